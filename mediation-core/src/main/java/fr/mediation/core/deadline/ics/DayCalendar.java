/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.ics;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Fichier d'échéances (RFC 5545): all-day events as an iCalendar file. Events are private and leave the day free.
 *
 * <p>Needs ical4j on the host's class path. Immutable and thread safe; equal arguments give equal bytes.
 *
 * @param product what the file is, in the producer's name
 * @param stamp the moment of writing (DTSTAMP), kept to the second
 * @param alarmDays how many calendar days before the day an alarm rings, from 1 to 365
 */
public record DayCalendar(String product, Instant stamp, int alarmDays) {

    private static final int LONGEST = 365;

    /**
     * Checks the arguments.
     *
     * @param product what the file is
     * @param stamp the moment of writing
     * @param alarmDays calendar days before the day
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the number of days is out of bounds
     */
    public DayCalendar {
        Objects.requireNonNull(product, "product");
        stamp = stamp.truncatedTo(ChronoUnit.SECONDS);
        if (alarmDays < 1 || alarmDays > LONGEST) {
            throw new IllegalArgumentException("alarmDays: from 1 to " + LONGEST);
        }
    }

    /**
     * Writes events in their order, as UTF-8 with folded lines ended by CR LF.
     *
     * @param events the events, each identifier once
     * @param out where the bytes go; not closed
     * @throws IOException if the bytes cannot be written
     * @throws IllegalArgumentException if an identifier is there twice
     */
    public void write(List<DayEvent> events, OutputStream out) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Mediation SDK//" + product));
        calendar.add(ImmutableVersion.VERSION_2_0);
        Set<String> uids = new HashSet<>();
        for (DayEvent event : events) {
            if (!uids.add(event.uid())) {
                throw new IllegalArgumentException("events: an identifier is there twice");
            }
            calendar.add(component(event));
        }
        FoldedLines.write(calendar.toString(), out);
    }

    private VEvent component(DayEvent day) {
        VEvent event = AllDayEvent.of(day.uid(), stamp, day.day(), day.summary(), day.description());
        if (day.rings()) {
            AllDayEvent.ring(event, alarmDays, day.summary());
        }
        return event;
    }
}
