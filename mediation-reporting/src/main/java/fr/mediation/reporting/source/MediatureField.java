/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of Médiature's export, with their headings since October 2023 and before. */
enum MediatureField {
    NUMBER("N° dossier", "Dossier", CaseColumn.ID),
    AUTHORITY("Collectivité", null, null),
    AUTHORITY_TYPE("Type de collectivité", null, null),
    CREATED("Date de la demande", "Date de création", CaseColumn.RECEIVED_ON),
    UPDATED("Date de dernière mise à jour", null, null),
    REMINDER("Date d'échéance", null, null),
    CLOSED("Date de clôture", null, CaseColumn.CLOSED_ON),
    STATUS("Avancement du dossier", "Statut", CaseColumn.STATUS),
    CHANNEL("Mode de saisine", "Origine", CaseColumn.CHANNEL),
    ORIGINATOR("Origine de la demande", null, CaseColumn.ORIGINATOR),
    COMPETENT("Collectivité compétente", null, CaseColumn.KIND),
    DOMAIN("Domaine principal", null, CaseColumn.DOMAIN),
    SUB_DOMAIN("Domaine secondaire", null, CaseColumn.SUB_DOMAIN),
    BODY("Entité compétente principale", null, CaseColumn.THIRD_PARTY),
    SUB_BODY("Entité compétente secondaire", null, null),
    ASSIGNED("Assigné", null, null),
    FIRST_CLAIM("1ère réclamation faite", "Premier recours à l'amiable", null),
    ANSWERED("Réponse à la 1ère réclamation", "Réponse pour le premier recours", null),
    FACE_TO_FACE("Échanges en présentiel", null, null),
    OUTCOME("Type de clôture", null, CaseColumn.OUTCOME),
    AGREEMENT("Accord des parties", null, null),
    COURT("Poursuite au tribunal administratif", "Se poursuit au tribunal administratif", null),
    HAS_EMAIL("Email renseigné", null, null),
    GENDER("Identité de genre", null, null),
    USER_TYPE("Type d'usager", null, null),
    TOWN("Ville", null, CaseColumn.TERRITORY),
    POSTAL_CODE("Code postal", null, null),
    COUNTRY("Pays", null, null);

    private final String heading;
    private final @Nullable String formerHeading;
    private final @Nullable CaseColumn column;

    MediatureField(String heading, @Nullable String formerHeading, @Nullable CaseColumn column) {
        this.heading = heading;
        this.formerHeading = formerHeading;
        this.column = column;
    }

    String heading() {
        return heading;
    }

    Optional<String> formerHeading() {
        return Optional.ofNullable(formerHeading);
    }

    /** The column of the model it serves, if it serves one. */
    Optional<CaseColumn> column() {
        return Optional.ofNullable(column);
    }
}
