/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every property of every fact, on days that agree: what tests change one by one. */
public final class EveryFact {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EveryFact() {}

    /**
     * The facts.
     *
     * @return a tree of one's own
     */
    public static ObjectNode tree() {
        try (InputStream file = EveryFact.class.getResourceAsStream("/fr/mediation/core/deadline/every-fact.json")) {
            return (ObjectNode) MAPPER.readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where their days are.
     *
     * @return paths such as {@code appeals[0].sentOn}
     */
    public static List<String> days() {
        List<String> paths = new ArrayList<>();
        collect(tree(), "", paths);
        return paths;
    }

    /**
     * A path as Jackson wants it.
     *
     * @param path a path such as {@code appeals[0].sentOn}
     * @return {@code /appeals/0/sentOn}
     */
    public static String pointer(String path) {
        return "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static void collect(JsonNode node, String path, List<String> days) {
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + "[" + i + "]", days);
        }
        node.properties()
                .forEach(field ->
                        collect(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), days));
        if (node.asText().matches("\\d{4}-\\d{2}-\\d{2}")) {
            days.add(path);
        }
    }
}
