/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.CaseArbitraries;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.figure.Rounding;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is written of each table, cell by cell: columns, shares, rates, order of rows, notes. */
class WrittenTableTest {

    private static final DisclosurePolicy THREE = DisclosurePolicy.minCount(3);
    private static final Wording ROUNDED = new Wording(
            "La somme des parts peut différer de 100\u00A0% en raison des arrondis.",
            "Shares may not sum to 100% because of rounding.");
    private static final Wording ALL_KNOWN =
            new Wording("Information renseignée pour tous les dossiers.", "Known for all cases.");

    private static TableSpec channels() {
        return table(Axis.CHANNEL);
    }

    private static TableSpec table(Axis rows) {
        return TableSpec.of("t", CaseArbitraries.words(), ReportingPeriod.ofYear(2024), rows);
    }

    private static ReportState state(TableSpec table) {
        return ReportState.empty(new ReportSpec(LocalDate.of(2025, 1, 15), CaseArbitraries.codes(), List.of(table)));
    }

    private static void add(ReportState state, int times, CaseRecordBuilder row) {
        for (int i = 0; i < times; i++) {
            state.add(row.id("x").receivedOn(LocalDate.of(2024, 3, 1)).build());
        }
    }

    private static void channel(ReportState state, int times, String channel) {
        add(state, times, new CaseRecordBuilder().channel(channel));
    }

    private static ProtectedTable write(ReportState state, DisclosurePolicy policy, PercentPolicy percents) {
        return Disclosure.protect(state, policy, percents).tables().get(0);
    }

    private static ProtectedTable write(ReportState state) {
        return write(state, THREE, PercentPolicy.STANDARD);
    }

    /** One text a row: its code, then its cells as programs read them. */
    private static List<String> lines(ProtectedTable table) {
        return table.rows().stream()
                .map(r -> r.code() + " "
                        + String.join(" ", r.cells().stream().map(Cell::plain).toList()))
                .toList();
    }

    @Test
    @DisplayName("R-05.2 : effectifs et parts, en lignes dans l'ordre de la liste, le total en dernier")
    void countsAndSharesAreWrittenInTheOrderOfTheList() {
        ReportState state = state(channels());
        channel(state, 3, "POST");
        channel(state, 10, "PHONE");
        channel(state, 7, "ONLINE_FORM");
        ProtectedTable table = write(state);

        assertThat(lines(table))
                .containsExactly(
                        "ONLINE_FORM 7 35",
                        "PHONE 10 50",
                        "EMAIL 0 0",
                        "POST 3 15",
                        "PERMANENCE 0 0",
                        "FRONT_DESK 0 0",
                        "TOTAL 20 100");
        assertThat(table.columns())
                .extracting(
                        ProtectedTable.Column::key,
                        c -> c.label().fr(),
                        c -> c.label().en(),
                        c -> c.unit())
                .containsExactly(
                        tuple("COUNT", "Dossiers", "Cases", ProtectedTable.Unit.CASES),
                        tuple("PERCENT", "Part", "Share", ProtectedTable.Unit.PERCENT));
        assertThat(table.notes()).containsExactly(ALL_KNOWN);
        assertThat(table.masked()).isFalse();
        assertThat(table.rows()).extracting(ProtectedTable.Row::total).containsOnlyOnce(true);
        assertThat(table).hasToString("ProtectedTable[t]");
    }

    @Test
    @DisplayName("R-05.2 : pas de pourcentage à 19 dossiers, un pourcentage à 20")
    void noShareBelowTwentyCases() {
        ReportState state = state(channels());
        channel(state, 9, "PHONE");
        channel(state, 10, "ONLINE_FORM");
        ProtectedTable nineteen = write(state);
        assertThat(lines(nineteen)).contains("ONLINE_FORM 10 ", "PHONE 9 ", "TOTAL 19 ");
        assertThat(nineteen.notes())
                .containsExactly(
                        new Wording("Pas de pourcentage en dessous de 20 dossiers.", "No percentage below 20 cases."),
                        ALL_KNOWN);
        assertThat(nineteen.share("COUNT", "PHONE")).isEqualTo(Cell.Absent.NOTHING);

        channel(state, 1, "PHONE");
        ProtectedTable twenty = write(state);
        assertThat(lines(twenty)).contains("ONLINE_FORM 10 50", "PHONE 10 50", "TOTAL 20 100");
        assertThat(twenty.share("COUNT", "PHONE", "ONLINE_FORM")).isEqualTo(new Cell.Percent(100, 0, false));
        assertThat(twenty.share("COUNT", "PHONE")).isEqualTo(new Cell.Percent(50, 0, false));
        assertThatThrownBy(() -> twenty.share("COUNT", "NOWHERE")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("R-05.2 : une décimale à partir de la base demandée, une note quand les parts ne font pas 100")
    void oneDecimalFromTheBaseOn() {
        ReportState state = state(channels());
        channel(state, 10, "PHONE");
        channel(state, 10, "ONLINE_FORM");
        channel(state, 10, "EMAIL");
        PercentPolicy thirtyOne = new PercentPolicy(Rounding.HALF_UP_UNBALANCED, 20, 31);
        PercentPolicy thirty = new PercentPolicy(Rounding.HALF_UP_UNBALANCED, 20, 30);
        PercentPolicy balanced = new PercentPolicy(Rounding.LARGEST_REMAINDER, 20, 1000);

        assertThat(lines(write(state, THREE, thirtyOne))).contains("PHONE 10 33", "TOTAL 30 100");
        assertThat(write(state, THREE, thirtyOne).notes()).containsExactly(ROUNDED, ALL_KNOWN);
        assertThat(lines(write(state, THREE, thirty))).contains("PHONE 10 33.3", "TOTAL 30 100.0");
        assertThat(write(state, THREE, thirty).share("COUNT", "PHONE")).isEqualTo(new Cell.Percent(333, 1, false));
        assertThat(lines(write(state, THREE, balanced))).contains("ONLINE_FORM 10 34", "PHONE 10 33", "EMAIL 10 33");
        assertThat(write(state, THREE, balanced).notes())
                .containsExactly(
                        new Wording(
                                "Parts équilibrées à 100\u00A0% par la méthode du plus fort reste.",
                                "Shares balanced to 100% by the largest remainder."),
                        ALL_KNOWN);
    }

    @Test
    @DisplayName("R-05.2 : une part masquée ne se retrouve pas par l'équilibre des autres, ni par leur note d'arrondi")
    void sharesAreNotBalancedAroundAWithheldOne() {
        ReportState state = state(channels());
        channel(state, 2, "POST");
        channel(state, 10, "EMAIL");
        channel(state, 20, "PHONE");
        channel(state, 21, "ONLINE_FORM");
        PercentPolicy balanced = new PercentPolicy(Rounding.LARGEST_REMAINDER, 20, 1000);
        ProtectedTable table = write(state, THREE, balanced);

        assertThat(lines(table))
                .containsExactly(
                        "ONLINE_FORM 21 40",
                        "PHONE 20 38",
                        "EMAIL s s",
                        "POST s s",
                        "PERMANENCE 0 0",
                        "FRONT_DESK 0 0",
                        "TOTAL 53 100");
        assertThat(table.notes()).containsExactly(ALL_KNOWN);
        assertThat(table.share("COUNT", "POST", "EMAIL")).isEqualTo(Cell.Withheld.MARKED);
        assertThat(table.masked()).isTrue();
    }

    @Test
    @DisplayName("R-05.2 : total masqué, aucune part n'est écrite, hors celles d'effectifs trop petits")
    void noShareOfAWithheldTotal() {
        ReportState state = state(channels());
        channel(state, 2, "POST");
        ProtectedTable table = write(state);

        assertThat(lines(table)).contains("POST s s", "EMAIL 0 s", "TOTAL s s");
        assertThat(table.notes()).containsExactly(ALL_KNOWN);
        assertThat(table.population().cases()).isEqualTo(Cell.Withheld.MARKED);
        assertThat(table.share("COUNT", "EMAIL")).isEqualTo(Cell.Withheld.MARKED);
    }

    @Test
    @DisplayName(
            "R-05.2 : la plus grande ligne d'abord, « non renseigné » en dernier, sauf si un rang trahissait un chiffre")
    void largestRowsComeFirstUnlessOneIsWithheld() {
        ReportState state = state(channels().largestFirst());
        channel(state, 5, "ONLINE_FORM");
        channel(state, 9, "POST");
        channel(state, 9, "EMAIL");
        add(state, 20, new CaseRecordBuilder());
        assertThat(lines(write(state)))
                .containsExactly(
                        "EMAIL 9 21",
                        "POST 9 21",
                        "ONLINE_FORM 5 12",
                        "PHONE 0 0",
                        "PERMANENCE 0 0",
                        "FRONT_DESK 0 0",
                        "NOT_RECORDED 20 47",
                        "TOTAL 43 100");
        assertThat(write(state).notes()).containsExactly(ROUNDED);

        channel(state, 1, "PHONE");
        assertThat(write(state).rows())
                .extracting(ProtectedTable.Row::code)
                .containsExactly(
                        "ONLINE_FORM", "PHONE", "EMAIL", "POST", "PERMANENCE", "FRONT_DESK", "NOT_RECORDED", "TOTAL");
    }

    @Test
    @DisplayName("R-05.2 : parts des seules réponses connues, avec la base écrite en note")
    void sharesOfKnownAnswersSayTheirBase() {
        ReportState state = state(channels().percentOfKnown());
        channel(state, 15, "PHONE");
        channel(state, 10, "POST");
        add(state, 1_000, new CaseRecordBuilder());
        ProtectedTable table = write(state);

        assertThat(lines(table)).contains("PHONE 15 60", "POST 10 40", "NOT_RECORDED 1000 ", "TOTAL 1025 100");
        assertThat(table.notes())
                .containsExactly(new Wording(
                        "Parts calculées sur les 25 dossiers dont l'information est connue, sur 1\u202F025.",
                        "Shares of the 25 cases whose answer is known, of 1,025."));
    }

    @Test
    @DisplayName("R-05.2 : parts des réponses connues, la base est masquée quand le nombre d'inconnues l'est")
    void sharesOfKnownAnswersFollowTheUnknown() {
        ReportState state = state(channels().percentOfKnown());
        channel(state, 15, "PHONE");
        channel(state, 10, "POST");
        add(state, 2, new CaseRecordBuilder());

        assertThat(lines(write(state)))
                .contains("PHONE 15 s", "POST s s", "EMAIL 0 s", "NOT_RECORDED s s", "TOTAL 27 s");
    }

    @Test
    @DisplayName("R-05.2 : taux pour 10 000 habitants là où ils sont connus, et pour l'ensemble de ces territoires")
    void ratesFollowTheirCounts() {
        TableSpec spec = table(Axis.TERRITORY).per10000(Map.of("NORTH", 90_000L, "SOUTH", 20_000L));
        ReportState state = state(spec);
        add(state, 27, new CaseRecordBuilder().territory("NORTH"));
        add(state, 7, new CaseRecordBuilder().territory("SOUTH"));
        add(state, 4, new CaseRecordBuilder().territory("OUTSIDE"));
        ProtectedTable table = write(state);
        assertThat(lines(table))
                .containsExactly("NORTH 27 71 3.0", "SOUTH 7 18 3.5", "OUTSIDE 4 11 ", "TOTAL 38 100 3.1");
        assertThat(table.columns().get(2))
                .isEqualTo(new ProtectedTable.Column(
                        "RATE",
                        new Wording("Pour 10\u202F000 habitants", "Per 10,000 inhabitants"),
                        ProtectedTable.Unit.RATE));

        ReportState few = state(spec);
        add(few, 27, new CaseRecordBuilder().territory("NORTH"));
        add(few, 2, new CaseRecordBuilder().territory("SOUTH"));
        assertThat(lines(write(few))).containsExactly("NORTH s s s", "SOUTH s s s", "TOTAL 29 100 s");

        ReportState part = state(table(Axis.TERRITORY).per10000(Map.of("NORTH", 90_000L)));
        add(part, 27, new CaseRecordBuilder().territory("NORTH"));
        add(part, 9, new CaseRecordBuilder().territory("SOUTH"));
        assertThat(lines(write(part))).containsExactly("NORTH 27 75 3.0", "SOUTH 9 25 ", "TOTAL 36 100 3.0");
    }

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
