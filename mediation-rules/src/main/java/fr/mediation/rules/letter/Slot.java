/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A placeholder of a letter: a text, a flag, or a part with placeholders of its own. */
record Slot(String name, Kind kind, List<Slot> inner) {

    enum Kind {
        TEXT,
        FLAG,
        PART
    }

    private static final Slot TIME_LIMITS = part(
            "timeLimits",
            text("printed"),
            text("printedAt"),
            flag("differs"),
            text("statute"),
            text("conditions"),
            text("field"),
            flag("rapo"),
            flag("seized"),
            part("dates", text("prudent"), text("legal"), flag("past"), text("beforeFrom")));

    private static final Slot GROUNDS =
            part("grounds", text("reason"), text("articles"), flag("byStep"), flag("byTime"), flag("lasting"));

    private static final Slot[] QUESTION = {
        text("question"), text("help"), text("answers"), text("onlyIf"), text("articles")
    };

    static Slot text(String name) {
        return new Slot(name, Kind.TEXT, List.of());
    }

    static Slot flag(String name) {
        return new Slot(name, Kind.FLAG, List.of());
    }

    static Slot part(String name, Slot... inner) {
        return new Slot(name, Kind.PART, List.of(inner));
    }

    /** The placeholders of every letter, and of the warning on time limits. */
    static List<Slot> everywhere() {
        return Stream.concat(
                        Arrays.stream(PersonalField.values()).map(field -> text(field.slot())),
                        Stream.of(text("date"), text("receivedOn"), text("reglement"), TIME_LIMITS))
                .toList();
    }

    /** The placeholders of a letter. */
    static List<Slot> of(Notice notice) {
        Stream<Slot> own = switch (notice) {
            case ACKNOWLEDGEMENT -> Stream.of();
            case INADMISSIBILITY ->
                Stream.of(
                        GROUNDS,
                        flag("somethingToDo"),
                        flag("hasBodies"),
                        part("bodies", text("body"), text("because")));
            case REORIENTATION -> Stream.of(GROUNDS, part("bodies", text("body"), text("because")));
            case MISSING_FACTS ->
                Stream.of(flag("hasDecisive"), part("decisive", QUESTION), flag("hasUseful"), part("useful", QUESTION));
            case PREMATURE -> Stream.of(GROUNDS, text("from"));
        };
        return Stream.concat(everywhere().stream(), own).toList();
    }

    /** What the letter may not leave out: reasons and articles of a refusal, time limits of an acknowledgement. */
    static List<String> required(Notice notice) {
        return switch (notice) {
            case ACKNOWLEDGEMENT -> List.of("receivedOn", "timeLimits");
            case INADMISSIBILITY -> List.of("grounds", "reason", "articles", "timeLimits");
            case REORIENTATION -> List.of("grounds", "reason", "articles", "bodies", "body", "timeLimits");
            case MISSING_FACTS -> List.of("decisive", "useful", "question", "timeLimits");
            case PREMATURE -> List.of("grounds", "reason", "articles", "from", "timeLimits");
        };
    }

    static Optional<Slot> find(List<Slot> slots, String name) {
        return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }
}
