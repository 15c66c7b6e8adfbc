/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.timeline;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One row a mark, its words on the left, its shape on the axis: no label can fall on another, however close the days. */
final class Drawing {

    private static final int WIDTH = 800;
    private static final int LEFT = 380;
    private static final int RIGHT = 780;
    private static final int TOP = 34;
    private static final int ROW = 40;
    private static final int FOOT = 30;
    private static final int MOST_TICKS = 7;
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400);
    private static final String INK = "#161616";
    private static final String GREY = "#5b5b5b";
    private static final String BLUE = "#000091";

    private static final Wording TITLE = new Wording("Frise des délais du dossier", "Timeline of the case's limits");

    private final List<Mark> marks;
    private final LocalDate asOf;
    private final Language language;
    private final LocalDate first;
    private final long span;
    private final int bottom;
    private final StringBuilder out = new StringBuilder();

    Drawing(List<Mark> marks, LocalDate asOf, Language language) {
        this.marks = marks;
        this.asOf = asOf;
        this.language = language;
        LocalDate from = asOf;
        LocalDate to = asOf;
        for (Mark mark : marks) {
            from = mark.day().isBefore(from) ? mark.day() : from;
            to = mark.day().isAfter(to) ? mark.day() : to;
        }
        long margin = Math.max(3, ChronoUnit.DAYS.between(from, to) / 25);
        this.first = from.minusDays(margin);
        this.span = ChronoUnit.DAYS.between(first, to.plusDays(margin));
        this.bottom = TOP + ROW * marks.size();
    }

    String svg() {
        int height = bottom + FOOT;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"100%\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" preserveAspectRatio=\"xMinYMin meet\" font-family=\"sans-serif\">\n<title>")
                .append(TITLE.in(language))
                .append("</title>\n<desc>");
        describe();
        out.append("</desc>\n");
        out.append("<rect width=\"" + WIDTH + "\" height=\"").append(height).append("\" fill=\"#fff\"/>\n");
        rows();
        ticks();
        today();
        for (int i = 0; i < marks.size(); i++) {
            shape(marks.get(i).kind(), x(marks.get(i).day()), TOP + ROW * i + ROW / 2);
        }
        return out.append("</svg>\n").toString();
    }

    private void describe() {
        for (Mark mark : marks) {
            out.append(Markup.text(mark, language)).append(language == Language.FR ? " ; " : "; ");
        }
        out.append(Markup.asOf(asOf, language)).append('.');
    }

    private void rows() {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int y = TOP + ROW * i;
            if (i % 2 == 0) {
                out.append("<rect y=\"")
                        .append(y)
                        .append("\" width=\"" + WIDTH + "\" height=\"")
                        .append(ROW)
                        .append("\" fill=\"#f5f5fe\"/>\n");
            }
            boolean event = mark.kind() == Mark.Kind.EVENT;
            words(12, y + 17, "start", 13, INK, !event, Markup.escaped(mark.label(), language));
            String day = Markup.escaped(WrittenDate.of(mark.day()), language);
            words(
                    12,
                    y + 33,
                    "start",
                    12,
                    event ? GREY : BLUE,
                    false,
                    event
                            ? day
                            : Markup.escaped(mark.kind().label(), language)
                                    + (language == Language.FR ? " : " : ": ")
                                    + day);
        }
    }

    private void ticks() {
        YearMonth begin = YearMonth.from(first).plusMonths(1);
        YearMonth end = YearMonth.from(first.plusDays(span));
        long months = ChronoUnit.MONTHS.between(begin, end) + 1;
        int step = MONTHS.stream()
                .filter(candidate -> months <= (long) candidate * MOST_TICKS)
                .findFirst()
                .orElse(MONTHS.get(MONTHS.size() - 1));
        for (YearMonth month = begin; !month.isAfter(end); month = month.plusMonths(1)) {
            if ((month.getYear() * 12 + month.getMonthValue() - 1) % step != 0) {
                continue;
            }
            int x = x(month.atDay(1));
            line(x, TOP, x, bottom, "#cecece", "");
            if (x >= LEFT + 10 && x <= RIGHT - 10) {
                String label = step >= 12 ? "" : (month.getMonthValue() < 10 ? "0" : "") + month.getMonthValue() + "/";
                words(x, TOP - 10, "middle", 11, GREY, false, label + month.getYear());
            }
        }
        line(LEFT, TOP, RIGHT, TOP, GREY, "");
    }

    private void today() {
        int x = x(asOf);
        line(x, TOP, x, bottom + 6, GREY, " stroke-dasharray=\"4 3\"");
        String anchor = x > RIGHT - 70 ? "end" : x < LEFT + 70 ? "start" : "middle";
        words(x, bottom + 20, anchor, 12, INK, false, Markup.asOf(asOf, language));
    }

    private void shape(Mark.Kind kind, int x, int y) {
        switch (kind) {
            case EVENT ->
                out.append("<circle cx=\"")
                        .append(x)
                        .append("\" cy=\"")
                        .append(y)
                        .append("\" r=\"5\" fill=\"" + GREY + "\"/>\n");
            case PRUDENT -> path(x, y, "m-8 0 h16 l-8 14 z", -7, BLUE);
            case LEGAL -> path(x, y, "l9 9 l-9 9 l-9 -9 z", -9, "#fff");
            case BOTH -> path(x, y, "l9 9 l-9 9 l-9 -9 z", -9, BLUE);
            case BIRTH -> path(x, y, "m-7 0 h14 v14 h-14 z", -7, BLUE);
            case BIRTH_IF_SILENT -> path(x, y, "m-7 0 h14 v14 h-14 z", -7, "#fff");
        }
    }

    private void path(int x, int y, String outline, int dy, String fill) {
        out.append("<path d=\"M")
                .append(x)
                .append(' ')
                .append(y + dy)
                .append(' ')
                .append(outline)
                .append("\" fill=\"")
                .append(fill)
                .append("\" stroke=\"" + BLUE + "\" stroke-width=\"2\"/>\n");
    }

    private void words(int x, int y, String anchor, int size, String ink, boolean bold, String escaped) {
        out.append("<text x=\"").append(x).append("\" y=\"").append(y);
        out.append("\" text-anchor=\"").append(anchor).append("\" font-size=\"").append(size);
        out.append("\" fill=\"").append(ink).append(bold ? "\" font-weight=\"bold\">" : "\">");
        out.append(escaped).append("</text>\n");
    }

    private void line(int x1, int y1, int x2, int y2, String ink, String more) {
        out.append("<line x1=\"").append(x1).append("\" y1=\"").append(y1);
        out.append("\" x2=\"").append(x2).append("\" y2=\"").append(y2);
        out.append("\" stroke=\"").append(ink).append('"').append(more).append("/>\n");
    }

    private int x(LocalDate day) {
        return (int) (LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / span);
    }
}
