/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.COURT_ORDERED_MEDIATION;
import static fr.mediation.rules.facts.StandardFacts.FINAL_JUDGMENT;

import fr.mediation.core.admissibility.GroundSource;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;

/**
 * Socle national (CGCT, art. L. 1112-24): the rules every règlement of a territorial mediator carries.
 *
 * <p>No local text may remove or narrow them.
 */
public final class NationalRules {

    /** The eleventh paragraph, which closes mediation to disputes before a court or finally judged. */
    public static final LegalReference PARAGRAPH_11 =
            LegalReference.of("CGCT", "art. L. 1112-24, al. 11").during(Validity.since(LocalDate.of(2019, 12, 29)));

    /** The name by which a file stands on these rules. */
    public static final String BASE = "cgct-l1112-24";

    /** The code of the ordinary period of silence in a règlement. */
    public static final ParameterId SILENCE = new ParameterId("SILENCE");

    /** The code of the period after which a referral comes too late, where a règlement has one. */
    public static final ParameterId LATENESS = new ParameterId("LATENESS");

    /** What the ordinary period of silence is called. */
    public static final Wording SILENCE_LABEL = new Wording(
            "Silence de l'administration valant rejet", "Silence of the administration amounting to refusal");

    /** A dispute brought before a court, unless the judge ordered the mediation. */
    public static final Rule PENDING_LITIGATION = Rule.exclusion("PENDING_LITIGATION")
            .when(Condition.yes(BEFORE_COURT))
            .because("Le litige est porté devant une juridiction.", "The dispute is before a court.")
            .citing(PARAGRAPH_11)
            .from(GroundSource.STATUTE)
            .binding()
            .except(RuleException.lifts("ORDERED_BY_THE_JUDGE", Condition.yes(COURT_ORDERED_MEDIATION))
                    .because("Le juge a lui-même ordonné la médiation.", "The judge ordered the mediation.")
                    .citing(LegalReference.of("CJA", "art. L. 213-7"), PARAGRAPH_11)
                    .from(GroundSource.STATUTE));

    /** A dispute on which a final judgment was given. */
    public static final Rule FINAL_JUDGMENT_GIVEN = Rule.exclusion("FINAL_JUDGMENT")
            .when(Condition.yes(FINAL_JUDGMENT))
            .because("Le litige a fait l'objet d'un jugement définitif.", "A final judgment was given on the dispute.")
            .citing(PARAGRAPH_11)
            .from(GroundSource.STATUTE)
            .binding();

    /** Every national rule, in reading order. */
    public static final List<Rule> ALL = List.of(PENDING_LITIGATION, FINAL_JUDGMENT_GIVEN);

    private NationalRules() {}

    /**
     * The national rules that a règlement written on its own, without the base, leaves out or changes.
     *
     * @param regulation the règlement
     * @return the rules it does not carry as they are, none when it stands on the base
     */
    public static List<Rule> missingFrom(Regulation regulation) {
        return ALL.stream()
                .filter(national -> regulation
                        .rule(national.id())
                        .filter(local -> Overlay.keeps(national, local))
                        .isEmpty())
                .toList();
    }
}
