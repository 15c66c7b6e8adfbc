/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.reporting.aggregate.CaseArbitraries;
import fr.mediation.reporting.aggregate.Condition;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.RawTable;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.disclosure.audit.AuditReport;
import fr.mediation.reporting.disclosure.audit.AuditedCell;
import fr.mediation.reporting.disclosure.audit.DisclosureAudit;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The days and persons of what was published before are remembered as its counts are. */
class PublicationOfSumsTest {

    private static final DisclosurePolicy.MinimumCount THREE = DisclosurePolicy.minCount(3);
    private static final int PAIRS = Integer.getInteger("mediation.audit.sets", 60);

    private static ReportState state(ReportSpec spec, List<CaseRecord> cases) {
        ReportState state = ReportState.empty(spec);
        cases.forEach(state::add);
        return state;
    }

    private static ProtectedReport protect(ReportState state, List<Publication> earlier) {
        return Disclosure.protect(state, THREE, PercentPolicy.STANDARD, earlier);
    }

    /** Forty cases of each kind; one mediation is that of nine hundred persons. */
    private static List<CaseRecord> oneLargeMediation() {
        List<CaseRecord> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            for (String kind : List.of("MEDIATION", "REORIENTATION")) {
                int persons = kind.equals("REORIENTATION") ? 10 : i == 0 ? 900 : 2;
                cases.add(new CaseRecordBuilder()
                        .id("x")
                        .kind(kind)
                        .channel(i < 20 ? "PHONE" : "EMAIL")
                        .receivedOn(LocalDate.of(2023, 3, 1))
                        .persons(persons)
                        .build());
            }
        }
        return cases;
    }

    @Test
    @DisplayName(
            "R-05.2 : les sommes de jours et de personnes du premier rapport ne trahissent pas celles du second, ni l'inverse")
    void aSecondReportDoesNotGiveSumsAway() {
        DisclosurePolicy.MinimumCount rule = DisclosurePolicy.minCount(3).dominance(50);
        int givenAway = 0;
        int protectable = 0;
        for (long seed = 1; seed <= PAIRS; seed++) {
            Random random = new Random(seed);
            ReportSpec one = TableSets.sums(random);
            ReportSpec two = TableSets.sums(random);
            List<CaseRecord> cases = TableSets.cases(random, 10 + random.nextInt(50));
            ReportState first = state(one, cases);
            ReportState second = state(two, cases);
            ProtectedReport published = Disclosure.protect(first, rule);
            List<Publication> earlier = List.of(Publication.of(first, rule, List.of()));
            ProtectedReport apart = Disclosure.protect(second, rule);
            ProtectedReport together = Disclosure.protect(second, rule, PercentPolicy.STANDARD, earlier);

            List<ReportState> states = List.of(first, second);
            AuditReport alone =
                    DisclosureAudit.of(two, apart, rule).beside(one, published).run();
            AuditReport beside = DisclosureAudit.of(two, together, rule)
                    .beside(one, published)
                    .run();
            givenAway += alone.cells().stream().anyMatch(c -> gives(c, states)) ? 1 : 0;
            ProtectedReport.Protection balance = together.protection();
            if (balance.alreadyPublic() + balance.unproven() == 0) {
                protectable++;
                assertThat(beside.cells()).as("seed %d", seed).noneMatch(c -> gives(c, states));
            }
        }
        assertThat(givenAway).isPositive();
        // the others are told to the mediator: the first report left too little to choose from
        assertThat(protectable).isGreaterThan(PAIRS * 9 / 10);
    }

    @Test
    @DisplayName("R-05.2 : la moyenne masquée d'un rapport ne se retrouve pas par celles du suivant, qui s'en souvient")
    void aMeanWithheldOnceIsNotGivenAwayByTheNextReport() throws IOException {
        ReportingPeriod year = ReportingPeriod.ofYear(2023);
        TableSpec kinds =
                TableSpec.of("kinds", CaseArbitraries.words(), year, Axis.KIND).measuring(Measure.PERSONS);
        TableSpec channels = TableSpec.of("channels", CaseArbitraries.words(), year, Axis.CHANNEL)
                .where(Condition.in(Axis.KIND, "REORIENTATION"))
                .measuring(Measure.PERSONS);
        LocalDate day = LocalDate.of(2024, 1, 15);
        ReportSpec one = new ReportSpec(day, CaseArbitraries.codes(), List.of(kinds));
        ReportSpec two = new ReportSpec(day, CaseArbitraries.codes(), List.of(channels));
        ReportState first = state(one, oneLargeMediation());
        ReportState second = state(two, oneLargeMediation());
        ProtectedTable published = protect(first, List.of()).tables().get(0);
        assertThat(marks(published, "PERSONS")).containsExactly("MEDIATION", "REORIENTATION");
        assertThat(marks(published, "COUNT")).isEmpty();

        Publication kept = Publication.of(first, THREE, List.of());
        StringBuilder text = new StringBuilder();
        kept.write(text);
        ProtectedTable beside = protect(second, List.of(Publication.read(new StringReader(text.toString()))))
                .tables()
                .get(0);
        assertThat(marks(beside, "PERSONS")).containsExactly("PHONE", "TOTAL");
        assertThat(marks(beside, "COUNT")).isEmpty();
        assertThat(marks(protect(second, List.of()).tables().get(0), "PERSONS")).isEmpty();

        // a text of before sums were kept is read, and remembers counts alone
        String counts = text.substring(0, text.indexOf("PERSONS;"))
                .replace("mediation-publication 2", "mediation-publication 1")
                .replaceAll("COUNT;(\\d+);\\d+", "$1");
        ProtectedReport.Protection old = protect(second, List.of(Publication.read(new StringReader(counts))))
                .protection();
        assertThat(old).isEqualTo(protect(second, List.of()).protection());
    }

    private static List<String> marks(ProtectedTable table, String column) {
        return table.rows().stream()
                .map(ProtectedTable.Row::code)
                .filter(r -> table.cell(r, column).orElseThrow().withheld())
                .toList();
    }

    @Test
    @DisplayName("R-05.2 : une somme secrète déjà publiée est signalée")
    void aSecretSumAlreadyPublishedIsSaid() {
        TableSpec table = TableSpec.of("kinds", CaseArbitraries.words(), ReportingPeriod.ofYear(2023), Axis.KIND)
                .measuring(Measure.PERSONS);
        ReportSpec spec = new ReportSpec(LocalDate.of(2024, 1, 15), CaseArbitraries.codes(), List.of(table));
        ReportState state = state(spec, oneLargeMediation());
        Publication exact = Publication.of(state, Disclosures.exact(), List.of());
        ProtectedReport report = protect(state, List.of(exact));

        assertThat(report.protection().alreadyPublic()).isEqualTo(1);
        assertThat(marks(report.tables().get(0), "PERSONS")).containsExactly("MEDIATION");
    }

    /** Whether a secret figure is recovered: not a sum that one report withheld for another, and the other report prints. */
    private static boolean gives(AuditedCell cell, List<ReportState> states) {
        boolean recovered = cell.verdict() == AuditedCell.Verdict.RECOVERED;
        return recovered && (cell.column().equals("COUNT") || states.stream().anyMatch(s -> secret(cell, s)));
    }

    private static boolean secret(AuditedCell cell, ReportState state) {
        for (RawTable table : state.tables()) {
            if (cell.column().equals("PERSONS") != (table.spec().measure() == Measure.PERSONS)) {
                continue;
            }
            for (int r = 0; r <= table.rows().size(); r++) {
                boolean total = r == table.rows().size();
                String row =
                        total ? ProtectedTable.Row.TOTAL : table.rows().get(r).code();
                if (table.spec().id().equals(cell.table()) && row.equals(cell.row())) {
                    RawTable.Distribution d = total
                            ? table.overall().orElseThrow()
                            : table.distributions().get(r);
                    return d.cases() < 3 || 2 * d.largest() > d.sum();
                }
            }
        }
        return false;
    }
}
