/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Médiation (CJA, art. L. 213-1 ; CGCT, art. L. 1112-24): a mediation, and the days that the law relies on.
 *
 * <p>Immutable and thread safe. At least one of the referral, the agreement and the first meeting is needed.
 *
 * @param regime the text the mediation lives under
 * @param referralSentOn the day on which the mediator's referral was sent, or null
 * @param referralReceivedOn the day on which the mediator received it, or null
 * @param agreedOn the day of the written agreement of both parties to mediate, or null
 * @param firstMeetingOn the day of the first meeting, or null
 * @param endedOn the day on which it was declared over (or the MDPH conciliation report was notified), or null
 * @param endedBy who declared it over, or null
 * @param endKnownByAllOn the day from which all parties are proven to know that it is over, or null
 * @param inadmissibleOn the day on which the mediator declared the referral inadmissible, or null
 */
@JsonPropertyOrder({
    "regime",
    "referralSentOn",
    "referralReceivedOn",
    "agreedOn",
    "firstMeetingOn",
    "endedOn",
    "endedBy",
    "endKnownByAllOn",
    "inadmissibleOn"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Mediation(
        @NotNull Regime regime,
        @Nullable LocalDate referralSentOn,
        @Nullable LocalDate referralReceivedOn,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate firstMeetingOn,
        @Nullable LocalDate endedOn,
        @Nullable EndedBy endedBy,
        @Nullable LocalDate endKnownByAllOn,
        @Nullable LocalDate inadmissibleOn) {

    /** Régime de la médiation: the text that gives it, or not, an effect on time limits. */
    public enum Regime {
        /** Médiateur territorial (CGCT, art. L. 1112-24). */
        TERRITORIAL,
        /** Médiation à l'initiative des parties (CJA, art. L. 213-5, L. 213-6). */
        CONVENTIONAL,
        /** Médiation avec l'administration (CRPA, art. L. 421-1 à L. 421-3). */
        ADMINISTRATIVE,
        /** Médiation préalable obligatoire (CJA, art. L. 213-11 à L. 213-14). */
        MPO,
        /** Médiation ordonnée par le juge (CJA, art. L. 213-7). */
        COURT_ORDERED,
        /** Saisine du Défenseur des droits (CRPA, art. L. 424-2 ; CJA, art. L. 213-14). */
        DEFENSEUR_DES_DROITS,
        /** Conciliation devant la MDPH (CASF, art. L. 146-10, R. 241-38). */
        MDPH_CONCILIATION,
        /** Any other amicable procedure, to which no text gives an effect; a compulsory mediation out of its scope too. */
        INFORMAL
    }

    /** Auteur de la déclaration de fin (CJA, art. L. 213-6): who declared the mediation over. */
    public enum EndedBy {
        /** The person. */
        REQUESTER,
        /** The administration. */
        ADMINISTRATION,
        /** Both parties. */
        BOTH_PARTIES,
        /** The mediator. */
        MEDIATOR
    }

    /**
     * A referral to the médiateur territorial.
     *
     * @param day the day on which the mediator received it
     * @return the mediation, open
     */
    public static Mediation territorial(LocalDate day) {
        return of(Regime.TERRITORIAL).referralReceivedOn(day);
    }

    /**
     * A mediation without a date yet.
     *
     * @param regime the text it lives under
     * @return the mediation
     */
    public static Mediation of(Regime regime) {
        return new Mediation(regime, null, null, null, null, null, null, null, null);
    }

    /**
     * The same mediation with the day on which the referral was sent.
     *
     * @param day the day of sending
     * @return a new mediation
     */
    public Mediation referralSentOn(LocalDate day) {
        return new Mediation(
                regime,
                day,
                referralReceivedOn,
                agreedOn,
                firstMeetingOn,
                endedOn,
                endedBy,
                endKnownByAllOn,
                inadmissibleOn);
    }

    /**
     * The same mediation with the day on which the mediator received the referral.
     *
     * @param day the day of reception
     * @return a new mediation
     */
    public Mediation referralReceivedOn(LocalDate day) {
        return new Mediation(
                regime,
                referralSentOn,
                day,
                agreedOn,
                firstMeetingOn,
                endedOn,
                endedBy,
                endKnownByAllOn,
                inadmissibleOn);
    }

    /**
     * The same mediation with the day of the written agreement.
     *
     * @param day the day on which both parties had agreed in writing
     * @return a new mediation
     */
    public Mediation agreedOn(LocalDate day) {
        return new Mediation(
                regime,
                referralSentOn,
                referralReceivedOn,
                day,
                firstMeetingOn,
                endedOn,
                endedBy,
                endKnownByAllOn,
                inadmissibleOn);
    }

    /**
     * The same mediation with the day of its first meeting.
     *
     * @param day the day of the meeting
     * @return a new mediation
     */
    public Mediation firstMeetingOn(LocalDate day) {
        return new Mediation(
                regime,
                referralSentOn,
                referralReceivedOn,
                agreedOn,
                day,
                endedOn,
                endedBy,
                endKnownByAllOn,
                inadmissibleOn);
    }

    /**
     * The same mediation, declared over.
     *
     * @param day the day of the declaration
     * @return a new mediation
     */
    public Mediation endedOn(LocalDate day) {
        return new Mediation(
                regime,
                referralSentOn,
                referralReceivedOn,
                agreedOn,
                firstMeetingOn,
                day,
                endedBy,
                endKnownByAllOn,
                inadmissibleOn);
    }

    /**
     * The same mediation with the author of the declaration.
     *
     * @param who who declared it over
     * @return a new mediation
     */
    public Mediation endedBy(EndedBy who) {
        return new Mediation(
                regime,
                referralSentOn,
                referralReceivedOn,
                agreedOn,
                firstMeetingOn,
                endedOn,
                who,
                endKnownByAllOn,
                inadmissibleOn);
    }

    /**
     * The same mediation, its end being known by all parties.
     *
     * @param day the day from which all are proven to know
     * @return a new mediation
     */
    public Mediation endKnownByAllOn(LocalDate day) {
        return new Mediation(
                regime,
                referralSentOn,
                referralReceivedOn,
                agreedOn,
                firstMeetingOn,
                endedOn,
                endedBy,
                day,
                inadmissibleOn);
    }

    /**
     * The same mediation, its referral being declared inadmissible.
     *
     * @param day the day on which the mediator said so
     * @return a new mediation
     */
    public Mediation inadmissibleOn(LocalDate day) {
        return new Mediation(
                regime,
                referralSentOn,
                referralReceivedOn,
                agreedOn,
                firstMeetingOn,
                endedOn,
                endedBy,
                endKnownByAllOn,
                day);
    }
}
