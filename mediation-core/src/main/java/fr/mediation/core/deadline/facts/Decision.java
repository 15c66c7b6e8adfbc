/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Décision expresse (CJA, art. R. 421-1): the contested decision and the days on which it was made known.
 *
 * <p>Immutable and thread safe. Where a request is given beside it, the decision is the express answer to that request.
 *
 * @param decidedOn the day of the decision itself, or null
 * @param notifiedOn the day on which the addressee received it, or null
 * @param presentedOn the day on which an unclaimed registered letter was first presented, or null
 * @param publishedOn the day on which publication was complete, or null
 * @param availableOn the day on which an electronic notification was made available (CRPA, art. R. 112-20), or null
 * @param consultedOn the day on which it was first consulted, or null
 * @param knownOn the day on which knowledge of the decision is proven, where it was not notified, or null
 * @param challenger who contests it; the addressee when null
 * @param remedies what the notification said of the remedies; unknown when null
 */
@JsonPropertyOrder({
    "decidedOn",
    "notifiedOn",
    "presentedOn",
    "publishedOn",
    "availableOn",
    "consultedOn",
    "knownOn",
    "challenger",
    "remedies"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Decision(
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate presentedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate availableOn,
        @Nullable LocalDate consultedOn,
        @Nullable LocalDate knownOn,
        Challenger challenger,
        @Valid Remedies remedies) {

    /** Requérant: who contests the decision. */
    public enum Challenger {
        /** Destinataire: the person to whom the decision is addressed; for them the limit runs from notification. */
        ADDRESSEE,
        /** Tiers: anyone else; for them the limit runs from publication. */
        THIRD_PARTY
    }

    private static final Decision NOTHING =
            new Decision(null, null, null, null, null, null, null, Challenger.ADDRESSEE, Remedies.UNKNOWN);

    /**
     * Fills what is absent.
     *
     * @param decidedOn the day of the decision, or null
     * @param notifiedOn the day of reception, or null
     * @param presentedOn the day of first presentation, or null
     * @param publishedOn the day of publication, or null
     * @param availableOn the day of electronic availability, or null
     * @param consultedOn the day of first consultation, or null
     * @param knownOn the day of proven knowledge, or null
     * @param challenger who contests it; the addressee when null
     * @param remedies what was said of the remedies; unknown when null
     */
    public Decision {
        challenger = challenger == null ? Challenger.ADDRESSEE : challenger;
        remedies = remedies == null ? Remedies.UNKNOWN : remedies;
    }

    /**
     * A decision received by its addressee.
     *
     * @param day the day of reception
     * @return the decision
     */
    public static Decision notified(LocalDate day) {
        return NOTHING.notifiedOn(day);
    }

    /**
     * A published act, contested by anyone.
     *
     * @param day the day on which publication was complete
     * @return the decision, contested by a third party
     */
    public static Decision published(LocalDate day) {
        return new Decision(null, null, null, day, null, null, null, Challenger.THIRD_PARTY, Remedies.UNKNOWN);
    }

    /**
     * A decision made available electronically.
     *
     * @param day the day on which it was made available
     * @return the decision, not yet consulted
     */
    public static Decision available(LocalDate day) {
        return new Decision(null, null, null, null, day, null, null, Challenger.ADDRESSEE, Remedies.UNKNOWN);
    }

    /**
     * A decision never notified, whose knowledge is proven.
     *
     * @param day the day of proven knowledge
     * @return the decision
     */
    public static Decision known(LocalDate day) {
        return new Decision(null, null, null, null, null, null, day, Challenger.ADDRESSEE, Remedies.ABSENT);
    }

    /**
     * A registered letter that was never claimed.
     *
     * @param day the day of first presentation
     * @return the decision
     */
    public static Decision presented(LocalDate day) {
        return new Decision(null, null, day, null, null, null, null, Challenger.ADDRESSEE, Remedies.UNKNOWN);
    }

    /**
     * The same decision with its own day.
     *
     * @param day the day of the decision
     * @return a new decision
     */
    public Decision decidedOn(LocalDate day) {
        return new Decision(
                day, notifiedOn, presentedOn, publishedOn, availableOn, consultedOn, knownOn, challenger, remedies);
    }

    /**
     * The same decision, received.
     *
     * @param day the day of reception
     * @return a new decision
     */
    public Decision notifiedOn(LocalDate day) {
        return new Decision(
                decidedOn, day, presentedOn, publishedOn, availableOn, consultedOn, knownOn, challenger, remedies);
    }

    /**
     * The same decision, consulted electronically.
     *
     * @param day the day of first consultation
     * @return a new decision
     */
    public Decision consultedOn(LocalDate day) {
        return new Decision(
                decidedOn, notifiedOn, presentedOn, publishedOn, availableOn, day, knownOn, challenger, remedies);
    }

    /**
     * The same decision, contested by someone.
     *
     * @param who who contests it
     * @return a new decision
     */
    public Decision challenger(Challenger who) {
        return new Decision(
                decidedOn, notifiedOn, presentedOn, publishedOn, availableOn, consultedOn, knownOn, who, remedies);
    }

    /**
     * The same decision with what it said of the remedies.
     *
     * @param said what the notification said
     * @return a new decision
     */
    public Decision remedies(Remedies said) {
        return new Decision(
                decidedOn, notifiedOn, presentedOn, publishedOn, availableOn, consultedOn, knownOn, challenger, said);
    }
}
