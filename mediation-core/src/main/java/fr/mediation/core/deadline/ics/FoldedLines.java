/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.ics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** Lines of at most 75 octets (RFC 5545, 3.1): the library folds by characters, which accents make too long. */
final class FoldedLines {

    private static final int OCTETS = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private FoldedLines() {}

    static void write(String unfolded, OutputStream out) throws IOException {
        int length = 0;
        for (int i = 0; i < unfolded.length(); ) {
            int character = unfolded.codePointAt(i);
            byte[] octets = Character.toString(character).getBytes(UTF_8);
            boolean ending = character == '\r' || character == '\n';
            if (!ending && length + octets.length > OCTETS) {
                out.write(FOLD);
                length = 1;
            }
            out.write(octets);
            length = ending ? 0 : length + octets.length;
            i += Character.charCount(character);
        }
    }
}
