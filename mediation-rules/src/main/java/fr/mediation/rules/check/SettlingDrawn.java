/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.facts.Fact;
import java.util.BitSet;

/** What answers can settle, read off the decision graph for all of them at once. */
final class SettlingDrawn {

    private final Correlation correlation;
    private final Graph session;
    private final int atoms;

    /** Where each verdict is given. */
    private final int[] cases = new int[Completions.VERDICTS];

    SettlingDrawn(Program program, Drawn drawn, Known known) {
        this.correlation = program.correlation();
        this.session = drawn.graph().session();
        this.atoms = program.atoms().count();
        int[] values = new int[atoms];
        for (int atom = 0; atom < atoms; atom++) {
            values[atom] = known.value(atom);
        }
        int days = correlation.cases(known, session);
        for (int leaf = 0; leaf < Completions.VERDICTS; leaf++) {
            cases[leaf] = session.and(days, session.is(drawn.verdict(), leaf, values));
        }
    }

    /** What an answer to a fact can settle. */
    MissingFacts.Settling of(Fact<?> fact, BitSet own) {
        int answered = session.of(correlation.supposedBy(fact));
        return new MissingFacts.Settling() {
            @Override
            public boolean decides() {
                BitSet others = new BitSet();
                others.set(0, atoms);
                others.andNot(own);
                int[] left = new int[Completions.VERDICTS];
                for (int leaf = 0; leaf < Completions.VERDICTS; leaf++) {
                    left[leaf] = session.some(session.and(answered, cases[leaf]), others);
                }
                return oneAlone(left) != 0;
            }

            @Override
            public boolean settles(BitSet unsaid) {
                int[] after = new int[Completions.VERDICTS];
                int[] before = new int[Completions.VERDICTS];
                for (int leaf = 0; leaf < Completions.VERDICTS; leaf++) {
                    after[leaf] = session.some(session.and(answered, cases[leaf]), unsaid);
                    before[leaf] = session.some(session.some(cases[leaf], unsaid), own);
                }
                return session.and(oneAlone(after), twoTogether(before)) != 0;
            }
        };
    }

    /** The cases that lead to one verdict and to no other. */
    private int oneAlone(int[] leading) {
        int found = 0;
        for (int leaf = 0; leaf < Completions.VERDICTS; leaf++) {
            int alone = leading[leaf];
            for (int other = 0; other < Completions.VERDICTS; other++) {
                alone = other == leaf ? alone : session.and(alone, session.not(leading[other]));
            }
            found = session.or(found, alone);
        }
        return found;
    }

    /** The cases that lead to two verdicts at least. */
    private int twoTogether(int[] leading) {
        int found = 0;
        for (int leaf = 0; leaf < Completions.VERDICTS; leaf++) {
            for (int other = 0; other < leaf; other++) {
                found = session.or(found, session.and(leading[leaf], leading[other]));
            }
        }
        return found;
    }
}
