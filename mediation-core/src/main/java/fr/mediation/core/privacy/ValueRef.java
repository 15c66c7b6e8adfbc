/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

/**
 * Référence d'une valeur personnelle: the address of one value in the vault, made by the host.
 *
 * <p>Must not be derived from personal data. Printed masked, since a reference still distinguishes a person.
 *
 * @param id letters, digits and {@code . _ : / -}, at most 120
 */
public record ValueRef(String id) {

    /**
     * Checks the form.
     *
     * @param id the identifier
     * @throws IllegalArgumentException if it is not opaque in form
     */
    public ValueRef {
        References.opaque(id, "a reference");
    }

    @Override
    public String toString() {
        return "ValueRef[***]";
    }
}
