/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.privacy.TextRef;
import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Saisine (règlement Isère 2022, art. 7 à 9): how the mediator was seized, by whom, for whom and why.
 *
 * @param receivedOn the day the request reached the mediator: delays start here, whenever it was recorded
 * @param channel how it came
 * @param place the code of the permanence where it was made, if it was
 * @param originator who brought it
 * @param hierarchyInvolvement for an agent, where the involvement of their hierarchy is recorded (art. 9)
 * @param parties the users concerned and the service on the other side
 * @param motives why
 * @param priorRecourse what was tried before
 * @param domain the code of the public policy, if known
 * @param demand where the demand is written
 */
@Classified(Level.PARTIES)
public record Referral(
        @Classified(Level.AUTHORITY) @NotNull LocalDate receivedOn,
        @Classified(Level.AUTHORITY) @NotNull @Valid Channel channel,
        @Classified(Level.AUTHORITY) Optional<String> place,
        @Classified(Level.AUTHORITY) @NotNull Originator originator,
        @Classified(value = Level.MEDIATOR, personal = true) Optional<TextRef> hierarchyInvolvement,
        @NotEmpty List<@Valid Party> parties,
        @Classified(Level.AUTHORITY) List<Motive> motives,
        @NotNull @Valid PriorRecourse priorRecourse,
        @Classified(Level.AUTHORITY) Optional<String> domain,

        @Classified(value = Level.ONE_PARTY, personal = true)
        Optional<TextRef> demand) {

    /** Origine de la saisine (art. 1, 8, 9): who brought the matter. */
    public enum Originator implements Labelled {
        /** A user. */
        USER("usager", "user"),
        /** An association. */
        ASSOCIATION("association", "association"),
        /** An elected member of the council. */
        ELECTED_MEMBER("élu", "elected member"),
        /** An agent, with a record of their hierarchy's involvement. */
        AGENT("agent", "agent"),
        /** A business. */
        BUSINESS("entreprise", "business"),
        /** Another institution, such as the Défenseur des droits. */
        INSTITUTION("institution", "institution"),
        /** The mediator, of their own initiative (art. 8). */
        MEDIATOR("autosaisine du médiateur", "mediator's own initiative");

        private final Wording label;

        Originator(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }

    /** Motif de saisine (art. 8; rapport 2024, § 3): why the user turns to the mediator. */
    public enum Motive implements Labelled {
        /** A decision that is not understood. */
        DECISION_NOT_UNDERSTOOD("décision non comprise", "decision not understood"),
        /** A disagreement. */
        DISAGREEMENT("désaccord", "disagreement"),
        /** No answer. */
        NO_ANSWER("absence de réponse", "no answer"),
        /** No dialogue. */
        NO_DIALOGUE("absence de dialogue", "no dialogue"),
        /** Rights not respected. */
        RIGHTS_NOT_RESPECTED("droits non respectés", "rights not respected"),
        /** Terms of care not understood. */
        CARE_NOT_UNDERSTOOD("modalités de prise en charge non comprises", "terms of care not understood");

        private final Wording label;

        Motive(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * Copies the lists.
     *
     * @param receivedOn the day of receipt
     * @param channel how it came
     * @param place the permanence
     * @param originator who brought it
     * @param hierarchyInvolvement the hierarchy's involvement
     * @param parties the parties
     * @param motives why
     * @param priorRecourse what was tried
     * @param domain the public policy
     * @param demand the demand
     */
    public Referral {
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(channel, "channel");
        Codes.maybe(place, "place");
        Objects.requireNonNull(originator, "originator");
        Objects.requireNonNull(hierarchyInvolvement, "hierarchyInvolvement");
        parties = List.copyOf(parties);
        motives = List.copyOf(motives);
        Objects.requireNonNull(priorRecourse, "priorRecourse");
        Codes.maybe(domain, "domain");
        Objects.requireNonNull(demand, "demand");
    }

    /**
     * Whether a person is a party.
     *
     * @param ref the person
     * @return true when one of the parties has this reference
     */
    public boolean concerns(SubjectRef ref) {
        return parties.stream().anyMatch(p -> p.ref().equals(ref));
    }

    Referral receivedOn(LocalDate corrected) {
        return new Referral(
                corrected,
                channel,
                place,
                originator,
                hierarchyInvolvement,
                parties,
                motives,
                priorRecourse,
                domain,
                demand);
    }

    Referral withoutPersons() {
        List<Party> bare = parties.stream()
                .map(p -> new Party(p.ref(), p.side(), List.of()))
                .toList();
        return new Referral(
                receivedOn,
                channel,
                place,
                originator,
                Optional.empty(),
                bare,
                motives,
                priorRecourse,
                domain,
                Optional.empty());
    }
}
