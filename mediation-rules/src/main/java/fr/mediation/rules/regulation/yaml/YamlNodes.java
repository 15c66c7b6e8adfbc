/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation.yaml;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.regulation.RegulationFault;
import fr.mediation.rules.regulation.SourceNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Turns the events of a YAML text into located nodes, without recursion, anchors, tags or types of its own. */
final class YamlNodes {

    private static final int DEEPEST = 50;
    private static final int MOST_FAULTS = 200;

    private final List<RegulationFault> faults = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable SourceNode root;
    private int documents;

    /** A list or table being read. */
    private record Open(boolean table, List<SourceNode> items, int line, int column) {}

    Optional<SourceNode> read(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(YamlRegulations.MOST_CHARACTERS)
                // the whole text at once: the parser fails where a buffer ends within a pair of surrogates
                .setBufferSize(text.length() + 2)
                .build();
        Iterator<Event> events = new Parse(settings).parseString(text).iterator();
        for (Event event = next(events); event != null; event = next(events)) {
            if (!take(event)) {
                break;
            }
        }
        if (root == null && faults.isEmpty()) {
            fault(1, 1, "EMPTY_FILE", "Le fichier est vide.", "The file is empty.");
        }
        return Optional.ofNullable(root);
    }

    /** What comes next, null at the end or where the text is no YAML. */
    private @Nullable Event next(Iterator<Event> events) {
        try {
            return events.hasNext() ? events.next() : null;
        } catch (MarkedYamlEngineException syntax) {
            Optional<Mark> mark = syntax.getProblemMark();
            fault(
                    mark.map(m -> m.getLine() + 1).orElse(0),
                    mark.map(m -> m.getColumn() + 1).orElse(0),
                    "SYNTAX",
                    "YAML mal formé : vérifier l'indentation, les deux-points et les guillemets.",
                    "Malformed YAML: check indentation, colons and quotes.");
        } catch (YamlEngineException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            // the last two are the parser's own, on escapes cut short by the end of the text
            fault(1, 1, "SYNTAX", "Texte illisible comme YAML.", "The text cannot be read as YAML.");
        }
        root = null;
        return null;
    }

    List<RegulationFault> faults() {
        return faults;
    }

    /** False to stop reading. */
    private boolean take(Event event) {
        int line = event.getStartMark().map(m -> m.getLine() + 1).orElse(0);
        int column = event.getStartMark().map(m -> m.getColumn() + 1).orElse(0);
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            fault(
                    line,
                    column,
                    "ONE_DOCUMENT",
                    "Un fichier contient un seul règlement.",
                    "A file holds one règlement.");
            return false;
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            fault(
                    line,
                    column,
                    "NO_ANCHOR",
                    "Ancres et alias ne sont pas admis.",
                    "Anchors and aliases are not allowed.");
            if (event instanceof AliasEvent) {
                put(new SourceNode.Scalar(null, line, column));
            }
        }
        if (event instanceof ScalarEvent scalar) {
            tag(scalar.getTag(), line, column);
            put(new SourceNode.Scalar(value(scalar), line, column));
        } else if (event instanceof CollectionStartEvent start) {
            tag(start.getTag(), line, column);
            if (open.size() == DEEPEST) {
                fault(line, column, "TOO_DEEP", "Imbrication trop profonde.", "Nested too deep.");
                root = null;
                return false;
            }
            open.push(new Open(event instanceof MappingStartEvent, new ArrayList<>(), line, column));
        } else if (event instanceof CollectionEndEvent) {
            Open done = open.pop();
            put(done.table() ? table(done) : new SourceNode.Sequence(done.items(), done.line(), done.column()));
        }
        return true;
    }

    private void tag(Optional<String> tag, int line, int column) {
        if (tag.isPresent() && !tag.get().equals("!")) {
            fault(line, column, "NO_TAG", "Les étiquettes de type ne sont pas admises.", "Type tags are not allowed.");
        }
    }

    private void put(SourceNode node) {
        Open parent = open.peek();
        if (parent == null) {
            root = node;
        } else {
            parent.items().add(node);
        }
    }

    private SourceNode table(Open done) {
        List<SourceNode.Entry> entries = new ArrayList<>();
        for (int i = 0; i + 1 < done.items().size(); i += 2) {
            SourceNode key = done.items().get(i);
            if (key instanceof SourceNode.Scalar scalar && scalar.value() != null) {
                entries.add(new SourceNode.Entry(scalar, done.items().get(i + 1)));
            } else {
                fault(key.line(), key.column(), "KEY_EXPECTED", "Une clé est un mot.", "A key is a word.");
            }
        }
        return new SourceNode.Mapping(entries, done.line(), done.column());
    }

    /** YAML 1.2, core: only true, false and whole numbers are not texts; {@code no}, {@code on} and dates are. */
    private static @Nullable Object value(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return text;
        }
        if (text.matches("true|True|TRUE|false|False|FALSE")) {
            return Boolean.parseBoolean(text);
        }
        if (text.matches("-?(0|[1-9][0-9]{0,8})")) {
            return Integer.parseInt(text);
        }
        return text.isEmpty() || text.matches("~|null|Null|NULL") ? null : text;
    }

    private void fault(int line, int column, String code, String fr, String en) {
        if (faults.size() == MOST_FAULTS) {
            return;
        }
        faults.add(new RegulationFault(new Violation("", code, new Wording(fr, en)), line, column));
    }
}
