/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.wording;

/**
 * Libellé: a code that people read, in French and English. Implemented by enums whose names are stored and never renamed.
 */
public interface Labelled {

    /**
     * What people read.
     *
     * @return the label in both languages
     */
    Wording label();

    /**
     * The stored code: the name of the enum constant.
     *
     * @return the code, in UPPER_SNAKE
     */
    String name();
}
