/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import java.util.HashMap;
import java.util.Map;

/** A request as yes/no answers: what general engines are given, laid out beforehand. */
public final class Flat {

    private final boolean[] answers;

    Flat(boolean[] answers) {
        this.answers = answers.clone();
    }

    /**
     * One answer.
     *
     * @param number its number
     * @return yes or no
     */
    public boolean at(int number) {
        return answers[number];
    }

    boolean all(int[] yes, int[] no) {
        for (int number : yes) {
            if (!answers[number]) {
                return false;
            }
        }
        for (int number : no) {
            if (answers[number]) {
                return false;
            }
        }
        return true;
    }

    Map<String, Boolean> map() {
        Map<String, Boolean> map = new HashMap<>();
        for (int i = 0; i < answers.length; i++) {
            map.put(Decision.ATOMS.get(i), answers[i]);
        }
        return map;
    }

    static int[] numbers(Decision.Row row, boolean so) {
        return row.when().entrySet().stream()
                .filter(term -> term.getValue() == so)
                .mapToInt(term -> Decision.ATOMS.indexOf(term.getKey()))
                .toArray();
    }
}
