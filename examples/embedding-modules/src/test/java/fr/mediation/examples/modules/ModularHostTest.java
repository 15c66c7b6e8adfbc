/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.modules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.rules.check.Checker;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ModularHostTest {

    @Test
    void everyPartRunsAsANamedModule() {
        assertThat(ModularHost.class.getModule().isNamed()).isTrue();
        assertThat(Wording.class.getModule().getName()).isEqualTo("fr.mediation.core");
        assertThat(Checker.class.getModule().getName()).isEqualTo("fr.mediation.rules");
        assertThat(DisclosurePolicy.class.getModule().getName()).isEqualTo("fr.mediation.reporting");
    }

    @Test
    void aRequestOfWhichNothingIsKnownIsUndecided() {
        assertThat(ModularHost.nothingKnown(LocalDate.of(2025, 6, 2))).isEqualTo(VerdictKind.UNDECIDED);
    }

    @Test
    void computesALimitAndTakesAPolicy() {
        assertThat(ModularHost.lastDay(LocalDate.of(2025, 3, 20), LocalDate.of(2025, 4, 1)))
                .contains(LocalDate.of(2025, 5, 21));
        assertThat(ModularHost.policy()).isEqualTo(DisclosurePolicy.minCount(5));
    }
}
