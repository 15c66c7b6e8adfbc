/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.FactId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lecture d'une condition: the atoms it is made of, and the facts they read. */
public final class Conditions {

    private Conditions() {}

    /**
     * The atoms of a condition, each once, in reading order.
     *
     * @param condition a condition
     * @return its parts that read a fact
     */
    public static Set<Condition> atoms(Condition condition) {
        Set<Condition> atoms = new LinkedHashSet<>();
        collect(condition, atoms);
        return atoms;
    }

    /**
     * The fact that an atom reads.
     *
     * @param atom a condition that joins no other
     * @return the code of the fact
     * @throws IllegalArgumentException if the condition joins others
     */
    public static FactId fact(Condition atom) {
        if (atom instanceof Condition.Yes c) {
            return c.fact();
        }
        if (atom instanceof Condition.Is c) {
            return c.fact();
        }
        if (atom instanceof Condition.Includes c) {
            return c.fact();
        }
        if (atom instanceof Condition.Elapsed c) {
            return c.since();
        }
        if (atom instanceof Condition.Reaches c) {
            return c.fact();
        }
        throw new IllegalArgumentException("an atom reads one fact");
    }

    private static void collect(Condition condition, Set<Condition> atoms) {
        List<Condition> parts = parts(condition);
        if (parts.isEmpty()) {
            atoms.add(condition);
        }
        parts.forEach(part -> collect(part, atoms));
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return List.of(not.condition());
        }
        if (condition instanceof Condition.All all) {
            return all.conditions();
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions();
        }
        return condition instanceof Condition.AtLeast some ? some.of() : List.of();
    }
}
