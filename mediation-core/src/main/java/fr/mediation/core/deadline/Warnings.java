/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.deadline.Deadline.Warning;
import fr.mediation.core.deadline.DeadlineContext.PrintedEffect;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.Mediation.Regime;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The warnings of a limit: those of its computation, and those that its result calls for. */
final class Warnings {

    private Warnings() {}

    static List<Warning> of(Deadline deadline, Trace trace) {
        return of(deadline, trace, deadline.readings().size());
    }

    static List<Warning> of(Deadline deadline, Trace trace, int readings) {
        Set<Warning> all = new LinkedHashSet<>(trace.warnings());
        if (readings > 1) {
            all.add(Alert.SEVERAL_READINGS.on(""));
        }
        if (deadline.prudentDate().isEmpty()
                && (deadline.state() == State.INTERRUPTED || deadline.state() == State.SUSPENDED)) {
            all.add(Alert.NO_PRUDENT_DATE.on(""));
        }
        if (trace.isOlderThanTheLaw()) {
            all.add(Alert.LAW_MORE_RECENT.on(""));
        }
        all.addAll(ofMediations(deadline));
        if (deadline.family() == Family.COURT_ACTION) {
            all.addAll(ofCourtAction(deadline));
        }
        return List.copyOf(all);
    }

    private static List<Warning> ofMediations(Deadline deadline) {
        List<Warning> found = new ArrayList<>();
        List<Mediation> mediations = deadline.facts().mediations();
        PrintedEffect printed = deadline.context().printedEffect();
        for (int i = 0; i < mediations.size(); i++) {
            Regime regime = mediations.get(i).regime();
            String path = "mediations[" + i + "]";
            if (regime == Regime.TERRITORIAL
                    && printed != null
                    && printed != PrintedEffect.INTERRUPTS_ACTION_SUSPENDS_LIMITATION) {
                found.add(Alert.REGLEMENT_CONTRADICTS_LAW.on(path));
            }
            if (regime == Regime.ADMINISTRATIVE
                    || regime == Regime.DEFENSEUR_DES_DROITS
                    || regime == Regime.MDPH_CONCILIATION) {
                found.add(Alert.LAW_OF_MAY_2026.on(path));
            }
        }
        return found;
    }

    private static List<Warning> ofCourtAction(Deadline deadline) {
        List<Warning> found = new ArrayList<>();
        ProceduralFacts facts = deadline.facts();
        if (facts.matter() == Matter.MDPH && facts.court() == null) {
            found.add(Alert.COURT_ORDER_ASSUMED.on("court"));
        }
        LocalDate asOf = deadline.context().asOf();
        if (asOf.isBefore(Law.ACTION_POSTING_RULE)) {
            found.add(Alert.ACTION_MUST_ARRIVE.on(""));
        }
        for (int i = 0; i < facts.appeals().size(); i++) {
            Appeal appeal = facts.appeals().get(i);
            LocalDate silent = Silences.rejectedOn(appeal, facts);
            if (appeal.rejectedOn() == null && asOf.isBefore(silent)) {
                found.add(Alert.SILENCE_PROJECTED.on("appeals[" + i + "]"));
            }
        }
        return found;
    }
}
