/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import java.util.Optional;

/**
 * Port des données personnelles: the host's vault, asked at the moment a letter is rendered and never before.
 *
 * <p>Called on the thread that renders. Values go into the rendered text and nowhere else.
 */
@FunctionalInterface
public interface PersonalValues {

    /** No value: every place stays visible, as {@code [nom]}. */
    PersonalValues NONE = field -> Optional.empty();

    /**
     * The value for one place.
     *
     * @param field the place
     * @return the value, empty to leave the place visible; line breaks are kept in the address only
     */
    Optional<String> value(PersonalField field);
}
