/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import fr.mediation.core.deadline.oracle.History.Answered;
import fr.mediation.core.deadline.oracle.History.Appeal;
import fr.mediation.core.deadline.oracle.History.AppealKind;
import fr.mediation.core.deadline.oracle.History.Express;
import fr.mediation.core.deadline.oracle.History.LegalAid;
import fr.mediation.core.deadline.oracle.History.Mediation;
import fr.mediation.core.deadline.oracle.History.Pieces;
import fr.mediation.core.deadline.oracle.History.ReasonsRequest;
import fr.mediation.core.deadline.oracle.History.Regime;
import fr.mediation.core.deadline.oracle.History.Silent;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the single facts of a dispute: letters, requests, mediations. */
final class FactMaker {

    private final Dice dice;

    FactMaker(Dice dice) {
        this.dice = dice;
    }

    /** A request whose silence rejects or accepts. */
    Silent request() {
        return request(dice.firstDay(), dice.chance(50));
    }

    /** A request left without answer, or answered late. */
    Silent request(LocalDate received, boolean acceptance) {
        int months = dice.chance(12) ? dice.oneOf(1, 3, 4, 6) : 2;
        Optional<LocalDate> competent =
                dice.chance(20) ? Optional.of(received.plusDays(dice.between(1, 50))) : Optional.empty();
        boolean acknowledged = !dice.chance(25);
        Silent plain = new Silent(
                months,
                acceptance,
                received,
                competent,
                pieces(received),
                acknowledged,
                Optional.empty(),
                Optional.empty());
        if (acceptance) {
            return plain;
        }
        LocalDate birth = DayByDayOracle.implicitDecision(plain).orElseThrow();
        return new Silent(
                months,
                false,
                received,
                competent,
                plain.pieces(),
                acknowledged,
                knownOn(birth, acknowledged),
                express(received, birth));
    }

    static Silent acknowledged(Silent request) {
        return new Silent(
                request.months(),
                request.acceptance(),
                request.receivedOn(),
                request.competentReceivedOn(),
                request.pieces(),
                true,
                Optional.empty(),
                request.express());
    }

    Optional<Pieces> pieces(LocalDate received) {
        if (!dice.chance(25)) {
            return Optional.empty();
        }
        LocalDate asked = received.plusDays(dice.between(1, 75));
        LocalDate due = asked.plusDays(dice.between(10, 45));
        Optional<LocalDate> produced =
                dice.chance(70) ? Optional.of(asked.plusDays(dice.between(1, 60))) : Optional.empty();
        return Optional.of(new Pieces(asked, due, produced));
    }

    Optional<LocalDate> knownOn(LocalDate birth, boolean acknowledged) {
        if (acknowledged || dice.chance(35)) {
            return Optional.empty();
        }
        return Optional.of(birth.plusDays(dice.oneOf(0, 0, 1, 20, 90)));
    }

    /** An express decision before silence decides, on its day, the day after, within the action time, on its last days, or later. */
    Optional<Express> express(LocalDate received, LocalDate birth) {
        int span = (int) (birth.toEpochDay() - received.toEpochDay());
        int offset = switch (dice.weighted(50, 10, 4, 4, 16, 8, 8)) {
            case 1 -> dice.between(Math.min(1, span), span) - span;
            case 2 -> 0;
            case 3 -> 1;
            case 4 -> dice.between(2, 55);
            case 5 -> dice.between(57, 68);
            case 6 -> dice.between(70, 200);
            default -> Integer.MIN_VALUE;
        };
        if (offset == Integer.MIN_VALUE) {
            return Optional.empty();
        }
        return Optional.of(new Express(birth.plusDays(offset), !dice.chance(20)));
    }

    LegalAid legalAid(LocalDate requested) {
        return new LegalAid(
                requested, dice.chance(80) ? Optional.of(requested.plusDays(dice.between(5, 150))) : Optional.empty());
    }

    ReasonsRequest reasons(LocalDate start) {
        LocalDate asked = start.plusDays(dice.oneOf(1, 10, 30, 59, 61, 62, 63, 64, 65, 66, 70, 120, 300));
        return new ReasonsRequest(
                asked,
                dice.chance(65)
                        ? Optional.of(asked.plusDays(dice.oneOf(1, 15, 31, 60, 200, 330, 400)))
                        : Optional.empty());
    }

    Appeal appeal(AppealKind kind, LocalDate sent) {
        return new Appeal(kind, letter(sent));
    }

    Answered letter(LocalDate sent) {
        LocalDate received = sent.plusDays(dice.oneOf(0, 1, 2, 3, 7));
        boolean acknowledged = !dice.chance(20);
        LocalDate implicit = Days.sameNumber(received, 2);
        return new Answered(sent, received, acknowledged, knownOn(implicit, acknowledged), express(received, implicit));
    }

    Mediation mediation(Regime regime, LocalDate referred) {
        Optional<LocalDate> sent =
                dice.chance(20) ? Optional.of(referred.minusDays(dice.between(1, 3))) : Optional.empty();
        if (regime == Regime.TERRITORIAL && dice.chance(15)) {
            LocalDate refused = referred.plusDays(dice.between(1, 40));
            return new Mediation(
                    regime,
                    referred,
                    sent,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(refused),
                    Optional.of(refused),
                    true);
        }
        Optional<LocalDate> agreed =
                dice.chance(70) ? Optional.of(referred.plusDays(dice.between(0, 30))) : Optional.empty();
        Optional<LocalDate> met =
                dice.chance(60) ? Optional.of(agreed.orElse(referred).plusDays(dice.between(0, 30))) : Optional.empty();
        LocalDate latest = met.orElse(agreed.orElse(referred));
        Optional<LocalDate> ended =
                dice.chance(80) ? Optional.of(latest.plusDays(dice.between(1, 240))) : Optional.empty();
        Optional<LocalDate> known = ended.filter(day -> !dice.chance(25)).map(day -> day.plusDays(dice.between(0, 12)));
        return new Mediation(regime, referred, sent, agreed, met, ended, known, false);
    }
}
