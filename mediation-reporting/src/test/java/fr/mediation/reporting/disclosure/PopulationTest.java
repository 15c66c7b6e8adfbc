/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.Cohort;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence above each table: of whom, over which days, read when. */
class PopulationTest {

    private static Population of(Cell cases, Population.Unit unit, Cohort cohort, Wording... filters) {
        return new Population(
                cases, unit, cohort, ReportingPeriod.ofYear(2024), List.of(filters), LocalDate.of(2025, 1, 15));
    }

    private static String words(String sentence) {
        return sentence.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0, 0 dossier reçu, 0 cases received",
        "1, 1 dossier reçu, 1 case received",
        "2, 2 dossiers reçus, 2 cases received",
        "1234, 1 234 dossiers reçus, '1,234 cases received'"
    })
    @DisplayName("R-05.1 : l'effectif s'accorde ; en français zéro est un singulier")
    void numbersAgree(long cases, String fr, String en) {
        Population population = of(new Cell.Count(cases), Population.Unit.CASES, Cohort.RECEIVED);

        assertThat(words(population.sentence(Language.FR)))
                .isEqualTo(
                        "Champ : " + fr + " du 1er janvier 2024 au 31 décembre 2024. Extraction du 15 janvier 2025.");
        assertThat(words(population.sentence(Language.EN)))
                .isEqualTo("Scope: " + en + " from 1 January 2024 to 31 December 2024. Extracted on 15 January 2025.");
    }

    @Test
    void everyCohortAgrees() {
        Cell one = new Cell.Count(1);
        Cell two = new Cell.Count(2);

        assertThat(words(of(one, Population.Unit.CASES, Cohort.CLOSED).sentence(Language.FR)))
                .startsWith("Champ : 1 dossier clos du 1er");
        assertThat(words(of(two, Population.Unit.CASES, Cohort.CLOSED).sentence(Language.FR)))
                .startsWith("Champ : 2 dossiers clos du 1er");
        assertThat(words(of(one, Population.Unit.CASES, Cohort.IN_STOCK).sentence(Language.FR)))
                .startsWith("Champ : 1 dossier en stock en fin de période, reçu du 1er");
        assertThat(words(of(two, Population.Unit.CASES, Cohort.IN_STOCK).sentence(Language.EN)))
                .startsWith("Scope: 2 cases in stock at the end of the period, received from 1");
    }

    @Test
    @DisplayName("R-05.2 : un effectif masqué ne se dit pas ; les conditions et l'unité se disent")
    void aWithheldNumberIsNotSaid() {
        Population population = of(
                Cell.Withheld.MARKED,
                Population.Unit.PERSONS,
                Cohort.RECEIVED,
                new Wording("Nature : Médiation", "Kind: Mediation"),
                new Wording("État : Clos", "Status: Closed"));

        assertThat(words(population.sentence(Language.FR)))
                .isEqualTo(
                        "Champ : dossiers (nombre couvert par le secret) reçus du 1er janvier 2024 au 31 décembre 2024"
                                + " ; Nature : Médiation ; État : Clos. Unité : personnes. Extraction du 15 janvier 2025.");
        assertThat(words(population.sentence(Language.EN)))
                .isEqualTo(
                        "Scope: cases (number withheld) received from 1 January 2024 to 31 December 2024; Kind: Mediation;"
                                + " Status: Closed. Unit: persons. Extracted on 15 January 2025.");
        assertThat(Population.Unit.PERSONS.label()).isEqualTo(new Wording("personnes", "persons"));
        assertThat(Population.Unit.CASES.label()).isEqualTo(new Wording("dossiers", "cases"));
    }
}
