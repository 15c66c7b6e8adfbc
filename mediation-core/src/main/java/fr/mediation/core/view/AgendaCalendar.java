/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.ics.DayCalendar;
import fr.mediation.core.deadline.ics.DayEvent;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Agenda du médiateur en fichier d'échéances (RFC 5545): the dated entries of an agenda for a calendar application, the prudent date of a
 * court limit first and its legal date beside it. References of cases only, never a person.
 *
 * <p>Needs ical4j on the host's class path. Immutable and thread safe; equal arguments give equal bytes.
 *
 * @param stamp the moment of writing, kept to the second
 * @param language the language of the texts
 * @param alarmDays how many calendar days before the day an alarm rings, from 1 to 365
 */
public record AgendaCalendar(Instant stamp, Language language, int alarmDays) {

    private static final Wording CASE = new Wording("dossier", "case");
    private static final Wording PRUDENT = new Wording("date prudente", "prudent date");
    private static final Wording LEGAL = new Wording("date légale", "legal date");
    private static final Wording OVERDUE = new Wording("en retard", "overdue");

    /**
     * Checks that nothing is missing.
     *
     * @param stamp the moment of writing
     * @param language the language
     * @param alarmDays calendar days before the day
     */
    public AgendaCalendar {
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(language, "language");
    }

    /**
     * Writes the dated entries of an agenda, in its order, as UTF-8.
     *
     * @param agenda the agenda
     * @param out where the bytes go; not closed
     * @throws IOException if the bytes cannot be written
     */
    public void write(Agenda agenda, OutputStream out) throws IOException {
        Map<String, DayEvent> events = new LinkedHashMap<>();
        for (Agenda.CourtLimit limit : agenda.courtLimits()) {
            limit.prudentDate().ifPresent(day -> put(events, limit, day, PRUDENT));
            limit.legalDate()
                    .filter(day -> !limit.prudentDate().equals(limit.legalDate()))
                    .ifPresent(day -> put(events, limit, day, LEGAL));
        }
        for (Agenda.Entry entry : agenda.entries()) {
            entry.dueOn().ifPresent(day -> put(events, entry, day));
        }
        List<DayEvent> all = new ArrayList<>(events.values());
        new DayCalendar("Agenda//" + language.name(), stamp, alarmDays).write(all, out);
    }

    private void put(Map<String, DayEvent> events, Agenda.Entry entry, LocalDate day) {
        String what = entry.kind().label().in(language) + (entry.overdue() ? " (" + OVERDUE.in(language) + ")" : "");
        String about = CASE.in(language) + " " + entry.caseId();
        String uid = entry.caseId() + "-" + entry.kind() + (entry.reference().isEmpty() ? "" : "-" + entry.reference());
        events.putIfAbsent(uid, new DayEvent(uid, day, what + ", " + about, about, !entry.overdue()));
    }

    private void put(Map<String, DayEvent> events, Agenda.CourtLimit limit, LocalDate day, Wording which) {
        String about = CASE.in(language) + " " + limit.caseId();
        String what = limit.family().label().in(language) + " — " + which.in(language);
        String uid = limit.caseId() + "-" + limit.family() + (which.equals(LEGAL) ? "-LEGAL" : "");
        String more = limit.state().label().in(language);
        events.putIfAbsent(uid, new DayEvent(uid, day, what + ", " + about, more, rings(limit)));
    }

    private static boolean rings(Agenda.CourtLimit limit) {
        return limit.state() != Deadline.State.EXPIRED;
    }
}
