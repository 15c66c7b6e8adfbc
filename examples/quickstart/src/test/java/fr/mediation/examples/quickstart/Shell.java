/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.mediation.examples.quickstart.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** A terminal in memory: the program is run as from a shell, through its real entry point, on 2 June 2025. */
final class Shell {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-02T10:00:00Z"), ZoneOffset.UTC);

    private byte[] input = new byte[0];
    private boolean interactive;
    private long nanosByCall;

    /** What a command left behind. */
    record Result(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        List<String> complaints() {
            return err.lines().toList();
        }
    }

    static Result run(String... arguments) {
        return new Shell().mediation(arguments);
    }

    static Result given(String input, String... arguments) {
        return new Shell().input(input.getBytes(UTF_8)).mediation(arguments);
    }

    Shell input(byte[] bytes) {
        input = bytes.clone();
        return this;
    }

    Shell watched() {
        interactive = true;
        return this;
    }

    /** Each look at the clock costs this much time. */
    Shell slow(long nanos) {
        nanosByCall = nanos;
        return this;
    }

    Result mediation(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicLong nanos = new AtomicLong();
        int code = Main.run(
                new Terminal(
                        new ByteArrayInputStream(input),
                        out,
                        err,
                        UTF_8,
                        interactive,
                        CLOCK,
                        () -> nanos.addAndGet(nanosByCall)),
                arguments);
        return new Result(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** A file of the samples that ship with the program. */
    static String sample(String name) {
        try (var in = Objects.requireNonNull(Shell.class.getResourceAsStream("/sample/" + name))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
