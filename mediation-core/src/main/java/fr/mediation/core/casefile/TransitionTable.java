/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static fr.mediation.core.casefile.Phase.CLOSED;
import static fr.mediation.core.casefile.Phase.CONCLUDED;
import static fr.mediation.core.casefile.Phase.ERASED;
import static fr.mediation.core.casefile.Phase.EXAMINATION;
import static fr.mediation.core.casefile.Phase.IN_MEDIATION;
import static fr.mediation.core.casefile.Phase.NONE;
import static fr.mediation.core.casefile.Phase.PROPOSED;
import static fr.mediation.core.casefile.Phase.RECEIVED;
import static fr.mediation.core.casefile.Phase.SUSPENDED;

import fr.mediation.core.law.LegalReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Table des transitions du dossier: the one list from which decisions are taken, screens are told what is possible, and diagrams are
 * drawn. Immutable and thread safe.
 */
public final class TransitionTable {

    private static final Phase[] ACTIVE = {RECEIVED, EXAMINATION, PROPOSED, IN_MEDIATION};
    private static final Phase[] OPEN = {RECEIVED, EXAMINATION, PROPOSED, IN_MEDIATION, SUSPENDED};
    private static final Phase[] KEPT = {RECEIVED, EXAMINATION, PROPOSED, IN_MEDIATION, SUSPENDED, CONCLUDED};
    private static final Phase[] CONTENT = {RECEIVED, EXAMINATION, PROPOSED, IN_MEDIATION, SUSPENDED, CONCLUDED, CLOSED
    };

    /** The table of this version of the library. */
    public static final TransitionTable STANDARD = new TransitionTable(standard());

    private final List<Transition> rows;
    private final Map<Phase, Map<Act.Kind, Transition>> byAct = new EnumMap<>(Phase.class);
    private final Map<Phase, Map<Fact.Kind, Transition>> byFact = new EnumMap<>(Phase.class);

    /**
     * A table of given rows. Hosts use {@link #STANDARD}; other tables are for {@link #lint}.
     *
     * @param rows the rows
     */
    public TransitionTable(List<Transition> rows) {
        this.rows = List.copyOf(rows);
        for (Phase p : Phase.values()) {
            byAct.put(p, new EnumMap<>(Act.Kind.class));
            byFact.put(p, new EnumMap<>(Fact.Kind.class));
        }
        for (Transition row : rows) {
            in(byAct, row.from()).put(row.act(), row);
            in(byFact, row.from()).putIfAbsent(row.fact(), row);
        }
    }

    private static <K> Map<K, Transition> in(Map<Phase, Map<K, Transition>> index, Phase phase) {
        return Objects.requireNonNull(index.get(phase), "every phase is indexed");
    }

    /**
     * The rows, in order.
     *
     * @return every row
     */
    public List<Transition> rows() {
        return rows;
    }

    /**
     * The row for an act in a phase.
     *
     * @param from the phase
     * @param act the act
     * @return the row, or empty when the act is not possible there
     */
    public Optional<Transition> row(Phase from, Act.Kind act) {
        return Optional.ofNullable(in(byAct, from).get(act));
    }

    /** The phase after a fact. Total: a fact that no row foresees leaves the phase as it is, so that old histories stay readable. */
    Phase after(Draft before, Fact fact) {
        Transition row = in(byFact, before.phase).get(fact.kind());
        if (row == null) {
            return before.phase;
        }
        if (!row.dependsOnCase()) {
            return row.to().get(0);
        }
        return switch (fact.kind()) {
            case MEDIATION_RESUMED -> before.phaseLeft == null ? EXAMINATION : before.phaseLeft;
            case CASE_REOPENED -> Boolean.TRUE.equals(before.admissible) ? EXAMINATION : RECEIVED;
            case CASE_IMPORTED -> ((IntakeFact.CaseImported) fact).end().isPresent() ? CLOSED : RECEIVED;
            default -> row.to().get(0);
        };
    }

    /**
     * The faults of the table.
     *
     * @return one line a fault, empty for a sound table
     */
    public List<String> lint() {
        List<String> faults = new ArrayList<>();
        Map<Phase, Set<Phase>> next = new EnumMap<>(Phase.class);
        for (Phase p : Phase.values()) {
            next.put(p, EnumSet.noneOf(Phase.class));
        }
        Set<Fact.Kind> made = EnumSet.of(Fact.Kind.MEDIATOR_RECUSED);
        Set<Guard> used = EnumSet.noneOf(Guard.class);
        Set<String> seen = new HashSet<>();
        for (Transition row : rows) {
            next.getOrDefault(row.from(), EnumSet.noneOf(Phase.class)).addAll(row.to());
            made.add(row.fact());
            used.addAll(row.guards());
            if (!seen.add(row.from() + "+" + row.act())) {
                faults.add("two rows for " + row.act() + " in " + row.from());
            }
            if (row.from() == ERASED) {
                faults.add("a row leaves ERASED: " + row.act());
            }
        }
        Set<Phase> reached = closure(EnumSet.of(NONE), next);
        for (Phase p : Phase.values()) {
            if (!reached.contains(p)) {
                faults.add("unreachable: " + p);
            }
            if (p != ERASED && !closure(EnumSet.of(p), next).contains(CLOSED)) {
                faults.add("cannot reach CLOSED: " + p);
            }
        }
        for (Fact.Kind fact : Fact.Kind.values()) {
            if (!made.contains(fact)) {
                faults.add("no row makes " + fact);
            }
        }
        for (Guard guard : Guard.values()) {
            if (!used.contains(guard)) {
                faults.add("unused condition: " + guard);
            }
        }
        return List.copyOf(faults);
    }

    private static Set<Phase> closure(Set<Phase> start, Map<Phase, Set<Phase>> next) {
        Set<Phase> all = EnumSet.copyOf(start);
        for (boolean grew = true; grew; ) {
            grew = false;
            for (Phase p : List.copyOf(all)) {
                grew |= all.addAll(next.getOrDefault(p, Set.of()));
            }
        }
        return all;
    }

    private static List<Transition> standard() {
        Rows t = new Rows();
        t.act(
                        Act.Kind.REGISTER_REFERRAL,
                        Fact.Kind.REFERRAL_REGISTERED,
                        "art. 7 à 9",
                        Guard.RULES_OF_THE_AUTHORITY,
                        Guard.NOT_IN_FUTURE,
                        Guard.RECEIVED_BEFORE_RECORDED,
                        Guard.MOTIVE_GIVEN,
                        Guard.USER_CONCERNED,
                        Guard.HIERARCHY_INVOLVED,
                        Guard.ORIGINATOR_FITS)
                .from(NONE)
                .to(RECEIVED);
        t.act(
                        Act.Kind.OPEN_OWN_INITIATIVE,
                        Fact.Kind.OWN_INITIATIVE_OPENED,
                        "art. 8",
                        Guard.RULES_OF_THE_AUTHORITY,
                        Guard.NOT_IN_FUTURE,
                        Guard.RECEIVED_BEFORE_RECORDED,
                        Guard.MOTIVE_GIVEN,
                        Guard.USER_CONCERNED,
                        Guard.ORIGINATOR_FITS,
                        Guard.MANDATE_COVERS_DAY)
                .from(NONE)
                .to(RECEIVED);
        t.act(Act.Kind.IMPORT_CASE, Fact.Kind.CASE_IMPORTED, "", Guard.RULES_OF_THE_AUTHORITY, Guard.NOT_IN_FUTURE)
                .from(NONE)
                .to(RECEIVED, CLOSED);
        t.record(Act.Kind.ACKNOWLEDGE, Fact.Kind.ACKNOWLEDGEMENT_SENT, "art. 7")
                .from(KEPT)
                .stay();
        t.record(Act.Kind.RECORD_CONTACT, Fact.Kind.REQUESTER_CONTACTED, "art. 7", Guard.PARTY_KNOWN)
                .from(KEPT)
                .stay();
        t.record(
                        Act.Kind.ASSIGN_MEDIATOR,
                        Fact.Kind.MEDIATOR_ASSIGNED,
                        "art. 1 et 2",
                        Guard.MANDATE_COVERS_DAY,
                        Guard.NOT_RECUSED)
                .from(CONTENT)
                .stay();
        t.record(Act.Kind.RECUSE, Fact.Kind.MEDIATOR_RECUSED, "art. 2", Guard.MANDATE_COVERS_DAY, Guard.NOT_RECUSED)
                .from(OPEN)
                .stay();
        t.decide(Act.Kind.CONTACT_SERVICE, Fact.Kind.SERVICE_CONTACTED, "art. 13 b")
                .from(ACTIVE)
                .stay();
        t.record(
                        Act.Kind.RECORD_INTERVIEW,
                        Fact.Kind.INTERVIEW_HELD,
                        "art. 13 a",
                        Guard.PARTY_KNOWN,
                        Guard.ATTENDEES_BOUND,
                        Guard.PEER_ACCEPTED)
                .from(ACTIVE)
                .stay();
        t.decide(Act.Kind.RECORD_ANALYSIS, Fact.Kind.SITUATION_ANALYSED, "art. 13 a")
                .from(ACTIVE)
                .stay();
        t.decide(Act.Kind.ASK_QUESTION, Fact.Kind.QUESTION_PUT, "art. 14 et 15", Guard.QUESTION_NEW, Guard.PARTY_KNOWN)
                .from(ACTIVE)
                .stay();
        t.record(Act.Kind.RECORD_ANSWER, Fact.Kind.ANSWER_RECEIVED, "art. 15", Guard.QUESTION_OPEN)
                .from(KEPT)
                .stay();
        t.decide(
                        Act.Kind.DECLARE_ADMISSIBLE,
                        Fact.Kind.DECLARED_ADMISSIBLE,
                        "art. 11",
                        Guard.RULES_OF_THE_REFERRAL,
                        Guard.DEPARTURE_REASONED)
                .from(RECEIVED)
                .to(EXAMINATION);
        t.decide(
                        Act.Kind.DECLARE_INADMISSIBLE,
                        Fact.Kind.DECLARED_INADMISSIBLE,
                        "art. 12",
                        Guard.RULES_OF_THE_REFERRAL,
                        Guard.GROUND_GIVEN,
                        Guard.DEPARTURE_REASONED)
                .from(RECEIVED)
                .to(CONCLUDED);
        t.record(Act.Kind.REVIEW_DUTIES, Fact.Kind.DUTY_BECAME_OVERDUE, "art. 7 et 15")
                .from(CONTENT)
                .stay();
        t.decide(
                        Act.Kind.PROPOSE_MEDIATION,
                        Fact.Kind.MEDIATION_PROPOSED,
                        "art. 13 c",
                        Guard.PARTY_KNOWN,
                        Guard.SERVICE_CONTACTED,
                        Guard.ALL_PARTIES_TOLD,
                        Guard.CONVENTION_COMPLETE)
                .from(EXAMINATION)
                .to(PROPOSED);
        t.decide(Act.Kind.AMEND_CONVENTION, Fact.Kind.CONVENTION_AMENDED, "art. 13 c", Guard.CONVENTION_COMPLETE)
                .from(PROPOSED)
                .stay();
        t.record(
                        Act.Kind.GIVE_CONSENT,
                        Fact.Kind.CONSENT_GIVEN,
                        "art. 13 c",
                        Guard.PARTY_KNOWN,
                        Guard.CONSENT_TO_CURRENT_TEXT)
                .from(PROPOSED)
                .stay();
        t.record(Act.Kind.WITHDRAW_CONSENT, Fact.Kind.CONSENT_WITHDRAWN, "art. 8", Guard.PARTY_KNOWN)
                .from(PROPOSED)
                .stay();
        t.record(Act.Kind.WITHDRAW_CONSENT, Fact.Kind.CONSENT_WITHDRAWN, "art. 8", Guard.PARTY_KNOWN)
                .from(IN_MEDIATION)
                .to(SUSPENDED);
        t.record(Act.Kind.WITHDRAW_CONSENT, Fact.Kind.CONSENT_WITHDRAWN, "art. 8", Guard.PARTY_KNOWN)
                .from(SUSPENDED)
                .stay();
        t.record(Act.Kind.RECORD_REFUSAL, Fact.Kind.MEDIATION_REFUSED, "art. 8", Guard.PARTY_KNOWN)
                .from(PROPOSED, IN_MEDIATION, SUSPENDED)
                .to(CONCLUDED);
        t.decide(
                        Act.Kind.SIGN_CONVENTION,
                        Fact.Kind.CONVENTION_CONCLUDED,
                        "art. 13 c",
                        Guard.ALL_CONSENTED,
                        Guard.CONSENT_TO_CURRENT_TEXT,
                        Guard.OWN_INITIATIVE_ACCEPTED)
                .from(PROPOSED)
                .to(IN_MEDIATION);
        t.decide(
                        Act.Kind.HOLD_SESSION,
                        Fact.Kind.SESSION_HELD,
                        "art. 13 c",
                        Guard.PARTY_KNOWN,
                        Guard.ATTENDEES_BOUND,
                        Guard.PEER_ACCEPTED)
                .from(IN_MEDIATION)
                .stay();
        t.decide(Act.Kind.SUSPEND, Fact.Kind.MEDIATION_SUSPENDED, "art. 2")
                .from(EXAMINATION, PROPOSED, IN_MEDIATION)
                .to(SUSPENDED);
        t.decide(Act.Kind.RESUME, Fact.Kind.MEDIATION_RESUMED, "art. 2")
                .from(SUSPENDED)
                .to(EXAMINATION, PROPOSED, IN_MEDIATION);
        t.decide(
                        Act.Kind.CONCLUDE,
                        Fact.Kind.CONCLUSION_ISSUED,
                        "art. 16",
                        Guard.ENDING_FITS,
                        Guard.PARTY_KNOWN,
                        Guard.OWN_INITIATIVE_ACCEPTED)
                .from(EXAMINATION, PROPOSED, IN_MEDIATION)
                .to(CONCLUDED);
        t.decide(Act.Kind.REORIENT, Fact.Kind.CASE_REORIENTED, "art. 2")
                .from(OPEN)
                .to(CONCLUDED);
        t.decide(Act.Kind.REORIENT, Fact.Kind.CASE_REORIENTED, "art. 2")
                .from(CONCLUDED)
                .stay();
        t.record(Act.Kind.WITHDRAW, Fact.Kind.REQUEST_WITHDRAWN, "art. 8")
                .from(OPEN)
                .to(CONCLUDED);
        t.decide(Act.Kind.GIVE_UP, Fact.Kind.REQUESTER_UNREACHABLE, "", Guard.ATTEMPT_RECORDED, Guard.SILENCE_ELAPSED)
                .from(OPEN)
                .to(CONCLUDED);
        t.decide(Act.Kind.STOP, Fact.Kind.MEDIATION_STOPPED, "art. 2", Guard.STOP_REASON_FITS)
                .from(OPEN)
                .to(CONCLUDED);
        t.record(
                        Act.Kind.DECLARE_MEDIATION_OVER,
                        Fact.Kind.MEDIATION_DECLARED_OVER,
                        "art. 16",
                        Guard.PARTY_KNOWN,
                        Guard.DECLARED_BY_WHO_MAY)
                .from(CONCLUDED)
                .stay();
        t.record(Act.Kind.NOTIFY_ENDING, Fact.Kind.ENDING_NOTIFIED, "art. 16", Guard.PARTY_KNOWN)
                .from(CONCLUDED)
                .stay();
        t.record(Act.Kind.CONSENT_TO_PRODUCTION, Fact.Kind.PRODUCTION_CONSENTED, "art. 16", Guard.PARTY_KNOWN)
                .from(CONCLUDED, CLOSED)
                .stay();
        t.decide(Act.Kind.CLOSE, Fact.Kind.CASE_CLOSED, "", Guard.ACKNOWLEDGED, Guard.INADMISSIBILITY_TOLD)
                .from(CONCLUDED)
                .to(CLOSED);
        t.decide(Act.Kind.REOPEN, Fact.Kind.CASE_REOPENED, "").from(CLOSED).to(RECEIVED, EXAMINATION);
        t.record(Act.Kind.ANNOUNCE_ERASURE, Fact.Kind.ERASURE_ANNOUNCED, "", Guard.RETENTION_SET, Guard.NO_HOLD)
                .from(CLOSED)
                .stay();
        t.record(Act.Kind.PLACE_HOLD, Fact.Kind.HOLD_PLACED, "", Guard.NO_HOLD)
                .from(CLOSED)
                .stay();
        t.record(Act.Kind.LIFT_HOLD, Fact.Kind.HOLD_LIFTED, "", Guard.HOLD_PLACED)
                .from(CLOSED)
                .stay();
        t.record(
                        Act.Kind.ERASE,
                        Fact.Kind.CASE_ERASED,
                        "",
                        Guard.RETENTION_SET,
                        Guard.RETENTION_ELAPSED,
                        Guard.NO_HOLD,
                        Guard.ERASURE_ANNOUNCED)
                .from(CLOSED)
                .to(ERASED);
        t.decide(Act.Kind.DISCLOSE, Fact.Kind.INFORMATION_DISCLOSED, "art. 2", Guard.PRODUCTION_AGREED)
                .from(CONTENT)
                .stay();
        t.record(Act.Kind.REDACT, Fact.Kind.DATA_REDACTED, "art. 2")
                .from(CONTENT)
                .stay();
        t.record(Act.Kind.LINK_CASES, Fact.Kind.CASES_LINKED, "", Guard.LINK_TO_ANOTHER)
                .from(KEPT)
                .stay();
        t.record(Act.Kind.FILE_DOCUMENT, Fact.Kind.DOCUMENT_FILED, "art. 14")
                .from(CONTENT)
                .stay();
        t.record(Act.Kind.ADD_NOTE, Fact.Kind.NOTE_ADDED, "art. 2").from(KEPT).stay();
        t.record(Act.Kind.RECORD_EXCHANGE, Fact.Kind.EXCHANGE_RECORDED, "art. 7")
                .from(CONTENT)
                .stay();
        t.record(Act.Kind.CORRECT_FACT, Fact.Kind.FACT_CORRECTED, "préambule", Guard.CORRECTION_POSSIBLE)
                .from(CONTENT)
                .stay();
        return t.rows;
    }

    /** Writes rows: what is common to every act is said once. */
    private static final class Rows {

        private final List<Transition> rows = new ArrayList<>();
        private Phase[] from = {};
        private Act.@Nullable Kind act;
        private Fact.@Nullable Kind fact;
        private LegalReference reference = LegalReference.of("Règlement Isère 2022", "");
        private List<Guard> guards = List.of();

        /** An act of the mediator in charge, in mandate on the day of the fact. */
        Rows decide(Act.Kind a, Fact.Kind f, String article, Guard... more) {
            return record(a, f, article, more).first(Guard.MEDIATOR_IN_MANDATE);
        }

        /** An act that takes note of what happened in an open case. */
        Rows record(Act.Kind a, Fact.Kind f, String article, Guard... more) {
            return act(a, f, article, more)
                    .first(Guard.NOT_BEFORE_REFERRAL)
                    .first(Guard.NOT_IN_FUTURE)
                    .first(Guard.RULES_OF_THE_AUTHORITY);
        }

        Rows act(Act.Kind a, Fact.Kind f, String article, Guard... more) {
            act = a;
            fact = f;
            reference = LegalReference.of("Règlement Isère 2022", article);
            guards = Arrays.asList(more);
            return this;
        }

        private Rows first(Guard guard) {
            List<Guard> all = new ArrayList<>();
            all.add(guard);
            all.addAll(guards);
            guards = all;
            return this;
        }

        Rows from(Phase... phases) {
            from = phases;
            return this;
        }

        void to(Phase... phases) {
            for (Phase p : from) {
                add(p, List.of(phases));
            }
        }

        void stay() {
            for (Phase p : from) {
                add(p, List.of(p));
            }
        }

        private void add(Phase p, List<Phase> to) {
            if (act == null || fact == null) {
                throw new IllegalStateException("an act comes before its phases");
            }
            rows.add(new Transition(p, act, fact, to, guards, reference));
        }
    }
}
