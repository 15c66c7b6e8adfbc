/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.Arrays;

/** Which variables of a solver to choose first: those met in many conflicts, of late above all. */
final class Weights {

    private static final double FADING = 1 / 0.95;
    private static final double HUGE = 1e100;

    private double[] weights = new double[0];
    private double bump = 1;

    /** Room for so many variables. */
    void hold(int variables) {
        if (variables > weights.length) {
            weights = Arrays.copyOf(weights, 2 * variables);
        }
    }

    double of(int variable) {
        return weights[variable];
    }

    /** One more conflict met it. */
    void add(int variable) {
        weights[variable] += bump;
        if (weights[variable] > HUGE) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= HUGE;
            }
            bump /= HUGE;
        }
    }

    /** What was met before counts a little less from now on. */
    void fade() {
        bump *= FADING;
    }
}
