/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.validation.Violation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sheet being laid out: bits, days and counts, before what they imply. Mutable, for one thread. */
final class Laid {

    private final Vocabulary vocabulary;
    private final long[] yes;
    private final long[] no;
    private final int[] days;
    private final int[] counts;

    Laid(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.yes = new long[vocabulary.words()];
        this.no = new long[vocabulary.words()];
        this.days = new int[vocabulary.days()];
        this.counts = new int[vocabulary.counts()];
        Arrays.fill(days, FactBits.UNKNOWN);
        Arrays.fill(counts, FactBits.UNKNOWN);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    long[] yes() {
        return yes;
    }

    long[] no() {
        return no;
    }

    int[] days() {
        return days;
    }

    int[] counts() {
        return counts;
    }

    void clear() {
        Arrays.fill(yes, 0);
        Arrays.fill(no, 0);
        Arrays.fill(days, FactBits.UNKNOWN);
        Arrays.fill(counts, FactBits.UNKNOWN);
    }

    /** Lays a value out; false when its fact cannot have it. */
    boolean lay(Fact<?> fact, Object value) {
        int slot = vocabulary.slot(fact.id());
        if (fact instanceof Fact.YesNo && value instanceof Boolean said) {
            mark(said ? yes : no, slot);
            return true;
        }
        if (fact instanceof Fact.OneOf one && value instanceof String code) {
            return layOne(one.options(), code, slot);
        }
        if (fact instanceof Fact.Several several && value instanceof Selection selection) {
            return laySeveral(several.options(), selection, slot);
        }
        if (fact instanceof Fact.Day && value instanceof LocalDate day) {
            boolean plausible = Days.isPlausible(day.toEpochDay());
            days[slot] = plausible ? Math.toIntExact(day.toEpochDay()) : FactBits.UNKNOWN;
            return plausible;
        }
        if (fact instanceof Fact.Count count && value instanceof Integer number) {
            counts[slot] = number;
            return number >= 0 && number <= count.maximum();
        }
        return false;
    }

    /** An answer that is none of the options says nothing. */
    private boolean layOne(List<Option> options, String code, int slot) {
        int chosen = -1;
        for (int i = 0; i < options.size(); i++) {
            chosen = options.get(i).code().equals(code) ? i : chosen;
        }
        for (int i = 0; chosen >= 0 && i < options.size(); i++) {
            mark(i == chosen ? yes : no, slot + i);
        }
        return chosen >= 0;
    }

    private boolean laySeveral(List<Option> options, Selection selection, int slot) {
        int found = 0;
        for (int i = 0; i < options.size(); i++) {
            String code = options.get(i).code();
            if (selection.in().contains(code)) {
                mark(yes, slot + i);
                found++;
            } else if (selection.notIn().contains(code)) {
                mark(no, slot + i);
                found++;
            } else if (selection.complete()) {
                mark(no, slot + i);
            }
        }
        return found == selection.in().size() + selection.notIn().size();
    }

    /** Says a yes/no fact, over what was said of it. */
    void put(int bit, boolean value) {
        mark(value ? yes : no, bit);
        (value ? no : yes)[bit >> 6] &= ~(1L << bit);
    }

    /** Says a whole choice, over what was said of it. */
    <E extends Enum<E>> void put(Place.Options<E> place, Set<E> chosen) {
        for (int i = 0; i < place.width; i++) {
            put(place.slot + i, false);
        }
        for (E constant : chosen) {
            int option = place.option(constant);
            if (option >= 0) {
                put(place.slot + option, true);
            }
        }
    }

    /** Completes what was said, and adds what is wrong with it. */
    FactSheet complete(@Nullable Map<FactId, FactState> states, List<Violation> wrong) {
        long[] told = new long[yes.length];
        for (int word = 0; word < told.length; word++) {
            told[word] = yes[word] | no[word];
        }
        wrong.addAll(vocabulary.consistency().complete(this));
        boolean implied = false;
        for (int word = 0; word < told.length; word++) {
            implied |= told[word] != (yes[word] | no[word]);
        }
        return new FactSheet(
                Frame.of(this, implied ? told : null, states),
                yes[0],
                no[0],
                Days.fit(vocabulary) ? Days.packed(days) : 0);
    }

    static void mark(long[] words, int bit) {
        words[bit >> 6] |= 1L << bit;
    }

    static boolean get(long[] words, int bit) {
        return (words[bit >> 6] >>> bit & 1) != 0;
    }
}
