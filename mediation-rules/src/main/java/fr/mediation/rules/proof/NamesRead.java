/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Conditions;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RuleException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The facts and the parameters that the rules of a règlement read, in their exceptions too. */
final class NamesRead {

    private final Set<FactId> facts = new HashSet<>();
    private final Set<ParameterId> parameters = new HashSet<>();

    NamesRead(Regulation regulation) {
        regulation.rules().forEach(rule -> {
            read(rule.condition());
            read(rule.exceptions());
        });
    }

    boolean contains(FactId fact) {
        return facts.contains(fact);
    }

    boolean contains(ParameterId parameter) {
        return parameters.contains(parameter);
    }

    private void read(Collection<RuleException> exceptions) {
        for (RuleException exception : exceptions) {
            read(exception.condition());
            read(exception.exceptions());
        }
    }

    private void read(Condition condition) {
        for (Condition atom : Conditions.atoms(condition)) {
            facts.add(Conditions.fact(atom));
            if (atom instanceof Condition.Elapsed elapsed) {
                parameters.add(elapsed.period());
            }
        }
    }
}
