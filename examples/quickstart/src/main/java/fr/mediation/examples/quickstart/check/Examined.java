/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import fr.mediation.core.admissibility.DecidedAdmissibility;
import fr.mediation.core.deadline.Deadline;
import fr.mediation.rules.check.AdmissibilityWindow;
import fr.mediation.rules.check.Verdict;
import java.util.List;
import java.util.Optional;

/** Demande examinée: the request, its verdict, its time limits, and the days on which referring is of use. */
record Examined(
        long line,
        CheckRequest request,
        Verdict verdict,
        List<Deadline> deadlines,
        Optional<AdmissibilityWindow> window,
        List<Verdict> otherReadings) {

    /** The mediator's decision beside the computed verdict, if there is one. */
    Optional<DecidedAdmissibility> decided() {
        return Optional.ofNullable(request.decision())
                .map(decision -> new DecidedAdmissibility(verdict.admissibility(), decision));
    }

    /** Nothing of a request is printed. */
    @Override
    public String toString() {
        return "Examined[***]";
    }
}
