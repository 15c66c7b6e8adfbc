/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/**
 * Jour férié local fourni par le système hôte: a public holiday this library does not know, with the text that makes it
 * one.
 *
 * <p>Immutable and thread safe. Only days that a text makes « férié ou chômé » (CPC, art. 642) belong here: a closed
 * counter does not.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LocalHoliday.Yearly.class, name = "YEARLY"),
    @JsonSubTypes.Type(value = LocalHoliday.Movable.class, name = "MOVABLE"),
    @JsonSubTypes.Type(value = LocalHoliday.SingleDay.class, name = "SINGLE_DAY")
})
public sealed interface LocalHoliday {

    /**
     * The name to show.
     *
     * @return the name in French and English
     */
    Wording name();

    /**
     * The text that makes the day a holiday.
     *
     * @return the article, decree or decision
     */
    LegalReference reference();

    /**
     * A day that comes back every year on the same date.
     *
     * @param day the month and day; 29 February exists in leap years only
     * @param name its name
     * @param reference the text that makes it a holiday
     * @param validity the days between which it counts
     */
    record Yearly(
            @NotNull MonthDay day,
            @NotNull Wording name,
            @NotNull LegalReference reference,
            @NotNull Validity validity) implements LocalHoliday {

        /**
         * Checks that nothing is missing.
         *
         * @param day the month and day
         * @param name its name
         * @param reference the text that makes it a holiday
         * @param validity the days between which it counts
         * @throws NullPointerException if an argument is null
         */
        public Yearly {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(validity, "validity");
        }
    }

    /**
     * A day that moves with Easter Sunday.
     *
     * @param daysAfterEaster the distance from Easter Sunday in calendar days, negative before it, from -60 to 100
     * @param name its name
     * @param reference the text that makes it a holiday
     * @param validity the days between which it counts
     */
    record Movable(
            int daysAfterEaster,
            @NotNull Wording name,
            @NotNull LegalReference reference,
            @NotNull Validity validity) implements LocalHoliday {

        /**
         * Checks the distance and that nothing is missing.
         *
         * @param daysAfterEaster the distance from Easter Sunday
         * @param name its name
         * @param reference the text that makes it a holiday
         * @param validity the days between which it counts
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if the distance is out of its bounds
         */
        public Movable {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(validity, "validity");
            if (daysAfterEaster < -60 || daysAfterEaster > 100) {
                throw new IllegalArgumentException("daysAfterEaster: a movable holiday is -60 to 100 days from Easter");
            }
        }
    }

    /**
     * One single date, as a day of mourning.
     *
     * @param date the day, from 1900 to 2200
     * @param name its name
     * @param reference the text that makes it a holiday
     */
    record SingleDay(
            @NotNull LocalDate date,
            @NotNull Wording name,
            @NotNull LegalReference reference) implements LocalHoliday {

        /**
         * Checks the year and that nothing is missing.
         *
         * @param date the day
         * @param name its name
         * @param reference the text that makes it a holiday
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if the year is not from 1900 to 2200
         */
        public SingleDay {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(reference, "reference");
            DayBits.checkYear(Objects.requireNonNull(date, "date").getYear());
        }
    }
}
