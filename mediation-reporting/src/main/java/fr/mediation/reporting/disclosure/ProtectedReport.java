/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Rapport publiable: tables whose confidentiality was settled together, made by {@link Disclosure#protect} alone.
 *
 * <p>Immutable and thread safe.
 */
public final class ProtectedReport {

    private final LocalDate extractedOn;
    private final List<ProtectedTable> tables;
    private final Wording statement;
    private final Optional<String> digest;
    private final Protection protection;

    ProtectedReport(
            LocalDate extractedOn,
            List<ProtectedTable> tables,
            Wording statement,
            Optional<String> digest,
            Protection protection) {
        this.extractedOn = extractedOn;
        this.tables = List.copyOf(tables);
        this.statement = statement;
        this.digest = digest;
        this.protection = protection;
    }

    /**
     * The day on which the cases were read.
     *
     * @return the day of extraction
     */
    public LocalDate extractedOn() {
        return extractedOn;
    }

    /**
     * All the tables.
     *
     * @return the tables, in the order of the definition
     */
    public List<ProtectedTable> tables() {
        return tables;
    }

    /**
     * Looks a table up.
     *
     * @param id its key
     * @return the table, empty when the report has none of that key
     */
    public Optional<ProtectedTable> table(String id) {
        return tables.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /**
     * What the report says of its own confidentiality.
     *
     * @return the sentence to print
     */
    public Wording statement() {
        return statement;
    }

    /**
     * The fingerprint of the figures. Given only when they are all published: from a fingerprint one can search for a
     * withheld figure.
     *
     * @return the SHA-256 in hexadecimal, empty as soon as figures may be withheld
     */
    public Optional<String> digest() {
        return digest;
    }

    /**
     * What the protection cost.
     *
     * @return the balance of the protection
     */
    public Protection protection() {
        return protection;
    }

    /**
     * Bilan de la protection: how many counts were withheld. For the mediator, not for readers.
     *
     * @param counts counts above zero in the report
     * @param belowThreshold those withheld because they are small, or tell something of a whole group
     * @param complementary those withheld so that one of these cannot be worked out
     * @param alreadyPublic figures that an earlier publication gives away, whatever this report withholds
     * @param unproven figures around which all was withheld, no other believable report having been found in reasonable time
     */
    public record Protection(int counts, int belowThreshold, int complementary, int alreadyPublic, int unproven) {}
}
