/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static fr.mediation.core.casefile.Act.Kind.*;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.wording.Wording;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Droits sur le dossier (règlement Isère 2022, art. 2): who may do what, and read up to where. What is not granted is denied; authority
 * (scope) and person (subject) are one check. Pure.
 */
public final class CasePolicy {

    private static final Set<Act.Kind> OWN = EnumSet.of(
            REGISTER_REFERRAL,
            RECORD_ANSWER,
            GIVE_CONSENT,
            WITHDRAW_CONSENT,
            RECORD_REFUSAL,
            WITHDRAW,
            DECLARE_MEDIATION_OVER,
            CONSENT_TO_PRODUCTION,
            FILE_DOCUMENT);

    private static final Map<Standing, Set<Act.Kind>> MAY = new EnumMap<>(Standing.class);

    static {
        MAY.put(Standing.REQUESTER, OWN);
        MAY.put(Standing.REPRESENTATIVE, OWN);
        Set<Act.Kind> service = EnumSet.copyOf(OWN);
        service.remove(REGISTER_REFERRAL);
        service.remove(WITHDRAW);
        MAY.put(Standing.SERVICE_CORRESPONDENT, service);
        MAY.put(
                Standing.REFEREE,
                EnumSet.of(REGISTER_REFERRAL, ACKNOWLEDGE, RECORD_CONTACT, RECORD_INTERVIEW, FILE_DOCUMENT));
        Set<Act.Kind> inCharge = EnumSet.allOf(Act.Kind.class);
        inCharge.removeAll(EnumSet.of(OPEN_OWN_INITIATIVE, IMPORT_CASE));
        MAY.put(Standing.MEDIATOR_IN_CHARGE, inCharge);
        MAY.put(
                Standing.OTHER_MEDIATOR,
                EnumSet.of(REGISTER_REFERRAL, OPEN_OWN_INITIATIVE, ACKNOWLEDGE, RECORD_CONTACT, ASSIGN_MEDIATOR));
        MAY.put(
                Standing.HEAD_MEDIATOR,
                EnumSet.of(
                        REGISTER_REFERRAL,
                        OPEN_OWN_INITIATIVE,
                        ACKNOWLEDGE,
                        RECORD_CONTACT,
                        ASSIGN_MEDIATOR,
                        LINK_CASES,
                        PLACE_HOLD,
                        LIFT_HOLD,
                        ANNOUNCE_ERASURE,
                        ERASE,
                        REDACT));
        MAY.put(Standing.ADMINISTRATOR, EnumSet.noneOf(Act.Kind.class));
        MAY.put(Standing.STATISTICS_READER, EnumSet.noneOf(Act.Kind.class));
        MAY.put(Standing.COURT, EnumSet.noneOf(Act.Kind.class));
        MAY.put(
                Standing.SYSTEM,
                EnumSet.of(REGISTER_REFERRAL, IMPORT_CASE, ACKNOWLEDGE, REVIEW_DUTIES, ANNOUNCE_ERASURE, ERASE));
    }

    private CasePolicy() {}

    /** What may be looked at, as a whole. */
    public enum Projection {
        /** The requester's progress. */
        PROGRESS,
        /** The whole case. */
        SYNTHESIS,
        /** What a colleague sees: enough to replace, nothing confided. */
        COLLEAGUE,
        /** What the service concerned sees. */
        SERVICE,
        /** The mediator's agenda. */
        AGENDA,
        /** The flat row for figures. */
        STATISTICS,
        /** The one fact a court may know. */
        COURT
    }

    /**
     * Whether a kind of act is granted to a standing, phase and conditions apart.
     *
     * @param standing the standing
     * @param act the act
     * @return true when granted
     */
    public static boolean grants(Standing standing, Act.Kind act) {
        return MAY.getOrDefault(standing, Set.of()).contains(act);
    }

    /**
     * Whether a projection is granted to a standing.
     *
     * @param standing the standing
     * @param projection the projection
     * @return true when granted
     */
    public static boolean grants(Standing standing, Projection projection) {
        return switch (projection) {
            case PROGRESS ->
                standing == Standing.REQUESTER
                        || standing == Standing.REPRESENTATIVE
                        || standing == Standing.MEDIATOR_IN_CHARGE;
            case SYNTHESIS, AGENDA -> standing == Standing.MEDIATOR_IN_CHARGE;
            case COLLEAGUE ->
                standing == Standing.OTHER_MEDIATOR
                        || standing == Standing.HEAD_MEDIATOR
                        || standing == Standing.MEDIATOR_IN_CHARGE;
            case SERVICE -> standing == Standing.SERVICE_CORRESPONDENT || standing == Standing.MEDIATOR_IN_CHARGE;
            case STATISTICS ->
                standing == Standing.STATISTICS_READER
                        || standing == Standing.HEAD_MEDIATOR
                        || standing == Standing.MEDIATOR_IN_CHARGE;
            case COURT -> standing == Standing.COURT || standing == Standing.MEDIATOR_IN_CHARGE;
        };
    }

    /**
     * The highest class a standing may read.
     *
     * @param standing the standing
     * @return the class
     */
    public static Level clearance(Standing standing) {
        return switch (standing) {
            case MEDIATOR_IN_CHARGE -> Level.SECRET;
            case OTHER_MEDIATOR, HEAD_MEDIATOR -> Level.AUTHORITY;
            case REQUESTER, REPRESENTATIVE -> Level.ONE_PARTY;
            case SERVICE_CORRESPONDENT -> Level.PARTIES;
            case REFEREE, STATISTICS_READER, SYSTEM -> Level.AUTHORITY;
            case ADMINISTRATOR, COURT -> Level.PUBLIC;
        };
    }

    /**
     * What an actor is to a case.
     *
     * @param actor the actor
     * @param state the case
     * @return the standing, or empty when the actor has nothing to do with it: another authority, another person
     */
    public static Optional<Standing> standing(Actor actor, CaseState state) {
        boolean exists = state.phase() != Phase.NONE;
        if (exists && !state.authority().equals(actor.authority())) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (actor.role()) {
                    case REQUESTER -> among(actor, state, Party.Side.USER) ? Standing.REQUESTER : null;
                    case REPRESENTATIVE -> among(actor, state, Party.Side.USER) ? Standing.REPRESENTATIVE : null;
                    case SERVICE_CORRESPONDENT ->
                        among(actor, state, Party.Side.SERVICE) ? Standing.SERVICE_CORRESPONDENT : null;
                    case REFEREE -> Standing.REFEREE;
                    case MEDIATOR -> inCharge(actor, state) ? Standing.MEDIATOR_IN_CHARGE : Standing.OTHER_MEDIATOR;
                    case HEAD_MEDIATOR -> inCharge(actor, state) ? Standing.MEDIATOR_IN_CHARGE : Standing.HEAD_MEDIATOR;
                    case ADMINISTRATOR -> Standing.ADMINISTRATOR;
                    case STATISTICS_READER -> Standing.STATISTICS_READER;
                    case COURT -> Standing.COURT;
                    case SYSTEM -> Standing.SYSTEM;
                });
    }

    /**
     * Whether an actor may look at a projection of a case.
     *
     * @param actor the actor
     * @param projection the projection
     * @param state the case
     * @return empty when permitted, else the refusal
     */
    public static Optional<Refusal> refusal(Actor actor, Projection projection, CaseState state) {
        return standing(actor, state).filter(s -> grants(s, projection)).isPresent()
                ? Optional.empty()
                : Optional.of(NOT_TO_SEE);
    }

    /**
     * Whether an actor may do a kind of act on a case, phase and conditions apart.
     *
     * @param actor the actor
     * @param act the act
     * @param state the case
     * @param rules the règlement, whose article a refusal cites
     * @return empty when permitted, else the refusal
     */
    public static Optional<Refusal> refusal(Actor actor, Act.Kind act, CaseState state, CaseRules rules) {
        return standing(actor, state).filter(s -> may(s, act, state)).isPresent()
                ? Optional.empty()
                : Optional.of(denied(rules));
    }

    /** The same, with what only the act says: a party acts for itself and for nobody else. */
    static Optional<Refusal> refusal(Actor actor, Act act, CaseState state, CaseRules rules) {
        Optional<Refusal> byKind = refusal(actor, act.kind(), state, rules);
        if (byKind.isPresent() || !isParty(actor.role())) {
            return byKind;
        }
        boolean own =
                act.onBehalfOf().filter(p -> !p.id().equals(actor.reference())).isEmpty();
        if (act instanceof IntakeAct.RegisterReferral r) {
            own = r.referral().concerns(new SubjectRef(actor.reference()));
        } else if (act instanceof HandlingAct.RecordAnswer a) {
            own = state.examination()
                    .question(a.question())
                    .filter(q -> q.question().to().equals(actor.reference()))
                    .isPresent();
        } else if (act instanceof EndingAct.DeclareMediationOver d) {
            own = d.declaredBy().equals(actor.reference());
        }
        return own ? Optional.empty() : Optional.of(denied(rules));
    }

    private static final Wording NOT_OPEN = new Wording(
            "Cet acte n'est pas ouvert à son auteur sur ce dossier.",
            "This act is not open to its author on this case.");

    private static final Refusal NOT_TO_SEE = new Refusal(
            "NOT_PERMITTED",
            LegalReference.of("CJA", "art. L. 213-2"),
            new Wording(
                    "Cette vue du dossier n'est pas ouverte à qui la demande.",
                    "This view of the case is not open to whoever asks for it."),
            List.of());

    private static Refusal denied(CaseRules rules) {
        return new Refusal("NOT_PERMITTED", rules.article(Provision.INDEPENDENCE), NOT_OPEN, List.of());
    }

    private static boolean may(Standing standing, Act.Kind act, CaseState state) {
        if (!grants(standing, act)) {
            return false;
        }
        // a mediator takes a free case for themselves; handing over is for who is in charge or who assigns
        return act != ASSIGN_MEDIATOR
                || standing != Standing.OTHER_MEDIATOR
                || state.mandate().isEmpty();
    }

    private static boolean isParty(Role role) {
        return role == Role.REQUESTER || role == Role.REPRESENTATIVE || role == Role.SERVICE_CORRESPONDENT;
    }

    private static boolean inCharge(Actor actor, CaseState state) {
        return state.mandate()
                .filter(m -> m.mediator().equals(actor.reference()))
                .isPresent();
    }

    private static boolean among(Actor actor, CaseState state, Party.Side side) {
        @Nullable Referral referral = state.referral().orElse(null);
        return referral == null
                || referral.parties().stream()
                        .anyMatch(p -> p.side() == side && p.ref().id().equals(actor.reference()));
    }
}
