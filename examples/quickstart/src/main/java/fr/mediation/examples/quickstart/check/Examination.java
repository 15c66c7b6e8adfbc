/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.DeadlineResult;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.reglement.MandateEnd;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.deadlines.Seat;
import fr.mediation.examples.quickstart.terminal.Words;
import fr.mediation.rules.check.AdmissibilityWindow;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.Horizon;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetInput;
import fr.mediation.rules.facts.SheetReading;
import fr.mediation.rules.regulation.PrintedEffect;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Examen d'une demande: every refusal of the domain at once, or the verdict. */
final class Examination {

    private final Checkers checkers;
    private final String regulation;
    private final LocalDate today;

    private final Optional<MandateEnd> mandate;

    Examination(Checkers checkers, String regulation, LocalDate today, Optional<MandateEnd> mandate) {
        this.checkers = checkers;
        this.regulation = regulation;
        this.today = today;
        this.mandate = mandate;
    }

    private Horizon horizon(List<Deadline> deadlines) {
        Horizon horizon = Horizon.of(deadlines);
        return mandate.map(horizon::mandate).orElse(horizon);
    }

    /** What is wrong with the facts of a request of which another part is already refused. */
    List<Violation> facts(CheckRequest request) {
        @Nullable FactSheetInput facts = request.facts();
        Optional<Checker> checker = checker(request);
        return facts == null || checker.isEmpty() ? List.of() : wrong(read(checker.get(), facts));
    }

    private Optional<Checker> checker(CheckRequest request) {
        return checkers.named(request.regulation() == null ? regulation : request.regulation());
    }

    private static SheetReading read(Checker checker, FactSheetInput facts) {
        return FactSheet.read(checker.regulation().vocabulary(), facts);
    }

    private static List<Violation> wrong(SheetReading reading) {
        List<Violation> wrong = reading.fold(sheet -> List.of(), violations -> violations);
        return wrong.stream().map(violation -> violation.under("facts")).toList();
    }

    List<Violation> examine(long line, CheckRequest request, Answers answers) throws IOException {
        List<Violation> refusals = new ArrayList<>();
        LocalDate asOf = request.asOf() == null ? today : request.asOf();
        LocalDate referredOn = request.referredOn() == null ? asOf : request.referredOn();
        if (asOf.isBefore(referredOn)) {
            refusals.add(new Violation(
                    "referredOn",
                    "REFERRED_AFTER_CHECK",
                    new Wording(
                            "la saisine suit le jour de l’examen (champ asOf ou option --as-of)",
                            "the referral comes after the day of the check (field asOf or option --as-of)")));
        }
        refusals.addAll(Seat.check(request.zone()));
        ProceduralFacts procedure = request.procedure();
        if (procedure != null) {
            procedure.contradictions().forEach(violation -> refusals.add(violation.under("procedure")));
        }
        Optional<Checker> checker = checker(request);
        if (checker.isEmpty()) {
            refusals.add(new Violation(
                    "regulation",
                    "UNKNOWN_REGULATION",
                    Words.sentence(
                            "règlement inconnu ; règlements livrés : {0}",
                            "unknown règlement; règlements shipped: {0}", String.join(", ", checkers.names()))));
            return refusals;
        }
        SheetReading reading = read(checker.get(), request.facts());
        refusals.addAll(wrong(reading));
        if (refusals.isEmpty()) {
            Verdict verdict = checker.get().check(reading.orThrow(), referredOn, asOf);
            List<Deadline> deadlines = deadlines(request, verdict);
            answers.write(new Examined(
                    line,
                    request,
                    verdict,
                    deadlines,
                    window(verdict, request.referredOn() == null, horizon(deadlines)),
                    otherReadings(checker.get(), verdict)));
            refusals.addAll(Expectation.differences(request, verdict));
        }
        return refusals;
    }

    /** The verdicts of other readings of the règlement, where they differ. */
    private List<Verdict> otherReadings(Checker checker, Verdict verdict) {
        return checkers.otherReadings(checker).stream()
                .map(other -> other.check(verdict.sheet(), verdict.referredOn(), verdict.asOf()))
                .filter(other -> other.kind() != verdict.kind())
                .toList();
    }

    /** Of a request that is, or becomes, admissible: whether a day of referral is given says if it is still to be referred. */
    static Optional<AdmissibilityWindow> window(Verdict verdict, boolean toBeReferred, Horizon horizon) {
        AdmissibilityWindow window = toBeReferred
                ? AdmissibilityWindow.referring(verdict, horizon)
                : AdmissibilityWindow.waiting(verdict, horizon);
        return window.openings().isEmpty() ? Optional.empty() : Optional.of(window);
    }

    private static List<Deadline> deadlines(CheckRequest request, Verdict verdict) {
        ProceduralFacts procedure = request.procedure();
        if (procedure == null) {
            return List.of();
        }
        DeadlineContext context = Seat.context(verdict.asOf(), request.zone());
        Optional<DeadlineContext.PrintedEffect> printed =
                verdict.regulation().practice().effectOnTimeLimits().map(effect -> printed(effect.effect()));
        return Deadlines.compute(procedure, printed.map(context::printedEffect).orElse(context))
                .fold(DeadlineResult.Computed::deadlines, refused -> {
                    throw new IllegalStateException("facts that contradict one another were let through");
                });
    }

    private static DeadlineContext.PrintedEffect printed(PrintedEffect.Effect effect) {
        return switch (effect) {
            case NONE -> DeadlineContext.PrintedEffect.NONE;
            case SUSPENDS -> DeadlineContext.PrintedEffect.SUSPENDS_ACTION;
            case AS_STATUTE -> DeadlineContext.PrintedEffect.INTERRUPTS_ACTION_SUSPENDS_LIMITATION;
        };
    }
}
