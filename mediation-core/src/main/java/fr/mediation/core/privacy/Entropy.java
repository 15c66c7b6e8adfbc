/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

/**
 * Source d'aléa: where a host's unpredictable bytes come from, usually {@code SecureRandom::nextBytes}. The library itself never
 * draws chance, so that what it computes can be repeated.
 */
@FunctionalInterface
public interface Entropy {

    /**
     * Fills an array with bytes nobody can predict.
     *
     * @param bytes the array to fill
     */
    void fill(byte[] bytes);
}
