/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Works out, for each figure that is not known, the smallest and the largest value that agree with all the rest: bounds are pushed
 * along the sums until nothing moves, then integer programs settle what is left, one group of linked figures at a time. Every
 * solution the solver gives is checked in whole numbers and serves all the figures of its group.
 */
final class Attack {

    private static final double TINY = 1e-6;
    private static final long STACK = 1L << 28;

    private final Figures figures;
    private final long[] least;
    private final long[] most;
    private final long[] seenLeast;
    private final long[] seenMost;
    private final List<int[]> nestings;
    private final int[] group;
    private final long farCount;
    private final long farSum;
    private boolean contradictory;

    Attack(Figures figures) {
        this.figures = figures;
        int size = figures.size();
        least = new long[size];
        most = new long[size];
        seenLeast = new long[size];
        seenMost = new long[size];
        group = new int[size];
        for (int i = 0; i < size; i++) {
            least[i] = figures.least(i);
            most[i] = figures.most(i);
            group[i] = i;
        }
        Arrays.fill(seenLeast, Long.MAX_VALUE);
        Arrays.fill(seenMost, Long.MIN_VALUE);
        nestings = figures.nestings();
        farCount = far(false);
        farSum = far(true);
    }

    /** A bound so far away that it changes nothing; days and persons go further than cases. */
    private long far(boolean sums) {
        long largest = 1_000;
        for (int i = 0; i < figures.size(); i++) {
            if (isSum(i) == sums) {
                largest = Math.max(largest, most[i] == Figures.UNBOUNDED ? least[i] : most[i]);
            }
        }
        return 4 * largest;
    }

    private long far(int figure) {
        return isSum(figure) ? farSum : farCount;
    }

    private boolean isSum(int figure) {
        return figures.who(figure).measure().startsWith(Reader.SUM);
    }

    /** Whether what is printed contradicts itself: then nothing can be concluded. */
    boolean contradictory() {
        return contradictory;
    }

    long least(int figure) {
        return least[figure];
    }

    long most(int figure) {
        return most[figure];
    }

    /** Attacks some figures; their bounds are then exact. On a stack of its own, as the solver branches by recursion. */
    void run(BitSet targets) {
        FutureTask<Boolean> task = new FutureTask<>(() -> attack(targets), true);
        new Thread(null, task, "disclosure-audit", STACK).start();
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the audit was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the audit could not be done", e);
        }
    }

    private void attack(BitSet targets) {
        propagate();
        if (contradictory) {
            return;
        }
        join();
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int figure = 0; figure < figures.size(); figure++) {
            if (least[figure] < most[figure]) {
                groups.computeIfAbsent(root(figure), g -> new ArrayList<>()).add(figure);
            }
        }
        for (List<Integer> members : groups.values()) {
            for (int figure : members) {
                if (targets.get(figure) && !contradictory) {
                    settle(figure, members, false);
                    settle(figure, members, true);
                }
            }
        }
    }

    private void propagate() {
        boolean moved = true;
        for (int round = 0; moved && round < 1_000; round++) {
            moved = false;
            for (Figures.Sum sum : figures.sums()) {
                moved |= tighten(sum);
            }
            for (int[] nesting : nestings) {
                moved |= atMost(nesting[0], most[nesting[1]]);
                moved |= atLeast(nesting[1], least[nesting[0]]);
            }
        }
        for (int i = 0; i < least.length; i++) {
            contradictory |= least[i] > most[i];
        }
    }

    private boolean tighten(Figures.Sum sum) {
        long low = 0;
        long high = 0;
        int open = 0;
        for (int part : sum.parts()) {
            low += least[part];
            open += most[part] == Figures.UNBOUNDED ? 1 : 0;
            high += most[part] == Figures.UNBOUNDED ? 0 : most[part];
        }
        boolean moved = atLeast(sum.total(), low);
        if (open == 0 && sum.exact()) {
            moved |= atMost(sum.total(), high);
        }
        for (int part : sum.parts()) {
            if (most[sum.total()] != Figures.UNBOUNDED) {
                moved |= atMost(part, most[sum.total()] - (low - least[part]));
            }
            boolean othersBounded = open == 0 || (open == 1 && most[part] == Figures.UNBOUNDED);
            if (sum.exact() && othersBounded) {
                long others = high - (most[part] == Figures.UNBOUNDED ? 0 : most[part]);
                moved |= atLeast(part, least[sum.total()] - others);
            }
            if (moved) {
                return true;
            }
        }
        return moved;
    }

    private boolean atLeast(int figure, long bound) {
        if (bound <= least[figure] || contradictory) {
            return false;
        }
        least[figure] = bound;
        contradictory |= bound > most[figure];
        return !contradictory;
    }

    private boolean atMost(int figure, long bound) {
        if (bound >= most[figure] || contradictory) {
            return false;
        }
        most[figure] = bound;
        contradictory |= bound < least[figure];
        return !contradictory;
    }

    private int root(int figure) {
        int at = figure;
        while (group[at] != at) {
            at = group[at];
        }
        return at;
    }

    private void join() {
        for (Figures.Sum sum : figures.sums()) {
            int first = -1;
            for (int i = -1; i < sum.parts().length; i++) {
                int figure = i < 0 ? sum.total() : sum.parts()[i];
                if (least[figure] < most[figure]) {
                    first = first < 0 ? figure : first;
                    group[root(figure)] = root(first);
                }
            }
        }
        for (int[] nesting : nestings) {
            if (least[nesting[0]] < most[nesting[0]] && least[nesting[1]] < most[nesting[1]]) {
                group[root(nesting[0])] = root(nesting[1]);
            }
        }
    }

    private void settle(int target, List<Integer> members, boolean largest) {
        boolean done = largest ? seenMost[target] == most[target] : seenLeast[target] == least[target];
        if (done) {
            return;
        }
        // sums of counts nearly always have a whole solution where any solution is best, which spares the search for
        // one
        boolean settled = settle(target, members, largest, false);
        if (!settled && !isSum(target) && !contradictory) {
            try {
                settle(target, members, largest, true);
            } catch (StackOverflowError e) {
                // the solver branches by recursion: what it cannot settle is worth what was seen to be possible, and no
                // more
                bound(
                        target,
                        largest ? Math.max(seenMost[target], least[target]) : Math.min(seenLeast[target], most[target]),
                        largest);
            }
        }
    }

    /** Looks for the least or the largest value of a figure; false when what was found is not a world of whole numbers. */
    private boolean settle(int target, List<Integer> members, boolean largest, boolean whole) {
        Map<Integer, Variable> variables = new HashMap<>();
        ExpressionsBasedModel model = model(members, variables, whole);
        Variable wanted = variables.get(target);
        if (wanted == null) {
            return true;
        }
        wanted.weight(1);
        Optimisation.Result result = largest ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) {
            contradictory = true;
            return true;
        }
        if (isSum(target)) {
            double value = wanted.getValue().doubleValue();
            if (result.getState().isOptimal() && (!largest || value <= far(target) / 2.0)) {
                bound(target, Math.round(largest ? Math.floor(value + TINY) : Math.ceil(value - TINY)), largest);
            }
            return true;
        }
        long[] world = least.clone();
        for (int i = 0; i < members.size(); i++) {
            world[members.get(i)] =
                    result.get(i).setScale(0, RoundingMode.HALF_EVEN).longValue();
        }
        boolean exact = whole || Math.abs(wanted.getValue().doubleValue() - world[target]) < TINY;
        if (!exact || !agrees(world, members)) {
            return false;
        }
        for (int member : members) {
            seenLeast[member] = Math.min(seenLeast[member], world[member]);
            seenMost[member] = Math.max(seenMost[member], world[member]);
        }
        if (result.getState().isOptimal() && (!largest || world[target] <= farCount / 2)) {
            bound(target, world[target], largest);
        }
        return result.getState().isOptimal();
    }

    private void bound(int target, long value, boolean largest) {
        if (largest) {
            most[target] = value;
        } else {
            least[target] = value;
        }
    }

    private ExpressionsBasedModel model(List<Integer> members, Map<Integer, Variable> variables, boolean whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int figure : members) {
            Variable variable = model.newVariable("f" + figure)
                    // among thousands of days whole numbers change nothing but the time it takes
                    .integer(whole && !isSum(figure))
                    .lower(least[figure]);
            // a solver tells a problem without a bound from one without a solution badly: all have a bound, far away
            variable.upper(Math.min(most[figure], far(figure)));
            variables.put(figure, variable);
        }
        int index = 0;
        for (Figures.Sum sum : figures.sums()) {
            add(model, "s" + index++, sum.total(), sum.parts(), sum.exact(), variables);
        }
        for (int[] nesting : nestings) {
            if (variables.containsKey(nesting[0]) && variables.containsKey(nesting[1])) {
                add(model, "n" + index++, nesting[1], new int[] {nesting[0]}, false, variables);
            }
        }
        return model;
    }

    /** Σ parts − total = 0, or at most 0, the known figures on the other side. */
    private void add(
            ExpressionsBasedModel model,
            String name,
            int total,
            int[] parts,
            boolean exact,
            Map<Integer, Variable> variables) {
        Map<Integer, Integer> coefficients = new HashMap<>();
        long known = 0;
        for (int part : parts) {
            if (variables.containsKey(part)) {
                coefficients.merge(part, 1, Integer::sum);
            } else {
                known += least[part];
            }
        }
        if (variables.containsKey(total)) {
            coefficients.merge(total, -1, Integer::sum);
        } else {
            known -= least[total];
        }
        if (coefficients.isEmpty()) {
            return;
        }
        Expression expression = model.newExpression(name);
        coefficients.forEach((figure, factor) -> {
            Variable variable = variables.get(figure);
            if (variable != null) {
                expression.set(variable, factor);
            }
        });
        BigDecimal side = BigDecimal.valueOf(-known);
        if (exact) {
            expression.level(side);
        } else {
            expression.upper(side);
        }
    }

    /** In whole numbers, whatever the solver rounded. */
    private boolean agrees(long[] world, List<Integer> members) {
        BitSet touched = new BitSet();
        for (int member : members) {
            touched.set(member);
            if (world[member] < figures.least(member) || world[member] > figures.most(member)) {
                return false;
            }
        }
        for (Figures.Sum sum : figures.sums()) {
            boolean concerned =
                    touched.get(sum.total()) || Arrays.stream(sum.parts()).anyMatch(touched::get);
            long parts = Arrays.stream(sum.parts()).mapToLong(p -> world[p]).sum();
            if (concerned && (sum.exact() ? parts != world[sum.total()] : parts > world[sum.total()])) {
                return false;
            }
        }
        return nestings.stream().noneMatch(n -> (touched.get(n[0]) || touched.get(n[1])) && world[n[0]] > world[n[1]]);
    }
}
