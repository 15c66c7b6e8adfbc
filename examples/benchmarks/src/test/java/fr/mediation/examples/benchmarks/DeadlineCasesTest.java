/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.examples.benchmarks.DeadlineByHand.Days;
import fr.mediation.examples.benchmarks.DeadlineByHand.LastDays;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A benchmark of different answers, or of one answer only, measures nothing. */
class DeadlineCasesTest {

    private final Days[] days = DeadlineCases.days();
    private final LastDays[] byHand =
            Arrays.stream(days).map(DeadlineByHand::of).toArray(LastDays[]::new);

    @Test
    void bothComputationsGiveTheSameDays() {
        ProceduralFacts[] facts = DeadlineCases.facts(days);

        assertThat(Arrays.stream(facts).map(DeadlineCases::engine)).containsExactly(byHand);
    }

    @Test
    void bothRefuseContradictoryDays() {
        Days sound = days[0];
        Days wrong = new Days(
                sound.notified(),
                sound.sent(),
                sound.sent().minusDays(1),
                sound.rejected(),
                sound.referred(),
                sound.agreed(),
                sound.ended());

        assertThat(DeadlineCases.facts(wrong).contradictions()).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> DeadlineByHand.of(wrong));
    }

    @Test
    void historiesAreOfManyKinds() {
        assertThat(Arrays.stream(byHand).distinct().count()).isGreaterThan(1000);
        assertThat(Arrays.stream(days).filter(one -> one.rejected() == null).count())
                .isBetween(1000L, 3000L);
        assertThat(Arrays.stream(byHand)
                        .filter(one -> one.legal().equals(one.prudent()))
                        .count())
                .as("mediations too late to have an effect")
                .isBetween(200L, 800L);
    }
}
