/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/** Words of the law, legal calendar, time limits and verdicts of territorial mediation. */
module fr.mediation.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports fr.mediation.core.calendar;
    exports fr.mediation.core.deadline;
    exports fr.mediation.core.law;
    exports fr.mediation.core.reglement;
    exports fr.mediation.core.validation;
    exports fr.mediation.core.wording;
}
