/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
@SuppressWarnings("EnumOrdinal") // positions in arrays, bound to the fingerprint when they are stored
public final class ReportState {

    private static final byte FORMAT = 1;
    private static final Axis[] AXES = Axis.values();

    private final ReportSpec spec;
    private final Decoder decoder;
    private final List<TableState> tables = new ArrayList<>();
    private final long[] unmapped = new long[AXES.length];
    private final int[] unmappedIndex = new int[AXES.length];
    private final int[] codes = new int[AXES.length];
    private long cases;
    private long closedBeforeReceived;

    private ReportState(ReportSpec spec) {
        this.spec = spec;
        this.decoder = new Decoder(spec.codes());
        for (TableSpec table : spec.tables()) {
            tables.add(new TableState(spec, table, decoder));
        }
        for (Axis axis : AXES) {
            unmappedIndex[axis.ordinal()] = decoder.keys(axis).indexOf(ReservedCode.UNMAPPED.name());
        }
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
     * Counts a case.
     *
     * @param row the case
     */
    public void add(CaseRecord row) {
        count(row, 1);
    }

    /**
     * Takes out a case counted before, as when a host corrects it.
     *
     * @param row the case as it was counted
     */
    public void remove(CaseRecord row) {
        count(row, -1);
    }

    private void count(CaseRecord row, long weight) {
        decoder.decode(row, codes);
        cases += weight;
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] == unmappedIndex[i]) {
                unmapped[i] += weight;
            }
        }
        LocalDate closed = row.closedOn();
        if (closed != null && closed.isBefore(row.receivedOn())) {
            closedBeforeReceived += weight;
        }
        for (TableState table : tables) {
            table.add(row, codes, weight);
        }
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
        cases += other.cases;
        closedBeforeReceived += other.closedBeforeReceived;
        for (int i = 0; i < unmapped.length; i++) {
            unmapped[i] += other.unmapped[i];
        }
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).merge(other.tables.get(i));
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
        return cases == 0
                && closedBeforeReceived == 0
                && Arrays.stream(unmapped).allMatch(n -> n == 0)
                && tables.stream().allMatch(TableState::isEmpty);
    }

    /**
     * The raw tables, for disclosure control. They are not for publication.
     *
     * @return one table a definition, in order
     */
    public List<RawTable> tables() {
        return tables.stream().map(TableState::raw).toList();
    }

    /**
     * What the pass found odd.
     *
     * @return the counters of data quality
     */
    public DataQuality quality() {
        Map<Axis, Long> byAxis = new EnumMap<>(Axis.class);
        for (Axis axis : AXES) {
            if (unmapped[axis.ordinal()] != 0) {
                byAxis.put(axis, unmapped[axis.ordinal()]);
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.write(fingerprint(spec));
            out.writeLong(cases);
            out.writeLong(closedBeforeReceived);
            for (long n : unmapped) {
                out.writeLong(n);
            }
            for (TableState table : tables) {
                table.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            byte format = in.readByte();
            if (format != FORMAT || !Arrays.equals(in.readNBytes(fingerprint(spec).length), fingerprint(spec))) {
                throw new IllegalArgumentException("these bytes belong to another definition of the report");
            }
            state.cases = in.readLong();
            state.closedBeforeReceived = in.readLong();
            for (int i = 0; i < state.unmapped.length; i++) {
                state.unmapped[i] = in.readLong();
            }
            for (TableState table : state.tables) {
                table.read(in);
            }
            if (in.read() != -1) {
                throw new IllegalArgumentException("these bytes are longer than a state");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("these bytes are not a whole state", e);
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

    private static byte[] fingerprint(ReportSpec spec) {
        return sha256(spec.toString().getBytes(StandardCharsets.UTF_8));
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
        return "ReportState[" + tables.size() + " tables]";
    }
}
