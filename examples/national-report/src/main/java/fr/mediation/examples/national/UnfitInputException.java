/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

/** Entrée inutilisable: the files cannot be counted, and the message says why without quoting any value. */
final class UnfitInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitInputException(String message) {
        super(message);
    }
}
