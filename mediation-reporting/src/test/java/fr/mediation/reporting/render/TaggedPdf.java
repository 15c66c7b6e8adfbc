/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads tables as an assistive technology does: by the structure of the document, not by places on the page. */
final class TaggedPdf {

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

    private TaggedPdf() {}

    /** For each table its rows, for each row the text of its cells. */
    static List<List<List<String>>> tables(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            TaggedPdf reader = new TaggedPdf();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> own = new HashMap<>();
                extractor.getMarkedContents().forEach(c -> collect(c, own));
                reader.texts.put(page, own);
            }
            List<List<List<String>>> tables = new ArrayList<>();
            for (PDStructureElement table : find(document.getDocumentCatalog().getStructureTreeRoot(), "Table")) {
                List<List<String>> rows = new ArrayList<>();
                for (PDStructureElement row : find(table, "TR")) {
                    List<String> cells = new ArrayList<>();
                    for (Object cell : row.getKids()) {
                        cells.add(reader.text((PDStructureElement) cell, null).strip());
                    }
                    rows.add(cells);
                }
                tables.add(rows);
            }
            return tables;
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> into) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, into);
            }
        }
        into.merge(content.getMCID(), text.toString(), String::concat);
    }

    private static List<PDStructureElement> find(PDStructureNode node, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (type.equals(element.getStructureType())) {
                    found.add(element);
                } else {
                    found.addAll(find(element, type));
                }
            }
        }
        return found;
    }

    private String text(PDStructureElement element, @Nullable PDPage above) {
        @Nullable PDPage page = element.getPage() == null ? above : element.getPage();
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                text.append(text.isEmpty() ? "" : " ").append(text(child, page).strip());
            } else if (kid instanceof Integer id) {
                text.append(at(page, id));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(at(reference.getPage() == null ? page : reference.getPage(), reference.getMCID()));
            }
        }
        return text.toString();
    }

    private String at(@Nullable PDPage page, int id) {
        return texts.entrySet().stream()
                .filter(e -> page != null && e.getKey().getCOSObject() == page.getCOSObject())
                .map(e -> e.getValue().getOrDefault(id, ""))
                .findFirst()
                .orElse("");
    }
}
