/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static fr.mediation.reporting.disclosure.WrittenTables.ALL_KNOWN;
import static fr.mediation.reporting.disclosure.WrittenTables.THREE;
import static fr.mediation.reporting.disclosure.WrittenTables.add;
import static fr.mediation.reporting.disclosure.WrittenTables.channel;
import static fr.mediation.reporting.disclosure.WrittenTables.channels;
import static fr.mediation.reporting.disclosure.WrittenTables.lines;
import static fr.mediation.reporting.disclosure.WrittenTables.state;
import static fr.mediation.reporting.disclosure.WrittenTables.table;
import static fr.mediation.reporting.disclosure.WrittenTables.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is written of days, persons, crossed tables and exact counts, cell by cell. */
class WrittenMeasuresTest {

    @Test
    @DisplayName("R-05.2 : moyenne, médiane et neuvième décile, celui-ci à partir de dix fois le seuil")
    void daysOfEachRow() {
        for (int cases : new int[] {29, 30}) {
            ReportState state = state(table(Axis.KIND).durations());
            for (int i = 0; i < cases; i++) {
                LocalDate received = LocalDate.of(2024, 1, 10);
                state.add(new CaseRecordBuilder()
                        .id("x")
                        .kind("MEDIATION")
                        .receivedOn(received)
                        .closedOn(received.plusDays(10 + i % 2))
                        .build());
            }
            ProtectedTable table = write(state);
            assertThat(lines(table))
                    .containsExactly(
                            cases == 30 ? "MEDIATION 30 10.5 10.5 11.0" : "MEDIATION 29 10.5 10.0 ",
                            "REORIENTATION 0   ",
                            cases == 30 ? "TOTAL 30 10.5 10.5 11.0" : "TOTAL 29 10.5 10.0 ");
            assertThat(table.columns())
                    .extracting(
                            ProtectedTable.Column::key,
                            c -> c.label().fr(),
                            c -> c.label().en(),
                            c -> c.unit())
                    .containsExactly(
                            tuple("COUNT", "Dossiers", "Cases", ProtectedTable.Unit.CASES),
                            tuple("MEAN", "Durée moyenne (jours)", "Mean duration (days)", ProtectedTable.Unit.DAYS),
                            tuple(
                                    "MEDIAN",
                                    "Durée médiane (jours)",
                                    "Median duration (days)",
                                    ProtectedTable.Unit.DAYS),
                            tuple(
                                    "NINTH_DECILE",
                                    "Neuf dossiers sur dix en (jours)",
                                    "Nine cases in ten within (days)",
                                    ProtectedTable.Unit.DAYS));
            assertThat(table.notes()).containsExactly(Measure.DURATION.note(), ALL_KNOWN);
        }
    }

    @Test
    @DisplayName("R-05.2 : les personnes de chaque ligne à côté de ses dossiers, masquées avec eux")
    void personsOfEachRow() {
        ReportState state = state(table(Axis.KIND).measuring(Measure.PERSONS));
        add(state, 20, new CaseRecordBuilder().kind("MEDIATION").persons(3));
        add(state, 30, new CaseRecordBuilder().kind("REORIENTATION"));
        ProtectedTable table = write(state);
        assertThat(lines(table)).containsExactly("MEDIATION 20 60", "REORIENTATION 30 30", "TOTAL 50 90");
        assertThat(table.columns().get(1))
                .isEqualTo(new ProtectedTable.Column(
                        "PERSONS", new Wording("Personnes", "Persons"), ProtectedTable.Unit.PERSONS));
        assertThat(table.population().unit()).isEqualTo(Population.Unit.PERSONS);

        ReportState few = state(table(Axis.KIND).measuring(Measure.PERSONS));
        add(few, 20, new CaseRecordBuilder().kind("MEDIATION").persons(3));
        add(few, 2, new CaseRecordBuilder().kind("REORIENTATION"));
        assertThat(lines(write(few))).containsExactly("MEDIATION s s", "REORIENTATION s s", "TOTAL 22 62");
    }

    @Test
    @DisplayName("R-05.2 : un tableau croisé porte des parts jusqu'à quatre colonnes, au-delà des effectifs seuls")
    void crossedTablesBearSharesUpToFourColumns() {
        ReportState state = state(table(Axis.KIND).by(Axis.OUTCOME));
        for (String outcome : List.of("COMPLETE", "PARTIAL", "NONE")) {
            add(state, 10, new CaseRecordBuilder().kind("MEDIATION").outcome(outcome));
            add(state, 30, new CaseRecordBuilder().kind("REORIENTATION").outcome(outcome));
        }
        assertThat(lines(write(state)))
                .containsExactly(
                        "MEDIATION 10 25 10 25 10 25 30",
                        "REORIENTATION 30 75 30 75 30 75 90",
                        "TOTAL 40 100 40 100 40 100 120");
        assertThat(write(state).columns())
                .extracting(ProtectedTable.Column::key, c -> c.label().en())
                .contains(
                        tuple("TOTAL", "Total"),
                        tuple(
                                "PARTIAL.PERCENT",
                                write(state).columns().get(3).label().en()));
        assertThat(write(state).columns().get(1).label().fr()).endsWith(" (part)");
        assertThat(write(state).columns().get(1).label().en()).endsWith(" (share)");

        add(state, 5, new CaseRecordBuilder().kind("MEDIATION"));
        assertThat(write(state).columns()).hasSize(4 * 2 + 1);

        ReportState wide = state(table(Axis.KIND).by(Axis.CHANNEL));
        for (String channel : List.of("ONLINE_FORM", "PHONE", "EMAIL", "POST", "PERMANENCE", "FRONT_DESK")) {
            add(wide, 10, new CaseRecordBuilder().kind("MEDIATION").channel(channel));
        }
        assertThat(write(wide).columns()).hasSize(6 + 1);
        assertThat(lines(write(wide)))
                .containsExactly(
                        "MEDIATION 10 10 10 10 10 10 60", "REORIENTATION 0 0 0 0 0 0 0", "TOTAL 10 10 10 10 10 10 60");
    }

    @Test
    @DisplayName("R-05.2 : des lignes d'années n'ont pas de part, ni de note sur ce qui est renseigné")
    void rowsOfTimeHaveNoShare() {
        ReportState state = state(table(Axis.QUARTER));
        add(state, 30, new CaseRecordBuilder());

        assertThat(lines(write(state)))
                .containsExactly("2024_Q1 30", "2024_Q2 0", "2024_Q3 0", "2024_Q4 0", "TOTAL 30");
        assertThat(write(state).notes()).isEmpty();
    }

    @Test
    @DisplayName("R-05.2 : effectifs exacts, tout est écrit, avec l'empreinte des chiffres")
    void exactCountsAreWrittenWhole() {
        ReportState state = state(channels());
        channel(state, 1, "POST");
        channel(state, 30, "PHONE");
        ProtectedReport report = Disclosure.protect(state, Disclosures.exact());

        assertThat(lines(report.tables().get(0))).contains("POST 1 3", "PHONE 30 97", "TOTAL 31 100");
        assertThat(report.digest()).contains(state.digest());
        assertThat(report.protection()).isEqualTo(new ProtectedReport.Protection(3, 0, 0, 0, 0));
        assertThat(report.table("t")).containsSame(report.tables().get(0));
        assertThat(report.table("u")).isEmpty();
        assertThat(report.statement())
                .isEqualTo(new Wording(
                        "Les effectifs sont publiés tels quels. Motif\u00A0: Tableau",
                        "Counts are published as they are. Reason: Table"));
    }

    @Test
    @DisplayName("R-05.2 : la règle de secret est dite aux lecteurs, seuils sensibles compris")
    void theRuleIsTold() {
        ReportState state = state(channels());
        assertThat(Disclosure.protect(state, THREE).statement())
                .isEqualTo(new Wording(
                        "Secret statistique\u00A0: les effectifs inférieurs à 3, et ceux qui permettraient de les retrouver, sont remplacés"
                                + " par «\u00A0s\u00A0» ; les pourcentages et durées correspondants aussi.",
                        "Statistical confidentiality: counts below 3, and those from which they could be worked out, are replaced by \"s\","
                                + " and so are the matching percentages and durations."));
        DisclosurePolicy sensitive = DisclosurePolicy.minCount(3)
                .sensitive(Axis.DOMAIN, 11, "SOCIAL")
                .sensitive(Axis.DOMAIN, 5, "AUTONOMY")
                .sensitive(Axis.SUB_DOMAIN, 11, "ELDERLY");
        assertThat(Disclosure.protect(state, sensitive).statement().fr())
                .endsWith(
                        " Pour les catégories sensibles le seuil est de 5, 11, et un chiffre, même nul, qui dirait quelque chose de tout"
                                + " un groupe est masqué aussi.");
        assertThat(Disclosure.protect(state, sensitive).statement().en())
                .endsWith(
                        " For sensitive categories the threshold is 5, 11, and a figure, even zero, that would tell something of a whole"
                                + " group is withheld too.");
    }
}
