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
import fr.mediation.core.deadline.oracle.History.LegalAid;
import fr.mediation.core.deadline.oracle.History.Matter;
import fr.mediation.core.deadline.oracle.History.Mediation;
import fr.mediation.core.deadline.oracle.History.Notice;
import fr.mediation.core.deadline.oracle.History.NoticeKind;
import fr.mediation.core.deadline.oracle.History.Notified;
import fr.mediation.core.deadline.oracle.History.Pieces;
import fr.mediation.core.deadline.oracle.History.Place;
import fr.mediation.core.deadline.oracle.History.Published;
import fr.mediation.core.deadline.oracle.History.ReasonsRequest;
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

    private final Dice dice;

    HistoryMaker(Dice dice) {
        this.dice = dice;
    }

    // ---- actions in court
    // ---------------------------------------------------------------------------------------------

    History dispute() {
        int kind = dice.weighted(46, 7, 10, 31, 3, 3);
        History history = History.notified(dice.firstDay()).withPlace(place()).withMatter(matter());
        LocalDate first = ((Notified) history.origin()).on();
        if (kind == 0) {
            history = history.withNotice(notice());
        } else if (kind == 1) {
            history = history.withMatter(Matter.ORDINARY).withOrigin(new Published(first));
        } else if (kind == 2) {
            history = history.withNotice(notice()).withOrigin(electronic(first));
        } else if (kind == 3) {
            history = history.withOrigin(request(first, false));
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

    private Optional<Pieces> pieces(LocalDate received) {
        if (!dice.chance(25)) {
            return Optional.empty();
        }
        LocalDate asked = received.plusDays(dice.between(1, 75));
        LocalDate due = asked.plusDays(dice.between(10, 45));
        Optional<LocalDate> produced =
                dice.chance(70) ? Optional.of(asked.plusDays(dice.between(1, 60))) : Optional.empty();
        return Optional.of(new Pieces(asked, due, produced));
    }

    private Optional<LocalDate> knownOn(LocalDate birth, boolean acknowledged) {
        if (acknowledged || dice.chance(35)) {
            return Optional.empty();
        }
        return Optional.of(birth.plusDays(dice.oneOf(0, 0, 1, 20, 90)));
    }

    /** An express decision before silence decides, on its day, the day after, within the action time, on its last days, or later. */
    private Optional<Express> express(LocalDate received, LocalDate birth) {
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

    private History withWhatFollowed(History history) {
        LocalDate start = FirstDays.of(history);
        History with = history;
        if (history.origin() instanceof Silent && dice.chance(30)) {
            return history.withReasons(reasons(start));
        }
        if (dice.chance(60)) {
            with = with.withAppeals(appeals(start, with));
        }
        if (dice.chance(45)) {
            with = withMediation(start, with);
        }
        if (dice.chance(8)) {
            with = with.withLegalAid(Optional.of(legalAid(aroundTheEnd(start, with))));
        }
        return with;
    }

    private LegalAid legalAid(LocalDate requested) {
        return new LegalAid(
                requested, dice.chance(80) ? Optional.of(requested.plusDays(dice.between(5, 150))) : Optional.empty());
    }

    private ReasonsRequest reasons(LocalDate start) {
        LocalDate asked = start.plusDays(dice.oneOf(1, 10, 30, 59, 61, 62, 63, 64, 65, 66, 70, 120, 300));
        return new ReasonsRequest(
                asked,
                dice.chance(65)
                        ? Optional.of(asked.plusDays(dice.oneOf(1, 15, 31, 60, 200, 330, 400)))
                        : Optional.empty());
    }

    private List<Appeal> appeals(LocalDate start, History history) {
        List<Appeal> appeals = new ArrayList<>();
        AppealKind kind = dice.oneOf(AppealKind.values());
        appeals.add(appeal(kind, aroundTheEnd(start, history)));
        if (dice.chance(40)) {
            AppealKind other = dice.chance(70)
                    ? kind == AppealKind.GRACIEUX ? AppealKind.HIERARCHIQUE : AppealKind.GRACIEUX
                    : kind;
            LocalDate sent = dice.chance(25)
                    ? appeals.get(0).letter().sentOn().plusDays(dice.between(30, 150))
                    : aroundTheEnd(start, history);
            appeals.add(appeal(other, sent));
        }
        return appeals;
    }

    private Appeal appeal(AppealKind kind, LocalDate sent) {
        return new Appeal(kind, letter(sent));
    }

    Answered letter(LocalDate sent) {
        LocalDate received = sent.plusDays(dice.oneOf(0, 1, 2, 3, 7));
        boolean acknowledged = !dice.chance(20);
        LocalDate implicit = Days.sameNumber(received, 2);
        return new Answered(sent, received, acknowledged, knownOn(implicit, acknowledged), express(received, implicit));
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
        History with = history.withMediations(mediations(regime, referred));
        if (dice.chance(5)) {
            with = with.withCourtSeisedOn(referred.plusDays(dice.oneOf(-5, 0, 3)));
        }
        return with;
    }

    private List<Mediation> mediations(Regime regime, LocalDate referred) {
        Mediation first = mediation(regime, referred);
        LocalDate over = first.endedOn().orElse(referred);
        return dice.chance(10)
                ? List.of(mediation(Regime.CONVENTIONAL, over.plusDays(dice.between(5, 70))), first)
                : List.of(first);
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

    // ---- compulsory appeals
    // -------------------------------------------------------------------------------------------

    History compulsoryAppeal() {
        Matter matter =
                dice.oneOf(Matter.RSA, Matter.RSA, Matter.SOCIAL_AID, Matter.MDPH, Matter.MDPH, Matter.DOCUMENTS);
        LocalDate first = dice.firstDay();
        History history = History.notified(first).withMatter(matter).withPlace(place());
        LocalDate end = DayByDayOracle.rapo(history).literal().lastDay().orElseThrow();
        if (matter == Matter.MDPH && dice.chance(50)) {
            LocalDate started = first.plusDays(dice.between(1, 65));
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
        Answered letter = letter(sent);
        history = history.withRapo(letter);
        if (dice.chance(25)) {
            history = history.withAppeals(List.of(appeal(AppealKind.GRACIEUX, first.plusDays(dice.between(1, 55)))));
        }
        if (dice.chance(40)) {
            LocalDate referred = dice.chance(50)
                    ? first.plusDays(dice.between(1, 60))
                    : letter.rejection()
                            .map(Express::notifiedOn)
                            .orElse(Days.sameNumber(letter.receivedOn(), 2))
                            .plusDays(dice.between(1, 60));
            history = history.withMediations(List.of(mediation(Regime.TERRITORIAL, referred)));
        }
        return history;
    }

    // ---- limitations
    // --------------------------------------------------------------------------------------------------

    Limitation limitation() {
        Limitation.Kind kind = dice.oneOf(Limitation.Kind.values());
        LocalDate event = dice.firstDay();
        List<LocalDate> claims = new ArrayList<>();
        LocalDate last = event;
        while (claims.size() < 3 && dice.chance(35)) {
            last = last.plusDays(dice.between(20, kind == Limitation.Kind.QUADRIENNIAL ? 1_900 : 760));
            claims.add(last);
        }
        Limitation plain = new Limitation(kind, event, claims, lawsuit(last), Optional.empty(), Optional.empty());
        if (!dice.chance(70)) {
            return new Limitation(kind, event, claims, plain.lawsuit(), ignoredUntil(event), Optional.empty());
        }
        LocalDate end = DayByDayOracle.limitation(plain).literal().lastDay().orElse(event.plusDays(700));
        LocalDate referred = dice.chance(70)
                ? end.minusDays(dice.between(0, 200)).plusDays(dice.oneOf(0, 0, 1))
                : event.plusDays(dice.between(1, 900));
        Regime regime = dice.oneOf(
                Regime.TERRITORIAL, Regime.TERRITORIAL, Regime.CONVENTIONAL, Regime.CRPA, Regime.COURT_ORDERED);
        return new Limitation(
                kind, event, claims, plain.lawsuit(), Optional.empty(), Optional.of(mediation(regime, referred)));
    }

    private Optional<Limitation.Lawsuit> lawsuit(LocalDate last) {
        if (!dice.chance(15)) {
            return Optional.empty();
        }
        LocalDate sued = last.plusDays(dice.between(10, 700));
        return Optional.of(new Limitation.Lawsuit(
                sued, dice.chance(80) ? Optional.of(sued.plusDays(dice.between(100, 1_500))) : Optional.empty()));
    }

    private Optional<LocalDate> ignoredUntil(LocalDate event) {
        return dice.chance(20) ? Optional.of(event.plusDays(dice.between(1, 1_200))) : Optional.empty();
    }
}
