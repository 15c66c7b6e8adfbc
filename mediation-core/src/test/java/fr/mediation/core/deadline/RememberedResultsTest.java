/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.deadline.oracle.RandomDisputes;
import fr.mediation.core.deadline.oracle.RandomDisputes.Dispute;
import fr.mediation.core.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * All that the engine answers on eight hundred drawn histories, as it was accepted: dates, states, readings, steps, effects and
 * warnings, and what changed since the history before; the
 * sentences by their checksum. The oracle says whether dates are right; this says what a change of the engine
 * changes.
 */
@DisplayName("Ce que le moteur répond à huit cents dossiers tirés au sort ne change pas sans qu'on le voie")
class RememberedResultsTest {

    private static final long SEED = 28_052_026;
    private static final int EACH = 100;
    private static final String FILE = "remembered-results.txt";

    /** To accept new answers: {@code -Dgolden.write=src/test/resources/fr/mediation/core/deadline}. */
    @Test
    void answersAsBefore() throws IOException {
        StringBuilder lines = new StringBuilder();
        int number = 0;
        DeadlineResult.Computed before = new DeadlineResult.Computed(null, List.of());
        for (var drawn : RandomDisputes.drawn(SEED, EACH).entrySet()) {
            Dispute dispute = drawn.getValue();
            DeadlineContext context = seenFrom(dispute, number++);
            DeadlineResult.Computed result = computed(dispute, context);
            lines.append(drawn.getKey()).append(" on ").append(context.asOf());
            DeadlineChanges changes = DeadlineChanges.between(before, result);
            for (Language language : Language.values()) {
                lines.append(' ').append(checksum(changes.text(language)));
            }
            lines.append('\n');
            for (Deadline deadline : result.deadlines()) {
                lines.append("  ").append(line(deadline)).append('\n');
            }
            before = result;
        }
        String accept = System.getProperty("golden.write");
        if (accept != null) {
            Files.writeString(Path.of(accept, FILE), lines);
        }
        assertThat(lines.toString().lines()).containsExactlyElementsOf(remembered());
    }

    /** One case in three is looked at when all is over, the others before their first limit ends: a little, or long before. */
    private static DeadlineContext seenFrom(Dispute dispute, int number) {
        LocalDate end = computed(dispute, dispute.context()).deadlines().stream()
                .flatMap(deadline -> deadline.legalDate().stream())
                .findFirst()
                .orElse(RandomDisputes.LATER);
        LocalDate seen = switch (number % 3) {
            case 0 -> RandomDisputes.LATER;
            case 1 -> end.plusDays(1).minusDays(number * 7L % 60);
            default -> end.minusDays(number * 13L % 400);
        };
        return dispute.context().asOf(seen);
    }

    private static DeadlineResult.Computed computed(Dispute dispute, DeadlineContext context) {
        return Deadlines.compute(dispute.facts(), context).orThrow();
    }

    private static String line(Deadline deadline) {
        Trace trace = deadline.traced();
        String steps = trace.said().stream()
                .map(said -> said.rule()
                        + checksum(said.step().text(Language.FR) + said.step().text(Language.EN)))
                .collect(Collectors.joining(" "));
        String effects = deadline.effects().stream()
                .map(effect -> effect.path() + "=" + effect.code())
                .collect(Collectors.joining(" "));
        String warnings = deadline.warnings().stream()
                .map(warning -> warning.code() + (warning.path().isEmpty() ? "" : "@" + warning.path()))
                .collect(Collectors.joining(" "));
        String readings = deadline.readings().stream()
                .map(reading -> reading.id() + "=" + reading.date())
                .collect(Collectors.joining(" "));
        return String.join(
                " | ",
                deadline.family() + " " + deadline.subject() + " " + deadline.state(),
                day(deadline.legalDate()) + " " + day(deadline.prudentDate()),
                readings,
                steps,
                effects,
                warnings,
                deadline.law().toString());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }

    private static String checksum(String text) {
        return "#" + Integer.toHexString(text.hashCode() & 0xffff);
    }

    private static List<String> remembered() throws IOException {
        try (InputStream file = Objects.requireNonNull(RememberedResultsTest.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
