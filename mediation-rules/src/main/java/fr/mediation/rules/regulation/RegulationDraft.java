/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Règlement en cours d'écriture: rules and parameters put one after the other.
 *
 * <p>Mutable, for one thread.
 */
public final class RegulationDraft {

    private Header header;
    private Practice practice = Practice.SILENT;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Invariant> invariants = new ArrayList<>();

    RegulationDraft(Header header) {
        this.header = header;
    }

    /**
     * Gives the day of publication.
     *
     * @param day the day
     * @return this draft
     */
    public RegulationDraft publishedOn(LocalDate day) {
        header = new Header(
                header.id(),
                header.authority(),
                header.title(),
                header.adoptedOn(),
                day,
                header.validity(),
                header.datesAssumed());
        return this;
    }

    /**
     * Says that no text gives the days of adoption and of validity: they are assumed, and shown so.
     *
     * @return this draft
     */
    public RegulationDraft datesAssumed() {
        header = header.withDatesAssumed();
        return this;
    }

    /**
     * Adds a period.
     *
     * @param id the code that rules name
     * @param period the period
     * @param label what it is
     * @param reference its article
     * @return this draft
     */
    public RegulationDraft parameter(ParameterId id, Period period, Wording label, LegalReference reference) {
        parameters.add(new Parameter(id, period, label, List.of(reference)));
        return this;
    }

    /**
     * Adds a fact the standard vocabulary does not have.
     *
     * @param fact the fact
     * @return this draft
     */
    public RegulationDraft fact(Fact<?> fact) {
        facts.add(fact);
        return this;
    }

    /**
     * Adds rules, shown in this order.
     *
     * @param more the rules
     * @return this draft
     */
    public RegulationDraft rules(Rule... more) {
        rules.addAll(List.of(more));
        return this;
    }

    /**
     * Adds rules, shown in this order.
     *
     * @param more the rules
     * @return this draft
     */
    public RegulationDraft rules(List<Rule> more) {
        rules.addAll(more);
        return this;
    }

    /**
     * Says what the règlement prints beside admissibility.
     *
     * @param other its other clauses
     * @return this draft
     */
    public RegulationDraft practice(Practice other) {
        practice = other;
        return this;
    }

    /**
     * Adds a promise to prove.
     *
     * @param invariant the promise
     * @return this draft
     */
    public RegulationDraft invariant(Invariant invariant) {
        invariants.add(invariant);
        return this;
    }

    /**
     * The règlement as written so far.
     *
     * @return the règlement
     * @throws IllegalArgumentException if it does not hold together
     */
    public Regulation build() {
        return new Regulation(header, parameters, facts, rules, practice, invariants);
    }
}
