/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import fr.mediation.core.wording.WrittenDate;
import fr.mediation.examples.quickstart.output.Page;
import fr.mediation.rules.check.AdmissibilityWindow;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Période de saisine utile mise en phrases: from when, until when, and what waiting may lose. */
final class WindowText {

    private final Page page;

    WindowText(Page page) {
        this.page = page;
    }

    /** Says nothing where there is nothing to add to the verdict. */
    void write(AdmissibilityWindow window) throws IOException {
        boolean symbolic = window.from().isEmpty();
        boolean ends = window.until().isPresent();
        boolean doubtful = window.openings().size() > 1;
        if (symbolic || ends || doubtful) {
            page.paragraph("  @ ", page.say(window.sentence()));
        }
        if (doubtful && !symbolic) {
            for (AdmissibilityWindow.Opening opening : window.openings()) {
                String articles = page.cite(opening.references());
                page.paragraph(
                        "    ~ " + page.say("lecture : ", "reading: "),
                        day(opening.on()) + ", " + page.say(opening.wording())
                                + (articles.isEmpty() ? "" : " (" + articles + ")"));
            }
        }
        for (AdmissibilityWindow.Closing closing : window.closings()) {
            if (closing.cause().endsMediation()) {
                page.paragraph(
                        "    ",
                        page.say("à partir du ", "from ")
                                + day(closing.prudentUntil())
                                + page.say(" : ", ": ")
                                + page.say(closing.wording()));
            }
        }
        if (window.waitingMayLoseARight()) {
            page.paragraph(
                    "  ! ",
                    page.say(
                            "Attendre peut faire perdre un droit : un délai ci-dessous finit avant le premier jour recevable.",
                            "Waiting may lose a right: a time limit below ends before the first admissible day."));
        }
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? page.say("jour inconnu", "unknown day") : page.say(WrittenDate.of(day));
    }
}
