/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.Merging;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.figure.Rounding;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What was withheld once must be withheld again by the next version: a report printed anew with other marks gives the figures of both
 * away. So the text of a few drawn reports, and every mark of many, are kept here as they were read over and accepted.
 */
class DecidedReportsTest {

    private static final int WHOLE = 12;
    private static final int ALONE = 60;
    private static final int MARKS = 96;

    private static final List<DisclosurePolicy> POLICIES = List.of(
            DisclosurePolicy.minCount(3),
            DisclosurePolicy.minCount(5).dominance(60),
            DisclosurePolicy.healthAndSocial(),
            DisclosurePolicy.minCount(11),
            DisclosurePolicy.publishExactCounts(new Wording("délibération", "resolution")));

    private static final List<PercentPolicy> PERCENTS = List.of(
            PercentPolicy.STANDARD,
            new PercentPolicy(Rounding.LARGEST_REMAINDER, 1, 40),
            new PercentPolicy(Rounding.HALF_UP_UNBALANCED, 30, 100));

    private static ReportSpec spec(Random random) {
        ReportSpec drawn = TableSets.spec(random);
        List<TableSpec> tables =
                drawn.tables().stream().map(t -> varied(t, random)).toList();
        return new ReportSpec(drawn.extractedOn(), drawn.codes(), tables);
    }

    private static TableSpec varied(TableSpec table, Random random) {
        TableSpec varied = random.nextBoolean() ? table.largestFirst() : table;
        if (random.nextInt(3) == 0 && varied.measure() == Measure.COUNT) {
            varied = varied.percentOfKnown();
        }
        if (varied.rows() == Axis.TERRITORY && varied.crossed().isEmpty()) {
            varied = varied.per10000(
                    random.nextBoolean() ? Map.of("NORTH", 90_000L, "SOUTH", 12_345L) : Map.of("NORTH", 50_000L));
        }
        boolean merged = varied.rows() == Axis.CHANNEL && random.nextBoolean();
        return merged
                ? varied.merging(
                        new Merging(Axis.CHANNEL, Code.of("WRITTEN", "Écrit", "In writing"), List.of("EMAIL", "POST")))
                : varied;
    }

    private static String marks(ProtectedReport report) {
        List<String> marks = new ArrayList<>();
        for (ProtectedTable table : report.tables()) {
            for (ProtectedTable.Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    if (row.cells().get(i).withheld()) {
                        marks.add(table.id() + "/" + row.code() + "/"
                                + table.columns().get(i).key());
                    }
                }
            }
        }
        return String.join(" ", marks);
    }

    private static void write(ProtectedReport report, StringBuilder out) {
        report.tables().forEach(table -> write(table, out));
    }

    private static void write(ProtectedTable table, StringBuilder out) {
        out.append("  ")
                .append(table.id())
                .append(" | ")
                .append(table.rowHeading().fr());
        table.columns()
                .forEach(c -> out.append(" | ")
                        .append(c.key())
                        .append(' ')
                        .append(c.label().fr())
                        .append(' ')
                        .append(c.unit()));
        out.append('\n');
        for (ProtectedTable.Row row : table.rows()) {
            out.append("    ")
                    .append(row.code())
                    .append(" | ")
                    .append(row.label().fr());
            row.cells().forEach(cell -> out.append(" | ").append(cell.text(Language.FR)));
            out.append('\n');
        }
        out.append("    ").append(table.population().sentence(Language.FR)).append('\n');
        out.append("    ").append(table.population().sentence(Language.EN)).append('\n');
        table.notes()
                .forEach(n -> out.append("    ")
                        .append(n.fr())
                        .append(" / ")
                        .append(n.en())
                        .append('\n'));
    }

    static String decided(int seed) {
        StringBuilder out = new StringBuilder();
        Random random = new Random(seed);
        ReportSpec spec = spec(random);
        List<CaseRecord> cases = TableSets.cases(new Random(seed), 15 + random.nextInt(seed % 2 == 0 ? 60 : 240));
        ReportState state = ReportState.empty(spec);
        cases.forEach(state::add);
        DisclosurePolicy policy = POLICIES.get(seed % POLICIES.size());
        List<Publication> earlier = seed > ALONE ? List.of(lastYear(random, seed)) : List.of();
        ProtectedReport report = Disclosure.protect(state, policy, PERCENTS.get(seed % PERCENTS.size()), earlier);
        out.append(seed).append(": ").append(report.protection()).append('\n');
        if (seed <= WHOLE) {
            out.append("  ").append(report.statement().fr()).append('\n');
            out.append("  ").append(report.statement().en()).append('\n');
            write(report, out);
        } else {
            out.append("  ").append(marks(report)).append('\n');
        }
        return out.toString();
    }

    /** Another choice of tables about nearly the same cases, and under another rule. */
    private static Publication lastYear(Random random, int seed) {
        ReportSpec spec = spec(random);
        ReportState state = ReportState.empty(spec);
        List<CaseRecord> cases = TableSets.cases(new Random(seed), 255);
        cases.subList(0, 10 + random.nextInt(200)).forEach(state::add);
        return Publication.of(state, POLICIES.get(random.nextInt(POLICIES.size())), List.of());
    }

    @Test
    @DisplayName("R-05.2 : d'une version à l'autre, les mêmes dossiers sont publiés et masqués de la même façon")
    void reportsAreWhatTheyWereWhenTheyWereAccepted() {
        String accepted = accepted();
        int at = 0;
        for (int seed = 1; seed <= MARKS; seed++) {
            String decided = decided(seed);
            int end = Math.min(accepted.length(), at + decided.length());
            assertThat(decided).isEqualTo(accepted.substring(at, end));
            at = end;
        }
        assertThat(at).isEqualTo(accepted.length());
    }

    private static String accepted() {
        try (InputStream kept = DecidedReportsTest.class.getResourceAsStream("/disclosure/decided-reports.txt")) {
            return kept == null ? "" : new String(kept.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
