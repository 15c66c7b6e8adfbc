/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Region;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.stream.Collectors;

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
        if (difference.levels().isEmpty() && difference.rules().isEmpty()) {
            return text.append('\n')
                    .append(DifferenceWords.NOTHING.in(language))
                    .append('\n')
                    .toString();
        }
        heading(text, DifferenceWords.REGIONS, language);
        difference.regions().forEach(region -> region(text, region, language));
        if (!difference.rules().isEmpty()) {
            heading(text, DifferenceWords.RULES, language);
            difference
                    .rules()
                    .forEach(rule -> text.append("- ")
                            .append(rule.ground().value())
                            .append(": ")
                            .append(joined(
                                    rule.aspects().stream()
                                            .map(DifferenceWords::of)
                                            .toList(),
                                    language))
                            .append('\n'));
        }
        if (!difference.parameters().isEmpty()) {
            heading(text, DifferenceWords.PERIODS, language);
            difference
                    .parameters()
                    .forEach(each ->
                            text.append("- ").append(period(each, language)).append('\n'));
        }
        if (difference.practice()) {
            text.append('\n').append(DifferenceWords.PRACTICE.in(language)).append('\n');
        }
        return text.append('\n')
                .append(DifferenceWords.AID.in(language))
                .append('\n')
                .toString();
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
                    .append(": ")
                    .append(cell.count())
                    .append(ids(cell.ids()))
                    .append('\n');
        }
        if (!difference.grounds().isEmpty()) {
            heading(text, DifferenceWords.GROUNDS, language);
            for (CorpusDifference.GroundShift shift : difference.grounds()) {
                text.append("- ").append(shift.ground().value());
                text.append(": +").append(shift.gained().size()).append(ids(shift.gained()));
                text.append(", −").append(shift.lost().size()).append(ids(shift.lost()));
                text.append('\n');
            }
        }
        if (!difference.days().isEmpty()) {
            heading(text, DifferenceWords.DAYS, language);
            difference
                    .days()
                    .forEach(shift -> text.append("- ").append(day(shift)).append('\n'));
        }
        if (!difference.refused().isEmpty()) {
            heading(text, DifferenceWords.REFUSED, language);
            text.append(String.join(" ", difference.refused())).append('\n');
        }
        return text.toString();
    }

    static String percent(double share, Language language) {
        DecimalFormat format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(language.locale()));
        String number = share > 0 && share < 0.00005 ? "< " + format.format(0.01) : format.format(share * 100);
        return number + (language == Language.FR ? "\u00a0%" : "%");
    }

    static String period(ParameterChange change, Language language) {
        String was = change.was() == null ? "∅" : change.was();
        String becomes = change.becomes() == null ? "∅" : change.becomes();
        return change.parameter().value() + ": " + was + " → " + becomes + " ("
                + joined(change.aspects().stream().map(DifferenceWords::of).toList(), language) + ")";
    }

    static String day(CorpusDifference.DayShift shift) {
        String from = shift.from() == null ? "∅" : shift.from().toString();
        String to = shift.to() == null ? "∅" : shift.to().toString();
        Long days = shift.days();
        return shift.id() + ": " + from + " → " + to + (days == null ? "" : " (" + (days > 0 ? "+" : "") + days + ")");
    }

    static String joined(List<Wording> words, Language language) {
        return words.stream().map(word -> word.in(language)).collect(Collectors.joining(", "));
    }

    static String witness(Region region, Language language) {
        return region.witness().sheet().states().keySet().stream()
                .map(id -> region.witness().said(id).in(language))
                .collect(Collectors.joining(" ; "));
    }

    private static void region(StringBuilder text, Region region, Language language) {
        text.append("- ")
                .append(DifferenceWords.change(region.before(), region.after()).in(language))
                .append(" (")
                .append(percent(region.share(), language))
                .append(")\n    ")
                .append(DifferenceWords.when(region).in(language))
                .append('\n');
        String grounds = DifferenceWords.grounds(region);
        if (!grounds.isEmpty()) {
            text.append("    ").append(grounds).append('\n');
        }
        text.append("    ")
                .append(DifferenceWords.WITNESS.in(language))
                .append(": ")
                .append(witness(region, language))
                .append('\n');
    }

    private static String ids(List<String> ids) {
        return ids.isEmpty() ? "" : " (" + String.join(" ", ids) + ")";
    }

    private static void heading(StringBuilder text, Wording words, Language language) {
        text.append('\n').append(words.in(language)).append('\n');
    }
}
