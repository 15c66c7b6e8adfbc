/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.deadlines;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.ics.DeadlineCalendar;
import fr.mediation.core.deadline.ics.DeadlineCalendar.Case;
import fr.mediation.core.deadline.timeline.DeadlineTimeline;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.output.Target;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Échéancier et frise d'un lot: the limits as a calendar file and as a page of timelines, beside the answers.
 *
 * <p>Several cases share one calendar, whose summaries then begin with the host's reference, or with the line of the record
 * when it gave none; a case alone without a reference needs no such head. The page has one section a case and is written as
 * the cases come.
 */
final class DeadlineFiles implements Closeable {

    /** Nobody reads a calendar of more. */
    private static final int MOST_CASES = 10_000;

    private static final String PREFIX = "mediation";

    private final Language language;
    private final @Nullable Target ics;
    private final @Nullable Target timeline;
    private final DeadlineCalendar calendar;
    private final List<Case> cases = new ArrayList<>();
    private final Set<String> references = new HashSet<>();
    private boolean named;

    DeadlineFiles(Language language, @Nullable Target ics, @Nullable Target timeline, Instant stamp, int alarmDays) {
        this.language = language;
        this.ics = ics;
        this.timeline = timeline;
        this.calendar = new DeadlineCalendar(PREFIX, stamp, language, alarmDays);
    }

    /** Begins the page. */
    void begin() throws IOException {
        String title = language == Language.FR ? "Frises des délais" : "Timelines of the limits";
        page("<!DOCTYPE html>\n<html lang=\"" + (language == Language.FR ? "fr" : "en")
                + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
                + title
                + "</title>\n<style>body{font-family:sans-serif;line-height:1.5;color:#161616;max-width:60rem;margin:2rem auto;padding:0 1rem}"
                + "section{break-inside:avoid;margin-bottom:3rem}</style>\n</head>\n<body>\n<main>\n<h1>"
                + title
                + "</h1>\n");
    }

    /** One case more; its reference must be new where a calendar is asked for. */
    List<Violation> add(long line, @Nullable String id, LocalDate asOf, ProceduralFacts facts, List<Deadline> deadlines)
            throws IOException {
        if (ics == null && timeline == null) {
            return List.of();
        }
        String reference = id == null ? (language == Language.FR ? "ligne-" : "line-") + line : id;
        if (!references.add(reference)) {
            return List.of(new Violation(
                    "id",
                    "ALREADY_GIVEN",
                    new Wording(
                            "référence déjà donnée plus haut : l’échéancier et la frise ne sauraient les distinguer",
                            "reference already given above: the calendar and the timeline could not tell them apart")));
        }
        if (ics != null) {
            if (cases.size() == MOST_CASES) {
                throw new UnusableException(Words.sentence(
                        "un échéancier tient au plus {0} dossiers ; coupez l’entrée",
                        "a calendar holds {0} cases at most; cut the input", MOST_CASES));
            }
            cases.add(new Case(reference, deadlines));
            named |= id != null;
        }
        if (timeline != null) {
            page(new DeadlineTimeline(facts, deadlines, asOf).html(language, new Wording(reference, reference)));
        }
        return List.of();
    }

    /** Makes both files visible. */
    void commit() throws IOException {
        if (ics != null) {
            if (cases.size() == 1 && !named) {
                new DeadlineCalendar(
                                PREFIX + "-" + cases.get(0).reference(),
                                calendar.stamp(),
                                language,
                                calendar.alarmDays())
                        .write(cases.get(0).deadlines(), ics.stream());
            } else {
                calendar.writeCases(cases, ics.stream());
            }
            ics.commit();
        }
        if (timeline != null) {
            page("</main>\n</body>\n</html>\n");
            timeline.commit();
        }
    }

    private void page(String html) throws IOException {
        if (timeline != null) {
            timeline.stream().write(html.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        cases.clear();
        try {
            if (ics != null) {
                ics.close();
            }
        } finally {
            if (timeline != null) {
                timeline.close();
            }
        }
    }
}
