/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.figure.Fraction;
import fr.mediation.reporting.figure.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Reads a table aloud: sentences whose every word is guarded by exact published counts, and none for a withheld figure. */
final class Reading {

    private static final int ROWS_READ = 4;
    private static final int SMALLEST_RATE_BASE = 20;
    private static final int SMALLEST_RATIO_BASE = 10;

    private Reading() {}

    static List<Wording> of(ProtectedTable table) {
        boolean years =
                table.rows().stream().allMatch(r -> r.total() || r.code().matches("\\d{4}"));
        return years ? changes(table) : shares(table);
    }

    private static List<Wording> shares(ProtectedTable table) {
        List<Wording> sentences = new ArrayList<>();
        boolean percents = table.columns().stream().anyMatch(c -> c.key().equals("PERCENT"));
        OptionalLong whole = table.population().cases().count();
        if (!percents || whole.isEmpty() || whole.getAsLong() == 0) {
            return sentences;
        }
        table.rows().stream().filter(r -> !r.total()).limit(ROWS_READ).forEach(row -> {
            Cell share = table.cell(row.code(), "PERCENT").orElse(Cell.Absent.NOTHING);
            OptionalLong part = row.cells().get(0).count();
            if (share instanceof Cell.Percent && part.isPresent()) {
                ShareWord.of(part.getAsLong(), whole.getAsLong())
                        .ifPresent(word -> sentences.add(share(word, share, row, part.getAsLong(), whole.getAsLong())));
            }
        });
        return sentences;
    }

    private static Wording share(ShareWord word, Cell share, ProtectedTable.Row row, long part, long whole) {
        return new Wording(
                word.label().fr() + " des dossiers (" + share.text(Language.FR) + ", soit "
                        + Numbers.whole(part, Language.FR) + " sur " + Numbers.whole(whole, Language.FR) + ")\u00A0: "
                        + row.label().fr() + ".",
                word.label().en() + (word == ShareWord.NEARLY_ALL ? " cases (" : " of cases (")
                        + share.text(Language.EN)
                        + ", " + Numbers.whole(part, Language.EN) + " of " + Numbers.whole(whole, Language.EN) + "): "
                        + row.label().en() + ".");
    }

    private static List<Wording> changes(ProtectedTable table) {
        List<Wording> sentences = new ArrayList<>();
        List<ProtectedTable.Row> years =
                table.rows().stream().filter(r -> !r.total()).toList();
        if (years.size() < 2) {
            return sentences;
        }
        for (int c = 0; c < table.columns().size(); c++) {
            ProtectedTable.Column column = table.columns().get(c);
            if (column.unit() == ProtectedTable.Unit.CASES) {
                ProtectedTable.Row last = years.get(years.size() - 1);
                change(sentences, column, years.get(years.size() - 2), last, c, false);
                if (years.size() > 2) {
                    change(sentences, column, years.get(0), last, c, true);
                }
            }
        }
        return sentences;
    }

    private static void change(
            List<Wording> sentences,
            ProtectedTable.Column column,
            ProtectedTable.Row first,
            ProtectedTable.Row last,
            int at,
            boolean ratioOnly) {
        OptionalLong before = first.cells().get(at).count();
        OptionalLong after = last.cells().get(at).count();
        if (before.isEmpty() || after.isEmpty() || before.getAsLong() < SMALLEST_RATIO_BASE) {
            return;
        }
        long from = before.getAsLong();
        long to = after.getAsLong();
        String span = first.label().fr() + "\u00A0–\u00A0" + last.label().fr();
        if (to >= 2 * from) {
            boolean exact = to % from == 0;
            sentences.add(new Wording(
                    column.label().fr() + ", " + span + "\u00A0: multiplication par " + (exact ? "" : "plus de ")
                            + to / from + " (de " + from + " à " + to + ").",
                    column.label().en() + ", " + span + ": multiplied by " + (exact ? "" : "more than ") + to / from
                            + " (from " + from + " to " + to + ")."));
        } else if (!ratioOnly && from >= SMALLEST_RATE_BASE && from != to) {
            long rate = new Fraction((to - from) * 100, from).scaled(0, false);
            String sign = to > from ? "+" : "\u2212";
            sentences.add(new Wording(
                    column.label().fr() + ", " + span + "\u00A0: " + sign + Math.abs(rate) + "\u00A0% (de " + from
                            + " à " + to + ").",
                    column.label().en() + ", " + span + ": " + sign + Math.abs(rate) + "% (from " + from + " to " + to
                            + ")."));
        }
    }
}
