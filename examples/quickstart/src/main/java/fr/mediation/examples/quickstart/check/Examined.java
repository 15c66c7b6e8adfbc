/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.rules.check.Verdict;
import java.util.List;

/** Demande examinée: the request, its verdict and its time limits. */
record Examined(long line, CheckRequest request, Verdict verdict, List<Deadline> deadlines) {

    /** Nothing of a request is printed. */
    @Override
    public String toString() {
        return "Examined[***]";
    }
}
