/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Mention;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Constat sur les pratiques (CJA, art. R. 421-5; CRPA, art. R. 112-5 et L. 231-4): what cases show of the way services tell of remedies,
 * from which a recommendation may come.
 */
public enum PracticeFinding {
    /** A decision that does not mention the remedies, or not all of them. */
    REMEDIES_NOT_MENTIONED("Recours non mentionnés, ou incomplètement", "Remedies not mentioned, or not all"),
    /** A text on remedies that states a limit which is not the law's. */
    REMEDIES_OUTDATED("Mention des recours erronée ou dépassée", "Wrong or outdated text on remedies"),
    /**
     * A silence that had already decided, and that the authority neither announced in its acknowledgement nor took for a refusal: it
     * answered later, or not at all.
     */
    SILENCE_NOT_TREATED_AS_REFUSAL("Silence non traité comme un refus", "Silence not treated as a refusal");

    private final Wording label;

    PracticeFinding(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    /**
     * What people read.
     *
     * @return the label in both languages
     */
    public Wording label() {
        return label;
    }

    /**
     * What one case shows; what is not known shows nothing.
     *
     * @param facts the facts of procedure of the case
     * @param asOf the day looked from
     * @return the findings
     */
    public static Set<PracticeFinding> in(ProceduralFacts facts, LocalDate asOf) {
        Set<PracticeFinding> found = EnumSet.noneOf(PracticeFinding.class);
        for (Remedies said : said(facts)) {
            if (said.mention() == Mention.ABSENT) {
                found.add(REMEDIES_NOT_MENTIONED);
            } else if (said.mention() == Mention.ERRONEOUS) {
                found.add(REMEDIES_OUTDATED);
            }
        }
        Request request = facts.request();
        Integer requestMonths = request == null ? null : request.silenceMonths();
        int months = requestMonths == null ? facts.matter().silenceMonths() : requestMonths;
        boolean silent = request != null
                && request.silence() == Request.SilenceMeaning.REJECTION
                && unannounced(request.acknowledgement())
                && request.receivedOn().plusMonths(months).isBefore(asOf);
        for (Appeal appeal : facts.appeals()) {
            LocalDate received = appeal.receivedOn();
            if (received != null) {
                LocalDate decided = received.plusMonths(facts.matter().silenceMonths());
                LocalDate answered = appeal.rejectedOn();
                boolean late = answered != null ? answered.isAfter(decided) : decided.isBefore(asOf);
                silent |= late && unannounced(appeal.acknowledgement());
            }
        }
        if (silent) {
            found.add(SILENCE_NOT_TREATED_AS_REFUSAL);
        }
        return Collections.unmodifiableSet(found);
    }

    private static boolean unannounced(Remedies acknowledgement) {
        return acknowledgement.mention() == Mention.ABSENT || acknowledgement.mention() == Mention.ERRONEOUS;
    }

    private static List<Remedies> said(ProceduralFacts facts) {
        List<Remedies> all = new ArrayList<>();
        Decision decision = facts.decision();
        if (decision != null) {
            all.add(decision.remedies());
        }
        facts.appeals().stream()
                .filter(a -> a.rejectedOn() != null)
                .map(Appeal::rejectionRemedies)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    /**
     * How many cases show each finding. For the mediator: a small number is not for print.
     *
     * @param cases the facts of procedure of the cases
     * @param asOf the day looked from
     * @return the number of cases by finding, those shown by none left out
     */
    public static Map<PracticeFinding, Integer> count(Iterable<ProceduralFacts> cases, LocalDate asOf) {
        Map<PracticeFinding, Integer> counts = new EnumMap<>(PracticeFinding.class);
        for (ProceduralFacts facts : cases) {
            in(facts, asOf).forEach(f -> counts.merge(f, 1, Integer::sum));
        }
        return Collections.unmodifiableMap(counts);
    }
}
