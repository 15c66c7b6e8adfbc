/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import fr.mediation.examples.benchmarks.admissibility.Request.Motive;
import fr.mediation.examples.benchmarks.admissibility.Request.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same decision as data for engines that know neither choices nor periods: ordered conjunctions of yes/no answers, the
 * first that holds gives its number, none gives zero. Each engine's own form is written from it.
 */
final class Decision {

    /** Every yes/no answer, in the order of their numbers. */
    static final List<String> ATOMS = atoms();

    /** A conjunction of answers, true or false. */
    record Row(int code, Map<String, Boolean> when) {}

    /** The rules, the first that holds decides. */
    static final List<Row> ROWS = rows();

    private Decision() {}

    private static List<String> atoms() {
        List<String> atoms = new ArrayList<>(List.of("otherAuthority", "other", "agent", "hierarchyInvolved"));
        for (Motive motive : Motive.values()) {
            atoms.add("motive_" + motive);
        }
        atoms.addAll(List.of(
                "contestsDecision",
                "notTried",
                "satisfactory",
                "opposesUserAndAuthority",
                "withinCompetence",
                "beforeCourt",
                "courtOrderedMediation",
                "finalJudgment",
                "appealMade",
                "answerNone",
                "answerPositive",
                "silenceRun"));
        excluded().forEach(subject -> atoms.add("subject_" + subject));
        return List.copyOf(atoms);
    }

    private static List<Subject> excluded() {
        return List.of(Subject.values()).subList(0, 12);
    }

    /** The answers for one request; the period of silence is counted here, since these engines would not. */
    static boolean[] answers(Request r, LocalDate asOf) {
        LocalDate received = r.appealReceivedOn();
        Map<String, Boolean> map = new LinkedHashMap<>();
        map.put("otherAuthority", r.originator() == Request.Originator.OTHER_AUTHORITY);
        map.put("other", r.originator() == Request.Originator.OTHER);
        map.put("agent", r.originator() == Request.Originator.AGENT);
        map.put("hierarchyInvolved", r.hierarchyInvolved());
        for (Motive motive : Motive.values()) {
            map.put("motive_" + motive, r.motives().contains(motive));
        }
        map.put("contestsDecision", r.contestsDecision());
        map.put("notTried", r.priorExchange() == Request.Exchange.NOT_TRIED);
        map.put("satisfactory", r.priorExchange() == Request.Exchange.SATISFACTORY);
        map.put("opposesUserAndAuthority", r.opposesUserAndAuthority());
        map.put("withinCompetence", r.withinCompetence());
        map.put("beforeCourt", r.beforeCourt());
        map.put("courtOrderedMediation", r.courtOrderedMediation());
        map.put("finalJudgment", r.finalJudgment());
        map.put("appealMade", r.appealMade());
        map.put("answerNone", r.appealAnswer() == Request.Answer.NONE);
        map.put("answerPositive", r.appealAnswer() == Request.Answer.POSITIVE);
        map.put("silenceRun", received != null && !asOf.isBefore(received.plusMonths(2)));
        for (Subject subject : excluded()) {
            map.put("subject_" + subject, r.subjects().contains(subject));
        }
        boolean[] values = new boolean[ATOMS.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Boolean.TRUE.equals(map.get(ATOMS.get(i)));
        }
        return values;
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(1, "otherAuthority"));
        rows.add(row(1, "other"));
        rows.add(row(2, "agent", "!hierarchyInvolved"));
        for (String exchange : List.of("notTried", "satisfactory")) {
            List<String> silent = new ArrayList<>(List.of(exchange, "!contestsDecision"));
            for (Motive motive : Motive.values()) {
                silent.add("!motive_" + motive);
            }
            rows.add(row(3, silent.toArray(new String[0])));
        }
        rows.add(row(4, "!opposesUserAndAuthority"));
        rows.add(row(5, "!withinCompetence"));
        for (Subject subject : excluded()) {
            rows.add(row(6 + excluded().indexOf(subject), "subject_" + subject));
        }
        rows.add(row(18, "beforeCourt", "!courtOrderedMediation"));
        rows.add(row(19, "finalJudgment"));
        rows.add(row(20, "!contestsDecision", "notTried"));
        rows.add(row(21, "!contestsDecision", "satisfactory"));
        rows.add(row(22, "contestsDecision", "!appealMade"));
        rows.add(row(23, "contestsDecision", "appealMade", "answerNone", "!silenceRun"));
        rows.add(row(24, "contestsDecision", "appealMade", "answerPositive"));
        return List.copyOf(rows);
    }

    private static Row row(int code, String... answers) {
        Map<String, Boolean> when = new LinkedHashMap<>();
        for (String answer : answers) {
            boolean no = answer.startsWith("!");
            when.put(no ? answer.substring(1) : answer, !no);
        }
        return new Row(code, when);
    }
}
