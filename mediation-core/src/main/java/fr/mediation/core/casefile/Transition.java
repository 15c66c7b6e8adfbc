/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.List;

/**
 * Ligne de la table des transitions: an act possible in a phase, the fact it makes, where that leads and on what conditions.
 *
 * @param from the phase
 * @param act the act
 * @param fact the first fact it makes
 * @param to the phases it may lead to; more than one when that depends on the case
 * @param guards the conditions
 * @param provision what it rests on in a règlement
 */
public record Transition(
        Phase from, Act.Kind act, Fact.Kind fact, List<Phase> to, List<Guard> guards, Provision provision) {

    /**
     * Copies the lists.
     *
     * @param from the phase
     * @param act the act
     * @param fact the fact
     * @param to where it leads
     * @param guards the conditions
     * @param provision what it rests on in a règlement
     * @throws IllegalArgumentException if it leads nowhere
     */
    public Transition {
        to = List.copyOf(to);
        guards = List.copyOf(guards);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("a transition leads somewhere");
        }
    }

    /**
     * Whether the target depends on the case.
     *
     * @return true when several phases are possible
     */
    public boolean dependsOnCase() {
        return to.size() > 1;
    }
}
