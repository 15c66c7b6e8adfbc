/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Confidentialité : un acte, un fait, une partie du dossier s'écrit par son nom, jamais par ce qu'il contient")
class NothingToldByToStringTest {

    @Test
    @DisplayName("Chaque fait, et chaque acte qui y mène")
    void factsAndActsSayTheirNameAlone() {
        EnumSet<Fact.Kind> met = EnumSet.noneOf(Fact.Kind.class);
        EnumSet<Act.Kind> tried = EnumSet.noneOf(Act.Kind.class);
        LongStream.range(0, 60).forEach(seed -> {
            History life =
                    History.of(new SplittableRandom(seed).ints(200).boxed().toList());
            for (CaseEvent event : life.events()) {
                Fact fact = event.fact();
                met.add(fact.kind());
                assertThat(fact.toString()).isEqualTo(fact.getClass().getSimpleName());
            }
            for (History.Step step : life.steps()) {
                Act act = step.command().act();
                tried.add(act.kind());
                assertThat(act.toString()).isEqualTo(act.getClass().getSimpleName());
            }
            CaseState state = life.state();
            for (Record part : new Record[] {
                state.intake(),
                state.examination(),
                state.mediation(),
                state.outcome(),
                state.contacts(),
                state.keeping()
            }) {
                assertThat(part.toString()).doesNotContain("subject-", "service-", "sha-", "mediator-");
            }
        });
        assertThat(tried).as("every kind of act was tried").containsExactly(Act.Kind.values());
        assertThat(met).as("nearly every kind of fact was met").hasSizeGreaterThan(Fact.Kind.values().length * 3 / 4);
    }
}
