/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Recours administratif (CRPA, art. L. 410-1): an appeal to the administration against the decision.
 *
 * <p>Immutable and thread safe. One of the two days of sending and reception is needed. A letter has both; an appeal handed
 * over or sent electronically has only the day of reception or of recording.
 *
 * @param kind gracieux, hiérarchique or RAPO
 * @param sentOn the day on which it was posted (the postmark), or null
 * @param receivedOn the day on which the administration received it, or null
 * @param acknowledgement what the acknowledgement of receipt said; unknown when null
 * @param rejectedOn the day on which an express rejection, even partial, was notified, or null while there is none
 * @param rejectionRemedies what that notification said of the remedies; unknown when null
 * @param knownOn the day on which knowledge of the implicit rejection is proven, or null
 */
@JsonPropertyOrder({"kind", "sentOn", "receivedOn", "acknowledgement", "rejectedOn", "rejectionRemedies", "knownOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Appeal(
        @NotNull Kind kind,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate receivedOn,
        @Valid Remedies acknowledgement,
        @Nullable LocalDate rejectedOn,
        @Valid Remedies rejectionRemedies,
        @Nullable LocalDate knownOn) {

    /** Nature du recours administratif (CRPA, art. L. 410-1). */
    public enum Kind {
        /** Recours gracieux: to the author of the decision. */
        RECOURS_GRACIEUX,
        /** Recours hiérarchique: to the author's superior. */
        RECOURS_HIERARCHIQUE,
        /** Recours administratif préalable obligatoire: compulsory before any court action. */
        RAPO
    }

    /**
     * Fills what is absent.
     *
     * @param kind the kind of appeal
     * @param sentOn the day of posting, or null
     * @param receivedOn the day of reception, or null
     * @param acknowledgement what the acknowledgement said; unknown when null
     * @param rejectedOn the day on which an express rejection was notified, or null
     * @param rejectionRemedies what that notification said; unknown when null
     * @param knownOn the day of proven knowledge of the implicit rejection, or null
     */
    public Appeal {
        acknowledgement = acknowledgement == null ? Remedies.UNKNOWN : acknowledgement;
        rejectionRemedies = rejectionRemedies == null ? Remedies.UNKNOWN : rejectionRemedies;
    }

    /**
     * An appeal to the author of the decision.
     *
     * @return a recours gracieux without a date yet
     */
    public static Appeal recoursGracieux() {
        return of(Kind.RECOURS_GRACIEUX);
    }

    /**
     * An appeal to the author's superior.
     *
     * @return a recours hiérarchique without a date yet
     */
    public static Appeal recoursHierarchique() {
        return of(Kind.RECOURS_HIERARCHIQUE);
    }

    /**
     * An appeal that is compulsory before any court action.
     *
     * @return a RAPO without a date yet
     */
    public static Appeal rapo() {
        return of(Kind.RAPO);
    }

    private static Appeal of(Kind kind) {
        return new Appeal(kind, null, null, Remedies.UNKNOWN, null, Remedies.UNKNOWN, null);
    }

    /**
     * The same appeal, posted.
     *
     * @param day the day of the postmark
     * @return a new appeal
     */
    public Appeal sentOn(LocalDate day) {
        return new Appeal(kind, day, receivedOn, acknowledgement, rejectedOn, rejectionRemedies, knownOn);
    }

    /**
     * The same appeal, received.
     *
     * @param day the day on which the administration received it
     * @return a new appeal
     */
    public Appeal receivedOn(LocalDate day) {
        return new Appeal(kind, sentOn, day, acknowledgement, rejectedOn, rejectionRemedies, knownOn);
    }

    /**
     * The same appeal with what its acknowledgement of receipt said.
     *
     * @param said what the acknowledgement said of the remedies
     * @return a new appeal
     */
    public Appeal acknowledgement(Remedies said) {
        return new Appeal(kind, sentOn, receivedOn, said, rejectedOn, rejectionRemedies, knownOn);
    }

    /**
     * The same appeal, expressly rejected.
     *
     * @param day the day on which the rejection was notified
     * @return a new appeal
     */
    public Appeal rejectedOn(LocalDate day) {
        return new Appeal(kind, sentOn, receivedOn, acknowledgement, day, rejectionRemedies, knownOn);
    }

    /**
     * The same appeal with what the notification of its rejection said.
     *
     * @param said what the notification said of the remedies
     * @return a new appeal
     */
    public Appeal rejectionRemedies(Remedies said) {
        return new Appeal(kind, sentOn, receivedOn, acknowledgement, rejectedOn, said, knownOn);
    }

    /**
     * The same appeal, its implicit rejection being known.
     *
     * @param day the day of proven knowledge
     * @return a new appeal
     */
    public Appeal knownOn(LocalDate day) {
        return new Appeal(kind, sentOn, receivedOn, acknowledgement, rejectedOn, rejectionRemedies, day);
    }
}
