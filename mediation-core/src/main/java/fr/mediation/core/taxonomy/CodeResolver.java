/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.taxonomy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rapprochement d'un libellé et d'une nomenclature: finds the code behind a code or a label typed by people.
 *
 * <p>Case, accents and punctuation do not matter. A label carried by two codes resolves to none of them: guessing would
 * move a case from one policy to another in silence. Immutable and thread safe.
 */
public final class CodeResolver {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> byText = new HashMap<>();

    private CodeResolver(List<Code> codes) {
        Set<String> ambiguous = new HashSet<>();
        for (Code code : codes) {
            put(normalise(code.label().fr()), code.code(), ambiguous);
            put(normalise(code.label().en()), code.code(), ambiguous);
        }
        ambiguous.forEach(byText::remove);
        for (Code code : codes) {
            byText.put(normalise(code.code()), code.code());
        }
        for (ReservedCode reserved : ReservedCode.values()) {
            byText.put(normalise(reserved.name()), reserved.name());
            byText.putIfAbsent(normalise(reserved.label().fr()), reserved.name());
            byText.putIfAbsent(normalise(reserved.label().en()), reserved.name());
            reserved.alsoWritten().forEach(text -> byText.putIfAbsent(normalise(text), reserved.name()));
        }
    }

    /**
     * A resolver over some codes.
     *
     * @param codes the codes of a list, or a part of them
     * @return the resolver
     */
    public static CodeResolver over(List<Code> codes) {
        return new CodeResolver(codes);
    }

    /**
     * The code behind a text.
     *
     * @param text a code or a label, in French or in English
     * @return the code, empty when none or several match
     */
    public Optional<String> resolve(String text) {
        return Optional.ofNullable(byText.get(normalise(text)));
    }

    /**
     * A text stripped of what people type differently.
     *
     * @param text any text
     * @return lower case letters and digits, one blank between words
     */
    public static String normalise(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private void put(String label, String code, Set<String> ambiguous) {
        String before = byText.putIfAbsent(label, code);
        if (before != null && !before.equals(code)) {
            ambiguous.add(label);
        }
    }
}
