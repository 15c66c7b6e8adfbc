/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.SubjectRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * État du dossier: what the facts recorded so far amount to. Obtained from {@link CaseLife#replay} or {@link CaseLife#evolve} and from
 * nowhere else.
 *
 * <p>Immutable and thread safe; two states are equal when everything in them is. Printed by phase and version only.
 */
public final class CaseState {

    /** Before the first fact. */
    public static final CaseState NEW = new CaseState(new Draft());

    private final Draft fields;

    CaseState(Draft fields) {
        this.fields = fields;
    }

    /**
     * A question and the day it was answered.
     *
     * @param question the question
     * @param answered the day of the answer, or null while open
     */
    @Classified(Level.MEDIATOR)
    public record Asked(Question question, @Nullable LocalDate answered) {

        /**
         * The day of the answer.
         *
         * @return the day, or empty while open
         */
        public Optional<LocalDate> answeredOn() {
            return Optional.ofNullable(answered);
        }
    }

    /**
     * A suspension.
     *
     * @param from its first day
     * @param resumed the day it was lifted, or null while it lasts
     * @param reason why
     */
    @Classified(Level.PARTIES)
    public record Pause(LocalDate from, @Nullable LocalDate resumed, SuspensionReason reason) {

        /**
         * The day it was lifted.
         *
         * @return the day, or empty while it lasts
         */
        public Optional<LocalDate> resumedOn() {
            return Optional.ofNullable(resumed);
        }

        Pause until(LocalDate day) {
            return resumed == null ? new Pause(from, day, reason) : this;
        }
    }

    /**
     * A link to another case.
     *
     * @param otherCase the other case
     * @param kind in what way
     */
    @Classified(Level.MEDIATOR)
    public record Link(
            @Classified(value = Level.MEDIATOR, personal = true)
            String otherCase,

            LinkKind kind) {

        @Override
        public String toString() {
            return "Link[" + kind + "]";
        }
    }

    CaseState apply(CaseEvent event) {
        return new CaseState(fields.copy().apply(event));
    }

    Draft copy() {
        return fields.copy();
    }

    /**
     * The case, or an empty text before its first fact.
     *
     * @return the identifier
     */
    public String caseId() {
        return fields.caseId;
    }

    /**
     * How many facts are recorded.
     *
     * @return the version
     */
    public long version() {
        return fields.version;
    }

    /**
     * The authority the case belongs to.
     *
     * @return its code
     */
    public String authority() {
        return fields.authority;
    }

    /**
     * The règlement in force on the day of referral, under which the case is judged.
     *
     * @return its identity
     */
    public String ruleSet() {
        return fields.ruleSet;
    }

    /**
     * Where the case stands.
     *
     * @return the phase
     */
    public Phase phase() {
        return fields.phase;
    }

    /**
     * Where a suspended case goes back to.
     *
     * @return the phase, only while suspended
     */
    public Optional<Phase> phaseLeft() {
        return Optional.ofNullable(fields.phaseLeft);
    }

    /**
     * How the mediator was seized.
     *
     * @return the referral, without persons once erased
     */
    public Optional<Referral> referral() {
        return Optional.ofNullable(fields.referral);
    }

    /**
     * Whether the mediator opened it of their own initiative.
     *
     * @return true for an autosaisine
     */
    public boolean ownInitiative() {
        return fields.ownInitiative;
    }

    /**
     * Whether the duties of the past are waived because the case was taken over.
     *
     * @return true for an imported case
     */
    public boolean waivedByImport() {
        return fields.waivedByImport;
    }

    /**
     * The mandate of the mediator in charge.
     *
     * @return the mandate, or empty when nobody is in charge
     */
    public Optional<Mandate> mandate() {
        return Optional.ofNullable(fields.mandate);
    }

    /**
     * The mediators who stood back.
     *
     * @return their references
     */
    public List<String> recused() {
        return fields.recused;
    }

    /**
     * Whether the request was declared admissible.
     *
     * @return the decision, or empty while undecided
     */
    public Optional<Boolean> admissible() {
        return Optional.ofNullable(fields.admissible);
    }

    /**
     * The decision on admissibility.
     *
     * @return the decision, or empty
     */
    public Optional<Assessment> assessment() {
        return Optional.ofNullable(fields.assessment);
    }

    /**
     * The day admissibility was decided.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> admissibilityOn() {
        return Optional.ofNullable(fields.admissibilityOn);
    }

    /**
     * The day the request was acknowledged.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> acknowledgedOn() {
        return Optional.ofNullable(fields.acknowledgedOn);
    }

    /**
     * The day a user was first reached.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> firstContactOn() {
        return Optional.ofNullable(fields.firstContactOn);
    }

    /**
     * The last attempt to reach a user.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> lastAttemptOn() {
        return Optional.ofNullable(fields.lastAttemptOn);
    }

    /**
     * The last news from a user.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> lastNewsOn() {
        return Optional.ofNullable(fields.lastNewsOn);
    }

    /**
     * How many attempts to reach a user are on record.
     *
     * @return the number
     */
    public int attempts() {
        return fields.attempts;
    }

    /**
     * The day the service was first contacted.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> serviceContactedOn() {
        return Optional.ofNullable(fields.serviceContactedOn);
    }

    /**
     * How many preliminary interviews were held.
     *
     * @return the number
     */
    public int interviews() {
        return fields.interviews;
    }

    /**
     * Whether the analysis found mediation suitable.
     *
     * @return the finding, or empty
     */
    public Optional<Boolean> suitable() {
        return Optional.ofNullable(fields.suitable);
    }

    /**
     * Every question put, answered or not.
     *
     * @return in the order they were put
     */
    public List<Asked> asked() {
        return fields.asked;
    }

    /**
     * Whether a mediation was ever proposed.
     *
     * @return true once proposed
     */
    public boolean everProposed() {
        return fields.everProposed;
    }

    /**
     * The convention proposed or concluded.
     *
     * @return the current text, or empty
     */
    public Optional<Convention> convention() {
        return Optional.ofNullable(fields.convention);
    }

    /**
     * The parties who consented to the current text.
     *
     * @return in the order they did
     */
    public List<SubjectRef> consents() {
        return fields.consents;
    }

    /**
     * The day the first convention was concluded.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(fields.signedOn);
    }

    /**
     * The day of the first mediation meeting.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> firstMeetingOn() {
        return Optional.ofNullable(fields.firstMeetingOn);
    }

    /**
     * How many mediation sessions were held.
     *
     * @return the number
     */
    public int sessions() {
        return fields.sessions;
    }

    /**
     * The suspensions, past and present.
     *
     * @return in order
     */
    public List<Pause> pauses() {
        return fields.pauses;
    }

    /**
     * How the case ended.
     *
     * @return the ending, or empty while it goes on
     */
    public Optional<Ending> ending() {
        return Optional.ofNullable(fields.ending);
    }

    /**
     * How it had ended before it was reopened.
     *
     * @return in order
     */
    public List<Ending> formerEndings() {
        return fields.formerEndings;
    }

    /**
     * The parties told how it ended.
     *
     * @return in order
     */
    public List<SubjectRef> told() {
        return fields.told;
    }

    /**
     * The parties told in writing.
     *
     * @return in order
     */
    public List<SubjectRef> toldInWriting() {
        return fields.toldInWriting;
    }

    /**
     * The day the mediation was declared over (CJA, art. L. 213-6).
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> declaredOverOn() {
        return Optional.ofNullable(fields.declaredOverOn);
    }

    /**
     * Who declared it over.
     *
     * @return a party's reference or MEDIATOR
     */
    public Optional<String> declaredOverBy() {
        return Optional.ofNullable(fields.declaredOverBy);
    }

    /**
     * The parties whose knowledge of that declaration is proved.
     *
     * @return in order
     */
    public List<SubjectRef> knowsItIsOver() {
        return fields.knowsItIsOver;
    }

    /**
     * The parties who agreed that the conclusion be produced.
     *
     * @return in order
     */
    public List<SubjectRef> productionConsents() {
        return fields.productionConsents;
    }

    /**
     * The day of closing.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(fields.closedOn);
    }

    /**
     * The terms of conservation recorded at closing.
     *
     * @return the terms, or empty
     */
    public Optional<RetentionTerms> retention() {
        return Optional.ofNullable(fields.retention);
    }

    /**
     * The last exchange.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> lastExchangeOn() {
        return Optional.ofNullable(fields.lastExchangeOn);
    }

    /**
     * The ground on which erasure is forbidden.
     *
     * @return a code, or empty
     */
    public Optional<String> hold() {
        return Optional.ofNullable(fields.hold);
    }

    /**
     * The day the erasure was announced.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> erasureAnnouncedOn() {
        return Optional.ofNullable(fields.erasureAnnouncedOn);
    }

    /**
     * The overdue duties already observed.
     *
     * @return their keys
     */
    public List<String> overdueSeen() {
        return fields.overdueSeen;
    }

    /**
     * Links to other cases.
     *
     * @return in order
     */
    public List<Link> links() {
        return fields.links;
    }

    /**
     * The parties of the case.
     *
     * @return the parties, empty before the first fact
     */
    public List<Party> parties() {
        return fields.referral == null ? List.of() : fields.referral.parties();
    }

    /**
     * Whether every party has consented to the current text of the convention.
     *
     * @return true when there is a text and no consent lacks
     */
    public boolean allConsented() {
        return fields.convention != null && parties().stream().allMatch(p -> fields.consents.contains(p.ref()));
    }

    /**
     * Whether a command was already done.
     *
     * @param commandId the command
     * @return true when one of the facts comes from it
     */
    public boolean knows(String commandId) {
        return Draft.Trail.holds(fields.commands, commandId);
    }

    /**
     * Whether the case is open: neither ended nor closed.
     *
     * @return true from receipt to the end
     */
    public boolean open() {
        return switch (fields.phase) {
            case RECEIVED, EXAMINATION, PROPOSED, IN_MEDIATION, SUSPENDED -> true;
            case NONE, CONCLUDED, CLOSED, ERASED -> false;
        };
    }

    /**
     * Whose turn it is: never set by hand.
     *
     * @return who is to act next
     */
    public WaitingOn waitingOn() {
        if (!open()) {
            return WaitingOn.NOBODY;
        }
        WaitingOn turn = WaitingOn.MEDIATOR;
        for (Asked a : fields.asked) {
            if (a.answered() == null) {
                WaitingOn whose = switch (a.question().addressee()) {
                    case PARTY -> WaitingOn.USER;
                    case SERVICE -> WaitingOn.SERVICE;
                    case EXPERT -> WaitingOn.EXPERT;
                };
                // a user's own answer is what a case most often waits for: it wins over the others
                turn = turn == WaitingOn.USER ? turn : whose;
            }
        }
        return turn;
    }

    /**
     * How a case counts in figures: as a re-orientation or as a mediation, never both.
     *
     * @param rules the règlement, which says how a re-orientation after a proposal counts
     * @return the nature
     */
    public Nature nature(CaseRules rules) {
        boolean reoriented = ending().flatMap(Ending::body).isPresent()
                || ending().filter(e -> e.reason() == EndReason.REORIENTED).isPresent();
        boolean stays = fields.everProposed && rules.isReorientationAfterProposalCountsAsMediation();
        return reoriented && !stays ? Nature.REORIENTATION : Nature.MEDIATION;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseState state && fields.equals(state.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "CaseState[" + fields.phase + ", " + fields.version + "]";
    }
}
