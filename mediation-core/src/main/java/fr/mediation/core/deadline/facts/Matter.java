/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

/** Matière du litige: what the contested decision is about, as far as the matter changes a time limit. */
public enum Matter {
    /** Droit commun: no rule of its own. */
    GENERAL(false, 2),
    /** Revenu de solidarité active (CASF, art. L. 262-47): a RAPO to the president of the departmental council. */
    RSA(true, 2),
    /** Aide sociale (CASF, art. L. 134-2): a RAPO to the author of the decision. */
    AIDE_SOCIALE(true, 2),
    /** Décision de la CDAPH (CASF, art. R. 241-33 à R. 241-41): a RAPO to the MDPH; four months of silence at first. */
    MDPH(true, 4),
    /** Agent public (CRPA, art. L. 112-2): silence binds without an acknowledgement of receipt. */
    AGENT(false, 2),
    /** Communication de documents (CRPA, art. R.* 311-12, R. 343-1): one month of silence, then the CADA. */
    ACCESS_TO_DOCUMENTS(true, 1);

    private final boolean rapoCompulsory;
    private final int silenceMonths;

    Matter(boolean rapoCompulsory, int silenceMonths) {
        this.rapoCompulsory = rapoCompulsory;
        this.silenceMonths = silenceMonths;
    }

    /**
     * Whether a RAPO comes before any court action.
     *
     * @return true if the action is inadmissible without it
     */
    public boolean rapoCompulsory() {
        return rapoCompulsory;
    }

    /**
     * The months of silence after which a first request is decided.
     *
     * @return the number of months that the texts of the matter set
     */
    public int silenceMonths() {
        return silenceMonths;
    }
}
