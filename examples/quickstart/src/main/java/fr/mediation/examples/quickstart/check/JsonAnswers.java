/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import fr.mediation.examples.quickstart.output.JsonLines;
import fr.mediation.rules.check.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Réponses en JSON, one object a line. */
final class JsonAnswers implements Answers {

    private final JsonLines lines;
    private final boolean explain;

    JsonAnswers(OutputStream out, boolean explain) {
        this.lines = new JsonLines(out);
        this.explain = explain;
    }

    private static List<CheckResult.Reading> readings(Examined examined) {
        return examined.otherReadings().stream()
                .map(other -> new CheckResult.Reading(
                        other.regulation().header().id().toString(),
                        other.regulationHash(),
                        other.regulation().header().title(),
                        other.admissibility()))
                .toList();
    }

    @Override
    public void write(Examined examined) throws IOException {
        Verdict verdict = examined.verdict();
        lines.write(new CheckResult(
                examined.line(),
                examined.request().id(),
                verdict.regulation().header().id().toString(),
                verdict.regulationHash(),
                verdict.inForce(),
                verdict.referredOn(),
                verdict.asOf(),
                verdict.admissibility(),
                examined.decided().orElse(null),
                examined.otherReadings().isEmpty() ? null : readings(examined),
                explain ? verdict.findings() : null,
                explain ? verdict.explanation() : null,
                explain ? verdict.timeLimits() : null,
                examined.window().orElse(null),
                examined.request().procedure() == null ? null : examined.deadlines()));
    }
}
