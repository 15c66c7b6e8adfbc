/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.mediation.core.validation.Violation;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every fault of a record is told, at once, with its path, and never with its value. */
class BinderTest {

    enum Colour {
        RED,
        GREEN
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Shape.Round.class, name = "ROUND"),
        @JsonSubTypes.Type(value = Shape.Square.class, name = "SQUARE")
    })
    sealed interface Shape {
        record Round(int radius, @Nullable LocalDate on) implements Shape {}

        record Square(@NotNull Integer side) implements Shape {}
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Part(LocalDate on, @Nullable Boolean sure) {
        Part {
            Objects.requireNonNull(on, "on");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Thing(
            @Size(max = 5) @Nullable String name,
            @Nullable Colour colour,
            @Nullable LocalDate day,
            @Nullable Period period,
            int count,
            @Nullable List<@Valid Part> parts,
            @Valid @Nullable Shape shape,
            Optional<LocalDate> maybe) {}

    private final Binder binder = new Binder(Limits.DEFAULT);

    private Binder.Bound<Thing> bind(String json) throws IOException {
        try (Items items =
                Inputs.open(new ByteArrayInputStream(json.getBytes(UTF_8)), Inputs.Form.AUTO, Limits.DEFAULT)) {
            return binder.bind(Objects.requireNonNull(items.next()), Thing.class, thing -> List.of());
        }
    }

    private List<String> faults(String json) throws IOException {
        return bind(json).violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    @Test
    void readsAGoodRecord() throws IOException {
        assertThat(bind("{\"name\":\"a\",\"colour\":\"RED\",\"day\":\"2025-02-28\",\"period\":\"P2M\",\"count\":3,"
                                + "\"parts\":[{\"on\":\"2025-01-01\",\"sure\":true}],\"shape\":{\"type\":\"ROUND\",\"radius\":2},"
                                + "\"maybe\":\"2025-01-02\"}")
                        .value())
                .hasValueSatisfying(thing -> {
                    assertThat(thing.day()).isEqualTo(LocalDate.of(2025, 2, 28));
                    assertThat(thing.parts()).hasSize(1);
                    assertThat(thing.shape()).isEqualTo(new Shape.Round(2, null));
                });
    }

    @Test
    void collectsEveryFaultOfARecordWithItsPath() throws IOException {
        assertThat(
                        faults(
                                "{\"name\":12,\"colour\":\"BLUE\",\"day\":\"2025-02-30\",\"period\":\"two\",\"count\":\"3\","
                                        + "\"parts\":[{\"on\":\"2025-13-01\",\"sure\":\"yes\",\"more\":{\"x\":[1]}},{\"sure\":true},7],"
                                        + "\"shape\":{\"type\":\"ROUND\",\"radius\":[1,{\"a\":2}],\"on\":false},\"maybe\":{\"a\":1},\"other\":[[1]]}"))
                .containsExactlyInAnyOrder(
                        "name NOT_A_TEXT",
                        "colour UNKNOWN_CODE",
                        "day NOT_A_DATE",
                        "period NOT_A_PERIOD",
                        "count NOT_A_NUMBER",
                        "parts[0].on NOT_A_DATE",
                        "parts[0].sure NOT_A_BOOLEAN",
                        "parts[0].more UNKNOWN_FIELD",
                        "parts[1].on MISSING",
                        "parts[2] NOT_AN_OBJECT",
                        "shape.radius NOT_A_NUMBER",
                        "shape.on NOT_A_DATE",
                        "maybe NOT_A_DATE",
                        "other UNKNOWN_FIELD");
    }

    @Test
    void addsTheConstraintsOfBeanValidation() throws IOException {
        assertThat(faults("{\"name\":\"toolong\",\"count\":1,\"shape\":{\"type\":\"SQUARE\"}}"))
                .containsExactlyInAnyOrder("name SIZE", "shape.side NOT_NULL");
    }

    @Test
    void namesTheTypesItKnows() throws IOException {
        assertThat(bind("{\"count\":1,\"shape\":{\"type\":\"OVAL\"}}").violations())
                .extracting(
                        Violation::path,
                        Violation::code,
                        violation -> violation.message().en())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "shape", "UNKNOWN_TYPE", "the field type is needed; types: ROUND, SQUARE"));
        assertThat(faults("{\"count\":1,\"shape\":{}}")).containsExactly("shape UNKNOWN_TYPE");
    }

    @Test
    void theTypeMayComeLast() throws IOException {
        assertThat(bind("{\"count\":1,\"shape\":{\"radius\":2,\"on\":\"2025-01-01\",\"type\":\"ROUND\"}}")
                        .value())
                .hasValueSatisfying(
                        thing -> assertThat(thing.shape()).isEqualTo(new Shape.Round(2, LocalDate.of(2025, 1, 1))));
        assertThat(faults("{\"shape\":{\"radius\":{\"a\":[]},\"size\":1,\"on\":7,\"type\":\"ROUND\"},\"count\":true,"
                        + "\"parts\":[{}]}"))
                .containsExactlyInAnyOrder(
                        "shape.radius NOT_A_NUMBER",
                        "shape.size UNKNOWN_FIELD",
                        "shape.on NOT_A_DATE",
                        "count NOT_A_NUMBER",
                        "parts[0].on MISSING");
    }

    @Test
    void tellsDuplicatesTogetherWithOtherFaults() throws IOException {
        assertThat(faults("{\"count\":1,\"day\":\"2025-01-01\",\"day\":\"2025-01-02\",\"colour\":3}"))
                .containsExactlyInAnyOrder("day DUPLICATE_FIELD", "colour UNKNOWN_CODE");
    }

    @Test
    void datesAreIsoAndNothingElse() throws IOException {
        for (String date : List.of(
                "\"2025-1-1\"",
                "\"01/02/2025\"",
                "\"2025-01-01T00:00:00Z\"",
                "[2025,1,1]",
                "20250101",
                "\"\"",
                "\"+12025-01-01\"",
                "true")) {
            assertThat(faults("{\"count\":1,\"day\":" + date + "}")).as(date).containsExactly("day NOT_A_DATE");
        }
    }

    @Test
    void numbersAreWhole() throws IOException {
        for (String number : List.of("1.5", "99999999999", "1e400", "true", "null")) {
            assertThat(faults("{\"count\":" + number + "}")).as(number).hasSize(1);
        }
    }

    @Test
    void neverQuotesAValue() throws IOException {
        String secret = "DUPONT";
        List<Violation> violations = new ArrayList<>();
        for (String json : List.of(
                "{\"count\":\"DUPONT\",\"day\":\"DUPONT\",\"colour\":\"DUPONT\",\"name\":\"DUPONT\",\"shape\":{\"type\":\"DUPONT\"}}",
                "{\"count\":1,\"name\":\"DUPONT\"}",
                "{\"name\":DUPONT}",
                "{\"Jean DUPONT\":1,\"count\":1}",
                "DUPONT",
                "{\"name\":\"DUPONT")) {
            violations.addAll(bind(json).violations());
        }
        assertThat(violations)
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.path() + violation.code() + violation.message())
                        .doesNotContain(secret));
    }

    @Test
    void tellsAtMostFiftyFaults() throws IOException {
        StringBuilder json = new StringBuilder("{\"count\":1");
        for (int i = 0; i < 500; i++) {
            json.append(",\"x").append(i).append("\":1");
        }
        assertThat(bind(json.append('}').toString()).violations()).hasSize(51);
    }

    @Test
    void refusesDepthsThatNoRecordHas() throws IOException {
        assertThat(faults("{\"count\":1,\"parts\":" + "[".repeat(100) + "]".repeat(100) + "}"))
                .anyMatch(fault -> fault.endsWith(" TOO_DEEP"));
        assertThat(faults("{\"count\":1,\"parts\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .anyMatch(fault -> fault.endsWith(" TOO_DEEP"));
        assertThatThrownBy(() -> bind("[{\"a\":" + "[".repeat(100_000))).isInstanceOf(UnusableException.class);
    }
}
