/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.regulation.IsereReglement;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often each answer is given. */
class PriorsTest {

    private static final Atoms ATOMS = new Atoms(IsereReglement.OF_2022);

    private static double chance(Priors priors, Fact<?> fact, int option) {
        return priors.of(ATOMS)[ATOMS.atomsOf(fact).get(option)];
    }

    private static void near(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-12));
    }

    @Test
    void aShareGoesFromZeroToOneIncluded() {
        assertThat(Priors.EVEN.with(StandardFacts.ANONYMOUS, "", 0).shares()).containsValue(0.0);
        assertThat(Priors.EVEN.with(StandardFacts.ANONYMOUS, "", 1).shares()).containsValue(1.0);
        for (double none : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Priors(Map.of("anonymous", none)));
        }
    }

    @Test
    void aShareIsNamedByTheFactAndItsReading() {
        Priors priors = Priors.EVEN.with(StandardFacts.ANONYMOUS, "", 0.2).with(StandardFacts.ORIGINATOR, "USER", 0.9);

        assertThat(priors.shares())
                .isEqualTo(Map.of(
                        StandardFacts.ANONYMOUS.id().value(),
                        0.2,
                        StandardFacts.ORIGINATOR.id().value() + ".USER",
                        0.9));
        assertThat(priors.with(StandardFacts.ANONYMOUS, "", 0.3).shares())
                .hasSize(2)
                .containsEntry(StandardFacts.ANONYMOUS.id().value(), 0.3);
    }

    @Test
    void whatIsNotDeclaredIsEven() {
        int options = StandardFacts.ORIGINATOR.options().size();

        near(chance(Priors.EVEN, StandardFacts.ANONYMOUS, 0), 0.5);
        // one of so many answers: odds of one to their number
        near(chance(Priors.EVEN, StandardFacts.ORIGINATOR, 0), 1.0 / (options + 1));
        // several answers: none of them every other time
        int subjects = StandardFacts.SUBJECTS.options().size();
        near(Math.pow(1 - chance(Priors.EVEN, StandardFacts.SUBJECTS, 0), subjects), 0.5);
    }

    @Test
    void theOddsOfAChoiceAreItsShares() {
        Priors priors = Priors.EVEN.with(StandardFacts.ORIGINATOR, "USER", 0.6).with(StandardFacts.ANONYMOUS, "", 0.1);

        double chance = chance(priors, StandardFacts.ORIGINATOR, 0);
        near(chance / (1 - chance), 0.6);
        near(chance(priors, StandardFacts.ANONYMOUS, 0), 0.1);
    }
}
