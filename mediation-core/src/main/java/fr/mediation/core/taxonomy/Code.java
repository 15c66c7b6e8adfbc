/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.taxonomy;

import fr.mediation.core.wording.Wording;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Code d'une nomenclature: a stable key, its label in both languages and its place in the tree.
 *
 * <p>Immutable and thread safe. The code is the key, never the label: two branches may carry the same label.
 *
 * @param code the stable key, in {@code UPPER_SNAKE}, never renamed once released
 * @param label what people read
 * @param parent the code of the parent, or null at the top
 */
public record Code(String code, Wording label, @Nullable String parent) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9_]{0,63}");

    /**
     * Checks the shape of the codes.
     *
     * @param code the stable key
     * @param label what people read
     * @param parent the code of the parent, or null
     * @throws NullPointerException if the code or the label is null
     * @throws IllegalArgumentException if a code is not in upper snake case, of 64 characters at most
     */
    public Code {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        if (!SHAPE.matcher(code).matches()
                || (parent != null && !SHAPE.matcher(parent).matches())) {
            throw new IllegalArgumentException("a code is made of upper case letters, digits and underscores");
        }
    }

    /**
     * A code at the top of its list.
     *
     * @param code the stable key
     * @param fr the French label
     * @param en the English label
     * @return the code
     */
    public static Code of(String code, String fr, String en) {
        return new Code(code, new Wording(fr, en), null);
    }

    /**
     * The same code under a parent.
     *
     * @param above the code of the parent
     * @return a new code
     */
    public Code under(String above) {
        return new Code(code, label, above);
    }

    /**
     * The code of the parent.
     *
     * @return the parent, empty at the top
     */
    public Optional<String> above() {
        return Optional.ofNullable(parent);
    }
}
