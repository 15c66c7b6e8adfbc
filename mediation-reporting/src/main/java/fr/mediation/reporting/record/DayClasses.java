/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.record;

import fr.mediation.core.taxonomy.Code;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Classes de durée: in which classes days of handling are counted, and what acknowledgements and answers are compared with.
 *
 * <p>Calendar days. Immutable and thread safe.
 *
 * @param handling the last day of each class of handling time, in order; one more class follows the last
 * @param acknowledgementTarget within how many days receipt should be acknowledged; no text sets it, the authority does
 * @param answerTarget within how many days a service should answer (règlement type, art. 15: fifteen days)
 */
public record DayClasses(List<Integer> handling, int acknowledgementTarget, int answerTarget) {

    /** One, three, six and twelve months in days; fifteen days to acknowledge and to answer. */
    public static final DayClasses STANDARD = new DayClasses(List.of(30, 90, 180, 365), 15, 15);

    private static final String WITHIN = "WITHIN_TARGET";
    private static final String AFTER = "AFTER_TARGET";
    private static final String NOT_YET = "NOT_YET";
    private static final String NOT_ASKED = "NOT_ASKED";
    private static final String OPEN = "OPEN";

    /**
     * Checks the order of the classes.
     *
     * @param handling the last day of each class
     * @param acknowledgementTarget the target of acknowledgements
     * @param answerTarget the target of answers
     * @throws NullPointerException if the list is null
     * @throws IllegalArgumentException if the classes are not in order, or if a number is below zero or above 36 500
     */
    public DayClasses {
        handling = List.copyOf(handling);
        int before = -1;
        for (int last : handling) {
            if (last <= before || last > 36_500) {
                throw new IllegalArgumentException("classes of days follow one another, within 36500 days");
            }
            before = last;
        }
        if (handling.isEmpty() || !target(acknowledgementTarget) || !target(answerTarget)) {
            throw new IllegalArgumentException(
                    "a report has one class of days at least, and targets within 36500 days");
        }
    }

    private static boolean target(int days) {
        return days >= 0 && days <= 36_500;
    }

    /** The classes of handling time, open cases last. */
    List<Code> handlingCodes() {
        List<Code> codes = new ArrayList<>();
        int from = 0;
        for (int last : handling) {
            codes.add(Code.of(
                    "UP_TO_" + last,
                    from == 0 ? last + " jours au plus" : "De " + from + " à " + last + " jours",
                    from == 0 ? "Up to " + last + " days" : "From " + from + " to " + last + " days"));
            from = last + 1;
        }
        int last = from - 1;
        codes.add(Code.of("OVER_" + last, "Plus de " + last + " jours", "More than " + last + " days"));
        codes.add(Code.of(OPEN, "Non clos", "Not closed"));
        return codes;
    }

    List<Code> acknowledgementCodes() {
        return List.of(
                Code.of(WITHIN, acknowledgementTarget + " jours au plus", "Within " + acknowledgementTarget + " days"),
                Code.of(
                        AFTER,
                        "Plus de " + acknowledgementTarget + " jours",
                        "After " + acknowledgementTarget + " days"),
                Code.of(NOT_YET, "Sans accusé enregistré", "No acknowledgement recorded"));
    }

    List<Code> answerCodes() {
        return List.of(
                Code.of(WITHIN, answerTarget + " jours au plus", "Within " + answerTarget + " days"),
                Code.of(AFTER, "Plus de " + answerTarget + " jours", "After " + answerTarget + " days"),
                Code.of(NOT_YET, "Sans réponse enregistrée", "No answer recorded"),
                Code.of(NOT_ASKED, "Service non interrogé", "Service not asked"));
    }

    /**
     * The class of the handling time of a case.
     *
     * @param row the case
     * @return the code; null when its days contradict one another
     */
    public @Nullable String handling(CaseRecord row) {
        LocalDate closed = row.closedOn();
        if (closed == null) {
            return OPEN;
        }
        long days = ChronoUnit.DAYS.between(row.receivedOn(), closed);
        if (days < 0) {
            return null;
        }
        for (int last : handling) {
            if (days <= last) {
                return "UP_TO_" + last;
            }
        }
        return "OVER_" + handling.get(handling.size() - 1);
    }

    /**
     * Whether receipt was acknowledged in time.
     *
     * @param row the case
     * @return the code; null when its days contradict one another
     */
    public @Nullable String acknowledgement(CaseRecord row) {
        return compared(row.receivedOn(), row.acknowledgedOn(), acknowledgementTarget);
    }

    /**
     * Whether the service answered in time.
     *
     * @param row the case
     * @return the code; null when its days contradict one another
     */
    public @Nullable String answer(CaseRecord row) {
        LocalDate asked = row.serviceAskedOn();
        if (asked == null) {
            return row.serviceAnsweredOn() == null ? NOT_ASKED : null;
        }
        return compared(asked, row.serviceAnsweredOn(), answerTarget);
    }

    private static @Nullable String compared(LocalDate from, @Nullable LocalDate to, int target) {
        if (to == null) {
            return NOT_YET;
        }
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < 0) {
            return null;
        }
        return days <= target ? WITHIN : AFTER;
    }
}
