/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

/**
 * Exhaustive branching over {@link Fact}: one method a fact. A host that follows only some facts extends {@link Partial}, which a new
 * kind of fact does not break.
 *
 * @param <R> the type of the result
 */
public interface FactVisitor<R> {

    /**
     * For referral registered.
     *
     * @param fact the fact
     * @return the result
     */
    R referralRegistered(IntakeFact.ReferralRegistered fact);

    /**
     * For own-initiative case opened.
     *
     * @param fact the fact
     * @return the result
     */
    R ownInitiativeOpened(IntakeFact.OwnInitiativeOpened fact);

    /**
     * For case taken over.
     *
     * @param fact the fact
     * @return the result
     */
    R caseImported(IntakeFact.CaseImported fact);

    /**
     * For acknowledgement sent.
     *
     * @param fact the fact
     * @return the result
     */
    R acknowledgementSent(IntakeFact.AcknowledgementSent fact);

    /**
     * For requester contacted.
     *
     * @param fact the fact
     * @return the result
     */
    R requesterContacted(IntakeFact.RequesterContacted fact);

    /**
     * For mediator assigned.
     *
     * @param fact the fact
     * @return the result
     */
    R mediatorAssigned(IntakeFact.MediatorAssigned fact);

    /**
     * For mediator recused.
     *
     * @param fact the fact
     * @return the result
     */
    R mediatorRecused(IntakeFact.MediatorRecused fact);

    /**
     * For service contacted.
     *
     * @param fact the fact
     * @return the result
     */
    R serviceContacted(HandlingFact.ServiceContacted fact);

    /**
     * For interview held.
     *
     * @param fact the fact
     * @return the result
     */
    R interviewHeld(HandlingFact.InterviewHeld fact);

    /**
     * For situation analysed.
     *
     * @param fact the fact
     * @return the result
     */
    R situationAnalysed(HandlingFact.SituationAnalysed fact);

    /**
     * For question put.
     *
     * @param fact the fact
     * @return the result
     */
    R questionPut(HandlingFact.QuestionPut fact);

    /**
     * For answer received.
     *
     * @param fact the fact
     * @return the result
     */
    R answerReceived(HandlingFact.AnswerReceived fact);

    /**
     * For declared admissible.
     *
     * @param fact the fact
     * @return the result
     */
    R declaredAdmissible(HandlingFact.DeclaredAdmissible fact);

    /**
     * For declared inadmissible.
     *
     * @param fact the fact
     * @return the result
     */
    R declaredInadmissible(HandlingFact.DeclaredInadmissible fact);

    /**
     * For duty overdue.
     *
     * @param fact the fact
     * @return the result
     */
    R dutyBecameOverdue(HandlingFact.DutyBecameOverdue fact);

    /**
     * For mediation proposed.
     *
     * @param fact the fact
     * @return the result
     */
    R mediationProposed(MediationFact.MediationProposed fact);

    /**
     * For convention amended.
     *
     * @param fact the fact
     * @return the result
     */
    R conventionAmended(MediationFact.ConventionAmended fact);

    /**
     * For consent given.
     *
     * @param fact the fact
     * @return the result
     */
    R consentGiven(MediationFact.ConsentGiven fact);

    /**
     * For consent withdrawn.
     *
     * @param fact the fact
     * @return the result
     */
    R consentWithdrawn(MediationFact.ConsentWithdrawn fact);

    /**
     * For mediation refused.
     *
     * @param fact the fact
     * @return the result
     */
    R mediationRefused(MediationFact.MediationRefused fact);

    /**
     * For convention concluded.
     *
     * @param fact the fact
     * @return the result
     */
    R conventionConcluded(MediationFact.ConventionConcluded fact);

    /**
     * For session held.
     *
     * @param fact the fact
     * @return the result
     */
    R sessionHeld(MediationFact.SessionHeld fact);

    /**
     * For mediation suspended.
     *
     * @param fact the fact
     * @return the result
     */
    R mediationSuspended(MediationFact.MediationSuspended fact);

    /**
     * For mediation resumed.
     *
     * @param fact the fact
     * @return the result
     */
    R mediationResumed(MediationFact.MediationResumed fact);

    /**
     * For ending pronounced.
     *
     * @param fact the fact
     * @return the result
     */
    R conclusionIssued(EndingFact.ConclusionIssued fact);

    /**
     * For case re-oriented.
     *
     * @param fact the fact
     * @return the result
     */
    R caseReoriented(EndingFact.CaseReoriented fact);

    /**
     * For request withdrawn.
     *
     * @param fact the fact
     * @return the result
     */
    R requestWithdrawn(EndingFact.RequestWithdrawn fact);

    /**
     * For requester unreachable.
     *
     * @param fact the fact
     * @return the result
     */
    R requesterUnreachable(EndingFact.RequesterUnreachable fact);

    /**
     * For mediation stopped.
     *
     * @param fact the fact
     * @return the result
     */
    R mediationStopped(EndingFact.MediationStopped fact);

    /**
     * For mediation declared over.
     *
     * @param fact the fact
     * @return the result
     */
    R mediationDeclaredOver(EndingFact.MediationDeclaredOver fact);

    /**
     * For ending notified.
     *
     * @param fact the fact
     * @return the result
     */
    R endingNotified(EndingFact.EndingNotified fact);

    /**
     * For production consented to.
     *
     * @param fact the fact
     * @return the result
     */
    R productionConsented(EndingFact.ProductionConsented fact);

    /**
     * For case closed.
     *
     * @param fact the fact
     * @return the result
     */
    R caseClosed(EndingFact.CaseClosed fact);

    /**
     * For case reopened.
     *
     * @param fact the fact
     * @return the result
     */
    R caseReopened(EndingFact.CaseReopened fact);

    /**
     * For erasure announced.
     *
     * @param fact the fact
     * @return the result
     */
    R erasureAnnounced(EndingFact.ErasureAnnounced fact);

    /**
     * For hold placed.
     *
     * @param fact the fact
     * @return the result
     */
    R holdPlaced(EndingFact.HoldPlaced fact);

    /**
     * For hold lifted.
     *
     * @param fact the fact
     * @return the result
     */
    R holdLifted(EndingFact.HoldLifted fact);

    /**
     * For personal data erased.
     *
     * @param fact the fact
     * @return the result
     */
    R caseErased(EndingFact.CaseErased fact);

    /**
     * For information disclosed.
     *
     * @param fact the fact
     * @return the result
     */
    R informationDisclosed(RecordFact.InformationDisclosed fact);

    /**
     * For data redacted.
     *
     * @param fact the fact
     * @return the result
     */
    R dataRedacted(RecordFact.DataRedacted fact);

    /**
     * For cases linked.
     *
     * @param fact the fact
     * @return the result
     */
    R casesLinked(RecordFact.CasesLinked fact);

    /**
     * For document filed.
     *
     * @param fact the fact
     * @return the result
     */
    R documentFiled(RecordFact.DocumentFiled fact);

    /**
     * For note added.
     *
     * @param fact the fact
     * @return the result
     */
    R noteAdded(RecordFact.NoteAdded fact);

    /**
     * For exchange recorded.
     *
     * @param fact the fact
     * @return the result
     */
    R exchangeRecorded(RecordFact.ExchangeRecorded fact);

    /**
     * For fact corrected.
     *
     * @param fact the fact
     * @return the result
     */
    R factCorrected(RecordFact.FactCorrected fact);

    /**
     * A visitor whose branches all end in {@link #otherwise} unless overridden.
     *
     * @param <R> the type of the result
     */
    interface Partial<R> extends FactVisitor<R> {

        /**
         * For every fact without a branch of its own.
         *
         * @param fact the fact
         * @return the result
         */
        R otherwise(Fact fact);

        @Override
        default R referralRegistered(IntakeFact.ReferralRegistered fact) {
            return otherwise(fact);
        }

        @Override
        default R ownInitiativeOpened(IntakeFact.OwnInitiativeOpened fact) {
            return otherwise(fact);
        }

        @Override
        default R caseImported(IntakeFact.CaseImported fact) {
            return otherwise(fact);
        }

        @Override
        default R acknowledgementSent(IntakeFact.AcknowledgementSent fact) {
            return otherwise(fact);
        }

        @Override
        default R requesterContacted(IntakeFact.RequesterContacted fact) {
            return otherwise(fact);
        }

        @Override
        default R mediatorAssigned(IntakeFact.MediatorAssigned fact) {
            return otherwise(fact);
        }

        @Override
        default R mediatorRecused(IntakeFact.MediatorRecused fact) {
            return otherwise(fact);
        }

        @Override
        default R serviceContacted(HandlingFact.ServiceContacted fact) {
            return otherwise(fact);
        }

        @Override
        default R interviewHeld(HandlingFact.InterviewHeld fact) {
            return otherwise(fact);
        }

        @Override
        default R situationAnalysed(HandlingFact.SituationAnalysed fact) {
            return otherwise(fact);
        }

        @Override
        default R questionPut(HandlingFact.QuestionPut fact) {
            return otherwise(fact);
        }

        @Override
        default R answerReceived(HandlingFact.AnswerReceived fact) {
            return otherwise(fact);
        }

        @Override
        default R declaredAdmissible(HandlingFact.DeclaredAdmissible fact) {
            return otherwise(fact);
        }

        @Override
        default R declaredInadmissible(HandlingFact.DeclaredInadmissible fact) {
            return otherwise(fact);
        }

        @Override
        default R dutyBecameOverdue(HandlingFact.DutyBecameOverdue fact) {
            return otherwise(fact);
        }

        @Override
        default R mediationProposed(MediationFact.MediationProposed fact) {
            return otherwise(fact);
        }

        @Override
        default R conventionAmended(MediationFact.ConventionAmended fact) {
            return otherwise(fact);
        }

        @Override
        default R consentGiven(MediationFact.ConsentGiven fact) {
            return otherwise(fact);
        }

        @Override
        default R consentWithdrawn(MediationFact.ConsentWithdrawn fact) {
            return otherwise(fact);
        }

        @Override
        default R mediationRefused(MediationFact.MediationRefused fact) {
            return otherwise(fact);
        }

        @Override
        default R conventionConcluded(MediationFact.ConventionConcluded fact) {
            return otherwise(fact);
        }

        @Override
        default R sessionHeld(MediationFact.SessionHeld fact) {
            return otherwise(fact);
        }

        @Override
        default R mediationSuspended(MediationFact.MediationSuspended fact) {
            return otherwise(fact);
        }

        @Override
        default R mediationResumed(MediationFact.MediationResumed fact) {
            return otherwise(fact);
        }

        @Override
        default R conclusionIssued(EndingFact.ConclusionIssued fact) {
            return otherwise(fact);
        }

        @Override
        default R caseReoriented(EndingFact.CaseReoriented fact) {
            return otherwise(fact);
        }

        @Override
        default R requestWithdrawn(EndingFact.RequestWithdrawn fact) {
            return otherwise(fact);
        }

        @Override
        default R requesterUnreachable(EndingFact.RequesterUnreachable fact) {
            return otherwise(fact);
        }

        @Override
        default R mediationStopped(EndingFact.MediationStopped fact) {
            return otherwise(fact);
        }

        @Override
        default R mediationDeclaredOver(EndingFact.MediationDeclaredOver fact) {
            return otherwise(fact);
        }

        @Override
        default R endingNotified(EndingFact.EndingNotified fact) {
            return otherwise(fact);
        }

        @Override
        default R productionConsented(EndingFact.ProductionConsented fact) {
            return otherwise(fact);
        }

        @Override
        default R caseClosed(EndingFact.CaseClosed fact) {
            return otherwise(fact);
        }

        @Override
        default R caseReopened(EndingFact.CaseReopened fact) {
            return otherwise(fact);
        }

        @Override
        default R erasureAnnounced(EndingFact.ErasureAnnounced fact) {
            return otherwise(fact);
        }

        @Override
        default R holdPlaced(EndingFact.HoldPlaced fact) {
            return otherwise(fact);
        }

        @Override
        default R holdLifted(EndingFact.HoldLifted fact) {
            return otherwise(fact);
        }

        @Override
        default R caseErased(EndingFact.CaseErased fact) {
            return otherwise(fact);
        }

        @Override
        default R informationDisclosed(RecordFact.InformationDisclosed fact) {
            return otherwise(fact);
        }

        @Override
        default R dataRedacted(RecordFact.DataRedacted fact) {
            return otherwise(fact);
        }

        @Override
        default R casesLinked(RecordFact.CasesLinked fact) {
            return otherwise(fact);
        }

        @Override
        default R documentFiled(RecordFact.DocumentFiled fact) {
            return otherwise(fact);
        }

        @Override
        default R noteAdded(RecordFact.NoteAdded fact) {
            return otherwise(fact);
        }

        @Override
        default R exchangeRecorded(RecordFact.ExchangeRecorded fact) {
            return otherwise(fact);
        }

        @Override
        default R factCorrected(RecordFact.FactCorrected fact) {
            return otherwise(fact);
        }
    }
}
