/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.ErasureManifest;
import fr.mediation.core.privacy.ErasureManifest.Item;
import fr.mediation.core.privacy.PersonalDataVault;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.privacy.TextStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Effacement d'un dossier (RGPD, art. 17): lists what a case left in vaults and stores, and has it destroyed. The facts stay, without
 * persons, so that figures do not change.
 */
public final class Erasure {

    private Erasure() {}

    /**
     * A dry run: everything that must be destroyed.
     *
     * @param history the facts of one case
     * @return the manifest
     */
    public static ErasureManifest manifest(Iterable<CaseEvent> history) {
        return new ErasureManifest(Traces.of(history).items());
    }

    /**
     * Destroys what the history of an erased case lists.
     *
     * @param history the facts of the case
     * @param vault where its personal values are
     * @param texts where its texts are
     * @param neededElsewhere whether a person is still a party to a case that is kept: their values of this case go, their key stays
     * @throws IllegalStateException if the history does not end the case by an erasure: nothing is destroyed without a decision
     */
    public static void carryOut(
            List<CaseEvent> history, PersonalDataVault vault, TextStore texts, Predicate<SubjectRef> neededElsewhere) {
        if (history.stream().noneMatch(e -> e.fact() instanceof ClosingFact.CaseErased)) {
            throw new IllegalStateException("nothing is destroyed before the erasure is recorded");
        }
        Traces found = Traces.of(history);
        for (Item item : new ErasureManifest(found.items()).items()) {
            switch (item.kind()) {
                case SUBJECT -> {
                    SubjectRef subject = new SubjectRef(item.id());
                    if (!neededElsewhere.test(subject)) {
                        vault.destroy(subject);
                    }
                }
                case VALUE -> Optional.ofNullable(found.values().get(item.id())).ifPresent(vault::remove);
                case TEXT -> texts.destroy(item.id());
            }
        }
    }
}
