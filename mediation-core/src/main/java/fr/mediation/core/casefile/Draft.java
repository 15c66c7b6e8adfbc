/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.SubjectRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a case while facts are applied to them. Lists are never changed in place, so that a copy of the fields is a copy of the
 * state; {@link CaseState} holds one that nobody changes any more.
 */
final class Draft implements FactVisitor<Draft>, Cloneable {

    String caseId = "";
    long version;
    String authority = "";
    String ruleSet = "";
    Phase phase = Phase.NONE;

    @Nullable Phase phaseLeft;

    @Nullable Referral referral;

    boolean ownInitiative;
    boolean waivedByImport;

    @Nullable Mandate mandate;

    List<String> recused = List.of();

    @Nullable Boolean admissible;

    @Nullable Assessment assessment;

    @Nullable LocalDate admissibilityOn;

    @Nullable LocalDate acknowledgedOn;

    @Nullable LocalDate firstContactOn;

    @Nullable LocalDate lastAttemptOn;

    @Nullable LocalDate lastNewsOn;

    int attempts;

    @Nullable LocalDate serviceContactedOn;

    int interviews;

    @Nullable Boolean suitable;

    List<CaseState.Asked> asked = List.of();
    boolean everProposed;

    @Nullable Convention convention;

    List<SubjectRef> consents = List.of();

    @Nullable LocalDate signedOn;

    @Nullable LocalDate firstMeetingOn;

    int sessions;
    List<CaseState.Pause> pauses = List.of();

    @Nullable Ending ending;

    List<Ending> formerEndings = List.of();
    List<SubjectRef> told = List.of();
    List<SubjectRef> toldInWriting = List.of();

    @Nullable LocalDate declaredOverOn;

    @Nullable String declaredOverBy;

    List<SubjectRef> knowsItIsOver = List.of();
    List<SubjectRef> productionConsents = List.of();

    @Nullable LocalDate closedOn;

    @Nullable RetentionTerms retention;

    @Nullable LocalDate lastExchangeOn;

    @Nullable String hold;

    @Nullable LocalDate erasureAnnouncedOn;

    List<String> overdueSeen = List.of();
    List<CaseState.Link> links = List.of();

    @Nullable Trail commands;

    private LocalDate day = LocalDate.EPOCH;
    private Actor actor = new Actor(Role.SYSTEM, "NONE", "NONE");

    /** Command ids, newest first: adding one costs one small object, whatever the length. */
    record Trail(String id, @Nullable Trail earlier) {

        static boolean holds(@Nullable Trail trail, String id) {
            for (Trail t = trail; t != null; t = t.earlier) {
                if (t.id.equals(id)) {
                    return true;
                }
            }
            return false;
        }

        // walks instead of recursing: a long history must not exhaust the stack
        @Override
        public boolean equals(@Nullable Object other) {
            Trail a = this;
            Object b = other;
            while (a != null && b instanceof Trail t && a.id.equals(t.id)) {
                a = a.earlier;
                b = t.earlier;
            }
            return a == null && b == null;
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    Draft copy() {
        try {
            return (Draft) super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("a draft can be copied", impossible);
        }
    }

    Draft apply(CaseEvent event) {
        version = event.version();
        if (commands == null || !commands.id().equals(event.commandId())) {
            commands = new Trail(event.commandId(), commands);
        }
        day = event.occurredOn();
        actor = event.actor();
        if (phase == Phase.NONE) {
            caseId = event.caseId();
            authority = actor.authority();
            ruleSet = event.ruleSet();
        }
        Fact fact = event.fact();
        Phase before = phase;
        Phase after = TransitionTable.STANDARD.after(this, fact);
        fact.accept(this);
        phase = after;
        if (after == Phase.SUSPENDED && before != Phase.SUSPENDED) {
            phaseLeft = fact.kind() == Fact.Kind.CONSENT_WITHDRAWN ? Phase.PROPOSED : before;
        } else if (after != Phase.SUSPENDED && before == Phase.SUSPENDED) {
            phaseLeft = null;
            endPause();
        }
        return this;
    }

    private void endPause() {
        if (!pauses.isEmpty()) {
            CaseState.Pause last = pauses.get(pauses.size() - 1);
            pauses = plus(pauses.subList(0, pauses.size() - 1), last.until(day));
        }
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(more);
        return List.copyOf(longer);
    }

    private static <T> List<T> plusNew(List<T> list, T more) {
        return list.contains(more) ? list : plus(list, more);
    }

    private static <T> List<T> without(List<T> list, Predicate<T> out) {
        return list.stream().filter(out.negate()).toList();
    }

    private static LocalDate earlier(@Nullable LocalDate a, LocalDate b) {
        return a == null || b.isBefore(a) ? b : a;
    }

    private static LocalDate later(@Nullable LocalDate a, LocalDate b) {
        return a == null || b.isAfter(a) ? b : a;
    }

    private Draft end(EndReason reason, ResolutionLevel level) {
        ending = Ending.of(reason, level, day);
        return this;
    }

    @Override
    public Draft referralRegistered(IntakeFact.ReferralRegistered fact) {
        referral = fact.referral();
        ruleSet = fact.ruleSet();
        lastNewsOn = fact.referral().receivedOn();
        return this;
    }

    @Override
    public Draft ownInitiativeOpened(IntakeFact.OwnInitiativeOpened fact) {
        referral = fact.referral();
        ruleSet = fact.ruleSet();
        ownInitiative = true;
        return this;
    }

    @Override
    public Draft caseImported(IntakeFact.CaseImported fact) {
        referral = fact.referral();
        ruleSet = fact.ruleSet();
        waivedByImport = true;
        ending = fact.end().orElse(null);
        closedOn = fact.end().map(Ending::on).orElse(null);
        return this;
    }

    @Override
    public Draft acknowledgementSent(IntakeFact.AcknowledgementSent fact) {
        acknowledgedOn = earlier(acknowledgedOn, day);
        return this;
    }

    @Override
    public Draft requesterContacted(IntakeFact.RequesterContacted fact) {
        attempts++;
        lastAttemptOn = later(lastAttemptOn, day);
        if (fact.reached()) {
            firstContactOn = earlier(firstContactOn, day);
            lastNewsOn = later(lastNewsOn, day);
        }
        return this;
    }

    @Override
    public Draft mediatorAssigned(IntakeFact.MediatorAssigned fact) {
        mandate = fact.mandate();
        return this;
    }

    @Override
    public Draft mediatorRecused(IntakeFact.MediatorRecused fact) {
        recused = plusNew(recused, fact.mediator());
        mandate = null;
        return this;
    }

    @Override
    public Draft serviceContacted(HandlingFact.ServiceContacted fact) {
        serviceContactedOn = earlier(serviceContactedOn, day);
        return this;
    }

    @Override
    public Draft interviewHeld(HandlingFact.InterviewHeld fact) {
        interviews++;
        firstContactOn = earlier(firstContactOn, day);
        lastNewsOn = later(lastNewsOn, day);
        return this;
    }

    @Override
    public Draft situationAnalysed(HandlingFact.SituationAnalysed fact) {
        suitable = fact.suitable();
        return this;
    }

    @Override
    public Draft questionPut(HandlingFact.QuestionPut fact) {
        asked = plus(asked, new CaseState.Asked(fact.question(), null));
        if (fact.question().addressee() == Question.Addressee.SERVICE) {
            serviceContactedOn = earlier(serviceContactedOn, day);
        }
        return this;
    }

    @Override
    public Draft answerReceived(HandlingFact.AnswerReceived fact) {
        answeredOn(fact.question(), day);
        return this;
    }

    private void answeredOn(String question, LocalDate on) {
        asked = asked.stream()
                .map(a -> a.question().id().equals(question) ? new CaseState.Asked(a.question(), on) : a)
                .toList();
        asked.stream()
                .filter(a -> a.question().id().equals(question) && a.question().addressee() == Question.Addressee.PARTY)
                .forEach(a -> lastNewsOn = later(lastNewsOn, on));
    }

    @Override
    public Draft declaredAdmissible(HandlingFact.DeclaredAdmissible fact) {
        admissible = true;
        assessment = fact.assessment();
        admissibilityOn = day;
        return this;
    }

    @Override
    public Draft declaredInadmissible(HandlingFact.DeclaredInadmissible fact) {
        admissible = false;
        assessment = fact.assessment();
        admissibilityOn = day;
        return end(EndReason.INADMISSIBLE, ResolutionLevel.NONE);
    }

    @Override
    public Draft dutyBecameOverdue(HandlingFact.DutyBecameOverdue fact) {
        overdueSeen = plusNew(overdueSeen, fact.duty() + ":" + fact.reference() + ":" + fact.dueOn());
        return this;
    }

    @Override
    public Draft mediationProposed(MediationFact.MediationProposed fact) {
        convention = fact.convention();
        consents = List.of();
        everProposed = true;
        return this;
    }

    @Override
    public Draft conventionAmended(MediationFact.ConventionAmended fact) {
        convention = fact.convention();
        consents = List.of();
        return this;
    }

    @Override
    public Draft consentGiven(MediationFact.ConsentGiven fact) {
        consents = plusNew(consents, fact.party());
        return this;
    }

    @Override
    public Draft consentWithdrawn(MediationFact.ConsentWithdrawn fact) {
        consents = without(consents, fact.party()::equals);
        if (phase == Phase.IN_MEDIATION) {
            pauses = plus(pauses, new CaseState.Pause(day, null, SuspensionReason.CONSENT_WITHDRAWN));
        } else if (phaseLeft == Phase.IN_MEDIATION) {
            phaseLeft = Phase.PROPOSED;
        }
        return this;
    }

    @Override
    public Draft mediationRefused(MediationFact.MediationRefused fact) {
        return end(EndReason.REFUSED, ResolutionLevel.NONE);
    }

    @Override
    public Draft conventionConcluded(MediationFact.ConventionConcluded fact) {
        signedOn = signedOn == null ? day : signedOn;
        return this;
    }

    @Override
    public Draft sessionHeld(MediationFact.SessionHeld fact) {
        sessions++;
        firstMeetingOn = earlier(firstMeetingOn, day);
        lastNewsOn = later(lastNewsOn, day);
        return this;
    }

    @Override
    public Draft mediationSuspended(MediationFact.MediationSuspended fact) {
        pauses = plus(pauses, new CaseState.Pause(day, null, fact.reason()));
        return this;
    }

    @Override
    public Draft mediationResumed(MediationFact.MediationResumed fact) {
        return this;
    }

    @Override
    public Draft conclusionIssued(EndingFact.ConclusionIssued fact) {
        ending = fact.ending();
        return this;
    }

    @Override
    public Draft caseReoriented(EndingFact.CaseReoriented fact) {
        // an inadmissible request may be re-oriented too: the first reason stays, the body is added
        EndReason reason = ending != null ? ending.reason() : EndReason.REORIENTED;
        ending = new Ending(
                reason,
                fact.level(),
                ending != null ? ending.on() : day,
                Ending.Document.NONE,
                fact.letter(),
                Optional.of(fact.body()),
                List.of());
        return this;
    }

    @Override
    public Draft requestWithdrawn(EndingFact.RequestWithdrawn fact) {
        return end(EndReason.WITHDRAWN, ResolutionLevel.UNSPECIFIED);
    }

    @Override
    public Draft requesterUnreachable(EndingFact.RequesterUnreachable fact) {
        return end(EndReason.UNREACHABLE, ResolutionLevel.UNSPECIFIED);
    }

    @Override
    public Draft mediationStopped(EndingFact.MediationStopped fact) {
        return end(fact.reason(), ResolutionLevel.NONE);
    }

    @Override
    public Draft mediationDeclaredOver(EndingFact.MediationDeclaredOver fact) {
        declaredOverOn = earlier(declaredOverOn, day);
        declaredOverBy = declaredOverBy == null ? fact.declaredBy() : declaredOverBy;
        for (SubjectRef party : fact.knownBy()) {
            knowsItIsOver = plusNew(knowsItIsOver, party);
        }
        return this;
    }

    @Override
    public Draft endingNotified(EndingFact.EndingNotified fact) {
        told = plusNew(told, fact.party());
        if (fact.inWriting()) {
            toldInWriting = plusNew(toldInWriting, fact.party());
        }
        lastExchangeOn = later(lastExchangeOn, day);
        return this;
    }

    @Override
    public Draft productionConsented(EndingFact.ProductionConsented fact) {
        productionConsents = plusNew(productionConsents, fact.party());
        return this;
    }

    @Override
    public Draft caseClosed(EndingFact.CaseClosed fact) {
        closedOn = day;
        retention = fact.retention().orElse(null);
        return this;
    }

    @Override
    public Draft caseReopened(EndingFact.CaseReopened fact) {
        if (ending != null) {
            formerEndings = plus(formerEndings, ending);
        }
        ending = null;
        closedOn = null;
        retention = null;
        erasureAnnouncedOn = null;
        told = List.of();
        toldInWriting = List.of();
        declaredOverOn = null;
        declaredOverBy = null;
        knowsItIsOver = List.of();
        productionConsents = List.of();
        convention = null;
        consents = List.of();
        // a case once found inadmissible is judged afresh; an admissible one stays so
        if (!Boolean.TRUE.equals(admissible)) {
            admissible = null;
            assessment = null;
            admissibilityOn = null;
        }
        return this;
    }

    @Override
    public Draft erasureAnnounced(EndingFact.ErasureAnnounced fact) {
        erasureAnnouncedOn = day;
        return this;
    }

    @Override
    public Draft holdPlaced(EndingFact.HoldPlaced fact) {
        hold = fact.ground();
        return this;
    }

    @Override
    public Draft holdLifted(EndingFact.HoldLifted fact) {
        hold = null;
        return this;
    }

    @Override
    public Draft caseErased(EndingFact.CaseErased fact) {
        referral = referral == null ? null : referral.withoutPersons();
        ending = ending == null ? null : ending.withoutText();
        formerEndings = formerEndings.stream().map(Ending::withoutText).toList();
        assessment = null;
        convention = null;
        return this;
    }

    @Override
    public Draft informationDisclosed(RecordFact.InformationDisclosed fact) {
        return this;
    }

    @Override
    public Draft dataRedacted(RecordFact.DataRedacted fact) {
        return this;
    }

    @Override
    public Draft casesLinked(RecordFact.CasesLinked fact) {
        links = plusNew(links, new CaseState.Link(fact.otherCase(), fact.link()));
        return this;
    }

    @Override
    public Draft documentFiled(RecordFact.DocumentFiled fact) {
        return this;
    }

    @Override
    public Draft noteAdded(RecordFact.NoteAdded fact) {
        return this;
    }

    @Override
    public Draft exchangeRecorded(RecordFact.ExchangeRecorded fact) {
        lastExchangeOn = later(lastExchangeOn, day);
        boolean fromUser = fact.direction() == Direction.IN
                && referral != null
                && referral.parties().stream()
                        .anyMatch(
                                p -> p.side() == Party.Side.USER && p.ref().id().equals(fact.correspondent()));
        if (fromUser) {
            lastNewsOn = later(lastNewsOn, day);
        }
        return this;
    }

    @Override
    public Draft factCorrected(RecordFact.FactCorrected fact) {
        switch (fact.what()) {
            case REFERRAL_RECEIVED -> referral = referral == null ? null : referral.receivedOn(fact.day());
            case ACKNOWLEDGED -> acknowledgedOn = fact.day();
            case ANSWER_RECEIVED -> fact.question().ifPresent(q -> answeredOn(q, fact.day()));
            case FIRST_MEETING -> firstMeetingOn = fact.day();
            case DECLARED_OVER -> declaredOverOn = fact.day();
        }
        return this;
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {
            caseId,
            version,
            authority,
            ruleSet,
            phase,
            phaseLeft,
            referral,
            ownInitiative,
            waivedByImport,
            mandate,
            recused,
            admissible,
            assessment,
            admissibilityOn,
            acknowledgedOn,
            firstContactOn,
            lastAttemptOn,
            lastNewsOn,
            attempts,
            serviceContactedOn,
            interviews,
            suitable,
            asked,
            everProposed,
            convention,
            consents,
            signedOn,
            firstMeetingOn,
            sessions,
            pauses,
            ending,
            formerEndings,
            told,
            toldInWriting,
            declaredOverOn,
            declaredOverBy,
            knowsItIsOver,
            productionConsents,
            closedOn,
            retention,
            lastExchangeOn,
            hold,
            erasureAnnouncedOn,
            overdueSeen,
            links,
            commands
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Draft d && Arrays.equals(values(), d.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseId, version, phase);
    }
}
