/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.reporting.record.CaseRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** States are a commutative group, and their bytes are canonical. */
class ReportStatePropertyTest {

    private static final ReportSpec SPEC = CaseArbitraries.spec();

    @Provide
    Arbitrary<List<CaseRecord>> many() {
        return CaseArbitraries.cases().list().ofMaxSize(40);
    }

    private static ReportState of(List<CaseRecord> cases) {
        ReportState state = ReportState.empty(SPEC);
        cases.forEach(state::add);
        return state;
    }

    private static ReportState merged(ReportState a, ReportState b) {
        ReportState sum = a.copy();
        sum.merge(b);
        return sum;
    }

    @Property
    void anyOrderAndAnyPartitionGiveTheSameBytes(@ForAll("many") List<CaseRecord> cases, @ForAll long seed) {
        Random random = new Random(seed);
        List<CaseRecord> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);
        ReportState parts = ReportState.empty(SPEC);
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(7));
            parts.merge(of(shuffled.subList(from, to)));
            from = to;
        }

        assertThat(parts.toBytes()).isEqualTo(of(cases).toBytes());
        assertThat(parts.digest()).isEqualTo(of(cases).digest());
    }

    @Property
    void mergingIsAssociativeAndCommutativeAndHasANeutralState(
            @ForAll("many") List<CaseRecord> a,
            @ForAll("many") List<CaseRecord> b,
            @ForAll("many") List<CaseRecord> c) {
        byte[] left = merged(merged(of(a), of(b)), of(c)).toBytes();
        byte[] right = merged(of(a), merged(of(b), of(c))).toBytes();

        assertThat(left).isEqualTo(right);
        assertThat(merged(of(a), of(b)).toBytes())
                .isEqualTo(merged(of(b), of(a)).toBytes());
        assertThat(merged(of(a), ReportState.empty(SPEC)).toBytes()).isEqualTo(of(a).toBytes());
    }

    @Property
    void takingOutWhatWasAddedLeavesNothing(
            @ForAll("many") List<CaseRecord> cases, @ForAll("many") List<CaseRecord> more) {
        ReportState state = of(cases);
        more.forEach(state::add);
        more.forEach(state::remove);

        assertThat(state.toBytes()).isEqualTo(of(cases).toBytes());
        cases.forEach(state::remove);
        assertThat(state.isEmpty()).isTrue();
    }

    @Property
    void bytesReadBackAreTheSameState(@ForAll("many") List<CaseRecord> cases) {
        ReportState state = of(cases);
        ReportState read = ReportState.fromBytes(SPEC, state.toBytes());

        assertThat(read.toBytes()).isEqualTo(state.toBytes());
        assertThat(read.tables()).isEqualTo(state.tables());
        assertThat(read.quality()).isEqualTo(state.quality());
    }

    @Property
    void mergingDoesNotTieTwoStatesTogether(@ForAll("many") List<CaseRecord> a, @ForAll("many") List<CaseRecord> b) {
        ReportState source = of(b);
        ReportState sum = merged(of(a), source);
        byte[] before = sum.toBytes();
        a.forEach(source::add);
        b.forEach(source::add);

        assertThat(sum.toBytes()).isEqualTo(before);
    }

    /** The slow oracle: count each cell by filtering the list. */
    @Property
    void everyCellIsTheNumberOfCasesThatMatchIt(@ForAll("many") List<CaseRecord> cases) {
        for (RawTable table : of(cases).tables()) {
            for (int r = 0; r < table.rows().size(); r++) {
                for (int c = 0; c < table.counts().get(r).size(); c++) {
                    long expected = SlowCount.count(table, r, c, cases);
                    assertThat(table.counts().get(r).get(c))
                            .as("%s %d %d", table.spec().id(), r, c)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Property
    void meanAndMedianAreThoseOfTheSortedDurations(@ForAll("many") List<CaseRecord> cases) {
        RawTable table = of(cases).tables().get(8);
        for (int r = 0; r < table.rows().size(); r++) {
            List<Long> days = SlowCount.durations(table, r, cases);
            RawTable.Distribution duration = table.distributions().get(r);
            assertThat(duration.cases()).isEqualTo(days.size());
            if (duration.mean() == null || duration.median() == null) {
                assertThat(days).isEmpty();
                continue;
            }
            long middles = days.get((days.size() - 1) / 2) + days.get(days.size() / 2);
            assertThat(duration.median().numerator() * 2.0 / duration.median().denominator())
                    .isEqualTo((double) middles);
            assertThat(duration.mean().numerator())
                    .isEqualTo(days.stream().mapToLong(d -> d).sum());
        }
    }
}
