package org.collimator.exchange.scorm;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.collimator.document.Place;
import org.collimator.exchange.PackageProof;
import org.collimator.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Judges imsmanifest.xml against the package around it by the rules of SCORM's content aggregation model (those that ADL's
 * own package checker applies beyond the schemas) and by what systems were seen to stumble over. The schemas themselves are
 * held by the tests: compiling them would take longer than everything else that an export of a small course does.
 */
final class ScormProof {
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]*");

    private final ScormEdition edition;
    private final Set<String> names;
    private final XmlElement manifest;
    private final Map<String, XmlElement> resources = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private ScormProof(ScormEdition edition, List<String> names, XmlElement manifest) {
        this.edition = edition;
        this.names = new LinkedHashSet<>(names);
        this.manifest = manifest;
    }

    static List<Finding> of(ScormEdition edition, List<String> names, PackageProof.Reader reader) throws IOException {
        if (!names.contains(ScormDoor.MANIFEST)) {
            return List.of(error("package.scorm.no-manifest", 0));
        }
        try {
            XmlElement manifest = XmlElement.parse(reader.read(ScormDoor.MANIFEST));
            ScormProof proof = new ScormProof(edition, names, manifest);
            proof.check();
            return List.copyOf(proof.findings);
        } catch (XMLStreamException e) {
            return List.of(error("package.scorm.not-xml", 0, String.valueOf(e.getMessage())));
        }
    }

    private void check() {
        if (!manifest.name().equals("manifest") || !manifest.namespace().equals(edition.namespace())) {
            add("package.scorm.root", manifest, edition.namespace());
            return;
        }
        prefixes();
        identifiers();
        metadata();
        resources();
        organizations();
        schemas();
        values();
    }

    /** Moodle goes by the literal prefix and overlooks whatever has another one. */
    private void prefixes() {
        for (XmlElement element : manifest.all()) {
            int colon = element.name().indexOf(':');
            String prefix = colon < 0 ? "" : element.name().substring(0, colon);
            String expected =
                    prefix.isEmpty() ? edition.namespace() : edition.prefixes().get(prefix);
            if (!element.namespace().equals(expected)) {
                add("package.scorm.prefix", element, element.name());
            }
            for (String attribute : element.attributeNames()) {
                int end = attribute.indexOf(':');
                String owner = end < 0 ? "xml" : attribute.substring(0, end);
                if (!owner.startsWith("x") && !edition.prefixes().containsKey(owner)) {
                    add("package.scorm.prefix", element, attribute);
                }
            }
            if (element.has("xml:base")) {
                add("package.scorm.base", element);
            }
        }
    }

    private void identifiers() {
        Set<String> seen = new HashSet<>();
        for (XmlElement element : manifest.all()) {
            String id = element.attribute("identifier");
            if (!element.has("identifier")) {
                continue;
            }
            if (!ID.matcher(id).matches()) {
                add("package.scorm.identifier", element, id);
            } else if (!seen.add(id)) {
                add("package.scorm.identifier-twice", element, id);
            }
        }
        if (!manifest.has("identifier")) {
            add("package.scorm.identifier", manifest, "");
        }
    }

    private void metadata() {
        XmlElement metadata = one("metadata");
        if (metadata == null) {
            return;
        }
        List<XmlElement> children = metadata.children();
        boolean right = children.size() >= 2
                && children.get(0).name().equals("schema")
                && children.get(0).text().equals("ADL SCORM")
                && children.get(1).name().equals("schemaversion")
                && children.get(1).text().equals(edition.schemaVersion());
        if (!right) {
            add("package.scorm.schemaversion", metadata, edition.schemaVersion());
        }
    }

    private void resources() {
        XmlElement root = one("resources");
        if (root == null) {
            return;
        }
        Set<String> listed = new HashSet<>();
        for (XmlElement resource : root.children("resource")) {
            resources.put(resource.attribute("identifier"), resource);
            resource(resource, listed);
        }
        for (XmlElement resource : root.children("resource")) {
            for (XmlElement dependency : resource.children("dependency")) {
                if (!resources.containsKey(dependency.attribute("identifierref"))) {
                    add("package.scorm.dangling", dependency, dependency.attribute("identifierref"));
                }
            }
        }
        for (String name : names) {
            boolean control =
                    name.equals(ScormDoor.MANIFEST) || edition.schemas().contains(name);
            if (!control && !listed.contains(name)) {
                add("package.file.excess", root, name);
            }
        }
    }

    private void resource(XmlElement resource, Set<String> listed) {
        String type = resource.attribute("adlcp:" + edition.scormType());
        if (!resource.attribute("type").equals("webcontent") || !(type.equals("sco") || type.equals("asset"))) {
            add("package.scorm.resource-type", resource, resource.attribute("identifier"), edition.scormType());
        }
        List<String> files = new ArrayList<>();
        for (XmlElement file : resource.children("file")) {
            files.add(path(file));
        }
        listed.addAll(files);
        if (resource.has("href") && !files.contains(path(resource))) {
            add("package.scorm.launch-not-listed", resource, resource.attribute("href"));
        }
        if (type.equals("sco") && !resource.has("href")) {
            add("package.scorm.launch-missing", resource, resource.attribute("identifier"));
        }
    }

    /** The file that an address names; it has to be in the package. */
    private String path(XmlElement element) {
        String href = element.attribute("href");
        String path = decode(href);
        if (href.isEmpty()
                || href.startsWith("/")
                || href.contains("\\")
                || href.contains("..")
                || href.contains(":")) {
            add("package.scorm.href", element, href);
        } else if (!names.contains(path)) {
            add("package.file.missing", element, path);
        }
        return path;
    }

    private static String decode(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }

    private void organizations() {
        XmlElement root = one("organizations");
        if (root == null) {
            return;
        }
        List<XmlElement> organizations = root.children("organization");
        boolean known = organizations.stream()
                .anyMatch(each -> each.attribute("identifier").equals(root.attribute("default")));
        if (organizations.isEmpty() || !known) {
            add("package.scorm.default-organization", root, root.attribute("default"));
        }
        for (XmlElement organization : organizations) {
            titled(organization);
            List<XmlElement> items = organization.children("item");
            if (items.isEmpty()) {
                add("package.scorm.no-item", organization, organization.attribute("identifier"));
            }
            if (items.size() > 1) {
                add("package.scorm.siblings", organization);
            }
            items.forEach(this::item);
        }
    }

    private void item(XmlElement item) {
        titled(item);
        List<XmlElement> parts = item.children("item");
        parts.forEach(this::item);
        String reference = item.attribute("identifierref");
        if (parts.isEmpty() == reference.isEmpty()) {
            add("package.scorm.item-reference", item, item.attribute("identifier"));
        } else if (!reference.isEmpty() && !resources.containsKey(reference)) {
            add("package.scorm.dangling", item, reference);
        }
    }

    private void titled(XmlElement element) {
        List<XmlElement> titles = element.children("title");
        boolean one = titles.size() == 1
                && !titles.get(0).text().isEmpty()
                && titles.get(0).text().codePointCount(0, titles.get(0).text().length()) <= ScormManifest.LONGEST_TITLE;
        if (!one) {
            add("package.scorm.title", element, element.attribute("identifier"), ScormManifest.LONGEST_TITLE);
        }
    }

    private void schemas() {
        for (String schema : edition.schemas()) {
            if (!names.contains(schema)) {
                add("package.scorm.schema-missing", manifest, schema);
            }
        }
    }

    /** What the schemas let pass although no system can make sense of it. */
    private void values() {
        for (XmlElement element : manifest.all()) {
            switch (element.name()) {
                case "adlcp:masteryscore" -> within(element, 100);
                case "imsss:minNormalizedMeasure" -> within(element, 1);
                case "adlcp:completionThreshold" -> {
                    boolean fourth = edition == ScormEdition.SCORM_2004_4TH;
                    if (fourth != element.text().isEmpty()) {
                        add("package.scorm.completion-threshold", element, edition.schemaVersion());
                    }
                }
                default -> {}
            }
        }
    }

    private void within(XmlElement element, double most) {
        double value;
        try {
            value = Double.parseDouble(element.text());
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!(value >= 0 && value <= most)) {
            add("package.scorm.mastery", element, element.text(), most);
        }
    }

    private @Nullable XmlElement one(String name) {
        List<XmlElement> found = manifest.children(name);
        if (found.size() != 1) {
            add("package.scorm.one", manifest, name, found.size());
            return null;
        }
        return found.get(0);
    }

    private void add(String code, XmlElement at, Object... args) {
        findings.add(error(code, at.line(), args));
    }

    /** The line stands last among the arguments. */
    private static Finding error(String code, int line, Object... args) {
        List<Object> all = new ArrayList<>(List.of(args));
        all.add(line);
        return Finding.error(code, new Place(ScormDoor.MANIFEST, ""), all.toArray());
    }
}
