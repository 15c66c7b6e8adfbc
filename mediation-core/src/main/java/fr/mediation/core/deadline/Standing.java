/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.wording.Wording;

/** Where a limit stands, in the words of its family: a decision is born of silence, a claim is time-barred. */
final class Standing {

    private static final Wording BORN = new Wording("décision implicite née", "implicit decision born");
    private static final Wording SILENT = new Wording("silence en cours", "silence in progress");
    private static final Wording ANSWERED = new Wording("répondu à temps", "answered in time");
    private static final Wording BARRED = new Wording("prescription acquise", "time-barred");
    private static final Wording FULFILLED = new Wording("acte accompli dans le délai", "act done within the limit");

    private Standing() {}

    static Wording of(Family family, State state) {
        if (isSilence(family)) {
            switch (state) {
                case EXPIRED -> {
                    return BORN;
                }
                case RUNNING -> {
                    return SILENT;
                }
                case MET -> {
                    return ANSWERED;
                }
                case NOT_STARTED, INTERRUPTED, SUSPENDED, NOT_OPPOSABLE -> {}
            }
        }
        if (state == State.EXPIRED && isLimitation(family)) {
            return BARRED;
        }
        return state == State.MET
                ? FULFILLED
                : new Wording(
                        "délai " + state.label().fr(), "limit " + state.label().en());
    }

    /** A silence says against which appeal; of several claims, each says which it is. */
    static Wording title(Family family, int index, ProceduralFacts facts) {
        Wording label = family.label();
        if (family == Family.IMPLICIT_REJECTION) {
            Wording appeal = Acts.of(facts.appeals().get(index));
            return new Wording("Rejet implicite du " + appeal.fr(), "Implicit rejection of the " + appeal.en());
        }
        if (isLimitation(family) && facts.claims().size() > 1) {
            Wording claim = Acts.of(facts.claims().get(index));
            return new Wording(label.fr() + " (" + claim.fr() + ")", label.en() + " (" + claim.en() + ")");
        }
        return label;
    }

    static boolean isSilence(Family family) {
        return family == Family.IMPLICIT_DECISION || family == Family.IMPLICIT_REJECTION;
    }

    static boolean isLimitation(Family family) {
        return family == Family.PRESCRIPTION_QUADRIENNALE || family == Family.PRESCRIPTION_RSA;
    }
}
