/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.mediation.core.wording.Language;
import fr.mediation.examples.quickstart.batch.Batch;
import fr.mediation.examples.quickstart.check.CheckRun;
import fr.mediation.examples.quickstart.input.Binder;
import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.input.Items;
import fr.mediation.examples.quickstart.input.Limits;
import fr.mediation.examples.quickstart.output.Progress;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.examples.quickstart.terminal.Terminal;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What must hold of any bytes given as requests: each record is answered or refused, and the program is never at fault. The
 * entry point of the coverage-guided fuzzer, and of the corpus in the everyday build.
 */
public final class RequestsFuzz {

    private static final Limits LIMITS = new Limits(1 << 14, Limits.DEFAULT.depth(), Limits.DEFAULT.violations());
    private static final Binder BINDER = new Binder(LIMITS);
    private static final int MOST_SAID = 1 << 20;

    /** The règlements are read once: an input is a request, not a start of the program. */
    private static final CheckRun RUN =
            new CheckRun(session(new ByteArrayOutputStream()), "isere-2022", LocalDate.of(2025, 6, 2));

    private RequestsFuzz() {}

    private static Session session(ByteArrayOutputStream said) {
        return new Session(
                new Terminal(
                        InputStream.nullInputStream(),
                        new ByteArrayOutputStream(),
                        said,
                        UTF_8,
                        false,
                        Clock.fixed(Instant.parse("2025-06-02T10:00:00Z"), ZoneOffset.UTC),
                        () -> 0L),
                Language.FR);
    }

    /**
     * Everything that is made once is made before the first input is timed.
     *
     * @throws IOException never: the streams are in memory
     */
    public static void fuzzerInitialize() throws IOException {
        fuzzerTestOneInput("{\"facts\":{},\"procedure\":{\"matter\":\"GENERAL\"}}".getBytes(UTF_8));
    }

    /**
     * One input.
     *
     * @param bytes anything
     * @throws IOException never: the streams are in memory
     */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Session session = session(said);
        try (Items items = Inputs.open(new ByteArrayInputStream(bytes), Inputs.Form.AUTO, LIMITS)) {
            RUN.json(
                    new Batch(session, BINDER, new Progress(session, false)),
                    items,
                    new ByteArrayOutputStream(),
                    CheckRun.Style.EXPLAINED);
        } catch (UnusableException refused) {
            must(!refused.wording().fr().isBlank(), "a reason in words");
        }
        String text = said.toString(UTF_8);
        // at the end of a line: the name of a field, which is told, can be anything
        must(text.lines().noneMatch(line -> line.endsWith("[FAULT]")), "no fault of the program");
        must(text.length() < MOST_SAID, "a bounded number of complaints");
    }

    private static void must(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("expected: " + what);
        }
    }
}
