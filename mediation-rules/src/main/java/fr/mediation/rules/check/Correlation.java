/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.facts.Constraint;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactBits;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What days still unknown can be together: readings of one day, or of days that come in order, are not free of one
 * another, and how they hang together depends on the days of the check. Tries every pattern of readings that some days
 * give. Immutable.
 *
 * <p>Exact up to {@value #MOST} choices of days; beyond them readings are held free, so that a verdict may be called
 * undecided once too often, and never decided once too often.
 */
final class Correlation {

    private static final int MOST = 20_000;
    private static final int FIRST = Math.toIntExact(LocalDate.of(1900, 1, 1).toEpochDay());
    private static final int LAST = Math.toIntExact(LocalDate.of(2200, 12, 31).toEpochDay());

    /** A day that a rule reads, or that is tied to one. */
    record Tied(int slot, int group, List<Integer> readings, List<Literal> needs) {}

    private final Vocabulary vocabulary;
    private final List<Derived> derived;
    private final List<Tied> days = new ArrayList<>();

    /** Pairs of places of days, the earlier one first. */
    private final List<int[]> orders = new ArrayList<>();

    Correlation(Atoms atoms) {
        this.vocabulary = atoms.vocabulary();
        this.derived = List.copyOf(atoms.derived());
        Set<Integer> slots = new TreeSet<>();
        derived.forEach(atom -> {
            if (atom instanceof Derived.Elapsed elapsed) {
                slots.add(elapsed.slot());
            }
        });
        List<int[]> pairs = new ArrayList<>();
        for (Constraint constraint : vocabulary.constraints()) {
            if (constraint instanceof Constraint.InOrder order) {
                pairs.add(new int[] {vocabulary.slot(order.earlier()), vocabulary.slot(order.later())});
            }
        }
        for (boolean moved = !slots.isEmpty(); moved; ) {
            moved = false;
            for (int[] pair : pairs) {
                if (slots.contains(pair[0]) || slots.contains(pair[1])) {
                    moved |= slots.add(pair[0]);
                    moved |= slots.add(pair[1]);
                }
            }
        }
        pairs.stream().filter(pair -> slots.contains(pair[0])).forEach(orders::add);
        slots.forEach(slot -> days.add(new Tied(slot, group(slot), readings(slot), needs(slot))));
    }

    private List<Integer> readings(int slot) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < derived.size(); i++) {
            if (derived.get(i) instanceof Derived.Elapsed elapsed && elapsed.slot() == slot) {
                found.add(i);
            }
        }
        return found;
    }

    private List<Literal> needs(int slot) {
        List<Literal> found = new ArrayList<>();
        for (Constraint constraint : vocabulary.constraints()) {
            if (constraint instanceof Constraint.DayNeeds needs && vocabulary.slot(needs.day()) == slot) {
                found.add(needs.needs());
            }
        }
        return found;
    }

    /** The leaves that a function can reach, whatever the days still unknown may be. */
    int leaves(Known known, ToIntFunction<Known> function) {
        int free = function.applyAsInt(known);
        return Integer.bitCount(free) < 2 ? free : leaves(known, function, free, days);
    }

    /** The same for a function that reads few days: those that these do not hang together with can be left out. */
    int leaves(Known known, ToIntFunction<Known> function, List<Tied> among) {
        int free = function.applyAsInt(known);
        return Integer.bitCount(free) < 2 ? free : leaves(known, function, free, among);
    }

    private int leaves(Known known, ToIntFunction<Known> function, int free, List<Tied> among) {
        if (!matters(known.facts(), among)) {
            return free;
        }
        Search search = new Search(known, among);
        if (!search.isSmall()) {
            return free;
        }
        search.choose(0);
        int leaves = 0;
        for (Pattern pattern : search.patterns) {
            leaves |= function.applyAsInt(known.assuming(search.open, pattern.yes(), pattern.words()));
            if (leaves == free) {
                return free;
            }
        }
        return leaves == 0 ? free : leaves;
    }

    /**
     * What the days still unknown can be together, as a truth value of their readings and of what they suppose; everything
     * where there are too many choices of days to try.
     */
    int cases(Known known, Graph graph) {
        return graph.of(cases(known, days));
    }

    /** The same as a formula, group by group of days that hang together. */
    Formula cases(Known known) {
        Map<Integer, List<Tied>> groups = new TreeMap<>();
        days.forEach(day ->
                groups.computeIfAbsent(day.group(), group -> new ArrayList<>()).add(day));
        return new Formula.And(
                groups.values().stream().map(group -> cases(known, group)).toList());
    }

    private Formula cases(Known known, List<Tied> among) {
        if (!matters(known.facts(), among)) {
            return new Formula.And(List.of());
        }
        Search search = new Search(known, among);
        if (!search.isSmall()) {
            return new Formula.And(List.of());
        }
        search.choose(0);
        return new Formula.Or(search.patterns.stream().map(search::formula).toList());
    }

    /** The days that one of some atoms reads, and those that hang together with them. */
    List<Tied> reading(Set<Integer> atoms, int firstDerived) {
        Set<Integer> groups = days.stream()
                .filter(day -> day.readings().stream().anyMatch(reading -> atoms.contains(firstDerived + reading)))
                .map(Tied::group)
                .collect(Collectors.toSet());
        return days.stream().filter(day -> groups.contains(day.group())).toList();
    }

    /** What the answer to a fact supposes of others: what must be so for its day to be known. */
    Formula supposedBy(Fact<?> fact) {
        List<Literal> needs = fact instanceof Fact.Day ? needs(vocabulary.slot(fact.id())) : List.of();
        return new Formula.And(needs.stream()
                .map(need -> (Formula) new Formula.Atom(vocabulary.bit(need), need.holds()))
                .toList());
    }

    /** Whether an unknown reading can be tied to another one of its day, or to another day that is known or read. */
    private static boolean matters(FactBits facts, List<Tied> among) {
        for (Tied day : among) {
            if (facts.epochDay(day.slot()) == FactBits.UNKNOWN
                    && !day.readings().isEmpty()) {
                if (day.readings().size() > 1) {
                    return true;
                }
                for (Tied other : among) {
                    if (other.group() == day.group()
                            && other.slot() != day.slot()
                            && (!other.readings().isEmpty() || facts.epochDay(other.slot()) != FactBits.UNKNOWN)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The first of the days that orders tie to one another. */
    private int group(int slot) {
        Set<Integer> reached = new TreeSet<>();
        reached.add(slot);
        for (boolean moved = true; moved; ) {
            moved = false;
            for (int[] pair : orders) {
                if (reached.contains(pair[0]) || reached.contains(pair[1])) {
                    moved |= reached.add(pair[0]);
                    moved |= reached.add(pair[1]);
                }
            }
        }
        return reached.iterator().next();
    }

    private record Pattern(long yes, List<Long> facts) {

        long[] words() {
            return facts.stream().mapToLong(Long::longValue).toArray();
        }
    }

    /** One search: each unknown day takes a value, or none when what it supposes does not hold. */
    private final class Search {

        private final Known known;
        private final List<Tied> unknown = new ArrayList<>();
        private final List<Integer> values = new ArrayList<>();
        private final int[] chosen;
        private final Set<Pattern> patterns = new LinkedHashSet<>();
        private final long[] assumed;
        private long open;
        private long yes;

        Search(Known known, List<Tied> among) {
            this.known = known;
            this.assumed = new long[2 * known.factWords()];
            Set<Integer> candidates = new HashSet<>();
            candidates.add(FIRST);
            for (Tied day : among) {
                int value = known.facts().epochDay(day.slot());
                if (value == FactBits.UNKNOWN) {
                    unknown.add(day);
                    for (int reading : day.readings()) {
                        open |= 1L << reading;
                        // the readings turn on the day after the last start
                        candidates.add(
                                ((Derived.Elapsed) derived.get(reading)).lastStart(known.referredOn(), known.asOf())
                                        + 1);
                    }
                } else {
                    candidates.add(value);
                }
            }
            candidates.removeIf(value -> value < FIRST || value > LAST);
            values.addAll(new TreeSet<>(candidates));
            // days come in the order of their places; those left out are in order among themselves, whatever they are
            chosen = new int[days.get(days.size() - 1).slot() + 1];
            among.forEach(day -> chosen[day.slot()] = known.facts().epochDay(day.slot()));
        }

        boolean isSmall() {
            return Math.pow(values.size() + 1.0, unknown.size()) <= MOST;
        }

        void choose(int from) {
            if (from == unknown.size()) {
                if (orders.stream().allMatch(this::isKept)) {
                    patterns.add(new Pattern(yes, Arrays.stream(assumed).boxed().toList()));
                }
                return;
            }
            Tied day = unknown.get(from);
            for (Literal need : day.needs()) {
                supposing(List.of(need.negated()), () -> choose(from + 1));
            }
            supposing(day.needs(), () -> {
                for (int value : values) {
                    chosen[day.slot()] = value;
                    long before = yes;
                    for (int reading : day.readings()) {
                        Derived.Elapsed elapsed = (Derived.Elapsed) derived.get(reading);
                        yes |= value <= elapsed.lastStart(known.referredOn(), known.asOf()) ? 1L << reading : 0;
                    }
                    choose(from + 1);
                    yes = before;
                }
                chosen[day.slot()] = FactBits.UNKNOWN;
            });
        }

        private Formula formula(Pattern pattern) {
            List<Formula> signs = new ArrayList<>();
            for (int reading = 0; reading < derived.size(); reading++) {
                if (((open >>> reading) & 1) != 0) {
                    boolean so = ((pattern.yes() >>> reading) & 1) != 0;
                    signs.add(new Formula.Atom(known.factWords() * Long.SIZE + reading, so));
                }
            }
            long[] words = pattern.words();
            for (int bit = 0; bit < known.factWords() * Long.SIZE; bit++) {
                int word = bit >> 6;
                long unknown = ~(known.yes(word) | known.no(word));
                if ((((words[word] & unknown) >>> bit) & 1) != 0) {
                    signs.add(new Formula.Atom(bit, true));
                }
                if ((((words[known.factWords() + word] & unknown) >>> bit) & 1) != 0) {
                    signs.add(new Formula.Atom(bit, false));
                }
            }
            return new Formula.And(signs);
        }

        private boolean isKept(int[] pair) {
            int earlier = chosen[pair[0]];
            int later = chosen[pair[1]];
            return earlier == FactBits.UNKNOWN || later == FactBits.UNKNOWN || earlier <= later;
        }

        /** Goes on only if what is supposed can be, and takes it back afterwards. */
        private void supposing(List<Literal> literals, Runnable next) {
            long[] before = assumed.clone();
            boolean possible = true;
            for (Literal literal : literals) {
                int bit = vocabulary.bit(literal);
                int word = bit >> 6;
                int against = literal.holds() ? known.factWords() : 0;
                long other = literal.holds() ? known.no(word) : known.yes(word);
                possible &= (((other | assumed[against + word]) >>> bit) & 1) == 0;
                assumed[(literal.holds() ? 0 : known.factWords()) + word] |= 1L << bit;
            }
            if (possible) {
                next.run();
            }
            System.arraycopy(before, 0, assumed, 0, before.length);
        }
    }
}
