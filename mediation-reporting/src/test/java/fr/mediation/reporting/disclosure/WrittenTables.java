/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.CaseArbitraries;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.time.LocalDate;
import java.util.List;

/** Tables of cases made up for a test, protected and written. */
final class WrittenTables {

    private WrittenTables() {}

    static final DisclosurePolicy THREE = DisclosurePolicy.minCount(3);
    static final Wording ROUNDED = new Wording(
            "La somme des parts peut différer de 100\u00A0% en raison des arrondis.",
            "Shares may not sum to 100% because of rounding.");
    static final Wording ALL_KNOWN =
            new Wording("Information renseignée pour tous les dossiers.", "Known for all cases.");

    static TableSpec channels() {
        return table(Axis.CHANNEL);
    }

    static TableSpec table(Axis rows) {
        return TableSpec.of("t", CaseArbitraries.words(), ReportingPeriod.ofYear(2024), rows);
    }

    static ReportState state(TableSpec table) {
        return ReportState.empty(new ReportSpec(LocalDate.of(2025, 1, 15), CaseArbitraries.codes(), List.of(table)));
    }

    static void add(ReportState state, int times, CaseRecordBuilder row) {
        for (int i = 0; i < times; i++) {
            state.add(row.id("x").receivedOn(LocalDate.of(2024, 3, 1)).build());
        }
    }

    static void channel(ReportState state, int times, String channel) {
        add(state, times, new CaseRecordBuilder().channel(channel));
    }

    static ProtectedTable write(ReportState state, DisclosurePolicy policy, PercentPolicy percents) {
        return Disclosure.protect(state, policy, percents).tables().get(0);
    }

    static ProtectedTable write(ReportState state) {
        return write(state, THREE, PercentPolicy.STANDARD);
    }

    /** One text a row: its code, then its cells as programs read them. */
    static List<String> lines(ProtectedTable table) {
        return table.rows().stream()
                .map(r -> r.code() + " "
                        + String.join(" ", r.cells().stream().map(Cell::plain).toList()))
                .toList();
    }
}
