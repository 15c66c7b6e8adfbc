/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactBits;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.Vocabulary;
import java.time.LocalDate;
import java.util.List;

/**
 * One fact in words: its label and codes in clear, put together once so that telling a sheet copies them. There is no free
 * text in a fact. Immutable.
 */
final class FactWords {

    private final Fact<?> fact;
    private final int slot;

    /** What comes before the value. */
    private final String fr;

    private final String en;

    /** The label and each value: no and yes, or the options. */
    private final List<Wording> values;

    private final List<Option> options;
    private final Wording none;
    private final Wording partly;

    private FactWords(Fact<?> fact, int slot) {
        this.fact = fact;
        this.slot = slot;
        this.fr = fact.text().label().fr() + " = ";
        this.en = fact.text().label().en() + " = ";
        this.options = Vocabulary.options(fact);
        this.values = fact instanceof Fact.YesNo
                ? List.of(with("non", "no"), with("oui", "yes"))
                : options.stream()
                        .map(option -> with(option.label().fr(), option.label().en()))
                        .toList();
        this.none = with("aucun", "none");
        this.partly = with("en partie exclu", "excluded in part");
    }

    /** The words of every fact, in the order of the vocabulary. */
    static List<FactWords> all(Vocabulary vocabulary) {
        return vocabulary.facts().stream()
                .map(fact -> new FactWords(fact, vocabulary.slot(fact.id())))
                .toList();
    }

    static Wording said(FactSheet sheet, FactId id) {
        Fact<?> fact = sheet.vocabulary().fact(id).orElseThrow();
        return new FactWords(fact, sheet.vocabulary().slot(id)).said(sheet);
    }

    /** What a sheet says of the fact, which it does. */
    Wording said(FactBits sheet) {
        if (fact instanceof Fact.YesNo) {
            return values.get(isSaid(sheet, slot) ? 1 : 0);
        }
        if (fact instanceof Fact.Day) {
            Wording day = WrittenDate.of(LocalDate.ofEpochDay(sheet.epochDay(slot)));
            return with(day.fr(), day.en());
        }
        if (fact instanceof Fact.Count) {
            String number = String.valueOf(sheet.count(slot));
            return with(number, number);
        }
        return chosen(sheet);
    }

    /** A yes/no fact as it is, or one option of a choice. */
    Wording said(boolean yes, int bit) {
        return values.get(fact instanceof Fact.YesNo ? (yes ? 1 : 0) : bit - slot);
    }

    /** What is said of a choice of several options that has none. */
    Wording none() {
        return none;
    }

    private Wording chosen(FactBits sheet) {
        int chosen = 0;
        int last = -1;
        for (int word = slot >> 6; word <= (slot + options.size() - 1) >> 6; word++) {
            long in = sheet.yes(word) & sheet.told(word) & bits(word);
            chosen += Long.bitCount(in);
            last = in == 0 ? last : (word << 6) + Long.SIZE - 1 - Long.numberOfLeadingZeros(in) - slot;
        }
        if (chosen == 0) {
            return isComplete(sheet) ? none : partly;
        }
        return chosen == 1 ? values.get(last) : several(sheet);
    }

    private boolean isComplete(FactBits sheet) {
        for (int word = slot >> 6; word <= (slot + options.size() - 1) >> 6; word++) {
            if ((bits(word) & ~(sheet.yes(word) | sheet.no(word))) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The bits of the options in a word. */
    private long bits(int word) {
        long from = slot >> 6 == word ? -1L << slot : -1L;
        int end = slot + options.size();
        return end > (word + 1) << 6 ? from : from & -1L >>> -end;
    }

    private Wording several(FactBits sheet) {
        StringBuilder french = new StringBuilder(fr);
        StringBuilder english = new StringBuilder(en);
        String separator = "";
        for (int i = 0; i < options.size(); i++) {
            if (isSaid(sheet, slot + i)) {
                french.append(separator).append(options.get(i).label().fr());
                english.append(separator).append(options.get(i).label().en());
                separator = " + ";
            }
        }
        return new Wording(french.toString(), english.toString());
    }

    private static boolean isSaid(FactBits sheet, int bit) {
        return (sheet.yes(bit >> 6) & sheet.told(bit >> 6) & 1L << bit) != 0;
    }

    private Wording with(String french, String english) {
        return new Wording(fr.concat(french), en.concat(english));
    }
}
