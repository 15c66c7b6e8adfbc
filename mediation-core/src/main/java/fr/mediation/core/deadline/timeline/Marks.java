/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.timeline;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Claim;
import fr.mediation.core.deadline.facts.CourtAction;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.LegalAid;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every dated fact and every last day, in the order of the days. */
final class Marks {

    private final List<Mark> all = new ArrayList<>();

    private Marks() {}

    static List<Mark> of(ProceduralFacts facts, List<Deadline> deadlines) {
        Marks marks = new Marks();
        marks.request(facts.request());
        marks.decision(facts.decision());
        for (int i = 0; i < facts.appeals().size(); i++) {
            marks.appeal(facts.appeals().get(i), rank(i, facts.appeals().size()));
        }
        for (int i = 0; i < facts.mediations().size(); i++) {
            marks.mediation(
                    facts.mediations().get(i), rank(i, facts.mediations().size()));
        }
        for (int i = 0; i < facts.claims().size(); i++) {
            marks.claim(facts.claims().get(i), rank(i, facts.claims().size()));
        }
        marks.legalAid(facts.legalAid());
        marks.court(facts.courtAction());
        deadlines.forEach(one -> marks.limit(one, facts));
        marks.all.sort(Comparator.comparing(Mark::day).thenComparing(mark -> mark.kind() != Mark.Kind.EVENT));
        return List.copyOf(marks.all);
    }

    private void request(@Nullable Request request) {
        if (request == null) {
            return;
        }
        event(request.sentOn(), "Envoi de la demande", "Request sent");
        event(request.receivedOn(), "Réception de la demande", "Request received");
        event(
                request.receivedByCompetentOn(),
                "Réception par l’administration compétente",
                "Received by the competent administration");
        event(request.knownOn(), "Connaissance de la décision implicite", "Implicit decision known");
        Request.MissingPieces pieces = request.missingPieces();
        if (pieces != null) {
            event(pieces.askedOn(), "Demande de pièces manquantes", "Missing documents asked for");
            event(pieces.dueOn(), "Délai fixé pour les pièces", "Documents due");
            event(pieces.receivedOn(), "Réception des pièces", "Documents received");
        }
        Request.ReasonsRequest reasons = request.reasons();
        if (reasons != null) {
            event(reasons.askedOn(), "Demande des motifs", "Reasons asked for");
            event(reasons.givenOn(), "Communication des motifs", "Reasons given");
        }
    }

    private void decision(@Nullable Decision decision) {
        if (decision == null) {
            return;
        }
        event(decision.decidedOn(), "Décision", "Decision");
        event(decision.notifiedOn(), "Notification de la décision", "Decision notified");
        event(decision.presentedOn(), "Présentation du pli", "Letter presented");
        event(decision.publishedOn(), "Publication de la décision", "Decision published");
        event(decision.availableOn(), "Mise à disposition en ligne", "Decision available on line");
        event(decision.consultedOn(), "Consultation en ligne", "Decision read on line");
        event(decision.knownOn(), "Connaissance de la décision", "Decision known");
    }

    private void appeal(Appeal appeal, String rank) {
        String fr = switch (appeal.kind()) {
            case RECOURS_GRACIEUX -> "recours gracieux" + rank;
            case RECOURS_HIERARCHIQUE -> "recours hiérarchique" + rank;
            case RAPO -> "recours préalable obligatoire" + rank;
        };
        String en = switch (appeal.kind()) {
            case RECOURS_GRACIEUX -> "Recours gracieux" + rank;
            case RECOURS_HIERARCHIQUE -> "Recours hiérarchique" + rank;
            case RAPO -> "Compulsory prior appeal" + rank;
        };
        event(appeal.sentOn(), "Envoi du " + fr, en + " sent");
        event(appeal.receivedOn(), "Réception du " + fr, en + " received");
        event(appeal.rejectedOn(), "Rejet du " + fr, en + " rejected");
        event(appeal.knownOn(), "Connaissance du rejet du " + fr, en + ": rejection known");
    }

    private void mediation(Mediation mediation, String rank) {
        event(mediation.referralSentOn(), "Envoi de la saisine du médiateur" + rank, "Referral sent" + rank);
        event(
                mediation.referralReceivedOn(),
                "Réception de la saisine par le médiateur" + rank,
                "Referral received" + rank);
        event(mediation.inadmissibleOn(), "Saisine déclarée irrecevable" + rank, "Referral inadmissible" + rank);
        event(mediation.agreedOn(), "Accord pour entrer en médiation" + rank, "Agreement to mediate" + rank);
        event(mediation.firstMeetingOn(), "Première réunion de médiation" + rank, "First mediation meeting" + rank);
        event(mediation.endedOn(), "Fin de la médiation" + rank, "End of the mediation" + rank);
        event(
                mediation.endKnownByAllOn(),
                "Fin de la médiation connue de tous" + rank,
                "End of the mediation known by all" + rank);
    }

    private void claim(Claim claim, String rank) {
        event(claim.generatedOn(), "Fait générateur de la créance" + rank, "Debt arises" + rank);
        event(claim.ignoredUntil(), "Créance ignorée jusqu’à ce jour" + rank, "Debt unknown until then" + rank);
        for (Claim.Interruption interruption : claim.interruptions()) {
            event(interruption.on(), "Acte interruptif de prescription" + rank, "Limitation interrupted" + rank);
            event(interruption.finalJudgmentOn(), "Jugement définitif" + rank, "Final judgment" + rank);
        }
    }

    private void legalAid(@Nullable LegalAid aid) {
        if (aid != null) {
            event(aid.requestedOn(), "Demande d’aide juridictionnelle", "Legal aid asked for");
            event(aid.concludedOn(), "Issue de l’aide juridictionnelle", "Legal aid decided");
        }
    }

    private void court(@Nullable CourtAction action) {
        if (action != null) {
            event(action.sentOn(), "Envoi de la requête au tribunal", "Action sent to the court");
            event(action.registeredOn(), "Enregistrement de la requête", "Action registered by the court");
            event(action.finalJudgmentOn(), "Jugement définitif", "Final judgment");
        }
    }

    private void limit(Deadline deadline, ProceduralFacts facts) {
        LocalDate prudent = deadline.prudentDate().orElse(null);
        LocalDate legal = deadline.legalDate().orElse(null);
        if (isSilence(deadline)) {
            silence(deadline, facts.appeals().size(), legal);
            return;
        }
        Wording label = ranked(deadline, facts.claims().size());
        if (prudent != null) {
            all.add(new Mark(prudent, prudent.equals(legal) ? Mark.Kind.BOTH : Mark.Kind.PRUDENT, label));
        }
        if (legal != null && !legal.equals(prudent)) {
            all.add(new Mark(legal, Mark.Kind.LEGAL, label));
        }
    }

    /** A silence answered in time gives birth to nothing. */
    private void silence(Deadline deadline, int appeals, @Nullable LocalDate day) {
        if (day == null || deadline.state() == Deadline.State.MET) {
            return;
        }
        Mark.Kind kind = deadline.state() == Deadline.State.EXPIRED ? Mark.Kind.BIRTH : Mark.Kind.BIRTH_IF_SILENT;
        all.add(new Mark(day, kind, ranked(deadline, appeals)));
    }

    /** The family with the rank that its fact has in the same list. */
    private static Wording ranked(Deadline deadline, int size) {
        Wording label = deadline.family().label();
        String number = deadline.subject().replaceAll("[^0-9]", "");
        String rank = number.isEmpty() ? "" : rank(Integer.parseInt(number), size);
        return new Wording(label.fr() + rank, label.en() + rank);
    }

    private static boolean isSilence(Deadline deadline) {
        return deadline.family() == Deadline.Family.IMPLICIT_DECISION
                || deadline.family() == Deadline.Family.IMPLICIT_REJECTION;
    }

    private void event(@Nullable LocalDate day, String fr, String en) {
        if (day != null) {
            all.add(new Mark(day, Mark.Kind.EVENT, new Wording(fr, en)));
        }
    }

    private static String rank(int index, int size) {
        return size > 1 ? " (" + (index + 1) + ")" : "";
    }
}
