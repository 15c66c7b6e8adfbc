/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.privacy.ErasureManifest;
import fr.mediation.core.privacy.Personal;
import fr.mediation.core.privacy.PersonalDataVault;
import fr.mediation.core.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Service des dossiers: reads, decides, keeps. A thin convenience over {@link CaseLife}; a host may write its own.
 *
 * <p>Personal values are written only once the act is accepted, in the same unit of work as its facts: a refused command leaves
 * nothing behind, and an erased person is not refilled. Thread safe when its parts are.
 */
public final class CaseService {

    private static final int RETRIES = 5;

    /** Acts that do not depend on what somebody else did meanwhile: on a conflict they are judged again on the fresh case. */
    private static final Set<Act.Kind> COMMUTATIVE = Set.of(
            Act.Kind.ADD_NOTE,
            Act.Kind.FILE_DOCUMENT,
            Act.Kind.RECORD_EXCHANGE,
            Act.Kind.RECORD_CONTACT,
            Act.Kind.LINK_CASES);

    private final EventStore store;
    private final PersonalDataVault vault;
    private final UnitOfWork unit;

    /** What makes several writes one: a transaction of the host. */
    @FunctionalInterface
    public interface UnitOfWork {

        /** No transaction: for stores that have none. */
        UnitOfWork NONE = new UnitOfWork() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                return work.get();
            }
        };

        /**
         * Does the work in one transaction: all of it, or nothing when it throws.
         *
         * @param work what to do
         * @param <T> the type of the result
         * @return what the work gives
         */
        <T> T inOne(Supplier<T> work);
    }

    /**
     * A personal value that comes with a command.
     *
     * @param place whose it is and where it goes
     * @param value the value
     * @param <T> the type of the value
     */
    public record PersonalValue<T>(Personal<T> place, T value) {

        /**
         * Checks that nothing is missing.
         *
         * @param place whose it is and where it goes
         * @param value the value
         */
        public PersonalValue {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(value, "value");
        }

        void writeTo(PersonalDataVault vault) {
            vault.put(place, value);
        }

        @Override
        public String toString() {
            return "PersonalValue[***]";
        }
    }

    /** What became of a command. */
    public sealed interface Outcome {

        /**
         * It was done, now or before.
         *
         * @param state the case after it
         * @param events the facts added now; none when it had been done before
         */
        record Done(CaseState state, List<CaseEvent> events) implements Outcome {}

        /**
         * It is not possible.
         *
         * @param reasons every reason
         */
        record Refused(List<Refusal> reasons) implements Outcome {}

        /**
         * Somebody else changed the case meanwhile: look at it again and decide again.
         *
         * @param state the case as it now stands
         */
        record Conflict(CaseState state) implements Outcome {}

        /**
         * One branch a case.
         *
         * @param done when it was done
         * @param refused when it is not possible
         * @param conflict when somebody else was first
         * @param <R> the type of the result
         * @return the result of the branch
         */
        default <R> R fold(Function<Done, R> done, Function<Refused, R> refused, Function<Conflict, R> conflict) {
            if (this instanceof Done d) {
                return done.apply(d);
            }
            return this instanceof Refused r ? refused.apply(r) : conflict.apply((Conflict) this);
        }
    }

    /**
     * A service over a host's stores.
     *
     * @param store where histories are kept
     * @param vault where personal values are kept
     * @param unit the host's transaction
     */
    public CaseService(EventStore store, PersonalDataVault vault, UnitOfWork unit) {
        this.store = Objects.requireNonNull(store, "store");
        this.vault = Objects.requireNonNull(vault, "vault");
        this.unit = Objects.requireNonNull(unit, "unit");
    }

    /**
     * The case as it stands.
     *
     * @param caseId the case
     * @return its state, {@link CaseState#NEW} when unknown
     */
    public CaseState load(String caseId) {
        return CaseLife.replay(store.read(caseId, 0));
    }

    /**
     * Has an act done.
     *
     * @param command what is asked
     * @param context the règlement, the calendar, the day
     * @param values personal values that come with it
     * @return what became of it
     */
    public Outcome handle(CaseCommand command, Context context, List<PersonalValue<?>> values) {
        for (int attempt = 1; ; attempt++) {
            List<CaseEvent> history = store.read(command.caseId(), 0);
            CaseState state = CaseLife.replay(history);
            if (command.act() instanceof ClosingAct.Erase erase
                    && !state.knows(command.id())
                    && outdated(erase, history)) {
                return new Outcome.Refused(List.of(MANIFEST_OUTDATED));
            }
            Outcome outcome = CaseLife.decide(command, state, context)
                    .fold(
                            yes -> yes.events().isEmpty()
                                    ? new Outcome.Done(state, List.of())
                                    : keep(command, state, yes, values),
                            no -> new Outcome.Refused(no.reasons()));
            boolean again = outcome instanceof Outcome.Conflict
                    && COMMUTATIVE.contains(command.act().kind())
                    && attempt < RETRIES;
            if (!again) {
                return outcome;
            }
        }
    }

    private Outcome keep(CaseCommand command, CaseState state, Decision.Accepted yes, List<PersonalValue<?>> values) {
        EventStore.Appended appended = unit.inOne(() -> {
            EventStore.Appended result = store.append(command.caseId(), state.version(), yes.events(), yes.intents());
            if (result == EventStore.Appended.DONE) {
                values.forEach(v -> v.writeTo(vault));
            }
            return result;
        });
        return switch (appended) {
            case DONE -> new Outcome.Done(CaseLife.replay(state, yes.events()), yes.events());
            case ALREADY_DONE -> new Outcome.Done(load(command.caseId()), List.of());
            case CONFLICT -> new Outcome.Conflict(load(command.caseId()));
        };
    }

    private static boolean outdated(ClosingAct.Erase erase, List<CaseEvent> history) {
        ErasureManifest manifest = Erasure.manifest(history);
        return !manifest.digest().equals(erase.manifestDigest())
                || manifest.items().size() != erase.items();
    }

    private static final Refusal MANIFEST_OUTDATED = new Refusal(
            "MANIFEST_OUTDATED",
            LegalReference.of("RGPD", "art. 17"),
            new Wording(
                    "Le bordereau d'effacement n'est plus à jour : il faut le refaire.",
                    "The erasure manifest is out of date: make it again."),
            List.of());
}
