/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.ReportState;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Publication antérieure: what a report published and what it withheld, kept so that the next ones give nothing of it away.
 *
 * <p>A figure withheld this year can be worked out next year, when a table of the same days is printed again with another choice
 * of marks, or when a cumulative figure grows by one. So each report is protected with the earlier ones beside it: their counts, and
 * the sums of days and persons that their means tell. It holds the withheld figures too: keep it where the cases are kept, and with the
 * same access. That a whole group shares a trait is looked for in the tables of the report being protected only. Immutable and thread safe.
 */
public final class Publication {

    private static final String HEADER = "mediation-publication 2";

    /** What was written before sums were kept: counts alone, up to the end of the text. */
    private static final String FIRST_HEADER = "mediation-publication 1";

    private static final String DAMAGED = "this text is not that of a publication";

    private final LocalDate extractedOn;
    private final Map<Measure, Ledger> ledgers;

    private Publication(LocalDate extractedOn, Map<Measure, Ledger> ledgers) {
        this.extractedOn = extractedOn;
        this.ledgers = ledgers;
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
        return new Publication(state.spec().extractedOn(), protection.ledgers());
    }

    /**
     * The day on which the cases were read.
     *
     * @return the day of extraction
     */
    public LocalDate extractedOn() {
        return extractedOn;
    }

    /** Adds what readers of this publication know of a measure to what readers of another report know. */
    void enter(Measure measure, CellSystem system) {
        Ledger ledger = ledgers.get(measure);
        if (ledger != null) {
            ledger.enter(system, extractedOn);
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
        ledgers.forEach((measure, ledger) -> {
            out.append(measure).append(';');
            out.append(ledger.figures().size()).append(';');
            out.append(ledger.sums().size()).append('\n');
            ledger.lines().forEach(line -> out.append(line).append('\n'));
        });
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
            String header = next(lines);
            if (!header.equals(HEADER) && !header.equals(FIRST_HEADER)) {
                throw new IllegalArgumentException(DAMAGED);
            }
            LocalDate day = LocalDate.parse(next(lines));
            return new Publication(day, header.equals(HEADER) ? ledgers(lines) : countsAlone(lines));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException | IllegalArgumentException e) {
            // without its cause, whose message would quote what is read
            throw new IllegalArgumentException(DAMAGED);
        }
    }

    private static Map<Measure, Ledger> ledgers(BufferedReader lines) throws IOException {
        Map<Measure, Ledger> ledgers = new EnumMap<>(Measure.class);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] fields = line.split(";", -1);
            List<String> figures = next(lines, Integer.parseInt(fields[1]));
            ledgers.put(Measure.valueOf(fields[0]), Ledger.read(figures, next(lines, Integer.parseInt(fields[2]))));
        }
        return ledgers;
    }

    private static Map<Measure, Ledger> countsAlone(BufferedReader lines) throws IOException {
        List<String> figures = next(lines, Integer.parseInt(next(lines)));
        List<String> sums = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            sums.add(line);
        }
        return Map.of(Measure.COUNT, Ledger.read(figures, sums));
    }

    private static List<String> next(BufferedReader lines, int count) throws IOException {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            found.add(next(lines));
        }
        return found;
    }

    private static String next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IllegalArgumentException(DAMAGED);
        }
        return line;
    }

    /** Says the day only: the figures are secret. */
    @Override
    public String toString() {
        return "Publication[" + extractedOn + "]";
    }
}
