/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.reporting.record.Axis;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures are withheld, in tables small enough to be settled by hand. */
class SuppressionTest {

    private static final Thresholds FIVE = new Thresholds(DisclosurePolicy.minCount(5));

    private static List<Integer> hidden(CellSystem system, Thresholds thresholds) {
        return Systems.numbers(Suppression.ofCounts(system, thresholds).hidden());
    }

    @ParameterizedTest(name = "{0} dossiers : masqué {1}")
    @CsvSource({"0, false", "1, true", "4, true", "5, false", "6, false"})
    @DisplayName("R-05.2 : un effectif est masqué de 1 au seuil moins un ; zéro et le seuil se publient")
    void theThresholdIsTheSmallestPublished(long count, boolean withheld) {
        Suppression.Result result = Suppression.ofCounts(Systems.rows(count, 30, 40), FIVE);

        assertThat(result.primary().get(0)).isEqualTo(withheld);
        assertThat(result.hidden().get(0)).isEqualTo(withheld);
        assertThat(Systems.numbers(result.hidden())).hasSize(withheld ? 2 : 0);
        assertThat(result.unproven()).isZero();
        assertThat(Systems.numbers(result.exposed())).isEmpty();
    }

    @Test
    @DisplayName("R-05.2 : tableau simple, le plus petit des autres effectifs est masqué avec le petit")
    void oneOtherRowIsWithheldInAOneWayTable() {
        Suppression.Result result = Suppression.ofCounts(Systems.rows(40, 2, 30, 50), FIVE);

        assertThat(Systems.numbers(result.primary())).containsExactly(1);
        assertThat(Systems.numbers(result.hidden())).containsExactly(1, 2);
    }

    @Test
    @DisplayName("R-05.2 : deux petits effectifs se cachent l'un l'autre quand chacun peut prendre assez de valeurs")
    void twoSmallRowsHideEachOtherOnlyWhenTheyMayDifferEnough() {
        // 4 and 4: one of them may be anything from 1 to 7, short of 5 apart from what it is
        assertThat(hidden(Systems.rows(4, 4, 30), FIVE)).containsExactly(0, 1, 2);
        assertThat(hidden(Systems.rows(4, 4, 4, 30), FIVE)).containsExactly(0, 1, 2);
        assertThat(hidden(Systems.rows(2, 2, 30), new Thresholds(DisclosurePolicy.minCount(2))))
                .isEmpty();
    }

    @Test
    @DisplayName("R-05.2 : tableau croisé, un petit effectif emporte les trois autres coins d'un rectangle")
    void aRectangleIsWithheldInACrossedTable() {
        CellSystem system = Systems.crossed(new long[][] {{2, 20, 30}, {40, 15, 60}, {70, 80, 90}});

        assertThat(hidden(system, FIVE)).containsExactly(0, 1, 3, 4);
    }

    @Test
    @DisplayName("R-05.2 : seul dans son tableau, un petit effectif emporte le total")
    void aLonelyRowTakesTheTotalWithIt() {
        assertThat(hidden(Systems.rows(2, 0, 0), FIVE)).containsExactly(0, 3);
    }

    @Test
    @DisplayName("R-05.2 : un petit effectif qu'un rapport antérieur a publié est signalé, et ne coûte rien d'autre")
    void whatAnEarlierReportPublishedIsExposed() {
        CellSystem system = Systems.rows(2, 20, 30);
        system.earlier(Systems.key("T0", ""), 2, Ledger.Fate.PUBLISHED, "2024-01-01");
        Suppression.Result result = Suppression.ofCounts(system, FIVE);

        assertThat(Systems.numbers(result.exposed())).containsExactly(0);
        assertThat(Systems.numbers(result.hidden())).containsExactly(0);
        assertThat(result.unproven()).isZero();
    }

    @Test
    @DisplayName(
            "R-05.2 : sans autre rapport crédible, tout ce que les sommes lient est masqué, sauf zéros et déjà publiés")
    void whatCannotBeProvedIsWithheldWithAllAroundIt() {
        CellSystem system = Systems.rows(1, 1, 0);
        system.earlier(Systems.key("", ""), 2, Ledger.Fate.PUBLISHED, "2024-01-01");
        int apart = system.cell(Systems.key("T0", "S0"), 30, 1);
        int part = system.cell(Systems.key("T0", "S1"), 30, 1);
        system.sum(apart, part);
        Suppression.Result result = Suppression.ofCounts(system, FIVE);

        assertThat(result.unproven()).isEqualTo(2);
        assertThat(Systems.numbers(result.exposed())).containsExactly(3);
        assertThat(Systems.numbers(result.hidden())).containsExactly(0, 1, 3);
    }

    @Test
    @DisplayName("R-05.2 : ce qui reste introuvable emporte aussi les sommes de proche en proche")
    void whatCannotBeProvedReachesFromSumToSum() {
        // readers have the two totals of old, so that nothing can move
        CellSystem system = Systems.crossed(new long[][] {{1, 30}});
        for (String status : List.of("S0", "S1", "")) {
            system.earlier(
                    Systems.key("", status),
                    system.value(system.find(Systems.key("", status))),
                    Ledger.Fate.PUBLISHED,
                    "2024");
        }
        Suppression.Result result = Suppression.ofCounts(system, FIVE);

        assertThat(result.unproven()).isEqualTo(1);
        assertThat(Systems.numbers(result.exposed())).containsExactly(3);
        assertThat(Systems.numbers(result.hidden())).containsExactly(0, 1, 2, 3);
    }

    @ParameterizedTest(name = "écart de {0} : {1} chiffres masqués")
    @CsvSource({"0, 0", "1, 2", "4, 2", "5, 0"})
    @DisplayName("R-05.2 : deux populations publiées dont l'une contient l'autre publient aussi leur différence")
    void theDifferenceOfNestedPopulationsIsPublishedToo(long difference, int withheld) {
        CellSystem system = Systems.rows(30, 60);
        int part = system.cell(Systems.key("T0", "S0"), 30 - difference, 1);
        int other = system.cell(Systems.key("T1", "S0"), 20, 1);
        system.sum(system.cell(Systems.key("", "S0"), 50 - difference, 1), part, other);
        Suppression.Result result = Suppression.ofCounts(system, FIVE);

        assertThat(Systems.numbers(result.hidden())).hasSize(withheld);
        assertThat(Systems.numbers(result.primary())).isEmpty();
        assertThat(result.unproven()).isZero();
    }

    @Test
    @DisplayName("R-05.2 : une différence qu'on ne peut plus cacher masque le grand chiffre, jamais un zéro")
    void aDifferenceThatCannotBeHiddenMarksNoZero() {
        CellSystem system = Systems.rows(30, 3);
        int zero = system.cell(Systems.key("T1", "S0"), 0, 1);
        for (String territory : List.of("T0", "")) {
            CellKey key = Systems.key(territory, "");
            system.earlier(key, system.value(system.find(key)), Ledger.Fate.PUBLISHED, "2024-01-01");
        }
        Suppression.Result result = Suppression.ofCounts(system, FIVE);

        assertThat(result.hidden().get(zero)).isFalse();
        assertThat(Systems.numbers(result.hidden())).containsExactly(1);
        assertThat(result.unproven()).isEqualTo(2);
    }

    @Test
    @DisplayName("R-05.2 : la différence de deux chiffres déjà publiés est signalée, rien ne peut plus la cacher")
    void theDifferenceOfWhatIsPublishedIsExposed() {
        CellSystem system = Systems.rows(30, 60);
        system.earlier(Systems.key("T0", ""), 30, Ledger.Fate.PUBLISHED, "2024-01-01");
        system.earlier(Systems.key("T0", "S0"), 29, Ledger.Fate.PUBLISHED, "2024-01-01");
        Suppression.Result result = Suppression.ofCounts(system, FIVE);

        assertThat(Systems.numbers(result.exposed())).containsExactly(3);
        assertThat(Systems.numbers(result.hidden())).isEmpty();
    }

    @ParameterizedTest(name = "tous sauf {0} : masqué {1}")
    @CsvSource({"0, true", "1, true", "2, false", "3, false"})
    @DisplayName("R-05.2 : un code sensible ne se dit ni de tous ni de tous sauf un")
    void aGroupIsProtectedUpToAllButOne(long others, boolean withheld) {
        Thresholds sensitive = new Thresholds(DisclosurePolicy.minCount(2).sensitive(Axis.TERRITORY, 2, "T0"));
        CellSystem system = Systems.rows(20, others);
        system.group(2, 0);
        Suppression.Result result = Suppression.ofCounts(system, sensitive);

        assertThat(result.primary().get(0)).isEqualTo(withheld);
        assertThat(result.hidden().get(0)).isEqualTo(withheld);
        assertThat(result.unproven()).isZero();
    }

    @Test
    @DisplayName("R-05.2 : un groupe entier qu'un rapport antérieur a publié est signalé")
    void aGroupThatWasPublishedIsExposed() {
        Thresholds sensitive = new Thresholds(DisclosurePolicy.minCount(2).sensitive(Axis.TERRITORY, 2, "T0"));
        CellSystem system = Systems.rows(20, 0);
        system.group(2, 0);
        system.earlier(Systems.key("T0", ""), 20, Ledger.Fate.PUBLISHED, "2024-01-01");
        system.earlier(Systems.key("", ""), 20, Ledger.Fate.PUBLISHED, "2024-01-01");
        Suppression.Result result = Suppression.ofCounts(system, sensitive);

        assertThat(Systems.numbers(result.exposed())).containsExactly(0);
        assertThat(Systems.numbers(result.hidden())).isEmpty();
    }

    @Test
    @DisplayName("R-05.2 : des sommes secrètes peuvent valoir un septième de plus, ou ce qui reste possible")
    void sumsSpreadByASeventh() {
        CellSystem system = Systems.rows(700, 90, 400, 5_000);
        Suppression.Result result = Suppression.ofSums(system, FIVE, Systems.cells(0), Systems.cells(1));
        assertThat(Systems.numbers(result.primary())).containsExactly(0);
        // the second is withheld with its count, and can only fall by 89 of the 100 wanted
        assertThat(Systems.numbers(result.hidden())).containsExactly(0, 1, 2);

        CellSystem tied = Systems.rows(700, 90);
        tied.earlier(Systems.key("", ""), 790, Ledger.Fate.PUBLISHED, "2024-01-01");
        Suppression.Result half = Suppression.ofSums(tied, FIVE, Systems.cells(0), new BitSet());
        assertThat(Systems.numbers(half.hidden())).containsExactly(0, 1);
        assertThat(half.unproven()).isZero();

        CellSystem alone = Systems.rows(700);
        alone.earlier(Systems.key("", ""), 700, Ledger.Fate.PUBLISHED, "2024-01-01");
        assertThat(Suppression.ofSums(alone, FIVE, Systems.cells(0), new BitSet())
                        .unproven())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("R-05.2 : une somme nulle de jours est masquée avec son effectif, et peut valoir davantage")
    void aWithheldSumOfZeroMayBeMore() {
        Suppression.Result result = Suppression.ofSums(Systems.rows(0, 90, 400), FIVE, Systems.cells(0), new BitSet());

        assertThat(Systems.numbers(result.hidden())).containsExactly(0, 1);
        assertThat(result.unproven()).isZero();
    }

    @Test
    @DisplayName("R-05.2 : ce qu'un rapport a tu pour lui-même reste inconnu dans le suivant, qui ne le montre pas")
    void aSumThatWasSecretStaysSecret() {
        CellSystem system = Systems.rows(90, 400);
        int secret = system.earlier(Systems.key("T9", ""), 700, Ledger.Fate.SECRET, "2024-01-01");
        int total = system.earlier(Systems.key("", "S9"), 790, Ledger.Fate.PUBLISHED, "2024-01-01");
        system.sum(total, secret, 0);
        Suppression.Result result = Suppression.ofSums(system, FIVE, new BitSet(), new BitSet());

        // 90 can only fall by 89 of the 100 wanted, so that half of them has to do
        assertThat(Systems.numbers(result.hidden())).containsExactly(0, 1, secret);
        assertThat(result.unproven()).isZero();
    }

    @Test
    @DisplayName("R-05.2 : un zéro qu'aucune ligne n'écrit ne peut porter la marque")
    void aZeroThatIsNotWrittenIsNotWithheld() {
        Thresholds sensitive = new Thresholds(DisclosurePolicy.minCount(2).sensitive(Axis.TERRITORY, 2, "T0"));
        CellSystem system = Systems.rows(20, 0, 0);
        system.group(3, 0);
        system.leaveUnwritten(1);
        assertThat(hidden(system, sensitive)).containsExactly(0, 2);

        CellSystem none = Systems.rows(20, 0);
        none.group(2, 0);
        none.leaveUnwritten(1);
        assertThat(hidden(none, sensitive)).containsExactly(0, 2);
    }

    @Test
    @DisplayName("R-05.2 : un chiffre que seul un rapport antérieur a masqué reste inconnu des lecteurs")
    void whatWasWithheldOnceStaysUnknown() {
        CellSystem system = Systems.rows(30, 40);
        int withheld = system.earlier(Systems.key("T9", ""), 20, Ledger.Fate.WITHHELD, "2024-01-01");
        int zero = system.earlier(Systems.key("T8", ""), 0, Ledger.Fate.WITHHELD, "2024-01-01");
        int published = system.earlier(Systems.key("T7", ""), 20, Ledger.Fate.PUBLISHED, "2024-01-01");
        int unshown = system.unshown(Systems.key("", "").salted("rest"), 0);

        assertThat(hidden(system, FIVE)).containsExactly(withheld, unshown);
        assertThat(zero).isLessThan(published);
    }
}
