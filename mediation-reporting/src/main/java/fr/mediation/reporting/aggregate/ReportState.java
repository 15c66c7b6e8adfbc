/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Accumulateur du rapport: all the tables of a definition, filled in one pass.
 *
 * <p>States of one definition form a commutative group: cases may be added in any order, split over any number of states and
 * merged, and taken out again; the same cases always give the same bytes. Mutable and not thread safe: one state a thread,
 * merged at the end. Memory is that of the tables, whatever the number of cases. A case given twice counts twice.
 */
public final class ReportState {

    private static final byte FORMAT = 2;

    private final ReportSpec spec;
    private final CodeBook book;
    private final Plan plan;
    private final byte[] fingerprint;
    private final Chunk chunk;
    private final RowBuffer rows;
    private final List<Cube> cubes = new ArrayList<>();
    private final Counters counters;
    private final List<HistogramCube> histograms = new ArrayList<>();
    private long cases;
    private long closedBeforeReceived;

    private ReportState(ReportSpec spec) {
        this.spec = spec;
        this.book = CodeBook.of(spec.codes());
        this.plan = new Plan(spec);
        this.fingerprint = sha256(spec.toString().getBytes(StandardCharsets.UTF_8));
        this.chunk = new Chunk(book, spec.codes().days(), plan);
        this.rows = new RowBuffer(book, plan);
        for (Plan.Shape shape : plan.shapes()) {
            if (shape.measure() == Measure.COUNT) {
                cubes.add(new Cube(shape, book));
            } else {
                histograms.add(new HistogramCube(shape, book));
            }
        }
        this.counters = new Counters(cubes);
    }

    /**
     * The neutral state: no case yet.
     *
     * @param spec the definition of the report
     * @return an empty state
     */
    public static ReportState empty(ReportSpec spec) {
        return new ReportState(spec);
    }

    /**
     * The definition this state counts for.
     *
     * @return the definition
     */
    public ReportSpec spec() {
        return spec;
    }

    /**
     * The numbers that stand for codes in the columns this state takes.
     *
     * @return the code book of the definition
     */
    public CodeBook codeBook() {
        return book;
    }

    /**
     * Counts a case.
     *
     * @param row the case
     */
    public void add(CaseRecord row) {
        if (rows.add(row)) {
            flush(1);
        }
    }

    /**
     * Counts many cases at once, in columns.
     *
     * @param batch the cases, with the numbers of {@link #codeBook()} or of one made of equal lists
     * @throws IllegalArgumentException if the numbers are those of other lists
     */
    public void add(ColumnBatch batch) {
        if (batch.book() != book && !batch.book().sameAs(book)) {
            throw new IllegalArgumentException("a batch holds the numbers of the code lists of the report");
        }
        count(batch, batch.size(), 1);
    }

    /**
     * Takes out a case counted before, as when a host corrects it.
     *
     * @param row the case as it was counted
     */
    public void remove(CaseRecord row) {
        flush(1);
        rows.add(row);
        flush(-1);
    }

    private void flush(long weight) {
        count(rows.batch(), rows.count(), weight);
        rows.clear();
    }

    private void count(ColumnBatch batch, int size, long weight) {
        for (int from = 0; from < size; from += Chunk.SIZE) {
            chunk.read(batch, from, Math.min(Chunk.SIZE, size - from));
            counters.add(chunk, weight);
            histograms.forEach(histogram -> histogram.add(chunk, weight));
            closedBeforeReceived += weight * chunk.contradictions();
        }
        cases += weight * size;
    }

    /**
     * Adds the cases of another state, which stays as it is.
     *
     * @param other a state of an equal definition
     * @throws IllegalArgumentException if the definitions differ
     */
    public void merge(ReportState other) {
        if (!spec.equals(other.spec)) {
            throw new IllegalArgumentException("only states of one definition merge");
        }
        flush(1);
        other.flush(1);
        cases += other.cases;
        closedBeforeReceived += other.closedBeforeReceived;
        for (int i = 0; i < cubes.size(); i++) {
            cubes.get(i).merge(other.cubes.get(i));
        }
        for (int i = 0; i < histograms.size(); i++) {
            histograms.get(i).merge(other.histograms.get(i));
        }
    }

    /**
     * An independent copy.
     *
     * @return a state with the same cases
     */
    public ReportState copy() {
        ReportState copy = empty(spec);
        copy.merge(this);
        return copy;
    }

    /**
     * Whether no case is counted.
     *
     * @return true when every counter is at zero
     */
    public boolean isEmpty() {
        flush(1);
        return cases == 0
                && closedBeforeReceived == 0
                && cubes.stream().allMatch(Cube::isEmpty)
                && histograms.stream().allMatch(HistogramCube::isEmpty);
    }

    /**
     * The raw tables, for disclosure control. They are not for publication.
     *
     * @return one table a definition, in order
     */
    public List<RawTable> tables() {
        flush(1);
        List<RawTable> tables = new ArrayList<>();
        for (int i = 0; i < spec.tables().size(); i++) {
            tables.add(table(spec.tables().get(i), plan.shapes().get(plan.shapeOf(i))));
        }
        return List.copyOf(tables);
    }

    private RawTable table(TableSpec table, Plan.Shape shape) {
        if (shape.measure() == Measure.COUNT) {
            Cube cube = cubes.get(place(shape));
            return new Derivation(spec, table, shape, cube.sizes(), book).counts(cube.cells());
        }
        HistogramCube histogram = histograms.get(place(shape));
        return new Derivation(spec, table, shape, histogram.sizes(), book).distributions(histogram.cells());
    }

    private int place(Plan.Shape shape) {
        List<Plan.Shape> alike = plan.shapes().stream()
                .filter(s -> (s.measure() == Measure.COUNT) == (shape.measure() == Measure.COUNT))
                .toList();
        return alike.indexOf(shape);
    }

    /**
     * What the pass found odd.
     *
     * @return the counters of data quality, on the axes that some table counts cases by
     */
    public DataQuality quality() {
        flush(1);
        Map<Axis, Long> byAxis = new EnumMap<>(Axis.class);
        List<Plan.Shape> counted =
                plan.shapes().stream().filter(s -> s.measure() == Measure.COUNT).toList();
        for (int i = 0; i < counted.size(); i++) {
            for (Axis axis : counted.get(i).axes()) {
                long unmapped = cubes.get(i).with(axis, book.unmapped(axis));
                if (unmapped != 0) {
                    byAxis.put(axis, unmapped);
                }
            }
        }
        return new DataQuality(cases, closedBeforeReceived, byAxis);
    }

    /**
     * The canonical form: the same cases under the same definition give the same bytes.
     *
     * @return the bytes, read back by {@link #fromBytes}
     */
    public byte[] toBytes() {
        flush(1);
        StateCodec.Writer out = new StateCodec.Writer();
        out.raw(new byte[] {FORMAT});
        out.raw(fingerprint);
        out.number(cases);
        out.number(closedBeforeReceived);
        cubes.forEach(cube -> out.numbers(cube.cells()));
        histograms.forEach(cube -> cube.cells().forEach(histogram -> histogram.write(out)));
        return out.toBytes();
    }

    /**
     * Reads a state back.
     *
     * @param spec the definition it was made with
     * @param bytes the canonical form
     * @return the state
     * @throws IllegalArgumentException if the bytes are damaged or belong to another definition
     */
    public static ReportState fromBytes(ReportSpec spec, byte[] bytes) {
        ReportState state = empty(spec);
        StateCodec.Reader in = new StateCodec.Reader(bytes);
        if (!in.raw(new byte[] {FORMAT}) || !in.raw(state.fingerprint)) {
            throw new IllegalArgumentException("these bytes belong to another definition of the report");
        }
        state.cases = in.number();
        state.closedBeforeReceived = in.number();
        state.cubes.forEach(cube -> in.numbers(cube.cells()));
        state.histograms.forEach(cube -> cube.cells().forEach(histogram -> histogram.read(in)));
        if (!in.atEnd()) {
            throw new IllegalArgumentException("these bytes are longer than a state");
        }
        return state;
    }

    /**
     * The fingerprint of the figures, to be printed with the report so that it can be checked later.
     *
     * @return the SHA-256 of the canonical form, in hexadecimal
     */
    public String digest() {
        return HexFormat.of().formatHex(sha256(toBytes()));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Keeps figures out of logs. */
    @Override
    public String toString() {
        return "ReportState[" + spec.tables().size() + " tables]";
    }
}
