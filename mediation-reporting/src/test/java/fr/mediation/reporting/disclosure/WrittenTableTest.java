/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static fr.mediation.reporting.disclosure.WrittenTables.ALL_KNOWN;
import static fr.mediation.reporting.disclosure.WrittenTables.ROUNDED;
import static fr.mediation.reporting.disclosure.WrittenTables.THREE;
import static fr.mediation.reporting.disclosure.WrittenTables.add;
import static fr.mediation.reporting.disclosure.WrittenTables.channel;
import static fr.mediation.reporting.disclosure.WrittenTables.channels;
import static fr.mediation.reporting.disclosure.WrittenTables.lines;
import static fr.mediation.reporting.disclosure.WrittenTables.state;
import static fr.mediation.reporting.disclosure.WrittenTables.table;
import static fr.mediation.reporting.disclosure.WrittenTables.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.figure.Rounding;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is written of each table, cell by cell: columns, shares, rates, order of rows, notes. */
class WrittenTableTest {

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
}
