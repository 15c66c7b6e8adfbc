/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.interview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;

/** Réponses tapées ou redirigées: one line at a time, none of them longer than an answer can be. */
final class Keyboard {

    private static final int LONGEST = 2_000;

    private final BufferedReader in;

    Keyboard(InputStream in, Charset charset) {
        this.in = new BufferedReader(new InputStreamReader(in, charset));
    }

    /** The next line without its end, cut where no answer is that long; empty when there is no more. */
    Optional<String> line() throws IOException {
        StringBuilder line = new StringBuilder();
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n') {
            if (line.length() < LONGEST) {
                line.append((char) read);
            }
            read = in.read();
        }
        return Optional.of(line.toString().strip());
    }
}
