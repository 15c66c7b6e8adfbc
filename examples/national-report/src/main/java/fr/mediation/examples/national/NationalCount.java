/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.reporting.record.CaseRecord;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Comptage national sur Spark: one accumulator a partition, merged as a tree. */
final class NationalCount {

    private NationalCount() {}

    /** The cases of Parquet files, once their columns are known to fit. */
    static Dataset<Row> cases(SparkSession spark, String input) {
        Dataset<Row> found = spark.read().parquet(input);
        List<String> faults = CaseTable.faults(found.schema());
        if (!faults.isEmpty()) {
            throw new UnfitInputException(String.join("; ", faults));
        }
        return found.selectExpr(CaseTable.SCHEMA.fieldNames());
    }

    /** The codes of the authorities found in the cases, in alphabetical order; those that are no code are left to the count of the unmapped. */
    static List<String> authorities(Dataset<Row> cases) {
        return cases
                .select("authority")
                .where(functions.col("authority").rlike("^" + CaseRecord.CODE + "$"))
                .distinct()
                .as(Encoders.STRING())
                .collectAsList()
                .stream()
                .filter(code -> ReservedCode.of(code).isEmpty())
                .sorted()
                .toList();
    }

    /** Counts every case in one pass, on the rows as Spark holds them: a day is a number there, and a text is not copied. */
    static Counted count(Dataset<Row> cases, NationalSpec spec) {
        return cases.queryExecution()
                .toRdd()
                .toJavaRDD()
                .mapPartitions(rows -> List.of(Counted.count(rows, spec)).iterator())
                .treeAggregate(
                        Counted.count(Collections.emptyIterator(), spec),
                        (sum, part) -> sum.merge(part, spec),
                        (one, other) -> one.merge(other, spec));
    }

    /** The definition for the authorities of these cases. */
    static NationalSpec spec(Dataset<Row> cases, int year, LocalDate extractedOn) {
        return new NationalSpec(year, extractedOn, authorities(cases));
    }
}
