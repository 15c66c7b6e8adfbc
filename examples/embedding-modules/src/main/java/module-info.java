/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/** A host that is a named module. */
module fr.mediation.examples.modules {
    requires fr.mediation.reporting;
    requires fr.mediation.rules;

    exports fr.mediation.examples.modules;
}
