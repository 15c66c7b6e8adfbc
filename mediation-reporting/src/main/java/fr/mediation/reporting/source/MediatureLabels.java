/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.taxonomy.CodeResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A closed list of Médiature: each label ever written, with what it means to us. Immutable. */
final class MediatureLabels {

    static final String CLOSED = "CLOSED";
    static final String OPEN = "OPEN";

    /** Labels of the states of all generations. */
    static final MediatureLabels STATUSES = new MediatureLabels(
            "Clôture de la procédure", CLOSED,
            "À traiter", OPEN,
            "Contacter le requérant", OPEN,
            "En attente de réponse du réquérant", OPEN,
            "En attente de réponse du requérant", OPEN,
            "Solliciter l'administration", OPEN,
            "En attente de réponse de l'administration", OPEN,
            "Finalisation", OPEN,
            "Étapes de finalisation", OPEN,
            "Appeler le requérant", OPEN,
            "Se synchroniser avec le requérant", OPEN,
            "Se synchroniser avec l'administration", OPEN,
            "Dossier bloqué", OPEN);

    /** Channels, with the code of the standard list. */
    static final MediatureLabels CHANNELS = new MediatureLabels(
            "Bureau / Permanence", "PERMANENCE",
            "Courrier postal", "POST",
            "Téléphone", "PHONE",
            "Email", "EMAIL",
            "Formulaire internet", "ONLINE_FORM");

    /** Originators, with the code of the standard list where it has one. */
    static final MediatureLabels ORIGINATORS = new MediatureLabels(
            "Usager", "USER",
            "Tribunal administratif", "ADMINISTRATIVE_COURT",
            "Service interne", "AGENT",
            "Élu de la collectivité", "ELECTED_MEMBER",
            "Défenseur des droits", "DEFENSEUR_DES_DROITS",
            "Auto-saisine du médiateur", "MEDIATOR",
            "Autre partenaire", "OTHER");

    /** What a user is, which refines the originator « Usager ». */
    static final MediatureLabels USER_TYPES = new MediatureLabels(
            "Particulier", "USER",
            "Entreprise, Professionnel", "BUSINESS",
            "Établissement public", "USER",
            "Collectivité territoriale", "USER",
            "Association", "ASSOCIATION",
            "Autre", "USER");

    static final String FOR_USER = "FOR_USER";
    static final String PARTIAL = "PARTIAL";
    static final String MAINTAINED = "MAINTAINED";
    static final String REORIENTED = "REORIENTED";
    static final String WITHDRAWN = "WITHDRAWN";
    static final String UNREACHABLE = "UNREACHABLE";

    /** How cases ended, in the words of before and after October 2023. */
    static final MediatureLabels OUTCOMES = new MediatureLabels(
            "Droit à l'Usager", FOR_USER,
            "Favorable à l'Usager", FOR_USER,
            "Droit partiel Usager/Administration", PARTIAL,
            "Droit à l'Administration", MAINTAINED,
            "Maintien de la décision de l'Administration", MAINTAINED,
            "Orientation vers un service en interne", REORIENTED,
            "Orienté vers un service en interne", REORIENTED,
            "Réorientation vers une autre institution", REORIENTED,
            "Transmis à une autre institution", REORIENTED,
            "Renonciation de la médiation par l'Usager", WITHDRAWN,
            "Pas de réponse de l'Usager depuis plus de 3 mois", UNREACHABLE);

    private final Map<String, String> meanings = new HashMap<>();
    private final List<String> labels;

    private MediatureLabels(String... pairs) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            meanings.put(CodeResolver.normalise(pairs[i]), pairs[i + 1]);
            all.add(pairs[i]);
        }
        labels = List.copyOf(all);
    }

    Optional<String> meaning(String label) {
        return Optional.ofNullable(meanings.get(CodeResolver.normalise(label)));
    }

    /** The known label that takes the fewest changes of letters; the first of equals. */
    String nearest(String text) {
        String wanted = CodeResolver.normalise(text);
        String best = labels.get(0);
        int least = Integer.MAX_VALUE;
        for (String label : labels) {
            int changes = changes(wanted, CodeResolver.normalise(label));
            if (changes < least) {
                least = changes;
                best = label;
            }
        }
        return best;
    }

    private static int changes(String from, String to) {
        // a label is short: what is longer is no nearer
        String shortened = from.substring(0, Math.min(from.length(), 100));
        int[] before = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= shortened.length(); i++) {
            int[] now = new int[to.length() + 1];
            now[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int same = before[j - 1] + (shortened.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(same, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[to.length()];
    }
}
