/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation.yaml;

import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.ConflictingExceptions;
import fr.mediation.rules.check.TooIntricate;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RegulationFault;
import fr.mediation.rules.regulation.RegulationReading;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * What must hold of any bytes given as a règlement: it is read or refused, never more; what is read writes back and compiles,
 * or is said to be too intricate. The entry point of the coverage-guided fuzzer, and of the corpus in the everyday build.
 */
public final class YamlFuzz {

    private static final int MOST_FAULTS = 1_000;

    private YamlFuzz() {}

    /**
     * One input.
     *
     * @param bytes anything
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        RegulationReading reading = YamlRegulations.read(new StringReader(text));
        if (reading instanceof RegulationReading.Refused refused) {
            refuses(refused, text);
        } else if (reading instanceof RegulationReading.Accepted accepted) {
            accepts(accepted.regulation());
        }
    }

    private static void refuses(RegulationReading.Refused refused, String text) {
        long lines = text.chars().filter(c -> c == '\n' || c == '\r').count() + 2;
        must(refused.faults().size() <= MOST_FAULTS, "a bounded number of faults");
        for (RegulationFault fault : refused.faults()) {
            must(fault.line() <= lines && fault.line() >= 0 && fault.column() >= 0, "a place in the text");
        }
    }

    private static void accepts(Regulation regulation) {
        String written = YamlRegulations.write(regulation);
        Regulation again = YamlRegulations.read(new StringReader(written)).orThrow();
        must(again.equals(regulation), "writing and reading back");
        must(again.contentHash().equals(regulation.contentHash()), "one identity for one content");
        try {
            must(Checker.of(regulation).regulationHash().equals(regulation.contentHash()), "a checker of it");
        } catch (TooIntricate | ConflictingExceptions said) {
            must(said.getMessage() != null, "a reason");
        }
    }

    private static void must(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("expected: " + what);
        }
    }
}
