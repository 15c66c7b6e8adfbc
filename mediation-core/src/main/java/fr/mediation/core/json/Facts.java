/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.json;

import fr.mediation.core.casefile.ClosingFact;
import fr.mediation.core.casefile.EndingFact;
import fr.mediation.core.casefile.Fact;
import fr.mediation.core.casefile.HandlingFact;
import fr.mediation.core.casefile.IntakeFact;
import fr.mediation.core.casefile.MediationFact;
import fr.mediation.core.casefile.RecordFact;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The stored form of each fact. */
final class Facts {

    private static final Map<Fact.Kind, Shape<? extends Fact>> SHAPES = new EnumMap<>(Fact.Kind.class);

    static {
        SHAPES.put(
                Fact.Kind.REFERRAL_REGISTERED,
                Shape.<IntakeFact.ReferralRegistered>of(t -> new IntakeFact.ReferralRegistered(
                                t.get("referral", Words.REFERRAL), t.get("ruleSet", Form.TEXT)))
                        .with("referral", Words.REFERRAL, IntakeFact.ReferralRegistered::referral)
                        .with("ruleSet", Form.TEXT, IntakeFact.ReferralRegistered::ruleSet));
        SHAPES.put(
                Fact.Kind.OWN_INITIATIVE_OPENED,
                Shape.<IntakeFact.OwnInitiativeOpened>of(t -> new IntakeFact.OwnInitiativeOpened(
                                t.get("referral", Words.REFERRAL),
                                t.get("grounds", Words.TEXT_REF),
                                t.get("ruleSet", Form.TEXT)))
                        .with("referral", Words.REFERRAL, IntakeFact.OwnInitiativeOpened::referral)
                        .with("grounds", Words.TEXT_REF, IntakeFact.OwnInitiativeOpened::grounds)
                        .with("ruleSet", Form.TEXT, IntakeFact.OwnInitiativeOpened::ruleSet));
        SHAPES.put(
                Fact.Kind.CASE_IMPORTED,
                Shape.<IntakeFact.CaseImported>of(t -> new IntakeFact.CaseImported(
                                t.get("referral", Words.REFERRAL),
                                t.get("sourceKey", Form.TEXT),
                                t.get("end", Words.MAYBE_ENDING),
                                t.get("losses", Words.TEXTS),
                                t.get("ruleSet", Form.TEXT)))
                        .with("referral", Words.REFERRAL, IntakeFact.CaseImported::referral)
                        .with("sourceKey", Form.TEXT, IntakeFact.CaseImported::sourceKey)
                        .with("end", Words.MAYBE_ENDING, IntakeFact.CaseImported::end)
                        .with("losses", Words.TEXTS, IntakeFact.CaseImported::losses)
                        .with("ruleSet", Form.TEXT, IntakeFact.CaseImported::ruleSet));
        SHAPES.put(
                Fact.Kind.ACKNOWLEDGEMENT_SENT,
                Shape.<IntakeFact.AcknowledgementSent>of(t -> new IntakeFact.AcknowledgementSent(
                                t.get("channel", Words.CHANNEL),
                                t.get("contentVersion", Form.TEXT),
                                t.get("timeLimitNotice", Form.FLAG)))
                        .with("channel", Words.CHANNEL, IntakeFact.AcknowledgementSent::channel)
                        .with("contentVersion", Form.TEXT, IntakeFact.AcknowledgementSent::contentVersion)
                        .with("timeLimitNotice", Form.FLAG, IntakeFact.AcknowledgementSent::timeLimitNotice));
        SHAPES.put(
                Fact.Kind.REQUESTER_CONTACTED,
                Shape.<IntakeFact.RequesterContacted>of(t -> new IntakeFact.RequesterContacted(
                                t.get("party", Words.SUBJECT),
                                t.get("channel", Words.CHANNEL),
                                t.get("reached", Form.FLAG)))
                        .with("party", Words.SUBJECT, IntakeFact.RequesterContacted::party)
                        .with("channel", Words.CHANNEL, IntakeFact.RequesterContacted::channel)
                        .with("reached", Form.FLAG, IntakeFact.RequesterContacted::reached));
        SHAPES.put(
                Fact.Kind.MEDIATOR_ASSIGNED,
                Shape.<IntakeFact.MediatorAssigned>of(
                                t -> new IntakeFact.MediatorAssigned(t.get("mandate", Words.MANDATE)))
                        .with("mandate", Words.MANDATE, IntakeFact.MediatorAssigned::mandate));
        SHAPES.put(
                Fact.Kind.MEDIATOR_RECUSED,
                Shape.<IntakeFact.MediatorRecused>of(t -> new IntakeFact.MediatorRecused(
                                t.get("mediator", Form.TEXT), t.get("tie", Words.TEXT_REF)))
                        .with("mediator", Form.TEXT, IntakeFact.MediatorRecused::mediator)
                        .with("tie", Words.TEXT_REF, IntakeFact.MediatorRecused::tie));
        SHAPES.put(
                Fact.Kind.SERVICE_CONTACTED,
                Shape.<HandlingFact.ServiceContacted>of(t -> new HandlingFact.ServiceContacted(
                                t.get("service", Form.TEXT), t.get("channel", Words.CHANNEL)))
                        .with("service", Form.TEXT, HandlingFact.ServiceContacted::service)
                        .with("channel", Words.CHANNEL, HandlingFact.ServiceContacted::channel));
        SHAPES.put(
                Fact.Kind.INTERVIEW_HELD,
                Shape.<HandlingFact.InterviewHeld>of(
                                t -> new HandlingFact.InterviewHeld(t.get("interview", Words.INTERVIEW)))
                        .with("interview", Words.INTERVIEW, HandlingFact.InterviewHeld::interview));
        SHAPES.put(
                Fact.Kind.SITUATION_ANALYSED,
                Shape.<HandlingFact.SituationAnalysed>of(t -> new HandlingFact.SituationAnalysed(
                                t.get("situation", Words.TEXT_REF),
                                t.get("dispute", Words.TEXT_REF),
                                t.get("demand", Words.TEXT_REF),
                                t.get("suitable", Form.FLAG)))
                        .with("situation", Words.TEXT_REF, HandlingFact.SituationAnalysed::situation)
                        .with("dispute", Words.TEXT_REF, HandlingFact.SituationAnalysed::dispute)
                        .with("demand", Words.TEXT_REF, HandlingFact.SituationAnalysed::demand)
                        .with("suitable", Form.FLAG, HandlingFact.SituationAnalysed::suitable));
        SHAPES.put(
                Fact.Kind.QUESTION_PUT,
                Shape.<HandlingFact.QuestionPut>of(t -> new HandlingFact.QuestionPut(t.get("question", Words.QUESTION)))
                        .with("question", Words.QUESTION, HandlingFact.QuestionPut::question));
        SHAPES.put(
                Fact.Kind.ANSWER_RECEIVED,
                Shape.<HandlingFact.AnswerReceived>of(t -> new HandlingFact.AnswerReceived(
                                t.get("question", Form.TEXT), t.get("answer", Words.MAYBE_TEXT_REF)))
                        .with("question", Form.TEXT, HandlingFact.AnswerReceived::question)
                        .with("answer", Words.MAYBE_TEXT_REF, HandlingFact.AnswerReceived::answer));
        SHAPES.put(
                Fact.Kind.DECLARED_ADMISSIBLE,
                Shape.<HandlingFact.DeclaredAdmissible>of(
                                t -> new HandlingFact.DeclaredAdmissible(t.get("assessment", Words.ASSESSMENT)))
                        .with("assessment", Words.ASSESSMENT, HandlingFact.DeclaredAdmissible::assessment));
        SHAPES.put(
                Fact.Kind.DECLARED_INADMISSIBLE,
                Shape.<HandlingFact.DeclaredInadmissible>of(
                                t -> new HandlingFact.DeclaredInadmissible(t.get("assessment", Words.ASSESSMENT)))
                        .with("assessment", Words.ASSESSMENT, HandlingFact.DeclaredInadmissible::assessment));
        SHAPES.put(
                Fact.Kind.DUTY_BECAME_OVERDUE,
                Shape.<HandlingFact.DutyBecameOverdue>of(t -> new HandlingFact.DutyBecameOverdue(
                                t.get("duty", Words.DUTY_KIND),
                                t.get("reference", Form.TEXT),
                                t.get("dueOn", Form.DAY)))
                        .with("duty", Words.DUTY_KIND, HandlingFact.DutyBecameOverdue::duty)
                        .with("reference", Form.TEXT, HandlingFact.DutyBecameOverdue::reference)
                        .with("dueOn", Form.DAY, HandlingFact.DutyBecameOverdue::dueOn));
        SHAPES.put(
                Fact.Kind.MEDIATION_PROPOSED,
                Shape.<MediationFact.MediationProposed>of(t -> new MediationFact.MediationProposed(
                                t.get("convention", Words.CONVENTION),
                                t.get("notified", Words.SUBJECTS),
                                t.get("overrideReason", Words.MAYBE_TEXT_REF)))
                        .with("convention", Words.CONVENTION, MediationFact.MediationProposed::convention)
                        .with("notified", Words.SUBJECTS, MediationFact.MediationProposed::notified)
                        .with("overrideReason", Words.MAYBE_TEXT_REF, MediationFact.MediationProposed::overrideReason));
        SHAPES.put(
                Fact.Kind.CONVENTION_AMENDED,
                Shape.<MediationFact.ConventionAmended>of(
                                t -> new MediationFact.ConventionAmended(t.get("convention", Words.CONVENTION)))
                        .with("convention", Words.CONVENTION, MediationFact.ConventionAmended::convention));
        SHAPES.put(
                Fact.Kind.CONSENT_GIVEN,
                Shape.<MediationFact.ConsentGiven>of(t -> new MediationFact.ConsentGiven(
                                t.get("party", Words.SUBJECT), t.get("digest", Form.TEXT)))
                        .with("party", Words.SUBJECT, MediationFact.ConsentGiven::party)
                        .with("digest", Form.TEXT, MediationFact.ConsentGiven::digest));
        SHAPES.put(
                Fact.Kind.CONSENT_WITHDRAWN,
                Shape.<MediationFact.ConsentWithdrawn>of(
                                t -> new MediationFact.ConsentWithdrawn(t.get("party", Words.SUBJECT)))
                        .with("party", Words.SUBJECT, MediationFact.ConsentWithdrawn::party));
        SHAPES.put(
                Fact.Kind.MEDIATION_REFUSED,
                Shape.<MediationFact.MediationRefused>of(
                                t -> new MediationFact.MediationRefused(t.get("party", Words.SUBJECT)))
                        .with("party", Words.SUBJECT, MediationFact.MediationRefused::party));
        SHAPES.put(
                Fact.Kind.CONVENTION_CONCLUDED,
                Shape.<MediationFact.ConventionConcluded>of(
                                t -> new MediationFact.ConventionConcluded(t.get("digest", Form.TEXT)))
                        .with("digest", Form.TEXT, MediationFact.ConventionConcluded::digest));
        SHAPES.put(
                Fact.Kind.SESSION_HELD,
                Shape.<MediationFact.SessionHeld>of(t -> new MediationFact.SessionHeld(
                                t.get("session", Words.INTERVIEW), t.get("neutralPlace", Form.FLAG)))
                        .with("session", Words.INTERVIEW, MediationFact.SessionHeld::session)
                        .with("neutralPlace", Form.FLAG, MediationFact.SessionHeld::neutralPlace));
        SHAPES.put(
                Fact.Kind.MEDIATION_SUSPENDED,
                Shape.<MediationFact.MediationSuspended>of(
                                t -> new MediationFact.MediationSuspended(t.get("reason", Words.SUSPENSION_REASON)))
                        .with("reason", Words.SUSPENSION_REASON, MediationFact.MediationSuspended::reason));
        SHAPES.put(
                Fact.Kind.MEDIATION_RESUMED,
                Shape.<MediationFact.MediationResumed>of(t -> new MediationFact.MediationResumed()));
        SHAPES.put(
                Fact.Kind.CONCLUSION_ISSUED,
                Shape.<EndingFact.ConclusionIssued>of(
                                t -> new EndingFact.ConclusionIssued(t.get("ending", Words.ENDING)))
                        .with("ending", Words.ENDING, EndingFact.ConclusionIssued::ending));
        SHAPES.put(
                Fact.Kind.CASE_REORIENTED,
                Shape.<EndingFact.CaseReoriented>of(t -> new EndingFact.CaseReoriented(
                                t.get("body", Form.TEXT),
                                t.get("reason", Form.TEXT),
                                t.get("letter", Words.MAYBE_TEXT_REF),
                                t.get("level", Words.RESOLUTION)))
                        .with("body", Form.TEXT, EndingFact.CaseReoriented::body)
                        .with("reason", Form.TEXT, EndingFact.CaseReoriented::reason)
                        .with("letter", Words.MAYBE_TEXT_REF, EndingFact.CaseReoriented::letter)
                        .with("level", Words.RESOLUTION, EndingFact.CaseReoriented::level));
        SHAPES.put(
                Fact.Kind.REQUEST_WITHDRAWN,
                Shape.<EndingFact.RequestWithdrawn>of(t -> new EndingFact.RequestWithdrawn()));
        SHAPES.put(
                Fact.Kind.REQUESTER_UNREACHABLE,
                Shape.<EndingFact.RequesterUnreachable>of(
                                t -> new EndingFact.RequesterUnreachable(t.get("attempts", Form.COUNT)))
                        .with("attempts", Form.COUNT, EndingFact.RequesterUnreachable::attempts));
        SHAPES.put(
                Fact.Kind.MEDIATION_STOPPED,
                Shape.<EndingFact.MediationStopped>of(t -> new EndingFact.MediationStopped(
                                t.get("reason", Words.END_REASON), t.get("explanation", Words.MAYBE_TEXT_REF)))
                        .with("reason", Words.END_REASON, EndingFact.MediationStopped::reason)
                        .with("explanation", Words.MAYBE_TEXT_REF, EndingFact.MediationStopped::explanation));
        SHAPES.put(
                Fact.Kind.MEDIATION_DECLARED_OVER,
                Shape.<EndingFact.MediationDeclaredOver>of(t -> new EndingFact.MediationDeclaredOver(
                                t.get("declaredBy", Form.TEXT), t.get("knownBy", Words.SUBJECTS)))
                        .with("declaredBy", Form.TEXT, EndingFact.MediationDeclaredOver::declaredBy)
                        .with("knownBy", Words.SUBJECTS, EndingFact.MediationDeclaredOver::knownBy));
        SHAPES.put(
                Fact.Kind.ENDING_NOTIFIED,
                Shape.<EndingFact.EndingNotified>of(t -> new EndingFact.EndingNotified(
                                t.get("party", Words.SUBJECT),
                                t.get("channel", Words.CHANNEL),
                                t.get("inWriting", Form.FLAG),
                                t.get("letter", Words.MAYBE_TEXT_REF)))
                        .with("party", Words.SUBJECT, EndingFact.EndingNotified::party)
                        .with("channel", Words.CHANNEL, EndingFact.EndingNotified::channel)
                        .with("inWriting", Form.FLAG, EndingFact.EndingNotified::inWriting)
                        .with("letter", Words.MAYBE_TEXT_REF, EndingFact.EndingNotified::letter));
        SHAPES.put(
                Fact.Kind.PRODUCTION_CONSENTED,
                Shape.<EndingFact.ProductionConsented>of(
                                t -> new EndingFact.ProductionConsented(t.get("party", Words.SUBJECT)))
                        .with("party", Words.SUBJECT, EndingFact.ProductionConsented::party));
        SHAPES.put(
                Fact.Kind.CASE_CLOSED,
                Shape.<ClosingFact.CaseClosed>of(
                                t -> new ClosingFact.CaseClosed(t.get("retention", Words.MAYBE_RETENTION_TERMS)))
                        .with("retention", Words.MAYBE_RETENTION_TERMS, ClosingFact.CaseClosed::retention));
        SHAPES.put(
                Fact.Kind.CASE_REOPENED,
                Shape.<ClosingFact.CaseReopened>of(t -> new ClosingFact.CaseReopened(t.get("reason", Words.TEXT_REF)))
                        .with("reason", Words.TEXT_REF, ClosingFact.CaseReopened::reason));
        SHAPES.put(
                Fact.Kind.ERASURE_ANNOUNCED,
                Shape.<ClosingFact.ErasureAnnounced>of(t -> new ClosingFact.ErasureAnnounced()));
        SHAPES.put(
                Fact.Kind.HOLD_PLACED,
                Shape.<ClosingFact.HoldPlaced>of(t -> new ClosingFact.HoldPlaced(t.get("ground", Form.TEXT)))
                        .with("ground", Form.TEXT, ClosingFact.HoldPlaced::ground));
        SHAPES.put(Fact.Kind.HOLD_LIFTED, Shape.<ClosingFact.HoldLifted>of(t -> new ClosingFact.HoldLifted()));
        SHAPES.put(
                Fact.Kind.CASE_ERASED,
                Shape.<ClosingFact.CaseErased>of(t -> new ClosingFact.CaseErased(
                                t.get("manifestDigest", Form.TEXT), t.get("items", Form.COUNT)))
                        .with("manifestDigest", Form.TEXT, ClosingFact.CaseErased::manifestDigest)
                        .with("items", Form.COUNT, ClosingFact.CaseErased::items));
        SHAPES.put(
                Fact.Kind.INFORMATION_DISCLOSED,
                Shape.<RecordFact.InformationDisclosed>of(t -> new RecordFact.InformationDisclosed(
                                t.get("ground", Words.DISCLOSURE_GROUND),
                                t.get("recipient", Form.TEXT),
                                t.get("extent", Form.TEXT),
                                t.get("texts", Words.TEXT_REFS)))
                        .with("ground", Words.DISCLOSURE_GROUND, RecordFact.InformationDisclosed::ground)
                        .with("recipient", Form.TEXT, RecordFact.InformationDisclosed::recipient)
                        .with("extent", Form.TEXT, RecordFact.InformationDisclosed::extent)
                        .with("texts", Words.TEXT_REFS, RecordFact.InformationDisclosed::texts));
        SHAPES.put(
                Fact.Kind.DATA_REDACTED,
                Shape.<RecordFact.DataRedacted>of(t -> new RecordFact.DataRedacted(
                                t.get("reference", Form.TEXT),
                                t.get("ground", Form.TEXT),
                                t.get("keptDigest", Form.TEXT)))
                        .with("reference", Form.TEXT, RecordFact.DataRedacted::reference)
                        .with("ground", Form.TEXT, RecordFact.DataRedacted::ground)
                        .with("keptDigest", Form.TEXT, RecordFact.DataRedacted::keptDigest));
        SHAPES.put(
                Fact.Kind.CASES_LINKED,
                Shape.<RecordFact.CasesLinked>of(t -> new RecordFact.CasesLinked(
                                t.get("otherCase", Form.TEXT), t.get("link", Words.LINK_KIND)))
                        .with("otherCase", Form.TEXT, RecordFact.CasesLinked::otherCase)
                        .with("link", Words.LINK_KIND, RecordFact.CasesLinked::link));
        SHAPES.put(
                Fact.Kind.DOCUMENT_FILED,
                Shape.<RecordFact.DocumentFiled>of(t -> new RecordFact.DocumentFiled(
                                t.get("document", Words.TEXT_REF),
                                t.get("origin", Form.TEXT),
                                t.get("visibility", Words.LEVEL)))
                        .with("document", Words.TEXT_REF, RecordFact.DocumentFiled::document)
                        .with("origin", Form.TEXT, RecordFact.DocumentFiled::origin)
                        .with("visibility", Words.LEVEL, RecordFact.DocumentFiled::visibility));
        SHAPES.put(
                Fact.Kind.NOTE_ADDED,
                Shape.<RecordFact.NoteAdded>of(t -> new RecordFact.NoteAdded(t.get("note", Words.TEXT_REF)))
                        .with("note", Words.TEXT_REF, RecordFact.NoteAdded::note));
        SHAPES.put(
                Fact.Kind.EXCHANGE_RECORDED,
                Shape.<RecordFact.ExchangeRecorded>of(t -> new RecordFact.ExchangeRecorded(
                                t.get("direction", Words.DIRECTION),
                                t.get("correspondent", Form.TEXT),
                                t.get("channel", Words.CHANNEL),
                                t.get("text", Words.MAYBE_TEXT_REF)))
                        .with("direction", Words.DIRECTION, RecordFact.ExchangeRecorded::direction)
                        .with("correspondent", Form.TEXT, RecordFact.ExchangeRecorded::correspondent)
                        .with("channel", Words.CHANNEL, RecordFact.ExchangeRecorded::channel)
                        .with("text", Words.MAYBE_TEXT_REF, RecordFact.ExchangeRecorded::text));
        SHAPES.put(
                Fact.Kind.FACT_CORRECTED,
                Shape.<RecordFact.FactCorrected>of(t -> new RecordFact.FactCorrected(
                                t.get("version", Form.WHOLE),
                                t.get("what", Words.CORRECTED_DAY),
                                t.get("question", Words.MAYBE_TEXT),
                                t.get("day", Form.DAY),
                                t.get("reason", Words.TEXT_REF)))
                        .with("version", Form.WHOLE, RecordFact.FactCorrected::version)
                        .with("what", Words.CORRECTED_DAY, RecordFact.FactCorrected::what)
                        .with("question", Words.MAYBE_TEXT, RecordFact.FactCorrected::question)
                        .with("day", Form.DAY, RecordFact.FactCorrected::day)
                        .with("reason", Words.TEXT_REF, RecordFact.FactCorrected::reason));
    }

    private Facts() {}

    /** The shape of a kind. Facts and shapes are paired by kind, which a test checks for each. */
    @SuppressWarnings("unchecked")
    static Shape<Fact> of(Fact.Kind kind) {
        return (Shape<Fact>) Objects.requireNonNull(SHAPES.get(kind), "every kind has a shape");
    }
}
