/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Délai (CJA, art. R. 421-1 ; CRPA ; loi n° 68-1250): one time limit, as computed from the facts on a given day.
 *
 * <p>Two dates: the legal one, and the prudent one, which is the earliest that any reading of the law gives and so never
 * after the legal one. Whoever wants one date takes the prudent one; the readings, the steps, what each act did and the
 * warnings are for whoever must answer for it. They are rebuilt from the facts when they are asked for, so that computing
 * costs nothing that nobody reads.
 *
 * <p>Immutable and thread safe. Equal when the facts, the context and the limit asked for are.
 */
@JsonPropertyOrder({"family", "subject", "state", "legalDate", "prudentDate", "readings", "steps", "effects", "warnings"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class Deadline {

    /** Famille de délai: what the limit is for. */
    public enum Family {
        /** Délai de recours contentieux (CJA, art. R. 421-1): the last day to go to court. */
        COURT_ACTION("Recours contentieux", "Action before the court"),
        /** Délai du recours gracieux ou hiérarchique (CRPA, art. L. 411-2): the last day for it to keep the court limit. */
        ADMINISTRATIVE_APPEAL("Recours gracieux ou hiérarchique", "Appeal to the administration"),
        /** Délai du recours administratif préalable obligatoire (CRPA, art. L. 412-1): the last day to lodge it. */
        RAPO("Recours administratif préalable obligatoire", "Compulsory prior appeal"),
        /** Délai de la médiation préalable obligatoire (CJA, art. R. 213-10): the last day to refer to the mediator. */
        MPO_REFERRAL("Saisine du médiateur (médiation préalable obligatoire)", "Referral to the mediator (MPO)"),
        /** Délai raisonnable (CE Ass., 13 juillet 2016, n° 387763): the last day where the two months are not opposable. */
        REASONABLE_TIME("Délai raisonnable de recours", "Reasonable time to go to court"),
        /** Décision implicite sur une demande (CRPA, art. L. 231-1, L. 231-4): the day on which silence decides. */
        IMPLICIT_DECISION("Décision implicite sur la demande", "Implicit decision on the request"),
        /** Rejet implicite d'un recours administratif (CRPA, art. L. 411-7): the day on which silence rejects it. */
        IMPLICIT_REJECTION("Rejet implicite du recours administratif", "Implicit rejection of the appeal"),
        /** Prescription quadriennale (loi n° 68-1250): the last day before the debt is extinguished. */
        PRESCRIPTION_QUADRIENNALE("Prescription quadriennale", "Four-year limitation of public debts"),
        /** Prescription biennale du RSA (CASF, art. L. 262-45): the last day before the action is time-barred. */
        PRESCRIPTION_RSA("Prescription biennale du RSA", "Two-year limitation of RSA");

        private final Wording label;

        Family(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        /**
         * The name to show.
         *
         * @return the name in French and English
         */
        public Wording label() {
            return label;
        }
    }

    /** État du délai: where the limit stands on the day of the context. */
    public enum State {
        /** Nothing makes it run yet. */
        NOT_STARTED("non ouvert", "not started"),
        /** It runs. */
        RUNNING("en cours", "running"),
        /** It is interrupted: it will run again in full. */
        INTERRUPTED("interrompu", "interrupted"),
        /** It is suspended: it will run again for what is left. */
        SUSPENDED("suspendu", "suspended"),
        /** The ordinary limit cannot be opposed to the person; the date, if any, is the reasonable time's. */
        NOT_OPPOSABLE("inopposable", "not opposable"),
        /** It has run out; for a silence, the implicit decision is born. */
        EXPIRED("expiré", "expired"),
        /** The act it was for was done in time. */
        MET("respecté", "met");

        private final Wording label;

        State(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        /**
         * The name to show.
         *
         * @return the name in French and English
         */
        public Wording label() {
            return label;
        }
    }

    /**
     * Lecture du droit: one reading of the law and the date it leads to.
     *
     * @param id a stable code, or several joined by {@code +}; {@code UNDISPUTED} when there is only one reading
     * @param date the last day in this reading, or null when it gives none
     * @param settled whether no other reading gives another date
     * @param label what the reading says
     * @param references the texts and decisions that support it
     */
    @JsonPropertyOrder({"id", "date", "settled", "label", "references"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Reading(
            String id, @Nullable LocalDate date, boolean settled, Wording label, List<LegalReference> references) {

        /**
         * Copies the references.
         *
         * @param id the stable code
         * @param date the last day, or null
         * @param settled whether no other reading gives another date
         * @param label what the reading says
         * @param references the texts and decisions
         * @throws NullPointerException if an argument but the date is null
         */
        public Reading {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            references = List.copyOf(references);
        }
    }

    /**
     * Effet d'un acte sur le délai: what one appeal, one mediation or one decision did to the limit.
     *
     * @param path the act in the facts, as {@code appeals[0]}
     * @param act what the act is called, with its day: «&nbsp;Recours gracieux envoyé le 3 mars 2026&nbsp;»
     * @param code a stable code
     * @param text what it did and why; read after the act
     * @param references the texts and decisions
     */
    @JsonPropertyOrder({"path", "act", "code", "text", "references"})
    public record Effect(String path, Wording act, String code, Wording text, List<LegalReference> references) {

        /**
         * Copies the references.
         *
         * @param path the act in the facts
         * @param act what the act is called
         * @param code the stable code
         * @param text what it did
         * @param references the texts and decisions
         * @throws NullPointerException if an argument is null
         */
        public Effect {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(act, "act");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(text, "text");
            references = List.copyOf(references);
        }
    }

    /**
     * Alerte: something the reader of the limit must know.
     *
     * @param path the fact it is about, as {@code decision.remedies}; empty for the whole limit
     * @param code a stable code
     * @param text what to know
     * @param references the texts and decisions
     */
    @JsonPropertyOrder({"path", "code", "text", "references"})
    public record Warning(String path, String code, Wording text, List<LegalReference> references) {

        /**
         * Copies the references.
         *
         * @param path the fact it is about
         * @param code the stable code
         * @param text what to know
         * @param references the texts and decisions
         * @throws NullPointerException if an argument is null
         */
        public Warning {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(text, "text");
            references = List.copyOf(references);
        }
    }

    private final Family family;
    private final int index;
    private final State state;
    private final @Nullable LocalDate legalDate;
    private final @Nullable LocalDate prudentDate;
    private final ProceduralFacts facts;
    private final DeadlineContext context;

    Deadline(
            Family family,
            int index,
            State state,
            @Nullable LocalDate legalDate,
            @Nullable LocalDate prudentDate,
            ProceduralFacts facts,
            DeadlineContext context) {
        this.family = family;
        this.index = index;
        this.state = state;
        this.legalDate = legalDate;
        this.prudentDate = prudentDate;
        this.facts = facts;
        this.context = context;
    }

    /**
     * What the limit is for.
     *
     * @return the family
     */
    @JsonProperty
    public Family family() {
        return family;
    }

    /**
     * The fact the limit is about, where a family may have several.
     *
     * @return a path in the facts, as {@code appeals[0]} or {@code claims[1]}; empty when there is only one
     */
    @JsonProperty
    public String subject() {
        return Runs.subject(family, index);
    }

    /**
     * The name to show where several limits of one family may stand together.
     *
     * @return the family's label, with the appeal or the claim it is about
     */
    public Wording title() {
        return Standing.title(family, index, facts);
    }

    /**
     * Where the limit stands, in the words of its family: «&nbsp;délai en cours&nbsp;», «&nbsp;décision implicite née&nbsp;»…
     *
     * @return the state to show
     */
    public Wording status() {
        return Standing.of(family, state);
    }

    /**
     * Where the limit stands on the day of the context.
     *
     * @return the state
     */
    @JsonProperty
    public State state() {
        return state;
    }

    /**
     * The last day, included, in the reading of the law that its text supports first.
     *
     * @return the day, or empty while none can be told
     */
    public Optional<LocalDate> legalDate() {
        return Optional.ofNullable(legalDate);
    }

    /**
     * The last day that every reading of the law accepts.
     *
     * @return the earliest of the readings, never after the legal date; empty when no reading gives a date
     */
    public Optional<LocalDate> prudentDate() {
        return Optional.ofNullable(prudentDate);
    }

    /**
     * Every reading of the law that gives another date, the legal one first.
     *
     * @return at least one reading
     */
    @JsonProperty
    public List<Reading> readings() {
        return Readings.of(Runs.of(family, index, facts, context));
    }

    /**
     * How the legal date was reached.
     *
     * @return the steps: fact, rule, result, with the days skipped and why
     */
    public Explanation explanation() {
        return new Explanation(steps());
    }

    /**
     * What each act of the parties did to the limit, in the legal reading.
     *
     * @return the effects in the order of the acts
     */
    @JsonProperty
    public List<Effect> effects() {
        return traced().effects();
    }

    /**
     * What the reader must know.
     *
     * @return the warnings, each once
     */
    @JsonProperty
    public List<Warning> warnings() {
        return Warnings.of(this, traced());
    }

    /**
     * The days on which every rule used applies: a fact outside them needs the law of its own time.
     *
     * @return the validity of the law that was applied
     */
    @JsonProperty
    public Validity law() {
        return traced().law();
    }

    /**
     * The limit as a note that a lawyer would sign.
     *
     * @param language the language to write in
     * @return several lines of plain text
     */
    public String text(Language language) {
        return Note.of(this, language);
    }

    ProceduralFacts facts() {
        return facts;
    }

    int index() {
        return index;
    }

    DeadlineContext context() {
        return context;
    }

    Trace traced() {
        Run run = Runs.of(family, index, facts, context);
        Trace trace = new Trace(facts);
        run.trace = trace;
        run.run(0);
        return trace;
    }

    @JsonProperty("legalDate")
    private @Nullable LocalDate legalDateOrNull() {
        return legalDate;
    }

    @JsonProperty("prudentDate")
    private @Nullable LocalDate prudentDateOrNull() {
        return prudentDate;
    }

    @JsonProperty("steps")
    private List<Explanation.Step> steps() {
        return traced().steps();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline that
                && family == that.family
                && index == that.index
                && facts.equals(that.facts)
                && context.equals(that.context);
    }

    @Override
    public int hashCode() {
        return Objects.hash(family, index, facts, context);
    }

    @Override
    public String toString() {
        return "Deadline[" + family + ", " + state + ", legal=" + legalDate + ", prudent=" + prudentDate + "]";
    }
}
