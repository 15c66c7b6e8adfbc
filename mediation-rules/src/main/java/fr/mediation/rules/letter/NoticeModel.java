/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.MissingFact;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a template is filled in with: impersonal values, in the order of their placeholders, and the articles on the way. */
final class NoticeModel {

    private final Verdict verdict;
    private final Language language;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Set<LegalReference> citations = new LinkedHashSet<>();

    NoticeModel(Verdict verdict, Language language) {
        this.verdict = verdict;
        this.language = language;
        for (PersonalField field : PersonalField.values()) {
            values.put(field.slot(), Marks.blank(field));
        }
        values.put("date", day(verdict.asOf()));
        values.put("receivedOn", day(verdict.referredOn()));
        values.put("reglement", text(verdict.regulation().header().title()));
    }

    Map<String, Object> values() {
        return values;
    }

    List<LegalReference> citations() {
        return List.copyOf(citations);
    }

    NoticeModel put(String slot, Object value) {
        values.put(slot, value);
        return this;
    }

    NoticeModel grounds(List<Ground> grounds) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Ground ground : grounds) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("reason", text(sentence(ground.wording())));
            one.put("articles", articles(ground.references()));
            one.put("byStep", ground.cure() == Cure.BY_STEP);
            one.put("byTime", ground.cure() == Cure.BY_TIME);
            one.put("lasting", ground.cure() == Cure.NEVER);
            all.add(one);
        }
        return put("grounds", all);
    }

    NoticeModel bodies(List<NamedBody> bodies) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (NamedBody body : bodies) {
            all.add(Map.of(
                    "body",
                    text(body.name()),
                    "because",
                    text(sentence(body.because().wording()))));
        }
        return put("bodies", all).put("hasBodies", !all.isEmpty());
    }

    NoticeModel questions(List<MissingFact> missing) {
        for (Relevance relevance : List.of(Relevance.DECISIVE, Relevance.USEFUL)) {
            List<Map<String, Object>> asked = missing.stream()
                    .filter(fact -> fact.relevance() == relevance)
                    .map(this::question)
                    .toList();
            boolean decisive = relevance == Relevance.DECISIVE;
            put(decisive ? "decisive" : "useful", asked);
            put(decisive ? "hasDecisive" : "hasUseful", !asked.isEmpty());
        }
        return this;
    }

    private Map<String, Object> question(MissingFact missing) {
        Vocabulary vocabulary = verdict.sheet().vocabulary();
        Fact<?> fact = vocabulary.fact(missing.fact()).orElseThrow();
        FactText words = fact.text();
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("question", text(words.question()));
        words.help().ifPresent(help -> one.put("help", text(help)));
        List<Option> options = Vocabulary.options(fact);
        if (!options.isEmpty()) {
            one.put(
                    "answers",
                    Marks.value(String.join(
                            Citations.separator(language),
                            options.stream()
                                    .map(option -> option.label().in(language))
                                    .toList())));
        }
        words.presupposes()
                .filter(supposed -> !verdict.sheet().isFalse(supposed.negated()))
                .ifPresent(supposed -> one.put("onlyIf", Marks.value(supposed(supposed, vocabulary))));
        Set<LegalReference> references = new LinkedHashSet<>();
        verdict.openGroundsReading(missing.fact()).forEach(ground -> references.addAll(ground.references()));
        one.put("articles", articles(List.copyOf(references)));
        return one;
    }

    /** The answer that gives another question its object, as words. */
    private String supposed(Literal literal, Vocabulary vocabulary) {
        Fact<?> fact = vocabulary.fact(literal.fact()).orElseThrow();
        boolean french = language == Language.FR;
        String question = fact.text().question().in(language);
        String answer = Vocabulary.options(fact).stream()
                .filter(option -> option.code().equals(literal.code()))
                .map(option -> option.label().in(language))
                .findFirst()
                .orElse(french ? "oui" : "yes");
        if (french) {
            return "la réponse à « " + question + " » " + (literal.holds() ? "est « " : "n'est pas « ") + answer + " »";
        }
        return "the answer to “" + question + "” " + (literal.holds() ? "is “" : "is not “") + answer + "”";
    }

    String articles(List<LegalReference> references) {
        citations.addAll(references);
        return Marks.value(Citations.of(references, language));
    }

    String text(Wording wording) {
        return Marks.value(wording.in(language));
    }

    String day(LocalDate day) {
        return text(WrittenDate.of(day));
    }

    /** A reason ends with a full stop, whoever wrote the règlement. */
    private static Wording sentence(Wording wording) {
        return new Wording(stopped(wording.fr()), stopped(wording.en()));
    }

    private static String stopped(String words) {
        String trimmed = words.strip();
        return trimmed.matches("(?s).*[.!?…]") ? trimmed : trimmed + ".";
    }
}
