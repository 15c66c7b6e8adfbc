/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.admissibility.FactId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a sheet as the map a host sends. */
final class SheetEncoder {

    private SheetEncoder() {}

    static Map<String, @Nullable Object> encode(Map<FactId, FactState> states) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        states.forEach((id, state) -> map.put(id.value(), encode(state)));
        return map;
    }

    private static Object encode(FactState state) {
        if (state instanceof FactState.Known known) {
            Object value = plain(known.value());
            Provenance proof = known.provenance();
            if (proof.equals(Provenance.UNSTATED)) {
                return value;
            }
            Map<String, Object> proved = new LinkedHashMap<>();
            proved.put("value", value);
            if (!proof.source().isEmpty()) {
                proved.put("source", proof.source());
            }
            LocalDate date = proof.date();
            if (date != null) {
                proved.put("date", date.toString());
            }
            return proved;
        }
        String name = state instanceof FactState.AskedInVain
                ? "ASKED_IN_VAIN"
                : state instanceof FactState.WithoutObject ? "WITHOUT_OBJECT" : "NOT_ASKED";
        return Map.of("state", name);
    }

    private static Object plain(Object value) {
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        if (value instanceof Selection selection) {
            if (selection.complete()) {
                return selection.in();
            }
            Map<String, Object> partly = new LinkedHashMap<>();
            partly.put("in", selection.in());
            partly.put("notIn", selection.notIn());
            return partly;
        }
        return value;
    }
}
