/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import java.io.IOException;

/** Destination des réponses: sentences or lines of JSON. */
interface Answers {

    void write(Examined examined) throws IOException;
}
