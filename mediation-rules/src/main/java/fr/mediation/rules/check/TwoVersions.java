/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.regulation.Regulation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two versions of a règlement over the same atoms, and the days on which made-up requests are checked. */
final class TwoVersions {

    /** From the verdict with fewest conditions to the one with most ways to get it. */
    static final List<VerdictKind> KINDS =
            List.of(VerdictKind.ADMISSIBLE, VerdictKind.PREMATURE, VerdictKind.INADMISSIBLE);

    private final Checker first;
    private final Checker second;
    private final List<Formula> firstRules;
    private final List<Formula> secondRules;
    private final Logic logic;
    private final LocalDate referredOn;
    private final LocalDate asOf;

    TwoVersions(Regulation first, Regulation second) {
        this.first = Checker.unproved(first);
        this.second = Checker.unproved(second);
        Atoms atoms = Atoms.over(vocabulary(first, second), first);
        // every atom is numbered before what no request can be is said of them
        this.firstRules = Logic.rules(first, atoms);
        this.secondRules = Logic.rules(second, atoms.reading(second));
        this.logic = Logic.of(first, atoms, firstRules, secondRules.toArray(Formula[]::new));
        LocalDate days = first.header().validity().firstDay().orElseThrow();
        LocalDate otherDays = second.header().validity().firstDay().orElseThrow();
        this.referredOn = days.isAfter(otherDays) ? days : otherDays;
        this.asOf = referredOn.plusMonths(6);
    }

    Regulation first() {
        return first.regulation();
    }

    Regulation second() {
        return second.regulation();
    }

    /** The formulas of the rules of the first version, in their order. */
    List<Formula> firstRules() {
        return firstRules;
    }

    List<Formula> secondRules() {
        return secondRules;
    }

    Atoms atoms() {
        return logic.atoms();
    }

    /** What both versions read, and what no request can be. */
    Logic logic() {
        return logic;
    }

    LocalDate referredOn() {
        return referredOn;
    }

    LocalDate asOf() {
        return asOf;
    }

    CaseTeller teller() {
        return new CaseTeller(atoms(), logic.used(), referredOn, asOf);
    }

    /** The region in words, with a request that it holds. */
    Region told(Change change, double share, boolean estimated, FactSheet sheet) {
        return new Region(
                change.from(),
                change.to(),
                change.given(),
                Terms.of(atoms(), change.cube()),
                change.lost(),
                change.gained(),
                share,
                estimated,
                new Example(sheet, referredOn, asOf));
    }

    /** Whether a made-up request, checked again under both versions, gets what is said of it. */
    boolean isGiven(FactSheet sheet, Change change) {
        return isGiven(first, sheet, change.from(), change.lost(), change.gained())
                && isGiven(second, sheet, change.to(), change.gained(), change.lost());
    }

    private boolean isGiven(
            Checker checker, FactSheet sheet, VerdictKind kind, List<GroundId> holding, List<GroundId> not) {
        FactSheet own = sheet.under(checker.regulation().vocabulary()).orThrow();
        Verdict verdict = checker.check(own, referredOn, asOf);
        List<GroundId> held = verdict.grounds(Outcome.HOLDS).stream()
                .map(ground -> ground.id())
                .toList();
        return verdict.possible() == 1 << leaf(kind)
                && held.containsAll(holding)
                && not.stream().noneMatch(held::contains);
    }

    static int leaf(VerdictKind kind) {
        return kind == VerdictKind.ADMISSIBLE
                ? Graph.ADMISSIBLE
                : kind == VerdictKind.PREMATURE ? Graph.PREMATURE : Graph.INADMISSIBLE;
    }

    private static Vocabulary vocabulary(Regulation one, Regulation other) {
        Map<String, Fact<?>> local = new TreeMap<>();
        one.localFacts().forEach(fact -> local.put(fact.id().value(), fact));
        for (Fact<?> fact : other.localFacts()) {
            Fact<?> known = local.putIfAbsent(fact.id().value(), fact);
            if (known != null && !isSame(known, fact)) {
                throw new IllegalArgumentException("not the same fact in both versions: " + fact.id());
            }
        }
        return StandardFacts.VOCABULARY.with(List.copyOf(local.values()));
    }

    /** Whether two facts can have the same values, whatever words they are asked with. */
    private static boolean isSame(Fact<?> one, Fact<?> other) {
        if (one instanceof Fact.Count a && other instanceof Fact.Count b) {
            return a.maximum() == b.maximum();
        }
        return one.getClass() == other.getClass()
                && Vocabulary.options(one).stream()
                        .map(option -> option.code())
                        .toList()
                        .equals(Vocabulary.options(other).stream()
                                .map(option -> option.code())
                                .toList());
    }
}
