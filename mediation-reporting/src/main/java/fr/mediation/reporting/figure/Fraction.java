/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.figure;

import java.math.BigInteger;

/**
 * Fraction exacte: a rational number, never rounded before it is printed.
 *
 * <p>Immutable and thread safe. Not reduced: {@code 2/4} and {@code 1/2} are different records with the same value.
 *
 * @param numerator the upper part
 * @param denominator the lower part, above zero
 */
public record Fraction(long numerator, long denominator) {

    /**
     * Checks the denominator.
     *
     * @param numerator the upper part
     * @param denominator the lower part
     * @throws IllegalArgumentException if the denominator is not above zero
     */
    public Fraction {
        if (denominator <= 0) {
            throw new IllegalArgumentException("a denominator is above zero");
        }
    }

    /**
     * This fraction in units of {@code 10^-decimals}, rounded once.
     *
     * @param decimals decimals kept, from 0 on
     * @param halfToEven true to send an exact half to the even neighbour, false to send it away from zero
     * @return the rounded number of units
     * @throws ArithmeticException if the result does not fit
     */
    public long scaled(int decimals, boolean halfToEven) {
        BigInteger units = BigInteger.valueOf(numerator).multiply(BigInteger.TEN.pow(decimals));
        BigInteger[] parts = units.abs().divideAndRemainder(BigInteger.valueOf(denominator));
        int half = parts[1].shiftLeft(1).compareTo(BigInteger.valueOf(denominator));
        boolean up = half > 0 || (half == 0 && (!halfToEven || parts[0].testBit(0)));
        BigInteger rounded = up ? parts[0].add(BigInteger.ONE) : parts[0];
        return units.signum() < 0 ? rounded.negate().longValueExact() : rounded.longValueExact();
    }

    /**
     * Compares two exact values.
     *
     * @param other the other fraction
     * @return negative, zero or positive as this value is below, equal to or above the other
     */
    public int compareValue(Fraction other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }
}
