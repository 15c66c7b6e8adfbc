/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Figures with one meaning are one figure, wherever they stand. */
class CellSystemTest {

    private static final CellKey KEY = Systems.key("T0", "");

    @Test
    @DisplayName("R-05.2 : un même chiffre dans deux tableaux n'en fait qu'un ; contredit, c'en est un autre")
    void oneMeaningIsOneFigure() {
        CellSystem system = new CellSystem();
        int cell = system.cell(KEY, 7, 0);

        assertThat(system.cell(KEY, 7, 1)).isEqualTo(cell);
        int other = system.cell(KEY, 8, 2);
        assertThat(other).isNotEqualTo(cell);
        assertThat(system.cell(KEY, 8, 2)).isEqualTo(other);
        assertThat(system.key(other)).isEqualTo(KEY.salted("table 2"));
        assertThat(system.size()).isEqualTo(2);
        assertThat(system.find(KEY)).isEqualTo(cell);
        assertThat(system.find(Systems.key("T1", ""))).isEqualTo(-1);
        int alone = system.cell(Systems.key("T1", ""), 1, 1);
        assertThat(system.sameTable(cell, alone)).isTrue();
        assertThat(system.sameTable(other, alone)).isFalse();
    }

    @Test
    @DisplayName("R-05.2 : un chiffre d'avant est celui d'aujourd'hui s'il n'a pas changé, sinon celui de son jour")
    void anEarlierFigureIsTodaysUnlessItChanged() {
        CellSystem system = new CellSystem();
        int cell = system.cell(KEY, 7, 0);

        assertThat(system.earlier(KEY, 7, Ledger.Fate.WITHHELD, "2023-01-01")).isEqualTo(cell);
        assertThat(system.isPublished(cell)).isFalse();
        assertThat(system.earlier(KEY, 7, Ledger.Fate.PUBLISHED, "2023-06-01")).isEqualTo(cell);
        assertThat(system.earlier(KEY, 7, Ledger.Fate.SECRET, "2023-09-01")).isEqualTo(cell);
        assertThat(system.isPublished(cell))
                .as("once published, known for good")
                .isTrue();
        assertThat(system.wasSecret(cell))
                .as("this report shows it or not by its own rule")
                .isFalse();

        int before = system.earlier(KEY, 6, Ledger.Fate.SECRET, "2022-01-01");
        assertThat(before).isNotEqualTo(cell);
        assertThat(system.key(before)).isEqualTo(KEY.asOf("2022-01-01"));
        assertThat(system.isCurrent(before)).isFalse();
        assertThat(system.isCurrent(cell)).isTrue();
        assertThat(system.wasSecret(before)).isTrue();
        assertThat(system.earlier(KEY, 6, Ledger.Fate.WITHHELD, "2022-01-01")).isEqualTo(before);
    }

    @Test
    void whatNoReportShowsIsNumberedOnce() {
        CellSystem system = new CellSystem();
        int rest = system.unshown(KEY.salted("rest"), 3);

        assertThat(system.unshown(KEY.salted("rest"), 3)).isEqualTo(rest);
        assertThat(system.isUnshown(rest)).isTrue();
        assertThat(system.isUnshown(system.cell(KEY, 3, 0))).isFalse();
        assertThat(system.isCurrent(rest)).isFalse();
    }

    @Test
    void onlyAZeroIsLeftUnwritten() {
        CellSystem system = Systems.rows(0, 3, 0);
        system.leaveUnwritten(0);
        system.leaveUnwritten(1);

        assertThat(system.isUnwritten(0)).isTrue();
        assertThat(system.isUnwritten(1)).isFalse();
        assertThat(system.isUnwritten(2)).isFalse();
        assertThat(system.isTotal(3)).isTrue();
        assertThat(system.isTotal(0)).isFalse();
    }

    @Test
    void aSumTiesAFigureToItsParts() {
        CellSystem system = Systems.rows(1, 2, 3);

        assertThat(system.tied(3, List.of(0, 1, 2))).isTrue();
        assertThat(system.tied(3, List.of(0, 2))).isTrue();
        assertThat(system.tied(3, List.of(0, 3))).isFalse();
        assertThat(system.tied(0, List.of(1))).isFalse();
        assertThat(system.sumsOf(0)).isEqualTo(system.sumsOf(3)).hasSize(1);
    }

    @Test
    @DisplayName("R-05.2 : deux populations emboîtées comptent quand leur écart est petit")
    void nestedPopulationsMatterWhenTheyAreNear() {
        for (long outer : new long[] {9, 10, 20, 21}) {
            CellSystem system = new CellSystem();
            int inside = system.cell(Systems.key("T0", "S0"), 10, 0);
            int around = system.cell(Systems.key("T0", ""), outer, 1);
            system.unshown(Systems.key("", ""), outer);
            system.unshown(Systems.key("T0", "S0").asOf("2023"), 10);
            system.nest(10, false);
            if (outer >= 10 && outer <= 20) {
                assertThat(system.nestings()).containsExactly(new CellSystem.Nesting(inside, around));
                assertThat(system.nestingsOf(inside)).containsExactly(0);
                assertThat(system.nestingsOf(around)).containsExactly(0);
            } else {
                assertThat(system.nestings()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("R-05.2 : des zéros emboîtés comptent là où un zéro peut être masqué")
    void nestedZerosMatterWhereAZeroMayBeWithheld() {
        for (boolean zeros : new boolean[] {false, true}) {
            CellSystem system = new CellSystem();
            system.cell(Systems.key("T0", "S0"), 0, 0);
            system.cell(Systems.key("T0", ""), 0, 1);
            system.nest(10, zeros);
            assertThat(system.nestings()).hasSize(zeros ? 1 : 0);
        }
    }
}
