/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.privacy.Personal;
import fr.mediation.core.privacy.PersonalKind;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.privacy.TextRef;
import fr.mediation.core.privacy.ValueRef;
import fr.mediation.core.reglement.LastDay;
import fr.mediation.core.reglement.LimitKind;
import fr.mediation.core.reglement.LimitStart;
import fr.mediation.core.reglement.LimitUnit;
import fr.mediation.core.reglement.ReglementLimit;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One case told step by step: what tests and hosts' own trials are written with. */
public final class CaseScript {

    /** The authority of the script. */
    public static final String AUTHORITY = "isere";
    /** The day of referral. */
    public static final LocalDate START = LocalDate.of(2024, 3, 4);
    /** The first user. */
    public static final SubjectRef USER = new SubjectRef("subject-1");
    /** The second user. */
    public static final SubjectRef OTHER_USER = new SubjectRef("subject-2");
    /** The service on the other side. */
    public static final SubjectRef SERVICE = new SubjectRef("service-autonomy");
    /** The mandate of the mediator in charge. */
    public static final Mandate MANDATE =
            Mandate.of("mediator-1", "act-2022-17", LocalDate.of(2022, 2, 1), Optional.of(LocalDate.of(2028, 1, 31)));
    /** The mandate of a colleague. */
    public static final Mandate COLLEAGUE =
            Mandate.of("mediator-2", "act-2023-04", LocalDate.of(2023, 1, 1), Optional.empty());

    /** The mediator in charge. */
    public static final Actor MEDIATOR = new Actor(Role.MEDIATOR, "mediator-1", AUTHORITY);
    /** A colleague. */
    public static final Actor OTHER_MEDIATOR = new Actor(Role.MEDIATOR, "mediator-2", AUTHORITY);
    /** Who assigns cases. */
    public static final Actor HEAD = new Actor(Role.HEAD_MEDIATOR, "mediator-0", AUTHORITY);
    /** The user. */
    public static final Actor REQUESTER = new Actor(Role.REQUESTER, USER.id(), AUTHORITY);
    /** The service's correspondent. */
    public static final Actor CORRESPONDENT = new Actor(Role.SERVICE_CORRESPONDENT, SERVICE.id(), AUTHORITY);
    /** A trained referee. */
    public static final Actor REFEREE = new Actor(Role.REFEREE, "referee-1", AUTHORITY);
    /** The host. */
    public static final Actor SYSTEM = new Actor(Role.SYSTEM, "host", AUTHORITY);

    /** A règlement such as that of Isère, with terms of conservation added. */
    public static final CaseRules RULES = new CaseRulesBuilder()
            .from(IsereCaseRules.OF_2022)
            .serviceAnswer(days(LimitKind.SERVICE_ANSWER, 15, LimitStart.SENDING))
            .silenceBeforeGivingUp(Period.ofMonths(3))
            .retention(new RetentionTerms(RetentionTerms.Start.CLOSING, Period.ofYears(2), Period.ofMonths(1)))
            .build();

    /** The working days of the authority. */
    public static final LegalCalendar CALENDAR = LegalCalendar.of(HolidayZone.METROPOLE);

    /** The convention all consent to. */
    public static final Convention CONVENTION =
            new Convention(text("convention-1"), List.of(ConventionElement.values()), "notice-3");

    private CaseState state = CaseState.NEW;
    private final List<CaseEvent> history = new ArrayList<>();
    private CaseRules rules = RULES;
    private LocalDate day = START;
    private int commands;

    /** A case that does not exist yet. */
    public CaseScript() {}

    /** A limit in calendar days. */
    public static ReglementLimit days(LimitKind kind, int days, LimitStart start) {
        return ReglementLimit.of(
                kind,
                days,
                LimitUnit.CALENDAR_DAYS,
                start,
                LastDay.AS_COUNTED,
                IsereCaseRules.OF_2022.article(Provision.ANSWERS));
    }

    /** A reference to a text. */
    public static TextRef text(String id) {
        return new TextRef(id, "sha-" + id);
    }

    /** A party with a name and an address in the vault. */
    public static Party user(SubjectRef ref) {
        return new Party(
                ref,
                Party.Side.USER,
                List.of(
                        new Personal<>(ref, new ValueRef(ref.id() + "/name"), PersonalKind.NAME),
                        new Personal<>(ref, new ValueRef(ref.id() + "/email"), PersonalKind.EMAIL)));
    }

    /** The service as a party. */
    public static Party service() {
        return new Party(SERVICE, Party.Side.SERVICE, List.of());
    }

    /** A referral by a user about a service. */
    public static Referral referral(Referral.Originator originator, Party... parties) {
        return new Referral(
                START,
                Channel.POST,
                Optional.empty(),
                originator,
                Optional.empty(),
                parties.length == 0 ? List.of(user(USER), service()) : List.of(parties),
                List.of(Referral.Motive.NO_ANSWER),
                PriorRecourse.NOT_KNOWN,
                Optional.of("AUTONOMY"),
                Optional.of(text("demand-1")));
    }

    /** A case received, acknowledged, in the hands of a mediator. */
    public static CaseScript received() {
        return new CaseScript()
                .does(SYSTEM, new IntakeAct.RegisterReferral(referral(Referral.Originator.USER)))
                .does(SYSTEM, new IntakeAct.Acknowledge(Channel.POST, "ack-2", true))
                .does(HEAD, new IntakeAct.AssignMediator(MANDATE));
    }

    /** A case under examination. */
    public static CaseScript examined() {
        return received().does(MEDIATOR, new HandlingAct.DeclareAdmissible(Assessment.of("EXCHANGES_FAILED")));
    }

    /** A case whose service was contacted and whose parties have a proposal. */
    public static CaseScript proposed() {
        return examined()
                .does(MEDIATOR, new HandlingAct.ContactService("autonomy", Channel.EMAIL))
                .does(MEDIATOR, proposal(CONVENTION));
    }

    /** A proposal to both parties. */
    public static Act proposal(Convention convention) {
        return new MediationAct.ProposeMediation(convention, List.of(USER, SERVICE), Optional.empty());
    }

    /** A case with a proposal, a question to each kind of addressee and a note. */
    public static CaseScript asked() {
        return proposed()
                .does(
                        MEDIATOR,
                        new HandlingAct.AskQuestion(
                                new Question("q-user", Question.Addressee.PARTY, USER.id(), START, Optional.empty())))
                .does(
                        MEDIATOR,
                        new HandlingAct.AskQuestion(new Question(
                                "q-service", Question.Addressee.SERVICE, SERVICE.id(), START, Optional.empty())))
                .does(
                        MEDIATOR,
                        new HandlingAct.AskQuestion(new Question(
                                "q-expert", Question.Addressee.EXPERT, "expert-x", START, Optional.empty())))
                .does(MEDIATOR, new RecordAct.AddNote(text("note-secret")));
    }

    /** A mediation that all consented to. */
    public static CaseScript mediated() {
        return proposed()
                .does(
                        REQUESTER,
                        new MediationAct.GiveConsent(USER, CONVENTION.text().digest()))
                .does(
                        CORRESPONDENT,
                        new MediationAct.GiveConsent(SERVICE, CONVENTION.text().digest()))
                .does(
                        MEDIATOR,
                        new MediationAct.SignConvention(CONVENTION.text().digest()));
    }

    /** A case ended by an agreement. */
    public static CaseScript agreed() {
        return mediated()
                .later(20)
                .concludes(EndReason.AGREEMENT, ResolutionLevel.COMPLETE, Ending.Document.MEMORANDUM);
    }

    /** A closed case. */
    public static CaseScript closed() {
        return agreed().does(MEDIATOR, new ClosingAct.Close());
    }

    /** Concludes on the day of the script. */
    public CaseScript concludes(EndReason reason, ResolutionLevel level, Ending.Document document) {
        Optional<TextRef> paper = document == Ending.Document.NONE ? Optional.empty() : Optional.of(text("paper-1"));
        return does(
                MEDIATOR,
                new EndingAct.Conclude(new Ending(
                        reason,
                        level,
                        day,
                        document,
                        paper,
                        Optional.empty(),
                        List.of(new Ending.Agreement(USER, true), new Ending.Agreement(SERVICE, true)))));
    }

    /** Another règlement from here on. */
    public CaseScript under(CaseRules other) {
        rules = other;
        return this;
    }

    /** Days pass. */
    public CaseScript later(int days) {
        day = day.plusDays(days);
        return this;
    }

    /** The day of the script. */
    public LocalDate today() {
        return day;
    }

    /** The circumstances of the day. */
    public Context context() {
        return new Context(rules, CALENDAR, day, day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    /** What an act would give. */
    public Decision tries(Actor actor, LocalDate on, Act act) {
        return CaseLife.decide(new CaseCommand("c" + (commands + 1), "case-1", actor, on, act), state, context());
    }

    /** An act that must be accepted. */
    public CaseScript does(Actor actor, Act act) {
        return doesOn(actor, day, act);
    }

    /** An act of another day that must be accepted. */
    public CaseScript doesOn(Actor actor, LocalDate on, Act act) {
        List<String> codes = refusals(actor, on, act);
        assertThat(codes).as("refusals of " + act.kind()).isEmpty();
        Decision.Accepted yes = (Decision.Accepted) tries(actor, on, act);
        commands++;
        for (CaseEvent e : yes.events()) {
            state = CaseLife.evolve(state, e);
            history.add(e);
        }
        return this;
    }

    /** The codes of the refusals of an act, empty when it would be accepted. */
    public List<String> refusals(Actor actor, Act act) {
        return refusals(actor, day, act);
    }

    /** The codes of the refusals of an act of a day. */
    public List<String> refusals(Actor actor, LocalDate on, Act act) {
        return tries(actor, on, act)
                .fold(
                        yes -> List.of(),
                        no -> no.reasons().stream().map(Refusal::code).toList());
    }

    /** The case. */
    public CaseState state() {
        return state;
    }

    /** Its facts. */
    public List<CaseEvent> history() {
        return List.copyOf(history);
    }

    /** The last fact. */
    public Fact last() {
        return history.get(history.size() - 1).fact();
    }

    /** What is due on the day of the script. */
    public List<Duty> duties() {
        return Duties.of(state, rules, CALENDAR, day);
    }
}
