/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.ics;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Échéancier d'un dossier (RFC 5545): the limits of one case as an iCalendar file, for a mediator's calendar.
 *
 * <p>One all-day event on the prudent date of each limit, and a second one, labelled, on the legal date where it differs; a
 * limit without a date gives none. The description is the reasoning of the limit, which names nobody; events are private and
 * leave the day free. A limit that runs, or may run again, has an alarm; one that is met or expired has none. Computing again
 * with the same prefix gives the same identifiers, so that a calendar replaces its events instead of doubling them.
 *
 * <p>Needs ical4j on the host's class path. Immutable and thread safe; equal arguments give equal bytes.
 *
 * @param uidPrefix begins every UID, unique to the case and saying nothing of a person: 1 to 100 letters, digits or
 *     {@code . _ @ -}, beginning with a letter or a digit
 * @param stamp the moment of writing (DTSTAMP), kept to the second
 * @param language the language of the summaries and descriptions
 * @param alarmDays how many calendar days before the day the alarm rings, from 1 to 365
 */
public record DeadlineCalendar(String uidPrefix, Instant stamp, Language language, int alarmDays) {

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,99}");
    private static final int LONGEST = 365;

    private static final Wording PRUDENT = new Wording("date prudente", "prudent date");
    private static final Wording LEGAL = new Wording("date légale", "legal date");
    private static final Wording BOTH = new Wording("date légale et prudente", "legal and prudent date");

    /**
     * Checks the arguments.
     *
     * @param uidPrefix begins every UID
     * @param stamp the moment of writing
     * @param language the language
     * @param alarmDays calendar days before the day
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the prefix or the number of days is out of bounds
     */
    public DeadlineCalendar {
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(language, "language");
        if (!PREFIX.matcher(uidPrefix).matches()) {
            throw new IllegalArgumentException("uidPrefix: 1 to 100 letters, digits or . _ @ -");
        }
        if (alarmDays < 1 || alarmDays > LONGEST) {
            throw new IllegalArgumentException("alarmDays: from 1 to " + LONGEST);
        }
        stamp = stamp.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Writes the limits of one case, in their order, as UTF-8 with folded lines ended by CR LF.
     *
     * @param deadlines the limits, each family and subject once
     * @param out where the bytes go; not closed
     * @throws IOException if the bytes cannot be written
     * @throws IllegalArgumentException if a limit is there twice: each case has its own file
     */
    public void write(List<Deadline> deadlines, OutputStream out) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Mediation SDK//Deadlines//" + language.name()));
        calendar.add(ImmutableVersion.VERSION_2_0);
        Set<String> uids = new HashSet<>();
        for (Deadline deadline : deadlines) {
            String uid = uid(deadline);
            if (!uids.add(uid)) {
                throw new IllegalArgumentException("deadlines: a limit is there twice");
            }
            LocalDate prudent = deadline.prudentDate().orElse(null);
            LocalDate legal = deadline.legalDate().orElse(null);
            if (prudent != null) {
                calendar.add(event(deadline, prudent, prudent.equals(legal) ? BOTH : PRUDENT, uid));
            }
            if (legal != null && !legal.equals(prudent)) {
                calendar.add(event(deadline, legal, LEGAL, uid + "-LEGAL"));
            }
        }
        FoldedLines.write(calendar.toString(), out);
    }

    private VEvent event(Deadline deadline, LocalDate day, Wording label, String uid) {
        String summary = deadline.title().in(language) + " — " + label.in(language);
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(day));
        event.add(new Summary(summary));
        event.add(new Description(deadline.text(language).strip()));
        event.add(ImmutableClazz.PRIVATE);
        event.add(ImmutableTransp.TRANSPARENT);
        if (deadline.state() != State.MET && deadline.state() != State.EXPIRED) {
            VAlarm alarm = new VAlarm();
            alarm.add(ImmutableAction.DISPLAY);
            alarm.add(new Trigger(Duration.ofDays(-alarmDays)));
            alarm.add(new Description(summary));
            event.add(alarm);
        }
        return event;
    }

    /** The family and the index of the fact: what stays the same when the limits are computed again. */
    private String uid(Deadline deadline) {
        String index = deadline.subject().replaceAll("[^0-9]", "");
        return uidPrefix + "-" + deadline.family().name() + "-" + (index.isEmpty() ? "0" : index);
    }

    /** The prefix is the host's own reference: it is not printed. */
    @Override
    public String toString() {
        return "DeadlineCalendar[" + language + ", alarmDays=" + alarmDays + "]";
    }
}
