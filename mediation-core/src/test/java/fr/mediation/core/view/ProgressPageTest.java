/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import static fr.mediation.core.casefile.CaseScript.CORRESPONDENT;
import static fr.mediation.core.casefile.CaseScript.MEDIATOR;
import static fr.mediation.core.casefile.CaseScript.REQUESTER;
import static fr.mediation.core.casefile.CaseScript.START;
import static fr.mediation.core.casefile.CaseScript.SYSTEM;
import static fr.mediation.core.casefile.CaseScript.USER;
import static fr.mediation.core.casefile.CaseScript.examined;
import static fr.mediation.core.casefile.CaseScript.mediated;
import static fr.mediation.core.casefile.CaseScript.proposed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.casefile.CaseScript;
import fr.mediation.core.casefile.EndReason;
import fr.mediation.core.casefile.Ending;
import fr.mediation.core.casefile.HandlingAct;
import fr.mediation.core.casefile.IntakeAct;
import fr.mediation.core.casefile.MediationAct;
import fr.mediation.core.casefile.Question;
import fr.mediation.core.casefile.Referral;
import fr.mediation.core.casefile.ResolutionLevel;
import fr.mediation.core.casefile.SuspensionReason;
import fr.mediation.core.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R-MS.1 : la page de suivi d'une demande, à chaque étape, mot pour mot")
class ProgressPageTest {

    private static Map<String, Supplier<CaseScript>> stages() {
        Map<String, Supplier<CaseScript>> stages = new LinkedHashMap<>();
        stages.put(
                "arrived",
                () -> new CaseScript()
                        .does(SYSTEM, new IntakeAct.RegisterReferral(CaseScript.referral(Referral.Originator.USER))));
        stages.put("acknowledged", CaseScript::received);
        stages.put("examined", CaseScript::examined);
        stages.put(
                "asked",
                () -> proposed()
                        .does(
                                MEDIATOR,
                                new HandlingAct.AskQuestion(new Question(
                                        "q-1", Question.Addressee.PARTY, USER.id(), START, Optional.empty()))));
        stages.put("mediated", CaseScript::mediated);
        stages.put(
                "suspended",
                () -> mediated()
                        .later(10)
                        .does(MEDIATOR, new MediationAct.Suspend(SuspensionReason.PARTY_UNAVAILABLE)));
        stages.put(
                "consent withdrawn",
                () -> mediated().does(CORRESPONDENT, new MediationAct.WithdrawConsent(CaseScript.SERVICE, false)));
        stages.put(
                "answered",
                () -> examined()
                        .later(12)
                        .concludes(EndReason.ANSWER_SATISFIED, ResolutionLevel.COMPLETE, Ending.Document.NONE));
        stages.put("agreed", CaseScript::agreed);
        stages.put("closed", CaseScript::closed);
        return stages;
    }

    /** To accept new pages: {@code -Dgolden.write=src/test/resources/fr/mediation/core/view}. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void readsExactlyLikeThis(Language language) throws IOException {
        StringBuilder pages = new StringBuilder();
        stages().forEach((name, script) -> {
            ProgressView view = Views.progress(script.get().state(), REQUESTER).fold(seen -> seen, reason -> {
                throw new AssertionError(reason.code());
            });
            pages.append("<!-- ").append(name).append(" -->\n").append(ProgressPage.html(view, language));
        });
        String name = "progress-" + language.name() + ".html";
        String accept = System.getProperty("golden.write");
        if (accept != null) {
            Files.writeString(Path.of(accept, name), pages);
        }
        assertThat(pages).hasToString(resource(name));
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(ProgressPageTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
