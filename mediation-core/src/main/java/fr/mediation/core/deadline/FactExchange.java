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
        FactExchange exchange = new FactExchange(facts);
        exchange.matter = Objects.requireNonNull(value);
        return exchange.made();
    }

    static ProceduralFacts decision(ProceduralFacts facts, @Nullable Decision value) {
        FactExchange exchange = new FactExchange(facts);
        exchange.decision = value;
        return exchange.made();
    }

    static ProceduralFacts request(ProceduralFacts facts, @Nullable Request value) {
        FactExchange exchange = new FactExchange(facts);
        exchange.request = value;
        return exchange.made();
    }

    static ProceduralFacts appeals(ProceduralFacts facts, List<Appeal> value) {
        FactExchange exchange = new FactExchange(facts);
        exchange.appeals = value;
        return exchange.made();
    }

    static ProceduralFacts mediations(ProceduralFacts facts, List<Mediation> value) {
        FactExchange exchange = new FactExchange(facts);
        exchange.mediations = value;
        return exchange.made();
    }

    static ProceduralFacts mpoCompulsory(ProceduralFacts facts, @Nullable Boolean value) {
        FactExchange exchange = new FactExchange(facts);
        exchange.mpoCompulsory = value;
        return exchange.made();
    }

    static ProceduralFacts residence(ProceduralFacts facts, @Nullable Territory value) {
        FactExchange exchange = new FactExchange(facts);
        exchange.residence = value;
        return exchange.made();
    }

    static ProceduralFacts lodgedWithState(ProceduralFacts facts, @Nullable Boolean value) {
        FactExchange exchange = new FactExchange(facts);
        exchange.lodgedWithState = value;
        return exchange.made();
    }

    static ProceduralFacts court(ProceduralFacts facts, @Nullable CourtOrder value) {
        FactExchange exchange = new FactExchange(facts);
        exchange.court = value;
        return exchange.made();
    }

    static ProceduralFacts claims(ProceduralFacts facts, List<Claim> value) {
        FactExchange exchange = new FactExchange(facts);
        exchange.claims = value;
        return exchange.made();
    }

    static ProceduralFacts courtAction(ProceduralFacts facts, @Nullable CourtAction value) {
        FactExchange exchange = new FactExchange(facts);
        exchange.courtAction = value;
        return exchange.made();
    }

    static ProceduralFacts legalAid(ProceduralFacts facts, @Nullable LegalAid value) {
        FactExchange exchange = new FactExchange(facts);
        exchange.legalAid = value;
        return exchange.made();
    }
}
