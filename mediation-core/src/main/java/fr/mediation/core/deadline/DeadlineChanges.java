/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.deadline.DeadlineResult.Computed;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.wording.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Évolution des délais d'un dossier: every limit that changed, appeared or went between two computations of one case.
 *
 * <p>Limits are paired by what they are about, not by a place in a list: the implicit rejection of an appeal is compared with
 * that of the same appeal wherever it stands, failing which of the next one of its kind. Immutable and thread safe.
 *
 * @param changed the limits that are in both computations and of which something else is said, in the order of the second
 * @param appeared the limits of the second computation alone
 * @param gone the limits of the first computation alone
 */
@JsonPropertyOrder({"changed", "appeared", "gone"})
public record DeadlineChanges(List<DeadlineChange> changed, List<Deadline> appeared, List<Deadline> gone) {

    /**
     * Copies the lists.
     *
     * @param changed the limits that differ
     * @param appeared the limits of the second computation alone
     * @param gone the limits of the first computation alone
     * @throws NullPointerException if a list or an item is null
     */
    public DeadlineChanges {
        changed = List.copyOf(changed);
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
    }

    /**
     * Compares two computations of one case: of corrected facts, on another day, with another calendar.
     *
     * @param before the first computation
     * @param after the second
     * @return what differs
     * @throws NullPointerException if an argument is null
     */
    public static DeadlineChanges between(Computed before, Computed after) {
        List<Deadline> gone = new ArrayList<>(before.deadlines());
        List<Deadline> appeared = new ArrayList<>(after.deadlines());
        Map<Deadline, Deadline> pairs = new HashMap<>();
        pair(gone, appeared, pairs, DeadlineChanges::isAboutTheSame);
        pair(gone, appeared, pairs, DeadlineChanges::isOfOneKind);
        List<DeadlineChange> changed = after.deadlines().stream()
                .filter(pairs::containsKey)
                .map(now -> DeadlineChange.between(Objects.requireNonNull(pairs.get(now)), now))
                .filter(DeadlineChanges::saysAnotherThing)
                .toList();
        return new DeadlineChanges(changed, appeared, gone);
    }

    /**
     * Whether both computations say the same.
     *
     * @return true when no limit changed, appeared or went
     */
    public boolean changesNothing() {
        return changed.isEmpty() && appeared.isEmpty() && gone.isEmpty();
    }

    /**
     * The changes as a note: what changed, then what is new, then what is gone.
     *
     * @param language the language to write in
     * @return a part for each limit, in plain text, with an empty line between two
     */
    public String text(Language language) {
        if (changesNothing()) {
            return (language == Language.FR ? "Aucun changement" : "No change") + "\n";
        }
        List<String> parts = new ArrayList<>();
        changed.forEach(change -> parts.add(change.text(language)));
        appeared.forEach(limit ->
                parts.add((language == Language.FR ? "Délai nouveau\n" : "New limit\n") + limit.text(language)));
        gone.forEach(limit -> parts.add((language == Language.FR ? "Délai disparu : " : "Limit gone: ")
                + limit.title().in(language) + "\n"));
        return String.join("\n", parts);
    }

    /** A fact that changes nothing of what is said of a limit is not told under it. */
    private static boolean saysAnotherThing(DeadlineChange change) {
        return change.legalDate().moved()
                || change.prudentDate().moved()
                || change.stateBefore() != change.stateAfter()
                || !(change.readings().isEmpty()
                        && change.steps().isEmpty()
                        && change.effects().isEmpty()
                        && change.warnings().isEmpty());
    }

    /** Adds the earlier computation of each limit that has one. */
    private static void pair(
            List<Deadline> gone,
            List<Deadline> appeared,
            Map<Deadline, Deadline> pairs,
            BiPredicate<Deadline, Deadline> same) {
        for (Deadline now : List.copyOf(appeared)) {
            for (Deadline old : gone) {
                if (old.family() == now.family() && same.test(old, now)) {
                    pairs.put(now, old);
                    gone.remove(old);
                    appeared.remove(now);
                    break;
                }
            }
        }
    }

    private static boolean isAboutTheSame(Deadline old, Deadline now) {
        return switch (now.family()) {
            case IMPLICIT_REJECTION -> appeal(old.facts(), old.index()).equals(appeal(now.facts(), now.index()));
            case PRESCRIPTION_QUADRIENNALE, PRESCRIPTION_RSA ->
                old.facts()
                        .claims()
                        .get(old.index())
                        .equals(now.facts().claims().get(now.index()));
            case COURT_ACTION, ADMINISTRATIVE_APPEAL, RAPO, MPO_REFERRAL, REASONABLE_TIME, IMPLICIT_DECISION -> true;
        };
    }

    private static boolean isOfOneKind(Deadline old, Deadline now) {
        return now.family() != Deadline.Family.IMPLICIT_REJECTION
                || appeal(old.facts(), old.index()).kind()
                        == appeal(now.facts(), now.index()).kind();
    }

    private static Appeal appeal(ProceduralFacts facts, int index) {
        return facts.appeals().get(index);
    }
}
