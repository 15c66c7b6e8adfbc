/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Articles written out, for readers who do not know how lawyers shorten them. */
final class Citations {

    private static final Map<String, String> CODES = Map.of(
            "CGCT", "code général des collectivités territoriales",
            "CJA", "code de justice administrative",
            "CRPA", "code des relations entre le public et l'administration",
            "CASF", "code de l'action sociale et des familles",
            "CPC", "code de procédure civile",
            "CSS", "code de la sécurité sociale");

    private Citations() {}

    /** Every reference once, those of one text together. */
    static String of(List<LegalReference> references, Language language) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (LegalReference each : references) {
            List<String> inText =
                    places.computeIfAbsent(CODES.getOrDefault(each.text(), each.text()), text -> new ArrayList<>());
            String place = place(each.article(), language);
            if (!place.isEmpty() && !inText.contains(place)) {
                inText.add(place);
            }
        }
        String and = language == Language.FR ? " et " : " and ";
        List<String> texts = new ArrayList<>();
        places.forEach((text, inText) -> texts.add(inText.isEmpty() ? text : text + ", " + String.join(and, inText)));
        return String.join(separator(language), texts);
    }

    /** What stands between the items of a run. */
    static String separator(Language language) {
        return language == Language.FR ? " ; " : "; ";
    }

    private static String place(String article, Language language) {
        boolean french = language == Language.FR;
        boolean several = article.startsWith("art. ") && article.contains(" et ");
        String place = article.replaceFirst("^art\\. ", several ? "articles " : "article ")
                .replace("al. ", french ? "alinéa " : "paragraph ")
                .replaceFirst("^§ ?", french ? "paragraphe " : "section ");
        return french ? place : place.replace(" et ", " and ").replace("préambule", "preamble");
    }
}
