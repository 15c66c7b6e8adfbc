/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import java.util.List;

/** What the first of two versions and the second one answer differently. For one thread. */
sealed interface Differences permits DrawnDifferences, SearchedDifferences {

    /** The regions, in no order. */
    List<Region> regions(Priors priors);

    /** The share of all possible requests that get one verdict under the first version and another one under the second. */
    double share(VerdictKind from, VerdictKind to, Priors priors);

    /** Whether a ground holds for the same requests in both versions. */
    boolean sameEffect(GroundId ground);

    /** Whether shares are estimates. */
    boolean estimated();

    /** Whether regions hold every request that goes from one verdict to the other, or keeps it on other grounds. */
    boolean tellsAll(VerdictKind from, VerdictKind to);
}
