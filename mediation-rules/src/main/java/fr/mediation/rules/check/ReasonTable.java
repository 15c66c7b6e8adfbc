/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.law.Explanation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reasons of every rule, in their order of preference, laid out one after the other to be searched: an explanation
 * goes through them all, and costs what it takes to read this. Immutable.
 */
final class ReasonTable {

    /** After the reasons of each rule comes nothing, whose masks ask for nothing. */
    private final @Nullable Reason[] reasons;

    private final @Nullable RuleFinding[] findings;

    /** Each reason in words, where they are always the same or are so when a fact says none of its options. */
    private final Explanation.@Nullable Step[] steps;

    /** The place of that fact in the vocabulary, minus one where words are always the same. */
    private final int[] ofNone;

    private final boolean[] mayBeLifted;

    /** Where the reasons of each rule start. */
    private final int[] starts;

    private final int words;

    /** Reason by reason, the words of what is said, then those of what is denied. */
    private final long[] masks;

    ReasonTable(List<List<Reason>> rules, int words) {
        this.words = words;
        this.starts = new int[rules.size()];
        List<@Nullable Reason> all = new ArrayList<>();
        for (int rule = 0; rule < starts.length; rule++) {
            starts[rule] = all.size();
            all.addAll(rules.get(rule));
            all.add(null);
        }
        this.reasons = all.toArray(new Reason[0]);
        this.findings = new RuleFinding[reasons.length];
        this.steps = new Explanation.Step[reasons.length];
        this.ofNone = new int[reasons.length];
        this.mayBeLifted = new boolean[reasons.length];
        this.masks = new long[reasons.length * 2 * words];
        for (int i = 0; i < reasons.length; i++) {
            Reason reason = reasons[i];
            if (reason != null) {
                findings[i] = reason.finding();
                steps[i] = reason.step();
                ofNone[i] = reason.ofNone();
                mayBeLifted[i] = reason.mayBeLifted();
                System.arraycopy(reason.masks(), 0, masks, 2 * words * i, 2 * words);
            }
        }
    }

    /** The place of the first reason of a rule of which every fact was said so: known by what others imply is not enough. */
    int find(int rule, long[] yes, long[] no) {
        return words == 2 ? narrow(starts[rule], ~yes[0], ~yes[1], ~no[0], ~no[1]) : wide(starts[rule], yes, no);
    }

    /** The reason at a place, nothing where its rule has no other. */
    @Nullable Reason reason(int place) {
        return reasons[place];
    }

    /** What it finds, its exceptions apart. */
    @Nullable RuleFinding finding(int place) {
        return findings[place];
    }

    /** Whether an exception may be what set the ground aside. */
    boolean mayBeLifted(int place) {
        return mayBeLifted[place];
    }

    /** The reason at a place in words, where they were put together beforehand. */
    Explanation.@Nullable Step step(int place, Telling telling) {
        int fact = ofNone[place];
        return fact < 0 || telling.isNone(fact) ? steps[place] : null;
    }

    private int narrow(int first, long facts, long readings, long notFacts, long notReadings) {
        int at = 4 * first;
        while (((masks[at] & facts)
                        | (masks[at + 1] & readings)
                        | (masks[at + 2] & notFacts)
                        | (masks[at + 3] & notReadings))
                != 0) {
            at += 4;
        }
        return at >> 2;
    }

    private int wide(int first, long[] yes, long[] no) {
        int place = first;
        while (isMissing(place, yes, no)) {
            place++;
        }
        return place;
    }

    private boolean isMissing(int place, long[] yes, long[] no) {
        long missing = 0;
        for (int word = 0; word < words; word++) {
            int at = 2 * words * place + word;
            missing |= (masks[at] & ~yes[word]) | (masks[at + words] & ~no[word]);
        }
        return missing != 0;
    }
}
