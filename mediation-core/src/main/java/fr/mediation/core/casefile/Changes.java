/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What each fact changes in a case, by family. The phase is the business of the table of transitions. */
final class Changes {

    private final LocalDate day;
    private final Draft draft;

    private Changes(LocalDate day, Draft draft) {
        this.day = day;
        this.draft = draft;
    }

    static Draft apply(Fact fact, LocalDate day, Draft draft) {
        Changes changes = new Changes(day, draft);
        return fact.byFamily(
                changes::intake,
                changes::handling,
                changes::mediation,
                changes::ending,
                changes::closing,
                changes::record);
    }

    private Draft intake(IntakeFact any) {
        return any.fold(
                registered -> {
                    seized(draft.intake.seized(registered.referral()), registered.ruleSet());
                    return heardOn(registered.referral().receivedOn());
                },
                opened -> seized(draft.intake.ofOwnInitiative(opened.referral()), opened.ruleSet()),
                this::imported,
                sent -> contacts(draft.contacts.acknowledged(day)),
                contacted -> {
                    Contacts tried = draft.contacts.tried(day);
                    return contacts(contacted.reached() ? tried.reached(day) : tried);
                },
                assigned -> intake(draft.intake.inHandsOf(assigned.mandate())),
                recused -> intake(draft.intake.without(recused.mediator())));
    }

    private Draft seized(Intake intake, String ruleSet) {
        draft.intake = intake;
        draft.ruleSet = ruleSet;
        return draft;
    }

    private Draft imported(IntakeFact.CaseImported fact) {
        seized(draft.intake.imported(fact.referral()), fact.ruleSet());
        fact.end().ifPresent(end -> draft.outcome = draft.outcome.ended(end));
        draft.keeping = draft.keeping.closed(fact.end().map(Ending::on), draft.keeping.retention());
        return draft;
    }

    private Draft heardOn(LocalDate on) {
        return contacts(draft.contacts.heard(on));
    }

    private Draft handling(HandlingFact any) {
        return any.fold(
                contacted -> examination(draft.examination.serviceContacted(day)),
                held -> {
                    draft.contacts = draft.contacts.reached(day);
                    return examination(draft.examination.interviewed());
                },
                analysed -> examination(draft.examination.analysed(analysed.suitable())),
                put -> asked(put.question()),
                received -> answered(received.question(), day),
                admitted -> examination(draft.examination.decided(true, day, admitted.assessment())),
                refused -> {
                    draft.examination = draft.examination.decided(false, day, refused.assessment());
                    return ended(EndReason.INADMISSIBLE, ResolutionLevel.NONE);
                },
                overdue -> examination(
                        draft.examination.sawOverdue(Duty.key(overdue.duty(), overdue.reference(), overdue.dueOn()))));
    }

    private Draft asked(Question question) {
        draft.examination = draft.examination.asked(question);
        return question.addressee() == Question.Addressee.SERVICE
                ? examination(draft.examination.serviceContacted(day))
                : draft;
    }

    private Draft answered(String id, LocalDate on) {
        draft.examination = draft.examination.answered(id, on);
        boolean byParty = draft.examination
                .question(id)
                .filter(q -> q.question().addressee() == Question.Addressee.PARTY)
                .isPresent();
        return byParty ? heardOn(on) : draft;
    }

    private Draft mediation(MediationFact any) {
        return any.fold(
                proposed -> mediation(draft.mediation.proposed(proposed.convention())),
                amended -> mediation(draft.mediation.amended(amended.convention())),
                consented -> mediation(draft.mediation.consented(consented.party())),
                this::consentWithdrawn,
                refused -> ended(EndReason.REFUSED, ResolutionLevel.NONE),
                concluded -> mediation(draft.mediation.signed(day)),
                held -> {
                    draft.contacts = draft.contacts.heard(day);
                    return mediation(draft.mediation.met(day));
                },
                suspended -> mediation(draft.mediation.paused(day, suspended.reason())),
                resumed -> draft);
    }

    private Draft consentWithdrawn(MediationFact.ConsentWithdrawn fact) {
        draft.mediation = draft.mediation.consentWithdrawn(fact.party());
        if (draft.phase == Phase.IN_MEDIATION) {
            return mediation(draft.mediation.paused(day, SuspensionReason.CONSENT_WITHDRAWN));
        }
        if (draft.phaseLeft == Phase.IN_MEDIATION) {
            draft.phaseLeft = Phase.PROPOSED;
        }
        return draft;
    }

    private Draft ending(EndingFact any) {
        return any.fold(
                issued -> outcome(draft.outcome.ended(issued.ending())),
                this::reoriented,
                withdrawn -> ended(EndReason.WITHDRAWN, ResolutionLevel.UNSPECIFIED),
                unreachable -> ended(EndReason.UNREACHABLE, ResolutionLevel.UNSPECIFIED),
                stopped -> ended(stopped.reason(), ResolutionLevel.NONE),
                declared -> outcome(draft.outcome.declaredOver(day, declared.declaredBy(), declared.knownBy())),
                told -> {
                    draft.contacts = draft.contacts.exchanged(day);
                    return outcome(draft.outcome.told(told.party(), told.inWriting()));
                },
                agreed -> outcome(draft.outcome.productionConsented(agreed.party())));
    }

    /** An inadmissible request may be re-oriented too: the first reason and its day stay, the body is added. */
    private Draft reoriented(EndingFact.CaseReoriented fact) {
        Optional<Ending> first = draft.outcome.ending();
        return outcome(draft.outcome.ended(new Ending(
                first.map(Ending::reason).orElse(EndReason.REORIENTED),
                fact.level(),
                first.map(Ending::on).orElse(day),
                Ending.Document.NONE,
                fact.letter(),
                Optional.of(fact.body()),
                List.of())));
    }

    private Draft closing(ClosingFact any) {
        return any.fold(
                closed -> keeping(draft.keeping.closed(Optional.of(day), closed.retention())),
                reopened -> {
                    draft.outcome = draft.outcome.reopened();
                    draft.mediation = draft.mediation.reopened();
                    draft.examination = draft.examination.reopened();
                    return keeping(draft.keeping.reopened());
                },
                announced -> keeping(draft.keeping.announced(day)),
                placed -> keeping(draft.keeping.held(Optional.of(placed.ground()))),
                lifted -> keeping(draft.keeping.held(Optional.empty())),
                erased -> {
                    draft.intake = draft.intake.withoutPersons();
                    draft.outcome = draft.outcome.withoutText();
                    draft.examination = draft.examination.withoutText();
                    return mediation(draft.mediation.withoutConvention());
                });
    }

    private Draft record(RecordFact any) {
        return any.fold(
                disclosed -> draft,
                redacted -> draft,
                linked -> keeping(draft.keeping.linked(new Keeping.Link(linked.otherCase(), linked.link()))),
                filed -> draft,
                noted -> draft,
                this::exchanged,
                this::corrected);
    }

    private Draft exchanged(RecordFact.ExchangeRecorded fact) {
        draft.contacts = draft.contacts.exchanged(day);
        boolean fromUser = fact.direction() == Direction.IN && draft.intake.isUser(fact.correspondent());
        return fromUser ? heardOn(day) : draft;
    }

    private Draft corrected(RecordFact.FactCorrected fact) {
        LocalDate right = fact.day();
        return switch (fact.what()) {
            case REFERRAL_RECEIVED -> intake(draft.intake.receivedOn(right));
            case ACKNOWLEDGED -> contacts(draft.contacts.acknowledgedInsteadOn(right));
            case ANSWER_RECEIVED -> fact.question().map(q -> answered(q, right)).orElse(draft);
            case FIRST_MEETING -> mediation(draft.mediation.firstMetInsteadOn(right));
            case DECLARED_OVER -> outcome(draft.outcome.declaredInsteadOn(right));
        };
    }

    private Draft ended(EndReason reason, ResolutionLevel level) {
        return outcome(draft.outcome.ended(Ending.of(reason, level, day)));
    }

    private Draft intake(Intake now) {
        draft.intake = now;
        return draft;
    }

    private Draft contacts(Contacts now) {
        draft.contacts = now;
        return draft;
    }

    private Draft examination(Examination now) {
        draft.examination = now;
        return draft;
    }

    private Draft mediation(MediationProcess now) {
        draft.mediation = now;
        return draft;
    }

    private Draft outcome(Outcome now) {
        draft.outcome = now;
        return draft;
    }

    private Draft keeping(Keeping now) {
        draft.keeping = now;
        return draft;
    }
}
