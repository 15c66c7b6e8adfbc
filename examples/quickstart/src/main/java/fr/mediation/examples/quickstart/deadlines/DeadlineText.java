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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern ITEM = Pattern.compile("(\\d+\\. |- )(.*)");

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
     * Each limit as a note: its conclusion, its steps, its readings and its warnings.
     *
     * @param deadlines the limits
     * @throws IOException if the text cannot be written
     */
    public void full(List<Deadline> deadlines) throws IOException {
        for (Deadline deadline : deadlines) {
            String head = "  > ";
            for (String line : deadline.text(page.language()).strip().split("\n", -1)) {
                Matcher item = ITEM.matcher(line);
                if (line.isEmpty()) {
                    page.blank();
                } else if (item.matches()) {
                    page.paragraph("    " + item.group(1), item.group(2));
                } else {
                    page.paragraph(head, line);
                }
                head = "    ";
            }
            page.blank();
        }
    }

    private String summary(Deadline deadline) {
        return page.say(deadline.title()) + page.say(" : ", ": ") + page.say(deadline.status()) + dates(deadline);
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
}
