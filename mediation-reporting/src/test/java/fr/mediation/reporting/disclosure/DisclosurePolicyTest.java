/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.figure.Rounding;
import fr.mediation.reporting.record.Axis;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a rule of confidentiality accepts, and the threshold it sets for each figure. */
class DisclosurePolicyTest {

    private static final DisclosurePolicy.MinimumCount THREE = DisclosurePolicy.minCount(3);

    @Test
    @DisplayName("R-05.2 : un seuil va de 2 à 1 000, une dominance de 50 à 100 %")
    void theBoundsOfARule() {
        assertThatCode(() -> DisclosurePolicy.minCount(2)).doesNotThrowAnyException();
        assertThatCode(() -> DisclosurePolicy.minCount(1000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DisclosurePolicy.minCount(1)).hasMessage("a threshold lies between 2 and 1000");
        assertThatThrownBy(() -> DisclosurePolicy.minCount(1001)).hasMessage("a threshold lies between 2 and 1000");
        assertThat(THREE.dominance()).isEqualTo(85);
        assertThat(THREE.dominance(50).dominance()).isEqualTo(50);
        assertThat(THREE.dominance(100).dominance()).isEqualTo(100);
        assertThatThrownBy(() -> THREE.dominance(49)).hasMessage("a dominance lies between 50 and 100 percent");
        assertThatThrownBy(() -> THREE.dominance(101)).hasMessage("a dominance lies between 50 and 100 percent");
        assertThatThrownBy(() -> new DisclosurePolicy.MinimumCount.Sensitive(Axis.DOMAIN, List.of(), 5))
                .hasMessage("a sensitive axis names its codes");
        assertThatThrownBy(() -> THREE.sensitive(Axis.DOMAIN, 1001, "A")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sensitiveCodesAreAddedAndKeptInOrder() {
        DisclosurePolicy.MinimumCount rule =
                THREE.dominance(60).sensitive(Axis.DOMAIN, 11, "B", "A", "B").sensitive(Axis.KIND, 5, "C");

        assertThat(rule.threshold()).isEqualTo(3);
        assertThat(rule.dominance()).isEqualTo(60);
        assertThat(rule.sensitive())
                .containsExactly(
                        new DisclosurePolicy.MinimumCount.Sensitive(Axis.DOMAIN, List.of("A", "B"), 11),
                        new DisclosurePolicy.MinimumCount.Sensitive(Axis.KIND, List.of("C"), 5));
        assertThat(rule.dominance(70).sensitive()).isEqualTo(rule.sensitive());
        assertThat(DisclosurePolicy.healthAndSocial().threshold()).isEqualTo(3);
        assertThat(DisclosurePolicy.healthAndSocial().sensitive())
                .extracting(DisclosurePolicy.MinimumCount.Sensitive::threshold)
                .containsExactly(11, 11);
    }

    @Test
    void eachPolicyHasItsBranch() {
        Wording reason = new Wording("délibération", "resolution");

        assertThat(DisclosurePolicy.publishExactCounts(reason)
                        .<String>fold(e -> e.reason().fr(), m -> "minimum"))
                .isEqualTo("délibération");
        assertThat(THREE.<Integer>fold(e -> 0, m -> m.threshold())).isEqualTo(3);
    }

    @Test
    @DisplayName(
            "R-05.2 : un chiffre qui compte un code sensible a le seuil de ce code, le plus haut s'il en compte plusieurs")
    void aFigureHasTheThresholdOfItsCodes() {
        Thresholds thresholds = new Thresholds(THREE.sensitive(Axis.TERRITORY, 11, "T0", "T1")
                .sensitive(Axis.STATUS, 5, "S0")
                .sensitive(Axis.STATUS, 2, "S1"));

        assertThat(thresholds.of(Systems.key("", ""))).isEqualTo(3);
        assertThat(thresholds.of(Systems.key("T9", ""))).isEqualTo(3);
        assertThat(thresholds.of(Systems.key("T1", ""))).isEqualTo(11);
        assertThat(thresholds.of(Systems.key("", "S0"))).isEqualTo(5);
        assertThat(thresholds.of(Systems.key("", "S1")))
                .as("never below the general one")
                .isEqualTo(3);
        assertThat(thresholds.of(Systems.key("T0", "S0"))).isEqualTo(11);
        assertThat(thresholds.of(Systems.key("", "").with(Axis.TERRITORY, List.of("T0", "T9"))))
                .isEqualTo(11);
        assertThat(thresholds.largest()).isEqualTo(11);
        assertThat(new Thresholds(THREE).largest()).isEqualTo(3);
    }

    @Test
    @DisplayName("R-05.2 : la différence de deux chiffres a le seuil des codes sensibles que l'un laisse à l'autre")
    void aDifferenceHasTheThresholdOfWhatIsLeft() {
        Thresholds thresholds = new Thresholds(THREE.sensitive(Axis.TERRITORY, 11, "T0", "T1"));
        CellKey all = Systems.key("", "");
        CellKey both = all.with(Axis.TERRITORY, List.of("T0", "T9"));

        assertThat(thresholds.ofDifference(Systems.key("T9", ""), all))
                .as("T0 and T1 are left")
                .isEqualTo(11);
        assertThat(thresholds.ofDifference(Systems.key("T9", ""), both)).isEqualTo(11);
        assertThat(thresholds.ofDifference(all.with(Axis.TERRITORY, List.of("T0", "T1")), all))
                .as("nothing sensitive is left")
                .isEqualTo(3);
        assertThat(thresholds.ofDifference(Systems.key("", "S0"), all)).isEqualTo(3);
        assertThat(thresholds.ofDifference(Systems.key("T9", "S0"), Systems.key("T9", "")))
                .isEqualTo(3);
        assertThat(thresholds.ofDifference(Systems.key("T0", "S0"), Systems.key("T0", "")))
                .isEqualTo(11);
    }

    @Test
    void aPercentageHasABase() {
        assertThatThrownBy(() -> new PercentPolicy(Rounding.HALF_UP_UNBALANCED, 0, 1))
                .hasMessage("a base holds at least one case");
        assertThatThrownBy(() -> new PercentPolicy(Rounding.HALF_UP_UNBALANCED, 1, 0))
                .hasMessage("a base holds at least one case");
        PercentPolicy policy = new PercentPolicy(Rounding.HALF_UP_UNBALANCED, 1, 1);
        assertThat(policy.decimals(0)).isZero();
        assertThat(policy.decimals(1)).isEqualTo(1);
        assertThat(PercentPolicy.STANDARD.decimals(999)).isZero();
        assertThat(PercentPolicy.STANDARD.decimals(1000)).isEqualTo(1);
    }

    @Test
    void whatACellSaysToProgramsAndToPeople() {
        assertThat(new Cell.Count(1234).plain()).isEqualTo("1234");
        assertThat(new Cell.Percent(125, 1, false).plain()).isEqualTo("12.5");
        assertThat(new Cell.Decimal(-5).plain()).isEqualTo("-0.5");
        assertThat(Cell.Withheld.MARKED.plain()).isEqualTo("s");
        assertThat(Cell.Absent.NOTHING.plain()).isEmpty();
        assertThat(new Cell.Count(3).count()).hasValue(3);
        assertThat(new Cell.Decimal(3).count()).isEmpty();
        assertThat(Cell.Withheld.MARKED.withheld()).isTrue();
        assertThat(new Cell.Count(3).withheld()).isFalse();
    }
}
