/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.deadline.facts.Territory;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Names of facts, of their properties and of their values, for who reads that one of them changed. */
final class FactWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Map<String, Wording> ACTS = Map.ofEntries(
            term("matter", "matière du litige", "matter of the dispute"),
            term("decision", "décision", "decision"),
            term("request", "demande", "request"),
            term("mpoCompulsory", "médiation préalable obligatoire applicable", "compulsory prior mediation applies"),
            term("residence", "résidence du requérant", "residence of the person"),
            term("lodgedWithState", "dépôt auprès des services de l'État", "lodging with the State's services"),
            term("court", "ordre de juridiction", "order of courts"),
            term("courtAction", "requête", "court action"),
            term("legalAid", "aide juridictionnelle", "legal aid"));

    private static final Map<String, Wording> CIRCUMSTANCES = Map.ofEntries(
            term("asOf", "jour de la situation", "day of the situation"),
            term("court", "jours fériés du siège de la juridiction", "public holidays of the court's seat"),
            term(
                    "administration",
                    "jours fériés du siège de l'administration",
                    "public holidays of the administration's seat"),
            term("courtTerritory", "territoire de la juridiction", "territory of the court"),
            term("printedEffect", "effet imprimé par le règlement", "effect printed in the règlement"));

    private static final Map<String, Wording> PROPERTIES = Map.ofEntries(
            term("decidedOn", "prise le", "taken on"),
            term("notifiedOn", "notifiée le", "notified on"),
            term("presentedOn", "pli présenté le", "letter presented on"),
            term("publishedOn", "publiée le", "published on"),
            term("availableOn", "mise à disposition le", "made available on"),
            term("consultedOn", "consultée le", "consulted on"),
            term("knownOn", "connaissance le", "known on"),
            term("challenger", "requérant", "who contests it"),
            term("mention", "mention des voies et délais de recours", "mention of the remedies"),
            term("statedMonths", "mois indiqués", "months stated"),
            term("statedSilenceMonths", "mois de silence indiqués", "months of silence stated"),
            term("proven", "preuve de la mention", "proof of the mention"),
            term(
                    "mpoMentioned",
                    "mention de la médiation préalable obligatoire",
                    "mention of the compulsory mediation"),
            term("receivedOn", "réception le", "received on"),
            term("sentOn", "envoi le", "sent on"),
            term(
                    "receivedByCompetentOn",
                    "réception par l'administration compétente le",
                    "received by the competent administration on"),
            term("silence", "sens du silence", "meaning of silence"),
            term("silenceMonths", "mois de silence", "months of silence"),
            term("askedOn", "demande le", "asked for on"),
            term("dueOn", "échéance le", "due on"),
            term("givenOn", "communication le", "given on"),
            term("kind", "nature", "kind"),
            term("rejectedOn", "rejet exprès le", "expressly rejected on"),
            term("regime", "régime", "regime"),
            term("referralSentOn", "saisine envoyée le", "referral sent on"),
            term("referralReceivedOn", "saisine reçue le", "referral received on"),
            term("agreedOn", "accord écrit le", "agreed in writing on"),
            term("firstMeetingOn", "première réunion le", "first meeting on"),
            term("endedOn", "fin déclarée le", "declared over on"),
            term("endedBy", "auteur de la déclaration de fin", "who declared it over"),
            term("endKnownByAllOn", "fin connue de tous le", "end known by all on"),
            term("inadmissibleOn", "irrecevabilité le", "inadmissible on"),
            term("generatedOn", "fait générateur le", "arose on"),
            term("ignoredUntil", "ignorée jusqu'au", "unknown until"),
            term("cause", "cause d'interruption", "cause of interruption"),
            term("on", "interruption le", "interrupted on"),
            term("finalJudgmentOn", "jugement définitif le", "final judgment on"),
            term("registeredOn", "enregistrement le", "recorded on"),
            term("requestedOn", "demande le", "requested on"),
            term("concludedOn", "issue le", "settled on"));

    private static final Map<String, Wording> VALUES = Map.ofEntries(
            term("true", "oui", "yes"),
            term("false", "non", "no"),
            term("COMPLETE", "complète", "complete"),
            term("ABSENT", "absente", "absent"),
            term("ERRONEOUS", "erronée", "erroneous"),
            term("UNKNOWN", "inconnue", "unknown"),
            term("GENERAL", "droit commun", "general"),
            term("RSA", "RSA", "RSA"),
            term("AIDE_SOCIALE", "aide sociale", "social aid"),
            term("MDPH", "MDPH", "MDPH"),
            term("AGENT", "agent public", "civil servant"),
            term("ACCESS_TO_DOCUMENTS", "communication de documents", "access to documents"),
            term("ADMINISTRATIVE", "juridiction administrative", "administrative courts"),
            term("JUDICIAL", "juridiction judiciaire", "judicial courts"),
            term("ADDRESSEE", "destinataire", "addressee"),
            term("THIRD_PARTY", "tiers", "third party"),
            term("REJECTION", "rejet", "rejection"),
            term("ACCEPTANCE", "acceptation", "acceptance"),
            term("REQUESTER", "requérant", "the person"),
            term("ADMINISTRATION", "administration", "administration"),
            term("BOTH_PARTIES", "les deux parties", "both parties"),
            term("MEDIATOR", "médiateur", "mediator"),
            term("WRITTEN_CLAIM", "réclamation écrite", "written claim"),
            term("COURT_ACTION", "recours juridictionnel", "court action"),
            term("WRITTEN_COMMUNICATION", "communication écrite", "written communication"),
            term("PAYMENT", "paiement", "payment"),
            term("QUADRIENNALE", "prescription quadriennale", "four-year limitation"),
            term("RECOURS_GRACIEUX", "recours gracieux", "recours gracieux"),
            term("RECOURS_HIERARCHIQUE", "recours hiérarchique", "recours hiérarchique"),
            term("RAPO", "recours préalable obligatoire", "compulsory prior appeal"),
            term("NONE", "aucun effet", "no effect"),
            term("SUSPENDS_ACTION", "suspension du recours", "action suspended"),
            term(
                    "SUSPENDS_ACTION_INTERRUPTS_LIMITATION",
                    "suspension du recours, interruption de la prescription",
                    "action suspended, limitation interrupted"),
            term(
                    "INTERRUPTS_ACTION_SUSPENDS_LIMITATION",
                    "interruption du recours, suspension de la prescription",
                    "action interrupted, limitation suspended"));

    private static final Map<String, Wording> REGIMES = Map.ofEntries(
            term("TERRITORIAL", "médiation territoriale", "territorial mediation"),
            term("CONVENTIONAL", "médiation conventionnelle", "conventional mediation"),
            term("ADMINISTRATIVE", "médiation avec l'administration", "mediation with the administration"),
            term("MPO", "médiation préalable obligatoire", "compulsory prior mediation"),
            term("COURT_ORDERED", "médiation ordonnée par le juge", "court-ordered mediation"),
            term("DEFENSEUR_DES_DROITS", "Défenseur des droits", "Défenseur des droits"),
            term("MDPH_CONCILIATION", "conciliation devant la MDPH", "conciliation before the MDPH"),
            term("INFORMAL", "démarche amiable", "amicable procedure"));

    private FactWords() {}

    static Wording act(String path) {
        return Objects.requireNonNull(ACTS.get(path)).capitalised();
    }

    static Wording circumstance(String name) {
        return Objects.requireNonNull(CIRCUMSTANCES.get(name)).capitalised();
    }

    /** The property of an act, or nothing for a fact that is one value. */
    static Wording property(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        return PROPERTIES.getOrDefault(last, new Wording(last, last));
    }

    private static final Map<String, Wording> PLACES = places();

    /** A territory and the zone of its public holidays bear the same name. */
    private static Map<String, Wording> places() {
        Map<String, Wording> places = new HashMap<>();
        for (Territory territory : Territory.values()) {
            places.put(territory.name(), territory.label());
        }
        for (HolidayZone zone : HolidayZone.values()) {
            places.put(zone.name(), zone.label());
        }
        return Map.copyOf(places);
    }

    /** A day in letters, a choice or a place by its name; a number as it is. */
    static Wording value(String field, String value) {
        if (DAY.matcher(value).matches()) {
            return WrittenDate.of(LocalDate.parse(value));
        }
        Wording itself = new Wording(value, value);
        if (field.equals("regime")) {
            return REGIMES.getOrDefault(value, itself);
        }
        return VALUES.getOrDefault(value, PLACES.getOrDefault(value, itself));
    }

    private static Map.Entry<String, Wording> term(String code, String fr, String en) {
        return Map.entry(code, new Wording(fr, en));
    }
}
