/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import fr.mediation.core.deadline.oracle.History.Express;
import fr.mediation.core.deadline.oracle.History.Silent;
import java.time.LocalDate;
import java.util.Set;

/** Where the time of a dispute begins. */
final class FirstDays {

    private FirstDays() {}

    /** The day the time first runs, to place the rest around its end. */
    static LocalDate of(History history) {
        if (history.origin() instanceof Silent request) {
            LocalDate birth = DayByDayOracle.implicitDecision(request).orElseThrow();
            // an appeal or a mediation is placed after an express decision: against which it is then directed
            return request.express()
                    .map(Express::notifiedOn)
                    .filter(day ->
                            !day.isAfter(Clock.franc(birth, 2, history.place().seat(), Set.of())))
                    .orElse(birth);
        }
        return ActionWalk.expressDay(history.origin());
    }
}
