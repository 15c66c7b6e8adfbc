/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Sheets of so many facts of one bit each, drawn at random, and as many readings as one likes. */
final class Sheets {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Wording WORDS = new Wording("fait", "fact");

    final Atoms atoms;
    private final List<Fact.YesNo> facts;
    private final Vocabulary vocabulary;

    Sheets(int size) {
        facts = IntStream.range(0, size)
                .mapToObj(i -> new Fact.YesNo(new FactId("f" + i), FactText.of(WORDS, WORDS)))
                .toList();
        vocabulary = Vocabulary.of(List.copyOf(facts), List.of());
        atoms = Atoms.over(
                vocabulary,
                Regulation.named("essai")
                        .of("X")
                        .titled("Essai", "Trial")
                        .adoptedOn(DAY)
                        .governing(Validity.since(DAY))
                        .fact(facts.get(0))
                        .rules(Rule.exclusion("ONE")
                                .when(Condition.yes(facts.get(0)))
                                .because("motif", "ground")
                                .citing(LegalReference.of("Essai", "art. 1")))
                        .build());
    }

    /** About that share of the facts and readings said, either way. */
    Known known(Random random, double share) {
        FactSheetDraft draft = FactSheet.draft(vocabulary);
        for (Fact.YesNo fact : facts) {
            if (random.nextDouble() < share) {
                draft.with(fact, random.nextBoolean());
            }
        }
        long yes = 0;
        long no = 0;
        for (int reading = 0; reading < Long.SIZE; reading++) {
            if (random.nextDouble() < share) {
                yes |= random.nextBoolean() ? 1L << reading : 0;
                no |= ~yes & 1L << reading;
            }
        }
        return new Known(draft.build().orThrow(), vocabulary.words(), yes, no, DAY, DAY);
    }
}
