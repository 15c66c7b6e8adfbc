/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/** Words of the law, legal calendar, time limits and verdicts of territorial mediation. */
@SuppressWarnings("module") // readers of JSON, the validator and the modules above are named, but not seen from here
module fr.mediation.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires static ical4j.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports fr.mediation.core.admissibility;
    exports fr.mediation.core.calendar;
    exports fr.mediation.core.casefile;
    exports fr.mediation.core.deadline;
    exports fr.mediation.core.deadline.facts;
    exports fr.mediation.core.deadline.ics;
    exports fr.mediation.core.deadline.timeline;
    exports fr.mediation.core.governance;
    exports fr.mediation.core.json;
    exports fr.mediation.core.law;
    exports fr.mediation.core.privacy;
    exports fr.mediation.core.reglement;
    exports fr.mediation.core.style to
            fr.mediation.rules,
            fr.mediation.reporting;
    exports fr.mediation.core.taxonomy;
    exports fr.mediation.core.validation;
    exports fr.mediation.core.view;
    exports fr.mediation.core.wording;

    opens fr.mediation.core.admissibility to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens fr.mediation.core.casefile to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens fr.mediation.core.deadline to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens fr.mediation.core.deadline.facts to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens fr.mediation.core.governance to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens fr.mediation.core.view to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
