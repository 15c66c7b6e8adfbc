/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

/** Forme d'un courrier: what a letter is rendered to. */
public enum LetterFormat {
    /** Plain text. */
    TEXT("txt"),
    /** A whole page of HTML, with everything escaped. */
    HTML("html"),
    /** Markdown (CommonMark), with everything escaped. */
    MARKDOWN("md");

    private final String extension;

    LetterFormat(String extension) {
        this.extension = extension;
    }

    /**
     * The usual end of a file name.
     *
     * @return the extension, without a dot
     */
    public String extension() {
        return extension;
    }
}
