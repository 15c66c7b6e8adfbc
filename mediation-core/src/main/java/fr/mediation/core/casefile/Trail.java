/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The commands done on a case, oldest first, in pages of bytes: identifiers are ASCII, and a long history must stay small. A page is never
 * changed; adding to a full one begins another that points to it.
 */
final class Trail {

    private static final int PAGE = 16;
    private static final byte END = '\n';

    private final byte[] ids;
    private final int count;
    private final @Nullable Trail earlier;

    private Trail(byte[] ids, int count, @Nullable Trail earlier) {
        this.ids = ids;
        this.count = count;
        this.earlier = earlier;
    }

    /** The trail with one command more, unless it is the last one already. */
    static Trail with(@Nullable Trail trail, String command) {
        byte[] id = line(command);
        if (trail == null || trail.count == PAGE) {
            return trail != null && trail.endsWith(id) ? trail : new Trail(id, 1, trail);
        }
        if (trail.endsWith(id)) {
            return trail;
        }
        byte[] longer = Arrays.copyOf(trail.ids, trail.ids.length + id.length);
        System.arraycopy(id, 0, longer, trail.ids.length, id.length);
        return new Trail(longer, trail.count + 1, trail.earlier);
    }

    static boolean holds(@Nullable Trail trail, String command) {
        byte[] id = line(command);
        for (Trail t = trail; t != null; t = t.earlier) {
            if (t.hasLine(id)) {
                return true;
            }
        }
        return false;
    }

    static List<String> commands(@Nullable Trail trail) {
        List<String> all = new ArrayList<>();
        for (Trail t = trail; t != null; t = t.earlier) {
            List<String> page = new ArrayList<>(
                    new String(t.ids, StandardCharsets.ISO_8859_1).lines().toList());
            Collections.reverse(page);
            all.addAll(page);
        }
        Collections.reverse(all);
        return all;
    }

    private static byte[] line(String command) {
        byte[] id = new byte[command.length() + 1];
        for (int i = 0; i < command.length(); i++) {
            id[i] = (byte) command.charAt(i);
        }
        id[command.length()] = END;
        return id;
    }

    private boolean endsWith(byte[] id) {
        int from = ids.length - id.length;
        return from >= 0
                && (from == 0 || ids[from - 1] == END)
                && Arrays.equals(ids, from, ids.length, id, 0, id.length);
    }

    private boolean hasLine(byte[] id) {
        for (int from = 0; from <= ids.length - id.length; from++) {
            boolean begins = from == 0 || ids[from - 1] == END;
            if (begins && Arrays.equals(ids, from, from + id.length, id, 0, id.length)) {
                return true;
            }
        }
        return false;
    }

    // walks instead of recursing: a long history must not exhaust the stack
    @Override
    public boolean equals(@Nullable Object other) {
        Trail a = this;
        Object b = other;
        while (a != null && b instanceof Trail t && Arrays.equals(a.ids, t.ids)) {
            a = a.earlier;
            b = t.earlier;
        }
        return a == null && b == null;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }
}
