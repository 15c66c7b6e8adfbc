/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Phase du dossier: where a case stands. Everything else (whose turn it is, how it ended) is recorded or computed beside it.
 */
public enum Phase implements Labelled {
    /** No fact is recorded yet. */
    NONE("pas encore ouvert", "not open yet"),
    /** Received; admissibility is not decided. */
    RECEIVED("saisine reçue", "referral received"),
    /** Declared admissible, under study. */
    EXAMINATION("instruction", "examination"),
    /** A mediation is proposed to all parties (règlement Isère 2022, art. 13 c). */
    PROPOSED("médiation proposée", "mediation proposed"),
    /** All parties consented to the same convention. */
    IN_MEDIATION("médiation en cours", "in mediation"),
    /** Suspended by the mediator alone (report 2024, § 3). */
    SUSPENDED("suspendu", "suspended"),
    /** Ended; notices and formalities remain. */
    CONCLUDED("terminé", "concluded"),
    /** Closed: no handling any more; the retention period runs. */
    CLOSED("clos", "closed"),
    /** Personal data destroyed; facts without persons remain. */
    ERASED("effacé", "erased");

    private final Wording label;

    Phase(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    @Override
    public Wording label() {
        return label;
    }

    /**
     * Whether a case in this phase is handled: neither ended nor closed.
     *
     * @return true from receipt to the end
     */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, EXAMINATION, PROPOSED, IN_MEDIATION, SUSPENDED -> true;
            case NONE, CONCLUDED, CLOSED, ERASED -> false;
        };
    }
}
