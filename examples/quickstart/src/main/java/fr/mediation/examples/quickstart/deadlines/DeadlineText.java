/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.deadlines;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.wording.WrittenDate;
import fr.mediation.examples.quickstart.output.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Délais mis en phrases, for a mediator or a lawyer to read. */
public final class DeadlineText {

    /** What a person can still miss; the other families explain these. */
    private static final Set<Deadline.Family> TO_ACT = EnumSet.of(
            Deadline.Family.COURT_ACTION,
            Deadline.Family.RAPO,
            Deadline.Family.MPO_REFERRAL,
            Deadline.Family.REASONABLE_TIME,
            Deadline.Family.IMPLICIT_DECISION,
            Deadline.Family.PRESCRIPTION_QUADRIENNALE,
            Deadline.Family.PRESCRIPTION_RSA);

    private static final Set<Deadline.Family> SILENCES =
            EnumSet.of(Deadline.Family.IMPLICIT_DECISION, Deadline.Family.IMPLICIT_REJECTION);

    private final Page page;

    /**
     * A text on a page.
     *
     * @param page where it goes
     */
    public DeadlineText(Page page) {
        this.page = page;
    }

    /**
     * One line a limit: its name, where it stands, and until when.
     *
     * @param deadlines the limits
     * @throws IOException if the text cannot be written
     */
    public void brief(List<Deadline> deadlines) throws IOException {
        for (Deadline deadline : deadlines) {
            if (TO_ACT.contains(deadline.family())) {
                page.paragraph("  > ", summary(deadline));
            }
        }
    }

    /**
     * The limits that a person can still miss, each with its readings, its steps and its warnings.
     *
     * @param deadlines the limits
     * @throws IOException if the text cannot be written
     */
    public void toAct(List<Deadline> deadlines) throws IOException {
        full(deadlines.stream().filter(limit -> TO_ACT.contains(limit.family())).toList());
    }

    /**
     * Each limit with its readings, its steps and its warnings.
     *
     * @param deadlines the limits
     * @throws IOException if the text cannot be written
     */
    public void full(List<Deadline> deadlines) throws IOException {
        for (Deadline deadline : deadlines) {
            page.paragraph("  > ", summary(deadline));
            readings(deadline);
            int number = 1;
            for (var step : deadline.explanation().steps()) {
                page.paragraph("    " + number++ + ". ", step.text(page.language()));
            }
            for (Deadline.Effect effect : deadline.effects()) {
                page.paragraph("    - ", cited(page.say(effect.text()), page.cite(effect.references())));
            }
            for (Deadline.Warning warning : deadline.warnings()) {
                page.paragraph("    ! ", cited(page.say(warning.text()), page.cite(warning.references())));
            }
        }
    }

    private void readings(Deadline deadline) throws IOException {
        if (deadline.readings().size() < 2) {
            return;
        }
        for (Deadline.Reading reading : deadline.readings()) {
            LocalDate date = reading.date();
            String day = date == null ? page.say("pas de date", "no date") : page.say(WrittenDate.of(date));
            page.paragraph(
                    "    ~ " + page.say("lecture : ", "reading: "),
                    day + page.say(", ", ", ") + cited(page.say(reading.label()), page.cite(reading.references())));
        }
    }

    private String summary(Deadline deadline) {
        String subject = deadline.subject().isEmpty() ? "" : " (" + deadline.subject() + ")";
        return page.say(deadline.family().label())
                + subject
                + page.say(" : ", ": ")
                + state(deadline)
                + dates(deadline);
    }

    /** A silence does not expire: a decision is born of it. */
    private String state(Deadline deadline) {
        boolean born = SILENCES.contains(deadline.family()) && deadline.state() == Deadline.State.EXPIRED;
        return born
                ? page.say("acquise", "established")
                : page.say(deadline.state().label());
    }

    private String dates(Deadline deadline) {
        Optional<LocalDate> legal = deadline.legalDate();
        Optional<LocalDate> prudent = deadline.prudentDate();
        if (legal.isPresent() && legal.equals(prudent)) {
            return ", " + day(legal.get());
        }
        String text = legal.map(day -> page.say(", date légale ", ", legal date ") + day(day))
                .orElse("");
        return text
                + prudent.map(day -> page.say(", date prudente ", ", prudent date ") + day(day))
                        .orElse("");
    }

    private String day(LocalDate day) {
        return page.say(WrittenDate.of(day));
    }

    private static String cited(String text, String references) {
        return references.isEmpty() ? text : text + " (" + references + ")";
    }
}
