/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds exceptions of one ground that contradict each other on some request, neither being declared stronger. */
final class Conflicts {

    private Conflicts() {}

    /** Two exceptions of a rule, the place of the one that comes last, and a request to which both apply. */
    record Conflict(Rule rule, RuleException lifting, RuleException confirming, String path, Example witness) {

        ConflictingExceptions refusal() {
            return new ConflictingExceptions(rule.id(), lifting.id(), confirming.id(), witness);
        }

        Violation told() {
            return new Violation(
                    path,
                    "EXCEPTIONS_IN_CONFLICT",
                    new Wording(
                            "Les exceptions " + lifting.id() + " et " + confirming.id()
                                    + " s'appliquent ensemble et se contredisent (exemple inventé : "
                                    + said(Language.FR)
                                    + ") : dire par prevailsOver laquelle l'emporte.",
                            "The exceptions " + lifting.id() + " and " + confirming.id()
                                    + " apply together and contradict each other (made-up example: " + said(Language.EN)
                                    + "): say with prevailsOver which one is stronger."));
        }

        private String said(Language language) {
            return witness.sheet().states().keySet().stream()
                    .map(fact -> witness.said(fact).in(language))
                    .collect(Collectors.joining(", "));
        }
    }

    static List<Conflict> of(Checker checker) {
        Regulation regulation = checker.regulation();
        List<Conflict> found = new ArrayList<>();
        for (int i = 0; i < regulation.rules().size(); i++) {
            Rule rule = regulation.rules().get(i);
            for (RuleException lifting : rule.exceptions()) {
                for (RuleException confirming : rule.exceptions()) {
                    if (lifting.contradicts(confirming)) {
                        int last = Math.max(
                                rule.exceptions().indexOf(lifting),
                                rule.exceptions().indexOf(confirming));
                        String path = "rules[" + i + "].exceptions[" + last + "]";
                        Examples.of(checker)
                                .find(together(rule, lifting, confirming), Examples.DECIDED)
                                .ifPresent(
                                        witness -> found.add(new Conflict(rule, lifting, confirming, path, witness)));
                    }
                }
            }
        }
        return found;
    }

    static List<Violation> told(Regulation regulation) {
        try {
            return of(Checker.unproved(regulation)).stream().map(Conflict::told).toList();
        } catch (TooIntricate bound) {
            return List.of(new Violation(
                    "rules",
                    "TOO_INTRICATE",
                    new Wording(
                            "Règles trop complexes pour être prouvées : les découper, ou réduire leurs combinaisons.",
                            "Rules too intricate to be proved: split them, or have fewer combinations.")));
        }
    }

    private static Condition together(Rule rule, RuleException lifting, RuleException confirming) {
        Condition base = rule.kind() == Rule.Kind.EXCLUSION ? rule.condition() : Condition.not(rule.condition());
        return Condition.all(base, lifting.applies(), confirming.applies());
    }
}
