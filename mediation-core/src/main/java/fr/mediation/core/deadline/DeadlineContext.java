/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.deadline.facts.Territory;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Circonstances du calcul (CPC, art. 642): the day on which one looks, and the places whose public holidays count.
 *
 * <p>Immutable and thread safe. No text says whose calendar counts: as a default the court's seat decides for court
 * limits, the administration's seat for appeals to it; the prudent date counts national holidays only.
 *
 * @param asOf the day on which the state of a limit is judged
 * @param court the calendar of the court's seat
 * @param administration the calendar of the administration's seat
 * @param courtTerritory where the court sits, for the distance months (CJA, art. R. 421-7)
 * @param printedEffect what the local règlement prints about the effect of a referral, or null when nothing is known of it;
 *     shown and compared with the law, never used to compute
 */
public record DeadlineContext(
        LocalDate asOf,
        LegalCalendar court,
        LegalCalendar administration,
        Territory courtTerritory,
        @Nullable PrintedEffect printedEffect) {

    /** Effet imprimé par le règlement local (CGCT, art. L. 1112-24): the readings seen in local règlements. */
    public enum PrintedEffect {
        /** «&nbsp;Ne vaut pas suspension des délais&nbsp;»: nothing moves. */
        NONE,
        /** «&nbsp;Suspend les délais de recours&nbsp;»: the rest of the limit would remain after the mediation. */
        SUSPENDS_ACTION,
        /** «&nbsp;Suspend les délais de recours et interrompt la prescription&nbsp;»: the law's two verbs, swapped. */
        SUSPENDS_ACTION_INTERRUPTS_LIMITATION,
        /** «&nbsp;Interrompt les délais de recours contentieux et suspend les prescriptions&nbsp;»: the law. */
        INTERRUPTS_ACTION_SUSPENDS_LIMITATION
    }

    /**
     * Checks that nothing is missing.
     *
     * @param asOf the day on which one looks
     * @param court the calendar of the court's seat
     * @param administration the calendar of the administration's seat
     * @param courtTerritory where the court sits
     * @param printedEffect what the règlement prints, or null
     * @throws NullPointerException if one of the first four is null
     */
    public DeadlineContext {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(administration, "administration");
        Objects.requireNonNull(courtTerritory, "courtTerritory");
    }

    /**
     * A court and an administration that sit in metropolitan France, out of Alsace-Moselle.
     *
     * @param asOf the day on which one looks
     * @return the context
     */
    public static DeadlineContext of(LocalDate asOf) {
        return of(asOf, HolidayZone.METROPOLE);
    }

    /**
     * A court and an administration that sit in one zone.
     *
     * @param asOf the day on which one looks
     * @param zone the zone of both
     * @return the context
     * @throws IllegalArgumentException for a zone whose days the host supplies: use the constructor
     */
    public static DeadlineContext of(LocalDate asOf, HolidayZone zone) {
        LegalCalendar calendar = LegalCalendar.of(zone);
        return new DeadlineContext(asOf, calendar, calendar, territory(zone), null);
    }

    /**
     * The same context on another day.
     *
     * @param day the day on which one looks
     * @return a new context
     */
    public DeadlineContext asOf(LocalDate day) {
        return new DeadlineContext(day, court, administration, courtTerritory, printedEffect);
    }

    /**
     * The same context with an administration that sits elsewhere.
     *
     * @param calendar the calendar of the administration's seat
     * @return a new context
     */
    public DeadlineContext administration(LegalCalendar calendar) {
        return new DeadlineContext(asOf, court, calendar, courtTerritory, printedEffect);
    }

    /**
     * The same context with what the local règlement prints.
     *
     * @param effect the effect printed
     * @return a new context
     */
    public DeadlineContext printedEffect(PrintedEffect effect) {
        return new DeadlineContext(asOf, court, administration, courtTerritory, effect);
    }

    private static Territory territory(HolidayZone zone) {
        return switch (zone) {
            case METROPOLE, ALSACE_MOSELLE, SUPPLIED_BY_HOST -> Territory.METROPOLE;
            case GUADELOUPE -> Territory.GUADELOUPE;
            case MARTINIQUE -> Territory.MARTINIQUE;
            case GUYANE -> Territory.GUYANE;
            case LA_REUNION -> Territory.LA_REUNION;
            case MAYOTTE -> Territory.MAYOTTE;
            case SAINT_BARTHELEMY -> Territory.SAINT_BARTHELEMY;
            case SAINT_MARTIN -> Territory.SAINT_MARTIN;
            case SAINT_PIERRE_ET_MIQUELON -> Territory.SAINT_PIERRE_ET_MIQUELON;
        };
    }
}
