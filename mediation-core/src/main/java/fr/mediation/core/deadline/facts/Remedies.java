/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Voies et délais de recours indiqués (CJA, art. R. 421-5 ; CRPA, art. R. 112-5): what a notification, or an
 * acknowledgement of receipt, said of the remedies.
 *
 * <p>Immutable and thread safe.
 *
 * @param mention what was said; unknown when null
 * @param statedMonths the months to go to court that an erroneous mention gave, or null
 * @param statedSilenceMonths the months after which an erroneous mention said that silence means rejection, or null
 * @param proven whether the administration can prove the mention and the day it was received; null when not known
 * @param mpoMentioned whether the compulsory mediation and the mediator's address were given (CJA, art. R. 213-10); null
 *     when not known or when no mediation is compulsory
 */
@JsonPropertyOrder({"mention", "statedMonths", "statedSilenceMonths", "proven", "mpoMentioned"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Remedies(
        Mention mention,
        @Nullable @Min(1) @Max(24) Integer statedMonths,
        @Nullable @Min(1) @Max(24) Integer statedSilenceMonths,
        @Nullable Boolean proven,
        @Nullable Boolean mpoMentioned) {

    /** Nothing is known of what was said. */
    public static final Remedies UNKNOWN = new Remedies(Mention.UNKNOWN, null, null, null, null);

    /** Everything was said. */
    public static final Remedies COMPLETE = new Remedies(Mention.COMPLETE, null, null, null, null);

    /** Nothing, or not everything, was said. */
    public static final Remedies ABSENT = new Remedies(Mention.ABSENT, null, null, null, null);

    /**
     * Takes an absent mention as unknown.
     *
     * @param mention what was said; unknown when null
     * @param statedMonths the months that an erroneous mention gave, or null
     * @param statedSilenceMonths the months of silence that an erroneous mention gave, or null
     * @param proven whether it can be proven, or null
     * @param mpoMentioned whether the compulsory mediation was mentioned, or null
     */
    public Remedies {
        mention = mention == null ? Mention.UNKNOWN : mention;
    }

    /**
     * An erroneous time limit to go to court.
     *
     * @param months the months that were written
     * @return the remedies as stated
     */
    public static Remedies erroneous(int months) {
        return new Remedies(Mention.ERRONEOUS, months, null, null, null);
    }

    /**
     * An erroneous period of silence.
     *
     * @param months the months of silence that were written
     * @return the remedies as stated
     */
    public static Remedies erroneousSilence(int months) {
        return new Remedies(Mention.ERRONEOUS, null, months, null, null);
    }

    /**
     * The same remedies, with or without proof.
     *
     * @param proof whether the administration can prove the mention and the day it was received
     * @return new remedies
     */
    public Remedies proven(boolean proof) {
        return new Remedies(mention, statedMonths, statedSilenceMonths, proof, mpoMentioned);
    }

    /**
     * The same remedies, with or without the mention of the compulsory mediation.
     *
     * @param mentioned whether the mediation and the mediator's address were given
     * @return new remedies
     */
    public Remedies mpoMentioned(boolean mentioned) {
        return new Remedies(mention, statedMonths, statedSilenceMonths, proven, mentioned);
    }
}
