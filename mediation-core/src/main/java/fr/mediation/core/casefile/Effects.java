/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.ArrayList;
import java.util.List;

/** What an accepted act makes: its facts, and what the host should do about them. */
final class Effects {

    private Effects() {}

    static List<Fact> of(CaseCommand command, CaseState state, Context context) {
        Act act = command.act();
        String rules = context.rules().getId();
        return switch (act.kind()) {
            case REGISTER_REFERRAL ->
                List.of(new IntakeFact.ReferralRegistered(((IntakeAct.RegisterReferral) act).referral(), rules));
            case OPEN_OWN_INITIATIVE -> {
                IntakeAct.OpenOwnInitiative a = (IntakeAct.OpenOwnInitiative) act;
                yield List.of(
                        new IntakeFact.OwnInitiativeOpened(a.referral(), a.grounds(), rules),
                        new IntakeFact.MediatorAssigned(a.mandate()));
            }
            case IMPORT_CASE -> {
                IntakeAct.ImportCase a = (IntakeAct.ImportCase) act;
                yield List.of(new IntakeFact.CaseImported(a.referral(), a.sourceKey(), a.end(), a.losses(), rules));
            }
            case ACKNOWLEDGE -> {
                IntakeAct.Acknowledge a = (IntakeAct.Acknowledge) act;
                yield List.of(new IntakeFact.AcknowledgementSent(a.channel(), a.contentVersion(), a.timeLimitNotice()));
            }
            case RECORD_CONTACT -> {
                IntakeAct.RecordContact a = (IntakeAct.RecordContact) act;
                yield List.of(new IntakeFact.RequesterContacted(a.party(), a.channel(), a.reached()));
            }
            case ASSIGN_MEDIATOR ->
                List.of(new IntakeFact.MediatorAssigned(((IntakeAct.AssignMediator) act).mandate()));
            case RECUSE -> recusal((IntakeAct.Recuse) act, command, state);
            case CONTACT_SERVICE -> {
                HandlingAct.ContactService a = (HandlingAct.ContactService) act;
                yield List.of(new HandlingFact.ServiceContacted(a.service(), a.channel()));
            }
            case RECORD_INTERVIEW ->
                List.of(new HandlingFact.InterviewHeld(((HandlingAct.RecordInterview) act).interview()));
            case RECORD_ANALYSIS -> {
                HandlingAct.RecordAnalysis a = (HandlingAct.RecordAnalysis) act;
                yield List.of(new HandlingFact.SituationAnalysed(a.situation(), a.dispute(), a.demand(), a.suitable()));
            }
            case ASK_QUESTION -> List.of(new HandlingFact.QuestionPut(((HandlingAct.AskQuestion) act).question()));
            case RECORD_ANSWER -> {
                HandlingAct.RecordAnswer a = (HandlingAct.RecordAnswer) act;
                yield List.of(new HandlingFact.AnswerReceived(a.question(), a.answer()));
            }
            case DECLARE_ADMISSIBLE ->
                List.of(new HandlingFact.DeclaredAdmissible(((HandlingAct.DeclareAdmissible) act).assessment()));
            case DECLARE_INADMISSIBLE ->
                List.of(new HandlingFact.DeclaredInadmissible(((HandlingAct.DeclareInadmissible) act).assessment()));
            case REVIEW_DUTIES -> overdue(command, state, context);
            case PROPOSE_MEDIATION -> {
                MediationAct.ProposeMediation a = (MediationAct.ProposeMediation) act;
                yield List.of(new MediationFact.MediationProposed(a.convention(), a.notified(), a.overrideReason()));
            }
            case AMEND_CONVENTION ->
                List.of(new MediationFact.ConventionAmended(((MediationAct.AmendConvention) act).convention()));
            case GIVE_CONSENT -> {
                MediationAct.GiveConsent a = (MediationAct.GiveConsent) act;
                yield List.of(new MediationFact.ConsentGiven(a.party(), a.digest()));
            }
            case WITHDRAW_CONSENT -> {
                MediationAct.WithdrawConsent a = (MediationAct.WithdrawConsent) act;
                Fact withdrawn = new MediationFact.ConsentWithdrawn(a.party());
                yield a.end() ? List.of(withdrawn, new MediationFact.MediationRefused(a.party())) : List.of(withdrawn);
            }
            case RECORD_REFUSAL ->
                List.of(new MediationFact.MediationRefused(((MediationAct.RecordRefusal) act).party()));
            case SIGN_CONVENTION ->
                List.of(new MediationFact.ConventionConcluded(((MediationAct.SignConvention) act).digest()));
            case HOLD_SESSION -> {
                MediationAct.HoldSession a = (MediationAct.HoldSession) act;
                yield List.of(new MediationFact.SessionHeld(a.session(), a.neutralPlace()));
            }
            case SUSPEND -> List.of(new MediationFact.MediationSuspended(((MediationAct.Suspend) act).reason()));
            case RESUME -> List.of(new MediationFact.MediationResumed());
            case CONCLUDE -> List.of(new EndingFact.ConclusionIssued(((EndingAct.Conclude) act).ending()));
            case REORIENT -> List.of(reoriented((EndingAct.Reorient) act));
            case WITHDRAW -> List.of(new EndingFact.RequestWithdrawn());
            case GIVE_UP -> List.of(new EndingFact.RequesterUnreachable(state.attempts()));
            case STOP -> {
                EndingAct.Stop a = (EndingAct.Stop) act;
                yield List.of(new EndingFact.MediationStopped(a.reason(), a.explanation()));
            }
            case DECLARE_MEDIATION_OVER -> {
                EndingAct.DeclareMediationOver a = (EndingAct.DeclareMediationOver) act;
                yield List.of(new EndingFact.MediationDeclaredOver(a.declaredBy(), a.knownBy()));
            }
            case NOTIFY_ENDING -> {
                EndingAct.NotifyEnding a = (EndingAct.NotifyEnding) act;
                yield List.of(new EndingFact.EndingNotified(a.party(), a.channel(), a.inWriting(), a.letter()));
            }
            case CONSENT_TO_PRODUCTION ->
                List.of(new EndingFact.ProductionConsented(((EndingAct.ConsentToProduction) act).party()));
            case CLOSE -> List.of(new EndingFact.CaseClosed(context.rules().getRetention()));
            case REOPEN -> List.of(new EndingFact.CaseReopened(((EndingAct.Reopen) act).reason()));
            case ANNOUNCE_ERASURE -> List.of(new EndingFact.ErasureAnnounced());
            case PLACE_HOLD -> List.of(new EndingFact.HoldPlaced(((EndingAct.PlaceHold) act).ground()));
            case LIFT_HOLD -> List.of(new EndingFact.HoldLifted());
            case ERASE -> {
                EndingAct.Erase a = (EndingAct.Erase) act;
                yield List.of(new EndingFact.CaseErased(a.manifestDigest(), a.items()));
            }
            case DISCLOSE -> {
                RecordAct.Disclose a = (RecordAct.Disclose) act;
                yield List.of(new RecordFact.InformationDisclosed(a.ground(), a.recipient(), a.extent(), a.texts()));
            }
            case REDACT -> {
                RecordAct.Redact a = (RecordAct.Redact) act;
                yield List.of(new RecordFact.DataRedacted(a.reference(), a.ground(), a.keptDigest()));
            }
            case LINK_CASES -> {
                RecordAct.LinkCases a = (RecordAct.LinkCases) act;
                yield List.of(new RecordFact.CasesLinked(a.otherCase(), a.link()));
            }
            case FILE_DOCUMENT -> {
                RecordAct.FileDocument a = (RecordAct.FileDocument) act;
                yield List.of(new RecordFact.DocumentFiled(a.document(), a.origin(), a.visibility()));
            }
            case ADD_NOTE -> List.of(new RecordFact.NoteAdded(((RecordAct.AddNote) act).note()));
            case RECORD_EXCHANGE -> {
                RecordAct.RecordExchange a = (RecordAct.RecordExchange) act;
                yield List.of(new RecordFact.ExchangeRecorded(a.direction(), a.correspondent(), a.channel(), a.text()));
            }
            case CORRECT_FACT -> {
                RecordAct.CorrectFact a = (RecordAct.CorrectFact) act;
                yield List.of(new RecordFact.FactCorrected(a.version(), a.what(), a.question(), a.day(), a.reason()));
            }
        };
    }

    private static EndingFact.CaseReoriented reoriented(EndingAct.Reorient a) {
        return new EndingFact.CaseReoriented(a.body(), a.reason(), a.letter(), a.level());
    }

    private static List<Fact> recusal(IntakeAct.Recuse a, CaseCommand command, CaseState state) {
        List<Fact> facts = new ArrayList<>();
        String mediator =
                state.mandate().map(Mandate::mediator).orElse(command.actor().reference());
        facts.add(new IntakeFact.MediatorRecused(mediator, a.tie()));
        a.successor().ifPresent(m -> facts.add(new IntakeFact.MediatorAssigned(m)));
        a.reorientation().ifPresent(r -> facts.add(reoriented(r)));
        return facts;
    }

    private static List<Fact> overdue(CaseCommand command, CaseState state, Context context) {
        List<Fact> facts = new ArrayList<>();
        for (Duty duty : Duties.of(state, context.rules(), context.calendar(), command.occurredOn())) {
            if (duty.overdue() && !state.overdueSeen().contains(duty.key())) {
                duty.dueOn()
                        .ifPresent(due ->
                                facts.add(new HandlingFact.DutyBecameOverdue(duty.kind(), duty.reference(), due)));
            }
        }
        return facts;
    }

    static List<Intent> intents(List<CaseEvent> events, CaseState before) {
        List<Intent> intents = new ArrayList<>();
        List<Party> parties = before.parties();
        for (CaseEvent e : events) {
            Fact fact = e.fact();
            switch (fact.kind()) {
                case REFERRAL_REGISTERED -> add(intents, e, Intent.Kind.SEND_ACKNOWLEDGEMENT, "");
                case MEDIATOR_ASSIGNED ->
                    add(
                            intents,
                            e,
                            Intent.Kind.TELL_MEDIATOR,
                            ((IntakeFact.MediatorAssigned) fact).mandate().mediator());
                case QUESTION_PUT ->
                    add(
                            intents,
                            e,
                            Intent.Kind.SEND_QUESTION,
                            ((HandlingFact.QuestionPut) fact).question().id());
                case DUTY_BECAME_OVERDUE ->
                    add(intents, e, Intent.Kind.REMIND, ((HandlingFact.DutyBecameOverdue) fact).reference());
                case MEDIATION_PROPOSED, CONVENTION_AMENDED -> each(intents, e, Intent.Kind.SEND_PROPOSAL, parties);
                case MEDIATION_SUSPENDED, MEDIATION_RESUMED, CONSENT_WITHDRAWN ->
                    each(intents, e, Intent.Kind.TELL_PROGRESS, parties);
                case DECLARED_INADMISSIBLE,
                        MEDIATION_REFUSED,
                        CONCLUSION_ISSUED,
                        CASE_REORIENTED,
                        REQUEST_WITHDRAWN,
                        REQUESTER_UNREACHABLE,
                        MEDIATION_STOPPED -> each(intents, e, Intent.Kind.TELL_ENDING, parties);
                case ERASURE_ANNOUNCED -> each(intents, e, Intent.Kind.TELL_ERASURE, parties);
                case CASE_ERASED -> add(intents, e, Intent.Kind.DESTROY_PERSONAL_DATA, "");
                default -> {
                    // nothing follows from the other facts
                }
            }
        }
        return intents;
    }

    private static void each(List<Intent> intents, CaseEvent e, Intent.Kind kind, List<Party> parties) {
        parties.forEach(p -> add(intents, e, kind, p.ref().id()));
    }

    private static void add(List<Intent> intents, CaseEvent e, Intent.Kind kind, String reference) {
        String key = e.id() + ":" + kind + (reference.isEmpty() ? "" : ":" + reference);
        intents.add(new Intent(key, e.caseId(), kind, reference));
    }
}
