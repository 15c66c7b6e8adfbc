/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import java.util.List;

/** The smallest count that may be published of a population, and of what one population has more than another. */
record Thresholds(DisclosurePolicy.MinimumCount rule) {

    int of(CellKey key) {
        int threshold = rule.threshold();
        for (DisclosurePolicy.MinimumCount.Sensitive sensitive : rule.sensitive()) {
            List<String> kept = key.codes().getOrDefault(sensitive.axis(), List.of());
            if (kept.stream().anyMatch(sensitive.codes()::contains)) {
                threshold = Math.max(threshold, sensitive.threshold());
            }
        }
        return threshold;
    }

    /** For the cases of the outer population that are not of the inner one. */
    int ofDifference(CellKey inner, CellKey outer) {
        int threshold = of(outer);
        for (DisclosurePolicy.MinimumCount.Sensitive sensitive : rule.sensitive()) {
            List<String> within = inner.codes().get(sensitive.axis());
            List<String> around = outer.codes().getOrDefault(sensitive.axis(), sensitive.codes());
            boolean left = within != null
                    && sensitive.codes().stream().anyMatch(c -> around.contains(c) && !within.contains(c));
            if (left) {
                threshold = Math.max(threshold, sensitive.threshold());
            }
        }
        return threshold;
    }

    int largest() {
        return rule.sensitive().stream()
                .mapToInt(DisclosurePolicy.MinimumCount.Sensitive::threshold)
                .reduce(rule.threshold(), Math::max);
    }
}
