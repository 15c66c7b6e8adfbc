/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.timeline;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Frise des délais (RGAA 4.1, critère 1.1): the events and the last days of one case on a time axis, as accessible SVG and HTML.
 *
 * <p>No script, no style sheet, no address: a host puts it in its own page. The list says all that the drawing says; legal and
 * prudent dates differ by their shape and by their words, never by colour alone. Nobody is named. Equal arguments give equal
 * text.
 *
 * @param facts what happened
 * @param deadlines the limits computed from these facts
 * @param asOf the day on which one looks, drawn as a dashed line
 */
public record DeadlineTimeline(ProceduralFacts facts, List<Deadline> deadlines, LocalDate asOf) {

    private static final Wording HEADING = new Wording("Événements et délais", "Events and limits");
    private static final Wording NO_DATE = new Wording("aucune date à ce jour", "no date so far");

    /**
     * Copies the limits.
     *
     * @param facts what happened
     * @param deadlines the limits
     * @param asOf the day on which one looks
     * @throws NullPointerException if an argument is null
     */
    public DeadlineTimeline {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(asOf, "asOf");
        deadlines = List.copyOf(deadlines);
    }

    /**
     * The drawing alone.
     *
     * @param language the language
     * @return the SVG, with a title and a description for who cannot see it
     */
    public String svg(Language language) {
        return new Drawing(Marks.of(facts, deadlines), asOf, language).svg();
    }

    /**
     * The drawing followed by the same dates as a list, in their order, then where each limit stands.
     *
     * @param language the language
     * @return a section of HTML
     */
    public String html(Language language) {
        return html(language, HEADING);
    }

    /**
     * The same section under another heading, where a page has several.
     *
     * @param language the language
     * @param heading what the section is called, as the host's reference of the case
     * @return a section of HTML
     */
    public String html(Language language, Wording heading) {
        StringBuilder out = new StringBuilder();
        out.append("<section class=\"mediation-timeline\" lang=\"")
                .append(language == Language.FR ? "fr" : "en")
                .append("\">\n<h2>")
                .append(Markup.escaped(heading, language))
                .append("</h2>\n<p>")
                .append(Markup.asOf(asOf, language))
                .append("</p>\n")
                .append(svg(language))
                .append("<ol>\n");
        for (Mark mark : Marks.of(facts, deadlines)) {
            out.append("<li><time datetime=\"")
                    .append(mark.day())
                    .append("\">")
                    .append(Markup.escaped(WrittenDate.of(mark.day()), language))
                    .append("</time>")
                    .append(Markup.colon(language))
                    .append(Markup.escaped(mark.label(), language));
            if (mark.kind() != Mark.Kind.EVENT) {
                out.append(", ").append(Markup.escaped(mark.kind().label(), language));
            }
            out.append("</li>\n");
        }
        out.append("</ol>\n<ul>\n");
        for (Deadline deadline : deadlines) {
            out.append("<li>")
                    .append(Markup.escaped(deadline.title(), language))
                    .append(Markup.colon(language))
                    .append(Markup.escaped(deadline.status(), language));
            if (deadline.prudentDate().isEmpty() && deadline.legalDate().isEmpty()) {
                out.append(", ").append(Markup.escaped(NO_DATE, language));
            }
            out.append("</li>\n");
        }
        return out.append("</ul>\n</section>\n").toString();
    }

    /** Nothing of a procedure is printed. */
    @Override
    public String toString() {
        return "DeadlineTimeline[***]";
    }
}
