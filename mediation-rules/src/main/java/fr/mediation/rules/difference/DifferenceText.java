/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Region;
import java.util.List;

/**
 * Différence en texte clair: a difference as plain text, for a jurist or a terminal.
 *
 * <p>Stateless and thread safe. Witnesses are made up; a corpus shows identifiers only.
 */
public final class DifferenceText {

    private DifferenceText() {}

    /**
     * A difference of two versions.
     *
     * @param difference the difference
     * @param language the language
     * @return lines that end with a line feed
     */
    public static String write(RegulationDifference difference, Language language) {
        StringBuilder text = new StringBuilder();
        text.append(DifferenceWords.TITLE.in(language)).append('\n');
        text.append(difference.before())
                .append(" → ")
                .append(difference.after())
                .append("\n");
        String partial = DifferenceWords.partial(difference, language);
        if (difference.levels().isEmpty() && difference.rules().isEmpty() && partial.isEmpty()) {
            return text.append('\n')
                    .append(DifferenceWords.NOTHING.in(language))
                    .append('\n')
                    .toString();
        }
        heading(text, DifferenceWords.REGIONS, language);
        difference.regions().forEach(region -> region(text, region, difference.rules(), language));
        if (!partial.isEmpty()) {
            text.append(partial).append('\n');
        }
        if (!difference.rules().isEmpty()) {
            heading(text, DifferenceWords.RULES, language);
            difference
                    .rules()
                    .forEach(rule -> text.append("- ")
                            .append(DifferenceWords.ground(rule, language))
                            .append(DifferenceWords.colon(language))
                            .append(DifferenceWords.aspects(rule, language))
                            .append('\n'));
        }
        if (!difference.parameters().isEmpty()) {
            heading(text, DifferenceWords.PERIODS, language);
            difference
                    .parameters()
                    .forEach(each -> text.append("- ")
                            .append(DifferenceWords.period(each, language))
                            .append('\n'));
        }
        if (difference.practice()) {
            text.append('\n').append(DifferenceWords.PRACTICE.in(language)).append('\n');
        }
        text.append('\n').append(DifferenceWords.AID.in(language)).append('\n');
        if (difference.regions().stream().anyMatch(Region::estimated)) {
            text.append(DifferenceWords.ESTIMATED.in(language)).append('\n');
        }
        return text.toString();
    }

    /**
     * A difference over a corpus.
     *
     * @param difference the difference
     * @param language the language
     * @return lines that end with a line feed
     */
    public static String write(CorpusDifference difference, Language language) {
        StringBuilder text = new StringBuilder();
        text.append(difference.before())
                .append(" → ")
                .append(difference.after())
                .append(" (")
                .append(difference.compared())
                .append(")\n");
        for (CorpusDifference.Cell cell : difference.cells()) {
            text.append("- ")
                    .append(DifferenceWords.of(cell.before()).in(language))
                    .append(" → ")
                    .append(DifferenceWords.of(cell.after()).in(language))
                    .append(DifferenceWords.colon(language))
                    .append(cell.count())
                    .append(ids(cell.ids()))
                    .append('\n');
        }
        if (!difference.grounds().isEmpty()) {
            heading(text, DifferenceWords.GROUNDS, language);
            for (CorpusDifference.GroundShift shift : difference.grounds()) {
                text.append("- ")
                        .append(DifferenceWords.ground(shift.label(), shift.ground(), language))
                        .append(DifferenceWords.colon(language))
                        .append(
                                shift.gained().isEmpty()
                                        ? ""
                                        : "+" + shift.gained().size() + ids(shift.gained()))
                        .append(shift.gained().isEmpty() || shift.lost().isEmpty() ? "" : ", ")
                        .append(shift.lost().isEmpty() ? "" : "−" + shift.lost().size() + ids(shift.lost()))
                        .append('\n');
            }
        }
        if (!difference.days().isEmpty()) {
            heading(text, DifferenceWords.DAYS, language);
            difference
                    .days()
                    .forEach(shift -> text.append("- ")
                            .append(DifferenceWords.day(shift, language))
                            .append('\n'));
        }
        if (!difference.refused().isEmpty()) {
            heading(text, DifferenceWords.REFUSED, language);
            text.append(String.join(" ", difference.refused())).append('\n');
        }
        return text.toString();
    }

    private static void region(StringBuilder text, Region region, List<RuleChange> rules, Language language) {
        text.append("- ")
                .append(DifferenceWords.change(region.before(), region.after()).in(language))
                .append(" (")
                .append(DifferenceWords.share(region, language))
                .append(")\n    ")
                .append(DifferenceWords.when(region).in(language))
                .append('\n');
        String grounds = DifferenceWords.grounds(region, rules, language);
        if (!grounds.isEmpty()) {
            text.append("    ").append(grounds).append('\n');
        }
        text.append("    ")
                .append(DifferenceWords.WITNESS.in(language))
                .append(DifferenceWords.colon(language))
                .append(DifferenceWords.witness(region, language))
                .append('\n');
    }

    private static String ids(List<String> ids) {
        return ids.isEmpty() ? "" : " (" + String.join(" ", ids) + ")";
    }

    private static void heading(StringBuilder text, Wording words, Language language) {
        text.append('\n').append(words.in(language)).append('\n');
    }
}
