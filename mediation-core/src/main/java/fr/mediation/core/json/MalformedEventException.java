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

    /** The path of the component. */
    private final String place;

    /** What is wrong with it. */
    private final String what;

    /**
     * A failure at a place.
     *
     * @param place the path of the component
     * @param what what is wrong with it
     */
    public MalformedEventException(String place, String what) {
        super(place + ": " + what);
        this.place = place;
        this.what = what;
    }

    /** The same failure, seen from the component that holds its place. */
    MalformedEventException under(String component) {
        String path = place.isEmpty() || place.startsWith("[") ? component + place : component + "." + place;
        return new MalformedEventException(path, what);
    }
}
