/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.governance.PracticeRecord;
import fr.mediation.core.wording.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Indicateur de gouvernance (règlement type, art. 2 et 3): means, training, practice analysis, meetings of the service, by year.
 *
 * <p>Immutable and thread safe.
 *
 * @param label what is measured, with its unit
 * @param year the year
 * @param value how much, one decimal at most when printed
 */
@JsonPropertyOrder({"label", "year", "value"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record YearlyFigure(
        @Valid @NotNull Wording label,
        @Min(1900) @Max(9999) int year,
        @NotNull BigDecimal value) {

    /** Hours of continuing training. */
    public static final Wording TRAINING = new Wording("Formation continue (heures)", "Continuing training (hours)");

    /** Hours of practice analysis. */
    public static final Wording PRACTICE_ANALYSIS =
            new Wording("Analyse des pratiques (heures)", "Practice analysis (hours)");

    /** Staff of the service. */
    public static final Wording STAFF = new Wording("Équivalents temps plein du service", "Full-time equivalents");

    /** Meetings with other institutional mediators. */
    public static final Wording MEETINGS = new Wording(
            "Rencontres avec d'autres médiateurs institutionnels", "Meetings with other institutional mediators");

    /**
     * Checks that the value is a quantity.
     *
     * @param label what is measured
     * @param year the year
     * @param value how much
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the value is negative or beyond a million million
     */
    public YearlyFigure {
        Objects.requireNonNull(label, "label");
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(1_000_000_000_000L)) > 0) {
            throw new IllegalArgumentException("an indicator is a quantity, not negative");
        }
    }

    /**
     * The training and practice analysis of a mediator, from the record of them.
     *
     * @param record what was done
     * @param years the years wanted
     * @return the hours of each kind and year
     */
    public static List<YearlyFigure> of(PracticeRecord record, List<Integer> years) {
        List<YearlyFigure> figures = new ArrayList<>();
        for (int year : years) {
            figures.add(new YearlyFigure(TRAINING, year, hours(record, PracticeRecord.Kind.TRAINING, year)));
            figures.add(new YearlyFigure(
                    PRACTICE_ANALYSIS, year, hours(record, PracticeRecord.Kind.PRACTICE_ANALYSIS, year)));
        }
        return List.copyOf(figures);
    }

    private static BigDecimal hours(PracticeRecord record, PracticeRecord.Kind kind, int year) {
        return BigDecimal.valueOf(record.in(kind, year).toMinutes())
                .divide(BigDecimal.valueOf(60), 1, java.math.RoundingMode.HALF_UP);
    }
}
