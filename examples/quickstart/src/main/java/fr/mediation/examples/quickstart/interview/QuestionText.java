/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.interview;

import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.output.Page;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.interview.Question;
import java.io.IOException;
import java.util.List;

/** Question mise en phrases: its words, its help, why it is asked, and how to answer. */
final class QuestionText {

    private static final int MOST_ARTICLES = 4;

    private final Page page;

    QuestionText(Page page) {
        this.page = page;
    }

    void write(int number, Question question) throws IOException {
        page.blank();
        page.paragraph(number + ". ", page.say(question.text()));
        Wording help = question.help();
        if (help != null) {
            page.paragraph("   ", page.say(help));
        }
        page.paragraph("   ", why(question));
        int rank = 1;
        for (Option option : question.options()) {
            page.paragraph(String.format("   %2d  ", rank++), page.say(option.label()));
        }
        page.line("   " + expected(question));
    }

    private String why(Question question) {
        List<LegalReference> articles = question.examines().stream()
                .map(Ground::references)
                .flatMap(List::stream)
                .distinct()
                .toList();
        String cited = page.cite(articles.subList(0, Math.min(MOST_ARTICLES, articles.size())))
                + (articles.size() > MOST_ARTICLES ? page.say(" et d’autres", " and others") : "");
        String use = question.relevance() == Relevance.DECISIVE
                ? page.say("Peut suffire à décider", "May settle it alone")
                : page.say("Utile avec d’autres réponses", "Useful with other answers");
        return use + (articles.isEmpty() ? "." : page.say(" ; texte : ", "; text: ") + cited + ".");
    }

    private String expected(Question question) {
        return switch (question.kind()) {
            case YES_NO -> page.say("[o = oui, n = non]", "[y = yes, n = no]");
            case ONE_OF -> page.say("[un numéro]", "[a number]");
            case SEVERAL ->
                page.say(
                        "[un ou plusieurs numéros, séparés par des virgules ; 0 = aucune]",
                        "[one or several numbers, with commas between them; 0 = none]");
            case DAY -> page.say("[une date : 31/01/2025]", "[a date: 2025-01-31]");
            case COUNT -> page.say("[un nombre, au plus ", "[a number, at most ") + question.maximum() + "]";
        };
    }
}
