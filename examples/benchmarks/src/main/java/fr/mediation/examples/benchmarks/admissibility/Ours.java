/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.Outcome;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.Regulation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The library under test. */
final class Ours implements Engine {

    final Checker checker = Checker.of(IsereReglement.OF_2022);
    final FactSheet[] sheets;

    @SuppressWarnings("UnusedVariable") // kept, so that no compiler makes it vanish
    private @Nullable Verdict last;

    Ours(Request[] requests) {
        sheets = Arrays.stream(requests)
                .map(r -> Sheets.of(checker.regulation().vocabulary(), r))
                .toArray(FactSheet[]::new);
    }

    Verdict check(FactSheet sheet) {
        return checker.check(sheet, Requests.REFERRED_ON, Requests.AS_OF);
    }

    /** The kind of verdict as a number; the verdict is kept, as a host keeps it to explain it. */
    @Override
    public int decide(int request) {
        Verdict verdict = check(sheets[request]);
        last = verdict;
        return number(verdict.kind());
    }

    static int number(VerdictKind kind) {
        return kind == VerdictKind.ADMISSIBLE ? 0 : kind == VerdictKind.PREMATURE ? 1 : 2;
    }

    /** The number that the peers give: that of the first ground in the order of the règlement. */
    int code(FactSheet sheet) {
        Verdict verdict = check(sheet);
        Regulation regulation = checker.regulation();
        int code = verdict.grounds(Outcome.HOLDS).stream()
                .findFirst()
                .flatMap(ground -> regulation.rule(ground.id()))
                .map(rule -> regulation.rules().indexOf(rule) + 1)
                .orElse(0);
        if (verdict.kind() != kind(code)) {
            throw new IllegalStateException("a verdict is not that of its grounds");
        }
        return code;
    }

    /** What the number of a rule means for the request. */
    static VerdictKind kind(int code) {
        return code == 0 ? VerdictKind.ADMISSIBLE : code == 23 ? VerdictKind.PREMATURE : VerdictKind.INADMISSIBLE;
    }
}
