/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.Cohort;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.figure.Numbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Population d'un tableau: of whom, over which days, counted how, read when. A figure without it means nothing.
 *
 * <p>Immutable and thread safe.
 *
 * @param cases the number of cases, or its mark
 * @param unit what the table counts
 * @param cohort which date places a case in the period
 * @param period the days covered
 * @param filters the conditions cases meet, in words
 * @param extractedOn the day on which the cases were read
 */
public record Population(
        Cell cases, Unit unit, Cohort cohort, ReportingPeriod period, List<Wording> filters, LocalDate extractedOn) {

    /**
     * Copies the filters.
     *
     * @param cases the number of cases, or its mark
     * @param unit what the table counts
     * @param cohort the cohort
     * @param period the days covered
     * @param filters the conditions
     * @param extractedOn the day of extraction
     * @throws NullPointerException if an argument is null
     */
    public Population {
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(cohort, "cohort");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(extractedOn, "extractedOn");
        filters = List.copyOf(filters);
    }

    /**
     * The population as one sentence.
     *
     * @param language the language to write in
     * @return for example « Champ : 80 dossiers reçus du 1er janvier 2024 au 31 décembre 2024. Extraction du … »
     */
    public String sentence(Language language) {
        boolean french = language == Language.FR;
        StringBuilder out = new StringBuilder(french ? "Champ\u00A0: " : "Scope: ");
        String participle = cohort.participle().in(language);
        if (cases.withheld()) {
            out.append(french ? "dossiers (nombre couvert par le secret)" : "cases (number withheld)");
        } else {
            long n = cases.count().orElse(0);
            boolean one = n == 1 || (french && n == 0);
            out.append(cases.text(language)).append(' ');
            out.append(one ? (french ? "dossier" : "case") : Unit.CASES.label().in(language));
            // the one participle that bears the mark of the plural
            participle = french && one ? participle.replaceAll("reçus$", "reçu") : participle;
        }
        out.append(' ').append(participle).append(french ? " du " : " from ");
        out.append(Numbers.day(period.from(), language)).append(french ? " au " : " to ");
        out.append(Numbers.day(period.to(), language));
        filters.forEach(f -> out.append(french ? "\u00A0; " : "; ").append(f.in(language)));
        if (unit == Unit.PERSONS) {
            out.append(french ? ". Unité\u00A0: personnes" : ". Unit: persons");
        }
        out.append(french ? ". Extraction du " : ". Extracted on ").append(Numbers.day(extractedOn, language));
        return out.append('.').toString();
    }

    /** Unité de compte: what one figure of a table counts. */
    public enum Unit {
        /** Cases. */
        CASES("dossiers", "cases"),
        /** Persons concerned by cases. */
        PERSONS("personnes", "persons");

        private final Wording label;

        Unit(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        /**
         * What people read.
         *
         * @return the label in both languages
         */
        public Wording label() {
            return label;
        }
    }
}
