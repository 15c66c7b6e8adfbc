/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.Regulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SufficientReasonsTest {

    private static final LocalDate REFERRED = LocalDate.of(2024, 5, 6);
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 10);

    @Test
    @DisplayName("CGCT L. 1112-24 : two grounds, two reasons, each of one fact")
    void eachGroundAlone() {
        FactSheet sheet = FactSheet.draft(StandardFacts.VOCABULARY)
                .with(StandardFacts.ORIGINATOR, "USER")
                .with(StandardFacts.FINAL_JUDGMENT, true)
                .with(StandardFacts.SUBJECTS, Selection.exactly(List.of("SUBSIDY")))
                .build()
                .orThrow();
        Verdict verdict = Checker.of(IsereReglement.OF_2022).check(sheet, REFERRED, AS_OF);

        assertThat(verdict.sufficientReasons(10))
                .containsExactlyInAnyOrder(
                        List.of(StandardFacts.FINAL_JUDGMENT.id()), List.of(StandardFacts.SUBJECTS.id()));
        assertThat(verdict.sufficientReasons(1)).hasSize(1);
    }

    @Property(tries = 80)
    void allMinimalSetsAreFoundAndNoOther(@ForAll Random random) {
        Regulation regulation = RandomRegulations.regulation(random);
        Checker checker = Checker.of(regulation);
        FactSheet sheet = CheckerPropertyTest.sheet(regulation, random, 0.8);
        Verdict verdict = checker.check(sheet, REFERRED, AS_OF);
        List<FactId> known = new ArrayList<>(sheet.states().keySet());

        Set<Set<FactId>> minimal = new HashSet<>();
        for (int size = 0; size <= known.size(); size++) {
            for (int mask = 0; mask < 1 << known.size(); mask++) {
                Set<FactId> kept = chosen(known, mask);
                if (kept.size() == size
                        && minimal.stream().noneMatch(kept::containsAll)
                        && only(checker, sheet, kept).possible() == verdict.possible()) {
                    minimal.add(kept);
                }
            }
        }

        Set<Set<FactId>> found = new HashSet<>();
        verdict.sufficientReasons(1_000).forEach(reason -> found.add(Set.copyOf(reason)));
        assertThat(found).isEqualTo(verdict.kind() == VerdictKind.UNDECIDED ? Set.of() : minimal);
    }

    private static Set<FactId> chosen(List<FactId> facts, int mask) {
        Set<FactId> chosen = new HashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            if ((mask >> i & 1) != 0) {
                chosen.add(facts.get(i));
            }
        }
        return chosen;
    }

    private static Verdict only(Checker checker, FactSheet sheet, Set<FactId> kept) {
        FactSheetDraft draft = FactSheet.draft(sheet.vocabulary()).from(sheet);
        sheet.states().keySet().stream()
                .filter(id -> !kept.contains(id))
                .forEach(id -> draft.without(sheet.vocabulary().fact(id).orElseThrow()));
        return checker.check(draft.build().orThrow(), REFERRED, AS_OF);
    }
}
