/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Diagrammes et tableaux: the transition table and the access policy drawn from the very objects that decide. Repeatable text. */
public final class Diagrams {

    private Diagrams() {}

    /**
     * An edge of the diagram.
     *
     * @param from a phase
     * @param to another phase
     */
    public record Edge(Phase from, Phase to) {}

    /**
     * The changes of phase and the acts that make them.
     *
     * @param table the table
     * @return the acts an edge, edges in the order of phases
     */
    public static Map<Edge, List<Act.Kind>> edges(TransitionTable table) {
        Map<Edge, List<Act.Kind>> edges = new LinkedHashMap<>();
        for (Phase from : Phase.values()) {
            for (Phase to : Phase.values()) {
                List<Act.Kind> acts = table.rows().stream()
                        .filter(r -> r.from() == from && from != to && r.to().contains(to))
                        .map(Transition::act)
                        .sorted()
                        .toList();
                if (!acts.isEmpty()) {
                    edges.put(new Edge(from, to), acts);
                }
            }
        }
        return edges;
    }

    /**
     * A Mermaid state diagram.
     *
     * @param table the table
     * @param language the language of the labels
     * @return the text of the diagram
     */
    public static String mermaid(TransitionTable table, Language language) {
        return draw(table, language, "stateDiagram-v2\n", "");
    }

    /**
     * A PlantUML state diagram.
     *
     * @param table the table
     * @param language the language of the labels
     * @return the text of the diagram
     */
    public static String plantUml(TransitionTable table, Language language) {
        return draw(table, language, "@startuml\n", "@enduml\n");
    }

    /**
     * The rows as a Markdown table.
     *
     * @param table the table
     * @param rules the règlement whose articles are cited
     * @param language the language of the labels
     * @return the text of the table
     */
    public static String markdown(TransitionTable table, CaseRules rules, Language language) {
        StringBuilder out = new StringBuilder();
        out.append(
                language == Language.FR
                        ? "| phase | acte | fait | vers | conditions | article |\n"
                        : "| phase | act | fact | to | conditions | article |\n");
        out.append("|---|---|---|---|---|---|\n");
        table.rows().stream()
                .sorted(Comparator.comparing(Transition::from).thenComparing(Transition::act))
                .forEach(r -> out.append("| ")
                        .append(r.from())
                        .append(" | ")
                        .append(r.act().label().in(language))
                        .append(" | `")
                        .append(r.fact())
                        .append("` | ")
                        .append(r.to().stream().map(Enum::name).collect(Collectors.joining(", ")))
                        .append(" | ")
                        .append(r.guards().stream().map(g -> "`" + g + "`").collect(Collectors.joining(" ")))
                        .append(" | ")
                        .append(rules.article(r.provision()).citation())
                        .append(" |\n"));
        return out.toString();
    }

    /**
     * Who may do what and see what, as a Markdown page.
     *
     * @param language the language of the labels
     * @return the text of the page
     */
    public static String accessMatrix(Language language) {
        StringBuilder out = new StringBuilder("| |");
        StringBuilder rule = new StringBuilder("|---|");
        for (Standing s : Standing.values()) {
            out.append(' ').append(s.label().in(language)).append(" |");
            rule.append(":-:|");
        }
        out.append('\n').append(rule).append('\n');
        for (Act.Kind act : Act.Kind.values()) {
            out.append("| ").append(act.label().in(language)).append(" |");
            for (Standing s : Standing.values()) {
                out.append(CasePolicy.grants(s, act) ? " ● |" : " |");
            }
            out.append('\n');
        }
        for (CasePolicy.Projection p : CasePolicy.Projection.values()) {
            out.append("| *").append(p).append("* |");
            for (Standing s : Standing.values()) {
                out.append(CasePolicy.grants(s, p) ? " ● |" : " |");
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String draw(TransitionTable table, Language language, String head, String foot) {
        StringBuilder out = new StringBuilder(head);
        edges(table)
                .forEach((edge, acts) -> out.append("  ")
                        .append(edge.from() == Phase.NONE ? "[*]" : edge.from())
                        .append(" --> ")
                        .append(edge.to())
                        .append(" : ")
                        .append(acts.stream()
                                .map(a -> a.label().in(language))
                                .collect(Collectors.toCollection(TreeSet::new))
                                .stream()
                                .collect(Collectors.joining(", ")))
                        .append('\n'));
        return out.append("  ERASED --> [*]\n").append(foot).toString();
    }
}
