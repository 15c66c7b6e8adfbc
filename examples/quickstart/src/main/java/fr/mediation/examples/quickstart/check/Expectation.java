/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.validation.Violation;
import fr.mediation.examples.quickstart.terminal.Words;
import fr.mediation.rules.check.Outcome;
import fr.mediation.rules.check.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a request says it expects, as the cases that {@code lint --cases} writes do, beside what is found. */
final class Expectation {

    private Expectation() {}

    /** What is not as expected; nothing when nothing was. */
    static List<Violation> differences(CheckRequest request, Verdict found) {
        List<Violation> differences = new ArrayList<>();
        VerdictKind verdict = request.verdict();
        if (verdict != null && verdict != found.kind()) {
            differences.add(new Violation(
                    "verdict",
                    "OTHER_VERDICT",
                    Words.sentence(
                            "verdict attendu {0}, obtenu {1}", "expected {0}, found {1}", verdict, found.kind())));
        }
        List<GroundId> grounds = request.grounds();
        if (grounds != null) {
            SortedSet<GroundId> expected = new TreeSet<>(grounds);
            SortedSet<GroundId> held = new TreeSet<>();
            found.grounds(Outcome.HOLDS).forEach(ground -> held.add(ground.id()));
            if (!expected.equals(held)) {
                differences.add(new Violation(
                        "grounds",
                        "OTHER_GROUNDS",
                        Words.sentence(
                                "motifs attendus {0}, obtenus {1}",
                                "expected grounds {0}, found {1}", told(expected), told(held))));
            }
        }
        return differences;
    }

    private static String told(Collection<GroundId> grounds) {
        return grounds.stream().map(GroundId::value).collect(Collectors.joining(", ", "[", "]"));
    }
}
