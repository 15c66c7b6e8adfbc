/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Objets JSON un par ligne (NDJSON): a broken line is told and the next ones are read. */
final class NdjsonItems implements Items {

    private final LineReader lines;
    private final Limits limits;
    private final TreeReader trees;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private CharBuffer text = CharBuffer.allocate(1 << 12);

    NdjsonItems(InputStream in, Limits limits) {
        this.lines = new LineReader(in, limits.lineBytes());
        this.limits = limits;
        this.trees = new TreeReader(limits);
    }

    @Override
    public @Nullable Item next() throws IOException {
        do {
            if (!lines.next()) {
                return null;
            }
        } while (lines.blank());
        long number = lines.number();
        if (lines.tooLong()) {
            return Item.refused(number, Faults.tooLong(limits.lineBytes()));
        }
        if (text.capacity() < lines.length()) {
            text = CharBuffer.allocate(Math.max(lines.length(), text.capacity() * 2));
        }
        text.clear();
        ByteBuffer bytes = ByteBuffer.wrap(lines.bytes(), 0, lines.length());
        decoder.reset();
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            return Item.refused(number, Faults.notUtf8(bytes.position() + 1L));
        }
        return trees.line(number, text.array(), text.position());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
