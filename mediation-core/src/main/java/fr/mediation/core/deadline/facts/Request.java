/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Demande à l'administration (CRPA, art. L. 110-1, L. 231-1 à L. 231-6): a request that silence decides.
 *
 * <p>Immutable and thread safe.
 *
 * @param receivedOn the day on which the administration first seised received it
 * @param sentOn the day on which it was sent, or null
 * @param receivedByCompetentOn the day on which the competent administration received it from the wrong one (CRPA,
 *     art. L. 114-2), or null when the first was competent
 * @param silence what silence means; rejection when null
 * @param silenceMonths the months of silence a text sets; when null, those of the matter, two as a rule
 * @param acknowledgement what the acknowledgement of receipt said (CRPA, art. L. 112-3, R. 112-5); unknown when null
 * @param knownOn the day on which knowledge of the implicit decision is proven, or null
 * @param missingPieces the pieces asked for because the file was incomplete, or null
 * @param reasons the reasons asked for (CRPA, art. L. 232-4), or null
 */
@JsonPropertyOrder({
    "receivedOn",
    "sentOn",
    "receivedByCompetentOn",
    "silence",
    "silenceMonths",
    "acknowledgement",
    "knownOn",
    "missingPieces",
    "reasons"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Request(
        @NotNull LocalDate receivedOn,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate receivedByCompetentOn,
        SilenceMeaning silence,
        @Nullable @Min(1) @Max(24) Integer silenceMonths,
        @Valid Remedies acknowledgement,
        @Nullable LocalDate knownOn,
        @Nullable @Valid MissingPieces missingPieces,
        @Nullable @Valid ReasonsRequest reasons) {

    /** Sens du silence: what the administration's silence is worth. */
    public enum SilenceMeaning {
        /** Silence vaut rejet (CRPA, art. L. 231-4). */
        REJECTION,
        /** Silence vaut acceptation (CRPA, art. L. 231-1). */
        ACCEPTANCE
    }

    /**
     * Demande de pièces manquantes (CRPA, art. L. 114-5): an incomplete file, and what was asked to complete it.
     *
     * @param askedOn the day on which the pieces were asked for
     * @param dueOn the day the administration set for them, or null
     * @param receivedOn the day on which it received them, or null
     */
    @JsonPropertyOrder({"askedOn", "dueOn", "receivedOn"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record MissingPieces(
            @NotNull LocalDate askedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate receivedOn) {}

    /**
     * Demande de communication des motifs (CRPA, art. L. 232-4): the reasons of an implicit refusal.
     *
     * @param askedOn the day on which the reasons were asked for
     * @param givenOn the day on which they were received, or null
     */
    @JsonPropertyOrder({"askedOn", "givenOn"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ReasonsRequest(
            @NotNull LocalDate askedOn, @Nullable LocalDate givenOn) {}

    /**
     * Fills what is absent.
     *
     * @param receivedOn the day of reception by the administration first seised
     * @param sentOn the day of sending, or null
     * @param receivedByCompetentOn the day of reception by the competent administration, or null
     * @param silence what silence means; rejection when null
     * @param silenceMonths the months of silence, or null
     * @param acknowledgement what the acknowledgement said; unknown when null
     * @param knownOn the day of proven knowledge, or null
     * @param missingPieces the pieces asked for, or null
     * @param reasons the reasons asked for, or null
     */
    public Request {
        silence = silence == null ? SilenceMeaning.REJECTION : silence;
        acknowledgement = acknowledgement == null ? Remedies.UNKNOWN : acknowledgement;
    }

    /**
     * A request whose silence means rejection.
     *
     * @param day the day on which the administration received it
     * @return the request
     */
    public static Request received(LocalDate day) {
        return new Request(day, null, null, SilenceMeaning.REJECTION, null, Remedies.UNKNOWN, null, null, null);
    }

    /**
     * The same request with the day on which it was sent.
     *
     * @param day the day of sending
     * @return a new request
     */
    public Request sentOn(LocalDate day) {
        return new Request(
                receivedOn,
                day,
                receivedByCompetentOn,
                silence,
                silenceMonths,
                acknowledgement,
                knownOn,
                missingPieces,
                reasons);
    }

    /**
     * The same request, sent on by the wrong administration to the competent one.
     *
     * @param day the day on which the competent administration received it
     * @return a new request
     */
    public Request receivedByCompetentOn(LocalDate day) {
        return new Request(
                receivedOn, sentOn, day, silence, silenceMonths, acknowledgement, knownOn, missingPieces, reasons);
    }

    /**
     * The same request, silence meaning something else.
     *
     * @param meaning what silence means
     * @return a new request
     */
    public Request silence(SilenceMeaning meaning) {
        return new Request(
                receivedOn,
                sentOn,
                receivedByCompetentOn,
                meaning,
                silenceMonths,
                acknowledgement,
                knownOn,
                missingPieces,
                reasons);
    }

    /**
     * The same request with a period of silence of its own.
     *
     * @param months the months of silence that a text sets
     * @return a new request
     */
    public Request silenceMonths(int months) {
        return new Request(
                receivedOn,
                sentOn,
                receivedByCompetentOn,
                silence,
                months,
                acknowledgement,
                knownOn,
                missingPieces,
                reasons);
    }

    /**
     * The same request with what its acknowledgement of receipt said.
     *
     * @param said what the acknowledgement said of the remedies
     * @return a new request
     */
    public Request acknowledgement(Remedies said) {
        return new Request(
                receivedOn,
                sentOn,
                receivedByCompetentOn,
                silence,
                silenceMonths,
                said,
                knownOn,
                missingPieces,
                reasons);
    }

    /**
     * The same request, the implicit decision being known.
     *
     * @param day the day of proven knowledge
     * @return a new request
     */
    public Request knownOn(LocalDate day) {
        return new Request(
                receivedOn,
                sentOn,
                receivedByCompetentOn,
                silence,
                silenceMonths,
                acknowledgement,
                day,
                missingPieces,
                reasons);
    }

    /**
     * The same request, its file being incomplete.
     *
     * @param askedOn the day on which the pieces were asked for
     * @param dueOn the day set for them, or null
     * @param producedOn the day on which they were received, or null
     * @return a new request
     */
    public Request missingPieces(LocalDate askedOn, @Nullable LocalDate dueOn, @Nullable LocalDate producedOn) {
        return new Request(
                receivedOn,
                sentOn,
                receivedByCompetentOn,
                silence,
                silenceMonths,
                acknowledgement,
                knownOn,
                new MissingPieces(askedOn, dueOn, producedOn),
                reasons);
    }

    /**
     * The same request, the reasons of its implicit refusal being asked for.
     *
     * @param askedOn the day on which they were asked for
     * @param givenOn the day on which they were received, or null
     * @return a new request
     */
    public Request reasons(LocalDate askedOn, @Nullable LocalDate givenOn) {
        return new Request(
                receivedOn,
                sentOn,
                receivedByCompetentOn,
                silence,
                silenceMonths,
                acknowledgement,
                knownOn,
                missingPieces,
                new ReasonsRequest(askedOn, givenOn));
    }
}
