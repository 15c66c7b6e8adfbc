/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.regulation.Regulation;
import java.util.Comparator;
import java.util.List;

/**
 * Comparaison de deux versions d'un règlement: both read at once over every possible request, none tried one by one.
 *
 * <p>Drawn as one decision graph, from which shares are exact; where rules mix facts so much that the graph would be too
 * large, regions are searched and proved one by one, and shares are estimated. For one thread.
 */
public final class Comparison {

    private final Differences differences;

    /** The same atoms in the same order whichever version comes first: what one way says, the other way mirrors. */
    private final boolean swapped;

    private Comparison(Regulation before, Regulation after, boolean drawing) {
        this.swapped = before.contentHash().compareTo(after.contentHash()) > 0;
        TwoVersions versions = new TwoVersions(swapped ? after : before, swapped ? before : after);
        this.differences = drawing ? differences(versions) : new SearchedDifferences(versions);
    }

    private static Differences differences(TwoVersions versions) {
        try {
            return DrawnDifferences.of(versions);
        } catch (TooIntricate tooMany) {
            return new SearchedDifferences(versions);
        }
    }

    /**
     * Compares two versions.
     *
     * @param before the first version
     * @param after the second version
     * @return what can be asked of the pair
     * @throws IllegalArgumentException if a local fact of the same code has other options, another bound or another kind in
     *     the other version: it is not the same fact, and needs another code
     * @throws TooIntricate if both together make more than 64 readings of days and counts
     */
    public static Comparison of(Regulation before, Regulation after) {
        return new Comparison(before, after, true);
    }

    /** The same without any graph. */
    static Comparison searched(Regulation before, Regulation after) {
        return new Comparison(before, after, false);
    }

    /**
     * The requests to which the two versions answer differently: all of them, unless {@link #tellsAll} says otherwise.
     *
     * @param priors how often facts are so
     * @return the regions, verdicts that change first, then the most frequent first
     */
    public List<Region> regions(Priors priors) {
        return differences.regions(priors).stream()
                .map(region -> swapped ? region.mirror() : region)
                .sorted(order())
                .toList();
    }

    /**
     * How many requests get one verdict under the first version and another one under the second.
     *
     * @param from the verdict under the first version
     * @param to the verdict under the second version
     * @param priors how often facts are so
     * @return their share of all possible requests, from 0 to 1
     */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanged on purpose
    public double share(VerdictKind from, VerdictKind to, Priors priors) {
        return swapped ? differences.share(to, from, priors) : differences.share(from, to, priors);
    }

    /**
     * Whether shares are estimates: drawn by lot in a fixed sequence, within each region, and given with two digits.
     *
     * @return false when they are exact
     */
    public boolean estimated() {
        return differences.estimated();
    }

    /**
     * Whether the regions hold every request that goes from one verdict to another, or that keeps it on other grounds.
     *
     * @param from the verdict under the first version
     * @param to the verdict under the second version
     * @return false when there were too many regions to tell, or a search gave up: other such requests can then change
     */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanged on purpose
    public boolean tellsAll(VerdictKind from, VerdictKind to) {
        return swapped ? differences.tellsAll(to, from) : differences.tellsAll(from, to);
    }

    /**
     * Whether a ground holds for the same requests in both versions.
     *
     * @param ground the code of a ground
     * @return true when no possible request tells the two rules apart
     * @throws TooIntricate if twenty thousand conflicts do not tell
     */
    public boolean sameEffect(GroundId ground) {
        return differences.sameEffect(ground);
    }

    /**
     * The order in which regions are told.
     *
     * @return verdicts that change first, then the most frequent first, then by their terms
     */
    public static Comparator<Region> order() {
        return Comparator.comparing((Region region) -> !region.changesVerdict())
                .thenComparing(Comparator.comparingDouble(Region::share).reversed())
                .thenComparing(region -> region.when().toString())
                .thenComparing(Region::before)
                .thenComparing(region -> region.lost().toString());
    }
}
