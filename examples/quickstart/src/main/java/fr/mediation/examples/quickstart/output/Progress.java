/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.output;

import fr.mediation.core.wording.Language;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.examples.quickstart.terminal.Words;
import java.util.concurrent.TimeUnit;

/** Avancement d'un long traitement: about once a second, on standard error, how many records and how fast. */
public final class Progress {

    private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

    private final Session session;
    private final boolean shown;
    private final long start;
    private long told;
    private long records;
    private long refused;

    /**
     * A counter that starts now.
     *
     * @param session who waits
     * @param asked whether progress is shown even when nobody seems to watch
     */
    public Progress(Session session, boolean asked) {
        this.session = session;
        this.shown = asked || session.terminal().interactive();
        this.start = session.terminal().nanos().getAsLong();
        this.told = start;
    }

    /**
     * One more record was handled.
     *
     * @param accepted whether it was answered
     */
    public void count(boolean accepted) {
        reached(records + 1, refused + (accepted ? 0 : 1));
    }

    /**
     * So many records were handled.
     *
     * @param read the records handled so far
     * @param left those of them that were refused
     */
    public void reached(long read, long left) {
        records = read;
        refused = left;
        if (shown) {
            long now = session.terminal().nanos().getAsLong();
            if (now - told >= EVERY) {
                told = now;
                tell(now);
            }
        }
    }

    /**
     * The number of records handled so far.
     *
     * @return accepted and refused together
     */
    public long records() {
        return records;
    }

    /**
     * The number of records refused so far.
     *
     * @return the refused ones
     */
    public long refused() {
        return refused;
    }

    private void tell(long now) {
        long rate = (long) (records / ((now - start) / 1e9));
        session.tell(Words.sentence(
                "… {0} enregistrements, {1} par seconde, {2} refusés",
                "… {3} records, {4} a second, {5} refused",
                Words.count(records, Language.FR),
                Words.count(rate, Language.FR),
                Words.count(refused, Language.FR),
                Words.count(records, Language.EN),
                Words.count(rate, Language.EN),
                Words.count(refused, Language.EN)));
    }
}
