/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import fr.mediation.core.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the lines of a template once it is filled in: the frame, headings, items and paragraphs. */
final class LineMarkup {

    /** Words that begin a line of the frame. */
    static final List<String> WORDS = List.of("to", "reference", "subject", "salutation", "closing", "signature");

    /** Those of which there is exactly one line. */
    static final List<String> ONCE = List.of("subject", "salutation", "closing");

    private final Language language;
    private final Map<String, List<Line>> frame = new TreeMap<>();
    private final List<Block> body = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<Line> items = new ArrayList<>();

    LineMarkup(Language language) {
        this.language = language;
    }

    LineMarkup read(String filled) {
        filled.lines().map(String::strip).forEach(this::readLine);
        endItems();
        endParagraph();
        return this;
    }

    List<Line> frame(String word) {
        return frame.getOrDefault(word, List.of());
    }

    List<Block> body() {
        return body;
    }

    private void readLine(String line) {
        if (line.startsWith(":")) {
            int end = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
            frame.computeIfAbsent(line.substring(1, end), word -> new ArrayList<>())
                    .add(line(line.substring(end).strip()));
        } else if (line.startsWith("- ")) {
            endParagraph();
            items.add(line(line.substring(2).strip()));
        } else if (line.startsWith("## ")) {
            endItems();
            endParagraph();
            body.add(new Block.Heading(line(line.substring(3).strip())));
        } else if (line.isEmpty()) {
            endItems();
            endParagraph();
        } else {
            endItems();
            paragraph.add(line);
        }
    }

    private void endItems() {
        if (!items.isEmpty()) {
            body.add(new Block.Items(items));
            items.clear();
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            body.add(new Block.Paragraph(line(String.join(" ", paragraph))));
            paragraph.clear();
        }
    }

    private Line line(String marked) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            char character = marked.charAt(i);
            if (Marks.isBlank(character)) {
                endWords(words, pieces);
                pieces.add(new Piece.Blank(Marks.field(marked.charAt(++i))));
            } else if (character != Marks.VALUE) {
                words.append(character);
            }
        }
        endWords(words, pieces);
        return new Line(pieces);
    }

    private void endWords(StringBuilder words, List<Piece> pieces) {
        if (words.length() > 0) {
            pieces.add(new Piece.Words(spaced(words.toString())));
            words.setLength(0);
        }
    }

    /** In French, what stands before double punctuation and inside guillemets does not leave its line. */
    private String spaced(String words) {
        String single = words.replaceAll("[ \\t]+", " ");
        return language == Language.EN
                ? single
                : single.replaceAll(" (?=[:;?!»])", "\u00A0").replace("« ", "«\u00A0");
    }
}
