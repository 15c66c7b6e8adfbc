/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.record;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Nomenclatures du rapport: the code lists an authority counts its cases with.
 *
 * <p>What the report itself reads (kind, status, outcome, type of directorate) is closed and stands in {@link StandardCodes};
 * the rest is local data. Immutable and thread safe.
 *
 * @param channels how requests come
 * @param originators who makes them
 * @param territories where requesters live
 * @param directions the directorates; a directorate may stand under {@code TERRITORIAL} or {@code CENTRAL}
 * @param domains the public policies and, under them, their sub-headings
 * @param thirdParties the bodies of re-orientations
 * @param endReasons why cases end
 * @param requesterTypes what kinds of persons ask
 * @param referralReasons why the mediator is seized
 * @param days the classes in which days are counted
 */
public record CaseCodes(
        CodeList channels,
        CodeList originators,
        CodeList territories,
        CodeList directions,
        CodeList domains,
        CodeList thirdParties,
        CodeList endReasons,
        CodeList requesterTypes,
        CodeList referralReasons,
        DayClasses days) {

    private static final Set<String> NAMES = Set.of(
            "channels",
            "originators",
            "territories",
            "directions",
            "domains",
            "third-parties",
            "end-reasons",
            "requester-types",
            "referral-reasons");

    /**
     * Checks that every list is there.
     *
     * @param channels how requests come
     * @param originators who makes them
     * @param territories where requesters live
     * @param directions the directorates
     * @param domains the policies and sub-headings
     * @param thirdParties the bodies
     * @param endReasons why cases end
     * @param requesterTypes the kinds of requesters
     * @param referralReasons the reasons of referrals
     * @param days the classes of days
     * @throws NullPointerException if a list is null
     */
    public CaseCodes {
        Objects.requireNonNull(channels, "channels");
        Objects.requireNonNull(originators, "originators");
        Objects.requireNonNull(territories, "territories");
        Objects.requireNonNull(directions, "directions");
        Objects.requireNonNull(domains, "domains");
        Objects.requireNonNull(thirdParties, "thirdParties");
        Objects.requireNonNull(endReasons, "endReasons");
        Objects.requireNonNull(requesterTypes, "requesterTypes");
        Objects.requireNonNull(referralReasons, "referralReasons");
        Objects.requireNonNull(days, "days");
    }

    /**
     * The standard lists with the two local ones every authority has of its own.
     *
     * @param territories where requesters live
     * @param directions the directorates
     * @return the lists of the authority
     */
    public static CaseCodes of(CodeList territories, CodeList directions) {
        return of(Map.of("territories", territories, "directions", directions));
    }

    /**
     * The lists of an authority, by name, over the standard ones.
     *
     * @param lists the lists by name: {@code channels}, {@code originators}, {@code territories}, {@code directions},
     *     {@code domains}, {@code third-parties}, {@code end-reasons}, {@code requester-types}, {@code referral-reasons}; a
     *     missing one is the standard one, or empty for territories and directions
     * @return the lists of the authority
     * @throws IllegalArgumentException if a list has another name
     */
    public static CaseCodes of(Map<String, CodeList> lists) {
        if (!NAMES.containsAll(lists.keySet())) {
            throw new IllegalArgumentException("a code list has a name the report does not know");
        }
        return new CaseCodes(
                lists.getOrDefault("channels", StandardCodes.CHANNELS),
                lists.getOrDefault("originators", StandardCodes.ORIGINATORS),
                lists.getOrDefault("territories", CodeList.of("territories", "none")),
                lists.getOrDefault("directions", CodeList.of("directions", "none")),
                lists.getOrDefault("domains", StandardCodes.DOMAINS),
                lists.getOrDefault("third-parties", StandardCodes.THIRD_PARTIES),
                lists.getOrDefault("end-reasons", StandardCodes.END_REASONS),
                lists.getOrDefault("requester-types", StandardCodes.REQUESTER_TYPES),
                lists.getOrDefault("referral-reasons", StandardCodes.REFERRAL_REASONS),
                DayClasses.STANDARD);
    }

    /**
     * The same lists with other classes of days.
     *
     * @param classes the classes
     * @return a new value
     */
    public CaseCodes with(DayClasses classes) {
        return new CaseCodes(
                channels,
                originators,
                territories,
                directions,
                domains,
                thirdParties,
                endReasons,
                requesterTypes,
                referralReasons,
                classes);
    }

    /**
     * The codes that may stand on an axis, in the order of the tables.
     *
     * @param axis the axis; an axis of time has no list of its own
     * @return the codes, without the reserved ones
     */
    public List<Code> on(Axis axis) {
        return switch (axis) {
            case YEAR, QUARTER, MONTH -> List.of();
            case KIND -> StandardCodes.KINDS.codes();
            case STATUS -> StandardCodes.STATUSES.codes();
            case OUTCOME -> StandardCodes.OUTCOMES.codes();
            case DIRECTION_TYPE -> StandardCodes.DIRECTION_TYPES.codes();
            case CHANNEL -> channels.codes();
            case ORIGINATOR -> originators.codes();
            case TERRITORY -> territories.leaves();
            case DIRECTION -> directions.leaves();
            case DOMAIN -> domains.roots();
            case SUB_DOMAIN -> domains.nested();
            case THIRD_PARTY -> thirdParties.codes();
            case END_REASON -> endReasons.codes();
            case REQUESTER_TYPE -> requesterTypes.codes();
            case REFERRAL_REASON -> referralReasons.codes();
            case HANDLING_TIME -> days.handlingCodes();
            case ACKNOWLEDGEMENT_TIME -> days.acknowledgementCodes();
            case ANSWER_TIME -> days.answerCodes();
            case SUSPENSION -> StandardCodes.SUSPENSIONS.codes();
        };
    }
}
