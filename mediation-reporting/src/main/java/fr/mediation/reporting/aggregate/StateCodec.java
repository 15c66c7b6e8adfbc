/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import java.io.ByteArrayOutputStream;

/** Numbers in as few bytes as they need, and runs of zeros in one: a state of a small authority is a few hundred bytes. */
final class StateCodec {

    private StateCodec() {}

    static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void raw(byte[] some) {
            bytes.writeBytes(some);
        }

        /** Signed, small ones first: zigzag, seven bits a byte. */
        void number(long value) {
            long left = (value << 1) ^ (value >> 63);
            while ((left & ~0x7FL) != 0) {
                bytes.write((int) ((left & 0x7F) | 0x80));
                left >>>= 7;
            }
            bytes.write((int) left);
        }

        void numbers(long[] values) {
            int i = 0;
            while (i < values.length) {
                number(values[i]);
                int zeros = 0;
                while (values[i] == 0 && i + 1 + zeros < values.length && values[i + 1 + zeros] == 0) {
                    zeros++;
                }
                if (values[i] == 0) {
                    number(zeros);
                }
                i += 1 + zeros;
            }
        }

        byte[] toBytes() {
            return bytes.toByteArray();
        }
    }

    static final class Reader {

        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean raw(byte[] expected) {
            boolean same = bytes.length - at >= expected.length;
            for (int i = 0; i < expected.length && same; i++) {
                same = bytes[at + i] == expected[i];
            }
            at += expected.length;
            return same;
        }

        long number() {
            long value = 0;
            for (int shift = 0; shift < 70; shift += 7) {
                if (at >= bytes.length) {
                    throw new IllegalArgumentException("these bytes are not a whole state");
                }
                byte next = bytes[at++];
                value |= (next & 0x7FL) << shift;
                if (next >= 0) {
                    return (value >>> 1) ^ -(value & 1);
                }
            }
            throw new IllegalArgumentException("these bytes are not a whole state");
        }

        void numbers(long[] into) {
            int i = 0;
            while (i < into.length) {
                into[i] = number();
                long zeros = into[i] == 0 ? number() : 0;
                if (zeros < 0 || zeros > into.length - 1 - i) {
                    throw new IllegalArgumentException("these bytes are not a whole state");
                }
                i += 1 + (int) zeros;
            }
        }

        boolean atEnd() {
            return at == bytes.length;
        }
    }
}
