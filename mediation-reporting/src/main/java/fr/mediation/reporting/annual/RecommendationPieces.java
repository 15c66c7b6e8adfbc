/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.content.Recommendation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report says of one recommendation, and the balance of one issued in an earlier year. */
final class RecommendationPieces {

    private final Recommendation recommendation;
    private final int year;
    private final List<List<Wording>> facts = new ArrayList<>();

    RecommendationPieces(Recommendation recommendation, int year) {
        this.recommendation = recommendation;
        this.year = year;
    }

    List<Piece> pieces(String id) {
        facts();
        if (recommendation.issuedOn().getYear() < year) {
            balance();
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Texts(new AttachedTable(
                id + "-facts",
                same(recommendation.title()),
                List.of(new Wording("Rubrique", "Heading"), new Wording("Contenu", "Content")),
                facts)));
        if (!recommendation.actions().isEmpty()) {
            pieces.add(new Piece.Texts(new AttachedTable(
                    id + "-actions",
                    new Wording("Actions\u00A0: " + recommendation.title(), "Actions: " + recommendation.title()),
                    List.of(new Wording("N°", "No."), new Wording("Action", "Action"), new Wording("État", "State")),
                    actions())));
        }
        return pieces;
    }

    private void facts() {
        fact("Constat", "Finding", recommendation.finding());
        facts("Objectif", "Objective", recommendation.objectives());
        facts("Service contributeur", "Contributing service", recommendation.contributors());
        fact("Pilote", "Led by", recommendation.pilot());
        fact("Mise en œuvre", "Method", recommendation.method());
        facts("Effet attendu", "Expected effect", recommendation.effects());
        fact("Évaluation", "Assessment", recommendation.assessment());
        if (!recommendation.cases().isEmpty()) {
            facts.add(List.of(
                    new Wording("Origine", "Origin"),
                    origin(recommendation.cases().size())));
        }
        for (Recommendation.Step step : recommendation.history()) {
            facts.add(List.of(step.state().label(), ContentBlocks.day(step.on())));
        }
        for (Recommendation.Progress point : recommendation.progress()) {
            facts.add(List.of(
                    new Wording(
                            "Point d'avancement du "
                                    + ContentBlocks.day(point.on()).fr(),
                            "Progress on " + ContentBlocks.day(point.on()).en()),
                    same(point.text())));
        }
    }

    /** A small number of cases is not told, not even that it is small. */
    private static Wording origin(int cases) {
        return cases < Recommendation.CASES_TOLD_FROM
                ? new Wording("Situations suivies par le service.", "Cases followed by the service.")
                : new Wording(cases + " dossiers suivis par le service.", cases + " cases followed by the service.");
    }

    /** What became, in the year of the report, of a recommendation issued before it. */
    private void balance() {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Wording before = state(first.minusDays(1));
        Wording after = state(last);
        long points = recommendation.progress().stream()
                .filter(p -> !p.on().isBefore(first) && !p.on().isAfter(last))
                .count();
        boolean moved = !before.equals(after);
        facts.add(List.of(
                new Wording("Bilan " + year, "Balance " + year),
                new Wording(
                        (moved
                                        ? "État passé de «\u00A0" + before.fr() + "\u00A0» à «\u00A0" + after.fr()
                                                + "\u00A0»"
                                        : "État inchangé («\u00A0" + after.fr() + "\u00A0»)")
                                + "\u00A0; "
                                + number(recommendation.done(), "action réalisée", "actions réalisées")
                                + " sur " + recommendation.planned() + "\u00A0; "
                                + number(points, "point", "points") + " d'avancement.",
                        (moved
                                        ? "State moved from \"" + before.en() + "\" to \"" + after.en() + "\""
                                        : "State unchanged (\"" + after.en() + "\")")
                                + "; actions done: " + recommendation.done() + " of " + recommendation.planned()
                                + "; points of progress: " + points + ".")));
    }

    private static String number(long count, String one, String several) {
        return count + " " + (count > 1 ? several : one);
    }

    private Wording state(LocalDate day) {
        return recommendation.stateOn(day).map(Recommendation.State::label).orElse(Recommendation.State.ISSUED.label());
    }

    private List<List<Wording>> actions() {
        List<List<Wording>> rows = new ArrayList<>();
        for (int i = 0; i < recommendation.actions().size(); i++) {
            Recommendation.Action action = recommendation.actions().get(i);
            String number = Integer.toString(i + 1);
            rows.add(row(number, action));
            for (int j = 0; j < action.parts().size(); j++) {
                rows.add(row(number + "." + (j + 1), action.parts().get(j)));
            }
        }
        return rows;
    }

    private static List<Wording> row(String number, Recommendation.Action action) {
        return List.of(
                same(number),
                same(action.title()),
                action.done() ? new Wording("Réalisée", "Done") : new Wording("À faire", "To do"));
    }

    private void fact(String fr, String en, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(List.of(new Wording(fr, en), same(text)));
        }
    }

    private void facts(String fr, String en, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            String number = texts.size() == 1 ? "" : " " + (i + 1);
            facts.add(List.of(new Wording(fr + number, en + number), same(texts.get(i))));
        }
    }

    private static Wording same(String text) {
        return ContentBlocks.same(text);
    }
}
