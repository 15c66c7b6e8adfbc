/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenPeriod;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.regulation.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts the atoms of a graph in words. */
final class Terms {

    private Terms() {}

    static String reading(Atoms atoms, int atom) {
        if (atom >= atoms.firstDerived()) {
            Derived derived = atoms.derived().get(atom - atoms.firstDerived());
            if (derived instanceof Derived.Elapsed elapsed) {
                return elapsed.period() + (elapsed.on() == Measured.REFERRED_ON ? "@REFERRED_ON" : "");
            }
            return ">=" + ((Derived.Reaches) derived).minimum();
        }
        Fact<?> fact = atoms.factOf(atom);
        return fact instanceof Fact.YesNo ? "" : option(atoms, fact, atom).code();
    }

    /** A conjunction in words, fact after fact: a choice of which every option but one is excluded is that option. */
    static List<Term> of(Atoms atoms, List<Cover.Sign> cube) {
        Set<Cover.Sign> signs = new LinkedHashSet<>(cube);
        List<Fact<?>> facts = atoms.vocabulary().facts();
        for (Fact<?> fact : facts) {
            if (fact instanceof Fact.OneOf) {
                List<Integer> left = new ArrayList<>(atoms.atomsOf(fact));
                left.removeIf(atom -> signs.contains(new Cover.Sign(atom, false)));
                if (left.size() == 1) {
                    signs.removeIf(sign -> atoms.factOf(sign.atom()).equals(fact));
                    signs.add(new Cover.Sign(left.get(0), true));
                }
            }
        }
        return signs.stream()
                .sorted(Comparator.comparingInt((Cover.Sign sign) -> facts.indexOf(atoms.factOf(sign.atom())))
                        .thenComparing(sign -> !sign.holds())
                        .thenComparingInt(Cover.Sign::atom))
                .map(sign -> of(atoms, sign.atom(), sign.holds()))
                .toList();
    }

    static Term of(Atoms atoms, int atom, boolean holds) {
        Fact<?> fact = atoms.factOf(atom);
        return new Term(fact.id(), reading(atoms, atom), holds, wording(atoms, fact, atom, holds));
    }

    private static Option option(Atoms atoms, Fact<?> fact, int atom) {
        return Vocabulary.options(fact).get(atom - atoms.vocabulary().slot(fact.id()));
    }

    private static Wording wording(Atoms atoms, Fact<?> fact, int atom, boolean holds) {
        Wording label = fact.text().label();
        if (atom >= atoms.firstDerived()) {
            return derived(atoms.derived().get(atom - atoms.firstDerived()), label, holds);
        }
        if (fact instanceof Fact.YesNo) {
            return new Wording(
                    label.fr() + " : " + (holds ? "oui" : "non"), label.en() + ": " + (holds ? "yes" : "no"));
        }
        Wording option = option(atoms, fact, atom).label();
        return new Wording(
                label.fr() + " : " + (holds ? "" : "pas ") + "« " + option.fr() + " »",
                label.en() + ": " + (holds ? "" : "not ") + "“" + option.en() + "”");
    }

    private static Wording derived(Derived derived, Wording label, boolean holds) {
        if (derived instanceof Derived.Elapsed elapsed) {
            boolean early = elapsed.on() == Measured.REFERRED_ON;
            Wording period = WrittenPeriod.of(elapsed.period());
            return new Wording(
                    label.fr() + " : il y a " + (holds ? "au moins " : "moins de ") + period.fr()
                            + (early ? " au jour de la saisine" : ""),
                    label.en() + ": " + (holds ? "at least " : "less than ") + period.en() + " ago"
                            + (early ? " on the day of referral" : ""));
        }
        int minimum = ((Derived.Reaches) derived).minimum();
        return new Wording(
                label.fr() + " : " + (holds ? "au moins " : "moins de ") + minimum,
                label.en() + ": " + (holds ? "at least " : "fewer than ") + minimum);
    }
}
