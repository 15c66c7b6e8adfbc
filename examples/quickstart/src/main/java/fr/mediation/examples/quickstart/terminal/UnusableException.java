/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.terminal;

import fr.mediation.core.wording.Wording;
import java.util.Objects;

/** Entrée ou option inutilisable: the program stops with a sentence in both languages and {@link ExitCode#UNUSABLE}. */
public final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    /**
     * A refusal to go on.
     *
     * @param wording what cannot be used and what to do; names files and options, never contents
     */
    public UnusableException(Wording wording) {
        super(wording.en());
        this.wording = Objects.requireNonNull(wording, "wording");
    }

    /**
     * The sentence to show.
     *
     * @return the sentence in both languages
     */
    public Wording wording() {
        return wording;
    }
}
