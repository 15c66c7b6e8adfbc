/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Claim;
import fr.mediation.core.deadline.facts.CourtAction;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.LegalAid;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an act of the facts is called in a sentence: its kind and its day, never its place in a list. */
final class Acts {

    private static final Pattern INDEXED =
            Pattern.compile("(appeals|mediations|claims)\\[(\\d+)](?:\\.interruptions\\[(\\d+)])?.*");

    private static final Wording CASE = new Wording("Ensemble du dossier", "The whole case");
    private static final Wording NOTIFICATION =
            new Wording("Notification de la décision", "Notification of the decision");
    private static final Wording RECEIPT =
            new Wording("Accusé de réception de la demande", "Acknowledgement of receipt of the request");
    private static final Wording APPEAL_RECEIPT =
            new Wording("Accusé de réception du recours administratif", "Acknowledgement of receipt of the appeal");
    private static final Wording REJECTION = new Wording(
            "Notification du rejet du recours administratif", "Notification of the rejection of the appeal");

    private Acts() {}

    /** The name of the act at a path, with a capital letter. */
    static Wording named(String path, ProceduralFacts facts) {
        Wording act = found(path, facts);
        return act == null ? CASE : act.capitalised();
    }

    /** What stands before a warning, or null when the warning says itself what it is about. */
    static @Nullable Wording heading(String path, ProceduralFacts facts) {
        Wording act = switch (path) {
            case "decision.remedies" -> NOTIFICATION;
            case "request.acknowledgement" -> RECEIPT;
            case "appeals.acknowledgement" -> APPEAL_RECEIPT;
            case "appeals.rejectionRemedies" -> REJECTION;
            default -> INDEXED.matcher(path).matches() ? found(path, facts) : null;
        };
        return act == null ? null : act.capitalised();
    }

    private static @Nullable Wording found(String path, ProceduralFacts facts) {
        Matcher matcher = INDEXED.matcher(path);
        if (matcher.matches()) {
            int index = Integer.parseInt(matcher.group(2));
            String inner = matcher.group(3);
            return switch (matcher.group(1)) {
                case "appeals" -> of(facts.appeals().get(index));
                case "mediations" -> of(facts.mediations().get(index));
                default ->
                    inner == null
                            ? of(facts.claims().get(index))
                            : of(facts.claims().get(index).interruptions().get(Integer.parseInt(inner)));
            };
        }
        return switch (path) {
            case "decision" -> ofDecision(facts.decision());
            case "courtAction" -> ofAction(facts.courtAction());
            case "legalAid" -> ofAid(facts.legalAid());
            case "request.reasons" -> ofReasons(facts.request());
            default -> null;
        };
    }

    static Wording of(Appeal appeal) {
        Wording kind = switch (appeal.kind()) {
            case RECOURS_GRACIEUX -> new Wording("recours gracieux", "recours gracieux");
            case RECOURS_HIERARCHIQUE -> new Wording("recours hiérarchique", "recours hiérarchique");
            case RAPO -> new Wording("recours préalable obligatoire", "compulsory prior appeal");
        };
        LocalDate sent = appeal.sentOn();
        return sent == null
                ? dated(kind, " reçu le ", " received on ", appeal.receivedOn())
                : dated(kind, " envoyé le ", " sent on ", sent);
    }

    static Wording of(Mediation mediation) {
        Wording kind = switch (mediation.regime()) {
            case TERRITORIAL ->
                new Wording("saisine du médiateur territorial", "referral to the médiateur territorial");
            case CONVENTIONAL ->
                new Wording("médiation à l'initiative des parties", "mediation at the parties' initiative");
            case ADMINISTRATIVE -> new Wording("médiation avec l'administration", "mediation with the administration");
            case MPO -> new Wording("médiation préalable obligatoire", "compulsory prior mediation");
            case COURT_ORDERED -> new Wording("médiation ordonnée par le juge", "court-ordered mediation");
            case DEFENSEUR_DES_DROITS ->
                new Wording("saisine du Défenseur des droits", "referral to the Défenseur des droits");
            case MDPH_CONCILIATION -> new Wording("conciliation devant la MDPH", "conciliation before the MDPH");
            case INFORMAL -> new Wording("démarche amiable", "amicable procedure");
        };
        LocalDate referred = Run.first(mediation.referralSentOn(), mediation.referralReceivedOn());
        LocalDate day = Run.first(referred, Run.first(mediation.agreedOn(), mediation.firstMeetingOn()));
        return dated(kind, " du ", " of ", day);
    }

    static Wording of(Claim claim) {
        return switch (claim.kind()) {
            case QUADRIENNALE ->
                dated(new Wording("créance née", "claim that arose"), " le ", " on ", claim.generatedOn());
            case RSA -> dated(new Wording("somme due", "sum due"), " le ", " on ", claim.generatedOn());
        };
    }

    private static Wording of(Claim.Interruption interruption) {
        Wording kind = switch (interruption.cause()) {
            case WRITTEN_CLAIM -> new Wording("réclamation écrite", "written claim");
            case COURT_ACTION -> new Wording("recours juridictionnel", "court action");
            case WRITTEN_COMMUNICATION ->
                new Wording("communication écrite de l'administration", "written communication of the administration");
            case PAYMENT -> new Wording("paiement", "payment");
        };
        return dated(kind, " du ", " of ", interruption.on());
    }

    private static Wording ofDecision(@Nullable Decision decision) {
        return dated(
                new Wording("décision expresse", "express decision"),
                " notifiée le ",
                " notified on ",
                decision == null ? null : LimitRun.notification(decision));
    }

    private static Wording ofAction(@Nullable CourtAction action) {
        Wording kind = new Wording("requête", "action");
        LocalDate sent = action == null ? null : action.sentOn();
        return sent == null
                ? dated(kind, " enregistrée le ", " recorded on ", action == null ? null : action.registeredOn())
                : dated(kind, " envoyée le ", " sent on ", sent);
    }

    private static Wording ofAid(@Nullable LegalAid aid) {
        return dated(
                new Wording("demande d'aide juridictionnelle", "request for legal aid"),
                " du ",
                " of ",
                aid == null ? null : aid.requestedOn());
    }

    private static Wording ofReasons(@Nullable Request request) {
        Request.ReasonsRequest reasons = request == null ? null : request.reasons();
        return dated(
                new Wording("demande des motifs", "request for the reasons"),
                " du ",
                " of ",
                reasons == null ? null : reasons.askedOn());
    }

    private static Wording dated(Wording kind, String fr, String en, @Nullable LocalDate day) {
        if (day == null) {
            return kind;
        }
        Wording written = WrittenDate.of(day);
        return new Wording(kind.fr() + fr + written.fr(), kind.en() + en + written.en());
    }
}
