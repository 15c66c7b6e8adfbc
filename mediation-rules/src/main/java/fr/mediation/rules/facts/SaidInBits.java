/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.admissibility.FactId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states of facts said without proof, read back from the bits that were said. */
final class SaidInBits {

    private SaidInBits() {}

    static Map<FactId, FactState> states(FactBits bits) {
        Map<FactId, FactState> states = new LinkedHashMap<>();
        for (Fact<?> fact : bits.frame.vocabulary().facts()) {
            Object value = value(bits, fact);
            if (value != null) {
                states.put(fact.id(), new FactState.Known(value, Provenance.UNSTATED));
            }
        }
        return Collections.unmodifiableMap(states);
    }

    static @Nullable FactState state(FactBits bits, FactId id) {
        Object value =
                bits.frame.vocabulary().fact(id).map(fact -> value(bits, fact)).orElse(null);
        return value == null ? null : new FactState.Known(value, Provenance.UNSTATED);
    }

    private static @Nullable Object value(FactBits bits, Fact<?> fact) {
        int slot = bits.frame.vocabulary().slot(fact.id());
        if (fact instanceof Fact.Day) {
            int day = bits.epochDay(slot);
            return day == FactBits.UNKNOWN ? null : LocalDate.ofEpochDay(day);
        }
        if (fact instanceof Fact.Count) {
            int count = bits.count(slot);
            return count == FactBits.UNKNOWN ? null : count;
        }
        if (fact instanceof Fact.YesNo) {
            return isSaid(bits, slot) ? isYes(bits, slot) : null;
        }
        List<Option> options = Vocabulary.options(fact);
        List<String> chosen = new ArrayList<>();
        int said = 0;
        for (int i = 0; i < options.size(); i++) {
            said += isSaid(bits, slot + i) ? 1 : 0;
            if (isSaid(bits, slot + i) && isYes(bits, slot + i)) {
                chosen.add(options.get(i).code());
            }
        }
        if (said < options.size()) {
            return null;
        }
        return fact instanceof Fact.OneOf ? chosen.get(0) : Selection.exactly(chosen);
    }

    private static boolean isSaid(FactBits bits, int bit) {
        return (bits.told(bit >> 6) >>> bit & 1) != 0;
    }

    private static boolean isYes(FactBits bits, int bit) {
        return (bits.yes(bit >> 6) >>> bit & 1) != 0;
    }
}
