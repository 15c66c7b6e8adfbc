/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a règlement as the plain tree its file holds; what has its usual value is left out. */
final class TreeWriter {

    Map<String, Object> write(Regulation regulation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Header header = regulation.header();
        tree.put("id", header.id().value());
        tree.put("authority", header.authority().value());
        tree.put("title", wording(header.title()));
        tree.put("adoptedOn", header.adoptedOn().toString());
        header.publishedOn().ifPresent(day -> tree.put("publishedOn", day.toString()));
        tree.put("governs", validity(header.validity()));
        if (header.datesAssumed()) {
            tree.put("datesAssumed", true);
        }
        list(
                tree,
                "parameters",
                regulation.parameters().stream().map(this::parameter).toList());
        list(tree, "facts", regulation.localFacts().stream().map(this::fact).toList());
        list(tree, "rules", regulation.rules().stream().map(this::rule).toList());
        Map<String, Object> practice = practice(regulation.practice());
        if (!practice.isEmpty()) {
            tree.put("practice", practice);
        }
        list(
                tree,
                "invariants",
                regulation.invariants().stream().map(this::invariant).toList());
        return tree;
    }

    private Map<String, Object> practice(Practice practice) {
        Map<String, Object> tree = new LinkedHashMap<>();
        practice.effectOnTimeLimits().ifPresent(effect -> {
            Map<String, Object> printed = new LinkedHashMap<>();
            printed.put("effect", effect.effect().name());
            printed.put("wording", wording(effect.wording()));
            list(
                    printed,
                    "references",
                    effect.references().stream().map(this::reference).toList());
            tree.put("timeLimits", printed);
        });
        practice.mandate().ifPresent(mandate -> tree.put("mandate", mandate.toString()));
        list(
                tree,
                "internalLimits",
                practice.internalLimits().stream().map(this::parameter).toList());
        return tree;
    }

    private Map<String, Object> invariant(Invariant invariant) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", invariant.id());
        tree.put("whenever", condition(invariant.whenever()));
        list(tree, "only", invariant.only().stream().map(Enum::name).toList());
        if (invariant.waitingNeverHurts()) {
            tree.put("waitingNeverHurts", true);
        }
        tree.put("wording", wording(invariant.wording()));
        return tree;
    }

    private Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", parameter.id().value());
        tree.put("period", parameter.period().toString());
        tree.put("label", wording(parameter.label()));
        tree.put(
                "references",
                parameter.references().stream().map(this::reference).toList());
        return tree;
    }

    private Map<String, Object> fact(Fact<?> fact) {
        Map<String, Object> tree = new LinkedHashMap<>();
        FactText text = fact.text();
        tree.put("id", fact.id().value());
        tree.put("kind", kind(fact));
        tree.put("label", wording(text.label()));
        tree.put("question", wording(text.question()));
        text.help().ifPresent(help -> tree.put("help", wording(help)));
        if (text.cost() != 1) {
            tree.put("cost", text.cost());
        }
        if (text.sensitive()) {
            tree.put("sensitive", true);
        }
        text.presupposes().ifPresent(literal -> tree.put("presupposes", literal(literal)));
        list(
                tree,
                "options",
                Vocabulary.options(fact).stream()
                        .map(option -> {
                            Map<String, Object> each = new LinkedHashMap<>();
                            each.put("code", option.code());
                            each.put("label", wording(option.label()));
                            return each;
                        })
                        .toList());
        if (fact instanceof Fact.Count count) {
            tree.put("maximum", count.maximum());
        }
        return tree;
    }

    private static String kind(Fact<?> fact) {
        if (fact instanceof Fact.YesNo) {
            return "YES_NO";
        }
        if (fact instanceof Fact.OneOf) {
            return "ONE_OF";
        }
        if (fact instanceof Fact.Several) {
            return "SEVERAL";
        }
        return fact instanceof Fact.Day ? "DAY" : "COUNT";
    }

    private Map<String, Object> literal(Literal literal) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("fact", literal.fact().value());
        if (!literal.code().isEmpty()) {
            tree.put("code", literal.code());
        }
        if (!literal.holds()) {
            tree.put("holds", false);
        }
        return tree;
    }

    private Map<String, Object> rule(Rule rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", rule.id().value());
        tree.put(rule.kind() == Rule.Kind.EXCLUSION ? "excludedWhen" : "requires", condition(rule.condition()));
        tree.put("because", wording(rule.ground().wording()));
        tree.put(
                "references",
                rule.ground().references().stream().map(this::reference).toList());
        tree.put("source", rule.ground().source().name());
        if (rule.ground().cure() != Cure.NEVER) {
            tree.put("cure", rule.ground().cure().name());
        }
        if (rule.mandatory()) {
            tree.put("mandatory", true);
        }
        list(tree, "exceptions", rule.exceptions().stream().map(this::exception).toList());
        rule.body().ifPresent(body -> tree.put("reorientTo", body.value()));
        rule.reading().ifPresent(note -> tree.put("note", wording(note)));
        return tree;
    }

    private Map<String, Object> exception(RuleException exception) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", exception.id().value());
        tree.put(
                exception.effect() == RuleException.Effect.LIFTS ? "liftedWhen" : "confirmedWhen",
                condition(exception.condition()));
        tree.put("because", wording(exception.wording()));
        tree.put(
                "references",
                exception.references().stream().map(this::reference).toList());
        tree.put("source", exception.source().name());
        list(
                tree,
                "prevailsOver",
                exception.prevailsOver().stream().map(ExceptionId::value).toList());
        list(
                tree,
                "exceptions",
                exception.exceptions().stream().map(this::exception).toList());
        return tree;
    }

    Map<String, Object> condition(Condition condition) {
        return condition.accept(new ConditionWriter());
    }

    private Object reference(LegalReference reference) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", reference.text());
        if (!reference.article().isEmpty()) {
            tree.put("article", reference.article());
        }
        Map<String, Object> days = validity(reference.validity());
        if (!days.isEmpty()) {
            tree.put("during", days);
        }
        if (!reference.source().isEmpty()) {
            tree.put("source", reference.source());
        }
        return tree;
    }

    private static Map<String, Object> validity(Validity validity) {
        Map<String, Object> tree = new LinkedHashMap<>();
        validity.firstDay().ifPresent(day -> tree.put("from", day.toString()));
        validity.end().ifPresent(day -> tree.put("until", day.toString()));
        return tree;
    }

    private static Map<String, Object> wording(Wording wording) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("fr", wording.fr());
        tree.put("en", wording.en());
        return tree;
    }

    private static void list(Map<String, Object> tree, String key, List<?> values) {
        if (!values.isEmpty()) {
            tree.put(key, values);
        }
    }
}
