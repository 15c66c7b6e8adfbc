/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/** The yearly activity report: records in, one pass, confidential tables out. */
@SuppressWarnings("module") // the modules named in "opens" are the host's
module fr.mediation.reporting {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive fr.mediation.core;
    requires transitive jakarta.validation;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static java.desktop;
    requires static java.sql;
    requires static ojalgo;
    requires static openhtmltopdf.core;
    requires static openhtmltopdf.pdfbox;
    requires static org.apache.pdfbox;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports fr.mediation.reporting.aggregate;
    exports fr.mediation.reporting.annual;
    exports fr.mediation.reporting.content;
    exports fr.mediation.reporting.disclosure;
    exports fr.mediation.reporting.disclosure.audit;
    exports fr.mediation.reporting.figure;
    exports fr.mediation.reporting.record;
    exports fr.mediation.reporting.render;
    exports fr.mediation.reporting.render.pdf;
    exports fr.mediation.reporting.source;

    opens fr.mediation.reporting.aggregate to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens fr.mediation.reporting.annual to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens fr.mediation.reporting.content to
            com.fasterxml.jackson.databind,
            tools.jackson.databind,
            org.hibernate.validator;
    opens fr.mediation.reporting.record to
            com.fasterxml.jackson.databind,
            tools.jackson.databind,
            org.hibernate.validator;
}
