/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.Validity;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.regulation.Header;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RegulationId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExamplesPropertyTest {

    @Property(tries = 150)
    void anExampleIsFoundIfAndOnlyIfTheSlowReadingFindsOne(@ForAll Random random) {
        Regulation regulation = RandomRegulations.regulation(random);
        Examples examples = Examples.of(regulation);
        var day = regulation.header().validity().firstDay().orElseThrow();
        FactSheet empty = FactSheet.draft(regulation.vocabulary()).build().orThrow();

        Set<VerdictKind> slow =
                new NaiveEvaluator(regulation, day, day.plusMonths(6)).possible(empty, RandomRegulations.FACTS);

        Set<VerdictKind> found = EnumSet.noneOf(VerdictKind.class);
        for (VerdictKind kind : List.of(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE, VerdictKind.PREMATURE)) {
            examples.find(kind).ifPresent(example -> found.add(kind));
        }
        assertThat(found).isEqualTo(slow);
    }

    @Property(tries = 100)
    void theTimelineSaysWhatEachDaySays(@ForAll Random random) {
        Regulation regulation = RandomRegulations.regulation(random);
        Checker checker = Checker.of(regulation);
        var referred = LocalDate.of(2024, 5, 6);
        FactSheet sheet = CheckerPropertyTest.sheet(regulation, random, 0.8);

        Timeline timeline = checker.check(sheet, referred, referred).timeline();

        assertThat(timeline.stretches().get(0).from()).isEqualTo(referred);
        for (Timeline.Stretch stretch : timeline.stretches()) {
            assertThat(checker.check(sheet, referred, stretch.from()).kind()).isEqualTo(stretch.kind());
            var until = stretch.until();
            var last = until == null ? stretch.from().plusYears(2) : until.minusDays(1);
            Verdict onTheLastDay = checker.check(sheet, referred, last);
            assertThat(onTheLastDay.kind()).isEqualTo(stretch.kind());
            assertThat(onTheLastDay.grounds(Outcome.HOLDS)).isEqualTo(stretch.grounds());
        }
    }

    @Property(tries = 100)
    void referringOnEachDayIsToldByTheTimelineAcrossVersions(@ForAll Random random) {
        LocalDate asOf = LocalDate.of(2024, 5, 6);
        LocalDate turn = asOf.plusDays(random.nextInt(80) - 10L);
        LocalDate begins = turn.plusDays(random.nextInt(3) * 20L);
        Regulation first = during(RandomRegulations.regulation(random), "un", new Validity(asOf.minusYears(3), turn));
        Regulation second =
                during(RandomRegulations.regulation(random), "deux", new Validity(begins, turn.plusDays(90)));
        List<Checker> versions = List.of(Checker.unproved(first), Checker.unproved(second));
        FactSheet sheet = CheckerPropertyTest.sheet(first, random, 0.8);

        AdmissibilityWindow window = AdmissibilityWindow.referring(versions, sheet, asOf, Horizon.NONE);

        LocalDate opened = null;
        for (LocalDate day = asOf; day.isBefore(asOf.plusDays(220)); day = day.plusDays(1)) {
            LocalDate on = day;
            var expected = versions.stream()
                    .filter(version -> version.regulation().header().validity().contains(on))
                    .findFirst()
                    .map(version -> version.check(sheet, on, on));
            var told = window.timeline().on(on);
            assertThat(told.map(Timeline.Stretch::kind)).isEqualTo(expected.map(Verdict::kind));
            assertThat(told.map(Timeline.Stretch::grounds))
                    .isEqualTo(expected.map(verdict -> verdict.grounds(Outcome.HOLDS)));
            if (opened == null
                    && expected.filter(v -> v.kind() == VerdictKind.ADMISSIBLE).isPresent()) {
                opened = on;
            }
        }
        if (opened != null) {
            assertThat(window.from()).contains(opened);
        }
    }

    private static Regulation during(Regulation regulation, String id, Validity governs) {
        Header header = regulation.header();
        return new Regulation(
                new Header(new RegulationId(id), header.authority(), header.title(), header.adoptedOn(), null, governs),
                regulation.parameters(),
                regulation.localFacts(),
                regulation.rules(),
                regulation.practice(),
                regulation.invariants());
    }
}
