/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

/**
 * Territoire de résidence ou de siège (CJA, art. R. 421-7): where a person lives or a court sits, as far as the distance
 * adds months to a time limit.
 */
public enum Territory {
    /** Metropolitan France, Alsace-Moselle included. */
    METROPOLE,
    /** Guadeloupe. */
    GUADELOUPE,
    /** Guyane. */
    GUYANE,
    /** Martinique. */
    MARTINIQUE,
    /** La Réunion. */
    LA_REUNION,
    /** Mayotte. */
    MAYOTTE,
    /** Saint-Barthélemy. */
    SAINT_BARTHELEMY,
    /** Saint-Martin. */
    SAINT_MARTIN,
    /** Saint-Pierre-et-Miquelon. */
    SAINT_PIERRE_ET_MIQUELON,
    /** Polynésie française. */
    POLYNESIE_FRANCAISE,
    /** Wallis-et-Futuna. */
    WALLIS_ET_FUTUNA,
    /** Nouvelle-Calédonie. */
    NOUVELLE_CALEDONIE,
    /** Terres australes et antarctiques françaises. */
    TERRES_AUSTRALES_ET_ANTARCTIQUES,
    /** Out of France. */
    ABROAD;

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
