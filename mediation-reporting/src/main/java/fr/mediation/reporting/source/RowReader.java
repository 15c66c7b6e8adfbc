/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeResolver;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a case of the texts of one row, and says what was wrong with each. */
final class RowReader {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?: .*)?");
    /** Codes of older files, and what they have become. */
    private static final Map<String, String> FORMERLY =
            Map.of(CodeResolver.normalise("DEFENDER_OF_RIGHTS"), "DEFENSEUR_DES_DROITS");

    private static final int LARGEST_PERSONS = 100_000;
    private static final int LARGEST_SUSPENSION = 36_500;

    private final Map<Axis, CodeResolver> resolvers = new EnumMap<>(Axis.class);
    private final Map<String, CodeResolver> children = new HashMap<>();
    private final Issues issues;

    RowReader(CaseCodes codes, Issues issues) {
        this.issues = issues;
        for (Axis axis : Axis.values()) {
            resolvers.put(axis, CodeResolver.over(codes.on(axis)));
        }
        for (Code domain : codes.domains().roots()) {
            List<Code> below = codes.domains().nested().stream()
                    .filter(c -> codes.domains()
                            .rootOf(c.code())
                            .filter(domain::equals)
                            .isPresent())
                    .toList();
            children.put(domain.code(), CodeResolver.over(below));
        }
    }

    /** The case, empty when the row cannot be placed in time or told apart. */
    Optional<CaseRecord> read(long line, Function<CaseColumn, String> text) {
        String id = text.apply(CaseColumn.ID).strip();
        Day received = day(line, CaseColumn.RECEIVED_ON, text, true);
        if (id.isEmpty()) {
            issues.refuse(line, CaseColumn.ID, "MISSING_ID", new Wording("identifiant absent", "no identifier"));
            return Optional.empty();
        }
        if (id.length() > 128) {
            issues.refuse(
                    line,
                    CaseColumn.ID,
                    "LONG_ID",
                    new Wording("identifiant de plus de 128 caractères", "identifier of more than 128 characters"));
            return Optional.empty();
        }
        if (received.date() == null) {
            if (!received.faulty()) {
                refuseWithoutDay(line);
            }
            return Optional.empty();
        }
        Day closed = day(line, CaseColumn.CLOSED_ON, text, true);
        Day acknowledged = day(line, CaseColumn.ACKNOWLEDGED_ON, text, false);
        if (closed.faulty()) {
            return Optional.empty();
        }
        if (closed.date() != null && closed.date().isBefore(received.date())) {
            tellReversed(line);
        }
        String domain = code(line, CaseColumn.DOMAIN, Axis.DOMAIN, text);
        return Optional.of(new CaseRecordBuilder()
                .id(id)
                .receivedOn(received.date())
                .closedOn(closed.date())
                .kind(code(line, CaseColumn.KIND, Axis.KIND, text))
                .status(code(line, CaseColumn.STATUS, Axis.STATUS, text))
                .channel(code(line, CaseColumn.CHANNEL, Axis.CHANNEL, text))
                .originator(code(line, CaseColumn.ORIGINATOR, Axis.ORIGINATOR, text))
                .territory(code(line, CaseColumn.TERRITORY, Axis.TERRITORY, text))
                .direction(code(line, CaseColumn.DIRECTION, Axis.DIRECTION, text))
                .directionType(code(line, CaseColumn.DIRECTION_TYPE, Axis.DIRECTION_TYPE, text))
                .domain(domain)
                .subDomain(subDomain(line, domain, text))
                .thirdParty(code(line, CaseColumn.THIRD_PARTY, Axis.THIRD_PARTY, text))
                .outcome(code(line, CaseColumn.OUTCOME, Axis.OUTCOME, text))
                .endReason(code(line, CaseColumn.END_REASON, Axis.END_REASON, text))
                .acknowledgedOn(acknowledged.date())
                .persons(persons(line, text.apply(CaseColumn.PERSONS)))
                .suspendedDays(suspendedDays(line, text.apply(CaseColumn.SUSPENDED_DAYS)))
                .requesterType(code(line, CaseColumn.REQUESTER_TYPE, Axis.REQUESTER_TYPE, text))
                .referralReason(code(line, CaseColumn.REFERRAL_REASON, Axis.REFERRAL_REASON, text))
                .serviceAskedOn(
                        day(line, CaseColumn.SERVICE_ASKED_ON, text, false).date())
                .serviceAnsweredOn(
                        day(line, CaseColumn.SERVICE_ANSWERED_ON, text, false).date())
                .build());
    }

    void refuseWithoutDay(long line) {
        issues.refuse(
                line,
                CaseColumn.RECEIVED_ON,
                "MISSING_DATE",
                new Wording("date de réception absente", "no day of receipt"));
    }

    void tellReversed(long line) {
        issues.keep(
                line,
                CaseColumn.CLOSED_ON,
                "CLOSED_BEFORE_RECEIVED",
                new Wording(
                        "clôture avant la réception : durée non comptée",
                        "closed before it was received: no duration is counted"));
    }

    /** A day, or none; faulty when there is a text but no day in it. */
    record Day(@Nullable LocalDate date, boolean faulty) {

        static final Day NONE = new Day(null, false);
    }

    private Day day(long line, CaseColumn column, Function<CaseColumn, String> text, boolean needed) {
        return day(line, column, text.apply(column), needed);
    }

    Day day(long line, CaseColumn column, String text, boolean needed) {
        String value = text.strip();
        if (value.isEmpty()) {
            return Day.NONE;
        }
        Matcher iso = ISO.matcher(value);
        Matcher french = FRENCH.matcher(value);
        try {
            if (iso.matches()) {
                return new Day(date(iso.group(1), iso.group(2), iso.group(3)), false);
            }
            if (french.matches()) {
                LocalDate date = date(french.group(3), french.group(2), french.group(1));
                issues.repair(
                        line,
                        column,
                        "DAY_FIRST_DATE",
                        new Wording("date lue jour/mois/année", "date read as day/month/year"));
                return new Day(date, false);
            }
        } catch (DateTimeException e) {
            // a day such as 31 February falls through to the same refusal as any other text
        }
        return unreadable(line, column, needed);
    }

    Day unreadable(long line, CaseColumn column, boolean needed) {
        Wording message = new Wording("date illisible", "unreadable date");
        if (needed) {
            issues.refuse(line, column, "BAD_DATE", message);
        } else {
            issues.keep(line, column, "BAD_DATE", message);
        }
        return new Day(null, true);
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private @Nullable String code(long line, CaseColumn column, Axis axis, Function<CaseColumn, String> text) {
        return resolved(line, column, resolvers.get(axis), text.apply(column));
    }

    private @Nullable String subDomain(long line, @Nullable String domain, Function<CaseColumn, String> text) {
        return resolved(
                line, CaseColumn.SUB_DOMAIN, resolver(Axis.SUB_DOMAIN, domain), text.apply(CaseColumn.SUB_DOMAIN));
    }

    /** The code behind a text, empty when the list knows none or two; a sub-heading is looked for within its policy. */
    Optional<String> resolve(Axis axis, @Nullable String domain, String text) {
        CodeResolver resolver = resolver(axis, domain);
        return resolver == null ? Optional.empty() : resolver.resolve(text);
    }

    private @Nullable CodeResolver resolver(Axis axis, @Nullable String domain) {
        CodeResolver within = axis == Axis.SUB_DOMAIN && domain != null ? children.get(domain) : null;
        return within == null ? resolvers.get(axis) : within;
    }

    void tellUnknown(long line, CaseColumn column) {
        issues.keep(
                line,
                column,
                "UNKNOWN_CODE",
                new Wording(
                        "valeur inconnue de la nomenclature, ou commune à deux codes",
                        "value unknown to the list, or shared by two codes"));
    }

    private @Nullable String resolved(long line, CaseColumn column, @Nullable CodeResolver resolver, String value) {
        if (value.isBlank() || resolver == null) {
            return null;
        }
        Optional<String> code = resolver.resolve(value)
                .or(() -> Optional.ofNullable(FORMERLY.get(CodeResolver.normalise(value)))
                        .flatMap(resolver::resolve));
        if (code.isEmpty()) {
            tellUnknown(line, column);
        }
        return code.orElse(ReservedCode.UNMAPPED.name());
    }

    @Nullable Integer persons(long line, String text) {
        return number(line, CaseColumn.PERSONS, 1, LARGEST_PERSONS, text);
    }

    @Nullable Integer suspendedDays(long line, String text) {
        return number(line, CaseColumn.SUSPENDED_DAYS, 0, LARGEST_SUSPENSION, text);
    }

    private @Nullable Integer number(long line, CaseColumn column, int least, int most, String text) {
        String value = text.strip();
        if (value.isEmpty()) {
            return null;
        }
        if (value.matches("\\d{1,6}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        issues.keep(
                line,
                column,
                "BAD_NUMBER",
                new Wording(
                        "nombre entier attendu entre " + least + " et " + most,
                        "whole number expected between " + least + " and " + most));
        return null;
    }
}
