/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Territoire de résidence ou de siège (CJA, art. R. 421-7): where a person lives or a court sits, as far as the distance
 * adds months to a time limit.
 */
public enum Territory implements Labelled {
    /** Metropolitan France, Alsace-Moselle included. */
    METROPOLE("Métropole", "Metropolitan France"),
    /** Guadeloupe. */
    GUADELOUPE("Guadeloupe", "Guadeloupe"),
    /** Guyane. */
    GUYANE("Guyane", "French Guiana"),
    /** Martinique. */
    MARTINIQUE("Martinique", "Martinique"),
    /** La Réunion. */
    LA_REUNION("La Réunion", "Réunion"),
    /** Mayotte. */
    MAYOTTE("Mayotte", "Mayotte"),
    /** Saint-Barthélemy. */
    SAINT_BARTHELEMY("Saint-Barthélemy", "Saint Barthélemy"),
    /** Saint-Martin. */
    SAINT_MARTIN("Saint-Martin", "Saint Martin"),
    /** Saint-Pierre-et-Miquelon. */
    SAINT_PIERRE_ET_MIQUELON("Saint-Pierre-et-Miquelon", "Saint Pierre and Miquelon"),
    /** Polynésie française. */
    POLYNESIE_FRANCAISE("Polynésie française", "French Polynesia"),
    /** Wallis-et-Futuna. */
    WALLIS_ET_FUTUNA("Wallis-et-Futuna", "Wallis and Futuna"),
    /** Nouvelle-Calédonie. */
    NOUVELLE_CALEDONIE("Nouvelle-Calédonie", "New Caledonia"),
    /** Terres australes et antarctiques françaises. */
    TERRES_AUSTRALES_ET_ANTARCTIQUES(
            "Terres australes et antarctiques françaises", "French Southern and Antarctic Lands"),
    /** Out of France. */
    ABROAD("Étranger", "Abroad");

    private final String fr;
    private final String en;

    Territory(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    @Override
    public Wording label() {
        return new Wording(fr, en);
    }

    /**
     * Délai de distance (CJA, art. R. 421-7): the months that living here adds to an action before a court that sits there.
     *
     * @param court where the court sits
     * @return 0, 1 or 2 months
     */
    public int distanceMonths(Territory court) {
        if (this == court) {
            return 0;
        }
        return this == ABROAD ? 2 : 1;
    }
}
