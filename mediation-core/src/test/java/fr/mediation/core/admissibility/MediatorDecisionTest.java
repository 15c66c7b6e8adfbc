/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("R-12.18 : la décision du médiateur, motivée, à côté du verdict calculé qu'elle ne change pas")
class MediatorDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Admissibility COMPUTED = new Admissibility.Admissible();

    @Test
    void aDecisionIsReasonedAndDecides() {
        assertThatThrownBy(() -> new MediatorDecision(VerdictKind.ADMISSIBLE, DAY, " \n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MediatorDecision(VerdictKind.UNDECIDED, DAY, "motif"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void departingIsToldAndTheComputedVerdictStays() {
        MediatorDecision refused = new MediatorDecision(VerdictKind.INADMISSIBLE, DAY, "Mme X a déjà saisi le maire.");
        DecidedAdmissibility decided = new DecidedAdmissibility(COMPUTED, refused);

        assertThat(decided.departs()).isTrue();
        assertThat(decided.computed()).isSameAs(COMPUTED);
        assertThat(decided.sentence().fr())
                .isEqualTo("Décision du médiateur : irrecevable ; verdict calculé : recevable.");
        assertThat(decided.sentence().en())
                .isEqualTo("The mediator's decision: inadmissible; computed verdict: admissible.");
        assertThat(decided.toString() + refused).doesNotContain("Mme X");
    }

    @Test
    void followingIsToldToo() {
        DecidedAdmissibility decided =
                new DecidedAdmissibility(COMPUTED, new MediatorDecision(VerdictKind.ADMISSIBLE, DAY, "conforme"));

        assertThat(decided.departs()).isFalse();
        assertThat(decided.sentence().en()).isEqualTo("The mediator's decision: admissible, as computed.");
    }

    @Test
    void isWrittenBesideTheComputedVerdictAndReadsBack() {
        DecidedAdmissibility decided = new DecidedAdmissibility(
                new Admissibility.Undecided(
                        List.of(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE), List.of(), List.of()),
                new MediatorDecision(VerdictKind.ADMISSIBLE, DAY, "entendu au téléphone"));
        String json = JsonMapper.shared().writeValueAsString(decided);
        JsonNode tree = JsonMapper.shared().readTree(json);

        assertThat(tree.path("computed").path("type").asString()).isEqualTo("UNDECIDED");
        assertThat(tree.path("decision").path("reason").asString()).isEqualTo("entendu au téléphone");
        assertThat(tree.path("departs").asBoolean()).isTrue();
        assertThat(JsonMapper.shared().readValue(json, DecidedAdmissibility.class))
                .isEqualTo(decided);
    }
}
