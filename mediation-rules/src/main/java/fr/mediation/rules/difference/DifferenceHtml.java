/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Region;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Différence en page HTML: a difference as one accessible page, without script, style sheet or image.
 *
 * <p>Stateless and thread safe. Every text is escaped.
 */
public final class DifferenceHtml {

    private DifferenceHtml() {}

    private static final String STYLE = """
            body { margin: 0; color: #1b1b1b; background: #fff; font: 1rem/1.5 system-ui, sans-serif; }
            main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
            table { border-collapse: collapse; width: 100%; margin: 1.5rem 0; }
            caption { text-align: left; font-weight: bold; font-size: 1.5rem; padding-bottom: .5rem; }
            th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top; }
            thead th { background: #eee; }
            @media print { main { max-width: none; padding: 0; } tr { break-inside: avoid; } }
            """;

    /**
     * A page about a difference of two versions.
     *
     * @param difference the difference
     * @param language the language
     * @return the page
     */
    public static String write(RegulationDifference difference, Language language) {
        StringBuilder page = start(difference.before() + " → " + difference.after(), language);
        String partial = DifferenceWords.partial(difference, language);
        if (difference.levels().isEmpty() && difference.rules().isEmpty() && partial.isEmpty()) {
            return end(paragraph(page, DifferenceWords.NOTHING.in(language)));
        }
        table(
                page,
                DifferenceWords.REGIONS.in(language),
                heads(
                        language,
                        DifferenceWords.CHANGE,
                        DifferenceWords.WHEN,
                        DifferenceWords.GROUNDS,
                        DifferenceWords.SHARE,
                        DifferenceWords.WITNESS),
                IntStream.range(0, difference.regions().size())
                        .mapToObj(i -> row(i + 1, difference.regions().get(i), difference.rules(), language))
                        .toList());
        if (!partial.isEmpty()) {
            paragraph(page, partial);
        }
        table(
                page,
                DifferenceWords.RULES.in(language),
                heads(language, DifferenceWords.GROUNDS, DifferenceWords.CHANGE),
                difference.rules().stream()
                        .map(rule -> List.of(
                                escape(DifferenceWords.ground(rule, language)),
                                escape(DifferenceWords.aspects(rule, language))))
                        .toList());
        list(
                page,
                DifferenceWords.PERIODS.in(language),
                difference.parameters().stream()
                        .map(each -> DifferenceWords.period(each, language))
                        .toList());
        if (!difference.regions().isEmpty()) {
            page.append("<h2>")
                    .append(escape(DifferenceWords.WITNESSES.in(language)))
                    .append("</h2>\n<ol>\n");
            for (int i = 0; i < difference.regions().size(); i++) {
                page.append("<li id=\"case-").append(i + 1).append("\">");
                page.append(escape(DifferenceWords.witness(difference.regions().get(i), language)));
                page.append("</li>\n");
            }
            page.append("</ol>\n");
        }
        if (difference.practice()) {
            paragraph(page, DifferenceWords.PRACTICE.in(language));
        }
        paragraph(page, DifferenceWords.AID.in(language));
        if (difference.regions().stream().anyMatch(Region::estimated)) {
            paragraph(page, DifferenceWords.ESTIMATED.in(language));
        }
        return end(page);
    }

    /**
     * A page about a difference over a corpus.
     *
     * @param difference the difference
     * @param language the language
     * @return the page
     */
    public static String write(CorpusDifference difference, Language language) {
        StringBuilder page = start(difference.before() + " → " + difference.after(), language);
        table(
                page,
                DifferenceWords.FILES.in(language) + " (" + difference.compared() + ")",
                heads(language, DifferenceWords.CHANGE, DifferenceWords.COUNT, DifferenceWords.FILES),
                difference.cells().stream()
                        .map(cell -> List.of(
                                DifferenceWords.of(cell.before()).in(language) + " → "
                                        + DifferenceWords.of(cell.after()).in(language),
                                Long.toString(cell.count()),
                                escape(String.join(" ", cell.ids()))))
                        .toList());
        table(
                page,
                DifferenceWords.GROUNDS.in(language),
                List.of(DifferenceWords.GROUNDS.in(language), "+", "−"),
                difference.grounds().stream()
                        .map(shift -> List.of(
                                escape(DifferenceWords.ground(shift.label(), shift.ground(), language)),
                                escape(String.join(" ", shift.gained())),
                                escape(String.join(" ", shift.lost()))))
                        .toList());
        list(
                page,
                DifferenceWords.DAYS.in(language),
                difference.days().stream()
                        .map(shift -> DifferenceWords.day(shift, language))
                        .toList());
        list(page, DifferenceWords.REFUSED.in(language), difference.refused());
        return end(page);
    }

    private static List<String> row(int number, Region region, List<RuleChange> rules, Language language) {
        return List.of(
                escape(DifferenceWords.change(region.before(), region.after()).in(language)),
                escape(DifferenceWords.when(region).in(language)),
                escape(DifferenceWords.grounds(region, rules, language)),
                escape(DifferenceWords.share(region, language)),
                "<a href=\"#case-" + number + "\">" + escape(DifferenceWords.WITNESS.in(language)) + " " + number
                        + "</a>");
    }

    private static List<String> heads(Language language, Wording... words) {
        return List.of(words).stream().map(word -> word.in(language)).toList();
    }

    private static StringBuilder start(String versions, Language language) {
        String title = escape(DifferenceWords.TITLE.in(language) + " — " + versions);
        return new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(language.locale().getLanguage())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(title)
                .append("</h1>\n");
    }

    private static String end(StringBuilder page) {
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    /** A table of cells that are markup already. */
    private static void table(StringBuilder page, String caption, List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.append("<table>\n<caption>").append(escape(caption)).append("</caption>\n<thead>\n<tr>");
        heads.forEach(
                head -> page.append("<th scope=\"col\">").append(escape(head)).append("</th>"));
        page.append("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : rows) {
            page.append("<tr><th scope=\"row\">").append(row.get(0)).append("</th>");
            row.subList(1, row.size())
                    .forEach(cell -> page.append("<td>").append(cell).append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private static void list(StringBuilder page, String title, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        page.append("<h2>").append(escape(title)).append("</h2>\n<ul>\n");
        items.forEach(item -> page.append("<li>").append(escape(item)).append("</li>\n"));
        page.append("</ul>\n");
    }

    private static StringBuilder paragraph(StringBuilder page, String text) {
        return page.append("<p>").append(escape(text)).append("</p>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
