/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import static fr.mediation.core.casefile.CaseScript.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.casefile.Actor;
import fr.mediation.core.casefile.CaseEvent;
import fr.mediation.core.casefile.CaseLife;
import fr.mediation.core.casefile.CasePolicy;
import fr.mediation.core.casefile.CaseScript;
import fr.mediation.core.casefile.CaseState;
import fr.mediation.core.casefile.ClosingFact;
import fr.mediation.core.casefile.EndReason;
import fr.mediation.core.casefile.Ending;
import fr.mediation.core.casefile.EndingAct;
import fr.mediation.core.casefile.History;
import fr.mediation.core.casefile.MediationAct;
import fr.mediation.core.casefile.Phase;
import fr.mediation.core.casefile.ResolutionLevel;
import fr.mediation.core.casefile.Role;
import fr.mediation.core.casefile.Standing;
import fr.mediation.core.casefile.SuspensionReason;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.wording.Language;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Vues (règlement Isère 2022, art. 2 ; fiche Médiature)")
class ViewsTest {

    private static final Actor COURT = new Actor(Role.COURT, "ta-38", AUTHORITY);
    private static final Actor READER = new Actor(Role.STATISTICS_READER, "stat-1", AUTHORITY);

    private static <V> V open(Seen<V> seen) {
        return seen.fold(v -> v, reason -> {
            throw new AssertionError(reason.code());
        });
    }

    private static boolean denied(Seen<?> seen) {
        return seen.fold(v -> false, reason -> true);
    }

    /** Everything a view holds, as text: records are walked, so that a masked toString hides nothing. */
    private static String everything(Object value) {
        StringBuilder out = new StringBuilder();
        walk(value, out);
        return out.toString();
    }

    private static void walk(Object value, StringBuilder out) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(v -> walk(v, out));
        } else if (value instanceof Collection<?> many) {
            many.forEach(v -> walk(v, out));
        } else if (value.getClass().isRecord()) {
            for (RecordComponent c : value.getClass().getRecordComponents()) {
                try {
                    c.getAccessor().setAccessible(true);
                    walk(c.getAccessor().invoke(value), out);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(e.getMessage(), e);
                }
            }
        } else {
            out.append(value).append('\n');
        }
    }

    /** The first tag that closes what was not open, or the tags left open. */
    private static List<String> unbalanced(String xml) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = Pattern.compile("<(/?)([a-z0-9]+)[^<>]*?(/?)>").matcher(xml);
        while (tags.find()) {
            if (!tags.group(1).isEmpty()) {
                if (!tags.group(2).equals(open.poll())) {
                    return List.of("/" + tags.group(2));
                }
            } else if (tags.group(3).isEmpty()) {
                open.push(tags.group(2));
            }
        }
        return List.copyOf(open);
    }

    @Test
    @DisplayName("R-02.6, R-S3.4 : une juridiction n'obtient qu'un fait : accord ou non")
    void theCourtGetsOneField() {
        assertThat(CourtView.class.getRecordComponents()).hasSize(1);
        assertThat(open(Views.court(agreed().state(), COURT)).agreement()).isTrue();
        assertThat(open(Views.court(
                                mediated()
                                        .concludes(EndReason.NO_AGREEMENT, ResolutionLevel.NONE, Ending.Document.NONE)
                                        .state(),
                                COURT))
                        .agreement())
                .isFalse();
        assertThat(denied(Views.progress(agreed().state(), COURT))).isTrue();
        assertThat(denied(Views.synthesis(agreed().history(), COURT, RULES, CALENDAR, START)))
                .isTrue();
        assertThat(denied(Views.statistics(agreed().state(), COURT, RULES, START)))
                .isTrue();
    }

    @Test
    @DisplayName(
            "R-MS.1 : l'usager suit sa demande à tout moment : faits, étape en cours, suite, ce qui est attendu de lui")
    void theRequesterFollows() {
        ProgressView view = open(Views.progress(asked().state(), REQUESTER));
        assertThat(view.steps())
                .extracting(s -> s.code() + " " + s.advance())
                .containsExactly(
                        "RECEIVED DONE",
                        "ACKNOWLEDGED DONE",
                        "ADMISSIBILITY DONE",
                        "STUDY DONE",
                        "PROPOSAL CURRENT",
                        "MEDIATION TO_COME",
                        "END TO_COME");
        assertThat(view.expected())
                .extracting(ProgressView.Expected::code)
                .containsExactly("ANSWER_QUESTION", "ANSWER_PROPOSAL");
        ProgressView over = open(Views.progress(
                received().does(REQUESTER, new EndingAct.Withdraw()).state(), REQUESTER));
        assertThat(over.expected()).isEmpty();
        assertThat(over.now().fr()).contains("désistement");
        assertThat(over.steps()).extracting(ProgressView.Step::advance).doesNotContain(ProgressView.Advance.CURRENT);
    }

    @Property
    void progressIsAlwaysReadableAndPointsToOneStepWhileOpen(@ForAll long seed) {
        CaseState state =
                History.of(new SplittableRandom(seed).ints(80).boxed().toList()).state();
        if (state.phase() == Phase.NONE) {
            return;
        }
        ProgressView view = open(Views.progress(state, REQUESTER));
        long current = view.steps().stream()
                .filter(s -> s.advance() == ProgressView.Advance.CURRENT)
                .count();
        assertThat(current).isLessThanOrEqualTo(2);
        if (!state.open()) {
            assertThat(current).isZero();
        }
        for (String token : List.of("subject-", "service-", "mediator-", "t-", "sha-")) {
            assertThat(everything(view)).doesNotContain(token);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("La page publique est du XML bien formé, accessible, sans script ni adresse")
    void thePageIsWellFormed(Language language) {
        String html = ProgressPage.html(open(Views.progress(asked().state(), REQUESTER)), language);
        assertThat(unbalanced(html)).isEmpty();
        assertThat(html)
                .contains("aria-current=\"step\"")
                .contains("role=\"img\"")
                .contains("<title>")
                .contains("lang=\"" + (language == Language.FR ? "fr" : "en"))
                .doesNotContain("<script")
                .doesNotContain("href")
                .doesNotContain("subject-1");
    }

    @Test
    @DisplayName("R-D.3, R-D.4 : aucune vue ne contient ce qui est au-dessus du niveau de son lecteur")
    void noViewHoldsMoreThanItsReaderMayKnow() {
        CaseScript s = asked();
        List<String> confided =
                List.of("note-secret", "demand-1", "convention-1", "sha-", "q-expert", "expert-x", "subject-1");
        String service = everything(open(Views.service(s.state(), CORRESPONDENT, RULES, CALENDAR)));
        assertThat(service).contains("q-service").doesNotContain("q-user");
        String colleague = everything(open(Views.colleague(s.state(), OTHER_MEDIATOR, RULES, CALENDAR, START)));
        String figures = everything(open(Views.statistics(s.state(), READER, RULES, START)));
        String progress = everything(open(Views.progress(s.state(), REQUESTER)));
        assertThat(progress).doesNotContain("q-service").doesNotContain("service-autonomy");
        for (String token : confided) {
            assertThat(service + colleague + figures + progress).doesNotContain(token);
        }
    }

    @Test
    void everyViewIsClassifiedNoHigherThanItsReadersClearance() {
        List<Class<?>> views = List.of(
                ProgressView.class,
                ServiceView.class,
                ColleagueView.class,
                StatisticsView.class,
                CourtView.class,
                SynthesisView.class);
        List<Standing> readers = List.of(
                Standing.REQUESTER,
                Standing.SERVICE_CORRESPONDENT,
                Standing.OTHER_MEDIATOR,
                Standing.STATISTICS_READER,
                Standing.COURT,
                Standing.MEDIATOR_IN_CHARGE);
        for (int i = 0; i < views.size(); i++) {
            Level level = views.get(i).getAnnotation(Classified.class).value();
            assertThat(CasePolicy.clearance(readers.get(i)).mayRead(level))
                    .as(views.get(i).getSimpleName())
                    .isTrue();
        }
    }

    @Test
    void aStrangerSeesNothing() {
        CaseScript s = asked();
        Actor neighbour = new Actor(Role.REQUESTER, "subject-77", AUTHORITY);
        Actor elsewhere = new Actor(Role.MEDIATOR, "mediator-1", "savoie");
        for (Actor stranger : List.of(neighbour, elsewhere, new Actor(Role.ADMINISTRATOR, "root", AUTHORITY))) {
            assertThat(denied(Views.progress(s.state(), stranger))).isTrue();
            assertThat(denied(Views.synthesis(s.history(), stranger, RULES, CALENDAR, START)))
                    .isTrue();
            assertThat(denied(Views.colleague(s.state(), stranger, RULES, CALENDAR, START)))
                    .isTrue();
            assertThat(denied(Views.service(s.state(), stranger, RULES, CALENDAR)))
                    .isTrue();
            assertThat(denied(Views.statistics(s.state(), stranger, RULES, START)))
                    .isTrue();
            assertThat(denied(Views.court(s.state(), stranger))).isTrue();
            assertThat(Agenda.of(List.of(s.state()), stranger, RULES, CALENDAR, START)
                            .entries())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("R-S4.3, R-S4.4, R-S4.9 : un état sur quatre, un degré, une durée avec les suspensions à part")
    void statistics() {
        CaseScript s = examined()
                .later(10)
                .does(MEDIATOR, new MediationAct.Suspend(SuspensionReason.AWAITING_ANSWER))
                .later(30)
                .does(MEDIATOR, new MediationAct.Resume())
                .later(5);
        StatisticsView going = open(Views.statistics(s.state(), READER, RULES, s.today()));
        assertThat(going.status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(going.suspendedDays()).isEqualTo(30);
        s.concludes(EndReason.ANSWER_SATISFIED, ResolutionLevel.PARTIAL, Ending.Document.NONE);
        StatisticsView ended = open(Views.statistics(s.state(), READER, RULES, s.today()));
        assertThat(ended.status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(ended.level()).contains(ResolutionLevel.PARTIAL);
        assertThat(ended.handlingDays()).contains(45L);
        assertThat(ended.suspendedDays()).isEqualTo(30);
    }

    @Property
    @Label("R-D.8 : après effacement, la ligne statistique est identique")
    void figuresDoNotChangeWithAnErasure(@ForAll long seed) {
        History life = History.of(new SplittableRandom(seed).ints(140).boxed().toList());
        CaseState before = CaseState.NEW;
        for (CaseEvent e : life.events()) {
            CaseState after = CaseLife.evolve(before, e);
            if (e.fact() instanceof ClosingFact.CaseErased) {
                assertThat(Views.statistics(after, READER, RULES, START))
                        .isEqualTo(Views.statistics(before, READER, RULES, START));
            }
            before = after;
        }
    }
}
