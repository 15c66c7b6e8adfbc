/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.CONTESTS_DECISION;
import static fr.mediation.rules.facts.StandardFacts.HIERARCHY_INVOLVED;
import static fr.mediation.rules.facts.StandardFacts.SUBJECTS;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.mediation.core.law.Validity;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.Provenance;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.regulation.Applicable;
import fr.mediation.rules.regulation.AuthorityCode;
import fr.mediation.rules.regulation.Header;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.NationalRules;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RegulationId;
import fr.mediation.rules.regulation.Regulations;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("R-12.18, R-17.1 : un verdict se reconstruit des années après")
class VerdictRecordTest {

    private static final AuthorityCode ISERE = new AuthorityCode("DEP-38");
    private static final LocalDate REFERRED = LocalDate.of(2025, 3, 3);
    private static final LocalDate CHECKED = LocalDate.of(2025, 3, 10);

    /** A correction of the same days, learnt of two years later: two rules fewer. */
    private static final Regulation CORRECTED = corrected();

    private static final Regulations TODAY = Regulations.shipped();
    private static final Regulations YEARS_LATER = TODAY.learning(LocalDate.of(2027, 6, 1), List.of(CORRECTED));

    private static Regulation corrected() {
        Regulation known = IsereReglement.OF_2022;
        Header header = known.header();
        return new Regulation(
                new Header(
                        new RegulationId("isere-2022-rectifie"),
                        header.authority(),
                        header.title(),
                        header.adoptedOn(),
                        null,
                        Validity.since(header.adoptedOn())),
                List.of(),
                List.of(),
                NationalRules.ALL,
                known.practice(),
                List.of());
    }

    private static Verdict verdict() {
        FactSheet sheet = FactSheet.draft(VOCABULARY)
                .with(CONTESTS_DECISION, true)
                .with(APPEAL_MADE, true)
                .with(APPEAL_ANSWER, "NONE")
                .with(APPEAL_RECEIVED_ON, LocalDate.of(2025, 1, 15), new Provenance("AR n° 12", CHECKED))
                .with(SUBJECTS, Selection.partly(List.of(), List.of("SUBSIDY")))
                .askedInVain(HIERARCHY_INVOLVED)
                .build()
                .orThrow();
        return Checker.of(IsereReglement.OF_2022)
                .overriding(List.of(new TimeOverride(NationalRules.SILENCE, Period.ofMonths(1), "urgence")))
                .check(sheet, REFERRED, CHECKED);
    }

    @Test
    void theSameVerdictFromItsHashAndItsDayOfKnowledge() throws Exception {
        Verdict given = verdict();
        VerdictRecord kept = VerdictRecord.of(given, CHECKED);
        ObjectMapper two = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        String stored = two.writeValueAsString(kept);
        assertThat(JsonMapper.shared().writeValueAsString(kept)).isEqualTo(stored);

        Verdict rebuilt =
                two.readValue(stored, VerdictRecord.class).rebuild(YEARS_LATER).orElseThrow();

        assertThat(rebuilt.report()).isEqualTo(given.report());
        assertThat(rebuilt.overrides()).isEqualTo(given.overrides());
        assertThat(rebuilt.sheet()).isEqualTo(given.sheet());
        assertThat(JsonMapper.shared().readValue(stored, VerdictRecord.class)).isEqualTo(kept);
        assertThat(kept.toString()).doesNotContain("urgence", "AR n° 12");
    }

    @Test
    @DisplayName("ce que le registre savait un jour donné reste ce qu'il répond pour ce jour")
    void whatWasKnownThenIsStillWhatWasApplied() {
        assertThat(applied(YEARS_LATER, CHECKED)).isEqualTo("isere-2022");
        assertThat(applied(YEARS_LATER, LocalDate.of(2027, 5, 31))).isEqualTo("isere-2022");
        assertThat(applied(YEARS_LATER, LocalDate.of(2027, 6, 1))).isEqualTo("isere-2022-rectifie");
        assertThat(YEARS_LATER.applicable(ISERE, REFERRED))
                .isEqualTo(YEARS_LATER.applicable(ISERE, REFERRED, LocalDate.MAX));
        assertThat(YEARS_LATER.all()).hasSize(2);
    }

    @Test
    void anUnknownContentIsNotReplacedByAnother() {
        VerdictRecord kept = VerdictRecord.of(verdict(), CHECKED);

        assertThat(kept.rebuild(Regulations.of(List.of(CORRECTED)))).isEmpty();
        assertThat(YEARS_LATER.withHash(CORRECTED.contentHash())).contains(CORRECTED);
        assertThat(YEARS_LATER.withHash("0".repeat(64))).isEmpty();
    }

    private static String applied(Regulations registry, LocalDate knownOn) {
        Applicable found = registry.applicable(ISERE, REFERRED, knownOn);
        return found.fold(
                regulation -> regulation.header().id().value(),
                none -> none.reason().name());
    }
}
