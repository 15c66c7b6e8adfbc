/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.record;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Dossier à compter: one case as the yearly report sees it, in codes and dates, without any name.
 *
 * <p>Built with {@code CaseRecordBuilder}. Codes come from {@link CaseCodes}; an absent code means « not recorded » and is
 * counted as such, never dropped. The identifier serves to trace a row back to the host and is never printed. Immutable and
 * thread safe.
 *
 * @param id the host's opaque identifier of the case
 * @param receivedOn the day on which the mediator was seized, in local time
 * @param closedOn the day on which the case ended, or null while it is open
 * @param kind {@code MEDIATION} or {@code REORIENTATION}, never both
 * @param status {@code COMPLETED}, {@code IN_PROGRESS}, {@code INADMISSIBLE} or {@code ABANDONED}
 * @param channel how the request came
 * @param originator who made it: a user, an association, an elected member, an agent
 * @param territory where the requester lives; {@code OUTSIDE} for another département
 * @param direction the directorate concerned
 * @param directionType {@code TERRITORIAL} or {@code CENTRAL}; deduced from the directorate when absent
 * @param domain the public policy; deduced from the sub-domain when absent
 * @param subDomain the sub-heading of the policy
 * @param thirdParty the body to which a re-orientation leads
 * @param outcome {@code COMPLETE}, {@code PARTIAL} or {@code NONE}
 * @param endReason why the case ended, apart from how far it was resolved
 * @param acknowledgedOn the day of the acknowledgement of receipt, or null
 * @param persons how many requesters the case concerns, from 1 on; null counts as 1
 * @param suspendedDays calendar days of suspension within the handling, or null for none
 * @param requesterType what kind of person asked: an individual, a household, an association, a business
 * @param referralReason why the mediator was seized: an answer not understood, no answer, no dialogue
 * @param serviceAskedOn the day on which the service was first asked, or null
 * @param serviceAnsweredOn the day on which the service first answered, or null
 */
@Value.Builder
@RecordStyle
@JsonPropertyOrder({
    "id",
    "receivedOn",
    "closedOn",
    "kind",
    "status",
    "channel",
    "originator",
    "territory",
    "direction",
    "directionType",
    "domain",
    "subDomain",
    "thirdParty",
    "outcome",
    "endReason",
    "acknowledgedOn",
    "persons",
    "suspendedDays",
    "requesterType",
    "referralReason",
    "serviceAskedOn",
    "serviceAnsweredOn"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record CaseRecord(
        @NotBlank @Size(max = 128) String id,
        @NotNull LocalDate receivedOn,
        @Nullable LocalDate closedOn,
        @Pattern(regexp = CaseRecord.CODE) @Nullable String kind,
        @Pattern(regexp = CaseRecord.CODE) @Nullable String status,
        @Pattern(regexp = CaseRecord.CODE) @Nullable String channel,
        @Pattern(regexp = CaseRecord.CODE) @Nullable String originator,
        @Pattern(regexp = CaseRecord.CODE) @Nullable String territory,
        @Pattern(regexp = CaseRecord.CODE) @Nullable String direction,
        @Pattern(regexp = CaseRecord.CODE) @Nullable String directionType,
        @Pattern(regexp = CaseRecord.CODE) @Nullable String domain,
        @Pattern(regexp = CaseRecord.CODE) @Nullable String subDomain,
        @Pattern(regexp = CaseRecord.CODE) @Nullable String thirdParty,
        @Pattern(regexp = CaseRecord.CODE) @Nullable String outcome,
        @Pattern(regexp = CaseRecord.CODE) @Nullable String endReason,
        @Nullable LocalDate acknowledgedOn,
        @Min(1) @Max(100_000) @Nullable Integer persons,
        @Min(0) @Max(36_500) @Nullable Integer suspendedDays,
        @Pattern(regexp = CaseRecord.CODE) @Nullable String requesterType,
        @Pattern(regexp = CaseRecord.CODE) @Nullable String referralReason,
        @Nullable LocalDate serviceAskedOn,
        @Nullable LocalDate serviceAnsweredOn) {

    /** The shape of a code: upper case letters, digits and underscores, 64 characters at most. */
    public static final String CODE = "[A-Z0-9][A-Z0-9_]{0,63}";

    /**
     * Checks that the case can be placed in time; everything else may be unknown.
     *
     * @param id the identifier
     * @param receivedOn the day of referral
     * @param closedOn the day of the end, or null
     * @param kind the kind, or null
     * @param status the status, or null
     * @param channel the channel, or null
     * @param originator the originator, or null
     * @param territory the territory, or null
     * @param direction the directorate, or null
     * @param directionType the type of directorate, or null
     * @param domain the policy, or null
     * @param subDomain the sub-heading, or null
     * @param thirdParty the body, or null
     * @param outcome the outcome, or null
     * @param endReason the reason, or null
     * @param acknowledgedOn the day of the acknowledgement, or null
     * @param persons the number of requesters, or null
     * @param suspendedDays the days of suspension, or null
     * @param requesterType the kind of requester, or null
     * @param referralReason the reason of the referral, or null
     * @param serviceAskedOn the day the service was asked, or null
     * @param serviceAnsweredOn the day the service answered, or null
     * @throws NullPointerException if the identifier or the day of referral is null
     */
    public CaseRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(receivedOn, "receivedOn");
    }

    /** Says the shape of the case only: the identifier is the host's secret. */
    @Override
    public String toString() {
        return "CaseRecord[***]";
    }
}
