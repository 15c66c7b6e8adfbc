/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import fr.mediation.core.view.ProgressView.Advance;
import fr.mediation.core.view.ProgressView.Expected;
import fr.mediation.core.view.ProgressView.Step;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Page de suivi: a progress view as accessible HTML and SVG. No script, no style sheet, no address: a host puts it in its own page. The
 * drawing says nothing that the list does not say, and every state is written, never shown by colour alone. Equal views give equal text.
 */
public final class ProgressPage {

    private static final int STEP = 96;
    private static final int RADIUS = 14;
    private static final int LINE = 16;

    private ProgressPage() {}

    /**
     * The view as a section of HTML.
     *
     * @param view the view
     * @param language the language
     * @return the HTML, with the drawing in it
     */
    public static String html(ProgressView view, Language language) {
        StringBuilder out = new StringBuilder();
        out.append("<section class=\"mediation-progress\" lang=\"")
                .append(language == Language.FR ? "fr" : "en")
                .append("\">\n<h2>")
                .append(in(language, "Où en est votre demande", "Where your request stands"))
                .append("</h2>\n<p>")
                .append(text(view.now(), language))
                .append("</p>\n")
                .append(svg(view, language))
                .append("<ol>\n");
        for (Step step : view.steps()) {
            out.append(step.advance() == Advance.CURRENT ? "<li aria-current=\"step\">" : "<li>")
                    .append(text(step.title(), language))
                    .append(language == Language.FR ? " : " : ": ")
                    .append(text(step.advance().label(), language));
            step.on()
                    .ifPresent(day -> out.append(", <time datetime=\"")
                            .append(day)
                            .append("\">")
                            .append(text(WrittenDate.of(day), language))
                            .append("</time>"));
            out.append("</li>\n");
        }
        out.append("</ol>\n<h3>")
                .append(in(language, "Ce qui est attendu de vous", "What is expected of you"))
                .append("</h3>\n");
        if (view.expected().isEmpty()) {
            out.append("<p>")
                    .append(in(language, "Rien pour le moment.", "Nothing for now."))
                    .append("</p>\n");
        } else {
            out.append("<ul>\n");
            for (Expected e : view.expected()) {
                out.append("<li>").append(text(e.text(), language)).append("</li>\n");
            }
            out.append("</ul>\n");
        }
        return out.append("<h3>")
                .append(in(language, "La suite", "What comes next"))
                .append("</h3>\n<p>")
                .append(text(view.next(), language))
                .append("</p>\n</section>\n")
                .toString();
    }

    /**
     * The steps as a drawing.
     *
     * @param view the view
     * @param language the language
     * @return the SVG, with a title and a description for who cannot see it
     */
    public static String svg(ProgressView view, Language language) {
        int width = STEP * view.steps().size();
        long done =
                view.steps().stream().filter(s -> s.advance() == Advance.DONE).count();
        String title = in(language, "Avancement de la demande", "Progress of the request");
        String told = in(
                language,
                "Étapes faites : " + done + " sur " + view.steps().size(),
                "Steps done: " + done + " of " + view.steps().size());
        StringBuilder out = new StringBuilder();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(width)
                .append(" 92\" aria-label=\"")
                .append(title)
                .append(". ")
                .append(told)
                .append("\">\n<title>")
                .append(title)
                .append("</title>\n<desc>")
                .append(told)
                .append("</desc>\n<line x1=\"")
                .append(STEP / 2)
                .append("\" y1=\"24\" x2=\"")
                .append(width - STEP / 2)
                .append("\" y2=\"24\" stroke=\"#666\" stroke-width=\"2\"/>\n");
        for (int i = 0; i < view.steps().size(); i++) {
            draw(view.steps().get(i), i, language, out);
        }
        return out.append("</svg>\n").toString();
    }

    private static void draw(Step step, int number, Language language, StringBuilder out) {
        Advance advance = step.advance();
        boolean later = advance == Advance.TO_COME || advance == Advance.NOT_NEEDED;
        int x = STEP / 2 + number * STEP;
        out.append("<circle cx=\"")
                .append(x)
                .append("\" cy=\"24\" r=\"")
                .append(RADIUS)
                .append("\" stroke=\"#1a1a4b\" stroke-width=\"")
                .append(advance == Advance.CURRENT ? 4 : 2)
                .append("\" fill=\"")
                .append(advance == Advance.DONE ? "#1a1a4b" : "#fff")
                .append(later ? "\" stroke-dasharray=\"3 3\"/>" : "\"/>")
                .append("\n");
        String sign =
                advance == Advance.DONE ? "✓" : advance == Advance.NOT_NEEDED ? "–" : Integer.toString(number + 1);
        write(out, x, 29, 14, advance == Advance.DONE ? "#fff" : "#1a1a4b", sign);
        int y = 56;
        for (String line : lines(step.title().in(language))) {
            write(out, x, y, 11, "#1a1a1a", escape(line));
            y += 13;
        }
    }

    private static void write(StringBuilder out, int x, int y, int size, String colour, String text) {
        out.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" text-anchor=\"middle\" font-size=\"")
                .append(size)
                .append("\" fill=\"")
                .append(colour)
                .append("\">")
                .append(text)
                .append("</text>\n");
    }

    /** A title in lines that fit under a step. */
    private static List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String in(Language language, String fr, String en) {
        return text(new Wording(fr, en), language);
    }

    private static String text(Wording wording, Language language) {
        return escape(wording.in(language));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
