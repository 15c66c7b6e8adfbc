/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Condition d'un acte: what must hold before an act is possible. Its name is the code of the refusal; its text is what a person reads.
 *
 * <p>A condition either looks at the case alone, so that a screen can know it beforehand, or needs what the act brings.
 */
public enum Guard {
    /** A mediator in mandate on the day of the fact is in charge. */
    MEDIATOR_IN_MANDATE(
            Source.EXPLICIT,
            "art. 1 et 2",
            "Aucun médiateur en mandat à cette date n'est en charge du dossier.",
            "No mediator in mandate on that day is in charge of the case.",
            onCase(a -> a.state().mandate().filter(m -> m.covers(a.day())).isPresent())),
    /** Nothing is recorded before it happens. */
    NOT_IN_FUTURE(
            Source.DERIVED,
            "",
            "Un fait ne peut être enregistré avant sa date.",
            "A fact cannot be recorded before its day.",
            onCase(a -> !a.day().isAfter(a.context().today()))),
    /** Nothing of the case happened before the mediator was seized (R-Pre.1). */
    NOT_BEFORE_REFERRAL(
            Source.DERIVED,
            "préambule",
            "La médiation commence le jour de la saisine : rien ne peut la précéder.",
            "The mediation starts on the day of referral: nothing can come before it.",
            onCase(a -> a.state()
                    .referral()
                    .filter(r -> a.day().isBefore(r.receivedOn()))
                    .isEmpty())),
    /** The règlement judged by is the authority's own. */
    RULES_OF_THE_AUTHORITY(
            Source.DERIVED,
            "art. 17",
            "Le règlement appliqué n'est pas celui de la collectivité.",
            "The règlement applied is not the authority's.",
            onCase(a -> a.context().rules().getAuthority().equals(a.actor().authority()))),
    /** Admissibility is judged under the règlement in force on the day of referral. */
    RULES_OF_THE_REFERRAL(
            Source.DERIVED,
            "art. 17",
            "La recevabilité se juge selon le règlement en vigueur au jour de la saisine.",
            "Admissibility is judged under the règlement in force on the day of referral.",
            onCase(a -> a.context().rules().getId().equals(a.state().ruleSet()))),
    /** Receipt is not after the day of the act that records it. */
    RECEIVED_BEFORE_RECORDED(
            Source.DERIVED,
            "art. 7",
            "La réception ne peut suivre l'enregistrement.",
            "Receipt cannot come after recording.",
            onAct(a -> referral(a).filter(r -> r.receivedOn().isAfter(a.day())).isEmpty())),
    /** At least one motive. */
    MOTIVE_GIVEN(
            Source.EXPLICIT,
            "art. 8",
            "Une saisine indique au moins un motif.",
            "A referral gives at least one motive.",
            onAct(a -> referral(a).filter(r -> r.motives().isEmpty()).isEmpty())),
    /** At least one user is concerned. */
    USER_CONCERNED(
            Source.EXPLICIT,
            "art. 1 et 8",
            "Une saisine concerne au moins un usager.",
            "A referral concerns at least one user.",
            onAct(a -> referral(a)
                    .filter(r -> r.parties().stream().noneMatch(p -> p.side() == Party.Side.USER))
                    .isEmpty())),
    /** An agent submits a situation with a record of their hierarchy's involvement. */
    HIERARCHY_INVOLVED(
            Source.EXPLICIT,
            "art. 9",
            "Un agent soumet une situation en y associant sa hiérarchie : la trace de cette association manque.",
            "An agent submits a situation with their hierarchy: the record of it is missing.",
            onAct(a -> referral(a)
                    .filter(r -> r.originator() == Referral.Originator.AGENT
                            && r.hierarchyInvolvement().isEmpty())
                    .isEmpty())),
    /** An own-initiative case is the mediator's, any other is not. */
    ORIGINATOR_FITS(
            Source.EXPLICIT,
            "art. 8",
            "L'autosaisine est l'acte du médiateur, et de lui seul.",
            "Own initiative is the mediator's act, and the mediator's alone.",
            onAct(a -> referral(a)
                    .filter(r -> (r.originator() == Referral.Originator.MEDIATOR)
                            != (a.act() instanceof IntakeAct.OpenOwnInitiative))
                    .isEmpty())),
    /** The mandate given covers the day and is the actor's own when they open a case. */
    MANDATE_COVERS_DAY(
            Source.EXPLICIT,
            "art. 1 et 2",
            "Le mandat invoqué ne couvre pas cette date, ou n'est pas celui de l'auteur.",
            "The mandate relied on does not cover that day, or is not the actor's.",
            onAct(a -> {
                boolean own = !(a.act() instanceof IntakeAct.OpenOwnInitiative)
                        || mandate(a)
                                .filter(m -> m.mediator().equals(a.actor().reference()))
                                .isPresent();
                return own && mandate(a).filter(m -> !m.covers(a.day())).isEmpty();
            })),
    /** A mediator who stood back does not come back. */
    NOT_RECUSED(
            Source.EXPLICIT,
            "art. 2",
            "Ce médiateur s'est déporté de ce dossier.",
            "This mediator stood back from this case.",
            onAct(a -> mandate(a)
                    .filter(m -> a.state().recused().contains(m.mediator())
                            || (a.act() instanceof IntakeAct.Recuse
                                    && m.mediator().equals(a.actor().reference())))
                    .isEmpty())),
    /** The party named is a party of the case. */
    PARTY_KNOWN(
            Source.DERIVED,
            "art. 13",
            "La personne désignée n'est pas partie au dossier.",
            "The person named is not a party to the case.",
            onAct(a -> namedParties(a.act()).stream().allMatch(a::isParty))),
    /** Everyone else who attends is bound to confidentiality (R-D.6). */
    ATTENDEES_BOUND(
            Source.DERIVED,
            "art. 2",
            "Un tiers qui assiste à un entretien s'engage par écrit à la confidentialité.",
            "Anyone else who attends an interview is bound to confidentiality, on record.",
            onAct(a -> interview(a)
                    .filter(i -> i.others().stream().anyMatch(o -> !o.bound()))
                    .isEmpty())),
    /** A peer attends with the user's consent (R-S6.4). */
    PEER_ACCEPTED(
            Source.DERIVED,
            "annexe",
            "Un pair-aidant assiste à un entretien avec le consentement de l'usager.",
            "A peer supporter attends an interview with the user's consent.",
            onAct(a -> interview(a)
                    .filter(i -> i.others().stream()
                            .anyMatch(o -> o.capacity() == Interview.Attendee.Capacity.PEER && !o.usersConsent()))
                    .isEmpty())),
    /** A question has an identifier of its own. */
    QUESTION_NEW(
            Source.DERIVED,
            "art. 15",
            "Une question porte déjà cet identifiant.",
            "A question already has this identifier.",
            onAct(a -> !(a.act() instanceof HandlingAct.AskQuestion ask)
                    || question(a.state(), ask.question().id()).isEmpty())),
    /** An answer answers an open question. */
    QUESTION_OPEN(
            Source.DERIVED,
            "art. 15",
            "Aucune question ouverte ne porte cet identifiant.",
            "No open question has this identifier.",
            onAct(a -> !(a.act() instanceof HandlingAct.RecordAnswer answer)
                    || question(a.state(), answer.question())
                            .filter(q -> q.answered() == null
                                    && !a.day().isBefore(q.question().sentOn()))
                            .isPresent())),
    /** An inadmissibility has a ground. */
    GROUND_GIVEN(
            Source.DERIVED,
            "art. 12",
            "Une irrecevabilité indique au moins un motif.",
            "An inadmissibility gives at least one ground.",
            onAct(a -> !(a.act() instanceof HandlingAct.DeclareInadmissible no)
                    || !no.assessment().grounds().isEmpty())),
    /** A departure from the computed verdict is reasoned. */
    DEPARTURE_REASONED(
            Source.DERIVED,
            "art. 11",
            "Une décision qui s'écarte du résultat calculé indique sa raison.",
            "A decision that departs from the computed verdict gives its reason.",
            onAct(a -> {
                boolean yes = a.act() instanceof HandlingAct.DeclareAdmissible;
                Optional<Assessment> given = a.act() instanceof HandlingAct.DeclareAdmissible d
                        ? Optional.of(d.assessment())
                        : a.act() instanceof HandlingAct.DeclareInadmissible d
                                ? Optional.of(d.assessment())
                                : Optional.empty();
                return given.filter(s -> s.computed()
                                        .filter(c -> !c.equals(yes ? "ADMISSIBLE" : "INADMISSIBLE"))
                                        .isPresent()
                                && s.overrideReason().isEmpty())
                        .isEmpty();
            })),
    /** The service was contacted before a mediation is proposed, or why not. */
    SERVICE_CONTACTED(
            Source.EXPLICIT,
            "art. 13 b",
            "Le médiateur prend contact avec le service avant de proposer une médiation, ou dit pourquoi il ne l'a pas fait.",
            "The mediator contacts the service before proposing a mediation, or says why not.",
            onAct(a -> a.state().serviceContactedOn().isPresent()
                    || (a.act() instanceof MediationAct.ProposeMediation p
                            && p.overrideReason().isPresent()))),
    /** All parties are told, with the notice. */
    ALL_PARTIES_TOLD(
            Source.EXPLICIT,
            "art. 13 c",
            "Toutes les parties reçoivent la proposition et la notice.",
            "All parties receive the proposal and the notice.",
            onAct(a -> !(a.act() instanceof MediationAct.ProposeMediation p)
                    || a.state().parties().stream().allMatch(x -> p.notified().contains(x.ref())))),
    /** The convention has every element the règlement asks for. */
    CONVENTION_COMPLETE(
            Source.DERIVED,
            "art. 13 c",
            "La convention ne contient pas tout ce que le règlement exige.",
            "The convention lacks something the règlement requires.",
            new Check(true, a -> {
                Optional<Convention> draft = convention(a.act());
                List<String> missing = draft.isEmpty()
                        ? List.of()
                        : a.context().rules().getConventionElements().stream()
                                .filter(e -> !draft.get().elements().contains(e))
                                .map(Enum::name)
                                .toList();
                return missing.isEmpty() ? null : missing;
            })),
    /** A consent is to the text as it stands. */
    CONSENT_TO_CURRENT_TEXT(
            Source.DERIVED,
            "art. 13 c",
            "Le texte a changé : ce consentement porte sur un autre.",
            "The text has changed: this is about another one.",
            onAct(a -> {
                Optional<String> given = a.act() instanceof MediationAct.GiveConsent c
                        ? Optional.of(c.digest())
                        : a.act() instanceof MediationAct.SignConvention s ? Optional.of(s.digest()) : Optional.empty();
                return given.isEmpty()
                        || a.state()
                                .convention()
                                .filter(c -> c.text().digest().equals(given.get()))
                                .isPresent();
            })),
    /** Every party consented. */
    ALL_CONSENTED(
            Source.EXPLICIT,
            "art. 13 c",
            "La convention prend effet quand toutes les parties y ont consenti.",
            "The convention takes effect when all parties have consented.",
            onCase(a -> a.state().allConsented())),
    /** An own-initiative case goes no further than the proposal until all accepted. */
    OWN_INITIATIVE_ACCEPTED(
            Source.EXPLICIT,
            "art. 8",
            "Une autosaisine ne va pas au-delà de la proposition sans l'accord de toutes les parties.",
            "An own-initiative case goes no further than the proposal without all parties' acceptance.",
            onCase(a -> !a.state().ownInitiative() || a.state().allConsented())),
    /** The kind of ending fits the phase, the document and the day. */
    ENDING_FITS(
            Source.DERIVED,
            "art. 16",
            "Cette fin ne convient pas à la phase, au document ou à la date.",
            "This ending does not fit the phase, the document or the day.",
            new Check(true, a -> {
                List<String> wrong = a.act() instanceof EndingAct.Conclude c ? Endings.wrong(a, c.ending()) : List.of();
                return wrong.isEmpty() ? null : wrong;
            })),
    /** Stopping has one of the mediator's reasons. */
    STOP_REASON_FITS(
            Source.EXPLICIT,
            "art. 2",
            "Ce motif n'est pas un motif d'interruption par le médiateur.",
            "This is not a reason for the mediator to stop.",
            onAct(a -> !(a.act() instanceof EndingAct.Stop s) || Endings.STOPPING.contains(s.reason()))),
    /** An attempt to reach the user is on record (R-S4.7). */
    ATTEMPT_RECORDED(
            Source.DERIVED,
            "rapport 2024, § 4",
            "L'absence de nouvelles suppose au moins une tentative enregistrée.",
            "Giving up needs at least one recorded attempt.",
            onCase(a -> a.state().attempts() > 0)),
    /** The silence lasted as long as the règlement says (R-S4.7). */
    SILENCE_ELAPSED(
            Source.DERIVED,
            "rapport 2024, § 4",
            "Le délai sans nouvelles fixé par le règlement n'est pas écoulé.",
            "The period without news set by the règlement has not elapsed.",
            onCase(a -> a.context()
                    .rules()
                    .getSilenceBeforeGivingUp()
                    .filter(p -> a.day()
                            .isBefore(Endings.silentSince(a.state(), a.day()).plus(p)))
                    .isEmpty())),
    /** The request was acknowledged. */
    ACKNOWLEDGED(
            Source.EXPLICIT,
            "art. 7",
            "Toute demande fait l'objet d'un accusé de réception avant la clôture.",
            "Every request is acknowledged before it is closed.",
            onCase(a -> a.state().acknowledgedOn().isPresent()
                    || a.state().waivedByImport()
                    || a.state().ownInitiative())),
    /** An inadmissibility was told to the users in writing. */
    INADMISSIBILITY_TOLD(
            Source.LAW,
            "charte AMCT",
            "Une irrecevabilité est motivée et notifiée par écrit à l'usager avant la clôture.",
            "An inadmissibility is reasoned and told to the user in writing before closing.",
            onCase(a -> a.state()
                            .ending()
                            .filter(e -> e.reason() == EndReason.INADMISSIBLE)
                            .isEmpty()
                    || a.state().waivedByImport()
                    || a.state().parties().stream()
                            .filter(p -> p.side() == Party.Side.USER)
                            .allMatch(p -> a.state().toldInWriting().contains(p.ref())))),
    /** The declaration is a party's or the mediator's (R-L.1). */
    DECLARED_BY_WHO_MAY(
            Source.LAW,
            "CJA, art. L. 213-6",
            "La fin de la médiation est déclarée par une partie ou par le médiateur.",
            "The end of the mediation is declared by a party or by the mediator.",
            onAct(a -> !(a.act() instanceof EndingAct.DeclareMediationOver d)
                    || d.declaredBy().equals("MEDIATOR")
                    || a.state().parties().stream().anyMatch(p -> p.ref().id().equals(d.declaredBy())))),
    /** A conclusion leaves the circle of the parties with the agreement of all. */
    PRODUCTION_AGREED(
            Source.EXPLICIT,
            "art. 16",
            "La conclusion et le protocole ne peuvent être produits sans l'accord de toutes les parties.",
            "The conclusion and the memorandum cannot be produced without the agreement of all parties.",
            onAct(a -> !(a.act() instanceof RecordAct.Disclose d)
                    || !Endings.needsAgreement(a.state(), d)
                    || a.state().parties().stream()
                            .allMatch(p -> a.state().productionConsents().contains(p.ref())))),
    /** A link leads to another case. */
    LINK_TO_ANOTHER(
            Source.DERIVED,
            "",
            "Un dossier se lie à un autre dossier.",
            "A case is linked to another case.",
            onAct(a -> !(a.act() instanceof RecordAct.LinkCases l)
                    || !l.otherCase().equals(a.state().caseId()))),
    /** A correction names a recorded fact and gives a possible day (R-Pre.1). */
    CORRECTION_POSSIBLE(
            Source.DERIVED,
            "préambule",
            "La rectification doit désigner un fait enregistré et un jour possible.",
            "The correction must name a recorded fact and a possible day.",
            onAct(a -> !(a.act() instanceof RecordAct.CorrectFact c) || Endings.correctable(a, c))),
    /** No hold is placed. */
    NO_HOLD(
            Source.DERIVED,
            "RGPD, art. 17, 3",
            "La conservation est gelée.",
            "A hold is placed.",
            onCase(a -> a.state().hold().isEmpty())),
    /** A hold is placed. */
    HOLD_PLACED(
            Source.DERIVED,
            "RGPD, art. 17, 3",
            "Aucun gel n'est en cours.",
            "No hold is placed.",
            onCase(a -> a.state().hold().isPresent())),
    /** The règlement sets a period of conservation (R-D.7). */
    RETENTION_SET(
            Source.DERIVED,
            "RGPD, art. 5, 1, e",
            "Le règlement ne fixe pas de durée de conservation.",
            "The règlement sets no period of conservation.",
            onCase(a -> Retention.terms(a.state(), a.context().rules()).isPresent())),
    /** The period of conservation has elapsed. */
    RETENTION_ELAPSED(
            Source.DERIVED,
            "RGPD, art. 5, 1, e",
            "La durée de conservation n'est pas écoulée.",
            "The period of conservation has not elapsed.",
            onCase(a -> Retention.dueOn(a.state(), a.context().rules())
                    .filter(due -> a.day().isBefore(due))
                    .isEmpty())),
    /** The erasure was announced long enough before. */
    ERASURE_ANNOUNCED(
            Source.DERIVED,
            "RGPD, art. 12",
            "L'effacement n'a pas été annoncé, ou pas depuis assez longtemps.",
            "The erasure was not announced, or not long enough ago.",
            onCase(a -> Retention.announced(a.state(), a.context().rules(), a.day())));

    /** Where a condition comes from. Explicit ones cannot be waived by a règlement. */
    public enum Source {
        /** The règlement says it in so many words. */
        EXPLICIT,
        /** Derived, so that an explicit sentence can be applied. */
        DERIVED,
        /** A law or a charter. */
        LAW
    }

    /** An act about to be judged; the act is absent when only the case is looked at. */
    record Attempt(
            CaseState state,
            Actor actor,
            LocalDate day,
            Context context,
            @Nullable Act act) {

        boolean isParty(SubjectRef ref) {
            return state.referral().filter(r -> r.concerns(ref)).isPresent();
        }
    }

    /** A condition: null when it holds, else what is missing. */
    private record Check(boolean needsAct, Function<Attempt, @Nullable List<String>> failure) {}

    private final Source source;
    private final LegalReference reference;
    private final Wording message;
    private final Check check;

    Guard(Source source, String article, String fr, String en, Check check) {
        this.source = source;
        this.reference = article.startsWith("CJA") || article.startsWith("RGPD") || article.startsWith("charte")
                ? LegalReference.of(
                        article.replaceFirst(",.*", ""),
                        article.contains(",") ? article.replaceFirst("^[^,]*, ", "") : "")
                : LegalReference.of("Règlement Isère 2022", article);
        this.message = new Wording(fr, en);
        this.check = check;
    }

    /**
     * Where it comes from.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * The article it rests on.
     *
     * @return the reference
     */
    public LegalReference reference() {
        return reference;
    }

    /**
     * What a person reads when it does not hold.
     *
     * @return the message
     */
    public Wording message() {
        return message;
    }

    /**
     * Whether it can only be judged with the content of the act.
     *
     * @return false when a screen can know it beforehand
     */
    public boolean needsAct() {
        return check.needsAct();
    }

    Optional<Refusal> refusal(Attempt attempt) {
        List<String> missing = check.failure().apply(attempt);
        return missing == null ? Optional.empty() : Optional.of(new Refusal(name(), reference, message, missing));
    }

    private static Check onCase(Predicate<Attempt> holds) {
        return new Check(false, a -> holds.test(a) ? null : List.of());
    }

    private static Check onAct(Predicate<Attempt> holds) {
        return new Check(true, a -> holds.test(a) ? null : List.of());
    }

    private static Optional<Referral> referral(Attempt a) {
        if (a.act() instanceof IntakeAct.RegisterReferral r) {
            return Optional.of(r.referral());
        }
        return a.act() instanceof IntakeAct.OpenOwnInitiative o ? Optional.of(o.referral()) : Optional.empty();
    }

    private static Optional<Mandate> mandate(Attempt a) {
        if (a.act() instanceof IntakeAct.AssignMediator m) {
            return Optional.of(m.mandate());
        }
        if (a.act() instanceof IntakeAct.OpenOwnInitiative o) {
            return Optional.of(o.mandate());
        }
        return a.act() instanceof IntakeAct.Recuse r ? r.successor() : Optional.empty();
    }

    private static Optional<Interview> interview(Attempt a) {
        if (a.act() instanceof HandlingAct.RecordInterview i) {
            return Optional.of(i.interview());
        }
        return a.act() instanceof MediationAct.HoldSession s ? Optional.of(s.session()) : Optional.empty();
    }

    private static Optional<Convention> convention(@Nullable Act act) {
        if (act instanceof MediationAct.ProposeMediation p) {
            return Optional.of(p.convention());
        }
        return act instanceof MediationAct.AmendConvention m ? Optional.of(m.convention()) : Optional.empty();
    }

    static Optional<CaseState.Asked> question(CaseState state, String id) {
        return state.asked().stream().filter(q -> q.question().id().equals(id)).findFirst();
    }

    private static List<SubjectRef> namedParties(@Nullable Act act) {
        if (act == null) {
            return List.of();
        }
        if (act instanceof MediationAct.ProposeMediation p) {
            return p.notified();
        }
        if (act instanceof HandlingAct.RecordInterview i) {
            return i.interview().parties();
        }
        if (act instanceof MediationAct.HoldSession s) {
            return s.session().parties();
        }
        if (act instanceof EndingAct.DeclareMediationOver d) {
            return d.knownBy();
        }
        if (act instanceof EndingAct.Conclude c) {
            return c.ending().agreements().stream().map(Ending.Agreement::party).toList();
        }
        if (act instanceof HandlingAct.AskQuestion q && q.question().addressee() == Question.Addressee.PARTY) {
            return List.of(new SubjectRef(q.question().to()));
        }
        return act.onBehalfOf().map(List::of).orElse(List.of());
    }
}
