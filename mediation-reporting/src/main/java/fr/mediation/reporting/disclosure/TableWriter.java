/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.Condition;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.RawTable;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.RowOrder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes one table that may be published, once the cells to withhold are known. */
final class TableWriter {

    private static final Wording TOTAL = new Wording("Total", "Total");
    private static final int SHARES_UP_TO = 4;

    private final ReportSpec spec;
    private final Protection protection;
    private final CellSystem system;
    private final PercentPolicy percents;

    TableWriter(ReportSpec spec, Protection protection, PercentPolicy percents) {
        this.spec = spec;
        this.protection = protection;
        this.system = protection.counts();
        this.percents = percents;
    }

    ProtectedTable write(TableGrid grid) {
        RawTable raw = grid.raw();
        Draft draft = new Draft(grid, rows(grid), protection, percents);
        if (raw.spec().measure() == Measure.PERSONS) {
            draft.persons();
        } else if (raw.spec().measure().ofDays()) {
            draft.days();
        } else if (raw.columns().isEmpty()) {
            draft.group(
                    "",
                    Draft.CASES,
                    Draft.SHARE,
                    grid::rowTotal,
                    grid.total(),
                    !raw.spec().rows().time());
            draft.rates();
        } else {
            crossed(grid, draft);
        }
        if (raw.spec().measure() != Measure.COUNT) {
            draft.note(raw.spec().measure().note());
        }
        noteUnknown(grid, draft);
        return new ProtectedTable(
                raw.spec(), population(grid), draft.columns(), draft.rows(TOTAL), draft.notes(), percents);
    }

    /** Empty reserved categories are left to a note; ranks would leak as soon as one count of the table is withheld. */
    private List<Integer> rows(TableGrid grid) {
        RawTable raw = grid.raw();
        List<Integer> shown = IntStream.range(0, raw.rows().size())
                .filter(r -> !TableGrid.reserved(raw.rows().get(r)) || system.value(grid.rowTotal(r)) > 0)
                .boxed()
                .toList();
        boolean masked = shown.stream().anyMatch(r -> protection.hidden(grid.rowTotal(r)));
        if (raw.spec().order() == RowOrder.CODE || masked) {
            return shown;
        }
        return shown.stream()
                .sorted(Comparator.comparing(
                                (Integer r) -> TableGrid.reserved(raw.rows().get(r)))
                        .thenComparing(r -> -system.value(grid.rowTotal(r)))
                        .thenComparing(r -> r))
                .toList();
    }

    private void crossed(TableGrid grid, Draft draft) {
        RawTable raw = grid.raw();
        List<Integer> shown = IntStream.range(0, raw.columns().size())
                .filter(c -> !TableGrid.reserved(raw.columns().get(c)) || system.value(grid.columnTotal(c)) > 0)
                .boxed()
                .toList();
        boolean shares = !raw.spec().rows().time() && shown.size() <= SHARES_UP_TO;
        for (int c : shown) {
            Code code = raw.columns().get(c);
            Wording share =
                    new Wording(code.label().fr() + " (part)", code.label().en() + " (share)");
            draft.group(code.code() + ".", code.label(), share, r -> grid.at(r, c), grid.columnTotal(c), shares);
        }
        draft.counts(ProtectedTable.Row.TOTAL, TOTAL, grid::rowTotal, grid.total());
    }

    private void noteUnknown(TableGrid grid, Draft draft) {
        RawTable raw = grid.raw();
        boolean coded = !raw.spec().rows().time() && raw.total() > 0;
        boolean unknown = false;
        for (int r = 0; r < raw.rows().size(); r++) {
            unknown |= TableGrid.reserved(raw.rows().get(r)) && system.value(grid.rowTotal(r)) != 0;
        }
        if (coded && !unknown) {
            draft.note(new Wording("Information renseignée pour tous les dossiers.", "Known for all cases."));
        }
    }

    private Population population(TableGrid grid) {
        RawTable raw = grid.raw();
        List<Wording> filters = raw.spec().where().stream().map(this::words).toList();
        Cell cases =
                protection.hidden(grid.total()) ? Cell.Withheld.MARKED : new Cell.Count(system.value(grid.total()));
        return new Population(
                cases,
                raw.spec().measure() == Measure.PERSONS ? Population.Unit.PERSONS : Population.Unit.CASES,
                raw.spec().cohort(),
                raw.spec().period(),
                filters,
                spec.extractedOn());
    }

    private Wording words(Condition condition) {
        Map<String, Wording> labels = new HashMap<>();
        spec.codes().on(condition.axis()).forEach(c -> labels.put(c.code(), c.label()));
        for (ReservedCode reserved : ReservedCode.values()) {
            labels.put(reserved.name(), reserved.label());
        }
        List<Wording> kept = condition.codes().stream()
                .map(c -> labels.getOrDefault(c, ReservedCode.UNMAPPED.label()))
                .toList();
        return new Wording(
                condition.axis().label().fr() + "\u00A0: "
                        + String.join(", ", kept.stream().map(Wording::fr).toList()),
                condition.axis().label().en() + ": "
                        + String.join(", ", kept.stream().map(Wording::en).toList()));
    }
}
