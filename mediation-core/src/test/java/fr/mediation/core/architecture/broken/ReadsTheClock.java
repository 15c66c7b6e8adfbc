/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.architecture.broken;

import java.time.LocalDate;

class ReadsTheClock {

    LocalDate today() {
        return LocalDate.now(java.time.ZoneOffset.UTC);
    }
}
