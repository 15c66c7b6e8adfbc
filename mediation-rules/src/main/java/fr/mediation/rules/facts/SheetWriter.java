/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.validation.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Saisie de fiches en nombre: fact sheets written one after the other from a host's typed fields, at the cost of a few
 * bits each.
 *
 * <p>Says values without proof; a {@link FactSheetDraft} also says proofs and questions asked in vain. What is not said is
 * not known. Every sheet is checked as any other is. Mutable, for one thread: a writer starts again after each sheet.
 */
public final class SheetWriter {

    private final Vocabulary vocabulary;
    private final boolean narrow;
    private final Consistency consistency;
    private final Frame shared;
    private final Laid laid;

    /** The first word and the packed days, when there is nothing else. */
    private long yes;

    /** The bits said, either way. */
    private long said;

    private long days;

    private final List<Fact<?>> wrong = new ArrayList<>(0);

    /** Whether the vocabulary is narrow and nothing is wrong. */
    private boolean fast;

    SheetWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.narrow = vocabulary.isNarrow();
        this.consistency = vocabulary.consistency();
        this.shared = vocabulary.shared();
        this.laid = new Laid(vocabulary);
        this.fast = narrow;
    }

    /**
     * Says a yes/no fact.
     *
     * @param place the place of the fact
     * @param value its value
     * @return this writer
     * @throws IllegalArgumentException if the place is that of another vocabulary
     */
    public SheetWriter say(Place.YesNo place, boolean value) {
        check(place);
        if (narrow) {
            put(place.mask, value ? place.mask : 0);
        } else {
            laid.put(place.slot, value);
        }
        return this;
    }

    /**
     * Says a choice.
     *
     * @param <E> the host's enumeration
     * @param place the place of the fact
     * @param value the option; one that means nothing leaves the fact as it was
     * @return this writer
     * @throws IllegalArgumentException if the place is that of another vocabulary
     */
    public <E extends Enum<E>> SheetWriter say(Place.Choice<E> place, E value) {
        check(place);
        if (narrow) {
            long so = place.mask(value);
            put(so == 0 ? 0 : place.all, so);
        } else if (place.option(value) >= 0) {
            laid.put(place, Set.of(value));
        }
        return this;
    }

    /**
     * Says a choice of several options, those given and no other.
     *
     * @param <E> the host's enumeration
     * @param place the place of the fact
     * @param values the options, none included; one that means nothing is left aside
     * @return this writer
     * @throws IllegalArgumentException if the place is that of another vocabulary
     */
    public <E extends Enum<E>> SheetWriter say(Place.Choices<E> place, Set<E> values) {
        check(place);
        if (narrow) {
            long so = 0;
            if (!values.isEmpty()) {
                for (E value : values) {
                    so |= place.mask(value);
                }
            }
            put(place.all, so);
        } else {
            laid.put(place, values);
        }
        return this;
    }

    /**
     * Says a day.
     *
     * @param place the place of the fact
     * @param value the day, from 1900 to 2200
     * @return this writer
     * @throws IllegalArgumentException if the place is that of another vocabulary
     */
    public SheetWriter say(Place.Day place, LocalDate value) {
        check(place);
        long epochDay = value.toEpochDay();
        boolean plausible = Days.isPlausible(epochDay);
        int day = plausible ? (int) epochDay : FactBits.UNKNOWN;
        judge(place, plausible);
        if (narrow) {
            days = Days.with(days, place.slot, day);
        } else {
            laid.days()[place.slot] = day;
        }
        return this;
    }

    /**
     * Says a count.
     *
     * @param place the place of the fact
     * @param value the count, from zero to the greatest that makes sense
     * @return this writer
     * @throws IllegalArgumentException if the place is that of another vocabulary
     */
    public SheetWriter say(Place.Count place, int value) {
        check(place);
        judge(place, value >= 0 && value <= place.maximum);
        laid.counts()[place.slot] = value;
        return this;
    }

    /**
     * Checks the facts together, and starts again.
     *
     * @return the sheet, or everything that is wrong with it
     */
    public SheetReading build() {
        if (fast && consistency.isSettled(yes, said & ~yes, days)) {
            return new SheetReading.Accepted(small());
        }
        return completed();
    }

    /**
     * The sheet, where a refusal can only be a mistake of the program; starts again.
     *
     * @return the sheet
     * @throws IllegalStateException if the sheet was refused; the message gives the codes only
     */
    public FactSheet sheet() {
        if (fast && consistency.isSettled(yes, said & ~yes, days)) {
            return small();
        }
        return completed().orThrow();
    }

    private FactSheet small() {
        FactSheet sheet = new FactSheet(shared, yes, said & ~yes, days);
        yes = 0;
        said = 0;
        days = 0;
        return sheet;
    }

    private SheetReading completed() {
        if (narrow) {
            laid.yes()[0] = yes;
            laid.no()[0] = said & ~yes;
            for (int slot = 0; slot < laid.days().length; slot++) {
                laid.days()[slot] = Days.get(days, slot);
            }
        }
        List<Violation> found = new ArrayList<>();
        for (Fact<?> fact : vocabulary.facts()) {
            if (wrong.contains(fact)) {
                found.add(FactSheetDraft.Violations.wrongValue(fact));
            }
        }
        FactSheet sheet = laid.complete(null, found);
        laid.clear();
        wrong.clear();
        fast = narrow;
        yes = 0;
        said = 0;
        days = 0;
        return found.isEmpty() ? new SheetReading.Accepted(sheet) : new SheetReading.Refused(found);
    }

    /** What is said last is what counts, right or wrong. */
    private void judge(Place place, boolean right) {
        if (!right || !wrong.isEmpty()) {
            wrong.remove(place.fact);
            if (!right) {
                wrong.add(place.fact);
            }
            fast = narrow && wrong.isEmpty();
        }
    }

    private void put(long all, long so) {
        yes = (yes & ~all) | so;
        said |= all;
    }

    @SuppressWarnings(
            "ReferenceEquality") // the same one nearly always: to compare them whole costs more than to write a fact
    private void check(Place place) {
        if (place.vocabulary != vocabulary && !place.vocabulary.equals(vocabulary)) {
            throw new IllegalArgumentException("the place of a fact in another vocabulary");
        }
    }
}
