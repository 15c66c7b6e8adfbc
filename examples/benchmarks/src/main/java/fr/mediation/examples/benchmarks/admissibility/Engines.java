/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evrete.KnowledgeService;
import org.evrete.api.FactHandle;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.Type;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The peers that take a few lines each; all read {@link Decision}. */
final class Engines {

    private Engines() {}

    static Engine byHand(Request[] requests) {
        return i -> ByHand.decide(requests[i], Requests.AS_OF);
    }

    /** One expression, a chain of conditional operators. */
    @SuppressWarnings("InlineMeInliner") // the runtime that hosts are told to begin with
    static Engine cel(List<Flat> requests) {
        try {
            CelBuilder builder = CelFactory.standardCelBuilder();
            Decision.ATOMS.forEach(atom -> builder.addVar(atom, SimpleType.BOOL));
            Cel cel = builder.build();
            String expression = Decision.ROWS.stream()
                            .map(row -> terms(row, "", " && ") + " ? " + row.code() + " : ")
                            .collect(Collectors.joining())
                    + "0";
            CelRuntime.Program program =
                    cel.createProgram(cel.compile(expression).getAst());
            List<Map<String, Boolean>> maps = requests.stream().map(Flat::map).toList();
            return i -> {
                try {
                    return ((Long) program.eval(maps.get(i))).intValue();
                } catch (CelEvaluationException failure) {
                    throw new IllegalStateException(failure);
                }
            };
        } catch (CelValidationException | CelEvaluationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Engine jsonLogic(List<Flat> requests) {
        StringBuilder text = new StringBuilder("{\"if\":[");
        for (Decision.Row row : Decision.ROWS) {
            List<String> terms = new ArrayList<>();
            row.when().forEach((atom, so) -> {
                String read = "{\"var\":\"" + atom + "\"}";
                terms.add(so ? read : "{\"!\":[" + read + "]}");
            });
            text.append("{\"and\":[").append(String.join(",", terms)).append("]},");
            text.append(row.code()).append(',');
        }
        String logic = text.append("0]}").toString();
        JsonLogic engine = new JsonLogic();
        List<Map<String, Boolean>> maps = requests.stream().map(Flat::map).toList();
        return i -> {
            try {
                return ((Number) engine.apply(logic, maps.get(i))).intValue();
            } catch (JsonLogicException failure) {
                throw new IllegalStateException(failure);
            }
        };
    }

    /** Stops after the first rule that applies. */
    static Engine easyRules(List<Flat> requests) {
        Rules rules = new Rules();
        for (int n = 0; n < Decision.ROWS.size(); n++) {
            Decision.Row row = Decision.ROWS.get(n);
            int[] yes = Flat.numbers(row, true);
            int[] no = Flat.numbers(row, false);
            rules.register(new RuleBuilder()
                    .name("row" + n)
                    .priority(n)
                    .when(facts -> ((Flat) facts.get("request")).all(yes, no))
                    .then(facts -> ((int[]) facts.get("answer"))[0] = row.code())
                    .build());
        }
        DefaultRulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
        return i -> {
            int[] answer = new int[1];
            Facts facts = new Facts();
            facts.put("request", requests.get(i));
            facts.put("answer", answer);
            engine.fire(rules, facts);
            return answer[0];
        };
    }

    /** One session, emptied after each request; the first rule by salience gives the answer. */
    static Engine evrete(List<Flat> requests) {
        Knowledge knowledge = new KnowledgeService().newKnowledge();
        Type<Flat> type = knowledge.getTypeResolver().declare(Flat.class);
        for (int n = 0; n < Decision.ATOMS.size(); n++) {
            int number = n;
            type.declareBooleanField(Decision.ATOMS.get(n), flat -> flat.at(number));
        }
        int[] answer = new int[1];
        var rules = knowledge.builder();
        for (int n = 0; n < Decision.ROWS.size(); n++) {
            Decision.Row row = Decision.ROWS.get(n);
            List<String> terms = new ArrayList<>();
            row.when().forEach((atom, so) -> terms.add((so ? "" : "!") + "$f." + atom));
            rules.newRule("row" + n)
                    .salience(Decision.ROWS.size() - n)
                    .forEach("$f", Flat.class)
                    .where(terms.toArray(new String[0]))
                    .execute(context -> {
                        if (answer[0] == 0) {
                            answer[0] = row.code();
                        }
                    });
        }
        StatefulSession session = rules.build().newStatefulSession();
        return i -> {
            answer[0] = 0;
            FactHandle handle = session.insert(requests.get(i));
            session.fire();
            session.delete(handle);
            return answer[0];
        };
    }

    /** The terms of a row, as most languages write them. */
    static String terms(Decision.Row row, String before, String between) {
        return row.when().entrySet().stream()
                .map(term -> (term.getValue() ? "" : "!") + before + term.getKey())
                .collect(Collectors.joining(between));
    }
}
