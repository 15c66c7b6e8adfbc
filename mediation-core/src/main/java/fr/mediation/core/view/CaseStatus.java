/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import fr.mediation.core.casefile.CaseState;
import fr.mediation.core.casefile.Ending;
import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/** État du dossier dans les chiffres (rapport 2024, § 4): exactly one of four. Inadmissible and abandoned are never added up. */
public enum CaseStatus implements Labelled {
    /** Not ended. */
    IN_PROGRESS("en cours", "in progress"),
    /** Ended after handling. */
    COMPLETED("terminé", "completed"),
    /** Declared inadmissible. */
    INADMISSIBLE("irrecevable", "inadmissible"),
    /** Withdrawn, or without news from the user. */
    ABANDONED("abandonné", "abandoned");

    private final Wording label;

    CaseStatus(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    @Override
    public Wording label() {
        return label;
    }

    /**
     * The status of a case.
     *
     * @param state the case
     * @return its status
     */
    public static CaseStatus of(CaseState state) {
        return state.ending()
                .map(Ending::reason)
                .map(reason -> switch (reason) {
                    case INADMISSIBLE -> INADMISSIBLE;
                    case WITHDRAWN, UNREACHABLE -> ABANDONED;
                    case AGREEMENT,
                            ANSWER_SATISFIED,
                            NO_AGREEMENT,
                            REORIENTED,
                            REFUSED,
                            STOPPED_INDEPENDENCE,
                            STOPPED_OTHER,
                            BEFORE_COURT,
                            DUPLICATE -> COMPLETED;
                })
                .orElse(IN_PROGRESS);
    }
}
