/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reasons of one rule, in their order of preference, laid out to be searched. Immutable. */
final class ReasonTable {

    private final Reason[] reasons;
    private final int words;

    /** Reason by reason, the words of what is said, then those of what is denied. */
    private final long[] masks;

    ReasonTable(List<Reason> reasons, int words) {
        this.reasons = reasons.toArray(new Reason[0]);
        this.words = words;
        this.masks = reasons.stream()
                .flatMapToLong(reason -> Arrays.stream(reason.masks()))
                .toArray();
    }

    /** The first reason of which every fact was said so: known by what others imply is not enough. */
    @Nullable Reason said(long[] yes, long[] no) {
        return words == 2 ? narrow(~yes[0], ~yes[1], ~no[0], ~no[1]) : wide(yes, no);
    }

    private @Nullable Reason narrow(long facts, long readings, long notFacts, long notReadings) {
        for (int i = 0; i < masks.length; i += 4) {
            long missing = (masks[i] & facts)
                    | (masks[i + 1] & readings)
                    | (masks[i + 2] & notFacts)
                    | (masks[i + 3] & notReadings);
            if (missing == 0) {
                return reasons[i >> 2];
            }
        }
        return null;
    }

    private @Nullable Reason wide(long[] yes, long[] no) {
        for (int i = 0; i < reasons.length; i++) {
            long missing = 0;
            for (int word = 0; word < words; word++) {
                int at = 2 * words * i + word;
                missing |= (masks[at] & ~yes[word]) | (masks[at + words] & ~no[word]);
            }
            if (missing == 0) {
                return reasons[i];
            }
        }
        return null;
    }
}
