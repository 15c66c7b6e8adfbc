/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.taxonomy.CodeResolver;
import fr.mediation.reporting.source.TableRows.TableRow;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the seven exports of Médiature a row of headings is. Nothing in the file says so: the set of headings does, whole, and the
 * sixth and seventh differ by what cells hold.
 */
record MediatureGeneration(int number, Map<MediatureField, Integer> places) {

    private static final int FIRST_NAMED = 6;

    private static final Map<String, MediatureField> BY_HEADING = new HashMap<>();
    private static final Set<MediatureField> FIRST = EnumSet.of(
            MediatureField.NUMBER,
            MediatureField.AUTHORITY,
            MediatureField.AUTHORITY_TYPE,
            MediatureField.CREATED,
            MediatureField.UPDATED,
            MediatureField.CLOSED,
            MediatureField.STATUS,
            MediatureField.CHANNEL,
            MediatureField.ASSIGNED,
            MediatureField.FIRST_CLAIM,
            MediatureField.ANSWERED,
            MediatureField.HAS_EMAIL,
            MediatureField.TOWN,
            MediatureField.POSTAL_CODE,
            MediatureField.COUNTRY);
    private static final Set<MediatureField> SECOND = with(FIRST, MediatureField.DOMAIN, MediatureField.SUB_DOMAIN);
    private static final Set<MediatureField> THIRD =
            with(SECOND, MediatureField.OUTCOME, MediatureField.AGREEMENT, MediatureField.COURT);
    private static final Set<MediatureField> FOURTH = with(THIRD, MediatureField.GENDER);

    static {
        for (MediatureField field : MediatureField.values()) {
            BY_HEADING.put(CodeResolver.normalise(field.heading()), field);
            field.formerHeading().ifPresent(h -> BY_HEADING.put(CodeResolver.normalise(h), field));
        }
    }

    /** Empty when the headings are not Médiature's at all. */
    static Optional<MediatureGeneration> of(TableRow header) {
        Map<MediatureField, Integer> places = new EnumMap<>(MediatureField.class);
        int others = 0;
        for (int i = 0; i < header.cells().size(); i++) {
            String heading = CodeResolver.normalise(header.cells().get(i).text());
            MediatureField field = BY_HEADING.get(heading);
            if (field == null || places.putIfAbsent(field, i) != null) {
                others += heading.isEmpty() ? 0 : 1;
            }
        }
        if (!places.keySet().containsAll(Set.of(MediatureField.AUTHORITY, MediatureField.AUTHORITY_TYPE))) {
            return Optional.empty();
        }
        int number = number(places.keySet());
        if (number == 0 || others > 0) {
            throw new UnreadableTable(
                    "UNKNOWN_GENERATION",
                    "export de Médiature dont les colonnes ne sont celles d'aucune des sept versions connues ("
                            + places.size() + " reconnues, " + others + " autres)",
                    "export of Médiature whose columns are those of none of the seven known versions (" + places.size()
                            + " known, " + others + " others)");
        }
        boolean renamed = number == 4
                && CodeResolver.normalise(header.cell(places.getOrDefault(MediatureField.COURT, 0))
                                .text())
                        .equals(CodeResolver.normalise(MediatureField.COURT.heading()));
        return Optional.of(new MediatureGeneration(renamed ? 5 : number, places));
    }

    /** Whether the column « Assigné » holds a person's name. */
    boolean namesAgents() {
        return number >= FIRST_NAMED;
    }

    private static int number(Set<MediatureField> found) {
        if (found.equals(FIRST)) {
            return 1;
        }
        if (found.equals(SECOND)) {
            return 2;
        }
        if (found.equals(THIRD)) {
            return 3;
        }
        if (found.equals(FOURTH)) {
            return 4;
        }
        return found.size() == MediatureField.values().length ? FIRST_NAMED : 0;
    }

    private static Set<MediatureField> with(Set<MediatureField> before, MediatureField... more) {
        Set<MediatureField> all = EnumSet.copyOf(before);
        all.addAll(Set.of(more));
        return all;
    }
}
