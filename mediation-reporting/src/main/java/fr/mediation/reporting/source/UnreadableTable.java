/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.wording.Wording;

/** Thrown inside this package when a file cannot be read from here on; becomes a line of the report. */
final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient Wording reason;

    UnreadableTable(String code, String fr, String en) {
        super(en, null, false, false);
        this.code = code;
        this.reason = new Wording(fr, en);
    }

    String code() {
        return code;
    }

    Wording reason() {
        return reason;
    }
}
