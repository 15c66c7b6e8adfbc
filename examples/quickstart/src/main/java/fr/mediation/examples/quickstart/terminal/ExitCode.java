/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.terminal;

/** Code de sortie: what the program tells the shell that ran it. */
public enum ExitCode {
    /** Everything was read and answered. */
    FINE(0),
    /** Some lines or records were refused; the others were answered. */
    SOME_REFUSED(1),
    /** The input or the options cannot be used: nothing, or not everything, was read. */
    UNUSABLE(2),
    /** A fault of the program itself. */
    FAULT(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /**
     * The number the shell sees.
     *
     * @return 0, 1, 2 or 3
     */
    public int code() {
        return code;
    }
}
