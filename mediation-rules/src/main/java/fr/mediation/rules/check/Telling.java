/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.FactBits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one sheet says, fact by fact, each put in words when first needed: many rules rest on the same one. */
final class Telling {

    private final FactBits sheet;
    private final List<FactWords> words;
    private final @Nullable Wording[] said;

    Telling(FactBits sheet, List<FactWords> words) {
        this.sheet = sheet;
        this.words = words;
        this.said = new Wording[words.size()];
    }

    /** What the sheet says of the fact at a place of its vocabulary. */
    Wording fact(int place) {
        Wording known = said[place];
        if (known == null) {
            known = words.get(place).said(sheet);
            said[place] = known;
        }
        return known;
    }

    /** Whether the sheet says of a choice of several options that it has none. */
    boolean isNone(int place) {
        return fact(place).equals(words.get(place).none());
    }
}
