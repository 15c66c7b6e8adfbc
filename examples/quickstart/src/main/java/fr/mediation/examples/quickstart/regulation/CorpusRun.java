/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.regulation;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.batch.Batch;
import fr.mediation.examples.quickstart.check.CheckRequest;
import fr.mediation.rules.difference.CorpusCase;
import fr.mediation.rules.difference.CorpusDifference;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetInput;
import fr.mediation.rules.facts.SheetReading;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.regulation.Regulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests that go by, each answered under two règlements. */
final class CorpusRun implements Batch.Answer<CheckRequest> {

    private final Vocabulary vocabulary;
    private final CorpusDifference.Count count;
    private final LocalDate today;

    CorpusRun(Regulation before, Regulation after, LocalDate today) {
        List<Fact<?>> more = new ArrayList<>(after.localFacts());
        more.removeIf(fact -> before.vocabulary().fact(fact.id()).isPresent());
        this.vocabulary = before.vocabulary().with(more);
        this.count = new CorpusDifference.Count(before, after);
        this.today = today;
    }

    @Override
    public List<Violation> of(long line, CheckRequest request) {
        LocalDate asOf = request.asOf() == null ? today : request.asOf();
        LocalDate referredOn = request.referredOn() == null ? asOf : request.referredOn();
        if (asOf.isBefore(referredOn)) {
            return List.of(new Violation(
                    "referredOn",
                    "REFERRED_AFTER_CHECK",
                    new Wording(
                            "la saisine suit le jour de l’examen (champ asOf)",
                            "the referral comes after the day of the check (field asOf)")));
        }
        String id = request.id() == null ? Long.toString(line) : request.id();
        return FactSheet.read(vocabulary, request.facts())
                .fold(
                        sheet -> {
                            count.add(new CorpusCase(id, sheet, referredOn, asOf));
                            return List.of();
                        },
                        violations -> under(violations));
    }

    private static List<Violation> wrong(SheetReading reading) {
        return reading.fold(sheet -> List.of(), CorpusRun::under);
    }

    private static List<Violation> under(List<Violation> violations) {
        return violations.stream().map(violation -> violation.under("facts")).toList();
    }

    @Override
    public List<Violation> parts(CheckRequest request) {
        @Nullable FactSheetInput facts = request.facts();
        return facts == null ? List.of() : wrong(FactSheet.read(vocabulary, facts));
    }

    CorpusDifference done() {
        return count.done();
    }
}
