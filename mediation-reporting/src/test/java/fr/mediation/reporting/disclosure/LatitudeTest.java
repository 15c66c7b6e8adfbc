/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What readers may still believe of one figure, and what it costs to let them. */
class LatitudeTest {

    private static Latitude of(CellSystem system, int... zeros) {
        return new Latitude(system, Systems.cells(2), Systems.cells(zeros));
    }

    @Test
    @DisplayName("R-05.2 : un chiffre masqué n'est pas nul, il peut descendre jusqu'à un et monter sans borne")
    void aFigureFallsToOneAndRisesFreely() {
        Latitude latitude = of(Systems.rows(5, 1, 0));

        assertThat(latitude.fall(0)).isEqualTo(4);
        assertThat(latitude.allows(0, -4)).isTrue();
        assertThat(latitude.allows(0, -5)).isFalse();
        assertThat(latitude.allows(0, 1_000_000)).isTrue();
        assertThat(latitude.fall(1)).isZero();
        assertThat(latitude.allows(1, -1)).isFalse();
        assertThat(latitude.allows(1, 1)).isTrue();
        assertThat(latitude.fall(2)).isZero();
        assertThat(latitude.allows(2, 1)).isFalse();
    }

    @Test
    @DisplayName("R-05.2 : un zéro qui a pu être masqué peut monter, non descendre ; un autre reste nul")
    void aZeroMayRiseWhenZerosAreWithheld() {
        CellSystem system = Systems.rows(5, 0, 0);
        Latitude latitude = of(system, 2);

        assertThat(latitude.allows(1, 1)).isFalse();
        assertThat(latitude.allows(2, 1)).isTrue();
        assertThat(latitude.allows(2, -1)).isFalse();
        assertThat(latitude.allows(0, -4)).isTrue();
    }

    @Test
    @DisplayName("R-05.2 : de jours qu'aucun tableau ne montre, on ne sait même pas s'ils sont sans dossier")
    void aFigureThatNoReportShowsMayBeAnything() {
        CellSystem system = Systems.rows(5, 7);
        int rest = system.unshown(Systems.key("", "").salted("rest"), 3);
        int none = system.unshown(Systems.key("", "").salted("none"), 0);
        Latitude latitude = of(system);

        assertThat(latitude.fall(rest)).isEqualTo(3);
        assertThat(latitude.allows(rest, -3)).isTrue();
        assertThat(latitude.allows(rest, -4)).isFalse();
        assertThat(latitude.allows(none, 2)).isTrue();
        assertThat(latitude.allows(none, -1)).isFalse();
        assertThat(latitude.cost(rest)).isEqualTo(1);
    }

    @Test
    @DisplayName("R-05.2 : les totaux et les grands effectifs sont masqués en dernier")
    void totalsAndLargeCountsCostMost() {
        CellSystem system = Systems.rows(5, 4_999, 8, 9_000, 0);
        Latitude latitude = of(system);

        assertThat(latitude.cost(0)).isEqualTo(105);
        assertThat(latitude.cost(1)).isEqualTo(5_099);
        assertThat(latitude.cost(2)).as("withheld already").isEqualTo(1);
        assertThat(latitude.cost(3)).isEqualTo(5_100);
        assertThat(latitude.cost(4)).isEqualTo(400);
        assertThat(latitude.cost(5)).as("the total").isEqualTo(105_100);
    }

    @Test
    void aFigureOfAnEarlierReportAloneCostsNothingMore() {
        CellSystem system = Systems.rows(5, 8);
        int withheld = system.earlier(Systems.key("T9", ""), 6, Ledger.Fate.WITHHELD, "2024-01-01");
        int published = system.earlier(Systems.key("T8", ""), 6, Ledger.Fate.PUBLISHED, "2024-01-01");
        Latitude latitude = new Latitude(system, new BitSet(), new BitSet());

        assertThat(latitude.cost(withheld)).isEqualTo(1);
        assertThat(latitude.allows(withheld, 1)).isTrue();
        assertThat(latitude.allows(published, 1)).isFalse();
        assertThat(latitude.allows(published, -1)).isFalse();
    }
}
