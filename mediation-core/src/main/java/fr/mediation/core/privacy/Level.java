/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Classe de confidentialité (CJA, art. L. 213-2; règlement Isère 2022, art. 2): who may read a value, from the widest to the
 * narrowest circle.
 */
public enum Level implements Labelled {
    /** May be published. */
    PUBLIC("public", "public"),
    /** The authority that set the mediator up: what is needed for figures and duties, never the substance. */
    AUTHORITY("collectivité", "authority"),
    /** Every party to the mediation and the mediator. */
    PARTIES("parties", "parties"),
    /** The one party who gave it, and the mediator. */
    ONE_PARTY("une seule partie", "one party"),
    /** The mediator and those who share the confidentiality of the service. */
    MEDIATOR("médiateur", "mediator"),
    /** The mediator in charge alone. */
    SECRET("secret", "secret");

    private final Wording label;

    Level(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    @Override
    public Wording label() {
        return label;
    }

    /**
     * Whether a reader cleared for this level may see a value of another.
     *
     * @param value the level of the value
     * @return true when the value's circle is as wide as this one or wider
     */
    public boolean mayRead(Level value) {
        return value.compareTo(this) <= 0;
    }
}
