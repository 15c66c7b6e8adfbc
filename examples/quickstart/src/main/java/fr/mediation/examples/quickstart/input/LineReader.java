/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lecture ligne à ligne: bytes between line ends, never more than a limit at once.
 *
 * <p>A line longer than the limit is walked over without being kept. Lines end with LF or CR LF.
 */
final class LineReader implements Closeable {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int end;
    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean tooLong;
    private long number;

    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Moves to the next line; false at the end of the input. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (true) {
            if (position == end && !fill()) {
                number += any ? 1 : 0;
                return any;
            }
            any = true;
            int stop = position;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            keep(stop);
            position = stop;
            if (stop < end) {
                position++;
                number++;
                if (length > 0 && line[length - 1] == '\r') {
                    length--;
                }
                return true;
            }
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(chunk, 0, CHUNK));
        return end > 0;
    }

    private void keep(int stop) {
        int more = stop - position;
        if (tooLong || length + more > limit) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(limit, Math.max(line.length * 2, length + more)));
        }
        System.arraycopy(chunk, position, line, length, more);
        length += more;
    }

    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    boolean tooLong() {
        return tooLong;
    }

    boolean blank() {
        if (tooLong) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The number of the current line, from 1. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
