/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.ics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/** Événement d'une journée (RFC 5545): private, leaving the day free, with or without an alarm. */
final class AllDayEvent {

    private AllDayEvent() {}

    static VEvent of(String uid, Instant stamp, LocalDate day, String summary, String description) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(day));
        event.add(new Summary(summary));
        event.add(new Description(description));
        event.add(ImmutableClazz.PRIVATE);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** Rings some calendar days before the day. */
    static void ring(VEvent event, int daysBefore, String text) {
        VAlarm alarm = new VAlarm();
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Trigger(Duration.ofDays(-daysBefore)));
        alarm.add(new Description(text));
        event.add(alarm);
    }
}
