/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.ArrayList;
import java.util.List;

/** The facts an accepted act makes, by family. */
final class Effects {

    private final CaseCommand command;
    private final CaseState state;
    private final Context context;

    private Effects(CaseCommand command, CaseState state, Context context) {
        this.command = command;
        this.state = state;
        this.context = context;
    }

    static List<Fact> of(CaseCommand command, CaseState state, Context context) {
        Effects effects = new Effects(command, state, context);
        return command.act()
                .byFamily(
                        effects::intake,
                        effects::handling,
                        effects::mediation,
                        effects::ending,
                        effects::closing,
                        effects::record);
    }

    private List<Fact> intake(IntakeAct any) {
        String rules = context.rules().getId();
        return any.fold(
                a -> List.of(new IntakeFact.ReferralRegistered(a.referral(), rules)),
                a -> List.of(
                        new IntakeFact.OwnInitiativeOpened(a.referral(), a.grounds(), rules),
                        new IntakeFact.MediatorAssigned(a.mandate())),
                a -> List.of(new IntakeFact.CaseImported(a.referral(), a.sourceKey(), a.end(), a.losses(), rules)),
                a -> List.of(new IntakeFact.AcknowledgementSent(a.channel(), a.contentVersion(), a.timeLimitNotice())),
                a -> List.of(new IntakeFact.RequesterContacted(a.party(), a.channel(), a.reached())),
                a -> List.of(new IntakeFact.MediatorAssigned(a.mandate())),
                this::recusal);
    }

    private List<Fact> recusal(IntakeAct.Recuse a) {
        List<Fact> facts = new ArrayList<>();
        String mediator =
                state.mandate().map(Mandate::mediator).orElse(command.actor().reference());
        facts.add(new IntakeFact.MediatorRecused(mediator, a.tie()));
        a.successor().ifPresent(m -> facts.add(new IntakeFact.MediatorAssigned(m)));
        a.reorientation().ifPresent(r -> facts.add(reoriented(r)));
        return facts;
    }

    private List<Fact> handling(HandlingAct any) {
        return any.fold(
                a -> List.of(new HandlingFact.ServiceContacted(a.service(), a.channel())),
                a -> List.of(new HandlingFact.InterviewHeld(a.interview())),
                a -> List.of(new HandlingFact.SituationAnalysed(a.situation(), a.dispute(), a.demand(), a.suitable())),
                a -> List.of(new HandlingFact.QuestionPut(a.question())),
                a -> List.of(new HandlingFact.AnswerReceived(a.question(), a.answer())),
                a -> List.of(new HandlingFact.DeclaredAdmissible(a.assessment())),
                a -> List.of(new HandlingFact.DeclaredInadmissible(a.assessment())),
                a -> overdue());
    }

    private List<Fact> overdue() {
        List<Fact> facts = new ArrayList<>();
        for (Duty duty : Duties.of(state, context.rules(), context.calendar(), command.occurredOn())) {
            if (duty.overdue() && !state.examination().overdueSeen().contains(duty.key())) {
                duty.dueOn()
                        .ifPresent(due ->
                                facts.add(new HandlingFact.DutyBecameOverdue(duty.kind(), duty.reference(), due)));
            }
        }
        return facts;
    }

    private List<Fact> mediation(MediationAct any) {
        return any.fold(
                a -> List.of(new MediationFact.MediationProposed(a.convention(), a.notified(), a.overrideReason())),
                a -> List.of(new MediationFact.ConventionAmended(a.convention())),
                a -> List.of(new MediationFact.ConsentGiven(a.party(), a.digest())),
                a -> {
                    Fact withdrawn = new MediationFact.ConsentWithdrawn(a.party());
                    return a.end()
                            ? List.of(withdrawn, new MediationFact.MediationRefused(a.party()))
                            : List.of(withdrawn);
                },
                a -> List.of(new MediationFact.MediationRefused(a.party())),
                a -> List.of(new MediationFact.ConventionConcluded(a.digest())),
                a -> List.of(new MediationFact.SessionHeld(a.session(), a.neutralPlace())),
                a -> List.of(new MediationFact.MediationSuspended(a.reason())),
                a -> List.of(new MediationFact.MediationResumed()));
    }

    private List<Fact> ending(EndingAct any) {
        return any.fold(
                a -> List.of(new EndingFact.ConclusionIssued(a.ending())),
                a -> List.of(reoriented(a)),
                a -> List.of(new EndingFact.RequestWithdrawn()),
                a -> List.of(
                        new EndingFact.RequesterUnreachable(state.contacts().attempts())),
                a -> List.of(new EndingFact.MediationStopped(a.reason(), a.explanation())),
                a -> List.of(new EndingFact.MediationDeclaredOver(a.declaredBy(), a.knownBy())),
                a -> List.of(new EndingFact.EndingNotified(a.party(), a.channel(), a.inWriting(), a.letter())),
                a -> List.of(new EndingFact.ProductionConsented(a.party())));
    }

    private static EndingFact.CaseReoriented reoriented(EndingAct.Reorient a) {
        return new EndingFact.CaseReoriented(a.body(), a.reason(), a.letter(), a.level());
    }

    private List<Fact> closing(ClosingAct any) {
        return any.fold(
                a -> List.of(new ClosingFact.CaseClosed(context.rules().getRetention())),
                a -> List.of(new ClosingFact.CaseReopened(a.reason())),
                a -> List.of(new ClosingFact.ErasureAnnounced()),
                a -> List.of(new ClosingFact.HoldPlaced(a.ground())),
                a -> List.of(new ClosingFact.HoldLifted()),
                a -> List.of(new ClosingFact.CaseErased(a.manifestDigest(), a.items())));
    }

    private List<Fact> record(RecordAct any) {
        return any.fold(
                a -> List.of(new RecordFact.InformationDisclosed(a.ground(), a.recipient(), a.extent(), a.texts())),
                a -> List.of(new RecordFact.DataRedacted(a.reference(), a.ground(), a.keptDigest())),
                a -> List.of(new RecordFact.CasesLinked(a.otherCase(), a.link())),
                a -> List.of(new RecordFact.DocumentFiled(a.document(), a.origin(), a.visibility())),
                a -> List.of(new RecordFact.NoteAdded(a.note())),
                a -> List.of(new RecordFact.ExchangeRecorded(a.direction(), a.correspondent(), a.channel(), a.text())),
                a -> List.of(new RecordFact.FactCorrected(a.version(), a.what(), a.question(), a.day(), a.reason())));
    }
}
