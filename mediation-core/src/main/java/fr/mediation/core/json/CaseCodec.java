/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.json;

import fr.mediation.core.casefile.CaseEvent;
import fr.mediation.core.casefile.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Forme conservée des événements: writes a fact as a tagged tree of maps and reads every form ever released. Any JSON library, or
 * {@link PlainJson}, turns the tree into text. Equal events give equal trees. Immutable and thread safe.
 *
 * <p>How a form may change: an optional component with a default; then a new name with the old one as alias; then an {@link Upcaster};
 * then a new type. The meaning of a component never changes.
 */
public final class CaseCodec {

    private static final List<String> ENVELOPE = List.of(
            "type", "schema", "id", "caseId", "version", "commandId", "actor", "occurredOn", "recordedAt", "ruleSet");

    private final Map<String, Integer> current;
    private final Map<String, String> aliases;
    private final Map<String, Upcaster> upcasters = new HashMap<>();

    /** The codec of this version of the library. */
    public CaseCodec() {
        this(Map.of(), Map.of(), List.of());
    }

    /**
     * A codec with forms of a host's own past.
     *
     * @param versions the current schema version of types that are no longer at 1
     * @param aliases former names of types and the present ones
     * @param upcasters the steps from each former version to the next
     * @throws IllegalArgumentException if a step is missing, doubled, of an unknown type or beyond the current version, or an alias
     *     leads nowhere; the message lists every fault, so that a host fails at start-up and not on a case
     */
    public CaseCodec(Map<String, Integer> versions, Map<String, String> aliases, List<Upcaster> upcasters) {
        this.current = new HashMap<>();
        Set<String> faults = new TreeSet<>();
        for (Fact.Kind kind : Fact.Kind.values()) {
            int own = PastForms.VERSIONS.getOrDefault(kind.name(), 1);
            int host = versions.getOrDefault(kind.name(), own);
            if (host < own) {
                faults.add(kind + " is at " + own + " in this version of the library");
            }
            current.put(kind.name(), host);
        }
        this.aliases = Map.copyOf(aliases);
        versions.keySet().stream().filter(t -> !current.containsKey(t)).forEach(t -> faults.add("unknown type " + t));
        aliases.forEach((old, now) -> {
            if (!current.containsKey(now) || current.containsKey(old)) {
                faults.add("alias " + old + " must lead from a former name to a present type");
            }
        });
        List<Upcaster> all = new ArrayList<>(PastForms.UPCASTERS);
        all.addAll(upcasters);
        for (Upcaster u : all) {
            if (this.upcasters.put(u.type() + "@" + u.from(), u) != null) {
                faults.add("two upcasters for " + u.type() + " from " + u.from());
            }
            if (u.from() >= current.getOrDefault(u.type(), 0)) {
                faults.add("an upcaster of " + u.type() + " from " + u.from() + " leads beyond the current version");
            }
        }
        current.forEach((type, version) -> {
            for (int from = 1; from < version; from++) {
                if (!this.upcasters.containsKey(type + "@" + from)) {
                    faults.add("no upcaster for " + type + " from " + from);
                }
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /**
     * Writes an event.
     *
     * @param event the event
     * @return a tree of maps, lists, texts, numbers and flags, in a fixed order
     */
    public Map<String, Object> encode(CaseEvent event) {
        Map<String, Object> tree = new LinkedHashMap<>();
        String type = event.fact().kind().name();
        tree.put("type", type);
        tree.put("schema", current.getOrDefault(type, 1));
        tree.put("id", event.id());
        tree.put("caseId", event.caseId());
        tree.put("version", event.version());
        tree.put("commandId", event.commandId());
        tree.put("actor", Words.ACTOR.write(event.actor()));
        tree.put("occurredOn", event.occurredOn().toString());
        tree.put("recordedAt", event.recordedAt().toString());
        tree.put("ruleSet", event.ruleSet());
        tree.put("data", Facts.of(event.fact().kind()).write(event.fact()));
        return tree;
    }

    /**
     * Reads an event of any released form. An unknown type is a failure: what decides on a case must know all of it.
     *
     * @param tree the stored tree
     * @return the event
     * @throws MalformedEventException if the type is unknown, the form is from the future, or a component cannot be read
     */
    public CaseEvent decode(Map<String, ?> tree) {
        return decodeKnown(tree).orElseThrow(() -> new MalformedEventException("type", "is not a known type of fact"));
    }

    /**
     * Reads an event for a projection, which may pass over what it does not know.
     *
     * @param tree the stored tree
     * @return the event, or empty when its type is unknown
     * @throws MalformedEventException if the type is known and a component cannot be read
     */
    public Optional<CaseEvent> decodeKnown(Map<String, ?> tree) {
        String stored = part(tree, "type", Form.TEXT);
        String type = aliases.getOrDefault(stored, stored);
        Integer now = current.get(type);
        if (now == null) {
            return Optional.empty();
        }
        int schema = part(tree, "schema", Form.COUNT);
        if (schema < 1 || schema > now) {
            throw new MalformedEventException("schema", "is of a version this library does not know");
        }
        Object data = schema == now ? tree.get("data") : broughtUp(tree.get("data"), type, schema, now);
        try {
            return Optional.of(new CaseEvent(
                    part(tree, "id", Form.TEXT),
                    part(tree, "caseId", Form.TEXT),
                    part(tree, "version", Form.WHOLE),
                    part(tree, "commandId", Form.TEXT),
                    part(tree, "actor", Words.ACTOR),
                    part(tree, "occurredOn", Form.DAY),
                    part(tree, "recordedAt", Form.INSTANT),
                    part(tree, "ruleSet", Form.TEXT),
                    read(data, "data", Facts.of(Fact.Kind.valueOf(type)))));
        } catch (MalformedEventException known) {
            throw known;
        } catch (IllegalArgumentException refused) {
            throw new MalformedEventException("event", "holds a value that is not allowed");
        }
    }

    private Map<String, Object> broughtUp(@Nullable Object tree, String type, int schema, int now) {
        Map<String, Object> data = data(tree);
        for (int from = schema; from < now; from++) {
            Upcaster step = upcasters.get(type + "@" + from);
            if (step != null) {
                data = step.change().apply(Map.copyOf(data));
            }
        }
        return data;
    }

    private static <V> V part(Map<String, ?> tree, String name, Form<V> form) {
        return read(tree.get(name), name, form);
    }

    private static <V> V read(@Nullable Object tree, String name, Form<V> form) {
        try {
            return form.read(tree);
        } catch (MalformedEventException known) {
            throw known.under(name);
        }
    }

    /**
     * A JSON Schema of an event.
     *
     * @param kind the kind of fact
     * @return the schema as a tree (draft 2020-12)
     */
    public Map<String, Object> schema(Fact.Kind kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", Map.of("const", kind.name()));
        properties.put("schema", Map.of("const", current.getOrDefault(kind.name(), 1)));
        properties.put("id", Form.TEXT.schema());
        properties.put("caseId", Form.TEXT.schema());
        properties.put("version", Form.WHOLE.schema());
        properties.put("commandId", Form.TEXT.schema());
        properties.put("actor", Words.ACTOR.schema());
        properties.put("occurredOn", Form.DAY.schema());
        properties.put("recordedAt", Form.INSTANT.schema());
        properties.put("ruleSet", Form.TEXT.schema());
        properties.put("data", Facts.of(kind).schema());
        List<String> required = new ArrayList<>(ENVELOPE);
        required.add("data");
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", kind.name());
        schema.put("description", kind.label().fr());
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }

    /**
     * The schemas of all events, by type.
     *
     * @return a tree, in the order of the kinds
     */
    public Map<String, Object> schemas() {
        Map<String, Object> all = new LinkedHashMap<>();
        Arrays.stream(Fact.Kind.values()).forEach(k -> all.put(k.name(), schema(k)));
        return all;
    }

    private static Map<String, Object> data(@Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            throw new MalformedEventException("data", tree == null ? "is missing" : "must be an object");
        }
        Map<String, Object> data = new LinkedHashMap<>();
        map.forEach((k, v) -> {
            if (k instanceof String name && v != null) {
                data.put(name, v);
            }
        });
        return data;
    }
}
