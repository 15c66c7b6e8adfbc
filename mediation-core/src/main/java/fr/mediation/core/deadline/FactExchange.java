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

    private FactExchange() {}

    static ProceduralFacts matter(ProceduralFacts f, @Nullable Matter value) {
        return new ProceduralFacts(
                Objects.requireNonNull(value),
                f.decision(),
                f.request(),
                f.appeals(),
                f.mediations(),
                f.mpoCompulsory(),
                f.residence(),
                f.lodgedWithState(),
                f.court(),
                f.claims(),
                f.courtAction(),
                f.legalAid());
    }

    static ProceduralFacts decision(ProceduralFacts f, @Nullable Decision value) {
        return new ProceduralFacts(
                f.matter(),
                value,
                f.request(),
                f.appeals(),
                f.mediations(),
                f.mpoCompulsory(),
                f.residence(),
                f.lodgedWithState(),
                f.court(),
                f.claims(),
                f.courtAction(),
                f.legalAid());
    }

    static ProceduralFacts request(ProceduralFacts f, @Nullable Request value) {
        return new ProceduralFacts(
                f.matter(),
                f.decision(),
                value,
                f.appeals(),
                f.mediations(),
                f.mpoCompulsory(),
                f.residence(),
                f.lodgedWithState(),
                f.court(),
                f.claims(),
                f.courtAction(),
                f.legalAid());
    }

    static ProceduralFacts appeals(ProceduralFacts f, List<Appeal> value) {
        return new ProceduralFacts(
                f.matter(),
                f.decision(),
                f.request(),
                value,
                f.mediations(),
                f.mpoCompulsory(),
                f.residence(),
                f.lodgedWithState(),
                f.court(),
                f.claims(),
                f.courtAction(),
                f.legalAid());
    }

    static ProceduralFacts mediations(ProceduralFacts f, List<Mediation> value) {
        return new ProceduralFacts(
                f.matter(),
                f.decision(),
                f.request(),
                f.appeals(),
                value,
                f.mpoCompulsory(),
                f.residence(),
                f.lodgedWithState(),
                f.court(),
                f.claims(),
                f.courtAction(),
                f.legalAid());
    }

    static ProceduralFacts mpoCompulsory(ProceduralFacts f, @Nullable Boolean value) {
        return new ProceduralFacts(
                f.matter(),
                f.decision(),
                f.request(),
                f.appeals(),
                f.mediations(),
                value,
                f.residence(),
                f.lodgedWithState(),
                f.court(),
                f.claims(),
                f.courtAction(),
                f.legalAid());
    }

    static ProceduralFacts residence(ProceduralFacts f, @Nullable Territory value) {
        return new ProceduralFacts(
                f.matter(),
                f.decision(),
                f.request(),
                f.appeals(),
                f.mediations(),
                f.mpoCompulsory(),
                value,
                f.lodgedWithState(),
                f.court(),
                f.claims(),
                f.courtAction(),
                f.legalAid());
    }

    static ProceduralFacts lodgedWithState(ProceduralFacts f, @Nullable Boolean value) {
        return new ProceduralFacts(
                f.matter(),
                f.decision(),
                f.request(),
                f.appeals(),
                f.mediations(),
                f.mpoCompulsory(),
                f.residence(),
                value,
                f.court(),
                f.claims(),
                f.courtAction(),
                f.legalAid());
    }

    static ProceduralFacts court(ProceduralFacts f, @Nullable CourtOrder value) {
        return new ProceduralFacts(
                f.matter(),
                f.decision(),
                f.request(),
                f.appeals(),
                f.mediations(),
                f.mpoCompulsory(),
                f.residence(),
                f.lodgedWithState(),
                value,
                f.claims(),
                f.courtAction(),
                f.legalAid());
    }

    static ProceduralFacts claims(ProceduralFacts f, List<Claim> value) {
        return new ProceduralFacts(
                f.matter(),
                f.decision(),
                f.request(),
                f.appeals(),
                f.mediations(),
                f.mpoCompulsory(),
                f.residence(),
                f.lodgedWithState(),
                f.court(),
                value,
                f.courtAction(),
                f.legalAid());
    }

    static ProceduralFacts courtAction(ProceduralFacts f, @Nullable CourtAction value) {
        return new ProceduralFacts(
                f.matter(),
                f.decision(),
                f.request(),
                f.appeals(),
                f.mediations(),
                f.mpoCompulsory(),
                f.residence(),
                f.lodgedWithState(),
                f.court(),
                f.claims(),
                value,
                f.legalAid());
    }

    static ProceduralFacts legalAid(ProceduralFacts f, @Nullable LegalAid value) {
        return new ProceduralFacts(
                f.matter(),
                f.decision(),
                f.request(),
                f.appeals(),
                f.mediations(),
                f.mpoCompulsory(),
                f.residence(),
                f.lodgedWithState(),
                f.court(),
                f.claims(),
                f.courtAction(),
                value);
    }
}
