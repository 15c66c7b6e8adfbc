/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.Personal;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.privacy.TextRef;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Confidentialité (règlement Isère 2022, art. 2 ; CJA, art. L. 213-2)")
class ConfidentialityTest {

    @Test
    @DisplayName("R-D.3 : chaque composant conservé a une classe")
    void everyStoredComponentIsClassified() {
        for (Class<?> type : StoredShapes.types()) {
            boolean leaf =
                    List.of(SubjectRef.class, TextRef.class, Personal.class).contains(type)
                            || type.getSimpleName().equals("ValueRef")
                            || type == Channel.class
                            || type == GroundId.class
                            || type == FactId.class;
            for (RecordComponent c : type.getRecordComponents()) {
                assertThat(leaf
                                || type.isAnnotationPresent(Classified.class)
                                || c.isAnnotationPresent(Classified.class))
                        .as(type.getSimpleName() + "." + c.getName())
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("R-D.3 : ce qui mène à une personne est marqué, et n'est ni public ni ouvert à la collectivité")
    void whatLeadsToAPersonIsMarked() {
        for (RecordComponent c : StoredShapes.components()) {
            String type = c.getGenericType().getTypeName();
            boolean leads = (type.contains("TextRef") || type.contains("SubjectRef") || type.contains("Personal<"))
                    && c.getDeclaringRecord() != Personal.class;
            if (leads) {
                Classified mark = c.getAnnotation(Classified.class);
                assertThat(mark)
                        .as(c.getDeclaringRecord().getSimpleName() + "." + c.getName())
                        .isNotNull();
                assertThat(mark.personal()).isTrue();
                assertThat(mark.value()).isGreaterThan(Level.AUTHORITY);
            }
        }
    }

    @Test
    @DisplayName("R-D.5 : ni événement, ni commande, ni état, ni refus ne s'impriment avec une référence")
    void nothingIsPrintedThatLeadsToAPerson() {
        CaseScript s = CaseScript.closed();
        StringBuilder printed = new StringBuilder();
        s.history().forEach(e -> printed.append(e).append(e.fact()).append(e.actor()));
        printed.append(s.state()).append(s.tries(CaseScript.REQUESTER, s.today(), new EndingAct.Withdraw()));
        printed.append(new CaseCommand("c", "case-1", CaseScript.MEDIATOR, s.today(), new ClosingAct.Close()));
        for (String token : List.of("subject-1", "mediator-1", "paper-1", "demand-1", "convention-1", "sha-")) {
            assertThat(printed).doesNotContain(token);
        }
    }

    @Test
    @DisplayName("Aucune prose ne peut entrer dans l'histoire ; le message d'erreur ne la répète pas")
    void proseIsRefused() {
        assertThatThrownBy(() -> new EndingFact.CaseReoriented(
                        "Madame Martin habite ici", "X", Optional.empty(), ResolutionLevel.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Martin");
        assertThatThrownBy(
                        () -> new RecordFact.InformationDisclosed(DisclosureGround.PUBLIC_ORDER, "é", "X", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SubjectRef("anne martin")).hasMessageNotContaining("anne");
        assertThatThrownBy(() -> new HandlingFact.AnswerReceived("q".repeat(161), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Une liste de doublons propose avec ses raisons, et ne retient rien")
    void duplicatesAreScoredWithReasons() {
        Duplicates.Traits anne = traits("a", "Anne-Marie Éluard", "anne@example.org", LocalDate.of(2024, 1, 2));
        Duplicates.Traits same = traits("b", "ELUARD anne marie", "anne@example.org", LocalDate.of(2024, 1, 30));
        Duplicates.Traits cousin = traits("c", "Paul Éluard", "paul@example.org", LocalDate.of(2023, 1, 2));
        Duplicates.Traits nobody = traits("d", "Jean Petit", "jean@example.org", LocalDate.of(2024, 1, 2));
        List<Duplicates.Candidate> found = Duplicates.candidates(anne, List.of(nobody, cousin, same, anne), 10);
        assertThat(found).extracting(Duplicates.Candidate::caseId).containsExactly("b", "c");
        assertThat(found.get(0).score()).isEqualTo(100);
        assertThat(found.get(0).reasons())
                .containsExactly(
                        Duplicates.Reason.SAME_CONTACT,
                        Duplicates.Reason.SAME_NAME,
                        Duplicates.Reason.SAME_DOMAIN,
                        Duplicates.Reason.SAME_SERVICE,
                        Duplicates.Reason.CLOSE_IN_TIME);
        assertThat(found.get(1).score()).isEqualTo(30);
        assertThat(anne.toString()).doesNotContain("anne");
    }

    private static Duplicates.Traits traits(String id, String name, String email, LocalDate on) {
        return new Duplicates.Traits(
                id, Duplicates.normalise(name), Duplicates.normalise(email), "AUTONOMY", "autonomy", on);
    }

    @Test
    void levelsAreOrderedFromTheWidestCircle() {
        assertThat(Level.PARTIES.mayRead(Level.AUTHORITY)).isTrue();
        assertThat(Level.PARTIES.mayRead(Level.PARTIES)).isTrue();
        assertThat(Level.PARTIES.mayRead(Level.ONE_PARTY)).isFalse();
        assertThat(Set.of(Level.values())).hasSize(6);
    }
}
