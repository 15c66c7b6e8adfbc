/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.kie.internal.utils.KieHelper;

/** Drools rules and a DMN table of the same family. */
final class KieEngines {

    private static final String NAMESPACE = "https://example.org/admissibility";

    private KieEngines() {}

    /** The executable model, one session: a request goes in, the first rule by salience answers and stops, it goes out. */
    static Engine drools(List<Flat> requests) {
        StringBuilder text = new StringBuilder("package admissibility;\nimport ")
                .append(Flat.class.getName())
                .append(";\nglobal java.util.concurrent.atomic.AtomicInteger code;\n");
        for (int n = 0; n < Decision.ROWS.size(); n++) {
            Decision.Row row = Decision.ROWS.get(n);
            StringBuilder terms = new StringBuilder();
            row.when()
                    .forEach((atom, so) -> terms.append(terms.isEmpty() ? "" : ", ")
                            .append(so ? "" : "!")
                            .append("at(")
                            .append(Decision.ATOMS.indexOf(atom))
                            .append(")"));
            text.append("rule \"row")
                    .append(n)
                    .append("\" salience ")
                    .append(Decision.ROWS.size() - n)
                    .append(" when Flat(")
                    .append(terms)
                    .append(") then code.setPlain(")
                    .append(row.code())
                    .append("); drools.halt(); end\n");
        }
        KieSession session = new KieHelper()
                .addContent(text.toString(), ResourceType.DRL)
                .build(ExecutableModelProject.class)
                .newKieSession();
        AtomicInteger code = new AtomicInteger();
        session.setGlobal("code", code);
        return i -> {
            code.setPlain(0);
            FactHandle handle = session.insert(requests.get(i));
            session.fireAllRules();
            session.delete(handle);
            return code.getPlain();
        };
    }

    /** One decision table, first hit, as a lawyer would lay it out. */
    static Engine dmn(List<Flat> requests) {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(table()))
                        .setSourcePath("admissibility.dmn")))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModel(NAMESPACE, "admissibility");
        List<Map<String, Boolean>> maps = requests.stream().map(Flat::map).toList();
        return i -> {
            DMNContext context = runtime.newContext();
            maps.get(i).forEach(context::set);
            return ((Number) runtime.evaluateAll(model, context)
                            .getDecisionResultByName("code")
                            .getResult())
                    .intValue();
        };
    }

    private static String table() {
        StringBuilder text =
                new StringBuilder("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\""
                        + " name=\"admissibility\" namespace=\"" + NAMESPACE + "\">\n");
        StringBuilder needs = new StringBuilder();
        StringBuilder inputs = new StringBuilder();
        for (String atom : Decision.ATOMS) {
            text.append("<inputData id=\"i_" + atom + "\" name=\"" + atom + "\"><variable name=\"" + atom
                    + "\" typeRef=\"boolean\"/></inputData>\n");
            needs.append(
                    "<informationRequirement><requiredInput href=\"#i_" + atom + "\"/></informationRequirement>\n");
            inputs.append("<input><inputExpression typeRef=\"boolean\"><text>" + atom
                    + "</text></inputExpression></input>\n");
        }
        text.append("<decision id=\"code\" name=\"code\"><variable name=\"code\" typeRef=\"number\"/>\n")
                .append(needs)
                .append("<decisionTable hitPolicy=\"FIRST\">\n")
                .append(inputs)
                .append("<output typeRef=\"number\"/>\n");
        Decision.ROWS.forEach(row -> rule(text, row));
        rule(text, new Decision.Row(0, Map.of()));
        return text.append("</decisionTable></decision></definitions>").toString();
    }

    private static void rule(StringBuilder text, Decision.Row row) {
        text.append("<rule>");
        for (String atom : Decision.ATOMS) {
            Boolean so = row.when().get(atom);
            text.append("<inputEntry><text>" + (so == null ? "-" : so) + "</text></inputEntry>");
        }
        text.append("<outputEntry><text>" + row.code() + "</text></outputEntry></rule>\n");
    }
}
