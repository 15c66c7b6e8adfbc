/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a file stands on: the national rules, or a règlement of which it gives another reading. */
record Base(
        List<Parameter> parameters,
        List<Fact<?>> facts,
        List<Rule> rules,
        Practice practice,
        List<Invariant> invariants) {

    private static final String ISERE = IsereReglement.OF_2022.header().id().value();

    static Optional<Base> named(Cursor at) {
        Optional<String> name = at.text();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (name.get().equals(NationalRules.BASE)) {
            return Optional.of(new Base(List.of(), List.of(), NationalRules.ALL, Practice.SILENT, List.of()));
        }
        if (name.get().equals(ISERE)) {
            Regulation isere = IsereReglement.OF_2022;
            return Optional.of(new Base(
                    isere.parameters(), isere.localFacts(), isere.rules(), isere.practice(), isere.invariants()));
        }
        at.fault(
                "UNKNOWN_BASE",
                Nearest.meant(
                        new Wording(
                                "Socles connus : " + NationalRules.BASE + ", " + ISERE + ".",
                                "Known bases: " + NationalRules.BASE + ", " + ISERE + "."),
                        name.get(),
                        List.of(NationalRules.BASE, ISERE)));
        return Optional.empty();
    }

    /** What is written here, then what the base says of other things. */
    static <T> List<T> inherited(List<T> base, List<T> own, Function<T, Object> key) {
        List<Object> written = own.stream().map(key).toList();
        List<T> all = new ArrayList<>(own);
        base.stream().filter(each -> !written.contains(key.apply(each))).forEach(all::add);
        return all;
    }
}
