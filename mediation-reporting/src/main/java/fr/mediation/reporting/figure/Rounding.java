/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.figure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Règle d'arrondi des pourcentages: how the shares of one table are rounded, and whether they are made to sum to 100.
 */
public enum Rounding {
    /** Each share to the nearest, a half goes up; the sum may differ from 100 and the table then says so. */
    HALF_UP_UNBALANCED,
    /** Each share to the nearest, a half goes to the even neighbour; the sum may differ from 100. */
    HALF_EVEN_UNBALANCED,
    /**
     * Shares cut down, then raised by one in the order of the largest remainder until they sum to 100; among equal
     * remainders the smaller category first, then the first in the order of the list.
     */
    LARGEST_REMAINDER;

    /**
     * The shares of a whole.
     *
     * @param parts the counts, from 0 on
     * @param whole what they are shares of, above zero
     * @param decimals decimals kept, from 0 on
     * @return for each part its percentage in units of {@code 10^-decimals}; largest remainders are balanced only when the
     *     parts make the whole
     * @throws IllegalArgumentException if the whole is not above zero
     */
    public List<Long> percentages(List<Long> parts, long whole, int decimals) {
        if (whole <= 0) {
            throw new IllegalArgumentException("a share is the share of something");
        }
        boolean complete = parts.stream().mapToLong(Long::longValue).sum() == whole;
        if (this == LARGEST_REMAINDER && complete) {
            return balanced(parts, whole, decimals);
        }
        return parts.stream()
                .map(p ->
                        new Fraction(Math.multiplyExact(p, 100L), whole).scaled(decimals, this == HALF_EVEN_UNBALANCED))
                .toList();
    }

    private static List<Long> balanced(List<Long> parts, long whole, int decimals) {
        BigInteger hundred = BigInteger.TEN.pow(decimals + 2);
        BigInteger divisor = BigInteger.valueOf(whole);
        List<Long> shares = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        long left = hundred.longValueExact();
        for (int i = 0; i < parts.size(); i++) {
            BigInteger[] cut =
                    BigInteger.valueOf(parts.get(i)).multiply(hundred).divideAndRemainder(divisor);
            shares.add(cut[0].longValueExact());
            remainders.add(cut[1]);
            order.add(i);
            left -= cut[0].longValueExact();
        }
        order.sort(Comparator.comparing((Integer i) -> remainders.get(i).negate())
                .thenComparing(parts::get)
                .thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < left; i++) {
            shares.set(order.get(i), shares.get(order.get(i)) + 1);
        }
        return List.copyOf(shares);
    }
}
