/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.casefile.Actor;
import fr.mediation.core.casefile.CaseEvent;
import fr.mediation.core.casefile.CaseLife;
import fr.mediation.core.casefile.CaseRules;
import fr.mediation.core.casefile.CaseState;
import fr.mediation.core.casefile.Party;
import fr.mediation.core.casefile.ResolutionLevel;
import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.view.StatisticsView;
import fr.mediation.core.view.Views;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lecture de l'histoire des dossiers: the cases a host keeps as events, one history after the other, as rows of the report.
 *
 * <p>What is counted is what a reader of statistics may see, and nothing else. A history that is broken, or that the reader may not
 * see, is refused with its rank, and the others go on. Immutable and thread safe.
 */
public final class CaseHistoryReader {

    private static final int TOLD_EVERY = 1_000;

    private final CaseCodes codes;
    private final CaseRules rules;
    private final Actor reader;
    private final LocalDate asOf;
    private final ImportLimits limits;

    private CaseHistoryReader(CaseCodes codes, CaseRules rules, Actor reader, LocalDate asOf, ImportLimits limits) {
        this.codes = codes;
        this.rules = rules;
        this.reader = reader;
        this.asOf = asOf;
        this.limits = limits;
    }

    /**
     * A reader of histories.
     *
     * @param codes the code lists
     * @param rules the règlement, which says what counts as a mediation
     * @param reader who reads: a reader of statistics, or the mediator
     * @param asOf the day of the extraction
     * @return the reader, with the standard limits
     */
    public static CaseHistoryReader of(CaseCodes codes, CaseRules rules, Actor reader, LocalDate asOf) {
        return new CaseHistoryReader(codes, rules, reader, asOf, ImportLimits.STANDARD);
    }

    /**
     * The same reader under other limits.
     *
     * @param other the most histories and the most issues listed
     * @return a new reader
     */
    public CaseHistoryReader limits(ImportLimits other) {
        return new CaseHistoryReader(codes, rules, reader, asOf, other);
    }

    /**
     * Reads histories.
     *
     * @param histories the events of one case after those of another, each from its first event to its last
     * @param sink where each case goes, as {@code state::add}
     * @param progress whom to tell how far the reading is; bytes are unknown and told as zero
     * @return what was read, kept and refused; lines are ranks of histories, from 1
     */
    public ImportReport read(
            Iterator<? extends Iterable<CaseEvent>> histories, Consumer<CaseRecord> sink, Progress progress) {
        Issues issues = new Issues(limits.issues(), progress);
        RowReader rows = new RowReader(codes, issues);
        long read = 0;
        long kept = 0;
        while (histories.hasNext() && read < limits.rows()) {
            read++;
            long rank = read;
            Optional<CaseRecord> row =
                    columns(histories.next(), rank, issues).flatMap(c -> rows.read(rank, k -> c.getOrDefault(k, "")));
            row.ifPresent(sink);
            kept += row.isPresent() ? 1 : 0;
            if (read % TOLD_EVERY == 0) {
                progress.read(read, 0);
            }
        }
        progress.read(read, 0);
        return new ImportReport(
                "EVENTS",
                read,
                kept,
                read - kept,
                0,
                !histories.hasNext(),
                "",
                "",
                List.of(CaseColumn.TERRITORY, CaseColumn.DIRECTION, CaseColumn.DIRECTION_TYPE),
                0,
                issues.counts(),
                issues.first());
    }

    private Optional<Map<CaseColumn, String>> columns(Iterable<CaseEvent> history, long rank, Issues issues) {
        CaseState state;
        try {
            state = CaseLife.replay(history);
        } catch (IllegalArgumentException broken) {
            issues.refuseRow(
                    rank,
                    "BROKEN_HISTORY",
                    new Wording(
                            "histoire interrompue, ou mêlée à celle d'un autre dossier",
                            "history with a gap, or mixed with that of another case"));
            return Optional.empty();
        }
        if (state.referral().isEmpty()) {
            issues.refuseRow(rank, "NO_REFERRAL", new Wording("dossier sans saisine", "case without a referral"));
            return Optional.empty();
        }
        return Views.statistics(state, reader, rules, asOf).fold(view -> Optional.of(columns(view, state)), refusal -> {
            issues.refuseRow(rank, refusal.code(), refusal.message());
            return Optional.empty();
        });
    }

    private Map<CaseColumn, String> columns(StatisticsView view, CaseState state) {
        Map<CaseColumn, String> found = new EnumMap<>(CaseColumn.class);
        found.put(CaseColumn.ID, view.caseId());
        found.put(CaseColumn.RECEIVED_ON, view.receivedOn().toString());
        view.endedOn().ifPresent(on -> found.put(CaseColumn.CLOSED_ON, on.toString()));
        found.put(CaseColumn.KIND, view.nature().name());
        found.put(CaseColumn.STATUS, view.status().name());
        found.put(CaseColumn.CHANNEL, channel(view.channel()));
        found.put(CaseColumn.ORIGINATOR, view.originator().name());
        view.domain().ifPresent(code -> {
            boolean nested = codes.domains().nested().stream().map(Code::code).anyMatch(code::equals);
            found.put(nested ? CaseColumn.SUB_DOMAIN : CaseColumn.DOMAIN, code);
        });
        view.body().ifPresent(body -> found.put(CaseColumn.THIRD_PARTY, body));
        view.level()
                .filter(level -> level != ResolutionLevel.UNSPECIFIED)
                .ifPresent(level -> found.put(CaseColumn.OUTCOME, level.name()));
        view.reason().ifPresent(reason -> found.put(CaseColumn.END_REASON, reason.name()));
        state.contacts().acknowledgedOn().ifPresent(on -> found.put(CaseColumn.ACKNOWLEDGED_ON, on.toString()));
        long users = state.parties().stream()
                .filter(party -> party.side() == Party.Side.USER)
                .count();
        found.put(CaseColumn.PERSONS, users == 0 ? "" : Long.toString(users));
        found.put(CaseColumn.SUSPENDED_DAYS, Long.toString(view.suspendedDays()));
        return found;
    }

    /** The life of a case and the report call one channel by two codes; a list that has the former's keeps it. */
    private String channel(String code) {
        boolean listed = codes.channels().codes().stream().map(Code::code).anyMatch(code::equals);
        return !listed && code.equals("WEB_FORM") ? "ONLINE_FORM" : code;
    }
}
