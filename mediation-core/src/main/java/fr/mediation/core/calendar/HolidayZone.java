/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import java.util.Objects;

/**
 * Territoire des jours fériés (code du travail, art. L. 3133-1, L. 3134-13, L. 3422-2): a place whose public holidays the
 * statute lists.
 *
 * <p>French Polynesia, New Caledonia and Wallis and Futuna have no constant on purpose: their days come from local texts
 * that this library does not carry. A host supplies them with {@link LegalCalendar#ofSuppliedDays}; they are never given
 * the national days in silence.
 */
public enum HolidayZone implements Labelled {
    /** Metropolitan France but for the three departments of local law: the eleven national days. */
    METROPOLE("Métropole", "Metropolitan France"),
    /** Bas-Rhin, Haut-Rhin and Moselle: the national days, 26 December, and Good Friday in some communes. */
    ALSACE_MOSELLE("Alsace-Moselle", "Alsace-Moselle"),
    /** Guadeloupe: the national days and 27 May. */
    GUADELOUPE("Guadeloupe", "Guadeloupe"),
    /** Martinique: the national days and 22 May. */
    MARTINIQUE("Martinique", "Martinique"),
    /** French Guiana: the national days and 10 June. */
    GUYANE("Guyane", "French Guiana"),
    /** Réunion: the national days and 20 December. */
    LA_REUNION("La Réunion", "Réunion"),
    /**
     * Mayotte: the national days and 27 April. The four Muslim feasts that the same article leaves to custom and agreement
     * are not counted: where a text makes one a holiday, the host supplies the day.
     */
    MAYOTTE("Mayotte", "Mayotte"),
    /** Saint-Barthélemy: the national days and 9 October. */
    SAINT_BARTHELEMY("Saint-Barthélemy", "Saint Barthélemy"),
    /** Saint-Martin: the national days and 27 May; since 2018 the local day is unsettled between 27 and 28 May. */
    SAINT_MARTIN("Saint-Martin", "Saint Martin"),
    /** Saint-Pierre-et-Miquelon: the eleven national days only, the statute gives it no day of its own. */
    SAINT_PIERRE_ET_MIQUELON("Saint-Pierre-et-Miquelon", "Saint Pierre and Miquelon"),
    /** A place whose days the host supplies, all of them: nothing is known here. */
    SUPPLIED_BY_HOST("Jours fournis par le système hôte", "Days supplied by the host");

    private final String fr;
    private final String en;

    HolidayZone(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    @Override
    public Wording label() {
        return new Wording(fr, en);
    }

    /**
     * The zone of a department or of an overseas collectivity.
     *
     * @param code the official geographic code: {@code 01} to {@code 95}, {@code 2A}, {@code 2B}, {@code 971} to
     *     {@code 978}; the collectivities of the Rhône and of Alsace may be given as {@code 69D}, {@code 69M} and
     *     {@code 67A}
     * @return the zone
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code is unknown, or is that of a territory whose days are fixed by local
     *     texts ({@code 984}, {@code 986} to {@code 989}), which are never replaced by the national days
     */
    public static HolidayZone ofDepartment(String code) {
        return switch (Objects.requireNonNull(code, "code")) {
            case "57", "67", "67A", "68" -> ALSACE_MOSELLE;
            case "971" -> GUADELOUPE;
            case "972" -> MARTINIQUE;
            case "973" -> GUYANE;
            case "974" -> LA_REUNION;
            case "975" -> SAINT_PIERRE_ET_MIQUELON;
            case "976" -> MAYOTTE;
            case "977" -> SAINT_BARTHELEMY;
            case "978" -> SAINT_MARTIN;
            case "2A", "2B", "69D", "69M" -> METROPOLE;
            case "984", "986", "987", "988", "989" ->
                throw new IllegalArgumentException(
                        "the public holidays of this territory are fixed by local texts, not by"
                                + " the code du travail, art. L. 3133-1: supply them with LegalCalendar.ofSuppliedDays");
            default -> metropolitan(code);
        };
    }

    private static HolidayZone metropolitan(String code) {
        if (code.matches("0[1-9]|1[0-9]|2[1-9]|[3-8][0-9]|9[0-5]")) {
            return METROPOLE;
        }
        throw new IllegalArgumentException(
                "code: not a French department or overseas collectivity; use the official geographic code, as 38 or 974");
    }
}
