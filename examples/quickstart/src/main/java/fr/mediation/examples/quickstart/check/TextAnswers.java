/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import fr.mediation.core.admissibility.DecidedAdmissibility;
import fr.mediation.core.wording.WrittenDate;
import fr.mediation.examples.quickstart.deadlines.DeadlineText;
import fr.mediation.examples.quickstart.output.Page;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.rules.check.Verdict;
import java.io.IOException;
import java.io.OutputStream;

/** Réponses en phrases. */
final class TextAnswers implements Answers {

    private final Page page;
    private final VerdictText verdicts;
    private final WindowText windows;
    private final DeadlineText deadlines;
    private final CheckRun.Style style;

    TextAnswers(OutputStream out, Session session, CheckRun.Style style) {
        this.page = new Page(out, session.terminal().charset(), session.language());
        this.verdicts = new VerdictText(page, style == CheckRun.Style.BRIEF ? 2 : CheckRun.MOST);
        this.windows = new WindowText(page);
        this.deadlines = new DeadlineText(page);
        this.style = style;
    }

    @Override
    public void write(Examined examined) throws IOException {
        String id = examined.request().id();
        String title = id == null ? page.say("Ligne ", "Line ") + examined.line() : id;
        page.line(style == CheckRun.Style.BRIEF ? title : title + day(examined.verdict()));
        verdicts.write(examined.verdict());
        if (style == CheckRun.Style.BRIEF) {
            deadlines.brief(examined.deadlines());
        } else {
            readings(examined);
            decision(examined);
            if (examined.window().isPresent()) {
                windows.write(examined.window().get());
            }
            deadlines.toAct(examined.deadlines());
        }
        if (style == CheckRun.Style.EXPLAINED) {
            verdicts.explain(examined.verdict());
        }
        page.blank();
    }

    private void readings(Examined examined) throws IOException {
        for (Verdict other : examined.otherReadings()) {
            page.paragraph(
                    "  ~ " + page.say("autre lecture : ", "other reading: "),
                    page.say(other.kind().label()) + " — "
                            + page.say(other.regulation().header().title())
                            + " [" + other.regulation().header().id() + "]");
        }
    }

    /** The decision and its reason, beside a verdict that it does not change. */
    private void decision(Examined examined) throws IOException {
        if (examined.decided().isPresent()) {
            DecidedAdmissibility decided = examined.decided().get();
            page.paragraph("  = ", page.say(decided.sentence()));
            page.paragraph(
                    "    ",
                    page.say(WrittenDate.of(decided.decision().decidedOn()))
                            + page.say(" : ", ": ")
                            + decided.decision().reason());
        }
    }

    private String day(Verdict verdict) {
        return page.say(" — au ", " — as of ")
                + page.say(WrittenDate.of(verdict.asOf()))
                + " — " + verdict.regulation().header().id();
    }
}
