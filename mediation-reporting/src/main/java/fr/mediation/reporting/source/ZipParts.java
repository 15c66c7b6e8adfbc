/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a zip held in memory, found by its table of contents and unpacked one at a time: a bound on the bytes packed, on those
 * unpacked and on their ratio, and no guess about a file that is cut or that says two things.
 */
final class ZipParts {

    private static final int DEFLATED = 8;
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int MOST_PARTS = 2_000;
    private static final int UNPACKED = 16;
    private static final int RATIO = 200;
    private static final int RATIO_FROM = 1 << 22;

    private final ByteBuffer bytes;
    private final long most;
    private final Map<String, Part> parts = new HashMap<>();
    private long unpacked;

    private record Part(int method, int packed, int at) {}

    private ZipParts(byte[] bytes, long most) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.most = most;
    }

    static ZipParts read(InputStream in, long limit) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limit + 1));
        if (bytes.length > limit) {
            throw new UnreadableTable(
                    "FILE_TOO_LARGE",
                    "classeur de plus de " + limit + " octets",
                    "workbook of more than " + limit + " bytes");
        }
        ZipParts zip = new ZipParts(bytes, limit * UNPACKED);
        try {
            zip.contents();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw damaged();
        }
        return zip;
    }

    static UnreadableTable damaged() {
        return new UnreadableTable("DAMAGED_WORKBOOK", "classeur abîmé ou incomplet", "workbook damaged or cut short");
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The bytes of a part, bounded. */
    Optional<InputStream> open(String name) {
        Part part = parts.get(name);
        if (part == null) {
            return Optional.empty();
        }
        try {
            int start = part.at() + LOCAL_SIZE + u16(part.at() + 26) + u16(part.at() + 28);
            if (bytes.getInt(part.at()) != LOCAL || start + (long) part.packed() > bytes.limit()) {
                throw damaged();
            }
            InputStream packed = new ByteArrayInputStream(bytes.array(), start, part.packed());
            InputStream plain =
                    part.method() == 0 ? packed : new InflaterInputStream(packed, new Inflater(true), 1 << 13);
            return Optional.of(new Bounded(plain, part.packed()));
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private void contents() {
        int end = end();
        int count = u16(end + 10);
        int at = bytes.getInt(end + 16);
        if (count > MOST_PARTS) {
            throw bomb();
        }
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY) {
                throw damaged();
            }
            int flags = u16(at + 8);
            int method = u16(at + 10);
            int name = u16(at + 28);
            String path = new String(bytes.array(), at + ENTRY_SIZE, name, StandardCharsets.UTF_8);
            if ((flags & 1) != 0) {
                throw new UnreadableTable(
                        "ENCRYPTED_WORKBOOK",
                        "classeur protégé par un mot de passe",
                        "workbook protected by a password");
            }
            int packed = bytes.getInt(at + 20);
            int place = bytes.getInt(at + 42);
            boolean usual = (method == 0 || method == DEFLATED) && packed >= 0 && place >= 0;
            if (!usual || parts.put(path, new Part(method, packed, place)) != null) {
                throw damaged();
            }
            at += ENTRY_SIZE + name + u16(at + 30) + u16(at + 32);
        }
    }

    /** The table of contents stands at the end, before a comment of 65 535 bytes at most. */
    private int end() {
        int lowest = Math.max(0, bytes.limit() - END_SIZE - 0xFFFF);
        for (int at = bytes.limit() - END_SIZE; at >= lowest; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw damaged();
    }

    private int u16(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private static UnreadableTable bomb() {
        return new UnreadableTable(
                "ZIP_BOMB",
                "classeur dont le contenu décompressé dépasse toute mesure",
                "workbook whose unpacked content exceeds all measure");
    }

    /** Counts what is unpacked, over all parts and against what was packed. */
    private final class Bounded extends InputStream {

        private final InputStream in;
        private final long packed;
        private long own;

        Bounded(InputStream in, long packed) {
            this.in = in;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = in.read(into, offset, length);
            if (n > 0) {
                own += n;
                unpacked += n;
                if (unpacked > most || (own > RATIO_FROM && own > packed * RATIO)) {
                    throw bomb();
                }
            }
            return n;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
