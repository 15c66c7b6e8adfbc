/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import fr.mediation.core.deadline.oracle.Days.Seat;
import fr.mediation.core.deadline.oracle.History.Answered;
import fr.mediation.core.deadline.oracle.History.Appeal;
import fr.mediation.core.deadline.oracle.History.AppealKind;
import fr.mediation.core.deadline.oracle.History.Conciliation;
import fr.mediation.core.deadline.oracle.History.Electronic;
import fr.mediation.core.deadline.oracle.History.Express;
import fr.mediation.core.deadline.oracle.History.Matter;
import fr.mediation.core.deadline.oracle.History.Mediation;
import fr.mediation.core.deadline.oracle.History.Notice;
import fr.mediation.core.deadline.oracle.History.NoticeKind;
import fr.mediation.core.deadline.oracle.History.Notified;
import fr.mediation.core.deadline.oracle.History.Origin;
import fr.mediation.core.deadline.oracle.History.Pieces;
import fr.mediation.core.deadline.oracle.History.Place;
import fr.mediation.core.deadline.oracle.History.Published;
import fr.mediation.core.deadline.oracle.History.ReasonsRequest;
import fr.mediation.core.deadline.oracle.History.Regime;
import fr.mediation.core.deadline.oracle.History.Residence;
import fr.mediation.core.deadline.oracle.History.Silent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of {@code worked-examples.txt}.
 *
 * @param facts the facts by name; a name may come several times
 * @param expected what is expected, by name
 */
record WorkedExample(String id, String question, Map<String, List<String>> facts, Map<String, List<String>> expected) {

    static List<WorkedExample> all() {
        try (InputStream file =
                Objects.requireNonNull(WorkedExample.class.getResourceAsStream("worked-examples.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(WorkedExample::parse)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static WorkedExample parse(String line) {
        List<String> cells = List.of(line.split("\\|", -1));
        return new WorkedExample(cells.get(0).strip(), cells.get(1).strip(), pairs(cells.get(2)), pairs(cells.get(3)));
    }

    private static Map<String, List<String>> pairs(String cell) {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        for (String pair : cell.strip().split(" +", -1)) {
            int equals = pair.indexOf('=');
            pairs.computeIfAbsent(pair.substring(0, equals), name -> new ArrayList<>())
                    .add(pair.substring(equals + 1));
        }
        return pairs;
    }

    History history() {
        History history = new History(
                fact("matter").map(Matter::valueOf).orElse(Matter.ORDINARY),
                origin(),
                fact("notice").map(WorkedExample::notice).orElse(Notice.complete()),
                new Place(
                        fact("seat").map(Seat::valueOf).orElse(Seat.METROPOLE),
                        fact("residence").map(Residence::valueOf).orElse(Residence.METROPOLE)),
                facts.getOrDefault("appeal", List.of()).stream()
                        .map(WorkedExample::appeal)
                        .toList(),
                fact("rapo").map(cell -> letter(parts(cell), 0)),
                fact("conciliation").map(cell -> new Conciliation(day(cell, 0).orElseThrow(), day(cell, 1))),
                mediation().stream().toList(),
                fact("reasons").map(cell -> new ReasonsRequest(day(cell, 0).orElseThrow(), day(cell, 1))),
                Optional.empty(),
                fact("court").map(LocalDate::parse));
        return history;
    }

    Limitation limitation() {
        String cell = fact("limitation").orElseThrow();
        return new Limitation(
                Limitation.Kind.valueOf(parts(cell).get(0)),
                day(cell, 1).orElseThrow(),
                facts.getOrDefault("claim", List.of()).stream()
                        .map(LocalDate::parse)
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                mediation());
    }

    Silent request() {
        return (Silent) origin();
    }

    Electronic document() {
        return (Electronic) origin();
    }

    Optional<LocalDate> expectedDay(String name) {
        return Optional.ofNullable(expected.get(name)).map(values -> LocalDate.parse(values.get(0)));
    }

    Verdict.Kind expectedKind() {
        return expected.containsKey("kind")
                ? Verdict.Kind.valueOf(expected.get("kind").get(0))
                : Verdict.Kind.RUNS;
    }

    private Origin origin() {
        if (facts.containsKey("published")) {
            return new Published(LocalDate.parse(fact("published").orElseThrow()));
        }
        if (facts.containsKey("available")) {
            String cell = fact("available").orElseThrow();
            return new Electronic(day(cell, 0).orElseThrow(), day(cell, 1));
        }
        if (facts.containsKey("request")) {
            return new Silent(
                    2,
                    fact("acceptance").isPresent(),
                    LocalDate.parse(fact("request").orElseThrow()),
                    fact("competent").map(LocalDate::parse),
                    fact("pieces")
                            .map(cell -> new Pieces(
                                    day(cell, 0).orElseThrow(), day(cell, 1).orElseThrow(), day(cell, 2))),
                    true,
                    Optional.empty(),
                    fact("express").map(cell -> new Express(LocalDate.parse(cell), true)));
        }
        return new Notified(LocalDate.parse(fact("notified").orElse("2000-01-03")));
    }

    private Optional<Mediation> mediation() {
        return fact("mediation")
                .map(cell -> new Mediation(
                        Regime.valueOf(parts(cell).get(0)),
                        day(cell, 1).orElseThrow(),
                        Optional.empty(),
                        day(cell, 2),
                        Optional.empty(),
                        day(cell, 3),
                        day(cell, 3),
                        false));
    }

    private static Notice notice(String cell) {
        List<String> parts = parts(cell);
        return new Notice(
                NoticeKind.valueOf(parts.get(0)), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)));
    }

    private static Appeal appeal(String cell) {
        List<String> parts = parts(cell);
        return new Appeal(AppealKind.valueOf(parts.get(0)), letter(parts, 1));
    }

    private static Answered letter(List<String> parts, int from) {
        return new Answered(
                LocalDate.parse(parts.get(from)),
                LocalDate.parse(parts.get(from + 1)),
                true,
                Optional.empty(),
                optional(parts.get(from + 2)).map(day -> new Express(day, true)));
    }

    private Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name)).map(values -> values.get(0));
    }

    private static List<String> parts(String cell) {
        return List.of(cell.split("/", -1));
    }

    private static Optional<LocalDate> day(String cell, int index) {
        return optional(parts(cell).get(index));
    }

    private static Optional<LocalDate> optional(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }
}
