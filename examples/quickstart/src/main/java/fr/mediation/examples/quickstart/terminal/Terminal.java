/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/**
 * Poste de travail: the streams and clocks a command sees, so that tests give their own.
 *
 * @param in standard input
 * @param out standard output, unbuffered
 * @param err standard error, unbuffered
 * @param charset the charset of readable text on both outputs; data is always UTF-8
 * @param interactive whether a person watches standard error
 * @param clock the calendar clock: the only place where this program asks for today
 * @param nanos a clock for measuring rates, in nanoseconds
 */
public record Terminal(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Charset charset,
        boolean interactive,
        Clock clock,
        LongSupplier nanos) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /**
     * The streams of the process itself.
     *
     * @return a terminal over the process's standard streams
     */
    public static Terminal ofProcess() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                readableCharset(),
                watched(),
                Clock.system(PARIS),
                System::nanoTime);
    }

    /**
     * Today in France.
     *
     * @return the date of the clock, in Europe/Paris
     */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    /**
     * A writer of readable text on standard output.
     *
     * @return a new writer that its user flushes
     */
    public PrintWriter text() {
        return new PrintWriter(new OutputStreamWriter(out, charset), false);
    }

    /**
     * A writer of messages on standard error.
     *
     * @return a new writer that flushes at each line
     */
    public PrintWriter messages() {
        return new PrintWriter(new OutputStreamWriter(err, charset), true);
    }

    /**
     * UTF-8, unless the machine names another complete charset for its screen: one set to {@code LANG=C} claims ASCII and
     * shows UTF-8 all the same, an older Windows console does not.
     */
    private static Charset readableCharset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        if (!Charset.isSupported(name)) {
            return StandardCharsets.UTF_8;
        }
        Charset screen = Charset.forName(name);
        return screen.canEncode() && screen.newEncoder().canEncode("éèàç") ? screen : StandardCharsets.UTF_8;
    }

    /** Whether standard error is a terminal, where the system tells; elsewhere people ask for progress by its option. */
    private static boolean watched() {
        try {
            Path end = Path.of("/proc/self/fd/2").toRealPath();
            return end.startsWith("/dev/pts") || end.toString().startsWith("/dev/tty");
        } catch (IOException notThisSystem) {
            return false;
        }
    }
}
