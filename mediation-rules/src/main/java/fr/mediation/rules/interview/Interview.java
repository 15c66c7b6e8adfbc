/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.interview;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questionnaire de recevabilité: asks what is missing, the most telling question first, and stops as soon as the verdict
 * is settled.
 *
 * <p>Never asks what cannot change the verdict, what was already asked, or what other answers leave without object. Each
 * answer makes a new interview; verdict and questions are computed afresh from the facts, so that no stale branch
 * remains. The mediator decides alone. Immutable and thread safe; about a person, hence never printed.
 */
public final class Interview {

    private final Checker checker;
    private final LocalDate referredOn;
    private final LocalDate asOf;
    private final FactSheet given;
    private final Trail trail;
    private final Verdict verdict;

    private Interview(Checker checker, LocalDate referredOn, LocalDate asOf, FactSheet given, Trail trail) {
        this.checker = checker;
        this.referredOn = referredOn;
        this.asOf = asOf;
        this.given = given;
        this.trail = trail;
        this.verdict = checker.check(trail.sheet(), referredOn, asOf);
    }

    /**
     * An interview of which nothing is known.
     *
     * @param checker the checker of the règlement
     * @param referredOn the day on which the mediator was seized
     * @param asOf the day of the check, that of referral at the earliest
     * @return the interview before its first question
     * @throws IllegalArgumentException if the day of the check comes before the day of referral
     */
    public static Interview of(Checker checker, LocalDate referredOn, LocalDate asOf) {
        FactSheet empty =
                FactSheet.draft(checker.regulation().vocabulary()).build().orThrow();
        return of(checker, empty, referredOn, asOf);
    }

    /**
     * An interview that completes what a host already knows.
     *
     * @param checker the checker of the règlement
     * @param given what is known, under any vocabulary; facts the règlement does not have are left aside
     * @param referredOn the day on which the mediator was seized
     * @param asOf the day of the check, that of referral at the earliest
     * @return the interview before its first question
     * @throws IllegalArgumentException if the day of the check comes before the day of referral, or if the sheet is
     *     inconsistent under the règlement's vocabulary
     */
    public static Interview of(Checker checker, FactSheet given, LocalDate referredOn, LocalDate asOf) {
        FactSheet own = checker.check(given, referredOn, asOf).sheet();
        return new Interview(checker, referredOn, asOf, own, Trail.from(own));
    }

    /**
     * Goes on with an interview that was left.
     *
     * @param checker the checker of the règlement
     * @param progress what was kept of it, as it was received
     * @param referredOn the day on which the mediator was seized
     * @param asOf the day of the check, that of referral at the earliest
     * @return the interview, or what is wrong with the record
     * @throws IllegalArgumentException if the day of the check comes before the day of referral
     */
    public static Answering resume(Checker checker, InterviewRecord progress, LocalDate referredOn, LocalDate asOf) {
        return FactSheet.read(checker.regulation().vocabulary(), progress.given())
                .fold(
                        known -> {
                            Interview start = of(checker, known, referredOn, asOf);
                            return progress.answers().facts().isEmpty()
                                    ? new Answering.Accepted(start, List.of())
                                    : start.receive(progress.answers());
                        },
                        Answering.Refused::new);
    }

    /**
     * The question to ask now.
     *
     * @return the most telling one, empty when the interview is finished
     */
    public Optional<Question> next() {
        return questions().stream().findFirst();
    }

    /**
     * Every question worth asking as things stand.
     *
     * @return the questions, harmless ones first, then by the information expected for the effort, then in the order of the
     *     règlement's vocabulary
     */
    public List<Question> questions() {
        return verdict.kind() == VerdictKind.UNDECIDED ? new Questions(verdict, trail.answered()).ranked() : List.of();
    }

    /**
     * Whether the interview is over: the verdict is settled, or nothing that could settle it is left to ask.
     *
     * @return true when there is no next question
     */
    public boolean finished() {
        return next().isEmpty();
    }

    /**
     * The verdict on what is known so far.
     *
     * @return the verdict, as the checker gives it
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * What is known so far, given or answered.
     *
     * @return the sheet
     */
    public FactSheet sheet() {
        return trail.sheet();
    }

    /**
     * The facts answered so far, in vain or not.
     *
     * @return their codes, in the order of the answers
     */
    public List<FactId> answered() {
        return List.copyOf(trail.answered());
    }

    /**
     * Answers a question, or corrects an answer. A correction prevails: answers that no longer fit are taken back.
     *
     * @param <T> the type of the value
     * @param fact the fact asked for
     * @param value the answer
     * @return the interview after it, or what is wrong with it
     */
    public <T> Answering answer(Fact<T> fact, T value) {
        return FactSheet.draft(given.vocabulary())
                .with(fact, value)
                .build()
                .fold(sheet -> take(sheet, List.of(fact.id())), Answering.Refused::new);
    }

    /**
     * Says that the person does not know. The question is never asked again, unless it is taken back.
     *
     * @param fact the code of the fact asked for
     * @return the interview after it, or what is wrong with it
     */
    public Answering doNotKnow(FactId fact) {
        return receive(new FactSheetInput(Map.of(fact.value(), Map.of("state", "ASKED_IN_VAIN"))));
    }

    /**
     * Takes answers as a host's form sends them, one or several.
     *
     * @param answers the answers, by the code of the fact
     * @return the interview after them, or everything that is wrong with them; nothing is kept of answers in part wrong
     */
    public Answering receive(FactSheetInput answers) {
        return FactSheet.read(given.vocabulary(), answers)
                .fold(
                        sheet -> take(
                                sheet,
                                answers.facts().keySet().stream()
                                        .map(FactId::new)
                                        .toList()),
                        Answering.Refused::new);
    }

    /**
     * Takes the last answer back, to ask the question again.
     *
     * @return the interview before it, or this one when nothing was answered
     */
    public Interview back() {
        List<FactId> answered = answered();
        return answered.isEmpty() ? this : takeBack(answered.get(answered.size() - 1));
    }

    /**
     * Takes an answer back, with those that supposed it.
     *
     * @param fact the code of a fact answered
     * @return the interview without it, or this one when it was not answered
     */
    public Interview takeBack(FactId fact) {
        return trail.answered().contains(fact) ? with(trail.without(fact, given)) : this;
    }

    /**
     * What a host keeps to go on later.
     *
     * @return what was given and what was answered
     */
    public InterviewRecord toRecord() {
        return new InterviewRecord(given.toInput(), trail.toInput());
    }

    /**
     * Everything a host shows now, to be written as JSON.
     *
     * @return the page
     */
    public InterviewPage page() {
        List<Question> questions = questions();
        boolean finished = questions.isEmpty();
        return new InterviewPage(
                finished,
                verdict.kind(),
                verdict.stillPossible(),
                finished ? null : questions.get(0),
                finished ? List.of() : questions.subList(1, questions.size()),
                toRecord());
    }

    private Answering take(FactSheet answers, List<FactId> order) {
        if (answers.states().isEmpty()) {
            return new Answering.Refused(List.of(new Violation(
                    "",
                    "NO_ANSWER",
                    new Wording(
                            "Donner au moins une réponse, ou dire qu'elle est inconnue.",
                            "Give at least one answer, or say that it is unknown."))));
        }
        Trail next = trail;
        for (FactId fact : order) {
            if (!answers.states().containsKey(fact)) {
                continue;
            }
            Trail.Step step = next.say(fact, answers, given);
            if (!step.violations().isEmpty()) {
                return new Answering.Refused(step.violations());
            }
            next = step.trail();
        }
        Trail reached = next;
        List<FactId> fallen = trail.answered().stream()
                .filter(fact -> !reached.answered().contains(fact))
                .toList();
        return new Answering.Accepted(with(reached), fallen);
    }

    private Interview with(Trail other) {
        return new Interview(checker, referredOn, asOf, given, other);
    }

    /** The kind of verdict and how many answers: the rest is about a person. */
    @Override
    public String toString() {
        return "Interview[" + verdict.kind() + " after " + trail.answered().size() + " answers]";
    }
}
