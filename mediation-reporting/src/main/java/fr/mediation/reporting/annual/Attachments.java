/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.figure.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Éléments joints au rapport: what is not counted from cases and stands apart from them.
 *
 * <p>Immutable and thread safe.
 *
 * @param recommendations the recommendations and their follow-up
 * @param permanences the local sessions
 * @param references figures of other services
 */
public record Attachments(
        List<Recommendation> recommendations, List<PermanenceCount> permanences, List<ExternalFigure> references) {

    /** Nothing attached. */
    public static final Attachments NONE = new Attachments(List.of(), List.of(), List.of());

    private static final Wording TOTAL = new Wording("Total", "Total");

    /**
     * Copies the lists.
     *
     * @param recommendations the recommendations
     * @param permanences the local sessions
     * @param references figures of other services
     * @throws NullPointerException if a list is null
     */
    public Attachments {
        recommendations = List.copyOf(recommendations);
        permanences = List.copyOf(permanences);
        references = List.copyOf(references);
    }

    /**
     * How many recommendations stood in a state.
     *
     * @param state the state
     * @param day the day looked at
     * @return the number of recommendations issued by that day and in that state on it
     */
    public long recommendations(Recommendation.State state, LocalDate day) {
        return recommendations.stream()
                .filter(r -> !r.issuedOn().isAfter(day) && r.stateOn(day) == state)
                .count();
    }

    /** The attached tables that hold something, as they stood on a day. */
    List<AttachedTable> tables(LocalDate day) {
        List<AttachedTable> tables = new ArrayList<>();
        if (!recommendations.isEmpty()) {
            tables.add(recommendationTable(day));
        }
        if (!permanences.isEmpty()) {
            tables.add(permanenceTable());
        }
        if (!references.isEmpty()) {
            tables.add(referenceTable());
        }
        return List.copyOf(tables);
    }

    private AttachedTable recommendationTable(LocalDate day) {
        List<List<Wording>> rows = recommendations.stream()
                .filter(r -> !r.issuedOn().isAfter(day))
                .map(r -> List.of(
                        same(r.title()),
                        same(Integer.toString(r.issuedOn().getYear())),
                        same(r.pilot()),
                        r.stateOn(day).label(),
                        new Wording(
                                r.actionsDone() + " sur " + r.actionsPlanned(),
                                r.actionsDone() + " of " + r.actionsPlanned())))
                .toList();
        return new AttachedTable(
                "attached-recommendations",
                new Wording("Suivi des préconisations", "Follow-up of recommendations"),
                List.of(
                        new Wording("Préconisation", "Recommendation"),
                        new Wording("Année", "Year"),
                        new Wording("Pilote", "Led by"),
                        new Wording("État", "State"),
                        new Wording("Actions réalisées", "Actions done")),
                rows);
    }

    private AttachedTable permanenceTable() {
        List<List<Wording>> rows = new ArrayList<>();
        for (int year : permanences.stream()
                .map(PermanenceCount::year)
                .distinct()
                .sorted()
                .toList()) {
            int planned = 0;
            int held = 0;
            for (PermanenceCount count : permanences) {
                if (count.year() == year) {
                    rows.add(List.of(count.territory(), whole(year), whole(count.planned()), whole(count.held())));
                    planned += count.planned();
                    held += count.held();
                }
            }
            rows.add(List.of(TOTAL, whole(year), whole(planned), whole(held)));
        }
        return new AttachedTable(
                "attached-permanences",
                new Wording("Permanences dans les territoires", "Local sessions"),
                List.of(
                        new Wording("Territoire", "Territory"),
                        new Wording("Année", "Year"),
                        new Wording("Programmées", "Planned"),
                        new Wording("Tenues", "Held")),
                rows);
    }

    private AttachedTable referenceTable() {
        return new AttachedTable(
                "attached-references",
                new Wording(
                        "Chiffres de référence d'autres services, sans lien avec les dossiers comptés",
                        "Reference figures of other services, not counted from cases"),
                List.of(
                        new Wording("Indicateur", "Figure"),
                        new Wording("Valeur", "Value"),
                        new Wording("Source", "Source"),
                        new Wording("Date", "Date")),
                references.stream()
                        .map(r -> List.of(
                                r.label(),
                                new Wording(
                                        Numbers.whole(r.value(), Language.FR), Numbers.whole(r.value(), Language.EN)),
                                same(r.source()),
                                new Wording(Numbers.day(r.asOf(), Language.FR), Numbers.day(r.asOf(), Language.EN))))
                        .toList());
    }

    private static Wording whole(int value) {
        return same(Integer.toString(value));
    }

    private static Wording same(String text) {
        return new Wording(text, text);
    }
}
