/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.AttachedTable;
import fr.mediation.reporting.annual.Piece;
import fr.mediation.reporting.annual.PrintedTable;
import fr.mediation.reporting.disclosure.ProtectedTable;
import java.io.IOException;
import java.util.List;

/**
 * Rapport au format Markdown: the same blocks and numbers as text with tables, to be finished in an editor.
 *
 * <p>The same report gives the same bytes. Thread safe.
 */
public final class MarkdownRenderer {

    private static final String SPECIAL = "\\`*_{}[]<>#|~";

    private static final String FIRST = "+-=";

    private final ActivityReport report;
    private final Language language;
    private final ReportLook look;
    private final StringBuilder out = new StringBuilder();

    private MarkdownRenderer(ActivityReport report, Language language, ReportLook look) {
        this.report = report;
        this.language = language;
        this.look = look;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param language the language of the document
     * @param target where to write; to be encoded in UTF-8, and closed by the caller
     * @throws IOException if the target fails
     */
    public static void render(ActivityReport report, Language language, Appendable target) throws IOException {
        render(report, language, ReportLook.NEUTRAL, target);
    }

    /**
     * Writes a report in a host's words.
     *
     * @param report the report
     * @param language the language of the document
     * @param look the words; colours and style rules do not matter here
     * @param target where to write; to be encoded in UTF-8, and closed by the caller
     * @throws IOException if the target fails
     */
    public static void render(ActivityReport report, Language language, ReportLook look, Appendable target)
            throws IOException {
        MarkdownRenderer markdown = new MarkdownRenderer(report, language, look);
        markdown.document();
        target.append(markdown.out);
    }

    private String say(ReportText text) {
        return escape(look.say(text, language));
    }

    private String in(Wording wording) {
        return escape(wording.in(language));
    }

    private void document() {
        out.append("# ").append(in(report.title())).append("\n\n");
        out.append(escape(report.authority())).append("\n\n");
        out.append("## ").append(say(ReportText.KEY_FIGURES)).append("\n\n");
        report.keyFigures()
                .forEach(k -> out.append("- **")
                        .append(escape(k.cell().text(language)))
                        .append("** ")
                        .append(in(k.label()))
                        .append('\n'));
        for (ActivityReport.Chapter chapter : report.chapters()) {
            out.append("\n## ").append(in(chapter.title())).append('\n');
            chapter.blocks().forEach(this::block);
        }
        out.append("\n## ").append(say(ReportText.READING)).append("\n\n");
        for (String line : List.of(
                look.say(ReportText.UNIT, language),
                look.say(ReportText.ROUNDING, language),
                report.figures().statement().in(language))) {
            out.append(escape(line)).append("\n\n");
        }
    }

    private void block(ActivityReport.Block block) {
        out.append("\n### ").append(in(block.title())).append("\n\n");
        block.fold(
                figures -> {
                    figures(figures);
                    return true;
                },
                content -> {
                    content.pieces().forEach(this::piece);
                    return true;
                });
    }

    private void figures(ActivityReport.Figures block) {
        out.append(escape(block.table().population().sentence(language))).append("\n\n");
        numbers(block.printed());
        out.append('\n');
        block.reading().forEach(s -> out.append("- ").append(in(s)).append('\n'));
        block.events()
                .forEach(e -> out.append("- ")
                        .append(in(e.date()))
                        .append(" – ")
                        .append(escape(e.what()))
                        .append('\n'));
        block.table().notes().forEach(n -> out.append("\n*").append(in(n)).append("*\n"));
        block.comparison().ifPresent(c -> {
            out.append("\n#### ").append(say(ReportText.COMPARISON)).append("\n\n");
            numbers(c.table());
            c.scopes()
                    .forEach(s -> out.append("\n*")
                            .append(escape(s.sentence(language)))
                            .append("*\n"));
        });
        if (!block.commentary().isBlank()) {
            out.append('\n');
            block.commentary()
                    .strip()
                    .lines()
                    .forEach(l -> out.append("> ").append(escape(l)).append('\n'));
        }
    }

    private boolean piece(Piece piece) {
        return piece.fold(
                prose -> {
                    prose.heading()
                            .ifPresent(h -> out.append("#### ").append(in(h)).append("\n\n"));
                    prose.text()
                            .in(language)
                            .strip()
                            .lines()
                            .forEach(l -> out.append(escape(l.strip())).append('\n'));
                    out.append('\n');
                    return true;
                },
                items -> {
                    int number = 1;
                    for (Wording item : items.items()) {
                        out.append(number++).append(". ").append(in(item)).append('\n');
                    }
                    return true;
                },
                texts -> {
                    texts(texts.table());
                    return true;
                },
                numbers -> {
                    out.append("**").append(in(numbers.table().title())).append("**\n\n");
                    numbers(numbers.table());
                    out.append('\n');
                    return true;
                });
    }

    private void numbers(PrintedTable table) {
        out.append("| ").append(in(table.rowHeading())).append(" |");
        table.columns().forEach(c -> out.append(' ').append(in(c.label())).append(" |"));
        out.append("\n| --- |").append(" ---: |".repeat(table.columns().size())).append('\n');
        for (ProtectedTable.Row row : table.rows()) {
            out.append("| ").append(in(row.label())).append(" |");
            row.cells()
                    .forEach(cell ->
                            out.append(' ').append(escape(cell.text(language))).append(" |"));
            out.append('\n');
        }
    }

    private void texts(AttachedTable table) {
        out.append('|');
        table.headings().forEach(h -> out.append(' ').append(in(h)).append(" |"));
        out.append("\n|").append(" --- |".repeat(table.headings().size())).append('\n');
        for (List<Wording> row : table.rows()) {
            out.append('|');
            row.forEach(cell -> out.append(' ').append(in(cell)).append(" |"));
            out.append('\n');
        }
        out.append('\n');
    }

    /** A backslash before whatever Markdown or HTML would read, and one line only. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                escaped.append(' ');
            } else if (SPECIAL.indexOf(c) >= 0 || marksLine(text, i) || text.startsWith("://", i)) {
                escaped.append('\\').append(c);
            } else if (c == '&') {
                escaped.append("&amp;");
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** What makes a list, a rule or a heading of a line that begins so: a sign, or digits, a sign and a blank. */
    private static boolean marksLine(String text, int at) {
        char c = text.charAt(at);
        if (at == 0) {
            return FIRST.indexOf(c) >= 0;
        }
        boolean last = at + 1 == text.length() || text.charAt(at + 1) <= ' ';
        return last && (c == '.' || c == ')') && text.chars().limit(at).allMatch(Character::isDigit);
    }
}
