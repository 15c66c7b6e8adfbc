/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.RAPO_REQUIRED;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.mediation.core.admissibility.GroundSource;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.PrintedEffect;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class LetterComposerTest {

    private static final LetterComposer COMPOSER = LetterComposer.standard();

    private static String text(Notice notice, Verdict verdict, Language language, CourtLimits limits) {
        Letter letter = COMPOSER.compose(notice, verdict, language, limits).orThrow();
        return LetterRenderer.render(letter, LetterFormat.TEXT).replace('\u00A0', ' ');
    }

    private static String text(Notice notice, Verdict verdict) {
        return text(notice, verdict, Language.FR, CourtLimits.UNKNOWN);
    }

    private static List<Remark.Code> remarks(Notice notice, Verdict verdict, CourtLimits limits) {
        return COMPOSER.compose(notice, verdict, Language.FR, limits)
                .fold(written -> written.remarks().stream().map(Remark::code).toList(), refused -> List.of());
    }

    private static Optional<Composition.NotFitting.Code> refusal(Notice notice, Verdict verdict) {
        return COMPOSER.compose(notice, verdict, Language.EN)
                .fold(written -> Optional.empty(), refused -> Optional.of(refused.code()));
    }

    @Test
    @DisplayName("R-07.2 : un accusé de réception pour toute demande, même irrecevable ou réorientée")
    void everyVerdictGetsAnAcknowledgement() {
        for (Notice notice : Notice.values()) {
            Verdict verdict = LetterSamples.forNotice(notice);
            assertThat(LetterComposer.fitting(verdict)).startsWith(Notice.ACKNOWLEDGEMENT);
            assertThat(text(Notice.ACKNOWLEDGEMENT, verdict)).contains("J'ai bien reçu votre demande", "4 mars 2024");
        }
    }

    @Test
    void fitsTheLettersToTheVerdict() {
        assertThat(LetterComposer.fitting(LetterSamples.admissible())).containsExactly(Notice.ACKNOWLEDGEMENT);
        assertThat(LetterComposer.fitting(LetterSamples.curable()))
                .containsExactly(Notice.ACKNOWLEDGEMENT, Notice.INADMISSIBILITY);
        assertThat(LetterComposer.fitting(LetterSamples.elsewhere()))
                .containsExactly(Notice.ACKNOWLEDGEMENT, Notice.INADMISSIBILITY, Notice.REORIENTATION);
        assertThat(LetterComposer.fitting(LetterSamples.missing()))
                .containsExactly(Notice.ACKNOWLEDGEMENT, Notice.MISSING_FACTS);
        assertThat(LetterComposer.fitting(LetterSamples.premature()))
                .containsExactly(Notice.ACKNOWLEDGEMENT, Notice.PREMATURE);
    }

    @Test
    void saysWhyAVerdictDoesNotCallForALetter() {
        assertThat(refusal(Notice.INADMISSIBILITY, LetterSamples.admissible()))
                .contains(Composition.NotFitting.Code.NOT_INADMISSIBLE);
        assertThat(refusal(Notice.REORIENTATION, LetterSamples.premature()))
                .contains(Composition.NotFitting.Code.NOT_INADMISSIBLE);
        assertThat(refusal(Notice.REORIENTATION, LetterSamples.curable()))
                .contains(Composition.NotFitting.Code.NO_OTHER_BODY);
        assertThat(refusal(Notice.MISSING_FACTS, LetterSamples.inadmissible()))
                .contains(Composition.NotFitting.Code.NOTHING_TO_ASK);
        assertThat(refusal(Notice.PREMATURE, LetterSamples.curable()))
                .contains(Composition.NotFitting.Code.NOT_PREMATURE);
        assertThatThrownBy(() -> COMPOSER.compose(Notice.PREMATURE, LetterSamples.curable(), Language.FR)
                        .orThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NOT_PREMATURE");
    }

    @Test
    @DisplayName("R-12.15 : un refus certain mais sans motif établi ne se notifie pas, il se complète")
    void aRefusalWithoutAnEstablishedGroundIsNotWritten() {
        Fact.YesNo either = Fact.yesNo("either", new Wording("e", "e"), new Wording("e ?", "e?"));
        Verdict verdict = verdict(
                rule("ONE", Condition.yes(either), GroundSource.REGLEMENT),
                rule("OTHER", Condition.no(either), GroundSource.REGLEMENT),
                either);

        assertThat(verdict.kind()).isEqualTo(VerdictKind.INADMISSIBLE);
        assertThat(refusal(Notice.INADMISSIBILITY, verdict))
                .contains(Composition.NotFitting.Code.NO_GROUND_ESTABLISHED);
        assertThat(LetterComposer.fitting(verdict)).containsExactly(Notice.ACKNOWLEDGEMENT);
    }

    private static Rule rule(String id, Condition when, GroundSource source) {
        return Rule.exclusion(id)
                .when(when)
                .because("Motif sans point", "Ground without a stop")
                .citing(LegalReference.of("CGCT", "art. 1"))
                .from(source);
    }

    private static Verdict verdict(Rule one, Rule other, Fact.YesNo fact) {
        Regulation regulation = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2024, 3, 5))
                .governing(Validity.since(LocalDate.of(2024, 3, 5)))
                .fact(fact)
                .rules(one, other)
                .build();
        FactSheet empty = FactSheet.draft(regulation.vocabulary()).build().orThrow();
        return Checker.of(regulation).check(empty, LetterSamples.REFERRED, LetterSamples.WRITTEN);
    }

    @Test
    void tellsTheMediatorWhatToLookAtBeforeSigning() {
        Fact.YesNo fact = Fact.yesNo("local", new Wording("l", "l"), new Wording("l ?", "l?"));
        Verdict open = verdict(
                rule("ONE", Condition.yes(fact), GroundSource.ASSUMED),
                rule("OTHER", Condition.yes(fact), GroundSource.REGLEMENT),
                fact);
        FactSheet sheet = FactSheet.draft(open.regulation().vocabulary())
                .with(fact, true)
                .build()
                .orThrow();
        Verdict refused = Checker.of(open.regulation()).check(sheet, LetterSamples.REFERRED, LetterSamples.WRITTEN);

        assertThat(remarks(Notice.INADMISSIBILITY, refused, CourtLimits.UNKNOWN))
                .containsExactly(Remark.Code.NOT_IN_FORCE, Remark.Code.ASSUMED_RULE, Remark.Code.NO_DECLARED_READING);
        assertThat(remarks(Notice.ACKNOWLEDGEMENT, refused, CourtLimits.UNKNOWN))
                .containsExactly(Remark.Code.NOT_IN_FORCE, Remark.Code.NO_DECLARED_READING);
        assertThat(remarks(Notice.MISSING_FACTS, open, CourtLimits.UNKNOWN))
                .containsExactly(Remark.Code.NOT_IN_FORCE, Remark.Code.NO_DECLARED_READING);
        assertThat(text(Notice.INADMISSIBILITY, refused)).contains("- Motif sans point. Texte : code général");
        assertThat(remarks(Notice.PREMATURE, LetterSamples.premature(), LetterSamples.LIMITS))
                .containsExactly(Remark.Code.READING_DIFFERS_FROM_STATUTE);
        assertThat(remarks(
                        Notice.ACKNOWLEDGEMENT,
                        LetterSamples.under(
                                LetterSamples.printing(PrintedEffect.Effect.AS_STATUTE), LetterSamples.admissible()),
                        CourtLimits.UNKNOWN))
                .containsExactly(Remark.Code.NO_PRUDENT_DATE);
    }

    @ParameterizedTest
    @EnumSource(Notice.class)
    @DisplayName("R-Pre.2 : sans lecture déclarée par le règlement, aucun mot des délais de recours ni du tribunal")
    void withoutADeclaredReadingNothingIsSaidOfCourts(Notice notice) {
        Verdict silent = LetterSamples.under(LetterSamples.printing(null), LetterSamples.forNotice(notice));
        for (Language language : Language.values()) {
            for (CourtLimits limits : List.of(CourtLimits.UNKNOWN, LetterSamples.LIMITS)) {
                assertThat(text(notice, silent, language, limits))
                        .doesNotContainIgnoringCase("tribunal", "délai", "time limit", "2 avril", "2 April")
                        .doesNotContain("L. 213-6", "to court");
            }
        }
        assertThat(remarks(notice, silent, LetterSamples.LIMITS)).contains(Remark.Code.NO_DECLARED_READING);
    }

    @Test
    @DisplayName("R-07.6 : l'accusé de réception avertit des délais, selon la lecture que le règlement déclare")
    void theAcknowledgementWarnsOfTimeLimits() {
        assertThat(text(Notice.ACKNOWLEDGEMENT, LetterSamples.admissible(), Language.FR, LetterSamples.LIMITS))
                .contains(
                        "Attention aux délais",
                        "La saisine ne vaut pas suspension des délais de recours contentieux.",
                        "Le règlement et la loi ne disent donc pas la même chose.",
                        "au plus tard le 2 avril 2024",
                        "la date limite serait le 30 septembre 2024",
                        "article L. 1112-24, alinéa 7",
                        "article L. 213-6")
                .doesNotContain("demandez conseil sans attendre. Un avocat");
        Verdict statute = LetterSamples.under(
                LetterSamples.printing(PrintedEffect.Effect.AS_STATUTE), LetterSamples.admissible());
        assertThat(text(Notice.ACKNOWLEDGEMENT, statute))
                .contains("Effet imprimé sur les délais.", "Un avocat ou un point-justice")
                .doesNotContain("ne disent donc pas la même chose", "au plus tard");
        Verdict suspends =
                LetterSamples.under(LetterSamples.printing(PrintedEffect.Effect.SUSPENDS), LetterSamples.admissible());
        assertThat(text(Notice.ACKNOWLEDGEMENT, suspends)).contains("ne disent donc pas la même chose");
    }

    @Test
    void aPrudentDateAlreadyPastIsSaidSo() {
        LocalDate written = LetterSamples.WRITTEN;
        assertThat(text(
                        Notice.ACKNOWLEDGEMENT,
                        LetterSamples.admissible(),
                        Language.FR,
                        CourtLimits.of(written.minusDays(1), written)))
                .contains("était le 10 mars 2024. Elle est passée")
                .doesNotContain("au plus tard");
        assertThat(text(
                        Notice.ACKNOWLEDGEMENT,
                        LetterSamples.admissible(),
                        Language.FR,
                        CourtLimits.of(written, written)))
                .contains("au plus tard le 11 mars 2024")
                .doesNotContain("Elle est passée", "la date limite serait");
    }

    @Test
    void whatIsParticularToTheFieldIsAdded() {
        assertThat(text(
                        Notice.ACKNOWLEDGEMENT,
                        LetterSamples.admissible(),
                        Language.EN,
                        CourtLimits.UNKNOWN.inThisField("Deux ans.", "Two years.")))
                .contains("please also note this. Two years.");
    }

    @Test
    @DisplayName(
            "R-S4.8 : le recours préalable obligatoire est rappelé, sauf s'il est connu qu'aucun texte ne l'impose")
    void theCompulsoryAppealIsRecalled() {
        assertThat(text(Notice.ACKNOWLEDGEMENT, LetterSamples.admissible()))
                .contains("faites ce recours dans son délai");
        assertThat(text(
                        Notice.ACKNOWLEDGEMENT,
                        LetterSamples.check(LetterSamples.ordinary().with(RAPO_REQUIRED, true))))
                .contains("faites ce recours dans son délai");
        assertThat(text(
                        Notice.ACKNOWLEDGEMENT,
                        LetterSamples.check(LetterSamples.ordinary().with(RAPO_REQUIRED, false))))
                .doesNotContain("faites ce recours dans son délai");
    }

    @Test
    void thePrematureLetterKeepsTheCourtLimitInMind() {
        Verdict verdict = LetterSamples.premature();
        LocalDate from = verdict.admissibleFrom().orElseThrow();
        String warning = "N'attendez pas le 20 avril 2024";

        assertThat(text(Notice.PREMATURE, verdict))
                .contains("à partir du 20 avril 2024")
                .doesNotContain(warning);
        assertThat(text(Notice.PREMATURE, verdict, Language.FR, CourtLimits.of(from.minusDays(1), from)))
                .contains(warning);
        assertThat(text(Notice.PREMATURE, verdict, Language.FR, CourtLimits.of(LetterSamples.WRITTEN, from)))
                .contains(warning);
        assertThat(text(Notice.PREMATURE, verdict, Language.FR, CourtLimits.of(from, from)))
                .doesNotContain(warning);
        assertThat(text(
                        Notice.PREMATURE,
                        verdict,
                        Language.FR,
                        CourtLimits.of(LetterSamples.WRITTEN.minusDays(1), from)))
                .doesNotContain(warning);
    }

    @Test
    void whatCanBeDoneIsSaidOnlyWhenItIsEnough() {
        assertThat(text(Notice.INADMISSIBILITY, LetterSamples.curable()))
                .contains("Une démarche de votre part peut lever cet obstacle.", "Faire ce qui manque");
        assertThat(text(Notice.INADMISSIBILITY, LetterSamples.inadmissible()))
                .doesNotContain("peut lever cet obstacle", "Faire ce qui manque")
                .contains("le Défenseur des droits");
    }

    @Test
    @DisplayName("R-12.16 : irrecevable et réorientée à la fois")
    void theReorientationNamesTheBodyAndItsReason() {
        assertThat(text(Notice.REORIENTATION, LetterSamples.elsewhere()))
                .contains("- Organisme proposé : le conciliateur de justice. Raison : Litige entre particuliers.");
        LetterComposer named = COMPOSER.naming(
                body -> Optional.of(new Wording("la maison " + body.value().length(), "the house")));
        assertThat(LetterRenderer.render(
                        named.compose(Notice.REORIENTATION, LetterSamples.elsewhere(), Language.FR)
                                .orThrow(),
                        LetterFormat.TEXT))
                .contains("la maison 23");
    }

    @Test
    void aBodyWithoutNameIsNeverShownAsACode() {
        Composition composed = COMPOSER.naming(body -> Optional.empty())
                .compose(Notice.REORIENTATION, LetterSamples.elsewhere(), Language.EN, LetterSamples.LIMITS);

        assertThat(LetterRenderer.render(composed.orThrow(), LetterFormat.TEXT))
                .contains("another body")
                .doesNotContain("CONCILIATEUR_DE_JUSTICE");
        assertThat(composed)
                .isInstanceOfSatisfying(
                        Composition.Written.class,
                        written -> assertThat(written.remarks()).anySatisfy(remark -> {
                            assertThat(remark.code()).isEqualTo(Remark.Code.BODY_WITHOUT_NAME);
                            assertThat(remark.wording().fr()).contains("CONCILIATEUR_DE_JUSTICE");
                        }));
    }

    @Test
    void theMissingFactsAreAskedDecisiveOnesFirst() {
        String text = text(Notice.MISSING_FACTS, LetterSamples.missing());

        assertThat(text)
                .containsSubsequence(
                        "Les questions les plus importantes",
                        "- Un recours gracieux a-t-il été formé auprès de l'administration ? Texte",
                        "- Que l'administration a-t-elle répondu au recours ? Réponses possibles : Pas de réponse ; Rejet",
                        "À remplir seulement si la réponse à « Un recours gracieux",
                        "Les autres questions utiles",
                        "- Quel jour l'administration a-t-elle reçu le recours ? La date de l'avis");
    }

    @Test
    void aConditionAlreadyMetIsNotRepeatedAndAnEmptyGroupHasNoHeading() {
        FactSheetDraft draft = FactSheet.draft(VOCABULARY)
                .from(LetterSamples.missing().sheet())
                .with(APPEAL_MADE, true)
                .with(APPEAL_ANSWER, "NONE");

        assertThat(text(Notice.MISSING_FACTS, LetterSamples.check(draft)))
                .contains("- Quel jour l'administration a-t-elle reçu le recours ?")
                .doesNotContain("À remplir seulement si", "Les autres questions utiles", "Que l'administration");
    }

    @Test
    void whatWasAskedInVainIsNotAskedAgain() {
        FactSheetDraft draft = FactSheet.draft(VOCABULARY)
                .from(LetterSamples.missing().sheet())
                .with(APPEAL_MADE, true)
                .with(APPEAL_ANSWER, "NONE")
                .askedInVain(APPEAL_RECEIVED_ON);

        assertThat(refusal(Notice.MISSING_FACTS, LetterSamples.check(draft)))
                .contains(Composition.NotFitting.Code.NOTHING_TO_ASK);
    }

    @Test
    void datesOfALimitAreChecked() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        assertThatThrownBy(() -> CourtLimits.of(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CourtLimits(null, day, null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(CourtLimits.of(day, day).legal()).contains(day);
        assertThat(new CourtLimits(day, null, null).prudent()).contains(day);
    }

    @Test
    void aLetterIsWrittenAndReadInBothJacksons() throws Exception {
        Letter letter = COMPOSER.compose(
                        Notice.INADMISSIBILITY, LetterSamples.inadmissible(), Language.FR, LetterSamples.LIMITS)
                .orThrow();
        ObjectMapper two = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        JsonMapper three = JsonMapper.builder().build();

        String json = two.writeValueAsString(letter);
        assertThat(two.readValue(json, Letter.class)).isEqualTo(letter);
        assertThat(three.readValue(three.writeValueAsString(letter), Letter.class))
                .isEqualTo(letter);
        assertThat(json).contains("{\"type\":\"BLANK\",\"field\":\"NAME\"}");
    }

    @Test
    @DisplayName("R-D.5 : un courrier ne s'imprime pas dans une trace")
    void aLetterIsNotPrinted() {
        Letter letter = COMPOSER.compose(Notice.PREMATURE, LetterSamples.premature(), Language.EN)
                .orThrow();
        assertThat(letter).hasToString("Letter[PREMATURE in EN]");
        assertThat(letter.writtenOn()).isEqualTo(LetterSamples.WRITTEN);
        assertThat(IsereReglement.OF_2022.practice().effectOnTimeLimits()).isPresent();
    }
}
