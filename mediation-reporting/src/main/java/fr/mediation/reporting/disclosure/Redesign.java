/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.Merging;
import fr.mediation.reporting.aggregate.RawTable;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.record.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Refonte d'un tableau: categories to put together, so that the report withholds less.
 *
 * <p>Marks protect persons, but a table of marks tells nothing. Where a few small categories make most of the marks, one row for all of
 * them tells more. Proposals are for the mediator to choose from: an accepted one becomes part of the definition
 * ({@link TableSpec#merging}), and the report is counted again. Immutable and thread safe.
 *
 * @param table the key of the table
 * @param merging the categories to put together
 * @param withheldBefore figures the whole report withholds now
 * @param withheldAfter figures it would withhold with the merging
 */
public record Redesign(String table, Merging merging, int withheldBefore, int withheldAfter) {

    private static final String OTHERS = "MERGED_OTHERS";
    private static final Wording LABEL = new Wording("Autres, regroupés", "Others, put together");
    private static final int SMALLEST_KEPT = 1;

    /**
     * What the merging gains.
     *
     * @return how many figures fewer are withheld
     */
    public int gain() {
        return withheldBefore - withheldAfter;
    }

    /**
     * Proposes mergings of rows, each tried on the whole report.
     *
     * @param state the figures
     * @param policy the rule they are protected with
     * @return for each table the best merging of its smallest rows, when it gains something; the largest gain first
     */
    public static List<Redesign> propose(ReportState state, DisclosurePolicy.MinimumCount policy) {
        List<RawTable> tables = state.tables();
        int before = withheld(tables, state, policy);
        List<Redesign> found = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            best(tables, i, state, policy, before).stream()
                    .filter(r -> r.gain() > 0)
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(Redesign::gain).reversed().thenComparing(Redesign::table));
        return List.copyOf(found);
    }

    private static int withheld(List<RawTable> tables, ReportState state, DisclosurePolicy policy) {
        ProtectedReport.Protection balance =
                Protection.of(tables, state, policy, List.of()).balance();
        return balance.belowThreshold() + balance.complementary();
    }

    /** Tries the two smallest rows together, then three, and so on: none or one proposal. */
    private static List<Redesign> best(
            List<RawTable> tables, int index, ReportState state, DisclosurePolicy policy, int before) {
        RawTable raw = tables.get(index);
        Axis axis = raw.spec().rows();
        List<Integer> smallestFirst = IntStream.range(0, raw.rows().size())
                .filter(r -> !axis.time() && raw.spec().measure() == Measure.COUNT)
                .filter(r -> ReservedCode.of(raw.rows().get(r).code()).isEmpty())
                .filter(r -> count(raw, r) > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer r) -> count(raw, r)).thenComparing(r -> r))
                .toList();
        List<Redesign> best = new ArrayList<>();
        // a table that was redesigned once is left as its mediator wanted it
        boolean useful = raw.spec().mergings().isEmpty()
                && smallestFirst.stream().anyMatch(r -> count(raw, r) < largestThreshold(policy));
        for (int size = 2; useful && size <= smallestFirst.size() - SMALLEST_KEPT; size++) {
            List<Integer> rows = smallestFirst.subList(0, size);
            Merging merging = merging(raw, axis, rows);
            List<RawTable> tried = new ArrayList<>(tables);
            tried.set(index, merged(raw, rows, merging));
            Redesign proposal = new Redesign(raw.spec().id(), merging, before, withheld(tried, state, policy));
            if (best.isEmpty() || proposal.gain() > best.get(0).gain()) {
                best = List.of(proposal);
            }
            if (rows.stream().mapToLong(r -> count(raw, r)).sum() >= 2L * largestThreshold(policy)) {
                break;
            }
        }
        return best;
    }

    private static int largestThreshold(DisclosurePolicy policy) {
        return policy.fold(exact -> 0, minimum -> new Thresholds(minimum).largest());
    }

    private static long count(RawTable raw, int row) {
        return raw.counts().get(row).stream().mapToLong(Long::longValue).sum();
    }

    private static Merging merging(RawTable raw, Axis axis, List<Integer> rows) {
        List<String> codes = rows.stream()
                .flatMap(r -> raw.spec().codesOf(axis, raw.rows().get(r).code()).stream())
                .toList();
        return new Merging(axis, new Code(OTHERS, LABEL, null), codes);
    }

    /** The table as it would be counted with the merging. */
    private static RawTable merged(RawTable raw, List<Integer> rows, Merging merging) {
        List<Code> kept = new ArrayList<>();
        List<List<Long>> counts = new ArrayList<>();
        List<Long> sum = new ArrayList<>();
        int reservedFrom = 0;
        for (int r = 0; r < raw.rows().size(); r++) {
            List<Long> line = raw.counts().get(r);
            if (rows.contains(r)) {
                List<Long> before = sum;
                sum = IntStream.range(0, line.size())
                        .mapToObj(c -> line.get(c) + (before.isEmpty() ? 0 : before.get(c)))
                        .toList();
            } else {
                reservedFrom += TableGrid.reserved(raw.rows().get(r)) ? 0 : 1;
                kept.add(raw.rows().get(r));
                counts.add(line);
            }
        }
        kept.add(reservedFrom, merging.as());
        counts.add(reservedFrom, sum);
        return new RawTable(raw.spec().merging(merging), kept, raw.columns(), counts, List.of(), null);
    }
}
