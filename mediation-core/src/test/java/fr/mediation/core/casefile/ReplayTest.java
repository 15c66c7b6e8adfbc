/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static fr.mediation.core.casefile.CaseScript.MEDIATOR;
import static fr.mediation.core.casefile.CaseScript.REQUESTER;
import static fr.mediation.core.casefile.CaseScript.RULES;
import static fr.mediation.core.casefile.CaseScript.START;
import static fr.mediation.core.casefile.CaseScript.agreed;
import static fr.mediation.core.casefile.CaseScript.mediated;
import static fr.mediation.core.casefile.CaseScript.proposed;
import static fr.mediation.core.casefile.CaseScript.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mediation.core.casefile.CaseLife.Permission;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Un dossier se rejoue fait après fait, et dit ce qui est possible")
class ReplayTest {

    @Test
    @DisplayName("Rejouer depuis un instantané donne le même dossier ; un trou ou un autre dossier est refusé")
    void replaysFromWhereItStood() {
        List<CaseEvent> history = agreed().history();
        CaseState whole = CaseLife.replay(history);
        CaseState half = CaseLife.replay(history.subList(0, 4));

        assertThat(CaseLife.replay(half, history.subList(4, history.size())))
                .isEqualTo(whole)
                .hasSameHashCodeAs(whole);
        assertThat(half).isNotEqualTo(whole);
        assertThat(half.hashCode()).isNotEqualTo(whole.hashCode());
        assertThat(half.version())
                .as("the case from which one replays is left as it was")
                .isEqualTo(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseLife.replay(half, history.subList(5, history.size())))
                .withMessageContaining("version");
        assertThatIllegalArgumentException().isThrownBy(() -> CaseLife.replay(history.subList(1, 3)));
        CaseEvent next = history.get(4);
        CaseEvent foreign = new CaseEvent(
                next.id(),
                "another-case",
                next.version(),
                next.commandId(),
                next.actor(),
                next.occurredOn(),
                next.recordedAt(),
                next.ruleSet(),
                next.fact());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseLife.replay(half, List.of(foreign)))
                .withMessageContaining("same case");
    }

    @Test
    @DisplayName("Une commande sur un autre dossier est refusée")
    void aCommandAboutAnotherCaseIsRefused() {
        CaseScript script = received();
        CaseCommand command = new CaseCommand("c-1", "another-case", MEDIATOR, START, new EndingAct.Withdraw());
        assertThat(CaseLife.decide(command, script.state(), script.context())
                        .fold(yes -> List.<Refusal>of(), Decision.Refused::reasons))
                .extracting(Refusal::code)
                .containsExactly("OTHER_CASE");
    }

    @Test
    @DisplayName("Ce qu'un auteur peut faire : chaque acte, et pourquoi non")
    void saysWhatIsPossible() {
        CaseScript script = proposed();
        List<Permission> all = CaseLife.permitted(script.state(), REQUESTER, script.context());
        assertThat(all).extracting(Permission::act).containsExactly(Act.Kind.values());
        assertThat(permission(all, Act.Kind.WITHDRAW).possible()).isTrue();
        assertThat(permission(all, Act.Kind.CONCLUDE).reasons())
                .extracting(Refusal::code)
                .contains("NOT_PERMITTED");
        assertThat(permission(all, Act.Kind.CLOSE).reasons())
                .extracting(Refusal::code)
                .contains("NOT_PERMITTED", "NOT_IN_THIS_PHASE");
        List<Permission> mediator = CaseLife.permitted(script.state(), MEDIATOR, script.context());
        assertThat(permission(mediator, Act.Kind.SIGN_CONVENTION).toBring())
                .as("the text to which all consented is brought by the act")
                .isNotEmpty();
        assertThat(permission(mediator, Act.Kind.SIGN_CONVENTION).toBring()).allMatch(Guard::needsAct);
    }

    @Test
    @DisplayName("Dans les chiffres : réorientation ou médiation, jamais les deux")
    void countsOnce() {
        assertThat(mediated().state().nature(RULES)).isEqualTo(Nature.MEDIATION);
        CaseScript sent = received()
                .does(
                        MEDIATOR,
                        new EndingAct.Reorient("PREFECTURE", "STATE_MATTER", Optional.empty(), ResolutionLevel.NONE));
        assertThat(sent.state().nature(RULES)).isEqualTo(Nature.REORIENTATION);
        assertThat(sent.state().open()).isFalse();
        assertThat(received().state().open()).isTrue();
    }

    private static Permission permission(List<Permission> all, Act.Kind act) {
        return all.stream().filter(one -> one.act() == act).findFirst().orElseThrow();
    }
}
