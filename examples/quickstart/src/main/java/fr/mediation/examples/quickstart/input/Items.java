/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Flux d'enregistrements: the objects of one input, one at a time, in constant memory. */
public interface Items extends Closeable {

    /**
     * The next object.
     *
     * @return the next object, or null at the end of the input
     * @throws IOException if the input cannot be read any further
     * @throws fr.mediation.examples.quickstart.terminal.UnusableException if nothing after this point can be understood
     */
    @Nullable Item next() throws IOException;
}
