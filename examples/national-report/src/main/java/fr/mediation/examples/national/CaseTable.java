/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Table des dossiers de toutes les collectivités: the columns read from Parquet, and how a row becomes a case.
 *
 * <p>Only what the national tables count is read. The authority takes the place of the territory: the national report has one
 * row an authority where a yearly report has one row a territory.
 */
final class CaseTable {

    /** The columns; only the day of receipt may not be empty. */
    static final StructType SCHEMA = new StructType()
            .add("authority", DataTypes.StringType, true)
            .add("receivedOn", DataTypes.DateType, true)
            .add("closedOn", DataTypes.DateType, true)
            .add("kind", DataTypes.StringType, true)
            .add("status", DataTypes.StringType, true)
            .add("channel", DataTypes.StringType, true)
            .add("domain", DataTypes.StringType, true)
            .add("outcome", DataTypes.StringType, true);

    private CaseTable() {}

    /**
     * What a file lacks.
     *
     * @param found the columns of the file
     * @return one message a missing or ill-typed column, empty when the file fits
     */
    static List<String> faults(StructType found) {
        List<String> faults = new ArrayList<>();
        for (StructField wanted : SCHEMA.fields()) {
            Optional<DataType> type = List.of(found.fields()).stream()
                    .filter(f -> f.name().equals(wanted.name()))
                    .map(StructField::dataType)
                    .findFirst();
            if (type.isEmpty()) {
                faults.add("column " + wanted.name() + " is missing");
            } else if (!type.get().equals(wanted.dataType())) {
                faults.add("column " + wanted.name() + " is " + type.get().simpleString() + ", not "
                        + wanted.dataType().simpleString());
            }
        }
        return List.copyOf(faults);
    }
}
