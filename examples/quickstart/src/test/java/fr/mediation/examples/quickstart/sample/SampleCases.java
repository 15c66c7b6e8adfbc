/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the sample file: 220 invented cases whose figures are those the Isère mediator published for 2024. No person is behind
 * them; only the counts are real.
 *
 * <p>Each year and kind is given as counts by answer. Answers are dealt by a fixed stride, so that they do not all fall on the
 * same cases, and the same file comes out each time.
 */
final class SampleCases {

    private static final List<String> HEADINGS = List.of(
            "Identifiant",
            "Date de réception",
            "Date de clôture",
            "Nature",
            "État",
            "Mode de saisine",
            "Territoire",
            "Direction",
            "Politique publique",
            "Sous-chapitre",
            "Organisme compétent",
            "Résultat",
            "Accusé de réception");

    private final StringBuilder out = new StringBuilder();
    private int number;

    private SampleCases() {}

    /** The whole file, in UTF-8, with semicolons. */
    static String csv() {
        SampleCases sample = new SampleCases();
        sample.out.append(String.join(";", HEADINGS)).append('\n');
        sample.mediations2022();
        sample.mediations2023();
        sample.mediations2024();
        sample.mediations2025();
        sample.reorientations(2022, 4, 70, counts("Résolution complète", 1, "Résolution partielle", 3));
        sample.reorientations(2023, 14, 8, counts("Résolution complète", 4, "Résolution partielle", 10));
        sample.reorientations(
                2024, 28, 10, counts("Résolution complète", 9, "Résolution partielle", 18, "Sans résolution", 1));
        sample.reorientations(
                2025, 20, 10, counts("Résolution complète", 7, "Résolution partielle", 12, "Sans résolution", 1));
        return sample.out.toString();
    }

    private void mediations2022() {
        mediations(
                2022,
                12,
                75,
                counts("Terminé", 12),
                counts("Résolution complète", 6, "Résolution partielle", 4, "Sans résolution", 2),
                counts("Saisine en ligne", 6, "Téléphone", 4, "Courrier", 2),
                counts("Agglomération grenobloise", 8, "Isère rhodanienne", 2, "Porte des Alpes", 2),
                counts("Direction de l'autonomie", 3, "Agglomération grenobloise", 6, "Isère rhodanienne", 3),
                counts(
                        "Autonomie/Handicap",
                        3,
                        "Éducation/Protection de l'enfance",
                        5,
                        "Social/Revenu de solidarité active",
                        4));
    }

    private void mediations2023() {
        mediations(
                2023,
                40,
                25,
                counts("Terminé", 38, "Irrecevable", 1, "Abandon", 1),
                counts("Résolution complète", 17, "Résolution partielle", 14, "Sans résolution", 7),
                counts("Saisine en ligne", 24, "Téléphone", 9, "Courriel", 4, "Courrier", 3),
                counts(
                        "Agglomération grenobloise", 21,
                        "Isère rhodanienne", 5,
                        "Porte des Alpes", 4,
                        "Vals du Dauphiné", 4,
                        "Grésivaudan", 3,
                        "Voironnais-Chartreuse", 2,
                        "Autre département", 1),
                counts(
                        "Direction de l'autonomie", 8,
                        "Direction de l'éducation, de la jeunesse et du sport", 2,
                        "Agglomération grenobloise", 15,
                        "Isère rhodanienne", 5,
                        "Porte des Alpes", 4,
                        "Vals du Dauphiné", 4,
                        "Grésivaudan", 2),
                counts(
                        "Autonomie/Handicap", 7,
                        "Autonomie/Personnes âgées", 4,
                        "Éducation/Protection de l'enfance", 9,
                        "Éducation/Protection maternelle et infantile", 3,
                        "Social/Fonds de solidarité logement", 5,
                        "Social/Revenu de solidarité active", 6,
                        "Divers/Travaux de voirie", 4,
                        "Divers/Social", 2));
    }

    private void mediations2024() {
        mediations(
                2024,
                52,
                38,
                counts("Terminé", 41, "En cours", 9, "Irrecevable", 1, "Abandon", 1),
                counts("Résolution complète", 19, "Résolution partielle", 14, "Sans résolution", 8),
                counts("Saisine en ligne", 32, "Téléphone", 11, "Courriel", 4, "Courrier", 3, "Permanence", 2),
                counts(
                        "Agglomération grenobloise", 26,
                        "Isère rhodanienne", 5,
                        "Porte des Alpes", 4,
                        "Vals du Dauphiné", 4,
                        "Haut-Rhône dauphinois", 3,
                        "Grésivaudan", 3,
                        "Voironnais-Chartreuse", 2,
                        "Bièvre-Valloire", 2,
                        "Oisans", 1,
                        "Autre département", 2),
                counts(
                        "Direction de l'autonomie", 11,
                        "Direction de l'éducation, de la jeunesse et du sport", 3,
                        "Direction des solidarités", 1,
                        "Direction des mobilités", 1,
                        "Agglomération grenobloise", 17,
                        "Vals du Dauphiné", 4,
                        "Haut-Rhône dauphinois", 3,
                        "Isère rhodanienne", 3,
                        "Porte des Alpes", 3,
                        "Voironnais-Chartreuse", 2,
                        "Grésivaudan", 2,
                        "Bièvre-Valloire", 1,
                        "Oisans", 1),
                counts(
                        "Autonomie/Handicap", 9,
                        "Autonomie/Personnes âgées", 6,
                        "Éducation/Protection de l'enfance", 11,
                        "Éducation/Protection maternelle et infantile", 3,
                        "Social/Fonds de solidarité logement", 7,
                        "Social/Revenu de solidarité active", 6,
                        "Divers/Travaux de voirie", 4,
                        "Divers/Très haut débit", 3,
                        "Divers/Marchés publics", 1,
                        "Divers/Social", 2));
    }

    private void mediations2025() {
        mediations(
                2025,
                50,
                25,
                counts("Terminé", 30, "En cours", 18, "Irrecevable", 1, "Abandon", 1),
                counts("Résolution complète", 14, "Résolution partielle", 10, "Sans résolution", 6),
                counts("Saisine en ligne", 27, "Téléphone", 9, "Courriel", 4, "Courrier", 2, "Permanence", 8),
                counts(
                        "Agglomération grenobloise", 22,
                        "Isère rhodanienne", 6,
                        "Porte des Alpes", 5,
                        "Vals du Dauphiné", 5,
                        "Grésivaudan", 4,
                        "Matheysine", 2,
                        "Trièves", 2,
                        "Vercors", 1,
                        "Sud-Grésivaudan", 2,
                        "Autre département", 1),
                counts(
                        "Direction de l'autonomie", 12,
                        "Direction des solidarités", 3,
                        "Agglomération grenobloise", 18,
                        "Isère rhodanienne", 6,
                        "Porte des Alpes", 5,
                        "Vals du Dauphiné", 4,
                        "Matheysine", 2),
                counts(
                        "Autonomie/Handicap", 9,
                        "Autonomie/Personnes âgées", 7,
                        "Éducation/Protection de l'enfance", 12,
                        "Éducation/Protection maternelle et infantile", 2,
                        "Social/Fonds de solidarité logement", 8,
                        "Social/Revenu de solidarité active", 6,
                        "Divers/Travaux de voirie", 4,
                        "Divers/Très haut débit", 2));
    }

    private void mediations(
            int year,
            int cases,
            int quickest,
            Map<String, Integer> statuses,
            Map<String, Integer> outcomes,
            Map<String, Integer> channels,
            Map<String, Integer> territories,
            Map<String, Integer> directions,
            Map<String, Integer> domains) {
        List<String> status = dealt(statuses, cases, 7);
        List<String> outcome =
                dealt(outcomes, outcomes.values().stream().mapToInt(i -> i).sum(), 5);
        List<String> channel = lateLast(dealt(channels, cases, 11));
        List<String> territory = dealt(territories, cases, 13);
        List<String> direction = dealt(directions, cases, 17);
        List<String> domain = dealt(domains, cases, 19);
        int ended = 0;
        for (int i = 0; i < cases; i++) {
            LocalDate received = received(year, i, cases);
            boolean completed = status.get(i).equals("Terminé");
            boolean open = status.get(i).equals("En cours");
            int slash = domain.get(i).indexOf("/");
            row(
                    received,
                    open ? "" : received.plusDays(quickest + i * 29L % 61).toString(),
                    "Médiation",
                    status.get(i),
                    channel.get(i),
                    territory.get(i),
                    direction.get(i),
                    domain.get(i).substring(0, slash),
                    domain.get(i).substring(slash + 1),
                    "",
                    completed ? outcome.get(ended) : "");
            ended += completed ? 1 : 0;
        }
    }

    private void reorientations(int year, int cases, int quickest, Map<String, Integer> outcomes) {
        List<String> outcome = dealt(outcomes, cases, 5);
        List<String> channel =
                lateLast(dealt(shares(cases, "Saisine en ligne", "Téléphone", "Courriel", "Courrier"), cases, 11));
        List<String> territory = dealt(
                counts2024(
                        year,
                        cases,
                        counts(
                                "Agglomération grenobloise", 16,
                                "Isère rhodanienne", 4,
                                "Porte des Alpes", 3,
                                "Voironnais-Chartreuse", 2,
                                "Grésivaudan", 1,
                                "Autre département", 2),
                        "Agglomération grenobloise",
                        "Isère rhodanienne",
                        "Porte des Alpes"),
                cases,
                9);
        List<String> direction = dealt(
                counts2024(
                        year,
                        cases,
                        counts(
                                "Direction de l'autonomie", 2,
                                "Direction des solidarités", 2,
                                "Agglomération grenobloise", 14,
                                "Isère rhodanienne", 3,
                                "Porte des Alpes", 2,
                                "Voironnais-Chartreuse", 2,
                                "Grésivaudan", 2,
                                "Vals du Dauphiné", 1),
                        "Agglomération grenobloise",
                        "Isère rhodanienne",
                        "Direction des solidarités"),
                cases,
                13);
        List<String> body = dealt(
                counts2024(
                        year,
                        cases,
                        counts(
                                "Préfecture", 17,
                                "Caisse d'allocations familiales", 5,
                                "Bailleurs sociaux", 3,
                                "Assurance maladie", 1,
                                "Défenseur des droits", 1,
                                "Autre organisme", 1),
                        "Préfecture",
                        "Caisse d'allocations familiales",
                        "Bailleurs sociaux"),
                cases,
                3);
        for (int i = 0; i < cases; i++) {
            LocalDate received = received(year, i, cases);
            row(
                    received,
                    received.plusDays(quickest + i * 7L % 23).toString(),
                    "Réorientation",
                    "Terminé",
                    channel.get(i),
                    territory.get(i),
                    direction.get(i),
                    "",
                    "",
                    body.get(i),
                    outcome.get(i));
        }
    }

    private void row(LocalDate received, String... answers) {
        number++;
        out.append("M-")
                .append(String.format(Locale.ROOT, "%04d", number))
                .append(';')
                .append(received);
        for (String answer : answers) {
            out.append(';').append(answer);
        }
        out.append(';').append(received.plusDays(number % 4)).append('\n');
    }

    /** The mission began in February 2022, and the cases were read at the end of September 2025. */
    private static LocalDate received(int year, int rank, int cases) {
        LocalDate first = LocalDate.of(year, year == 2022 ? 2 : 1, 7);
        int days = year == 2022 ? 150 : year == 2025 ? 220 : 350;
        return first.plusDays((long) rank * days / cases);
    }

    /** Permanences began in September 2024: their requests come last. */
    private static List<String> lateLast(List<String> channels) {
        List<String> ordered = new ArrayList<>(
                channels.stream().filter(c -> !c.equals("Permanence")).toList());
        ordered.addAll(Collections.nCopies(channels.size() - ordered.size(), "Permanence"));
        return ordered;
    }

    private static Map<String, Integer> counts2024(
            int year, int cases, Map<String, Integer> published, String most, String second, String third) {
        return year == 2024 ? published : shares(cases, most, second, third);
    }

    /** Six tenths for the first, and the rest in falling parts. */
    private static Map<String, Integer> shares(int cases, String... answers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int left = cases;
        for (int i = 0; i < answers.length; i++) {
            int part = i == answers.length - 1 ? left : (left * 6 + 9) / 10;
            counts.put(answers[i], part);
            left -= part;
        }
        return counts;
    }

    private static Map<String, Integer> counts(Object... pairs) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            counts.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return counts;
    }

    /** Every answer as often as counted, spread over the cases by a stride prime to their number. */
    private static List<String> dealt(Map<String, Integer> counts, int cases, int wished) {
        List<String> sorted = new ArrayList<>();
        counts.forEach((answer, count) -> sorted.addAll(Collections.nCopies(count, answer)));
        if (sorted.size() != cases) {
            throw new IllegalStateException("the counts of a sample make its number of cases");
        }
        int stride = wished;
        while (gcd(stride, cases) != 1) {
            stride++;
        }
        List<String> dealt = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            dealt.add(sorted.get((int) ((long) i * stride % cases)));
        }
        return dealt;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
