/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.SubjectRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * État du dossier: what the facts recorded so far amount to, by theme. Obtained from {@link CaseLife#replay} or {@link CaseLife#evolve}
 * and from nowhere else.
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
     * How the case came and who is in charge.
     *
     * @return the intake
     */
    public Intake intake() {
        return fields.intake;
    }

    /**
     * When the users were told, reached and heard.
     *
     * @return the contacts
     */
    public Contacts contacts() {
        return fields.contacts;
    }

    /**
     * Admissibility, the study with the service, the questions.
     *
     * @return the examination
     */
    public Examination examination() {
        return fields.examination;
    }

    /**
     * The proposal, the convention, the meetings, the suspensions.
     *
     * @return the mediation
     */
    public MediationProcess mediation() {
        return fields.mediation;
    }

    /**
     * How the case ended and who was told.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return fields.outcome;
    }

    /**
     * Closing, conservation, links.
     *
     * @return what is known of its keeping
     */
    public Keeping keeping() {
        return fields.keeping;
    }

    /**
     * How the mediator was seized.
     *
     * @return the referral of the intake
     */
    public Optional<Referral> referral() {
        return fields.intake.referral();
    }

    /**
     * The mandate of the mediator in charge.
     *
     * @return the mandate of the intake
     */
    public Optional<Mandate> mandate() {
        return fields.intake.mandate();
    }

    /**
     * How the case ended.
     *
     * @return the ending of the outcome
     */
    public Optional<Ending> ending() {
        return fields.outcome.ending();
    }

    /**
     * The parties of the case.
     *
     * @return the parties, empty before the first fact
     */
    public List<Party> parties() {
        return referral().map(Referral::parties).orElse(List.of());
    }

    /**
     * Whether a person is a party.
     *
     * @param ref the person
     * @return true when one of the parties has this reference
     */
    public boolean concerns(SubjectRef ref) {
        return referral().filter(r -> r.concerns(ref)).isPresent();
    }

    /**
     * Whether every party has consented to the current text of the convention.
     *
     * @return true when there is a text and no consent lacks
     */
    public boolean allConsented() {
        return fields.mediation.convention().isPresent()
                && parties().stream().allMatch(p -> fields.mediation.consents().contains(p.ref()));
    }

    /**
     * Whether a command was already done.
     *
     * @param commandId the command
     * @return true when one of the facts comes from it
     */
    public boolean knows(String commandId) {
        return Trail.holds(fields.commands, commandId);
    }

    /**
     * Whether the case is open: neither ended nor closed.
     *
     * @return true from receipt to the end
     */
    public boolean open() {
        return fields.phase.isOpen();
    }

    /**
     * Whose turn it is: never set by hand. A user's own answer is what a case most often waits for: it wins over the others.
     *
     * @return who is to act next
     */
    public WaitingOn waitingOn() {
        return open() ? WaitingOn.of(fields.examination.asked()) : WaitingOn.NOBODY;
    }

    /**
     * How a case counts in figures: as a re-orientation or as a mediation, never both.
     *
     * @param rules the règlement, which says how a re-orientation after a proposal counts
     * @return the nature
     */
    public Nature nature(CaseRules rules) {
        boolean reoriented = ending().filter(e -> e.body().isPresent() || e.reason() == EndReason.REORIENTED)
                .isPresent();
        boolean stays = fields.mediation.everProposed() && rules.isReorientationAfterProposalCountsAsMediation();
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
