/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.reporting.aggregate.Cohort;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.record.Axis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which cases a figure counts, and whether any reader can tell that they are among others. */
class CellKeyTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);
    private static final ReportingPeriod YEARS =
            new ReportingPeriod(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31));

    private static CellKey all(Cohort cohort, ReportingPeriod period) {
        return new CellKey(cohort, period, Map.of(), "");
    }

    @Test
    @DisplayName("R-05.2 : qui a un code de plus, ou moins de codes admis, est compté dans l'autre chiffre")
    void moreCodesCountFewerCases() {
        CellKey all = all(Cohort.RECEIVED, YEAR);
        CellKey north = all.with(Axis.TERRITORY, "NORTH");
        CellKey both = all.with(Axis.TERRITORY, List.of("SOUTH", "NORTH"));
        CellKey northPhone = north.with(Axis.CHANNEL, "PHONE");

        assertThat(north.within(all)).isTrue();
        assertThat(all.within(north)).isFalse();
        assertThat(north.within(both)).isTrue();
        assertThat(both.within(north)).isFalse();
        assertThat(northPhone.within(both)).isTrue();
        assertThat(northPhone.within(all.with(Axis.CHANNEL, "POST"))).isFalse();
        assertThat(north.within(north)).isFalse();
        assertThat(both).isEqualTo(all.with(Axis.TERRITORY, List.of("NORTH", "SOUTH")));
    }

    @Test
    @DisplayName("R-05.2 : deux conditions sur un axe n'en gardent que les codes communs")
    void conditionsOnOneAxisMeet() {
        CellKey both = all(Cohort.RECEIVED, YEAR).with(Axis.TERRITORY, List.of("SOUTH", "NORTH"));

        assertThat(both.with(Axis.TERRITORY, List.of("EAST", "NORTH")).codes())
                .isEqualTo(Map.of(Axis.TERRITORY, List.of("NORTH")));
    }

    @Test
    @DisplayName("R-05.2 : une ligne d'année est un chiffre des jours de cette année, sauf pour un stock")
    void rowsOfTimeAreDays() {
        assertThat(all(Cohort.RECEIVED, YEARS).with(Axis.YEAR, "2024")).isEqualTo(all(Cohort.RECEIVED, YEAR));
        assertThat(all(Cohort.RECEIVED, YEARS).with(Axis.YEAR, "2019")).isEqualTo(all(Cohort.RECEIVED, YEARS));
        assertThat(all(Cohort.IN_STOCK, YEARS).with(Axis.YEAR, "2024").codes())
                .isEqualTo(Map.of(Axis.YEAR, List.of("2024")));
    }

    @Test
    @DisplayName("R-05.2 : des jours parmi d'autres, pour la même cohorte ; un stock est fait de dossiers reçus")
    void daysLieWithinDays() {
        assertThat(all(Cohort.RECEIVED, YEAR).within(all(Cohort.RECEIVED, YEARS)))
                .isTrue();
        assertThat(all(Cohort.RECEIVED, YEARS).within(all(Cohort.RECEIVED, YEAR)))
                .isFalse();
        assertThat(all(Cohort.CLOSED, YEAR).within(all(Cohort.RECEIVED, YEARS))).isFalse();
        assertThat(all(Cohort.IN_STOCK, YEAR).within(all(Cohort.RECEIVED, YEARS)))
                .isTrue();
        assertThat(all(Cohort.RECEIVED, YEAR).within(all(Cohort.IN_STOCK, YEARS)))
                .isFalse();
        assertThat(all(Cohort.IN_STOCK, YEAR).within(all(Cohort.IN_STOCK, YEARS)))
                .isTrue();
        assertThat(all(Cohort.IN_STOCK, ReportingPeriod.ofYear(2023)).within(all(Cohort.IN_STOCK, YEARS)))
                .as("what was in stock at the end of 2023 may have left it since")
                .isFalse();
        assertThat(all(Cohort.IN_STOCK, YEARS).within(all(Cohort.IN_STOCK, YEAR)))
                .isFalse();
    }

    @Test
    @DisplayName("R-05.2 : une population à part ne se compare qu'à l'ensemble et à elle-même")
    void aPopulationApart() {
        CellKey all = all(Cohort.RECEIVED, YEAR);
        CellKey apart = all.salted("DURATION");

        assertThat(apart.within(all)).isTrue();
        assertThat(all.within(apart)).isFalse();
        assertThat(apart.with(Axis.CHANNEL, "PHONE").within(apart)).isTrue();
        assertThat(apart.within(all.salted("OTHER"))).isFalse();
        assertThat(all.asOf("2024-01-01").within(all)).isTrue();
        assertThat(all.asOf("2024-01-01")).isNotEqualTo(all);
    }
}
