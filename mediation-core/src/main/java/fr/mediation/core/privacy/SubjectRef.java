/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

/**
 * Personne concernée (RGPD, art. 4, 1): an opaque reference to a person, made by the host. It tells nothing about them.
 *
 * <p>Must not be derived from personal data. Printed masked, since a reference still distinguishes a person.
 *
 * @param id letters, digits and {@code . _ : / -}, at most 120
 */
public record SubjectRef(String id) {

    /**
     * Checks the form.
     *
     * @param id the identifier
     * @throws IllegalArgumentException if it is not opaque in form
     */
    public SubjectRef {
        References.opaque(id, "a reference");
    }

    @Override
    public String toString() {
        return "SubjectRef[***]";
    }
}
