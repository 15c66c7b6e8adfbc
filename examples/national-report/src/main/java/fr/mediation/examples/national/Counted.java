/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import fr.mediation.reporting.aggregate.ReportState;
import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Comptage partiel: the canonical bytes of the cases of some partitions, and how many rows could not be placed.
 *
 * <p>Two of them merge into the same bytes whatever the order; that is all Spark needs to know.
 */
@SuppressWarnings("ArrayRecordComponent") // what Spark moves between machines; never compared
record Counted(byte[] state, long refused) implements Serializable {

    /** One pass over a partition, in the memory of the tables. */
    static Counted count(Iterator<InternalRow> rows, NationalSpec spec) {
        ReportState state = ReportState.empty(spec.report());
        CaseColumns columns = new CaseColumns(state);
        long refused = 0;
        while (rows.hasNext()) {
            refused += columns.add(rows.next()) ? 0 : 1;
        }
        columns.flush();
        return new Counted(state.toBytes(), refused);
    }

    Counted merge(Counted other, NationalSpec spec) {
        ReportState sum = state(spec);
        sum.merge(other.state(spec));
        return new Counted(sum.toBytes(), refused + other.refused);
    }

    ReportState state(NationalSpec spec) {
        return ReportState.fromBytes(spec.report(), state);
    }
}
