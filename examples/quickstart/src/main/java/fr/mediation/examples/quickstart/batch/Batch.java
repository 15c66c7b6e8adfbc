/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.batch;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.input.Binder;
import fr.mediation.examples.quickstart.input.Item;
import fr.mediation.examples.quickstart.input.Items;
import fr.mediation.examples.quickstart.output.Progress;
import fr.mediation.examples.quickstart.terminal.ExitCode;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.examples.quickstart.terminal.Words;
import java.io.IOException;
import java.util.List;

/**
 * Traitement d'un lot: reads, binds, answers or refuses each record by itself, in constant memory.
 *
 * @param session who runs the batch
 * @param binder what makes values of objects
 * @param progress the counter of records
 */
public record Batch(Session session, Binder binder, Progress progress) {

    /**
     * What a command does with one good record.
     *
     * @param <T> the type of the record
     */
    @FunctionalInterface
    public interface Answer<T> {
        /**
         * Answers one record.
         *
         * @param line the line on which it begins
         * @param value the record
         * @return what the domain refuses, empty when it was answered
         * @throws IOException if the answer cannot be written
         */
        List<Violation> of(long line, T value) throws IOException;

        /**
         * What is wrong with the parts of a record of which another part is already refused.
         *
         * @param value the record; the parts refused are null, whatever its type promises
         * @return what is wrong, none unless a command knows better
         */
        default List<Violation> parts(T value) {
            return List.of();
        }
    }

    /**
     * Runs the batch to its end.
     *
     * @param <T> the type of the records
     * @param items the records
     * @param type their type
     * @param answer what to do with each
     * @return fine, or some refused
     * @throws IOException if the input cannot be read or an answer cannot be written
     */
    public <T> ExitCode run(Items items, Class<T> type, Answer<T> answer) throws IOException {
        Refusals refusals = new Refusals(session);
        for (Item item = items.next(); item != null; item = items.next()) {
            Binder.Bound<T> bound = binder.bind(item, type, answer::parts);
            List<Violation> violations = bound.value().isPresent()
                    ? answer(item.line(), bound.value().get(), answer)
                    : bound.violations();
            if (!violations.isEmpty()) {
                refusals.tell(item.line(), violations);
            }
            progress.count(violations.isEmpty());
        }
        return conclude();
    }

    /** One record that makes an engine fail is a refused record, not the end of a night's batch. */
    private static <T> List<Violation> answer(long line, T value, Answer<T> answer) throws IOException {
        try {
            return answer.of(line, value);
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException fault) {
            return List.of(new Violation(
                    "",
                    "FAULT",
                    Words.sentence(
                            "le programme n’a pas su traiter cet enregistrement ({0}) ; signalez-le",
                            "the program could not handle this record ({0}); please report it",
                            fault.getClass().getSimpleName())));
        }
    }

    private ExitCode conclude() {
        if (progress.records() == 0) {
            session.tell(new Wording("l’entrée ne contient aucun enregistrement", "the input holds no record"));
        }
        if (progress.refused() == 0) {
            return ExitCode.FINE;
        }
        session.tell(Words.sentence(
                "{0} enregistrement(s) refusé(s) sur {1}",
                "{0} record(s) refused out of {1}", progress.refused(), progress.records()));
        return ExitCode.SOME_REFUSED;
    }
}
