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
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Échéancier (RFC 5545): the limits of one case, or of several, as an iCalendar file, for a mediator's calendar.
 *
 * <p>One all-day event on the prudent date of each limit, and a second one, labelled, on the legal date where it differs; a
 * limit without a date gives none, nor does a silence that was answered in time. A silence says that a decision is born that
 * day: it is nobody's last day. The description is the reasoning of the limit, which names nobody; events are private and
 * leave the day free. A limit that runs, or may run again, has an alarm if one is asked for; one that is met or expired has
 * none. Computing again with the same prefix gives the same identifiers, so that a calendar replaces its events instead of
 * doubling them; the stamp tells which version is the newer.
 *
 * <p>Needs ical4j on the host's class path. Immutable and thread safe; equal arguments give equal bytes.
 *
 * @param uidPrefix begins every UID, unique to the case and saying nothing of a person: 1 to 100 letters, digits or
 *     {@code . _ @ -}, beginning with a letter or a digit
 * @param stamp the moment of writing (DTSTAMP), kept to the second
 * @param language the language of the summaries and descriptions
 * @param alarmDays how many calendar days before the day the alarm rings, up to 365; 0 for no alarm
 */
public record DeadlineCalendar(String uidPrefix, Instant stamp, Language language, int alarmDays) {

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,99}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@/-]{0,99}");
    private static final int LONGEST = 365;

    private static final Wording PRUDENT = new Wording("date prudente", "prudent date");
    private static final Wording LEGAL = new Wording("date légale", "legal date");
    private static final Wording BOTH = new Wording("date légale et prudente", "legal and prudent date");
    private static final Wording BORN = new Wording("la décision est née ce jour", "the decision was born that day");
    private static final Wording TO_BE_BORN = new Wording(
            "décision à naître ce jour, à défaut de réponse", "a decision is born that day if nothing is answered");

    /**
     * Dossier d'un échéancier: the limits of one case among several.
     *
     * @param reference the host's own reference, which begins the summaries and says nothing of a person: 1 to 100 letters,
     *     digits or {@code . _ @ / -}, beginning with a letter or a digit
     * @param deadlines the limits, each family and subject once
     */
    public record Case(String reference, List<Deadline> deadlines) {

        /**
         * Copies the limits.
         *
         * @param reference the host's own reference
         * @param deadlines the limits
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if the reference is not an opaque one
         */
        public Case {
            deadlines = List.copyOf(deadlines);
            if (!REFERENCE.matcher(reference).matches()) {
                throw new IllegalArgumentException("reference: 1 to 100 letters, digits or . _ @ / -");
            }
        }

        /** The reference is the host's own: it is not printed. */
        @Override
        public String toString() {
            return "Case[***]";
        }
    }

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
        if (alarmDays < 0 || alarmDays > LONGEST) {
            throw new IllegalArgumentException("alarmDays: from 0 to " + LONGEST);
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
        Calendar calendar = empty();
        add(calendar, deadlines, uidPrefix, "", new HashSet<>());
        FoldedLines.write(calendar.toString(), out);
    }

    /**
     * Writes the limits of several cases as one calendar, whose summaries begin with the reference of their case.
     *
     * @param cases the cases, each reference once
     * @param out where the bytes go; not closed
     * @throws IOException if the bytes cannot be written
     * @throws IllegalArgumentException if a limit of a reference is there twice
     */
    public void writeCases(List<Case> cases, OutputStream out) throws IOException {
        Calendar calendar = empty();
        Set<String> uids = new HashSet<>();
        for (Case one : cases) {
            add(calendar, one.deadlines(), uidPrefix + "-" + one.reference(), one.reference() + " — ", uids);
        }
        FoldedLines.write(calendar.toString(), out);
    }

    private Calendar empty() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Mediation SDK//Deadlines//" + language.name()));
        calendar.add(ImmutableVersion.VERSION_2_0);
        return calendar;
    }

    private void add(Calendar calendar, List<Deadline> deadlines, String prefix, String head, Set<String> uids) {
        for (Deadline deadline : deadlines) {
            String uid = uid(prefix, deadline);
            if (!uids.add(uid)) {
                throw new IllegalArgumentException("deadlines: a limit is there twice");
            }
            LocalDate prudent = deadline.prudentDate().orElse(null);
            LocalDate legal = deadline.legalDate().orElse(null);
            if (isSilence(deadline) && deadline.state() == State.MET) {
                continue;
            }
            if (prudent != null) {
                calendar.add(event(deadline, prudent, prudent.equals(legal) ? BOTH : PRUDENT, uid, head));
            }
            if (legal != null && !legal.equals(prudent)) {
                calendar.add(event(deadline, legal, LEGAL, uid + "-LEGAL", head));
            }
        }
    }

    private VEvent event(Deadline deadline, LocalDate day, Wording label, String uid, String head) {
        String summary = head + deadline.title().in(language) + " — " + label(deadline, label);
        VEvent event =
                AllDayEvent.of(uid, stamp, day, summary, deadline.text(language).strip());
        if (alarmDays > 0 && deadline.state() != State.MET && deadline.state() != State.EXPIRED) {
            AllDayEvent.ring(event, alarmDays, summary);
        }
        return event;
    }

    private String label(Deadline deadline, Wording label) {
        if (!isSilence(deadline)) {
            return label.in(language);
        }
        String birth = (deadline.state() == State.EXPIRED ? BORN : TO_BE_BORN).in(language);
        return label.equals(BOTH) ? birth : birth + " (" + label.in(language) + ")";
    }

    private static boolean isSilence(Deadline deadline) {
        return deadline.family() == Deadline.Family.IMPLICIT_DECISION
                || deadline.family() == Deadline.Family.IMPLICIT_REJECTION;
    }

    /** The family and the index of the fact: what stays the same when the limits are computed again. */
    private static String uid(String prefix, Deadline deadline) {
        String index = deadline.subject().replaceAll("[^0-9]", "");
        return prefix + "-" + deadline.family().name() + "-" + (index.isEmpty() ? "0" : index);
    }

    /** The prefix is the host's own reference: it is not printed. */
    @Override
    public String toString() {
        return "DeadlineCalendar[" + language + ", alarmDays=" + alarmDays + "]";
    }
}
