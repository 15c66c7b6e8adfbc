/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.SubjectRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Issue du dossier: how the case ended, who was told, what was declared.
 *
 * @param ending how the case ended, or empty while it goes on
 * @param former how it had ended before it was reopened, in order
 * @param told the parties told how it ended
 * @param toldInWriting those told in writing
 * @param declaration the declaration that the mediation is over
 * @param knownBy the parties whose knowledge of that declaration is proved
 * @param productionConsents the parties who agreed that the conclusion be produced
 */
@Classified(Level.PARTIES)
public record Outcome(
        Optional<Ending> ending,
        List<Ending> former,

        @Classified(value = Level.PARTIES, personal = true) List<SubjectRef> told,

        @Classified(value = Level.PARTIES, personal = true) List<SubjectRef> toldInWriting,

        Optional<Declaration> declaration,

        @Classified(value = Level.PARTIES, personal = true) List<SubjectRef> knownBy,

        @Classified(value = Level.PARTIES, personal = true) List<SubjectRef> productionConsents) {

    static final Outcome NONE =
            new Outcome(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param ending how it ended
     * @param former how it had ended
     * @param told who was told
     * @param toldInWriting who was told in writing
     * @param declaration the declaration that it is over
     * @param knownBy who knows of it
     * @param productionConsents who agreed to production
     */
    public Outcome {
        former = List.copyOf(former);
        told = List.copyOf(told);
        toldInWriting = List.copyOf(toldInWriting);
        knownBy = List.copyOf(knownBy);
        productionConsents = List.copyOf(productionConsents);
    }

    /**
     * Déclaration de fin de la médiation (CJA, art. L. 213-6): the day from which time limits run again.
     *
     * @param on the day
     * @param by a party's reference, or {@code MEDIATOR}
     */
    @Classified(Level.PARTIES)
    public record Declaration(
            LocalDate on,

            @Classified(value = Level.PARTIES, personal = true)
            String by) {

        @Override
        public String toString() {
            return "Declaration[" + on + "]";
        }
    }

    /**
     * The day the mediation was declared over.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> declaredOverOn() {
        return declaration.map(Declaration::on);
    }

    Outcome ended(Ending how) {
        return new Outcome(Optional.of(how), former, told, toldInWriting, declaration, knownBy, productionConsents);
    }

    Outcome told(SubjectRef party, boolean inWriting) {
        List<SubjectRef> all = Lists.plusNew(told, party);
        List<SubjectRef> written = inWriting ? Lists.plusNew(toldInWriting, party) : toldInWriting;
        return new Outcome(ending, former, all, written, declaration, knownBy, productionConsents);
    }

    Outcome declaredOver(LocalDate day, String by, List<SubjectRef> known) {
        LocalDate first = declaration.map(Declaration::on).filter(day::isAfter).orElse(day);
        Declaration now =
                new Declaration(first, declaration.map(Declaration::by).orElse(by));
        List<SubjectRef> all = knownBy;
        for (SubjectRef party : known) {
            all = Lists.plusNew(all, party);
        }
        return new Outcome(ending, former, told, toldInWriting, Optional.of(now), all, productionConsents);
    }

    Outcome declaredInsteadOn(LocalDate day) {
        Optional<Declaration> now = declaration.map(d -> new Declaration(day, d.by()));
        return new Outcome(ending, former, told, toldInWriting, now, knownBy, productionConsents);
    }

    Outcome productionConsented(SubjectRef party) {
        List<SubjectRef> all = Lists.plusNew(productionConsents, party);
        return new Outcome(ending, former, told, toldInWriting, declaration, knownBy, all);
    }

    Outcome reopened() {
        List<Ending> past = ending.map(e -> Lists.plus(former, e)).orElse(former);
        return new Outcome(Optional.empty(), past, List.of(), List.of(), Optional.empty(), List.of(), List.of());
    }

    Outcome withoutText() {
        return new Outcome(
                ending.map(Ending::withoutText),
                former.stream().map(Ending::withoutText).toList(),
                told,
                toldInWriting,
                declaration,
                knownBy,
                productionConsents);
    }

    @Override
    public String toString() {
        return "Outcome";
    }
}
