/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import java.util.List;
import java.util.Objects;

/**
 * Région de changement: requests, told in a few terms, to which two versions of a règlement answer differently.
 *
 * <p>Exact: among the requests that {@code given} names, every one that meets the terms changes as said. Immutable and
 * thread safe.
 *
 * @param before the verdict under the first version
 * @param after the verdict under the second version
 * @param given among which requests the terms tell those that change
 * @param when the terms, all of which hold; none when all those requests change
 * @param lost the grounds that held and do not hold any more, in every such request
 * @param gained the grounds that did not hold and now do, in every such request
 * @param share how many of all possible requests are such, from 0 to 1, under the priors
 * @param estimated true when the share is an estimate, of two digits; left out of data when it is exact
 * @param witness a made-up request of the region, checked under both versions
 */
@JsonPropertyOrder({"before", "after", "given", "when", "lost", "gained", "share", "estimated", "witness"})
public record Region(
        VerdictKind before,
        VerdictKind after,
        Given given,
        List<Term> when,
        List<GroundId> lost,
        List<GroundId> gained,
        double share,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean estimated,
        Example witness) {

    /** Demandes parmi lesquelles les termes distinguent: the requests that the terms choose from. */
    public enum Given {
        /** Those that get the verdict {@code before} under the first version. */
        BEFORE,
        /** Those that get the verdict {@code after} under the second version. */
        AFTER,
        /** Those that get the same verdict under both. */
        BOTH;

        /** Those of the two verdicts that has fewest conditions. */
        static Given ofMove(VerdictKind from, VerdictKind to) {
            return TwoVersions.KINDS.indexOf(from) < TwoVersions.KINDS.indexOf(to) ? BEFORE : AFTER;
        }
    }

    /**
     * Copies the lists.
     *
     * @param before the verdict under the first version
     * @param after the verdict under the second version
     * @param given among which requests
     * @param when the terms
     * @param lost the grounds lost
     * @param gained the grounds gained
     * @param share how many requests, from 0 to 1
     * @param estimated whether the share is an estimate
     * @param witness a request of the region
     * @throws NullPointerException if an argument is null
     */
    public Region {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(given, "given");
        when = List.copyOf(when);
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
        Objects.requireNonNull(witness, "witness");
    }

    /**
     * Whether the verdict itself changes, and not only its grounds.
     *
     * @return true when the two verdicts differ
     */
    public boolean changesVerdict() {
        return before != after;
    }

    /**
     * The same region seen from the second version.
     *
     * @return the region with before and after exchanged
     */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanged on purpose
    public Region mirror() {
        Given other = given == Given.BOTH ? given : given == Given.BEFORE ? Given.AFTER : Given.BEFORE;
        return new Region(after, before, other, when, gained, lost, share, estimated, witness);
    }
}
