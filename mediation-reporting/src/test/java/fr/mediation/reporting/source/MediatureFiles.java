/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Exports of Médiature of each generation, as text and as workbooks, with made-up cases. */
final class MediatureFiles {

    private static final List<String> FIRST = List.of(
            "Dossier",
            "Collectivité",
            "Type de collectivité",
            "Date de création",
            "Date de dernière mise à jour",
            "Date de clôture",
            "Statut",
            "Origine",
            "Assigné",
            "Premier recours à l'amiable",
            "Réponse pour le premier recours",
            "Email renseigné",
            "Ville",
            "Code postal",
            "Pays");
    static final List<String> CURRENT = List.of(
            "N° dossier",
            "Collectivité",
            "Type de collectivité",
            "Date de la demande",
            "Date de dernière mise à jour",
            "Date d'échéance",
            "Date de clôture",
            "Avancement du dossier",
            "Mode de saisine",
            "Origine de la demande",
            "Collectivité compétente",
            "Domaine principal",
            "Domaine secondaire",
            "Entité compétente principale",
            "Entité compétente secondaire",
            "Assigné",
            "1ère réclamation faite",
            "Réponse à la 1ère réclamation",
            "Échanges en présentiel",
            "Type de clôture",
            "Accord des parties",
            "Poursuite au tribunal administratif",
            "Email renseigné",
            "Identité de genre",
            "Type d'usager",
            "Ville",
            "Code postal",
            "Pays");

    static List<String> headings(int generation) {
        if (generation >= 6) {
            return CURRENT;
        }
        List<String> all = new ArrayList<>(FIRST);
        if (generation >= 2) {
            all.addAll(8, List.of("Domaine principal", "Domaine secondaire"));
        }
        if (generation >= 3) {
            all.addAll(13, List.of("Type de clôture", "Accord des parties", "Se poursuit au tribunal administratif"));
        }
        if (generation >= 4) {
            all.add(17, "Identité de genre");
        }
        if (generation >= 5) {
            all.set(15, "Poursuite au tribunal administratif");
        }
        return all;
    }

    /** A row of any generation, from what some columns hold; heading and value alternate. */
    private static List<Object> row(List<String> headings, Object... cells) {
        Object[] row = new Object[headings.size()];
        Arrays.fill(row, "");
        for (int i = 0; i < cells.length; i += 2) {
            int at = headings.indexOf(String.valueOf(cells[i]));
            if (at >= 0) {
                row[at] = cells[i + 1];
            }
        }
        return List.of(row);
    }

    static List<Object> usual(List<String> headings, Object number, Object created, Object... more) {
        List<Object> cells = new ArrayList<>(List.of(
                "N° dossier",
                number,
                "Dossier",
                number,
                "Collectivité",
                "Seine-Saint-Denis",
                "Type de collectivité",
                "Département",
                "Date de création",
                created,
                "Date de la demande",
                created,
                "Statut",
                "À traiter",
                "Avancement du dossier",
                "À traiter",
                "Origine",
                "Formulaire internet",
                "Mode de saisine",
                "Formulaire internet",
                "Pays",
                "FR"));
        cells.addAll(List.of(more));
        return row(headings, cells.toArray());
    }

    static byte[] csv(List<String> headings, List<List<Object>> rows) {
        StringBuilder out = new StringBuilder(String.join(",", headings)).append('\n');
        for (List<Object> row : rows) {
            out.append(String.join(
                            ",",
                            row.stream()
                                    .map(String::valueOf)
                                    .map(v -> v.contains(",") ? '"' + v + '"' : v)
                                    .toList()))
                    .append('\n');
        }
        return Workbooks.utf8(out.toString());
    }

    static byte[] xlsx(List<String> headings, List<List<Object>> rows) {
        List<List<Object>> all = new ArrayList<>();
        all.add(List.copyOf(headings));
        all.addAll(rows);
        return Workbooks.of(all);
    }

    private MediatureFiles() {}
}
