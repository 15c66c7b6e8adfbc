/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.wording.Language;
import fr.mediation.reporting.figure.Numbers;
import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Case d'un tableau publié: a figure that may be read, or the mark of one that may not.
 */
public sealed interface Cell {

    /** The mark of a withheld figure, whatever made it withheld. */
    String MARK = "s";

    /**
     * Applies the branch of this cell.
     *
     * @param <R> the type of the result
     * @param count what to do with a number of cases
     * @param percent what to do with a percentage
     * @param decimal what to do with days or a rate
     * @param withheld what to do with a withheld figure
     * @param absent what to do when there is nothing to print
     * @return the result of the branch
     */
    default <R> R fold(
            Function<Count, R> count,
            Function<Percent, R> percent,
            Function<Decimal, R> decimal,
            Supplier<R> withheld,
            Supplier<R> absent) {
        if (this instanceof Count c) {
            return count.apply(c);
        }
        if (this instanceof Percent p) {
            return percent.apply(p);
        }
        if (this instanceof Decimal d) {
            return decimal.apply(d);
        }
        return this instanceof Withheld ? withheld.get() : absent.get();
    }

    /**
     * The figure as printed.
     *
     * @param language the language to write in
     * @return the figure with its unit sign, {@link #MARK} when withheld, a dash when absent
     */
    default String text(Language language) {
        return fold(
                c -> Numbers.whole(c.value(), language),
                p -> (p.change() && p.scaled() > 0 ? "+" : "") + Numbers.percent(p.scaled(), p.decimals(), language),
                d -> Numbers.decimal(d.tenths(), 1, language),
                () -> MARK,
                () -> "–");
    }

    /**
     * The figure for programs, the same in every language.
     *
     * @return digits with a point before decimals, {@link #MARK} when withheld, nothing when absent
     */
    default String plain() {
        return fold(
                c -> Long.toString(c.value()),
                p -> BigDecimal.valueOf(p.scaled(), p.decimals()).toPlainString(),
                d -> BigDecimal.valueOf(d.tenths(), 1).toPlainString(),
                () -> MARK,
                () -> "");
    }

    /**
     * The number of cases, when this cell publishes one.
     *
     * @return the count, empty for any other cell
     */
    default OptionalLong count() {
        return this instanceof Count c ? OptionalLong.of(c.value()) : OptionalLong.empty();
    }

    /**
     * Whether the figure is withheld.
     *
     * @return true for a withheld figure
     */
    default boolean withheld() {
        return this instanceof Withheld;
    }

    /**
     * Effectif publié.
     *
     * @param value the number of cases
     */
    record Count(long value) implements Cell {}

    /**
     * Pourcentage publié.
     *
     * @param scaled the percentage in units of {@code 10^-decimals}
     * @param decimals its decimals
     * @param change whether it is a change, printed with its sign, and not a share
     */
    record Percent(long scaled, int decimals, boolean change) implements Cell {}

    /**
     * Nombre décimal publié: calendar days, or cases per 10 000 inhabitants.
     *
     * @param tenths tenths of a day or of a case, rounded half up
     */
    record Decimal(long tenths) implements Cell {}

    /** Figure couverte par le secret statistique. */
    enum Withheld implements Cell {
        /** The one mark for all withheld figures: which cell is small is itself a secret. */
        MARKED
    }

    /** Absence de chiffre: the figure does not exist, or its base is too small for a percentage. */
    enum Absent implements Cell {
        /** Nothing to print. */
        NOTHING
    }
}
