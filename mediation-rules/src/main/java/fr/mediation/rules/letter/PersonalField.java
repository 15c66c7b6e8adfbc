/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;

/** Mention personnelle d'un courrier: a place that only the host can fill in. */
public enum PersonalField {
    /** How the requester is called. */
    NAME("name", new Wording("[nom]", "[name]")),
    /** Where the letter goes, on one or several lines. */
    ADDRESS("address", new Wording("[adresse]", "[address]")),
    /** The number of the case at the mediator's. */
    CASE_NUMBER("caseNumber", new Wording("[numéro de dossier]", "[case number]")),
    /** Who signs. */
    SIGNATURE("signature", new Wording("[signature]", "[signature]"));

    private final String slot;
    private final Wording blank;

    PersonalField(String slot, Wording blank) {
        this.slot = slot;
        this.blank = blank;
    }

    /**
     * The name of the placeholder in a template.
     *
     * @return for example {@code caseNumber}
     */
    public String slot() {
        return slot;
    }

    /**
     * What is shown where no value is given.
     *
     * @param language the language of the letter
     * @return for example {@code [nom]}
     */
    public String blank(Language language) {
        return blank.in(language);
    }
}
