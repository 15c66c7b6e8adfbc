/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.regulation.Regulation;
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
}
