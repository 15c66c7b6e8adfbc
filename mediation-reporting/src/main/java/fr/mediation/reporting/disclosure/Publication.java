/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.reporting.aggregate.Cohort;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.record.Axis;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Publication antérieure: what a report published and what it withheld, kept so that the next ones give nothing of it away.
 *
 * <p>A figure withheld this year can be worked out next year, when a table of the same days is printed again with another choice
 * of marks, or when a cumulative figure grows by one. So each report is protected with the earlier ones beside it. It holds the
 * withheld figures too: keep it where the cases are kept, and with the same access. Immutable and thread safe.
 */
public final class Publication {

    private static final String HEADER = "mediation-publication 1";

    private final LocalDate extractedOn;
    private final List<Figure> figures;
    private final List<CellSystem.Sum> sums;

    private record Figure(CellKey key, long value, boolean published) {}

    private Publication(LocalDate extractedOn, List<Figure> figures, List<CellSystem.Sum> sums) {
        this.extractedOn = extractedOn;
        this.figures = List.copyOf(figures);
        this.sums = List.copyOf(sums);
    }

    /**
     * What a report is about to publish.
     *
     * @param state the figures it was made of
     * @param policy the rule it was protected with
     * @param earlier the earlier publications it was protected with
     * @return the publication, to be kept
     */
    public static Publication of(ReportState state, DisclosurePolicy policy, List<Publication> earlier) {
        Protection protection = Protection.of(state.tables(), state, policy, earlier);
        CellSystem system = protection.counts();
        List<Figure> figures = new ArrayList<>();
        int[] place = new int[system.size()];
        Arrays.fill(place, -1);
        for (int cell = 0; cell < system.size(); cell++) {
            if (system.isCurrent(cell)) {
                place[cell] = figures.size();
                figures.add(new Figure(system.key(cell), system.value(cell), !protection.hidden(cell)));
            }
        }
        List<CellSystem.Sum> sums = new ArrayList<>();
        for (CellSystem.Sum sum : system.sums()) {
            boolean current =
                    place[sum.total()] >= 0 && Arrays.stream(sum.parts()).allMatch(p -> place[p] >= 0);
            if (current) {
                sums.add(new CellSystem.Sum(
                        place[sum.total()],
                        Arrays.stream(sum.parts()).map(p -> place[p]).toArray()));
            }
        }
        return new Publication(state.spec().extractedOn(), figures, sums);
    }

    /**
     * The day on which the cases were read.
     *
     * @return the day of extraction
     */
    public LocalDate extractedOn() {
        return extractedOn;
    }

    /** Adds what readers of this publication know to what readers of another report know. */
    void enter(CellSystem system) {
        int[] cells = new int[figures.size()];
        for (int i = 0; i < cells.length; i++) {
            Figure figure = figures.get(i);
            cells[i] = system.earlier(figure.key(), figure.value(), figure.published(), extractedOn.toString());
        }
        for (CellSystem.Sum sum : sums) {
            system.sum(
                    cells[sum.total()],
                    Arrays.stream(sum.parts()).map(p -> cells[p]).toArray());
        }
    }

    /**
     * Writes the publication as lines of text.
     *
     * @param target where to write
     * @throws IOException if the target refuses
     */
    public void write(Appendable target) throws IOException {
        StringBuilder out =
                new StringBuilder(HEADER).append('\n').append(extractedOn).append('\n');
        out.append(figures.size()).append('\n');
        for (Figure figure : figures) {
            CellKey key = figure.key();
            List<String> codes = new ArrayList<>();
            key.codes().forEach((axis, kept) -> codes.add(axis + "=" + String.join(",", kept)));
            out.append(String.join(
                    ";",
                    key.cohort().name(),
                    key.period().from().toString(),
                    key.period().to().toString(),
                    String.join("|", codes),
                    key.salt(),
                    Long.toString(figure.value()),
                    figure.published() ? "PUBLISHED" : "WITHHELD"));
            out.append('\n');
        }
        for (CellSystem.Sum sum : sums) {
            out.append(sum.total());
            Arrays.stream(sum.parts()).forEach(p -> out.append(' ').append(p));
            out.append('\n');
        }
        target.append(out);
    }

    /**
     * Reads a publication back.
     *
     * @param source what {@link #write} wrote
     * @return the publication
     * @throws IOException if the source fails
     * @throws IllegalArgumentException if the text is not that of a publication
     */
    public static Publication read(Reader source) throws IOException {
        BufferedReader lines = new BufferedReader(source);
        try {
            if (!HEADER.equals(lines.readLine())) {
                throw new IllegalArgumentException("this text is not that of a publication");
            }
            LocalDate day = LocalDate.parse(next(lines));
            int size = Integer.parseInt(next(lines));
            List<Figure> figures = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                figures.add(figure(next(lines).split(";", -1)));
            }
            List<CellSystem.Sum> sums = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int[] cells = Arrays.stream(line.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                if (Arrays.stream(cells).anyMatch(c -> c < 0 || c >= size)) {
                    throw new IllegalArgumentException("this text is not that of a publication");
                }
                sums.add(new CellSystem.Sum(cells[0], Arrays.copyOfRange(cells, 1, cells.length)));
            }
            return new Publication(day, figures, sums);
        } catch (DateTimeException | ArrayIndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalArgumentException("this text is not that of a publication", e);
        }
    }

    private static String next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IllegalArgumentException("this text is not that of a publication");
        }
        return line;
    }

    private static Figure figure(String[] fields) {
        Map<Axis, List<String>> codes = new TreeMap<>();
        for (String kept : fields[3].isEmpty() ? new String[0] : fields[3].split("\\|")) {
            String[] sides = kept.split("=", 2);
            codes.put(Axis.valueOf(sides[0]), List.of(sides[1].split(",")));
        }
        CellKey key = new CellKey(
                Cohort.valueOf(fields[0]),
                new ReportingPeriod(LocalDate.parse(fields[1]), LocalDate.parse(fields[2])),
                codes,
                fields[4]);
        return new Figure(key, Long.parseLong(fields[5]), fields[6].equals("PUBLISHED"));
    }

    /** Says the day only: the figures are secret. */
    @Override
    public String toString() {
        return "Publication[" + extractedOn + "]";
    }
}
