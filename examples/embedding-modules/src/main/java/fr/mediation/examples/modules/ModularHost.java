/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.modules;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.regulation.IsereReglement;
import java.time.LocalDate;
import java.util.Optional;

/** Hôte modulaire: calls each of the three modules through what they export. */
public final class ModularHost {

    private ModularHost() {}

    /**
     * The verdict on a request of which nothing is known.
     *
     * @param day the day of referral and of the check
     * @return the verdict
     */
    public static VerdictKind nothingKnown(LocalDate day) {
        FactSheet empty = FactSheet.draft(StandardFacts.VOCABULARY).build().orThrow();
        return Checker.of(IsereReglement.OF_2022).check(empty, day, day).kind();
    }

    /**
     * The last day to go to court against a decision.
     *
     * @param notifiedOn the day on which it was received
     * @param asOf the day on which one looks
     * @return the legal date
     */
    public static Optional<LocalDate> lastDay(LocalDate notifiedOn, LocalDate asOf) {
        ProceduralFacts facts = ProceduralFacts.of(Decision.notified(notifiedOn));
        return Deadlines.courtAction(facts, DeadlineContext.of(asOf))
                .orThrow()
                .deadlines()
                .get(0)
                .legalDate();
    }

    /**
     * The policy under which this host publishes.
     *
     * @return counts below five are masked
     */
    public static DisclosurePolicy policy() {
        return DisclosurePolicy.minCount(5);
    }
}
