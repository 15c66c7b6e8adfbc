/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.validation.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Faits de procédure (CJA, livre IV, titre II): everything that happened in a dispute, as far as a time limit depends on
 * it. No identity, no free text: days, kinds and proofs.
 *
 * <p>Immutable and thread safe. Start from {@link #of(Decision)} or {@link #of(Request)} and add what is known; what is
 * not known stays absent and is never taken for a no. The order of a list has no meaning.
 *
 * @param matter what the decision is about; general when null
 * @param decision the express decision, or null
 * @param request the request that silence decided, or null
 * @param appeals the appeals to the administration
 * @param mediations the mediations and conciliations
 * @param mpoCompulsory whether a compulsory prior mediation applies (CJA, art. L. 213-11); null when not known
 * @param residence where the person lives, or null when the distance adds nothing or is not known
 * @param lodgedWithState whether the action is lodged with the State's local services, which loses the distance months
 *     (CJA, art. R. 421-7, last paragraph); null when not known
 * @param court the order of courts that decides, or null for the one the matter points to
 * @param claims the sums owed, whose limitation is asked for
 * @param courtAction the action already before the court, or null
 * @param legalAid the request for legal aid, or null
 */
@JsonPropertyOrder({
    "matter",
    "decision",
    "request",
    "appeals",
    "mediations",
    "mpoCompulsory",
    "residence",
    "lodgedWithState",
    "court",
    "claims",
    "courtAction",
    "legalAid"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProceduralFacts(
        Matter matter,
        @Nullable @Valid Decision decision,
        @Nullable @Valid Request request,
        @Size(max = 20) List<@Valid Appeal> appeals,
        @Size(max = 20) List<@Valid Mediation> mediations,
        @Nullable Boolean mpoCompulsory,
        @Nullable Territory residence,
        @Nullable Boolean lodgedWithState,
        @Nullable CourtOrder court,
        @Size(max = 20) List<@Valid Claim> claims,
        @Nullable @Valid CourtAction courtAction,
        @Nullable @Valid LegalAid legalAid) {

    private static final ProceduralFacts NONE = new ProceduralFacts(
            Matter.GENERAL, null, null, List.of(), List.of(), null, null, null, null, List.of(), null, null);

    /**
     * Copies the lists.
     *
     * @param matter what the decision is about; general when null
     * @param decision the express decision, or null
     * @param request the request that silence decided, or null
     * @param appeals the appeals; none when null
     * @param mediations the mediations; none when null
     * @param mpoCompulsory whether a compulsory prior mediation applies, or null
     * @param residence where the person lives, or null
     * @param lodgedWithState whether the action is lodged with the State's local services, or null
     * @param court the order of courts, or null
     * @param claims the sums owed; none when null
     * @param courtAction the action before the court, or null
     * @param legalAid the request for legal aid, or null
     */
    public ProceduralFacts {
        matter = matter == null ? Matter.GENERAL : matter;
        appeals = appeals == null ? List.of() : List.copyOf(appeals);
        mediations = mediations == null ? List.of() : List.copyOf(mediations);
        claims = claims == null ? List.of() : List.copyOf(claims);
    }

    /**
     * No fact yet.
     *
     * @return facts to add to
     */
    public static ProceduralFacts none() {
        return NONE;
    }

    /**
     * A contested decision.
     *
     * @param decision the decision
     * @return facts to add to
     */
    public static ProceduralFacts of(Decision decision) {
        return NONE.decision(decision);
    }

    /**
     * A request that the administration has, or had, left unanswered.
     *
     * @param request the request
     * @return facts to add to
     */
    public static ProceduralFacts of(Request request) {
        return NONE.request(request);
    }

    /**
     * A sum owed, whose limitation is asked for.
     *
     * @param claim the claim
     * @return facts to add to
     */
    public static ProceduralFacts of(Claim claim) {
        return NONE.with(claim);
    }

    /**
     * The same facts in a matter.
     *
     * @param other what the decision is about
     * @return new facts
     */
    public ProceduralFacts matter(Matter other) {
        return new ProceduralFacts(
                other,
                decision,
                request,
                appeals,
                mediations,
                mpoCompulsory,
                residence,
                lodgedWithState,
                court,
                claims,
                courtAction,
                legalAid);
    }

    /**
     * The same facts with the express decision.
     *
     * @param other the decision
     * @return new facts
     */
    public ProceduralFacts decision(Decision other) {
        return new ProceduralFacts(
                matter,
                other,
                request,
                appeals,
                mediations,
                mpoCompulsory,
                residence,
                lodgedWithState,
                court,
                claims,
                courtAction,
                legalAid);
    }

    /**
     * The same facts with the request that silence decided.
     *
     * @param other the request
     * @return new facts
     */
    public ProceduralFacts request(Request other) {
        return new ProceduralFacts(
                matter,
                decision,
                other,
                appeals,
                mediations,
                mpoCompulsory,
                residence,
                lodgedWithState,
                court,
                claims,
                courtAction,
                legalAid);
    }

    /**
     * The same facts with one more appeal.
     *
     * @param appeal the appeal
     * @return new facts
     */
    public ProceduralFacts with(Appeal appeal) {
        return withLists(plus(appeals, appeal), mediations, claims);
    }

    /**
     * The same facts with one more mediation.
     *
     * @param mediation the mediation
     * @return new facts
     */
    public ProceduralFacts with(Mediation mediation) {
        return withLists(appeals, plus(mediations, mediation), claims);
    }

    /**
     * The same facts with one more sum owed.
     *
     * @param claim the claim
     * @return new facts
     */
    public ProceduralFacts with(Claim claim) {
        return withLists(appeals, mediations, plus(claims, claim));
    }

    /**
     * The same facts, a compulsory prior mediation applying or not.
     *
     * @param compulsory whether it applies
     * @return new facts
     */
    public ProceduralFacts mpoCompulsory(boolean compulsory) {
        return new ProceduralFacts(
                matter,
                decision,
                request,
                appeals,
                mediations,
                compulsory,
                residence,
                lodgedWithState,
                court,
                claims,
                courtAction,
                legalAid);
    }

    /**
     * The same facts with the place where the person lives.
     *
     * @param place the place
     * @return new facts
     */
    public ProceduralFacts residence(Territory place) {
        return new ProceduralFacts(
                matter,
                decision,
                request,
                appeals,
                mediations,
                mpoCompulsory,
                place,
                lodgedWithState,
                court,
                claims,
                courtAction,
                legalAid);
    }

    /**
     * The same facts, the action being lodged with the State's local services or not.
     *
     * @param locally whether it is
     * @return new facts
     */
    public ProceduralFacts lodgedWithState(boolean locally) {
        return new ProceduralFacts(
                matter,
                decision,
                request,
                appeals,
                mediations,
                mpoCompulsory,
                residence,
                locally,
                court,
                claims,
                courtAction,
                legalAid);
    }

    /**
     * The same facts before an order of courts.
     *
     * @param order the order of courts
     * @return new facts
     */
    public ProceduralFacts court(CourtOrder order) {
        return new ProceduralFacts(
                matter,
                decision,
                request,
                appeals,
                mediations,
                mpoCompulsory,
                residence,
                lodgedWithState,
                order,
                claims,
                courtAction,
                legalAid);
    }

    /**
     * The same facts with the action already before the court.
     *
     * @param action the action
     * @return new facts
     */
    public ProceduralFacts courtAction(CourtAction action) {
        return new ProceduralFacts(
                matter,
                decision,
                request,
                appeals,
                mediations,
                mpoCompulsory,
                residence,
                lodgedWithState,
                court,
                claims,
                action,
                legalAid);
    }

    /**
     * The same facts with the request for legal aid.
     *
     * @param aid the request
     * @return new facts
     */
    public ProceduralFacts legalAid(LegalAid aid) {
        return new ProceduralFacts(
                matter,
                decision,
                request,
                appeals,
                mediations,
                mpoCompulsory,
                residence,
                lodgedWithState,
                court,
                claims,
                courtAction,
                aid);
    }

    /**
     * What the facts say against each other, all of it at once: a day out of the years 1900 to 2200, a letter received
     * before it was sent, an answer before its appeal, an end before its start.
     *
     * @return the contradictions in the order of the properties, empty when there is none
     */
    public List<Violation> contradictions() {
        return FactsCheck.of(this);
    }

    private ProceduralFacts withLists(List<Appeal> allAppeals, List<Mediation> allMediations, List<Claim> allClaims) {
        return new ProceduralFacts(
                matter,
                decision,
                request,
                allAppeals,
                allMediations,
                mpoCompulsory,
                residence,
                lodgedWithState,
                court,
                allClaims,
                courtAction,
                legalAid);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}
