/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.interview;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.MissingFact;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.core.validation.Violation;
import fr.mediation.examples.quickstart.output.Page;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheetInput;
import fr.mediation.rules.facts.FactState;
import fr.mediation.rules.interview.Answering;
import fr.mediation.rules.interview.Interview;
import fr.mediation.rules.interview.Question;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Entretien: asks, reads, and goes back on request, until nothing is left worth asking or the person stops. */
final class Conversation {

    private static final Set<String> UNKNOWN = Set.of("?", "je ne sais pas", "jnsp", "i do not know", "i don't know");
    private static final Set<String> BACK = Set.of("<", "retour", "back");
    private static final Set<String> STOP = Set.of("fin", "q", "quit", "stop");

    private final Page page;
    private final OutputStream out;
    private final Keyboard keyboard;
    private final QuestionText questions;

    Conversation(Page page, OutputStream out, Keyboard keyboard) {
        this.page = page;
        this.out = out;
        this.keyboard = keyboard;
        this.questions = new QuestionText(page);
    }

    /** The interview as far as the person went. */
    Interview hold(Interview start) throws IOException {
        page.line(page.say(start.verdict().regulation().header().title()));
        page.paragraph(
                "",
                page.say(
                        "À chaque question : la réponse, ? si vous ne savez pas, < pour revenir en arrière, fin pour arrêter.",
                        "At each question: the answer, ? if you do not know, < to go back, stop to end."));
        Interview interview = start;
        Optional<Question> question = interview.next();
        while (question.isPresent()) {
            questions.write(interview.answered().size() + 1, question.get());
            Optional<Interview> next = turn(interview, question.get());
            if (next.isEmpty()) {
                page.blank();
                page.line(page.say("Entretien interrompu.", "Interview stopped."));
                return interview;
            }
            interview = next.get();
            question = interview.next();
        }
        return interview;
    }

    /** The interview after one answer; empty when the person stops or the input ends. */
    private Optional<Interview> turn(Interview interview, Question question) throws IOException {
        while (true) {
            out.flush();
            Optional<String> typed = keyboard.line();
            String word = typed.orElse("fin").toLowerCase(Locale.ROOT);
            if (STOP.contains(word)) {
                return Optional.empty();
            }
            if (BACK.contains(word)) {
                if (interview.answered().isEmpty()) {
                    page.line(page.say("   C’est la première question.", "   This is the first question."));
                    continue;
                }
                return Optional.of(interview.back());
            }
            Answering answering = UNKNOWN.contains(word)
                    ? interview.doNotKnow(question.fact())
                    : Reply.to(question, typed.orElseThrow())
                            .map(value -> interview.receive(
                                    new FactSheetInput(Map.of(question.fact().value(), value))))
                            .orElse(null);
            if (answering == null) {
                page.line(page.say(
                        "   Réponse non comprise ; tapez-la comme indiqué, ou ? si vous ne savez pas.",
                        "   Not understood; type it as shown, or ? if you do not know."));
                continue;
            }
            Optional<Interview> next = told(answering);
            if (next.isPresent()) {
                return next;
            }
        }
    }

    private Optional<Interview> told(Answering answering) throws IOException {
        if (answering instanceof Answering.Refused refused) {
            for (Violation violation : refused.violations()) {
                page.paragraph("   ", page.say(violation.message()));
            }
            return Optional.empty();
        }
        Answering.Accepted accepted = (Answering.Accepted) answering;
        if (!accepted.takenBack().isEmpty()) {
            page.paragraph(
                    "   ",
                    page.say("Réponses reprises, qui ne tiennent plus : ", "Answers taken back, which no longer fit: ")
                            + labels(accepted.interview(), accepted.takenBack()));
        }
        return Optional.of(accepted.interview());
    }

    /** What is still missing and could change the answer, asked in vain or not asked. */
    void missing(Interview interview) throws IOException {
        Function<Boolean, String> said = asked -> interview.verdict().missing().stream()
                .filter(fact -> fact.relevance() != Relevance.WITHOUT_EFFECT)
                .filter(fact -> inVain(interview, fact) == asked)
                .map(MissingFact::fact)
                .map(fact -> labels(interview, List.of(fact)))
                .collect(Collectors.joining(", "));
        String inVain = said.apply(true);
        String notAsked = said.apply(false);
        if (!inVain.isEmpty()) {
            page.paragraph(page.say("  Vous ne saviez pas : ", "  You did not know: "), inVain + ".");
        }
        if (!notAsked.isEmpty()) {
            page.paragraph(page.say("  Il manque encore : ", "  Still missing: "), notAsked + ".");
        }
    }

    private static boolean inVain(Interview interview, MissingFact fact) {
        return interview.sheet().state(fact.fact()) instanceof FactState.AskedInVain;
    }

    private String labels(Interview interview, List<FactId> facts) {
        return facts.stream()
                .flatMap(id -> interview.sheet().vocabulary().fact(id).stream())
                .map(Fact::text)
                .map(text -> page.say(text.label()))
                .collect(Collectors.joining(", "));
    }
}
