/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import fr.mediation.core.deadline.oracle.Days.Seat;
import fr.mediation.core.deadline.oracle.History.Answered;
import fr.mediation.core.deadline.oracle.History.Appeal;
import fr.mediation.core.deadline.oracle.History.AppealKind;
import fr.mediation.core.deadline.oracle.History.Conciliation;
import fr.mediation.core.deadline.oracle.History.Electronic;
import fr.mediation.core.deadline.oracle.History.Express;
import fr.mediation.core.deadline.oracle.History.Known;
import fr.mediation.core.deadline.oracle.History.Matter;
import fr.mediation.core.deadline.oracle.History.Mediation;
import fr.mediation.core.deadline.oracle.History.Notice;
import fr.mediation.core.deadline.oracle.History.NoticeKind;
import fr.mediation.core.deadline.oracle.History.Place;
import fr.mediation.core.deadline.oracle.History.Published;
import fr.mediation.core.deadline.oracle.History.Regime;
import fr.mediation.core.deadline.oracle.History.Residence;
import fr.mediation.core.deadline.oracle.History.Silent;
import fr.mediation.core.deadline.oracle.History.Unclaimed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes histories that could have happened, each branch of the law being met often, on its last day and on the day after. */
final class HistoryMaker {

    /** Decree 2022-433: since then, agents of local authorities go to the mediator first. */
    private static final LocalDate MPO = LocalDate.of(2022, 4, 1);

    private final Dice dice;
    private final FactMaker facts;

    HistoryMaker(Dice dice) {
        this.dice = dice;
        this.facts = new FactMaker(dice);
    }

    // ---- actions in court
    // ---------------------------------------------------------------------------------------------

    History dispute() {
        int kind = dice.weighted(46, 7, 10, 31, 3, 3);
        LocalDate first = dice.firstDay();
        Matter matter =
                first.isBefore(MPO) || kind == 1 || kind > 3 ? dice.oneOf(Matter.ORDINARY, Matter.AGENT) : matter();
        History history = History.notified(first).withPlace(place()).withMatter(matter);
        if (kind == 0) {
            history = history.withNotice(notice());
        } else if (kind == 1) {
            history = history.withMatter(Matter.ORDINARY).withOrigin(new Published(first));
        } else if (kind == 2) {
            history = history.withNotice(notice()).withOrigin(electronic(first));
        } else if (kind == 3) {
            Silent request = facts.request(first, false);
            history = history.withOrigin(
                    matter == Matter.MPO || matter == Matter.MPO_NOT_MENTIONED
                            ? FactMaker.acknowledged(request)
                            : request);
        } else if (kind == 4) {
            history = history.withNotice(notice()).withOrigin(new Unclaimed(first));
        } else {
            history = history.withOrigin(new Known(first));
        }
        return withWhatFollowed(history);
    }

    private Matter matter() {
        return switch (dice.weighted(72, 10, 14, 4)) {
            case 1 -> Matter.AGENT;
            case 2 -> Matter.MPO;
            case 3 -> Matter.MPO_NOT_MENTIONED;
            default -> Matter.ORDINARY;
        };
    }

    private Place place() {
        Seat seat = dice.chance(35) ? dice.oneOf(Seat.values()) : Seat.METROPOLE;
        boolean metropole = !seat.isOverseas();
        Residence home = metropole ? Residence.METROPOLE : Residence.WHERE_THE_COURT_SITS;
        Residence away = metropole ? Residence.OTHER_OVERSEAS : Residence.METROPOLE;
        return new Place(
                seat,
                switch (dice.weighted(75, 15, 10)) {
                    case 1 -> away;
                    case 2 -> Residence.ABROAD;
                    default -> home;
                });
    }

    private Notice notice() {
        return switch (dice.weighted(68, 16, 6, 4, 6)) {
            case 1 -> Notice.absent();
            case 2 -> new Notice(NoticeKind.LONGER, dice.oneOf(3, 4, 6), 2);
            case 3 -> new Notice(NoticeKind.LONGER, 2, dice.oneOf(3, 4, 6));
            case 4 -> new Notice(NoticeKind.SHORTER, 1, 2);
            default -> Notice.complete();
        };
    }

    private Electronic electronic(LocalDate available) {
        return switch (dice.weighted(25, 45, 15, 15)) {
            case 1 -> new Electronic(available, Optional.of(available.plusDays(dice.between(0, 15))));
            case 2 -> new Electronic(available, Optional.of(available.plusDays(15)));
            case 3 -> new Electronic(available, Optional.of(available.plusDays(dice.between(16, 40))));
            default -> new Electronic(available, Optional.empty());
        };
    }

    private History withWhatFollowed(History history) {
        LocalDate start = FirstDays.of(history);
        History with = history;
        if (history.origin() instanceof Silent request) {
            if (history.matter() != Matter.MPO_NOT_MENTIONED && dice.chance(30)) {
                // who asks for the reasons knows of the decision
                return history.withReasons(facts.reasons(
                        request.knownOn().filter(day -> day.isAfter(start)).orElse(start)));
            }
        }
        if (dice.chance(60)) {
            with = with.withAppeals(appeals(start, with));
        }
        if (dice.chance(45)) {
            with = withMediation(start, with);
        }
        if (with.appeals().isEmpty() && dice.chance(12)) {
            with = with.withLegalAid(Optional.of(facts.legalAid(aroundTheEnd(start, with))));
        }
        return with;
    }

    private List<Appeal> appeals(LocalDate start, History history) {
        List<Appeal> appeals = new ArrayList<>();
        AppealKind kind = dice.oneOf(AppealKind.values());
        appeals.add(facts.appeal(kind, aroundTheEnd(start, history)));
        if (dice.chance(40)) {
            AppealKind other = dice.chance(70)
                    ? kind == AppealKind.GRACIEUX ? AppealKind.HIERARCHIQUE : AppealKind.GRACIEUX
                    : kind;
            LocalDate sent = dice.chance(25)
                    ? appeals.get(0).letter().sentOn().plusDays(dice.between(30, 150))
                    : aroundTheEnd(start, history);
            Appeal second = facts.appeal(other, sent);
            boolean sameDay =
                    second.letter().sentOn().equals(appeals.get(0).letter().sentOn());
            if (!sameDay || other != kind) {
                // of two like letters of one day no fact tells which came first
                appeals.add(second);
            }
        }
        return appeals;
    }

    /** Early, or within two days of the end of the time, or in the months of distance, or late. */
    private LocalDate aroundTheEnd(LocalDate start, History history) {
        LocalDate end = Clock.franc(start, 2, history.place().seat(), Set.of());
        return switch (dice.weighted(45, 15, 15, 8, 7, 10)) {
            case 1 -> end;
            case 2 -> end.plusDays(1);
            case 3 -> end.plusDays(dice.oneOf(-2, -1, 2));
            case 4 -> end.plusDays(dice.between(3, 70));
            case 5 -> start.plusDays(dice.between(90, 380));
            default -> start.plusDays(dice.between(1, 50));
        };
    }

    private History withMediation(LocalDate start, History history) {
        Regime regime = history.matter() == Matter.MPO && !dice.chance(30)
                ? Regime.COMPULSORY
                : dice.oneOf(
                        Regime.TERRITORIAL,
                        Regime.TERRITORIAL,
                        Regime.TERRITORIAL,
                        Regime.CONVENTIONAL,
                        Regime.CRPA,
                        Regime.DEFENDER,
                        Regime.COURT_ORDERED);
        LocalDate referred;
        if (!history.appeals().isEmpty() && dice.chance(50)) {
            // while the appeal is pending, or in the time that its rejection opens
            referred = history.appeals().get(0).letter().receivedOn().plusDays(dice.between(2, 125));
        } else {
            referred = aroundTheEnd(start, history);
        }
        for (Appeal appeal : history.appeals()) {
            if (Math.abs(appeal.letter().sentOn().toEpochDay() - referred.toEpochDay()) < 4) {
                // which of two letters of one day came first, no fact tells
                referred = referred.plusDays(8);
            }
        }
        History with = history.withMediations(
                mediations(regime, referred, history.appeals().isEmpty()));
        boolean mpo = history.matter() == Matter.MPO || history.matter() == Matter.MPO_NOT_MENTIONED;
        if (dice.chance(5)) {
            return mpo
                    ? history.withCourtSeisedOn(referred)
                    : with.withCourtSeisedOn(referred.plusDays(dice.oneOf(-5, 0, 3)));
        }
        return with;
    }

    private List<Mediation> mediations(Regime regime, LocalDate referred, boolean several) {
        Mediation first = facts.mediation(regime, referred);
        LocalDate over = first.endedOn().orElse(referred);
        return several && dice.chance(15)
                ? List.of(facts.mediation(Regime.CONVENTIONAL, over.plusDays(dice.between(5, 70))), first)
                : List.of(first);
    }

    // ---- compulsory appeals
    // -------------------------------------------------------------------------------------------

    History compulsoryAppeal() {
        Matter matter =
                dice.oneOf(Matter.RSA, Matter.RSA, Matter.SOCIAL_AID, Matter.MDPH, Matter.MDPH, Matter.DOCUMENTS);
        LocalDate first = dice.firstDay();
        History history = History.notified(first).withMatter(matter).withPlace(place());
        LocalDate end = DayByDayOracle.rapo(history).literal().lastDay().orElseThrow();
        if (matter == Matter.MDPH && dice.chance(50)) {
            // on the very last days it would leave nothing, or one day, to run: no text tells
            LocalDate started = first.plusDays(dice.chance(85) ? dice.between(1, 55) : dice.between(68, 90));
            history = history.withConciliation(new Conciliation(
                    started, dice.chance(80) ? Optional.of(started.plusDays(dice.between(5, 120))) : Optional.empty()));
            end = DayByDayOracle.rapo(history).literal().lastDay().orElse(end);
        } else if (dice.chance(20)) {
            history = history.withNotice(Notice.absent());
        }
        LocalDate sent = switch (dice.weighted(50, 20, 20, 10)) {
            case 1 -> end;
            case 2 -> end.plusDays(1);
            case 3 -> end.plusDays(dice.between(2, 60));
            default -> first.plusDays(dice.between(1, 50));
        };
        Answered letter = facts.letter(sent);
        history = history.withRapo(letter);
        if (dice.chance(25)) {
            history = history.withAppeals(
                    List.of(facts.appeal(AppealKind.GRACIEUX, first.plusDays(dice.between(1, 55)))));
        }
        if (dice.chance(40)) {
            LocalDate referred = dice.chance(50)
                    ? first.plusDays(dice.between(1, 60))
                    : letter.rejection()
                            .map(Express::notifiedOn)
                            .orElse(Days.sameNumber(letter.receivedOn(), 2))
                            .plusDays(dice.between(1, 60));
            history = history.withMediations(List.of(facts.mediation(Regime.TERRITORIAL, referred)));
        }
        return history;
    }

    // ---- limitations
    // --------------------------------------------------------------------------------------------------
}
