package org.collimator.exchange.scorm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Validates manifests with the JDK against the shipped schemas, offline. The JDK refuses the published schemas of the xml
 * namespace; they are answered with a smaller one.
 */
final class ScormSchemas {
    private static final String XML_XSD = """
            <xs:schema targetNamespace="http://www.w3.org/XML/1998/namespace"
                xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xs:attribute name="lang" type="xs:string"/>
              <xs:attribute name="base" type="xs:anyURI"/>
            </xs:schema>
            """;

    private ScormSchemas() {}

    /** What the schemas find wrong, with line and column. */
    static List<String> faults(ScormEdition edition, byte[] manifest) throws IOException, SAXException {
        List<String> faults = new ArrayList<>();
        Validator validator = schema(edition).newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                error(e);
            }

            @Override
            public void error(SAXParseException e) {
                faults.add(e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        });
        validator.validate(new StreamSource(new ByteArrayInputStream(manifest)));
        return faults;
    }

    private static Schema schema(ScormEdition edition) throws IOException, SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> input(edition, namespace, systemId));
        List<Source> sources = new ArrayList<>();
        for (String name : edition.schemas()) {
            boolean root = name.startsWith("imscp_") || name.startsWith("adl") || name.equals("imsss_v1p0.xsd");
            if (root) {
                sources.add(new StreamSource(edition.open(name), "file:///" + name));
            }
        }
        return factory.newSchema(sources.toArray(Source[]::new));
    }

    private static LSInput input(ScormEdition edition, String namespace, String systemId) {
        if (XMLConstants.XML_NS_URI.equals(namespace)) {
            return new Input("xml.xsd", new StringReader(XML_XSD), null);
        }
        String name = systemId.substring(systemId.lastIndexOf('/') + 1);
        try {
            return new Input(systemId, null, edition.open(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Input(String systemId, java.io.Reader reader, InputStream bytes) implements LSInput {
        @Override
        public java.io.Reader getCharacterStream() {
            return reader;
        }

        @Override
        public void setCharacterStream(java.io.Reader other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream getByteStream() {
            return bytes;
        }

        @Override
        public void setByteStream(InputStream other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getStringData() {
            return null;
        }

        @Override
        public void setStringData(String other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getSystemId() {
            return systemId;
        }

        @Override
        public void setSystemId(String other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getPublicId() {
            return null;
        }

        @Override
        public void setPublicId(String other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getBaseURI() {
            return null;
        }

        @Override
        public void setBaseURI(String other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getEncoding() {
            return null;
        }

        @Override
        public void setEncoding(String other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCertifiedText(boolean other) {
            throw new UnsupportedOperationException();
        }
    }
}
