/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reprise d'un export de Médiature: what a host decides about an export, where the export itself does not say.
 *
 * <p>Immutable and thread safe, as far as the given function is.
 *
 * @param labels the code behind a label, for the domains, bodies and channels the authority named in its own way; labels and codes of the
 *     lists are understood without it; case, accents and punctuation do not matter
 * @param towns where a requester lives
 * @param maintainedIsUnresolved whether « Droit à l'Administration » counts as a case without resolution; a decision that is maintained
 *     and well explained may be a full one, so that false leaves the outcome not recorded
 */
public record MediatureMapping(Map<String, String> labels, Towns towns, boolean maintainedIsUnresolved) {

    /** No label of one's own, no territory, outcomes of maintained decisions not recorded. */
    public static final MediatureMapping STANDARD =
            new MediatureMapping(Map.of(), (town, postalCode) -> Optional.empty(), false);

    /**
     * Copies the labels.
     *
     * @param labels the code behind a label
     * @param towns where a requester lives
     * @param maintainedIsUnresolved whether a maintained decision counts as no resolution
     * @throws NullPointerException if an argument is null
     */
    public MediatureMapping {
        labels = Map.copyOf(labels);
        Objects.requireNonNull(towns, "towns");
    }

    /** Rattachement d'une commune à un territoire. */
    @FunctionalInterface
    public interface Towns {

        /**
         * The territory of a town.
         *
         * @param town the name of the town as it was typed, or empty
         * @param postalCode the postal code of five digits, or empty
         * @return a code of the authority's territories, or {@code OUTSIDE}; empty when it is not known
         */
        Optional<String> territory(String town, String postalCode);
    }
}
