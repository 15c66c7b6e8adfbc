/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.reporting.record.CaseRecord;
import java.util.HashMap;
import java.util.Map;

/**
 * Dossiers déjà lus: what makes the same file, read twice, add nothing.
 *
 * <p>Given to every reading whose cases go to the same place. It keeps the identifier of each case, about a hundred and fifty bytes a
 * case, and nothing else of it. Not thread safe.
 */
public final class KnownCases {

    private final Map<String, Integer> contents = new HashMap<>();

    /** What is known of a case. */
    enum Seen {
        NEW,
        SAME,
        OTHER
    }

    /** No case is known yet. */
    public KnownCases() {}

    /**
     * How many cases are known.
     *
     * @return the number of identifiers
     */
    public int size() {
        return contents.size();
    }

    /**
     * Makes a case known, for cases that come from elsewhere than a file this package reads.
     *
     * @param row the case
     * @return true when it was not known yet
     */
    public boolean add(CaseRecord row) {
        return see(row) == Seen.NEW;
    }

    Seen see(CaseRecord row) {
        Integer before = contents.putIfAbsent(row.id(), row.hashCode());
        return before == null ? Seen.NEW : before == row.hashCode() ? Seen.SAME : Seen.OTHER;
    }
}
