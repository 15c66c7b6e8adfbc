/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms this library once wrote, and the steps from each to the next. Nothing is ever taken out of here. */
final class PastForms {

    /** The present version of each type that is no longer at 1. */
    static final Map<String, Integer> VERSIONS = Map.of("DECLARED_ADMISSIBLE", 2, "DECLARED_INADMISSIBLE", 2);

    /** The steps. */
    static final List<Upcaster> UPCASTERS = List.of(
            new Upcaster("DECLARED_ADMISSIBLE", 1, PastForms::verdictAsOne),
            new Upcaster("DECLARED_INADMISSIBLE", 1, PastForms::verdictAsOne));

    private PastForms() {}

    /**
     * At 1 the computed verdict was a code, and the rules that computed it stood beside. A rule set without a verdict said nothing and
     * goes.
     */
    private static Map<String, Object> verdictAsOne(Map<String, Object> data) {
        if (!(data.get("assessment") instanceof Map<?, ?> old)) {
            return data;
        }
        Map<String, Object> assessment = new LinkedHashMap<>();
        old.forEach((name, value) -> assessment.put(String.valueOf(name), value));
        Object rules = assessment.remove("ruleSet");
        Object kind = assessment.remove("computed");
        if (kind != null) {
            Map<String, Object> computed = new LinkedHashMap<>();
            computed.put("kind", kind);
            if (rules != null) {
                computed.put("ruleSet", rules);
            }
            assessment.put("computed", computed);
        }
        Map<String, Object> now = new LinkedHashMap<>(data);
        now.put("assessment", assessment);
        return now;
    }
}
