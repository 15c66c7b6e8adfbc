/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.util.List;
import java.util.Objects;

/**
 * Effet de la saisine sur les délais, tel que le règlement l'imprime: kept for display and for warnings only.
 *
 * <p>Time limits follow the statute (CGCT, art. L. 1112-24, al. 7), never this text. Immutable and thread safe.
 *
 * @param effect what the règlement says
 * @param wording its words
 * @param references where they stand
 */
public record PrintedEffect(Effect effect, Wording wording, List<LegalReference> references) {

    /** Ce que dit le règlement des délais de recours. */
    public enum Effect {
        /** The referral does not move time limits. */
        NONE,
        /** The referral suspends time limits. */
        SUSPENDS,
        /** The referral interrupts time limits to go to court and suspends limitation, as the statute says. */
        AS_STATUTE
    }

    /**
     * Checks that nothing is missing.
     *
     * @param effect what the règlement says
     * @param wording its words
     * @param references where they stand
     * @throws NullPointerException if an argument is null
     */
    public PrintedEffect {
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(wording, "wording");
        references = List.copyOf(references);
    }
}
