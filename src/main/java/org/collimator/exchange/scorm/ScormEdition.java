package org.collimator.exchange.scorm;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collimator.exchange.PackageEntry;

/** The editions of SCORM that a manifest can be written for, with their words and their schemas. */
enum ScormEdition {
    SCORM_12(
            "scorm12",
            "1.2",
            "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
            "scormtype",
            Map.of("adlcp", "http://www.adlnet.org/xsd/adlcp_rootv1p2"),
            List.of("adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd")),
    SCORM_2004_3RD(
            "scorm2004-3rd",
            "2004 3rd Edition",
            Names.IMSCP_2004,
            "scormType",
            Names.PREFIXES_2004,
            Names.SCHEMAS_2004),
    SCORM_2004_4TH(
            "scorm2004-4th",
            "2004 4th Edition",
            Names.IMSCP_2004,
            "scormType",
            Names.PREFIXES_2004,
            Names.SCHEMAS_2004);

    private final String folder;
    private final String schemaVersion;
    private final String namespace;
    private final String scormType;

    @SuppressWarnings("ImmutableEnumChecker") // a sorted view that nobody can change
    private final Map<String, String> prefixes;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.copyOf
    private final List<String> schemas;

    ScormEdition(
            String folder,
            String schemaVersion,
            String namespace,
            String scormType,
            Map<String, String> prefixes,
            List<String> schemas) {
        this.folder = folder;
        this.schemaVersion = schemaVersion;
        this.namespace = namespace;
        this.scormType = scormType;
        this.prefixes = Collections.unmodifiableSortedMap(new TreeMap<>(prefixes));
        this.schemas = List.copyOf(schemas);
    }

    /** The word by which systems tell the editions apart; any other is run as SCORM 1.2 by Moodle. */
    String schemaVersion() {
        return schemaVersion;
    }

    /** The namespace of the packaging elements, which is the default one. */
    String namespace() {
        return namespace;
    }

    /** The attribute that makes a resource a SCO; its spelling differs. */
    String scormType() {
        return scormType;
    }

    /** The prefixes by name. Moodle goes by the prefix and not by the namespace, so they are always these. */
    Map<String, String> prefixes() {
        return Map.copyOf(prefixes);
    }

    /** The prefixes in the order in which they are declared. */
    List<Map.Entry<String, String>> declarations() {
        return List.copyOf(prefixes.entrySet());
    }

    /** The schema files at the package's root: those that control our manifests, which hold no record of IMS metadata. */
    List<String> schemas() {
        return schemas;
    }

    boolean is2004() {
        return this != SCORM_12;
    }

    /** The schema files as they were published. */
    List<PackageEntry> schemaEntries() {
        return schemas.stream()
                .map(name -> new PackageEntry(name, () -> open(name), true))
                .toList();
    }

    /** One schema file. */
    InputStream open(String name) throws IOException {
        InputStream stream = ScormEdition.class.getResourceAsStream(folder + "/" + name);
        if (stream == null) {
            throw new IOException("the program lacks its file " + folder + "/" + name);
        }
        return stream;
    }

    private static final class Names {
        static final String IMSCP_2004 = "http://www.imsglobal.org/xsd/imscp_v1p1";
        static final Map<String, String> PREFIXES_2004 = Map.of(
                "adlcp", "http://www.adlnet.org/xsd/adlcp_v1p3",
                "adlseq", "http://www.adlnet.org/xsd/adlseq_v1p3",
                "adlnav", "http://www.adlnet.org/xsd/adlnav_v1p3",
                "imsss", "http://www.imsglobal.org/xsd/imsss");
        static final List<String> SCHEMAS_2004 = List.of(
                "XMLSchema.dtd",
                "adlcp_v1p3.xsd",
                "adlnav_v1p3.xsd",
                "adlseq_v1p3.xsd",
                "datatypes.dtd",
                "imscp_v1p1.xsd",
                "imsss_v1p0.xsd",
                "imsss_v1p0auxresource.xsd",
                "imsss_v1p0control.xsd",
                "imsss_v1p0delivery.xsd",
                "imsss_v1p0limit.xsd",
                "imsss_v1p0objective.xsd",
                "imsss_v1p0random.xsd",
                "imsss_v1p0rollup.xsd",
                "imsss_v1p0seqrule.xsd",
                "imsss_v1p0util.xsd",
                "xml.xsd");

        private Names() {}
    }
}
