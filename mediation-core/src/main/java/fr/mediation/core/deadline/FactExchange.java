/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Claim;
import fr.mediation.core.deadline.facts.CourtAction;
import fr.mediation.core.deadline.facts.CourtOrder;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.LegalAid;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.deadline.facts.Territory;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The same facts with one of them exchanged for another, or for none. */
final class FactExchange {

    private Matter matter;
    private @Nullable Decision decision;
    private @Nullable Request request;
    private List<Appeal> appeals;
    private List<Mediation> mediations;
    private @Nullable Boolean mpoCompulsory;
    private @Nullable Territory residence;
    private @Nullable Boolean lodgedWithState;
    private @Nullable CourtOrder court;
    private List<Claim> claims;
    private @Nullable CourtAction courtAction;
    private @Nullable LegalAid legalAid;

    private FactExchange(ProceduralFacts facts) {
        this.matter = facts.matter();
        this.decision = facts.decision();
        this.request = facts.request();
        this.appeals = facts.appeals();
        this.mediations = facts.mediations();
        this.mpoCompulsory = facts.mpoCompulsory();
        this.residence = facts.residence();
        this.lodgedWithState = facts.lodgedWithState();
        this.court = facts.court();
        this.claims = facts.claims();
        this.courtAction = facts.courtAction();
        this.legalAid = facts.legalAid();
    }

    private static ProceduralFacts with(ProceduralFacts facts, Consumer<FactExchange> change) {
        FactExchange copy = new FactExchange(facts);
        change.accept(copy);
        return copy.made();
    }

    private ProceduralFacts made() {
        return new ProceduralFacts(
                matter,
                decision,
                request,
                appeals,
                mediations,
                mpoCompulsory,
                residence,
                lodgedWithState,
                court,
                claims,
                courtAction,
                legalAid);
    }

    static ProceduralFacts matter(ProceduralFacts facts, @Nullable Matter value) {
        return with(facts, copy -> copy.matter = Objects.requireNonNull(value));
    }

    static ProceduralFacts decision(ProceduralFacts facts, @Nullable Decision value) {
        return with(facts, copy -> copy.decision = value);
    }

    static ProceduralFacts request(ProceduralFacts facts, @Nullable Request value) {
        return with(facts, copy -> copy.request = value);
    }

    static ProceduralFacts appeals(ProceduralFacts facts, List<Appeal> value) {
        return with(facts, copy -> copy.appeals = value);
    }

    static ProceduralFacts mediations(ProceduralFacts facts, List<Mediation> value) {
        return with(facts, copy -> copy.mediations = value);
    }

    static ProceduralFacts mpoCompulsory(ProceduralFacts facts, @Nullable Boolean value) {
        return with(facts, copy -> copy.mpoCompulsory = value);
    }

    static ProceduralFacts residence(ProceduralFacts facts, @Nullable Territory value) {
        return with(facts, copy -> copy.residence = value);
    }

    static ProceduralFacts lodgedWithState(ProceduralFacts facts, @Nullable Boolean value) {
        return with(facts, copy -> copy.lodgedWithState = value);
    }

    static ProceduralFacts court(ProceduralFacts facts, @Nullable CourtOrder value) {
        return with(facts, copy -> copy.court = value);
    }

    static ProceduralFacts claims(ProceduralFacts facts, List<Claim> value) {
        return with(facts, copy -> copy.claims = value);
    }

    static ProceduralFacts courtAction(ProceduralFacts facts, @Nullable CourtAction value) {
        return with(facts, copy -> copy.courtAction = value);
    }

    static ProceduralFacts legalAid(ProceduralFacts facts, @Nullable LegalAid value) {
        return with(facts, copy -> copy.legalAid = value);
    }
}
