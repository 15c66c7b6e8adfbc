/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Avancement: at each end of a partition, how many rows were read so far. */
final class Progress extends SparkListener {

    private static final long EVERY = 1_000_000_000L;

    private final PrintStream out;
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong tasks = new AtomicLong();
    private final AtomicLong told = new AtomicLong(System.nanoTime());

    Progress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskMetrics() == null) {
            return;
        }
        long read = rows.addAndGet(end.taskMetrics().inputMetrics().recordsRead());
        long written = end.taskMetrics().outputMetrics().recordsWritten();
        long done = tasks.incrementAndGet();
        long before = told.get();
        long now = System.nanoTime();
        if (now - before > EVERY && told.compareAndSet(before, now)) {
            out.printf(Locale.ROOT, "… %,d rows read, %d parts done%s%n", read, done, written > 0 ? ", writing" : "");
        }
    }
}
