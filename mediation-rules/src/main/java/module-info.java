/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/** Admissibility: règlements as data, three-valued facts, explained verdicts. */
@SuppressWarnings("module") // the readers of JSON and the validator are named in "opens" only
module fr.mediation.rules {
    requires com.fasterxml.jackson.annotation;
    requires jakarta.validation;
    requires transitive fr.mediation.core;
    requires static com.samskivert.jmustache;
    requires static org.snakeyaml.engine.v2;
    requires static transitive org.jspecify;

    exports fr.mediation.rules.check;
    exports fr.mediation.rules.difference;
    exports fr.mediation.rules.facts;
    exports fr.mediation.rules.interview;
    exports fr.mediation.rules.letter;
    exports fr.mediation.rules.proof;
    exports fr.mediation.rules.regulation;
    exports fr.mediation.rules.regulation.yaml;

    opens fr.mediation.rules.check to
            com.fasterxml.jackson.databind,
            tools.jackson.databind,
            org.hibernate.validator;
    opens fr.mediation.rules.difference to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens fr.mediation.rules.interview to
            com.fasterxml.jackson.databind,
            tools.jackson.databind,
            org.hibernate.validator;
    opens fr.mediation.rules.letter to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens fr.mediation.rules.facts to
            com.fasterxml.jackson.databind,
            tools.jackson.databind,
            org.hibernate.validator;
}
