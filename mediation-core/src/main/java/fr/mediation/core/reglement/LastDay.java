/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;

/**
 * Sort du dernier jour: what happens when a limit ends on a Saturday, a Sunday or a public holiday.
 */
public enum LastDay implements Labelled {
    /** Échéance telle que comptée. */
    AS_COUNTED("le dernier jour reste celui du décompte", "the last day stays as counted"),
    /** Report au premier jour ouvré suivant. */
    NEXT_WORKING_DAY(
            "report au premier jour ouvré suivant un samedi, un dimanche ou un jour férié",
            "moved to the first working day after a Saturday, a Sunday or a public holiday"),
    /** Avance au dernier jour ouvré précédent, for notices to be given before a day. */
    PREVIOUS_WORKING_DAY(
            "avance au jour ouvré précédant un samedi, un dimanche ou un jour férié",
            "moved to the last working day before a Saturday, a Sunday or a public holiday");

    private final String fr;
    private final String en;

    LastDay(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    @Override
    public Wording label() {
        return new Wording(fr, en);
    }

    LocalDate apply(LocalDate day, LegalCalendar calendar) {
        return switch (this) {
            case AS_COUNTED -> day;
            case NEXT_WORKING_DAY -> calendar.rollForward(day);
            case PREVIOUS_WORKING_DAY -> calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, -1);
        };
    }
}
