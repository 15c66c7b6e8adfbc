/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.ErasureManifest;
import fr.mediation.core.privacy.ErasureManifest.Item;
import fr.mediation.core.privacy.Personal;
import fr.mediation.core.privacy.PersonalDataVault;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.privacy.TextRef;
import fr.mediation.core.privacy.TextStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Effacement d'un dossier (RGPD, art. 17): lists what a case left in vaults and stores, and has it destroyed. The facts stay, without
 * persons, so that figures do not change.
 */
public final class Erasure {

    private Erasure() {}

    /**
     * A dry run: everything that must be destroyed.
     *
     * @param history the facts of one case
     * @return the manifest
     */
    public static ErasureManifest manifest(Iterable<CaseEvent> history) {
        Collector found = new Collector();
        history.forEach(e -> e.fact().accept(found));
        return new ErasureManifest(found.items);
    }

    /**
     * Destroys what the history of an erased case lists.
     *
     * @param history the facts of the case
     * @param vault where its personal values are
     * @param texts where its texts are
     * @param neededElsewhere whether a person is still a party to a case that is kept: their values of this case go, their key stays
     * @throws IllegalStateException if the history does not end the case by an erasure: nothing is destroyed without a decision
     */
    public static void carryOut(
            List<CaseEvent> history, PersonalDataVault vault, TextStore texts, Predicate<SubjectRef> neededElsewhere) {
        if (history.stream().noneMatch(e -> e.fact() instanceof EndingFact.CaseErased)) {
            throw new IllegalStateException("nothing is destroyed before the erasure is recorded");
        }
        Collector found = new Collector();
        history.forEach(e -> e.fact().accept(found));
        for (Item item : new ErasureManifest(found.items).items()) {
            switch (item.kind()) {
                case SUBJECT -> {
                    SubjectRef subject = new SubjectRef(item.id());
                    if (!neededElsewhere.test(subject)) {
                        vault.destroy(subject);
                    }
                }
                case VALUE -> Optional.ofNullable(found.values.get(item.id())).ifPresent(vault::remove);
                case TEXT -> texts.destroy(item.id());
            }
        }
    }

    /** Every reference a fact holds. A test compares it with a walk over all components. */
    private static final class Collector implements FactVisitor.Partial<Boolean> {

        private final List<Item> items = new ArrayList<>();
        private final Map<String, Personal<?>> values = new HashMap<>();

        private boolean text(TextRef text) {
            return items.add(new Item(ErasureManifest.Kind.TEXT, text.id()));
        }

        private boolean text(Optional<TextRef> text) {
            return text.map(this::text).orElse(false);
        }

        private boolean referral(Referral r) {
            text(r.hierarchyInvolvement());
            text(r.demand());
            for (Party p : r.parties()) {
                if (p.side() == Party.Side.USER) {
                    items.add(new Item(ErasureManifest.Kind.SUBJECT, p.ref().id()));
                }
                for (Personal<String> value : p.personal()) {
                    items.add(new Item(ErasureManifest.Kind.VALUE, value.value().id()));
                    values.put(value.value().id(), value);
                }
            }
            return true;
        }

        @Override
        public Boolean otherwise(Fact fact) {
            return true;
        }

        @Override
        public Boolean referralRegistered(IntakeFact.ReferralRegistered fact) {
            return referral(fact.referral());
        }

        @Override
        public Boolean ownInitiativeOpened(IntakeFact.OwnInitiativeOpened fact) {
            return referral(fact.referral()) && text(fact.grounds());
        }

        @Override
        public Boolean caseImported(IntakeFact.CaseImported fact) {
            fact.end().ifPresent(e -> text(e.text()));
            return referral(fact.referral());
        }

        @Override
        public Boolean mediatorRecused(IntakeFact.MediatorRecused fact) {
            return text(fact.tie());
        }

        @Override
        public Boolean situationAnalysed(HandlingFact.SituationAnalysed fact) {
            return text(fact.situation()) && text(fact.dispute()) && text(fact.demand());
        }

        @Override
        public Boolean answerReceived(HandlingFact.AnswerReceived fact) {
            return text(fact.answer());
        }

        @Override
        public Boolean declaredAdmissible(HandlingFact.DeclaredAdmissible fact) {
            return text(fact.assessment().overrideReason());
        }

        @Override
        public Boolean declaredInadmissible(HandlingFact.DeclaredInadmissible fact) {
            return text(fact.assessment().overrideReason());
        }

        @Override
        public Boolean mediationProposed(MediationFact.MediationProposed fact) {
            text(fact.overrideReason());
            return text(fact.convention().text());
        }

        @Override
        public Boolean conventionAmended(MediationFact.ConventionAmended fact) {
            return text(fact.convention().text());
        }

        @Override
        public Boolean conclusionIssued(EndingFact.ConclusionIssued fact) {
            return text(fact.ending().text());
        }

        @Override
        public Boolean caseReoriented(EndingFact.CaseReoriented fact) {
            return text(fact.letter());
        }

        @Override
        public Boolean mediationStopped(EndingFact.MediationStopped fact) {
            return text(fact.explanation());
        }

        @Override
        public Boolean endingNotified(EndingFact.EndingNotified fact) {
            return text(fact.letter());
        }

        @Override
        public Boolean caseReopened(EndingFact.CaseReopened fact) {
            return text(fact.reason());
        }

        @Override
        public Boolean informationDisclosed(RecordFact.InformationDisclosed fact) {
            fact.texts().forEach(this::text);
            return true;
        }

        @Override
        public Boolean documentFiled(RecordFact.DocumentFiled fact) {
            return text(fact.document());
        }

        @Override
        public Boolean noteAdded(RecordFact.NoteAdded fact) {
            return text(fact.note());
        }

        @Override
        public Boolean exchangeRecorded(RecordFact.ExchangeRecorded fact) {
            return text(fact.text());
        }

        @Override
        public Boolean factCorrected(RecordFact.FactCorrected fact) {
            return text(fact.reason());
        }
    }
}
