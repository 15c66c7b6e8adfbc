/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import fr.mediation.core.casefile.Refusal;
import java.util.function.Function;

/**
 * Consultation: a view, or the reason why it is not open to its reader.
 *
 * @param <V> the type of the view
 */
public sealed interface Seen<V> {

    /**
     * The view is open to the reader.
     *
     * @param view the view
     * @param <V> the type of the view
     */
    record Open<V>(V view) implements Seen<V> {}

    /**
     * The view is not open to the reader.
     *
     * @param reason why
     * @param <V> the type of the view
     */
    record Closed<V>(Refusal reason) implements Seen<V> {}

    /**
     * One branch a case.
     *
     * @param open when it is open
     * @param closed when it is not
     * @param <R> the type of the result
     * @return the result of the branch
     */
    default <R> R fold(Function<V, R> open, Function<Refusal, R> closed) {
        if (this instanceof Open<V> yes) {
            return open.apply(yes.view());
        }
        return closed.apply(((Closed<V>) this).reason());
    }
}
