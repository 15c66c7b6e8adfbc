/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.mediation.reporting.aggregate.CaseArbitraries;
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
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published before constrains what may be published now. */
class PublicationTest {

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

    @Test
    @DisplayName("R-05.2 : un second rapport sur les mêmes années ne trahit pas le premier ; sans lui il le trahirait")
    void aSecondReportDoesNotGiveTheFirstAway() throws IOException {
        int givenAway = 0;
        int protectable = 0;
        for (long seed = 1; seed <= PAIRS; seed++) {
            Random random = new Random(seed);
            ReportSpec one = TableSets.spec(random);
            ReportSpec two = TableSets.spec(random);
            List<CaseRecord> cases = TableSets.cases(random, 20 + random.nextInt(150));
            ReportState first = state(one, cases);
            ReportState second = state(two, cases);
            ProtectedReport published = protect(first, List.of());
            StringBuilder kept = new StringBuilder();
            Publication.of(first, THREE, List.of()).write(kept);
            Publication earlier = Publication.read(new StringReader(kept.toString()));

            ProtectedReport apart = protect(second, List.of());
            ProtectedReport together = protect(second, List.of(earlier));
            givenAway += audit(two, apart, one, published) ? 0 : 1;
            if (protectable(together)) {
                protectable++;
                assertThat(audit(two, together, one, published))
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
        assertThat(givenAway).isPositive();
        assertThat(protectable).isGreaterThan(PAIRS * 19 / 20);
    }

    @Test
    @DisplayName("R-05.2 : un rapport rectifié par des dossiers tardifs ne trahit ni eux ni le rapport d'avant")
    void aRestatedReportDoesNotGiveTheLateCasesAway() {
        int givenAway = 0;
        int protectable = 0;
        for (long seed = 1; seed <= PAIRS / 2; seed++) {
            Random random = new Random(-seed);
            ReportSpec one = TableSets.spec(random);
            ReportSpec two = new ReportSpec(
                    one.extractedOn().plusYears(1),
                    one.codes(),
                    seed % 2 == 0 ? one.tables() : TableSets.spec(random).tables());
            List<CaseRecord> cases = TableSets.cases(random, 40 + random.nextInt(150));
            ReportState first = state(one, cases.subList(0, cases.size() - 1 - random.nextInt(6)));
            ReportState second = state(two, cases);
            ProtectedReport published = protect(first, List.of());
            Publication earlier = Publication.of(first, THREE, List.of());

            givenAway += audit(two, protect(second, List.of()), one, published) ? 0 : 1;
            ProtectedReport together = protect(second, List.of(earlier));
            if (protectable(together)) {
                protectable++;
                assertThat(audit(two, together, one, published))
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
        assertThat(givenAway).isPositive();
        assertThat(protectable).isGreaterThan(PAIRS / 2 * 19 / 20);
    }

    @Test
    @DisplayName("R-05.2 : un chiffre rectifié à la baisse délie les deux rapports, sans les dire contradictoires")
    void aFigureThatWentDownTellsNothingOfTheOthers() {
        ReportSpec before = new ReportSpec(
                LocalDate.of(2024, 1, 15), CaseArbitraries.codes(), List.of(channels(LocalDate.of(2023, 12, 31))));
        ReportSpec after = new ReportSpec(LocalDate.of(2025, 1, 15), before.codes(), before.tables());
        ReportState old = ReportState.empty(before);
        ReportState today = ReportState.empty(after);
        for (int i = 0; i < 12; i++) {
            old.add(received(LocalDate.of(2023, 5, 2), "PHONE"));
            old.add(received(LocalDate.of(2023, 5, 2), "EMAIL"));
            today.add(received(LocalDate.of(2023, 5, 2), i < 5 ? "PHONE" : "EMAIL"));
        }
        AuditReport audit = DisclosureAudit.of(after, protect(today, List.of()), THREE)
                .beside(before, protect(old, List.of()))
                .run();

        assertThat(audit.cells()).isEmpty();
    }

    /**
     * What the first report published may leave nothing to choose from: three marks that are not zero and make three, say. Then the
     * mediator is told so.
     */
    private static boolean protectable(ProtectedReport second) {
        return second.protection().alreadyPublic() + second.protection().unproven() == 0;
    }

    private static boolean audit(ReportSpec two, ProtectedReport second, ReportSpec one, ProtectedReport first) {
        return DisclosureAudit.of(two, second, THREE).beside(one, first).run().safe();
    }

    private static TableSpec channels(LocalDate to) {
        return TableSpec.of(
                "channels", CaseArbitraries.words(), new ReportingPeriod(LocalDate.of(2022, 1, 1), to), Axis.CHANNEL);
    }

    private static CaseRecord received(LocalDate day, String channel) {
        return new CaseRecordBuilder().id("x").receivedOn(day).channel(channel).build();
    }

    @Test
    @DisplayName("R-05.2 : un cumul qui n'a grandi que d'un dossier depuis l'an dernier est masqué")
    void aCumulativeFigureThatGrewByOneIsWithheld() {
        LocalDate last = LocalDate.of(2023, 12, 31);
        LocalDate now = LocalDate.of(2024, 12, 31);
        ReportSpec before = new ReportSpec(last, CaseArbitraries.codes(), List.of(channels(last)));
        ReportSpec after = new ReportSpec(now, CaseArbitraries.codes(), List.of(channels(now)));
        ReportState old = ReportState.empty(before);
        ReportState today = ReportState.empty(after);
        for (int i = 0; i < 30; i++) {
            for (String channel : List.of("PHONE", "EMAIL", "POST")) {
                CaseRecord row = received(LocalDate.of(2023, 5, 2), channel);
                old.add(row);
                today.add(row);
            }
        }
        for (int i = 0; i < 20; i++) {
            today.add(received(LocalDate.of(2024, 5, 2), "PHONE"));
            today.add(received(LocalDate.of(2024, 5, 2), "POST"));
        }
        today.add(received(LocalDate.of(2024, 6, 3), "EMAIL"));
        Publication earlier = Publication.of(old, THREE, List.of());

        ProtectedTable alone = protect(today, List.of()).tables().get(0);
        ProtectedTable beside = protect(today, List.of(earlier)).tables().get(0);
        assertThat(alone.cell("EMAIL", "COUNT").orElseThrow().count()).hasValue(31);
        assertThat(beside.cell("EMAIL", "COUNT").orElseThrow().withheld()).isTrue();
        assertThat(beside.cell("PHONE", "COUNT").orElseThrow().withheld()
                        || beside.cell("POST", "COUNT").orElseThrow().withheld())
                .isTrue();
    }

    @Test
    @DisplayName("R-05.2 : un chiffre rectifié d'un seul dossier ne laisse pas voir lequel")
    void aRestatedFigureDoesNotShowTheLateCase() {
        LocalDate day = LocalDate.of(2024, 1, 15);
        ReportingPeriod year = ReportingPeriod.ofYear(2023);
        TableSpec table = TableSpec.of("channels", CaseArbitraries.words(), year, Axis.CHANNEL);
        ReportSpec before = new ReportSpec(day, CaseArbitraries.codes(), List.of(table));
        ReportSpec after = new ReportSpec(day.plusYears(1), CaseArbitraries.codes(), List.of(table));
        ReportState old = ReportState.empty(before);
        for (int i = 0; i < 12; i++) {
            old.add(received(LocalDate.of(2023, 5, 2), "PHONE"));
            old.add(received(LocalDate.of(2023, 5, 2), "EMAIL"));
        }
        ReportState today = ReportState.empty(after);
        for (int i = 0; i < 12; i++) {
            today.add(received(LocalDate.of(2023, 5, 2), "PHONE"));
            today.add(received(LocalDate.of(2023, 5, 2), "EMAIL"));
        }
        today.add(received(LocalDate.of(2023, 12, 30), "EMAIL"));
        Publication earlier = Publication.of(old, THREE, List.of());

        ProtectedReport first = protect(old, List.of());
        AuditReport apart = DisclosureAudit.of(after, protect(today, List.of()), THREE)
                .beside(before, first)
                .run();
        assertThat(apart.cells())
                .extracting(AuditedCell::row, AuditedCell::least, AuditedCell::verdict)
                .containsExactlyInAnyOrder(
                        tuple("EMAIL", 1L, AuditedCell.Verdict.RECOVERED),
                        tuple("TOTAL", 1L, AuditedCell.Verdict.RECOVERED));
        assertThat(audit(after, protect(today, List.of(earlier)), before, first))
                .isTrue();
        ProtectedTable beside = protect(today, List.of(earlier)).tables().get(0);
        assertThat(beside.cell("EMAIL", "COUNT").orElseThrow().withheld()).isTrue();
        assertThat(beside.cell("TOTAL", "COUNT").orElseThrow().withheld()).isTrue();
        assertThat(beside.cell("PHONE", "COUNT").orElseThrow().count()).hasValue(12);
    }

    @Test
    @DisplayName("R-05.2 : un petit chiffre déjà publié est signalé, et n'empêche pas de protéger le reste")
    void whatIsAlreadyPublicIsSaid() {
        LocalDate day = LocalDate.of(2024, 1, 15);
        TableSpec table = TableSpec.of("channels", CaseArbitraries.words(), ReportingPeriod.ofYear(2023), Axis.CHANNEL);
        ReportSpec spec = new ReportSpec(day, CaseArbitraries.codes(), List.of(table));
        ReportState state = ReportState.empty(spec);
        state.add(received(LocalDate.of(2023, 5, 2), "POST"));
        for (int i = 0; i < 12; i++) {
            state.add(received(LocalDate.of(2023, 5, 2), "PHONE"));
        }
        Publication earlier = Publication.of(state, Disclosures.exact(), List.of());
        ProtectedReport report = protect(state, List.of(earlier));

        assertThat(report.protection().alreadyPublic()).isEqualTo(1);
        assertThat(report.tables().get(0).cell("POST", "COUNT").orElseThrow().withheld())
                .isTrue();
        assertThat(protect(state, List.of()).protection().alreadyPublic()).isZero();
    }

    @Test
    void itsTextIsReadBackAsItIsAndItSaysNothingInLogs() throws IOException {
        Random random = new Random(7);
        ReportSpec spec = TableSets.spec(random);
        Publication publication = Publication.of(TableSets.state(spec, random, 50), THREE, List.of());
        StringBuilder once = new StringBuilder();
        publication.write(once);
        StringBuilder twice = new StringBuilder();
        Publication.read(new StringReader(once.toString())).write(twice);

        assertThat(twice.toString()).isEqualTo(once.toString());
        assertThat(publication.extractedOn()).isEqualTo(spec.extractedOn());
        assertThat(publication).hasToString("Publication[2025-01-15]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "other",
                "mediation-publication 1\n2024-13-01\n0\n",
                "mediation-publication 1\n2024-01-01\n",
                "mediation-publication 1\n2024-01-01\nx\n",
                "mediation-publication 1\n2024-01-01\n1\n",
                "mediation-publication 1\n2024-01-01\n1\nRECEIVED;2024-01-01\n",
                "mediation-publication 1\n2024-01-01\n1\nRECEIVED;2024-01-01;2024-12-31;KIND;;3;PUBLISHED\n",
                "mediation-publication 1\n2024-01-01\n0\n0 1\n",
                "mediation-publication 1\n2024-01-01\n1\nRECEIVED;2024-01-01;2024-12-31;;;3;PUBLISHED\n0 -1\n",
                "mediation-publication 1\n2024-01-01\n1\nRECEIVED;2024-01-01;2024-12-31;;;3;PUBLISHED\n0 1\n",
                "mediation-publication 3\n2024-01-01\n",
                "mediation-publication 2\n2024-01-01\nCOUNT\n",
                "mediation-publication 2\n2024-01-01\nCOUNT;1\n",
                "mediation-publication 2\n2024-01-01\nCOUNT;1;0\n",
                "mediation-publication 2\n2024-01-01\nCOUNT;0;1\n",
                "mediation-publication 2\n2024-01-01\nWEIGHT;0;0\n",
                "mediation-publication 2\n2024-01-01\nCOUNT;1;0\nRECEIVED;2024-01-01;2024-12-31;;;3;LOST\n",
                "mediation-publication 2\n2024-01-01\nCOUNT;x;0\n"
            })
    void aDamagedTextIsRefused(String text) {
        assertThatThrownBy(() -> Publication.read(new StringReader(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this text is not that of a publication")
                .hasNoCause();
    }
}
