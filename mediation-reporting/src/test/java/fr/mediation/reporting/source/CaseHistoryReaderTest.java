/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.mediation.core.casefile.Actor;
import fr.mediation.core.casefile.CaseEvent;
import fr.mediation.core.casefile.CaseScript;
import fr.mediation.core.casefile.Role;
import fr.mediation.reporting.aggregate.CaseArbitraries;
import fr.mediation.reporting.record.CaseRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseHistoryReaderTest {

    private static final Actor STATISTICIAN = new Actor(Role.STATISTICS_READER, "figures", CaseScript.AUTHORITY);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);

    private final List<CaseRecord> cases = new ArrayList<>();

    private ImportReport read(Actor reader, List<List<CaseEvent>> histories) {
        return CaseHistoryReader.of(CaseArbitraries.codes(), CaseScript.RULES, reader, DAY)
                .read(histories.iterator(), cases::add, Progress.NONE);
    }

    @Test
    void aHistoryBecomesARow() {
        ImportReport report = read(
                STATISTICIAN,
                List.of(CaseScript.closed().history(), CaseScript.received().history()));

        assertThat(report.format()).isEqualTo("EVENTS");
        assertThat(report.kept()).isEqualTo(2);
        assertThat(report.complete()).isTrue();
        assertThat(cases)
                .extracting(CaseRecord::receivedOn, CaseRecord::status, CaseRecord::kind, CaseRecord::endReason)
                .containsExactly(
                        tuple(CaseScript.START, "COMPLETED", "MEDIATION", "AGREEMENT"),
                        tuple(CaseScript.START, "IN_PROGRESS", "MEDIATION", null));
        assertThat(cases.get(0).closedOn()).isAfterOrEqualTo(CaseScript.START);
        assertThat(cases.get(0).persons()).isEqualTo(1);
    }

    @Test
    void aBrokenHistoryAndOneOutOfSightAreRefusedWithTheirRank() {
        List<CaseEvent> whole = CaseScript.closed().history();
        ImportReport report = read(
                STATISTICIAN,
                List.of(List.of(), whole.subList(1, whole.size()), List.of(whole.get(0), whole.get(0)), whole));

        assertThat(report.issues())
                .extracting(ImportIssue::line, ImportIssue::code)
                .containsExactly(tuple(1L, "NO_REFERRAL"), tuple(2L, "BROKEN_HISTORY"), tuple(3L, "BROKEN_HISTORY"));
        assertThat(report.kept()).isEqualTo(1);

        Actor elsewhere = new Actor(Role.STATISTICS_READER, "figures", "other-authority");
        assertThat(read(elsewhere, List.of(whole)).kept()).isZero();
        assertThat(read(CaseScript.REQUESTER, List.of(whole)).refused()).isEqualTo(1);
    }
}
