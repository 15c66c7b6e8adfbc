/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a computation as a lawyer would write it. Each text holds fact, rule and result between bars; {0} is the day of
 * the fact, {1} the day that results, {months} and {days} a number of them in words.
 */
enum Rule {
    NOTIFIED(
            "décision notifiée le {0}|la date de réception par le destinataire fait courir le délai|départ le {1}",
            "decision notified on {0}|the day of reception by the addressee starts the limit|starts on {1}",
            Law.R421_1,
            Law.CE_NOTIFICATION),
    PUBLISHED(
            "décision publiée le {0}|pour celui à qui elle n'a pas à être notifiée, la publication fait courir le délai"
                    + "|départ le {1}",
            "decision published on {0}|for whoever needs no notification, publication starts the limit|starts on {1}",
            Law.R421_1),
    UNCLAIMED_LETTER(
            "pli recommandé non réclamé, présenté le {0}|le pli est réputé notifié à sa première présentation|départ le {1}",
            "unclaimed registered letter, presented on {0}|it is deemed notified at its first presentation|starts on {1}",
            Law.R421_1),
    CONSULTED(
            "document mis à disposition par voie électronique le {0}|consulté dans les quinze jours, il est notifié le jour"
                    + " de la première consultation|notification le {1}",
            "document made available electronically on {0}|consulted within fifteen days, it is notified on the day of the"
                    + " first consultation|notified on {1}",
            Law.R112_20),
    NOT_CONSULTED(
            "document mis à disposition par voie électronique le {0}|faute de consultation dans les quinze jours, il est"
                    + " réputé notifié le jour de sa mise à disposition|notification le {1}",
            "document made available electronically on {0}|without consultation within fifteen days, it is deemed notified"
                    + " on the day it was made available|notified on {1}",
            Law.R112_20),
    KNOWN_WITHOUT_NOTIFICATION(
            "décision non notifiée, connue le {0}|le délai de deux mois ne court pas ; le délai raisonnable court de la"
                    + " connaissance établie|départ le {1}",
            "decision not notified, known on {0}|the two months do not run; the reasonable time runs from proven"
                    + " knowledge|starts on {1}",
            Law.CE_CZABAJ),
    NOT_OPPOSABLE(
            "voies et délais de recours non établis|le délai de deux mois n'est pas opposable ; le recours reste possible"
                    + " dans un délai raisonnable, un an en règle générale|deux mois inopposables",
            "remedies and time limits not established|the two months cannot be opposed; action stays possible within a"
                    + " reasonable time, one year as a rule|two months not opposable",
            Law.R421_5,
            Law.L112_6,
            Law.CE_CZABAJ),
    LONGER_MENTION(
            "mention erronée d'un délai de {months}|plus long que le délai légal, le délai indiqué est seul opposable"
                    + "|délai de {months}",
            "erroneous mention of a limit of {months}|longer than the legal one, the limit stated is the only one that can"
                    + " be opposed|limit of {months}",
            Law.R421_5,
            Law.CE_ERRONEOUS),
    MPO_NOT_MENTIONED(
            "médiation préalable obligatoire non mentionnée dans la notification|à défaut de cette mention et des"
                    + " coordonnées du médiateur, le délai de recours contentieux ne court pas|délai non ouvert",
            "compulsory prior mediation not mentioned in the notification|without it and the mediator's address, the limit"
                    + " to go to court does not run|limit not open",
            Law.R213_10),
    SILENCE_BINDS_AGENT(
            "agent public|entre l'administration et ses agents, le délai court sans accusé de réception|départ le {1}",
            "civil servant|between the administration and its agents, the limit runs without acknowledgement of receipt"
                    + "|starts on {1}",
            Law.L112_2,
            Law.L231_4),
    SILENCE_REJECTS(
            "demande reçue le {0}|le silence gardé {months} vaut rejet, de date à date|décision implicite le {1}",
            "request received on {0}|silence for {months} means rejection, from date to date|implicit decision on {1}",
            Law.L231_4,
            Law.L114_3,
            Law.R421_2),
    SILENCE_ACCEPTS(
            "demande complète reçue par l'administration compétente le {0}|le silence gardé {months} vaut acceptation, de"
                    + " date à date|décision implicite le {1}",
            "complete request received by the competent administration on {0}|silence for {months} means acceptance,"
                    + " from date to date|implicit decision on {1}",
            Law.L231_1,
            Law.L114_3),
    INCOMPLETE_SUSPENDS(
            "pièces manquantes demandées le {0}|le délai est suspendu pendant le temps imparti, que leur production abrège,"
                    + " soit {days}|décision implicite reportée au {1}",
            "missing pieces asked for on {0}|the period is suspended for the time given, which their production cuts short,"
                    + " that is {days}|implicit decision moved to {1}",
            Law.L114_5),
    INCOMPLETE_NOT_STARTED(
            "pièces manquantes demandées le {0}|le silence ne vaut acceptation qu'à compter de leur réception|délai non"
                    + " ouvert",
            "missing pieces asked for on {0}|silence means acceptance only from their reception|period not open",
            Law.L114_5),
    IMPLICIT_REJECTION(
            "recours administratif reçu le {0}|le silence gardé plus de {months} vaut rejet, de date à date"
                    + "|rejet implicite le {1}",
            "appeal received on {0}|silence for more than {months} means rejection, from date to date"
                    + "|implicit rejection on {1}",
            Law.L411_7,
            Law.R421_2),
    MDPH_SILENCE(
            "recours préalable adressé à la MDPH le {0}|le silence gardé plus de {months} à compter de l'envoi vaut rejet"
                    + "|rejet implicite le {1}",
            "compulsory appeal sent to the MDPH on {0}|silence for more than {months} from its sending means rejection"
                    + "|implicit rejection on {1}",
            Law.R241_41),
    EXPRESS_REJECTION(
            "rejet exprès du recours administratif notifié le {0}|le délai recommence à courir en entier|nouveau départ"
                    + " le {1}",
            "express rejection of the appeal notified on {0}|the whole limit runs again|new start on {1}", Law.L411_2),
    OTHER_REJECTION_LATER(
            "rejet d'un recours administratif le {0}|le délai ne recommence à courir qu'au dernier événement|départ maintenu"
                    + " au {1}",
            "rejection of an appeal on {0}|the limit runs again only from the last event|start stays on {1}",
            Law.L411_2),
    LATE_EXPRESS_REJECTION(
            "décision expresse notifiée le {0}, après le rejet implicite|intervenue avant l'expiration du délai, elle le"
                    + " fait courir à nouveau|nouveau départ le {1}",
            "express decision notified on {0}, after the implicit rejection|before the limit ran out, it makes it run anew"
                    + "|new start on {1}",
            Law.R421_2),
    THIRD_PARTY_APPEAL(
            "recours administratif d'un tiers|le délai recommence à courir au rejet, même sans accusé de réception|nouveau"
                    + " départ le {1}",
            "appeal of a third party|the limit runs again from the rejection, even without acknowledgement of receipt"
                    + "|new start on {1}",
            Law.CE_THIRD_PARTY),
    MEDIATION_OPEN(
            "médiation engagée le {0}, en cours|les délais de recours contentieux sont interrompus jusqu'à la déclaration de"
                    + " fin|délai interrompu",
            "mediation begun on {0}, in progress|the limits to go to court are interrupted until it is declared over"
                    + "|limit interrupted",
            Law.L213_6),
    MEDIATION_ENDED(
            "médiation terminée le {0}|le délai interrompu recommence à courir en entier|nouveau départ le {1}",
            "mediation over on {0}|the interrupted limit runs again in full|new start on {1}", Law.L213_6),
    LEGAL_AID(
            "aide juridictionnelle demandée le {0}|la demande formée dans le délai ouvre un nouveau délai de même durée une"
                    + " fois l'instruction achevée|délai interrompu",
            "legal aid requested on {0}|a request within the limit opens a new limit of the same length once it is settled"
                    + "|limit interrupted",
            Law.LEGAL_AID,
            Law.CE_CZABAJ_INTERRUPTED),
    REASONS_GIVEN(
            "motifs communiqués le {0}|le délai est prorogé de deux mois à compter de leur communication, et au plus d'un an"
                    + " à compter de leur demande|dernier jour le {1}",
            "reasons given on {0}|the limit is extended to two months after they are given, and at most one year after"
                    + " they were asked for|last day on {1}",
            Law.L232_4,
            Law.CE_REASONS),
    REASONS_NOT_GIVEN(
            "motifs demandés le {0} et non communiqués|le recours reste ouvert un an à compter de la demande (pour les"
                    + " demandes antérieures, à compter du 8 octobre 2025)|au plus tard le {1}",
            "reasons asked for on {0} and not given|action stays open one year from the request (for earlier requests,"
                    + " from 8 October 2025)|at the latest on {1}",
            Law.L232_4,
            Law.CE_REASONS),
    DIRECT_ACTION(
            "requête enregistrée le {0} sans médiation préalable obligatoire|la requête est transmise au médiateur, réputé"
                    + " saisi ce jour|délai interrompu",
            "action recorded on {0} without the compulsory prior mediation|it is sent to the mediator, deemed seised on"
                    + " that day|limit interrupted",
            Law.R213_12),
    DISTANCE(
            "résidence éloignée du siège de la juridiction|le délai de recours contentieux est augmenté de {months}"
                    + "|délai allongé d'autant",
            "residence far from the court's seat|the limit to go to court is longer by {months}|limit longer by as much",
            Law.R421_7),
    FRANC_END(
            "délai de {months} courant du {0}|le délai est franc, son terme porte le même quantième et son dernier jour est"
                    + " le lendemain, prorogé une seule fois s'il est férié ou chômé|dernier jour le {1}",
            "limit of {months} from {0}|the limit is franc, its term has the same day number and its last day is the day"
                    + " after, moved once if it is not a working day|last day on {1}",
            Law.R421_1,
            Law.CE_FRANC,
            Law.CPC_641,
            Law.CPC_642),
    NOT_FRANC_END(
            "délai de {months} courant du {0}|devant le juge judiciaire, le délai n'est pas franc et expire au même"
                    + " quantième, prorogé s'il est férié ou chômé|dernier jour le {1}",
            "limit of {months} from {0}|before the judicial courts the limit is not franc: it ends on the same day"
                    + " number, moved if it is not a working day|last day on {1}",
            Law.CSS,
            Law.CPC_641,
            Law.CPC_642),
    REASONABLE_TIME(
            "délai raisonnable courant du {0}|un an en règle générale, sauf circonstances particulières|dernier jour le {1}",
            "reasonable time from {0}|one year as a rule, but for special circumstances|last day on {1}",
            Law.CE_CZABAJ),
    APPEAL_LIMIT(
            "décision opposable le {0}|le recours gracieux ou hiérarchique ne conserve le délai que s'il est formé dans les"
                    + " {months} francs, sans délai de distance|dernier jour le {1}",
            "decision opposable on {0}|a recours gracieux or hiérarchique keeps the limit only within {months} francs,"
                    + " without distance months|last day on {1}",
            Law.L411_2,
            Law.CE_FRANC_APPEAL,
            Law.CE_DISTANCE),
    MPO_LIMIT(
            "décision opposable le {0}|la médiation préalable obligatoire s'engage dans le délai de recours contentieux,"
                    + " délais de distance compris|dernier jour le {1}",
            "decision opposable on {0}|the compulsory prior mediation is begun within the limit to go to court, distance"
                    + " months included|last day on {1}",
            Law.R213_10),
    RAPO_RSA(
            "décision de RSA opposable le {0}|recours préalable devant le président du conseil départemental dans les"
                    + " {months}|dernier jour le {1}",
            "RSA decision opposable on {0}|compulsory appeal to the president of the departmental council within {months}"
                    + "|last day on {1}",
            Law.RAPO_RSA),
    RAPO_SOCIAL_AID(
            "décision d'aide sociale opposable le {0}|recours préalable devant l'auteur de la décision dans les {months}"
                    + "|dernier jour le {1}",
            "social aid decision opposable on {0}|compulsory appeal to the author of the decision within {months}"
                    + "|last day on {1}",
            Law.RAPO_SOCIAL_AID),
    RAPO_MDPH(
            "décision de la CDAPH opposable le {0}|recours préalable devant la MDPH dans les {months}|dernier jour le {1}",
            "CDAPH decision opposable on {0}|compulsory appeal to the MDPH within {months}|last day on {1}",
            Law.RAPO_MDPH),
    RAPO_CADA(
            "refus de communication opposable le {0}|saisine de la CADA dans les {months}|dernier jour le {1}",
            "refusal of access opposable on {0}|referral to the CADA within {months}|last day on {1}", Law.CADA),
    RAPO_OTHER(
            "décision opposable le {0}|recours administratif préalable obligatoire dans les {months}|dernier jour le {1}",
            "decision opposable on {0}|compulsory prior appeal within {months}|last day on {1}", Law.L412_4),
    CONCILIATION_OPEN(
            "conciliation ou médiation engagée le {0}, en cours|le délai du recours préalable ne court pas ; il reste"
                    + " {days}|délai suspendu",
            "conciliation or mediation begun on {0}, in progress|the limit of the prior appeal does not run; what is left"
                    + " is {days}|limit suspended",
            Law.CONCILIATION),
    CONCILIATION_REMAINDER(
            "rapport de conciliation notifié le {0}|le délai suspendu reprend pour son reliquat de {days}|dernier jour"
                    + " le {1}",
            "conciliation report notified on {0}|the suspended limit resumes for its remainder of {days}|last day on {1}",
            Law.CONCILIATION),
    ANSWERED_IN_TIME(
            "réponse expresse notifiée le {0}|intervenue avant le {1}, elle empêche la décision implicite|pas de décision"
                    + " implicite",
            "express answer notified on {0}|before {1}, it prevents the implicit decision|no implicit decision",
            Law.L112_6),
    FOUR_YEARS(
            "fait générateur de la créance le {0}|quatre ans à partir du premier jour de l'année suivante|prescription"
                    + " acquise après le {1}",
            "fact that gave the claim on {0}|four years from the first day of the next year|limitation complete after {1}",
            Law.LAW_1968_1),
    CLAIM_IGNORED(
            "créancier empêché d'agir ou dans l'ignorance légitime jusqu'au {0}|la prescription ne court pas contre lui"
                    + "|point de départ le {1}",
            "creditor prevented from acting or legitimately unaware until {0}|the limitation does not run against them"
                    + "|starts on {1}",
            Law.LAW_1968_3,
            Law.CC_2234),
    CLAIM_INTERRUPTED(
            "acte interruptif produisant effet le {0}|un nouveau délai de quatre ans court du premier jour de l'année"
                    + " suivante|prescription acquise après le {1}",
            "act of interruption with effect on {0}|a new time of four years runs from the first day of the next year"
                    + "|limitation complete after {1}",
            Law.LAW_1968_2),
    CLAIM_IN_COURT(
            "recours juridictionnel du {0}, pendant|la prescription est interrompue jusqu'à ce que la décision soit"
                    + " définitive|prescription interrompue",
            "court action of {0}, pending|the limitation is interrupted until the decision is final|limitation interrupted",
            Law.LAW_1968_2),
    RSA_TWO_YEARS(
            "somme due le {0}|l'action se prescrit par deux ans, de date à date|prescription acquise après le {1}",
            "sum due on {0}|the action is time-barred after two years, from date to date|limitation complete after {1}",
            Law.L262_45,
            Law.CC_2228),
    RSA_INTERRUPTED(
            "acte interruptif produisant effet le {0}|un nouveau délai de deux ans court|prescription acquise après le {1}",
            "act of interruption with effect on {0}|a new time of two years runs|limitation complete after {1}",
            Law.L262_45,
            Law.CC_2231),
    SUSPENSION_CAPPED(
            "médiation produisant effet le {0}|la suspension de la prescription ne peut excéder six mois|fin de la"
                    + " suspension le {1}",
            "mediation with effect on {0}|the suspension of the limitation may not exceed six months|suspension ends on {1}",
            Law.LAW_1968_2_1),
    LIMITATION_SUSPENSION_OPEN(
            "médiation produisant effet le {0}, en cours|la prescription est suspendue sans effacer le temps couru"
                    + "|prescription suspendue",
            "mediation with effect on {0}, in progress|the limitation is suspended, the time run is kept"
                    + "|limitation suspended",
            Law.L213_6,
            Law.CC_2230),
    LIMITATION_RESUMES(
            "suspension terminée le {0}|le temps restant, {days}, recommence à courir|prescription acquise après le {1}",
            "suspension over on {0}|the remaining time, {days}, runs again|limitation complete after {1}",
            Law.L213_6,
            Law.CC_2230),
    LIMITATION_FLOOR(
            "suspension terminée le {0}|le temps restant, {days}, est porté à six mois|prescription acquise après le {1}",
            "suspension over on {0}|the remaining time, {days}, is raised to six months|limitation complete after {1}",
            Law.LAW_1968_2_1,
            Law.L213_6);

    private final String fr;
    private final String en;
    private final List<LegalReference> references;

    Rule(String fr, String en, LegalReference... references) {
        this.fr = fr;
        this.en = en;
        this.references = List.of(references);
    }

    List<LegalReference> references() {
        return references;
    }

    Explanation.Step step(
            @Nullable LocalDate fact, @Nullable LocalDate result, int number, @Nullable Wording addition) {
        Wording first = fact == null ? null : WrittenDate.of(fact);
        Wording second = result == null ? null : WrittenDate.of(result);
        String[] french = filled(fr, first, second, number, Language.FR);
        String[] english = filled(en, first, second, number, Language.EN);
        Wording[] parts = new Wording[3];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new Wording(french[i], english[i]);
        }
        Wording ending =
                addition == null ? parts[2] : new Wording(parts[2].fr() + addition.fr(), parts[2].en() + addition.en());
        return new Explanation.Step(parts[0], parts[1], ending, references);
    }

    private static String[] filled(
            String template, @Nullable Wording fact, @Nullable Wording result, int number, Language language) {
        return template.replace("{0}", fact == null ? "" : fact.in(language))
                .replace("{1}", result == null ? "" : result.in(language))
                .replace("{months}", Count.months(number).in(language))
                .replace("{days}", Count.days(number).in(language))
                // elision
                .replace(" de un ", " d'un ")
                .split("\\|", -1);
    }
}
