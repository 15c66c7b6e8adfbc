/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.ANONYMOUS;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Literal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A step that a requester can take. */
class StepTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 10);
    private static final Wording SIGN = new Wording("Signer la demande", "Sign the request");
    private static final FactSheet NOTHING = FactSheet.draft(VOCABULARY).build().orThrow();

    @Test
    void aStepCostsOneAndSupposesNothingOfOthersUntilItIsSaid() {
        Step step = Step.of("SIGN", SIGN);

        assertThat(step.code()).isEqualTo("SIGN");
        assertThat(step.wording()).isEqualTo(SIGN);
        assertThat(step.cost()).isEqualTo(1);
        assertThat(step.supposition()).isEmpty();
        assertThat(step).hasToString("Step[SIGN]");
        assertThat(step.costing(4).cost()).isEqualTo(4);
        assertThat(step.costing(1).cost()).isEqualTo(1);
        assertThat(step.supposing("accord", "consent").supposition()).contains(new Wording("accord", "consent"));
        assertThatIllegalArgumentException().isThrownBy(() -> step.costing(0));
    }

    @Test
    void aStepSetsWhatItSaysAndNothingElse() {
        Step appeal = Step.of("APPEAL", SIGN).setting(APPEAL_MADE, true).settingToday(APPEAL_RECEIVED_ON);
        FactSheetDraft draft = FactSheet.draft(VOCABULARY);

        appeal.apply(draft, DAY);

        FactSheet after = draft.build().orThrow();
        assertThat(after.value(APPEAL_MADE)).contains(true);
        assertThat(after.value(APPEAL_RECEIVED_ON)).contains(DAY);
        assertThat(after.states()).containsOnlyKeys(APPEAL_MADE.id(), APPEAL_RECEIVED_ON.id());
    }

    @Test
    void aStepIsOpenWhereAllThatItComesFromIsKnownToHold() {
        Step sign = Step.of("SIGN", SIGN).from(Literal.yes(ANONYMOUS)).from(Literal.yes(APPEAL_MADE));
        FactSheetDraft anonymous = FactSheet.draft(VOCABULARY).with(ANONYMOUS, true);

        assertThat(sign.isOpen(NOTHING)).isFalse();
        assertThat(sign.isOpen(anonymous.build().orThrow())).isFalse();
        assertThat(sign.isOpen(anonymous.with(APPEAL_MADE, false).build().orThrow()))
                .isFalse();
        assertThat(sign.isOpen(anonymous.with(APPEAL_MADE, true).build().orThrow()))
                .isTrue();
        assertThat(Step.of("ANY", SIGN).isOpen(NOTHING)).isTrue();
    }

    @Test
    void aStepThatComesFromAFactOfAnotherVocabularyIsClosed() {
        Fact.YesNo elsewhere = new Fact.YesNo(new FactId("elsewhere"), FactText.of(SIGN, SIGN));

        assertThat(Step.of("ANY", SIGN).from(Literal.yes(elsewhere)).isOpen(NOTHING))
                .isFalse();
    }
}
