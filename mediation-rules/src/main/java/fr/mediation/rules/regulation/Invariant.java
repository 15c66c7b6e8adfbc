/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Garantie voulue par l'auteur du règlement: whenever something holds, only some verdicts are possible. Proved, not run.
 *
 * <p>Immutable and thread safe.
 *
 * @param id a code in {@code UPPER_SNAKE}
 * @param whenever the condition
 * @param only the verdicts allowed then, sorted
 * @param wording the promise, in words
 */
public record Invariant(String id, Condition whenever, List<VerdictKind> only, Wording wording) {

    /**
     * Sorts the verdicts.
     *
     * @param id a code
     * @param whenever the condition
     * @param only the verdicts allowed
     * @param wording the promise
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code has another form, or no decided verdict is allowed
     */
    public Invariant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(whenever, "whenever");
        Objects.requireNonNull(wording, "wording");
        only = List.copyOf(new TreeSet<>(only));
        if (!id.matches("[A-Z][A-Z0-9_]{0,63}") || only.isEmpty() || only.contains(VerdictKind.UNDECIDED)) {
            throw new IllegalArgumentException("an invariant has a code in UPPER_SNAKE and allows decided verdicts");
        }
    }
}
