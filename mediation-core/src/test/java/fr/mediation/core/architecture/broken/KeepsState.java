/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.architecture.broken;

class KeepsState {

    @SuppressWarnings("NonFinalStaticField")
    static int counter;

    int next() {
        return counter + 1;
    }
}
