/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.record;

import fr.mediation.core.wording.Wording;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Axe d'analyse: a question asked of each case, whose answer is a code of a closed list.
 */
public enum Axis {
    /** The year of the day that places the case in its period: of receipt or of closing. */
    YEAR("Année", "Year", r -> null),
    /** Mediation or re-orientation. */
    KIND("Nature", "Kind", CaseRecord::kind),
    /** Where the handling stands. */
    STATUS("État du traitement", "Status", CaseRecord::status),
    /** How the request came. */
    CHANNEL("Mode de saisine", "Channel", CaseRecord::channel),
    /** Who made the request. */
    ORIGINATOR("Auteur de la saisine", "Originator", CaseRecord::originator),
    /** Where the requester lives. */
    TERRITORY("Territoire", "Territory", CaseRecord::territory),
    /** The directorate concerned. */
    DIRECTION("Direction", "Directorate", CaseRecord::direction),
    /** Territorial or central directorate. */
    DIRECTION_TYPE("Type de direction", "Type of directorate", CaseRecord::directionType),
    /** The public policy. */
    DOMAIN("Politique publique", "Policy", CaseRecord::domain),
    /** The sub-heading of the policy. */
    SUB_DOMAIN("Sous-chapitre", "Sub-heading", CaseRecord::subDomain),
    /** The body of a re-orientation. */
    THIRD_PARTY("Organisme compétent", "Competent body", CaseRecord::thirdParty),
    /** How far the case was resolved. */
    OUTCOME("Résultat du traitement", "Outcome", CaseRecord::outcome),
    /** Why the case ended. */
    END_REASON("Motif de fin", "Reason for ending", CaseRecord::endReason),
    /** The quarter of the day that places the case in its period. */
    QUARTER("Trimestre", "Quarter", r -> null),
    /** The month of the day that places the case in its period. */
    MONTH("Mois", "Month", r -> null),
    /** What kind of person asked. */
    REQUESTER_TYPE("Qualité du demandeur", "Kind of requester", CaseRecord::requesterType),
    /** Why the mediator was seized. */
    REFERRAL_REASON("Circonstances de la saisine", "Reason for referral", CaseRecord::referralReason),
    /** The class of days from receipt to closing. */
    HANDLING_TIME("Classe de durée de traitement", "Class of handling time", r -> null),
    /** Whether receipt was acknowledged within the target. */
    ACKNOWLEDGEMENT_TIME("Délai d'accusé de réception", "Time to acknowledge", r -> null),
    /** Whether the service answered within the target. */
    ANSWER_TIME("Délai de réponse du service", "Answer time of the service", r -> null),
    /** Whether the handling was suspended. */
    SUSPENSION("Suspension", "Suspension", r -> null);

    private final Wording label;
    private final Function<CaseRecord, @Nullable String> reader;

    Axis(String fr, String en, Function<CaseRecord, @Nullable String> reader) {
        this.label = new Wording(fr, en);
        this.reader = reader;
    }

    /**
     * What people read at the head of the column.
     *
     * @return the label in both languages
     */
    public Wording label() {
        return label;
    }

    /**
     * The code recorded in a case, before any deduction.
     *
     * @param row the case
     * @return the code, or null when none is recorded; always null for what is computed from days
     */
    public @Nullable String read(CaseRecord row) {
        return reader.apply(row);
    }

    /**
     * Whether the answer is a part of the calendar, cut out of the period of a table.
     *
     * @return true for years, quarters and months
     */
    public boolean time() {
        return this == YEAR || this == QUARTER || this == MONTH;
    }
}
