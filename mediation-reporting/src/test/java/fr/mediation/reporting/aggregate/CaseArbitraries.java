/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Cases of a small authority, unknown and odd answers included. */
public final class CaseArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2022, 11, 1);

    private CaseArbitraries() {}

    public static CaseCodes codes() {
        return CaseCodes.of(
                CodeList.of("territories", "1", Code.of("NORTH", "Nord", "North"), Code.of("SOUTH", "Sud", "South")),
                CodeList.of(
                        "directions",
                        "1",
                        Code.of("CENTRAL", "Centrales", "Central"),
                        Code.of("HEAD", "Siège", "Head office").under("CENTRAL"),
                        Code.of("TERRITORIAL", "Territoriales", "Territorial"),
                        Code.of("LOCAL", "Locale", "Local").under("TERRITORIAL")));
    }

    public static Arbitrary<CaseRecord> cases() {
        Arbitrary<String> kind = Arbitraries.of("MEDIATION", "REORIENTATION");
        Arbitrary<String> status = Arbitraries.of("COMPLETED", "IN_PROGRESS", "ABANDONED");
        Arbitrary<String> outcome = Arbitraries.of("COMPLETE", "PARTIAL", "NONE", "NOT_A_CODE");
        Arbitrary<String> territory = Arbitraries.of("NORTH", "SOUTH", "OUTSIDE");
        Arbitrary<String> direction = Arbitraries.of("HEAD", "LOCAL");
        Arbitrary<String> subDomain = Arbitraries.of("DISABILITY", "ELDERLY", "ROADS");
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 700);
        Arbitrary<Integer> length = Arbitraries.integers().between(-3, 5_000);
        return Combinators.combine(
                        kind.injectNull(0.1),
                        status.injectNull(0.1),
                        outcome.injectNull(0.2),
                        territory.injectNull(0.1),
                        direction.injectNull(0.2),
                        subDomain.injectNull(0.2),
                        day,
                        length.injectNull(0.2))
                .as((k, s, o, t, d, sub, from, days) -> new CaseRecordBuilder()
                        .id("x")
                        .receivedOn(FIRST.plusDays(from))
                        .closedOn(days == null ? null : FIRST.plusDays(from).plusDays(days))
                        .kind(k)
                        .status(s)
                        .outcome(o)
                        .territory(t)
                        .direction(d)
                        .subDomain(sub)
                        .build());
    }

    public static ReportSpec spec() {
        ReportingPeriod years = new ReportingPeriod(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31));
        ReportingPeriod year = ReportingPeriod.ofYear(2023);
        return new ReportSpec(
                LocalDate.of(2025, 1, 15),
                codes(),
                List.of(
                        TableSpec.of("years", words(), years, Axis.YEAR).by(Axis.KIND),
                        TableSpec.of("status", words(), year, Axis.STATUS),
                        TableSpec.of("types", words(), year, Axis.DIRECTION_TYPE),
                        TableSpec.of("directions", words(), year, Axis.DIRECTION),
                        TableSpec.of("domains", words(), year, Axis.DOMAIN),
                        TableSpec.of("cross", words(), years, Axis.TERRITORY).by(Axis.OUTCOME),
                        TableSpec.of("mediations", words(), year, Axis.OUTCOME)
                                .where(Condition.in(Axis.KIND, "MEDIATION")),
                        TableSpec.of("stock", words(), year, Axis.KIND).cohort(Cohort.IN_STOCK),
                        TableSpec.of("days", words(), years, Axis.YEAR).durations()));
    }

    public static Wording words() {
        return new Wording("Tableau", "Table");
    }
}
