/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.reporting.record.StandardCodes;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Dossiers inventés: any number of cases of any number of authorities, the same ones for the same seed whatever the partitions. */
final class SampleCases {

    private static final List<String> CHANNELS = codes(StandardCodes.CHANNELS.codes());
    private static final List<String> DOMAINS = codes(StandardCodes.DOMAINS.roots());
    private static final List<String> OUTCOMES = codes(StandardCodes.OUTCOMES.codes());

    private SampleCases() {}

    /** Cases received over three years, the last being the one given. */
    static Dataset<Row> of(SparkSession spark, long rows, int authorities, int year, long seed, int parts) {
        return spark.range(0, rows, 1, parts)
                .map((MapFunction<Long, Row>) id -> row(id, authorities, year, seed), Encoders.row(CaseTable.SCHEMA));
    }

    /** The case of a number. */
    static Row row(long id, int authorities, int year, long seed) {
        SplittableRandom dice = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + id);
        // squared, so that a few authorities are large and many are small
        double place = dice.nextDouble();
        int authority = (int) (place * place * authorities) + 1;
        LocalDate received = LocalDate.of(year - 2, 1, 1).plusDays(dice.nextInt(3 * 365));
        boolean mediation = dice.nextInt(10) < 7;
        int fate = dice.nextInt(100);
        String status = fate < 75 ? "COMPLETED" : fate < 90 ? "IN_PROGRESS" : fate < 96 ? "INADMISSIBLE" : "ABANDONED";
        boolean open = status.equals("IN_PROGRESS");
        @Nullable LocalDate closed = open ? null : received.plusDays(3 + (long) (dice.nextDouble() * dice.nextDouble() * 300));
        return RowFactory.create(
                dice.nextInt(1000) == 0 ? null : String.format("D%03d", authority),
                received,
                closed,
                mediation ? StandardCodes.MEDIATION : StandardCodes.REORIENTATION,
                status,
                dice.nextInt(50) == 0 ? null : skewed(CHANNELS, dice),
                skewed(DOMAINS, dice),
                status.equals(StandardCodes.COMPLETED) ? skewed(OUTCOMES, dice) : null);
    }

    private static String skewed(List<String> codes, SplittableRandom dice) {
        double place = dice.nextDouble();
        return codes.get((int) (place * place * codes.size()));
    }

    private static List<String> codes(List<Code> codes) {
        return codes.stream().map(Code::code).toList();
    }
}
