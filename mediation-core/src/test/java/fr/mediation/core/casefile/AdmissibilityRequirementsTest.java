/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static fr.mediation.core.casefile.CaseScript.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.GroundSource;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Recevabilité (règlement Isère 2022, art. 11, 12 et 17)")
class AdmissibilityRequirementsTest {

    @Test
    @DisplayName(
            "R-12.14, R-12.18, R-17.1 : une irrecevabilité a un motif ; la décision se prend sous le règlement du jour de la saisine")
    void admissibility() {
        CaseScript s = received();
        assertThat(s.refusals(MEDIATOR, new HandlingAct.DeclareInadmissible(Assessment.of())))
                .containsExactly("GROUND_GIVEN");
        assertThat(s.refusals(MEDIATOR, new HandlingAct.DeclareAdmissible(Assessment.of())))
                .isEmpty();
        s.under(new CaseRulesBuilder().from(RULES).id("isere:2030-01").build());
        assertThat(s.refusals(MEDIATOR, new HandlingAct.DeclareAdmissible(Assessment.of())))
                .containsExactly("RULES_OF_THE_REFERRAL");
    }

    @Test
    @DisplayName("R-11.5 : s'écarter du résultat calculé demande une raison")
    void aDepartureIsReasoned() {
        Ground silence = new Ground(
                new GroundId("SILENCE_TWO_MONTHS"),
                new Wording(
                        "recours sans réponse depuis moins de deux mois", "appeal unanswered for less than two months"),
                List.of(LegalReference.of("Règlement Isère 2022", "art. 11")),
                GroundSource.REGLEMENT,
                Cure.BY_TIME);
        Admissibility refused = new Admissibility.Inadmissible(List.of(silence), List.of(), List.of());
        Assessment against = Assessment.following(refused, "isere:2022-06");
        assertThat(against.grounds()).containsExactly("SILENCE_TWO_MONTHS");
        assertThat(received().refusals(MEDIATOR, new HandlingAct.DeclareAdmissible(against)))
                .containsExactly("DEPARTURE_REASONED");
        Assessment reasoned = Assessment.departing(refused, "isere:2022-06", text("reason"), "EXCHANGES_FAILED");
        CaseScript s = received().does(MEDIATOR, new HandlingAct.DeclareAdmissible(reasoned));
        Assessment kept = s.state()
                .examination()
                .admissibility()
                .flatMap(Examination.Admission::assessment)
                .orElseThrow();
        assertThat(kept.computed().orElseThrow().grounds())
                .extracting(GroundId::value)
                .containsExactly("SILENCE_TWO_MONTHS");
        assertThat(kept.overrideReason()).contains(text("reason"));
    }

    @Test
    @DisplayName("R-12.15 : une irrecevabilité est notifiée par écrit avant la clôture ; un règlement peut y renoncer")
    void inadmissibilityIsToldInWriting() {
        CaseScript s = received().does(MEDIATOR, new HandlingAct.DeclareInadmissible(Assessment.of("PROCUREMENT")));
        assertThat(s.refusals(MEDIATOR, new ClosingAct.Close())).containsExactly("INADMISSIBILITY_TOLD");
        s.under(new CaseRulesBuilder()
                .from(RULES)
                .addWaivedConditions("INADMISSIBILITY_TOLD")
                .build());
        assertThat(s.refusals(MEDIATOR, new ClosingAct.Close())).isEmpty();
        s.under(RULES)
                .does(MEDIATOR, new EndingAct.NotifyEnding(USER, Channel.POST, true, Optional.of(text("letter"))))
                .does(MEDIATOR, new ClosingAct.Close());
    }

    @Test
    @DisplayName("R-12.16 : une demande irrecevable peut être aussi réorientée")
    void inadmissibleAndReoriented() {
        CaseScript s = received()
                .does(MEDIATOR, new HandlingAct.DeclareInadmissible(Assessment.of("OTHER_ADMINISTRATION")))
                .does(
                        MEDIATOR,
                        new EndingAct.Reorient(
                                "PREFECTURE", "OTHER_ADMINISTRATION", Optional.empty(), ResolutionLevel.PARTIAL));
        Ending ending = s.state().ending().orElseThrow();
        assertThat(ending.reason()).isEqualTo(EndReason.INADMISSIBLE);
        assertThat(ending.body()).contains("PREFECTURE");
    }

    @Test
    @DisplayName("Une condition écrite dans le règlement ne se lève pas ; les conditions déduites se lèvent")
    void onlyDerivedConditionsCanBeWaived() {
        for (Guard guard : Guard.all()) {
            CaseRulesBuilder rules = new CaseRulesBuilder().from(RULES).addWaivedConditions(guard.code());
            if (guard.source() == Guard.Source.EXPLICIT) {
                assertThatThrownBy(rules::build).isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThat(rules.build().getWaivedConditions()).containsExactly(guard.code());
            }
        }
    }
}
