/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static fr.mediation.core.casefile.CaseScript.CALENDAR;
import static fr.mediation.core.casefile.CaseScript.MEDIATOR;
import static fr.mediation.core.casefile.CaseScript.RULES;
import static fr.mediation.core.casefile.CaseScript.START;
import static fr.mediation.core.casefile.CaseScript.USER;
import static fr.mediation.core.casefile.CaseScript.closed;
import static fr.mediation.core.casefile.CaseScript.examined;
import static fr.mediation.core.casefile.CaseScript.mediated;
import static fr.mediation.core.casefile.CaseScript.proposed;
import static fr.mediation.core.casefile.CaseScript.received;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.casefile.Duty.Kind;
import fr.mediation.core.wording.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Diligences d'un dossier (règlement Isère 2022, art. 7, 15, 16)")
class DutiesTest {

    private static List<Duty> duties(CaseScript script, LocalDate asOf) {
        return Duties.of(script.state(), RULES, CALENDAR, asOf);
    }

    private static Question question(String id, Question.Addressee addressee) {
        return new Question(id, addressee, "subject-x", START, Optional.empty());
    }

    private static CaseScript arrived() {
        return new CaseScript()
                .does(CaseScript.SYSTEM, new IntakeAct.RegisterReferral(CaseScript.referral(Referral.Originator.USER)));
    }

    @Test
    @DisplayName("Rien à faire dans un dossier qui n'existe pas")
    void nothingBeforeTheReferral() {
        assertThat(Duties.of(CaseState.NEW, RULES, CALENDAR, START)).isEmpty();
    }

    @Test
    @DisplayName("Art. 7 : accuser réception et prendre contact, jusqu'à ce que ce soit fait")
    void greetsAtFirst() {
        assertThat(duties(arrived(), START))
                .extracting(Duty::kind)
                .containsExactly(Kind.ACKNOWLEDGE, Kind.FIRST_CONTACT, Kind.ASSIGN);
        assertThat(duties(arrived(), START)).allMatch(duty -> duty.since().equals(START));
        assertThat(duties(received(), START))
                .extracting(Duty::kind)
                .as("acknowledged, in the hands of a mediator, not yet contacted")
                .containsExactly(Kind.FIRST_CONTACT);
    }

    @Test
    @DisplayName("Art. 15 : la réponse d'un service a un terme, celle d'un autre n'en a pas")
    void questionsAreAwaited() {
        CaseScript script = proposed()
                .does(MEDIATOR, new HandlingAct.AskQuestion(question("q-service", Question.Addressee.SERVICE)))
                .does(MEDIATOR, new HandlingAct.AskQuestion(question("q-expert", Question.Addressee.EXPERT)));
        LocalDate lastDay = START.plusDays(15);

        assertThat(duties(script, lastDay))
                .filteredOn(duty -> duty.kind() == Kind.SERVICE_ANSWER)
                .containsExactly(new Duty(Kind.SERVICE_ANSWER, "q-service", START, Optional.of(lastDay), false));
        assertThat(duties(script, lastDay.plusDays(1)))
                .as("the day after the last day is late, and comes first")
                .first()
                .isEqualTo(new Duty(Kind.SERVICE_ANSWER, "q-service", START, Optional.of(lastDay), true));
        assertThat(duties(script, lastDay))
                .contains(new Duty(Kind.OTHER_ANSWER, "q-expert", START, Optional.empty(), false));
        Question asked = script.state().examination().asked().get(0).question();
        assertThat(Duties.answerDueOn(asked, script.state(), RULES, CALENDAR)).contains(lastDay);
    }

    @Test
    @DisplayName("Ordre : en retard d'abord, puis par date, sans date en dernier, puis par nature et par référence")
    void areOrdered() {
        CaseScript script = proposed()
                .does(MEDIATOR, new HandlingAct.AskQuestion(question("b", Question.Addressee.EXPERT)))
                .does(MEDIATOR, new HandlingAct.AskQuestion(question("a", Question.Addressee.EXPERT)))
                .does(MEDIATOR, new HandlingAct.AskQuestion(question("c", Question.Addressee.SERVICE)));
        assertThat(duties(script, START)).extracting(Duty::reference).containsExactly("c", "", "a", "b");
    }

    @Test
    @DisplayName("Un dossier conclu : notifier à chaque usager, déclarer la médiation terminée, clore")
    void concludedCasesAreToBeToldDeclaredAndClosed() {
        CaseScript refused =
                examined().concludes(EndReason.ANSWER_SATISFIED, ResolutionLevel.COMPLETE, Ending.Document.NONE);
        assertThat(duties(refused, refused.today()))
                .extracting(Duty::kind)
                .as("no mediation took place: there is no end of one to declare")
                .containsExactly(Kind.NOTIFY_ENDING, Kind.CLOSE);
        assertThat(duties(refused, refused.today())).first().satisfies(duty -> {
            assertThat(duty.reference()).isEqualTo(USER.id());
            assertThat(duty.since())
                    .isEqualTo(refused.state().ending().orElseThrow().on());
        });
        CaseScript mediated =
                mediated().concludes(EndReason.AGREEMENT, ResolutionLevel.COMPLETE, Ending.Document.CONCLUSION);
        assertThat(duties(mediated, mediated.today())).extracting(Duty::kind).contains(Kind.NOTIFY_ENDING, Kind.CLOSE);
    }

    @Test
    @DisplayName("Un dossier clos : annoncer l'effacement avec son préavis, puis effacer")
    void closedCasesAreErasedAfterNotice() {
        CaseScript script = closed();
        LocalDate closed = script.state().keeping().closedOn().orElseThrow();
        LocalDate erasure = closed.plusYears(2);
        assertThat(duties(script, closed))
                .containsExactly(
                        new Duty(Kind.ANNOUNCE_ERASURE, "", closed, Optional.of(erasure.minusMonths(1)), false),
                        new Duty(Kind.ERASE, "", closed, Optional.of(erasure), false));
        assertThat(duties(script, erasure.plusDays(1))).allMatch(Duty::overdue);
    }

    @Test
    @DisplayName("Le terme s'explique : le compte du règlement, l'absence de délai, ou le jour depuis lequel on attend")
    void areExplained() {
        CaseScript script = proposed()
                .does(MEDIATOR, new HandlingAct.AskQuestion(question("q-service", Question.Addressee.SERVICE)))
                .does(MEDIATOR, new HandlingAct.AskQuestion(question("q-expert", Question.Addressee.EXPERT)));
        assertThat(explained(script, Kind.SERVICE_ANSWER))
                .startsWith("1. Envoi le 4 mars 2024 : délai de 15 jours calendaires")
                .contains("19 mars 2024");
        assertThat(explained(script, Kind.OTHER_ANSWER))
                .startsWith("1. Depuis le 4 mars 2024 : réponse attendue. Aucun délai ne court (");
        assertThat(explained(closed(), Kind.ERASE)).contains("effacer. Au plus tard le ");
        assertThat(explained(arrived(), Kind.ACKNOWLEDGE))
                .contains("Accusé de réception")
                .contains("ne fixe pas");
    }

    private static String explained(CaseScript script, Kind kind) {
        Duty duty = duties(script, script.today()).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return Duties.explanation(duty, script.state(), RULES, CALENDAR).text(Language.FR);
    }
}
