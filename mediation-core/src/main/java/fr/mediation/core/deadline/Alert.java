/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.util.List;

/** What the reader of a limit must be told. */
enum Alert {
    NO_START(
            "aucun fait connu ne fait courir le délai : la date de notification ou de publication manque",
            "no known fact makes the limit run: the day of notification or publication is missing",
            Law.R421_1),
    REMEDIES_UNKNOWN(
            "mention des voies et délais de recours inconnue, supposée complète ; sans elle, les deux mois ne"
                    + " seraient pas opposables",
            "mention of the remedies unknown, assumed to be complete; without it, the two months could not be opposed",
            Law.R421_5,
            Law.L112_6),
    UNCLAIMED_LETTER(
            "pli non réclamé : la date de première présentation est retenue, point non vérifié",
            "unclaimed letter: the day of first presentation is taken, a point not verified"),
    CONSULTATION_STILL_POSSIBLE(
            "le document peut encore être consulté dans les quinze jours : la notification serait alors plus tardive",
            "the document can still be consulted within the fifteen days: the notification would then be later",
            Law.R112_20),
    PIECES_WITHOUT_TERM(
            "pièces demandées sans délai imparti ni production : aucune suspension n'est comptée",
            "pieces asked for without a term and not produced: no suspension is counted",
            Law.L114_5),
    SUSPENSION_BOUND(
            "suspension comptée de la demande de pièces : la borne exacte n'est pas tranchée",
            "suspension counted from the request for pieces: the exact bound is not settled",
            Law.L114_5),
    RECEPTION_UNKNOWN(
            "la date de réception étant inconnue, le silence est compté de l'envoi, date la plus proche",
            "the day of reception being unknown, silence is counted from the sending, the earliest day",
            Law.L411_7),
    RAPO_FIRST(
            "un recours administratif préalable est obligatoire : sans lui, la requête est irrecevable",
            "a prior appeal is compulsory: without it, the action is inadmissible",
            Law.L412_7,
            Law.CE_LATE_RAPO),
    MEDIATION_WITHOUT_END(
            "médiation sans déclaration de fin datée : le point de départ du nouveau délai ne pourra pas être prouvé",
            "mediation without a dated declaration that it is over: the start of the new limit cannot be proven",
            Law.L213_6),
    END_NOT_KNOWN_BY_ALL(
            "fin déclarée, mais sa connaissance par toutes les parties n'est pas datée : le délai ne court que"
                    + " de celle-ci",
            "end declared, but the day on which all parties knew is not given: the limit runs only from that day",
            Law.L213_13),
    ACTION_POSTED(
            "requête postée dans le délai et enregistrée après : recevable par la date d'expédition",
            "action posted within the limit and recorded after it: admissible by the posting date",
            Law.CE_ACTION_POSTED),
    ACTION_MUST_ARRIVE(
            "avant la décision du 13 mai 2024, la requête devait parvenir au greffe dans le délai",
            "before the decision of 13 May 2024, the action had to reach the registry within the limit",
            Law.CE_ACTION_POSTED),
    APPEAL_USELESS_AFTER_MEDIATION(
            "la médiation a déjà interrompu le délai : un recours gracieux ou hiérarchique ne l'interrompra pas"
                    + " de nouveau",
            "the mediation has already interrupted the limit: a recours gracieux or hiérarchique will not do so again",
            Law.L1112_24,
            Law.R213_4),
    SEVERAL_READINGS(
            "plusieurs lectures du droit donnent des dates différentes : agir avant la date prudente",
            "several readings of the law give different days: act before the prudent date"),
    NO_PRUDENT_DATE(
            "aucune date ne peut être donnée tant que la procédure amiable est en cours",
            "no day can be given while the amicable procedure is in progress"),
    SILENCE_PROJECTED(
            "date calculée en supposant que l'administration garde le silence jusqu'au bout",
            "day computed on the assumption that the administration stays silent to the end",
            Law.L411_7),
    REGLEMENT_CONTRADICTS_LAW(
            "le règlement imprime un autre effet de la saisine sur les délais ; il est signalé ici, la loi"
                    + " seule est appliquée",
            "the règlement prints another effect of the referral on time limits; it is pointed out here, the"
                    + " law alone is applied",
            Law.L1112_24,
            Law.L213_6),
    LAW_MORE_RECENT(
            "des textes cités sont plus récents que les faits : la règle était alors celle des textes ou de la"
                    + " jurisprudence antérieurs",
            "some texts cited are more recent than the facts: the rule then came from earlier texts or case law"),
    LAW_OF_MAY_2026(
            "la loi n° 2026-403 du 26 mai 2026 a modifié les règles de la médiation ; ses effets sur d'autres"
                    + " codes n'ont pas tous été vérifiés",
            "law n° 2026-403 of 26 May 2026 changed the rules of mediation; its effects on other codes are not"
                    + " all verified",
            Law.L421_3),
    COURT_ORDER_ASSUMED(
            "juridiction supposée judiciaire, comme pour la plupart des décisions de la CDAPH : le tribunal"
                    + " administratif décide de la RQTH et de l'orientation professionnelle",
            "judicial courts assumed, as for most CDAPH decisions: the administrative court decides on RQTH and"
                    + " vocational guidance",
            Law.CSS);

    private final Wording text;
    private final List<LegalReference> references;

    Alert(String fr, String en, LegalReference... references) {
        this.text = new Wording(fr, en);
        this.references = List.of(references);
    }

    Deadline.Warning on(String path) {
        return new Deadline.Warning(path, name(), text, references);
    }
}
