/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Instruction de la demande: admissibility, the study with the service, the questions put.
 *
 * @param admissibility the decision on admissibility, or empty while undecided
 * @param serviceContactedOn the day the service was first contacted
 * @param interviews how many preliminary interviews were held
 * @param suitable whether the analysis found mediation suitable, or empty before it
 * @param asked every question put, answered or not, in the order they were put
 * @param overdueSeen the keys of the overdue duties already observed
 */
@Classified(Level.MEDIATOR)
public record Examination(
        Optional<Admission> admissibility,
        Optional<LocalDate> serviceContactedOn,
        int interviews,
        Optional<Boolean> suitable,
        List<Asked> asked,
        List<String> overdueSeen) {

    static final Examination NONE =
            new Examination(Optional.empty(), Optional.empty(), 0, Optional.empty(), List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param admissibility the decision on admissibility
     * @param serviceContactedOn when the service was contacted
     * @param interviews how many interviews
     * @param suitable what the analysis found
     * @param asked the questions
     * @param overdueSeen what was observed
     */
    public Examination {
        asked = List.copyOf(asked);
        overdueSeen = List.copyOf(overdueSeen);
    }

    /**
     * Décision sur la recevabilité: what was decided and when.
     *
     * @param admissible the decision
     * @param on its day
     * @param assessment what it rests on, gone once erased
     */
    @Classified(Level.PARTIES)
    public record Admission(boolean admissible, LocalDate on, Optional<Assessment> assessment) {}

    /**
     * A question and the day it was answered.
     *
     * @param question the question
     * @param answeredOn the day of the answer, or empty while open
     */
    @Classified(Level.MEDIATOR)
    public record Asked(Question question, Optional<LocalDate> answeredOn) {

        boolean is(String id) {
            return question.id().equals(id);
        }
    }

    /**
     * Whether the request was declared admissible.
     *
     * @return true once it was
     */
    public boolean admissible() {
        return admissibility.isPresent() && admissibility.get().admissible();
    }

    Optional<Asked> question(String id) {
        return asked.stream().filter(a -> a.is(id)).findFirst();
    }

    Examination decided(boolean admissible, LocalDate day, Assessment assessment) {
        return with(Optional.of(new Admission(admissible, day, Optional.of(assessment))));
    }

    /** A case once found inadmissible is judged afresh; an admissible one stays so. */
    Examination reopened() {
        return admissible() ? this : with(Optional.empty());
    }

    Examination withoutText() {
        return with(admissibility.map(a -> new Admission(a.admissible(), a.on(), Optional.empty())));
    }

    private Examination with(Optional<Admission> decision) {
        return new Examination(decision, serviceContactedOn, interviews, suitable, asked, overdueSeen);
    }

    Examination serviceContacted(LocalDate day) {
        Optional<LocalDate> first = Lists.earlier(serviceContactedOn, day);
        return new Examination(admissibility, first, interviews, suitable, asked, overdueSeen);
    }

    Examination interviewed() {
        return new Examination(admissibility, serviceContactedOn, interviews + 1, suitable, asked, overdueSeen);
    }

    Examination analysed(boolean fit) {
        return new Examination(admissibility, serviceContactedOn, interviews, Optional.of(fit), asked, overdueSeen);
    }

    Examination asked(Question question) {
        return asking(Lists.plus(asked, new Asked(question, Optional.empty())));
    }

    Examination answered(String id, LocalDate day) {
        return asking(asked.stream()
                .map(a -> a.is(id) ? new Asked(a.question(), Optional.of(day)) : a)
                .toList());
    }

    private Examination asking(List<Asked> questions) {
        return new Examination(admissibility, serviceContactedOn, interviews, suitable, questions, overdueSeen);
    }

    Examination sawOverdue(String key) {
        List<String> seen = Lists.plusNew(overdueSeen, key);
        return new Examination(admissibility, serviceContactedOn, interviews, suitable, asked, seen);
    }

    @Override
    public String toString() {
        return "Examination";
    }
}
