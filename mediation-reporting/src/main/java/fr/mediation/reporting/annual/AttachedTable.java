/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Wording;
import java.util.List;

/**
 * Tableau joint: text and figures that come from elsewhere than the cases.
 *
 * <p>Immutable and thread safe. Made by {@link AnnualTemplate#compose}.
 */
public final class AttachedTable {

    private final String id;
    private final Wording title;
    private final List<Wording> headings;
    private final List<List<Wording>> rows;

    AttachedTable(String id, Wording title, List<Wording> headings, List<List<Wording>> rows) {
        this.id = id;
        this.title = title;
        this.headings = List.copyOf(headings);
        this.rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The key of the table.
     *
     * @return the key, unique in its report
     */
    public String id() {
        return id;
    }

    /**
     * What people read above the table.
     *
     * @return the title in both languages
     */
    public Wording title() {
        return title;
    }

    /**
     * The headings of the columns.
     *
     * @return the headings, in order
     */
    public List<Wording> headings() {
        return headings;
    }

    /**
     * The rows.
     *
     * @return one text a column
     */
    public List<List<Wording>> rows() {
        return rows;
    }
}
