/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/** The yearly activity report: records in, one pass, confidential tables out. */
module fr.mediation.reporting {
    requires transitive fr.mediation.core;
    requires static transitive org.jspecify;
}
