/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.law;

import fr.mediation.core.wording.Language;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Référence juridique: the text and article, or the decision, that a rule comes from.
 *
 * <p>Immutable and thread safe.
 *
 * @param text the text as lawyers abbreviate it: {@code CJA}, {@code CRPA}, {@code CGCT}, {@code Règlement Isère 2022},
 *     or the court of a decision: {@code CE}
 * @param article the place in the text, as cited in French: {@code art. R. 421-1}, or the date and number of a decision:
 *     {@code 5 octobre 2018, n° 409579}; empty for a whole text
 * @param validity the days on which the cited version applies
 * @param source where the wording was read, or empty when the citation says it all
 */
public record LegalReference(String text, String article, Validity validity, String source) {

    /**
     * Checks that the reference names a text.
     *
     * @param text the text
     * @param article the place in it, or empty
     * @param validity the days of application
     * @param source where it was read, or empty
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the text is blank
     */
    public LegalReference {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(source, "source");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a legal reference names a text");
        }
    }

    /**
     * A reference that applies on every day and whose citation is its source.
     *
     * @param text the text
     * @param article the place in it, or empty
     * @return the reference
     */
    public static LegalReference of(String text, String article) {
        return new LegalReference(text, article, Validity.ALWAYS, "");
    }

    /**
     * The same reference with its days of application.
     *
     * @param other the days on which the cited version applies
     * @return a new reference
     */
    public LegalReference during(Validity other) {
        return new LegalReference(text, article, other, source);
    }

    /**
     * Several citations as they end a sentence.
     *
     * @param references the references, in their order
     * @param language the language of the sentence
     * @return {@code  (CJA, art. R. 421-1 ; CPC, art. 641)} with its first blank, or nothing when there is none
     */
    public static String cited(List<LegalReference> references, Language language) {
        return references.isEmpty()
                ? ""
                : references.stream()
                        .map(LegalReference::citation)
                        .collect(Collectors.joining(language == Language.FR ? " ; " : "; ", " (", ")"));
    }

    /**
     * The citation as a lawyer writes it.
     *
     * @return for example {@code CJA, art. R. 421-1}
     */
    public String citation() {
        return article.isEmpty() ? text : text + ", " + article;
    }
}
