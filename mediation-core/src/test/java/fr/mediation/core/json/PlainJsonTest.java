/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** JSON sans dépendance, against Jackson: what one writes the other reads, and the same. */
class PlainJsonTest {

    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();
    private static final ObjectMapper SPACED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final ObjectMapper ESCAPED =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Property
    void readsWhatJacksonWrites(@ForAll("trees") Map<String, Object> tree) throws JsonProcessingException {
        assertThat(PlainJson.read(JACKSON.writeValueAsString(tree))).isEqualTo(tree);
        assertThat(PlainJson.read(SPACED.writeValueAsString(tree))).isEqualTo(tree);
        assertThat(PlainJson.read(ESCAPED.writeValueAsString(tree))).isEqualTo(tree);
    }

    @Property
    void jacksonReadsWhatItWrites(@ForAll("trees") Map<String, Object> tree) throws JsonProcessingException {
        String text = PlainJson.write(tree);
        assertThat(JACKSON.readValue(text, new TypeReference<Map<String, Object>>() {}))
                .isEqualTo(tree);
        assertThat(PlainJson.write(PlainJson.read(text))).isEqualTo(text);
    }

    @Example
    void writesWithoutBlanksAndEscapesWhatMustBe() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("b", List.of(1, -2L, true, false, "é", List.of(), Map.of()));
        tree.put("a", "\"\\\n\u0001\u001f ");
        assertThat(PlainJson.write(tree))
                .isEqualTo("{\"b\":[1,-2,true,false,\"é\",[],{}],\"a\":\"\\\"\\\\\\u000a\\u0001\\u001f \"}");
    }

    @Example
    void readsEveryEscapeAndEveryBlank() {
        assertThat(
                        PlainJson.read(
                                "\t\r\n {\"a\" : \"x\\\"\\\\\\/\\n\\t\\r\\b\\f\\u00e9\\uABCD\" , \"b\" : [ ] , \"c\" : { } } \n"))
                .isEqualTo(Map.of("a", "x\"\\/\n\t\r\b\f\u00e9\uABCD", "b", List.of(), "c", Map.of()));
        assertThat(PlainJson.read("{\"n\":0,\"m\":-0,\"x\":9223372036854775807,\"y\":-9223372036854775808}"))
                .isEqualTo(Map.of("n", 0L, "m", 0L, "x", Long.MAX_VALUE, "y", Long.MIN_VALUE));
    }

    /** Each with the character at which it stops being an object of that sort. */
    @Example
    void refusesTheRestByItsPosition() {
        Map<String, Integer> wrong = new LinkedHashMap<>();
        wrong.put("", 0);
        wrong.put("[]", 0);
        wrong.put("\u00a0{}", 0);
        wrong.put("{", 1);
        wrong.put("{}x", 2);
        wrong.put("{} {}", 3);
        wrong.put("{a", 1);
        wrong.put("{\"a\"1}", 4);
        wrong.put("{\"a\":}", 5);
        wrong.put("{\"a\":nul}", 5);
        wrong.put("{\"a\":null}", 5);
        wrong.put("{\"a\":1.5}", 6);
        wrong.put("{\"a\":1e3}", 6);
        wrong.put("{\"a\":01}", 7);
        wrong.put("{\"a\":-}", 6);
        wrong.put("{\"a\":-", 6);
        wrong.put("{\"a\":\u0661}", 5);
        wrong.put("{\"a\":9223372036854775808}", 24);
        wrong.put("{\"a\":\"x", 7);
        wrong.put("{\"a\":\"\u0001\"}", 7);
        wrong.put("{\"a\":\"\\x\"}", 8);
        wrong.put("{\"a\":\"\\", 7);
        wrong.put("{\"a\":\"\\u00\uff11\uff11\"}", 11);
        wrong.put("{\"a\":\"\\u12g4\"}", 11);
        wrong.put("{\"a\":\"\\u12", 8);
        wrong.put("{\"a\":[1}", 7);
        wrong.put("{\"a\":[1,]}", 8);
        wrong.put("{\"a\":1,}", 7);
        wrong.put("{\"a\":1,\"a\":2}", 12);
        wrong.put("{\"a\":1 \"b\":2}", 7);
        wrong.forEach((text, position) -> assertThatThrownBy(() -> PlainJson.read(text))
                .as(text)
                .isInstanceOf(MalformedEventException.class)
                .hasMessageStartingWith("character " + position + ":"));
    }

    @Example
    void goesDownSixtyFourLevelsAndNoFurther() {
        assertThat(PlainJson.read(nested(64))).hasSize(1);
        assertThatThrownBy(() -> PlainJson.read(nested(65))).isInstanceOf(MalformedEventException.class);
        assertThatThrownBy(() -> PlainJson.read("{\"a\":".repeat(100_000))).isInstanceOf(MalformedEventException.class);
    }

    @Example
    void refusesToWriteWhatItCouldNotRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlainJson.write(Map.of("a", 1.5)));
        List<Object> withNull = new ArrayList<>();
        withNull.add(null);
        assertThatIllegalArgumentException().isThrownBy(() -> PlainJson.write(withNull));
    }

    private static String nested(int lists) {
        return "{\"a\":" + "[".repeat(lists) + "]".repeat(lists) + "}";
    }

    @Provide
    Arbitrary<Map<String, Object>> trees() {
        return objects(3);
    }

    private static Arbitrary<Map<String, Object>> objects(int depth) {
        return Arbitraries.maps(texts(), values(depth)).ofMaxSize(5);
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                texts().map(text -> (Object) text),
                Arbitraries.longs().map(number -> (Object) number),
                Arbitraries.of(true, false).map(flag -> (Object) flag));
        return depth == 0
                ? plain
                : Arbitraries.oneOf(
                        plain,
                        Arbitraries.lazy(() -> values(depth - 1).list().ofMaxSize(4))
                                .map(list -> (Object) list),
                        Arbitraries.lazy(() -> objects(depth - 1)).map(map -> (Object) map));
    }

    /** Any text, often with what must be escaped. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("\"\\/\b\f\n\r\t\u0000\u001f\u007f é\u2028\ud83d\ude00a")
                .ofMaxLength(8)
                .filter(text -> !text.chars().anyMatch(c -> Character.isSurrogate((char) c)));
    }
}
