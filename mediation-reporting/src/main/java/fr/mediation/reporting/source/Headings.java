/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.taxonomy.CodeResolver;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which column a heading names: the host's own headings first, then the standard ones. Immutable. */
final class Headings {

    static final Headings STANDARD = new Headings(Map.of());

    private final Map<String, CaseColumn> columns = new HashMap<>();

    private Headings(Map<String, CaseColumn> own) {
        for (CaseColumn column : CaseColumn.values()) {
            columns.put(CodeResolver.normalise(column.name()), column);
            column.headings().forEach(h -> columns.put(CodeResolver.normalise(h), column));
        }
        own.forEach((heading, column) -> columns.put(CodeResolver.normalise(heading), column));
    }

    static Headings with(Map<String, CaseColumn> own) {
        return new Headings(own);
    }

    Optional<CaseColumn> column(String heading) {
        return Optional.ofNullable(columns.get(CodeResolver.normalise(heading)));
    }
}
