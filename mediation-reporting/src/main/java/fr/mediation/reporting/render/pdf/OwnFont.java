/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render.pdf;

import java.io.InputStream;

/** The font the document carries: letters of Latin, Greek and Cyrillic, from the resources beside this class. */
enum OwnFont {
    REGULAR("mediation-report-regular.ttf"),
    BOLD("mediation-report-bold.ttf");

    static final String FAMILY = "Mediation Report";

    private final String file;

    OwnFont(String file) {
        this.file = file;
    }

    InputStream stream() {
        InputStream in = OwnFont.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the font of the document is missing");
        }
        return in;
    }
}
