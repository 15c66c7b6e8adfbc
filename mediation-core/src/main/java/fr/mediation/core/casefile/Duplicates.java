/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Doublons possibles: a pure scoring of cases that may be the same request. It proposes with reasons; a person links. Nothing personal
 * is kept: a host computes the traits from its vault, compares, and forgets them.
 */
public final class Duplicates {

    private Duplicates() {}

    /** Why two cases look alike. */
    public enum Reason {
        /** The same contact (e-mail, telephone). */
        SAME_CONTACT(50),
        /** The same names, in any order. */
        SAME_NAME(30),
        /** Part of the names in common. */
        SIMILAR_NAME(15),
        /** The same public policy. */
        SAME_DOMAIN(10),
        /** The same service. */
        SAME_SERVICE(5),
        /** Received within thirty days of each other. */
        CLOSE_IN_TIME(5);

        private final int weight;

        Reason(int weight) {
            this.weight = weight;
        }

        /**
         * What it adds to the score.
         *
         * @return points out of 100
         */
        public int weight() {
            return weight;
        }
    }

    /**
     * What is compared. Printed masked.
     *
     * @param caseId the case
     * @param names name parts, as {@link #normalise} gives them
     * @param contacts e-mails and telephones, as {@link #normalise} gives them
     * @param domain the public policy, or empty
     * @param service the service, or empty
     * @param receivedOn the day of receipt
     */
    public record Traits(
            String caseId,
            Set<String> names,
            Set<String> contacts,
            String domain,
            String service,
            LocalDate receivedOn) {

        /**
         * Copies the sets.
         *
         * @param caseId the case
         * @param names name parts
         * @param contacts contacts
         * @param domain the policy
         * @param service the service
         * @param receivedOn the day
         */
        public Traits {
            Objects.requireNonNull(caseId, "caseId");
            names = Set.copyOf(names);
            contacts = Set.copyOf(contacts);
            Objects.requireNonNull(domain, "domain");
            Objects.requireNonNull(service, "service");
            Objects.requireNonNull(receivedOn, "receivedOn");
        }

        @Override
        public String toString() {
            return "Traits[***]";
        }
    }

    /**
     * A case that may be the same request.
     *
     * @param caseId the case
     * @param score from 1 to 100
     * @param reasons why, in the order of {@link Reason}
     */
    public record Candidate(String caseId, int score, List<Reason> reasons) {}

    /**
     * The parts of a name or a contact in a form that can be compared: without case, accents or punctuation.
     *
     * @param text a name or a contact
     * @return its parts, in order of the alphabet
     */
    public static Set<String> normalise(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        Set<String> parts = new TreeSet<>(List.of(plain.split("[^\\p{Alnum}@.+]+", -1)));
        parts.remove("");
        return parts;
    }

    /**
     * The cases that look like one case, most alike first.
     *
     * @param of the case
     * @param among the others
     * @param atLeast the least score, from 1 to 100
     * @return the candidates, by falling score, then by identifier
     */
    public static List<Candidate> candidates(Traits of, Iterable<Traits> among, int atLeast) {
        List<Candidate> found = new ArrayList<>();
        for (Traits other : among) {
            List<Reason> reasons = reasons(of, other);
            int score = Math.min(100, reasons.stream().mapToInt(Reason::weight).sum());
            boolean person = reasons.stream().anyMatch(r -> r.compareTo(Reason.SIMILAR_NAME) <= 0);
            if (person && score >= atLeast && !other.caseId().equals(of.caseId())) {
                found.add(new Candidate(other.caseId(), score, reasons));
            }
        }
        found.sort(Comparator.comparingInt(Candidate::score).reversed().thenComparing(Candidate::caseId));
        return List.copyOf(found);
    }

    private static List<Reason> reasons(Traits a, Traits b) {
        List<Reason> reasons = new ArrayList<>();
        if (a.contacts().stream().anyMatch(b.contacts()::contains)) {
            reasons.add(Reason.SAME_CONTACT);
        }
        if (!a.names().isEmpty() && a.names().equals(b.names())) {
            reasons.add(Reason.SAME_NAME);
        } else if (a.names().stream().anyMatch(b.names()::contains)) {
            reasons.add(Reason.SIMILAR_NAME);
        }
        if (!a.domain().isEmpty() && a.domain().equals(b.domain())) {
            reasons.add(Reason.SAME_DOMAIN);
        }
        if (!a.service().isEmpty() && a.service().equals(b.service())) {
            reasons.add(Reason.SAME_SERVICE);
        }
        if (Math.abs(a.receivedOn().toEpochDay() - b.receivedOn().toEpochDay()) <= 30) {
            reasons.add(Reason.CLOSE_IN_TIME);
        }
        return List.copyOf(reasons);
    }
}
