/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.AttachedTable;
import fr.mediation.reporting.annual.Chart;
import fr.mediation.reporting.annual.Comparison;
import fr.mediation.reporting.annual.Piece;
import fr.mediation.reporting.annual.PrintedTable;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.figure.Numbers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Rapport au format HTML: one accessible page without script, with its charts, ready to publish or to print.
 *
 * <p>The look is a neutral theme made of CSS variables, to which a host gives its own {@link ReportLook}. The page is
 * well formed as XML too. The same report gives the same bytes. Thread safe.
 */
public final class HtmlRenderer {

    private final ActivityReport report;
    private final Language language;
    private final ReportLook look;
    private final Markup out = new Markup();

    private HtmlRenderer(ActivityReport report, Language language, ReportLook look) {
        this.report = report;
        this.language = language;
        this.look = look;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param language the language of the page
     * @param target where to write; to be encoded in UTF-8, and closed by the caller
     * @throws IOException if the target fails
     */
    public static void render(ActivityReport report, Language language, Appendable target) throws IOException {
        render(report, language, ReportLook.NEUTRAL, target);
    }

    /**
     * Writes a report in a host's look.
     *
     * @param report the report
     * @param language the language of the page
     * @param look the colours, style rules and words
     * @param target where to write; to be encoded in UTF-8, and closed by the caller
     * @throws IOException if the target fails
     */
    public static void render(ActivityReport report, Language language, ReportLook look, Appendable target)
            throws IOException {
        target.append(new HtmlRenderer(report, language, look).page());
    }

    private String say(ReportText text) {
        return look.say(text, language);
    }

    private String in(Wording wording) {
        return wording.in(language);
    }

    private String page() {
        out.raw("<!DOCTYPE html>\n<html"
                + Markup.attribute("lang", language.locale().getLanguage()) + ">\n<head>\n");
        out.raw("<meta charset=\"utf-8\" />\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        String title = in(report.title()) + " – " + report.authority();
        out.element("title", "", title);
        out.raw("<meta name=\"description\"" + Markup.attribute("content", title + ". " + extracted() + ".") + " />\n");
        out.raw("<meta name=\"author\"" + Markup.attribute("content", report.authority()) + " />\n");
        out.raw("<style>\n" + Theme.css(look) + "</style>\n</head>\n<body>\n");
        out.element("a", " class=\"skip\" href=\"#content\"", say(ReportText.SKIP));
        cover();
        contents();
        out.raw("<main id=\"content\">\n");
        keyFigures();
        for (int c = 0; c < report.chapters().size(); c++) {
            chapter(report.chapters().get(c), c + 1);
        }
        reading();
        out.raw("</main>\n");
        out.raw("<footer>\n");
        out.element("p", "", report.authority() + " – " + in(report.title()));
        out.raw("</footer>\n</body>\n</html>\n");
        return out.toString();
    }

    private void cover() {
        out.raw("<header class=\"cover\">\n");
        out.element("p", " class=\"authority\"", report.authority());
        out.element("h1", "", in(report.title()));
        out.element("p", " class=\"extracted\"", extracted());
        out.raw("</header>\n");
    }

    private String extracted() {
        return say(ReportText.EXTRACTED) + " " + Numbers.day(report.figures().extractedOn(), language);
    }

    private void contents() {
        out.raw("<nav class=\"contents\" aria-labelledby=\"contents\">\n");
        out.element("h2", " id=\"contents\"", say(ReportText.CONTENTS));
        out.raw("<ol>\n");
        for (int c = 0; c < report.chapters().size(); c++) {
            ActivityReport.Chapter chapter = report.chapters().get(c);
            out.raw("<li><a href=\"#chapter-" + (c + 1) + "\">")
                    .text(in(chapter.title()))
                    .raw("</a>\n<ul>\n");
            for (ActivityReport.Block block : chapter.blocks()) {
                out.raw("<li><a" + Markup.attribute("href", "#" + block.id()) + ">")
                        .text(in(block.title()))
                        .raw("</a></li>\n");
            }
            out.raw("</ul></li>\n");
        }
        out.raw("</ol>\n</nav>\n");
    }

    private void keyFigures() {
        out.raw("<section class=\"key-figures\" aria-labelledby=\"key-figures\">\n");
        out.element("h2", " id=\"key-figures\"", say(ReportText.KEY_FIGURES));
        out.raw("<ul>\n");
        for (ActivityReport.KeyFigure figure : report.keyFigures()) {
            out.raw("<li><strong>").text(figure.cell().text(language)).raw("</strong> <span>");
            out.text(in(figure.label())).raw("</span></li>\n");
        }
        out.raw("</ul>\n</section>\n");
    }

    private void chapter(ActivityReport.Chapter chapter, int number) {
        String id = "chapter-" + number;
        out.raw("<section class=\"chapter\"" + Markup.attribute("aria-labelledby", id) + ">\n");
        out.element("h2", Markup.attribute("id", id), in(chapter.title()));
        chapter.blocks().forEach(this::block);
        out.raw("</section>\n");
    }

    private void block(ActivityReport.Block block) {
        out.raw("<section class=\"block\">\n");
        out.element("h3", Markup.attribute("id", block.id()), in(block.title()));
        block.fold(
                figures -> {
                    figures(figures);
                    return true;
                },
                content -> {
                    content.pieces().forEach(this::piece);
                    return true;
                });
        out.raw("</section>\n");
    }

    private void figures(ActivityReport.Figures block) {
        ProtectedTable table = block.table();
        out.element("p", " class=\"scope\"", table.population().sentence(language));
        drawn(block.printed(), block.chart());
        if (!block.reading().isEmpty()) {
            out.raw("<ul class=\"sentences\">\n");
            block.reading().forEach(s -> out.element("li", "", in(s)));
            out.raw("</ul>\n");
        }
        if (!table.notes().isEmpty()) {
            out.raw("<p class=\"note\">");
            out.text(say(ReportText.NOTE) + colon());
            out.text(String.join(" ", table.notes().stream().map(this::in).toList()));
            out.raw("</p>\n");
        }
        if (!block.events().isEmpty()) {
            out.raw("<ul class=\"events\">\n");
            block.events().forEach(e -> out.element("li", "", in(e.date()) + colon() + e.what()));
            out.raw("</ul>\n");
        }
        block.comparison().ifPresent(this::comparison);
        if (!block.commentary().isBlank()) {
            out.raw("<div class=\"commentary\">\n");
            out.element("h4", "", say(ReportText.COMMENTARY));
            out.paragraphs(block.commentary());
            out.raw("</div>\n");
        }
    }

    private String colon() {
        return language == Language.FR ? "\u00A0: " : ": ";
    }

    private void comparison(Comparison comparison) {
        out.raw("<div class=\"compared\">\n");
        out.element("h4", "", say(ReportText.COMPARISON));
        table(comparison.table());
        out.element(
                "p",
                " class=\"note\"",
                String.join(
                        " ",
                        comparison.scopes().stream()
                                .map(s -> s.sentence(language))
                                .toList()));
        out.raw("</div>\n");
    }

    /** A table, its chart beside it when there is something to draw. */
    private void drawn(PrintedTable table, Chart chart) {
        Optional<String> drawing = SvgChart.draw(table, chart, language);
        out.raw("<div class=\"" + (drawing.isPresent() ? "pair" : "single") + "\">\n");
        drawing.ifPresent(svg -> out.raw("<figure role=\"group\""
                        + Markup.attribute("aria-label", say(ReportText.CHART) + " – " + in(table.title())) + ">\n")
                .raw(svg)
                .raw("</figure>\n"));
        table(table);
        out.raw("</div>\n");
    }

    private boolean piece(Piece piece) {
        return piece.fold(
                prose -> {
                    prose.heading().ifPresent(h -> out.element("h4", "", in(h)));
                    out.paragraphs(in(prose.text()));
                    return true;
                },
                items -> {
                    out.raw("<ol class=\"steps\">\n");
                    items.items().forEach(i -> out.element("li", "", in(i)));
                    out.raw("</ol>\n");
                    return true;
                },
                texts -> {
                    texts(texts.table());
                    return true;
                },
                numbers -> {
                    drawn(numbers.table(), numbers.chart());
                    return true;
                });
    }

    private void table(PrintedTable table) {
        open(table.id(), table.title());
        out.element("th", " scope=\"col\"", in(table.rowHeading()));
        table.columns().forEach(c -> out.element("th", " scope=\"col\" class=\"n\"", in(c.label())));
        out.raw("</tr>\n</thead>\n<tbody>\n");
        for (ProtectedTable.Row row : table.rows()) {
            out.raw(row.total() ? "<tr class=\"total\">" : "<tr>");
            out.element("th", " scope=\"row\"", in(row.label()));
            row.cells().forEach(cell -> {
                if (cell.withheld()) {
                    out.raw("<td class=\"n\"><abbr" + Markup.attribute("title", say(ReportText.WITHHELD)) + ">")
                            .text(cell.text(language))
                            .raw("</abbr></td>\n");
                } else {
                    out.element("td", " class=\"n\"", cell.text(language));
                }
            });
            out.raw("</tr>\n");
        }
        out.raw("</tbody>\n</table>\n</div>\n");
    }

    private void texts(AttachedTable table) {
        open(table.id(), table.title());
        table.headings().forEach(h -> out.element("th", " scope=\"col\"", in(h)));
        out.raw("</tr>\n</thead>\n<tbody>\n");
        for (List<Wording> row : table.rows()) {
            out.raw("<tr>").element("th", " scope=\"row\"", in(row.get(0)));
            row.subList(1, row.size()).forEach(cell -> out.element("td", "", in(cell)));
            out.raw("</tr>\n");
        }
        out.raw("</tbody>\n</table>\n</div>\n");
    }

    private void open(String id, Wording title) {
        out.raw("<div class=\"scroll\" tabindex=\"0\" role=\"group\"" + Markup.attribute("aria-labelledby", id + "-c")
                + ">\n<table>\n");
        out.element("caption", Markup.attribute("id", id + "-c"), in(title));
        out.raw("<thead>\n<tr>");
    }

    private void reading() {
        out.raw("<section class=\"reading\" aria-labelledby=\"reading\">\n");
        out.element("h2", " id=\"reading\"", say(ReportText.READING));
        out.element("p", "", say(ReportText.UNIT));
        out.element("p", "", say(ReportText.ROUNDING));
        out.element("p", "", in(report.figures().statement()));
        out.element("p", "", extracted() + ".");
        report.figures().digest().ifPresent(digest -> {
            out.raw("<p>").text(say(ReportText.FINGERPRINT) + (language == Language.FR ? "\u00A0: " : ": "));
            out.raw("<code>").text(digest).raw("</code></p>\n");
        });
        out.raw("</section>\n");
    }
}
