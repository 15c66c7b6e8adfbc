/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Définition du rapport: the tables asked for, the code lists they are made with, the day of extraction.
 *
 * <p>Immutable and thread safe. Two equal definitions over the same cases give the same bytes.
 *
 * @param extractedOn the day on which the cases were read, printed under each table
 * @param codes the code lists
 * @param tables the tables, in order
 */
@JsonPropertyOrder({"extractedOn", "codes", "tables"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReportSpec(LocalDate extractedOn, CaseCodes codes, List<TableSpec> tables) {

    /**
     * Checks that the tables have distinct keys and know their codes.
     *
     * @param extractedOn the day of extraction
     * @param codes the code lists
     * @param tables the tables
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if two tables have the same key, or a condition or a merging names an unknown code
     */
    public ReportSpec {
        Objects.requireNonNull(extractedOn, "extractedOn");
        Objects.requireNonNull(codes, "codes");
        tables = List.copyOf(tables);
        if (tables.stream().map(TableSpec::id).distinct().count() != tables.size()) {
            throw new IllegalArgumentException("each table of a report has its own key");
        }
        for (TableSpec table : tables) {
            for (Condition condition : table.where()) {
                if (!known(codes, condition)) {
                    throw new IllegalArgumentException("a condition names a code its list does not know");
                }
            }
            for (Merging merging : table.mergings()) {
                List<String> list =
                        codes.on(merging.axis()).stream().map(Code::code).toList();
                boolean free = !list.contains(merging.as().code())
                        && ReservedCode.of(merging.as().code()).isEmpty();
                if (!free || !list.containsAll(merging.codes())) {
                    throw new IllegalArgumentException("a merging puts codes of the list under a code of its own");
                }
            }
        }
    }

    private static boolean known(CaseCodes codes, Condition condition) {
        List<String> list = codes.on(condition.axis()).stream().map(Code::code).toList();
        return condition.codes().stream()
                .allMatch(c -> list.contains(c) || ReservedCode.of(c).isPresent());
    }

    /**
     * The categories of one axis of a table, reserved codes last.
     *
     * @param table the table
     * @param axis its rows or its columns
     * @return the categories, in order
     */
    public List<Code> categories(TableSpec table, Axis axis) {
        List<Code> categories = new ArrayList<>();
        if (axis.time()) {
            CalendarPart.of(axis, table.period()).forEach(part -> categories.add(part.code()));
            return List.copyOf(categories);
        }
        inScope(table, axis).stream()
                .filter(code -> merged(table, axis, code.code()).isEmpty())
                .forEach(categories::add);
        table.mergings().stream().filter(m -> m.axis() == axis).map(Merging::as).forEach(categories::add);
        for (ReservedCode reserved : ReservedCode.values()) {
            categories.add(new Code(reserved.name(), label(axis, reserved), null));
        }
        return List.copyOf(categories);
    }

    private static Optional<Merging> merged(TableSpec table, Axis axis, String code) {
        return table.mergings().stream()
                .filter(m -> m.axis() == axis && m.codes().contains(code))
                .findFirst();
    }

    /** Under a condition on the parent axis only its children can hold cases: the others would be rows of zeros. */
    private List<Code> inScope(TableSpec table, Axis axis) {
        List<Code> all = codes.on(axis);
        if (axis != Axis.SUB_DOMAIN) {
            return all;
        }
        return table.where().stream()
                .filter(c -> c.axis() == Axis.DOMAIN)
                .findFirst()
                .map(c -> all.stream()
                        .filter(code -> code.above().filter(c.codes()::contains).isPresent())
                        .toList())
                .orElse(all);
    }

    private static Wording label(Axis axis, ReservedCode reserved) {
        return axis == Axis.TERRITORY && reserved == ReservedCode.OUTSIDE
                ? new Wording("Autre département", "Another département")
                : reserved.label();
    }
}
