/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;

/**
 * The atoms of a règlement, numbered: first the bits of its vocabulary, then, in a word of their own, the readings of
 * days and counts that its rules make.
 */
final class Atoms {

    private final Regulation regulation;
    private final Vocabulary vocabulary;
    private final List<Derived> derived;

    Atoms(Regulation regulation) {
        this(regulation, regulation.vocabulary(), new ArrayList<>());
    }

    private Atoms(Regulation regulation, Vocabulary vocabulary, List<Derived> derived) {
        this.regulation = regulation;
        this.vocabulary = vocabulary;
        this.derived = derived;
    }

    /** Atoms over a wider vocabulary than that of the règlement whose periods they read. */
    static Atoms over(Vocabulary vocabulary, Regulation regulation) {
        return new Atoms(regulation, vocabulary, new ArrayList<>());
    }

    /** The same atoms, for conditions that name the periods of another règlement. */
    Atoms reading(Regulation other) {
        return new Atoms(other, vocabulary, derived);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Words of sixty-four atoms, the last one for derived atoms. */
    int words() {
        return vocabulary.words() + 1;
    }

    int firstDerived() {
        return vocabulary.words() * 64;
    }

    List<Derived> derived() {
        return derived;
    }

    int count() {
        return firstDerived() + derived.size();
    }

    int bit(FactId fact, String code) {
        return vocabulary.bit(new Literal(fact, code, true));
    }

    int elapsed(Condition.Elapsed condition) {
        var parameter = regulation.parameter(condition.period()).orElseThrow();
        return number(Derived.Elapsed.of(
                condition.since(), vocabulary.slot(condition.since()), parameter.period(), condition.on()));
    }

    int reaches(Condition.Reaches condition) {
        return number(new Derived.Reaches(condition.fact(), vocabulary.slot(condition.fact()), condition.minimum()));
    }

    private int number(Derived atom) {
        int known = derived.indexOf(atom);
        if (known >= 0) {
            return firstDerived() + known;
        }
        if (derived.size() == 64) {
            throw new TooIntricate("more than 64 readings of days and counts");
        }
        derived.add(atom);
        return firstDerived() + derived.size() - 1;
    }

    /** The place of each atom when those of one fact, readings of its days and counts included, are kept together. */
    int[] levels() {
        int[] levels = new int[count()];
        int place = 0;
        for (Fact<?> fact : vocabulary.facts()) {
            for (int atom : atomsOf(fact)) {
                levels[atom] = place++;
            }
        }
        return levels;
    }

    /** The fact that an atom reads. */
    Fact<?> factOf(int atom) {
        if (atom >= firstDerived()) {
            return vocabulary.fact(derived.get(atom - firstDerived()).fact()).orElseThrow();
        }
        for (Fact<?> fact : vocabulary.facts()) {
            int width = Vocabulary.width(fact);
            if (width > 0) {
                int first = vocabulary.slot(fact.id());
                if (atom >= first && atom < first + width) {
                    return fact;
                }
            }
        }
        throw new IllegalArgumentException("no such atom");
    }

    /** The atoms that read a fact. */
    List<Integer> atomsOf(Fact<?> fact) {
        List<Integer> atoms = new ArrayList<>();
        int width = Vocabulary.width(fact);
        for (int i = 0; i < width; i++) {
            atoms.add(vocabulary.slot(fact.id()) + i);
        }
        for (int i = 0; i < derived.size(); i++) {
            if (derived.get(i).fact().equals(fact.id())) {
                atoms.add(firstDerived() + i);
            }
        }
        return atoms;
    }
}
