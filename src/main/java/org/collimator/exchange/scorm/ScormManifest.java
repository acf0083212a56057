package org.collimator.exchange.scorm;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.player.LaunchPage;
import org.jspecify.annotations.Nullable;

/**
 * Writes imsmanifest.xml. One launch page is one SCO right below the organization; several stand in one cluster, for Moodle's
 * Next button stops at siblings.
 *
 * <p>Three things are left out on purpose. No {@code adlcp:masteryscore} and no {@code imsss:minNormalizedMeasure}: with them
 * the system overwrites the status that the SCO sent, by a rule that knows neither "each assessment passed" nor the SCO's
 * rounding, and Moodle takes the pass mark from the wrong objective; the pass mark stands in the SCO. No completion threshold
 * in the 3rd edition, where any value lets the system decide by progress alone; the 4th says in so many words that the SCO
 * decides. No {@code xml:base}, which Moodle overlooks on {@code resources}.
 */
final class ScormManifest {
    /** The longest title that the schema of SCORM 1.2 allows. */
    static final int LONGEST_TITLE = 200;

    private static final String FILES = "files";

    private final ScormEdition edition;
    private final Curriculum curriculum;
    private final List<LaunchPage> pages;
    private final List<String> paths;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    private ScormManifest(ScormEdition edition, Curriculum curriculum, List<LaunchPage> pages, List<String> paths)
            throws XMLStreamException {
        this.edition = edition;
        this.curriculum = curriculum;
        this.pages = pages;
        this.paths = paths;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /**
     * The file as bytes.
     *
     *
     * @param paths every file of the package that the manifest is to name
     */
    static byte[] bytes(ScormEdition edition, Curriculum curriculum, List<LaunchPage> pages, List<String> paths) {
        try {
            ScormManifest manifest = new ScormManifest(edition, curriculum, pages, paths);
            manifest.write();
            return manifest.text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a manifest in memory cannot fail to be written", e);
        }
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("manifest", "identifier", XmlText.identifier("collimator-", shortId()), "version", "1.0");
        xml.writeDefaultNamespace(edition.namespace());
        for (Map.Entry<String, String> prefix : edition.declarations()) {
            xml.writeNamespace(prefix.getKey(), prefix.getValue());
        }
        start("metadata");
        leaf("schema", "ADL SCORM");
        leaf("schemaversion", edition.schemaVersion());
        end();
        organizations();
        resources();
        end();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private String shortId() {
        String id = curriculum.id();
        return id.startsWith(Curriculum.ID_PREFIX) ? id.substring(Curriculum.ID_PREFIX.length()) : id;
    }

    private void organizations() throws XMLStreamException {
        String id = XmlText.identifier("org-", shortId());
        start("organizations", "default", id);
        start("organization", "identifier", id, "structure", "hierarchical");
        leaf("title", title(curriculum.title()));
        if (pages.size() == 1) {
            item(pages.get(0));
        } else {
            start("item", "identifier", XmlText.identifier("item-", "course"), "isvisible", "true");
            leaf("title", title(curriculum.title()));
            for (LaunchPage page : pages) {
                item(page);
            }
            clusterSequencing();
            end();
        }
        if (edition.is2004()) {
            clusterSequencing();
        }
        end();
        end();
    }

    private void item(LaunchPage page) throws XMLStreamException {
        start(
                "item",
                "identifier",
                XmlText.identifier("item-", page.identifier()),
                "identifierref",
                resourceId(page),
                "isvisible",
                "true");
        leaf("title", title(page.title()));
        switch (edition) {
            case SCORM_12, SCORM_2004_3RD -> {}
            case SCORM_2004_4TH ->
                empty(
                        "adlcp:completionThreshold",
                        "completedByMeasure",
                        "false",
                        "minProgressMeasure",
                        "1.0",
                        "progressWeight",
                        "1.0");
        }
        if (edition.is2004()) {
            scoSequencing();
        }
        end();
    }

    private static String resourceId(LaunchPage page) {
        return XmlText.identifier("res-", page.identifier());
    }

    /** The learner may go where they like, also by the system's own buttons. */
    private void clusterSequencing() throws XMLStreamException {
        if (edition.is2004()) {
            start("imsss:sequencing");
            empty("imsss:controlMode", "choice", "true", "flow", "true");
            end();
        }
    }

    /** The SCO alone says whether it is completed and passed; without these words the system assumes both at its exit. */
    private void scoSequencing() throws XMLStreamException {
        start("imsss:sequencing");
        start("imsss:objectives");
        empty("imsss:primaryObjective", "objectiveID", "course-passed");
        end();
        empty(
                "imsss:deliveryControls",
                "tracked",
                "true",
                "completionSetByContent",
                "true",
                "objectiveSetByContent",
                "true");
        end();
        if (pages.size() == 1) {
            start("adlnav:presentation");
            start("adlnav:navigationInterface");
            leaf("adlnav:hideLMSUI", "previous");
            leaf("adlnav:hideLMSUI", "continue");
            end();
            end();
        }
    }

    private void resources() throws XMLStreamException {
        start("resources");
        Set<String> launched = pages.stream().map(LaunchPage::href).collect(Collectors.toSet());
        List<String> others =
                paths.stream().filter(path -> !launched.contains(path)).toList();
        for (LaunchPage page : pages) {
            resource(resourceId(page), "sco", page.href());
            empty("file", "href", XmlText.href(page.href()));
            if (pages.size() == 1) {
                files(others);
            } else {
                empty("dependency", "identifierref", FILES);
            }
            end();
        }
        if (pages.size() != 1) {
            resource(FILES, "asset", null);
            files(others);
            end();
        }
        end();
    }

    private void resource(String id, String scormType, @Nullable String href) throws XMLStreamException {
        start("resource", "identifier", id, "type", "webcontent", "adlcp:" + edition.scormType(), scormType);
        if (href != null) {
            xml.writeAttribute("href", XmlText.href(href));
        }
    }

    private void files(List<String> files) throws XMLStreamException {
        for (String path : files) {
            empty("file", "href", XmlText.href(path));
        }
    }

    private String title(String title) {
        String line = XmlText.line(title, LONGEST_TITLE);
        return line.isEmpty() ? "–" : line;
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        attributes(attributes);
        depth++;
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        indent();
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void leaf(String name, String words) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void end() throws XMLStreamException {
        depth--;
        indent();
        xml.writeEndElement();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
