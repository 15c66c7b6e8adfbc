/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.Vocabulary;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Facts in words: labels, codes in clear and dates; there is no free text in a fact. */
final class FactWords {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Language.FR.locale());
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Language.EN.locale());

    private FactWords() {}

    static Wording said(FactSheet sheet, FactId id) {
        Fact<?> fact = sheet.vocabulary().fact(id).orElseThrow();
        return said(fact, value(fact, sheet.value(fact).orElseThrow()));
    }

    /** A yes/no fact, or the option of a choice. */
    static Wording said(Fact<?> fact, boolean yes, String option) {
        return said(fact, fact instanceof Fact.YesNo ? value(fact, yes) : value(fact, option));
    }

    private static Wording said(Fact<?> fact, Wording value) {
        Wording label = fact.text().label();
        return new Wording(label.fr() + " = " + value.fr(), label.en() + " = " + value.en());
    }

    static Wording day(LocalDate day) {
        return new Wording(FRENCH.format(day), ENGLISH.format(day));
    }

    private static Wording value(Fact<?> fact, Object value) {
        if (value instanceof Boolean yes) {
            return yes ? new Wording("oui", "yes") : new Wording("non", "no");
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Selection selection) {
            return selection(fact, selection);
        }
        return value instanceof String code
                ? labels(fact, List.of(code))
                : new Wording(value.toString(), value.toString());
    }

    private static Wording selection(Fact<?> fact, Selection selection) {
        if (selection.in().isEmpty() && selection.complete()) {
            return new Wording("aucun", "none");
        }
        return selection.in().isEmpty()
                ? new Wording("en partie exclu", "excluded in part")
                : labels(fact, selection.in());
    }

    private static Wording labels(Fact<?> fact, List<String> codes) {
        List<Option> options = Vocabulary.options(fact).stream()
                .filter(option -> codes.contains(option.code()))
                .toList();
        return new Wording(
                options.stream().map(option -> option.label().fr()).collect(Collectors.joining(" + ")),
                options.stream().map(option -> option.label().en()).collect(Collectors.joining(" + ")));
    }
}
