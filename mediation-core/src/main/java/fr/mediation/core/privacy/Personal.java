/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

import java.util.Objects;

/**
 * Donnée à caractère personnel (RGPD, art. 4): whose value it is and where it is kept, never the value itself.
 *
 * @param subject the person
 * @param value the place in the vault
 * @param kind what the value is
 * @param <T> the type of the value
 */
public record Personal<T>(SubjectRef subject, ValueRef value, PersonalKind<T> kind) {

    /**
     * Checks that nothing is missing.
     *
     * @param subject the person
     * @param value the place in the vault
     * @param kind what the value is
     */
    public Personal {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public String toString() {
        return "Personal[***]";
    }
}
