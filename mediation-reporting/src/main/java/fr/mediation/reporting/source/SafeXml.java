/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A reader of the XML of a workbook that a hostile file cannot make large: no document type, no entity, no comment, no tag of more than a
 * mebibyte, no depth beyond what workbooks have.
 */
final class SafeXml {

    private static final int DEPTH = 64;

    private final XMLStreamReader xml;
    private int depth;

    private SafeXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    static SafeXml over(InputStream in) {
        // the JDK's own parser, whatever else is on the class path
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        Reader text = new InputStreamReader(
                new Guard(in),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try {
            return new SafeXml(factory.createXMLStreamReader(text));
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** The next event, or {@code END_DOCUMENT}. */
    int next() {
        try {
            int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > DEPTH) {
                    throw foreign();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw foreign();
            }
            return event;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    boolean starts(int event, String name) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
    }

    boolean ends(int event, String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.SPACE
                || event == XMLStreamConstants.CDATA;
    }

    static boolean isOver(int event) {
        return event == XMLStreamConstants.END_DOCUMENT;
    }

    String text() {
        return xml.getText();
    }

    /** An attribute by its local name, empty when absent. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static RuntimeException failure(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableTable known) {
                return known;
            }
        }
        return ZipParts.damaged();
    }

    private static UnreadableTable foreign() {
        return new UnreadableTable(
                "FOREIGN_XML",
                "classeur qui contient ce qu'aucun tableur n'écrit (déclaration de type, entité, commentaire) ; enregistrez-le de"
                        + " nouveau depuis un tableur",
                "workbook that holds what no spreadsheet writes (document type, entity, comment); save it again from a"
                        + " spreadsheet");
    }

    /** Stops a declaration and an endless tag before the parser would hold them. */
    private static final class Guard extends InputStream {

        private static final int LONGEST = 1 << 20;
        private static final int DECLARATION = 8;

        private final InputStream in;
        private long at;
        private int since;
        private boolean open;

        Guard(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = in.read(into, offset, length);
            for (int i = offset; i < offset + n; i++) {
                byte b = into[i];
                at++;
                since++;
                if (b == 0 || since > LONGEST || (open && (b == '!' || (b == '?' && at > DECLARATION)))) {
                    throw foreign();
                }
                open = b == '<';
                if (open) {
                    since = 0;
                }
            }
            return n;
        }
    }
}
