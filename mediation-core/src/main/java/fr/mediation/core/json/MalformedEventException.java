/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.json;

/**
 * Forme conservée illisible: a stored fact cannot be read. A technical failure; the message names the place, never a value.
 */
public final class MalformedEventException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure at a place.
     *
     * @param place the path of the component
     * @param what what is wrong with it
     */
    public MalformedEventException(String place, String what) {
        super(place + ": " + what);
    }
}
