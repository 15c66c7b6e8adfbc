/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.StandardFacts;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Garantie voulue par l'auteur du règlement: whenever something holds, only some verdicts are possible, or waiting makes none worse.
 * Proved, not run.
 *
 * <p>Immutable and thread safe.
 *
 * @param id a code in {@code UPPER_SNAKE}
 * @param whenever the condition
 * @param only the verdicts allowed then, sorted; empty when only waiting is spoken of
 * @param wording the promise, in words
 * @param waitingNeverHurts whether it is promised that no day that goes by turns a request from admissible to premature or refused,
 *     or from premature to refused
 */
public record Invariant(
        String id, Condition whenever, List<VerdictKind> only, Wording wording, boolean waitingNeverHurts) {

    /**
     * Sorts the verdicts.
     *
     * @param id a code
     * @param whenever the condition
     * @param only the verdicts allowed
     * @param wording the promise
     * @param waitingNeverHurts whether waiting is spoken of
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code has another form, or nothing is promised
     */
    public Invariant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(whenever, "whenever");
        Objects.requireNonNull(wording, "wording");
        only = List.copyOf(new TreeSet<>(only));
        boolean promises = waitingNeverHurts || !only.isEmpty();
        if (!id.matches("[A-Z][A-Z0-9_]{0,63}") || !promises || only.contains(VerdictKind.UNDECIDED)) {
            throw new IllegalArgumentException("an invariant has a code in UPPER_SNAKE and allows decided verdicts");
        }
    }

    /**
     * A promise on verdicts.
     *
     * @param id a code
     * @param whenever the condition
     * @param only the verdicts allowed then, at least one
     * @param wording the promise
     */
    public Invariant(String id, Condition whenever, List<VerdictKind> only, Wording wording) {
        this(id, whenever, only, wording, false);
    }

    /**
     * The promise that waiting hurts no request.
     *
     * @param id a code
     * @param wording the promise
     * @return the promise, on every request
     */
    public static Invariant waitingNeverHurts(String id, Wording wording) {
        return new Invariant(id, everyRequest(), List.of(), wording, true);
    }

    /** What holds of any request. */
    static Condition everyRequest() {
        return Condition.any(Condition.yes(StandardFacts.BEFORE_COURT), Condition.no(StandardFacts.BEFORE_COURT));
    }
}
