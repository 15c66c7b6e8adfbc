/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Every reading of the law for one dispute; the literal one resolves no doubt against its words.
 *
 * @param readings a verdict for each set of doubts followed
 */
record Answer(Map<Set<Doubt>, Verdict> readings) {

    /** Asks the same question under every combination of the doubts that the facts raise. */
    static Answer underEveryReading(Set<Doubt> raised, Function<Set<Doubt>, Verdict> question) {
        List<Doubt> doubts = new ArrayList<>(raised);
        Map<Set<Doubt>, Verdict> readings = new LinkedHashMap<>();
        for (int choice = 0; choice < 1 << doubts.size(); choice++) {
            EnumSet<Doubt> followed = EnumSet.noneOf(Doubt.class);
            for (int bit = 0; bit < doubts.size(); bit++) {
                if ((choice & (1 << bit)) != 0) {
                    followed.add(doubts.get(bit));
                }
            }
            readings.put(followed, question.apply(followed));
        }
        return new Answer(readings);
    }

    Verdict literal() {
        return readings.values().iterator().next();
    }

    /** The earliest of all readings: who keeps it is safe under each of them. */
    Verdict prudent() {
        Verdict earliest = literal();
        for (Verdict verdict : readings.values()) {
            if (verdict.isEarlierThan(earliest)) {
                earliest = verdict;
            }
        }
        return earliest;
    }
}
