/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds out how a stream is encoded from its first bytes: byte order marks, then UTF-8, then windows-1252. */
final class Encoding {

    private static final int SAMPLE = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String name;
    private final Reader reader;

    private Encoding(String name, Reader reader) {
        this.name = name;
        this.reader = reader;
    }

    static Encoding detect(InputStream in) throws IOException {
        byte[] head = in.readNBytes(SAMPLE);
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return of("UTF-8 (BOM)", StandardCharsets.UTF_8, 3, head, in);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return of("UTF-16LE (BOM)", StandardCharsets.UTF_16LE, 2, head, in);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return of("UTF-16BE (BOM)", StandardCharsets.UTF_16BE, 2, head, in);
        }
        return wellFormed(head)
                ? of("UTF-8", StandardCharsets.UTF_8, 0, head, in)
                : of("windows-1252", WINDOWS, 0, head, in);
    }

    String name() {
        return name;
    }

    /** A byte that the encoding does not know, past the sample, reads as the replacement character. */
    Reader reader() {
        return reader;
    }

    private static Encoding of(String name, Charset charset, int skip, byte[] head, InputStream rest) {
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head, skip, head.length - skip), rest);
        return new Encoding(name, new InputStreamReader(whole, charset));
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A character cut by the end of a full sample is not a fault. */
    private static boolean wellFormed(byte[] head) {
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), head.length < SAMPLE);
        return !result.isError();
    }

    /** The separator of a table: the most frequent of the usual ones in its first line, outside quotes. */
    static char separator(String firstLine) {
        char[] usual = {';', ',', '\t', '|'};
        int[] seen = new int[usual.length];
        boolean quoted = false;
        for (int at = 0; at < firstLine.length(); at++) {
            char c = firstLine.charAt(at);
            quoted = (c == '"') != quoted;
            for (int i = 0; i < usual.length && !quoted; i++) {
                seen[i] += c == usual[i] ? 1 : 0;
            }
        }
        int most = Arrays.stream(seen).max().orElse(0);
        for (int i = 0; i < usual.length; i++) {
            if (seen[i] == most && most > 0) {
                return usual[i];
            }
        }
        return ';';
    }
}
