/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.privacy.TextRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Acts made by chance, for a case as it stands on a day. */
final class RandomActs {

    private final CaseState state;
    private final LocalDate day;
    private final List<CaseEvent> events;
    private final Supplier<TextRef> texts;

    RandomActs(CaseState state, LocalDate day, List<CaseEvent> events, Supplier<TextRef> texts) {
        this.state = state;
        this.day = day;
        this.events = events;
        this.texts = texts;
    }

    private Optional<TextRef> maybe(SplittableRandom r) {
        return r.nextBoolean() ? Optional.of(texts.get()) : Optional.empty();
    }

    static <T> T any(SplittableRandom r, List<T> list) {
        return list.get(r.nextInt(list.size()));
    }

    private SubjectRef party(SplittableRandom r) {
        return r.nextInt(30) == 0 || state.parties().isEmpty()
                ? new SubjectRef("nobody")
                : any(r, state.parties()).ref();
    }

    private Referral referral(Referral.Originator originator, SplittableRandom r) {
        return new Referral(
                day.minusDays(r.nextInt(4)),
                any(r, Channel.KNOWN),
                r.nextBoolean() ? Optional.of("MDD-" + r.nextInt(9)) : Optional.empty(),
                originator,
                maybe(r),
                r.nextBoolean()
                        ? List.of(CaseScript.user(CaseScript.USER), CaseScript.service())
                        : List.of(
                                CaseScript.user(CaseScript.USER),
                                CaseScript.user(CaseScript.OTHER_USER),
                                CaseScript.service()),
                List.of(any(r, List.of(Referral.Motive.values()))),
                new PriorRecourse(
                        any(r, List.of(PriorRecourse.Made.values())),
                        r.nextBoolean() ? Optional.of(day.minusDays(70)) : Optional.empty(),
                        Optional.empty(),
                        r.nextBoolean() ? List.of("RAPO") : List.of()),
                Optional.of("AUTONOMY"),
                maybe(r));
    }

    private Interview interview(SplittableRandom r) {
        return new Interview(
                any(r, List.of(Interview.Mode.values())),
                List.of(party(r)),
                r.nextBoolean()
                        ? List.of()
                        : List.of(new Interview.Attendee(
                                any(r, List.of(Interview.Attendee.Capacity.values())),
                                "att-1",
                                r.nextInt(5) > 0,
                                true)));
    }

    private Assessment assessment(SplittableRandom r) {
        return new Assessment(
                r.nextInt(6) == 0 ? List.of() : List.of("GROUND-" + r.nextInt(4)),
                List.of("PROOF-1"),
                r.nextInt(3) == 0 ? Optional.of(verdict(r)) : Optional.empty(),
                maybe(r));
    }

    private ComputedVerdict verdict(SplittableRandom r) {
        VerdictKind kind = any(r, List.of(VerdictKind.values()));
        return new ComputedVerdict(
                kind,
                Optional.of("rules-hash"),
                kind == VerdictKind.INADMISSIBLE ? List.of(new GroundId("PROCUREMENT")) : List.of(),
                kind == VerdictKind.UNDECIDED ? List.of(new FactId("appealReceivedOn")) : List.of(),
                kind == VerdictKind.PREMATURE ? Optional.of(day.plusDays(20)) : Optional.empty());
    }

    private Convention convention(SplittableRandom r) {
        List<ConventionElement> all = new ArrayList<>(List.of(ConventionElement.values()));
        if (r.nextInt(8) == 0) {
            all.remove(r.nextInt(all.size()));
        }
        return new Convention(texts.get(), all, "notice-" + r.nextInt(3));
    }

    private String digest(SplittableRandom r) {
        return r.nextInt(12) == 0
                ? "another-text"
                : state.mediation().convention().map(c -> c.text().digest()).orElse("no-text");
    }

    private Ending ending(SplittableRandom r) {
        boolean mediated = state.phase() == Phase.IN_MEDIATION;
        EndReason reason = any(
                r,
                mediated
                        ? List.of(EndReason.AGREEMENT, EndReason.NO_AGREEMENT, EndReason.ANSWER_SATISFIED)
                        : List.of(EndReason.ANSWER_SATISFIED));
        Ending.Document document = any(
                r,
                reason == EndReason.AGREEMENT
                        ? List.of(Ending.Document.values())
                        : List.of(Ending.Document.NONE, Ending.Document.CONCLUSION));
        return new Ending(
                reason,
                any(r, List.of(ResolutionLevel.values())),
                day,
                document,
                document == Ending.Document.NONE ? Optional.empty() : Optional.of(texts.get()),
                Optional.empty(),
                state.parties().stream()
                        .map(p -> new Ending.Agreement(p.ref(), r.nextBoolean()))
                        .toList());
    }

    private Mandate mandate(SplittableRandom r) {
        return Mandate.of(
                "mediator-" + r.nextInt(6),
                "act-1",
                LocalDate.of(2022, 2, 1),
                r.nextInt(4) == 0 ? Optional.of(day.plusDays(r.nextInt(60))) : Optional.empty());
    }

    private EndingAct.Reorient reorient(SplittableRandom r) {
        return new EndingAct.Reorient("CAF", "NOT_COMPETENT", maybe(r), any(r, List.of(ResolutionLevel.values())));
    }

    Act act(Act.Kind kind, SplittableRandom r) {
        return switch (kind) {
            case REGISTER_REFERRAL -> new IntakeAct.RegisterReferral(referral(Referral.Originator.USER, r));
            case OPEN_OWN_INITIATIVE ->
                new IntakeAct.OpenOwnInitiative(
                        referral(Referral.Originator.MEDIATOR, r), texts.get(), CaseScript.MANDATE);
            case IMPORT_CASE ->
                new IntakeAct.ImportCase(
                        referral(Referral.Originator.USER, r),
                        "import-" + r.nextInt(99),
                        r.nextBoolean()
                                ? Optional.of(Ending.of(EndReason.WITHDRAWN, ResolutionLevel.UNSPECIFIED, day))
                                : Optional.empty(),
                        List.of("NO_ACKNOWLEDGEMENT_DAY"));
            case ACKNOWLEDGE -> new IntakeAct.Acknowledge(any(r, Channel.KNOWN), "ack-1", r.nextBoolean());
            case RECORD_CONTACT -> new IntakeAct.RecordContact(party(r), any(r, Channel.KNOWN), r.nextInt(3) == 0);
            case ASSIGN_MEDIATOR -> new IntakeAct.AssignMediator(mandate(r));
            case RECUSE ->
                new IntakeAct.Recuse(
                        texts.get(),
                        r.nextBoolean() ? Optional.of(mandate(r)) : Optional.empty(),
                        r.nextInt(4) == 0 ? Optional.of(reorient(r)) : Optional.empty());
            case CONTACT_SERVICE -> new HandlingAct.ContactService("autonomy", Channel.EMAIL);
            case RECORD_INTERVIEW -> new HandlingAct.RecordInterview(interview(r));
            case RECORD_ANALYSIS ->
                new HandlingAct.RecordAnalysis(texts.get(), texts.get(), texts.get(), r.nextBoolean());
            case ASK_QUESTION -> {
                Question.Addressee whom = any(r, List.of(Question.Addressee.values()));
                yield new HandlingAct.AskQuestion(new Question(
                        "q-" + state.examination().asked().size(),
                        whom,
                        whom == Question.Addressee.PARTY ? party(r).id() : "autonomy",
                        day,
                        r.nextBoolean() ? Optional.of(day.plusDays(2)) : Optional.empty()));
            }
            case RECORD_ANSWER ->
                new HandlingAct.RecordAnswer(
                        state.examination().asked().stream()
                                .filter(q -> q.answeredOn().isEmpty())
                                .map(q -> q.question().id())
                                .findFirst()
                                .orElse("q-none"),
                        maybe(r));
            case DECLARE_ADMISSIBLE -> new HandlingAct.DeclareAdmissible(assessment(r));
            case DECLARE_INADMISSIBLE -> new HandlingAct.DeclareInadmissible(assessment(r));
            case REVIEW_DUTIES -> new HandlingAct.ReviewDuties();
            case PROPOSE_MEDIATION ->
                new MediationAct.ProposeMediation(
                        convention(r), state.parties().stream().map(Party::ref).toList(), maybe(r));
            case AMEND_CONVENTION -> new MediationAct.AmendConvention(convention(r));
            case GIVE_CONSENT ->
                new MediationAct.GiveConsent(
                        state.parties().stream()
                                .map(Party::ref)
                                .filter(p -> !state.mediation().consents().contains(p))
                                .findFirst()
                                .orElse(party(r)),
                        digest(r));
            case WITHDRAW_CONSENT -> new MediationAct.WithdrawConsent(party(r), r.nextInt(3) == 0);
            case RECORD_REFUSAL -> new MediationAct.RecordRefusal(party(r));
            case SIGN_CONVENTION -> new MediationAct.SignConvention(digest(r));
            case HOLD_SESSION -> new MediationAct.HoldSession(interview(r), r.nextBoolean());
            case SUSPEND -> new MediationAct.Suspend(any(r, List.of(SuspensionReason.values())));
            case RESUME -> new MediationAct.Resume();
            case CONCLUDE -> new EndingAct.Conclude(ending(r));
            case REORIENT -> reorient(r);
            case WITHDRAW -> new EndingAct.Withdraw();
            case GIVE_UP -> new EndingAct.GiveUp();
            case STOP ->
                new EndingAct.Stop(
                        any(
                                r,
                                List.of(
                                        EndReason.STOPPED_INDEPENDENCE,
                                        EndReason.STOPPED_OTHER,
                                        EndReason.BEFORE_COURT,
                                        EndReason.DUPLICATE,
                                        EndReason.AGREEMENT)),
                        maybe(r));
            case DECLARE_MEDIATION_OVER ->
                new EndingAct.DeclareMediationOver(r.nextBoolean() ? "MEDIATOR" : party(r).id(), List.of(party(r)));
            case NOTIFY_ENDING -> {
                SubjectRef whom = state.parties().stream()
                        .map(Party::ref)
                        .filter(p -> !state.outcome().toldInWriting().contains(p))
                        .findFirst()
                        .orElse(party(r));
                yield new EndingAct.NotifyEnding(whom, Channel.POST, r.nextInt(4) > 0, maybe(r));
            }
            case CONSENT_TO_PRODUCTION -> new EndingAct.ConsentToProduction(party(r));
            case CLOSE -> new ClosingAct.Close();
            case REOPEN -> new ClosingAct.Reopen(texts.get());
            case ANNOUNCE_ERASURE -> new ClosingAct.AnnounceErasure();
            case PLACE_HOLD -> new ClosingAct.PlaceHold("LITIGATION");
            case LIFT_HOLD -> new ClosingAct.LiftHold();
            case ERASE -> new ClosingAct.Erase(Erasure.manifest(events).digest(), 3);
            case DISCLOSE ->
                new RecordAct.Disclose(
                        any(r, List.of(DisclosureGround.values())),
                        "court-38",
                        "ONE_LETTER",
                        r.nextBoolean()
                                ? List.of(texts.get())
                                : state.ending()
                                        .flatMap(Ending::text)
                                        .map(List::of)
                                        .orElse(List.of()));
            case REDACT -> new RecordAct.Redact("t-1", "THIRD_PERSON", "sha-t-1");
            case LINK_CASES ->
                new RecordAct.LinkCases(r.nextInt(6) == 0 ? "case-7" : "case-8", any(r, List.of(LinkKind.values())));
            case FILE_DOCUMENT -> new RecordAct.FileDocument(texts.get(), "USER", any(r, List.of(Level.values())));
            case ADD_NOTE -> new RecordAct.AddNote(texts.get());
            case RECORD_EXCHANGE ->
                new RecordAct.RecordExchange(
                        any(r, List.of(Direction.values())), party(r).id(), any(r, Channel.KNOWN), maybe(r));
            case CORRECT_FACT ->
                new RecordAct.CorrectFact(
                        1 + r.nextInt(5),
                        any(r, List.of(CorrectedDay.values())),
                        state.examination().asked().isEmpty()
                                ? Optional.empty()
                                : Optional.of(any(r, state.examination().asked())
                                        .question()
                                        .id()),
                        day.minusDays(r.nextInt(5)),
                        texts.get());
        };
    }
}
