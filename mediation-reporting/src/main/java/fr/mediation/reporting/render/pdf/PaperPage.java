/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes of the page what paper needs: other style rules, an outline, names for links and charts. */
final class PaperPage {

    private PaperPage() {}

    static Document of(String page, String css) {
        Document document = parse(page.substring(page.indexOf("<html")));
        only(document, "style").setTextContent(css);
        all(document, "a").forEach(PaperPage::link);
        all(document, "svg").forEach(PaperPage::chart);
        outline(document);
        subject(document);
        return document;
    }

    /** Our own markup, which holds no document type: one that does is refused. */
    private static Document parse(String markup) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the page is not well formed", e);
        }
    }

    /** A link needs words for assistive technologies (PDF/UA 7.18.5); the one that skips the contents has no use on paper. */
    private static void link(Element link) {
        if (link.getAttribute("class").equals("skip")) {
            remove(link);
        } else {
            link.setAttribute("title", link.getTextContent());
        }
    }

    /** The alternative is the chart's title and description, of which the drawing itself has no need. */
    private static void chart(Element svg) {
        List<Element> words = new ArrayList<>(children(svg, "title"));
        words.addAll(children(svg, "desc"));
        StringBuilder alternative = new StringBuilder();
        for (Element word : words) {
            alternative.append(alternative.isEmpty() ? "" : ". ").append(word.getTextContent());
            remove(word);
        }
        svg.setAttribute("alt", alternative.toString());
    }

    /** What a page calls its description, a PDF calls its subject. */
    private static void subject(Document document) {
        for (Element meta : all(document, "meta")) {
            if (meta.getAttribute("name").equals("description")) {
                meta.setAttribute("name", "subject");
            }
        }
    }

    private static void outline(Document document) {
        Element bookmarks = document.createElement("bookmarks");
        Element chapter = bookmarks;
        for (Element heading : all(document, "*")) {
            boolean first = heading.getTagName().equals("h2");
            if ((first || heading.getTagName().equals("h3")) && heading.hasAttribute("id")) {
                Element bookmark = document.createElement("bookmark");
                bookmark.setAttribute("name", heading.getTextContent());
                bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
                (first ? bookmarks : chapter).appendChild(bookmark);
                chapter = first ? bookmark : chapter;
            }
        }
        only(document, "head").appendChild(bookmarks);
    }

    private static Element only(Document document, String name) {
        return all(document, name).get(0);
    }

    /** A copy of the live list, so that elements may be taken away. */
    private static List<Element> all(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static List<Element> children(Element parent, String name) {
        return elements(parent.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }
}
