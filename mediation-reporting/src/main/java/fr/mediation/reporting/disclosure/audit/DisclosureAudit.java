/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure.audit;

import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.reporting.disclosure.ProtectedReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Audit du secret statistique: attacks a report as a patient reader would, and says what can be worked out of each mark.
 *
 * <p>The reader has the report and, when they are given, earlier ones; knows that counts are whole, that a mark is not a zero (unless
 * the rule marks zeros), the sums of each table, that a population within another is no larger, the tree of the lists, what a
 * printed share or mean tells. A figure printed anew with another value tells of the late cases: those it has more than before are
 * attacked too, as long as no figure went down. The reader does not have the cases, and this class does not either. Needs {@code org.ojalgo:ojalgo} on
 * the class path. Immutable and thread safe; not quick: hundredths of a second for a group of linked marks.
 */
public final class DisclosureAudit {

    private record Edition(ReportSpec spec, ProtectedReport report) {}

    private final DisclosurePolicy.MinimumCount rule;
    private final List<Edition> editions;

    private DisclosureAudit(DisclosurePolicy.MinimumCount rule, List<Edition> editions) {
        this.rule = rule;
        this.editions = List.copyOf(editions);
    }

    /**
     * An audit of one report.
     *
     * @param spec its definition
     * @param report the report as it would be published
     * @param rule the rule it was protected with
     * @return the audit, to be run
     */
    public static DisclosureAudit of(ReportSpec spec, ProtectedReport report, DisclosurePolicy.MinimumCount rule) {
        return new DisclosureAudit(rule, List.of(new Edition(spec, report)));
    }

    /**
     * The same audit by a reader who also has another report.
     *
     * @param spec the definition of that report
     * @param report that report as it was published
     * @return a new audit
     */
    public DisclosureAudit beside(ReportSpec spec, ProtectedReport report) {
        List<Edition> more = new ArrayList<>(editions);
        more.add(new Edition(spec, report));
        return new DisclosureAudit(rule, more);
    }

    /**
     * Attacks every mark of every report, and the differences between figures printed twice.
     *
     * @return what can be worked out, the report first and the others in the order they were given; then the figures printed anew with
     *     fewer cases more than the rule would publish, each with that number
     * @throws IllegalStateException if what is printed contradicts itself
     */
    public AuditReport run() {
        List<Supposition> suppositions = suppositions();
        List<AuditedCell> sure = suppositions.stream()
                .skip(1)
                .flatMap(supposition -> attempt(supposition).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("what these reports print contradicts itself"));
        Supposition bold = suppositions.get(0);
        if (Arrays.equals(bold.vintages(), suppositions.get(1).vintages())) {
            return new AuditReport(sure);
        }
        List<AuditedCell> guessed = attempt(bold).orElse(List.of());
        List<AuditedCell> cells = new ArrayList<>();
        for (int i = 0; i < sure.size(); i++) {
            boolean guess = i < guessed.size() && guessed.get(i).verdict() == AuditedCell.Verdict.RECOVERED;
            cells.add(guess ? sure.get(i).supposed(guessed.get(i)) : sure.get(i));
        }
        return new AuditReport(cells);
    }

    /**
     * What the reader supposes of the cases from one report to the next.
     *
     * @param vintages for each report, the state of the cases it was made of
     * @param added whether cases were only added from one vintage to the next
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Supposition(int[] vintages, boolean added) {}

    /**
     * That nothing changed but what is seen to have; that cases were only added; nothing at all. Who is contradicted by what is printed
     * supposes less, and learns less.
     */
    private List<Supposition> suppositions() {
        List<Integer> oldestFirst = IntStream.range(0, editions.size())
                .boxed()
                .sorted(Comparator.comparing(this::day).thenComparing(i -> i))
                .toList();
        int[] changed = new int[editions.size()];
        int[] dated = new int[editions.size()];
        boolean added = true;
        Map<Figures.Who, Long> before = new HashMap<>();
        for (int at = 1; at < oldestFirst.size(); at++) {
            int last = oldestFirst.get(at - 1);
            int now = oldestFirst.get(at);
            before.putAll(printed(last));
            boolean later = day(now).isAfter(day(last));
            long[] more = printed(now).entrySet().stream()
                    .mapToLong(e -> e.getValue() - before.getOrDefault(e.getKey(), e.getValue()))
                    .filter(n -> later && n != 0)
                    .toArray();
            added &= Arrays.stream(more).allMatch(n -> n > 0);
            changed[now] = changed[last] + (more.length > 0 ? 1 : 0);
            dated[now] = dated[last] + (later ? 1 : 0);
        }
        return List.of(new Supposition(changed, added), new Supposition(dated, added), new Supposition(dated, false));
    }

    private LocalDate day(int edition) {
        return editions.get(edition).report().extractedOn();
    }

    private Map<Figures.Who, Long> printed(int edition) {
        Figures own = new Figures(true);
        Edition read = editions.get(edition);
        new Reader(own, zerosMayBeMarked()).read(read.spec(), read.report(), edition, 0);
        return own.printed();
    }

    private boolean zerosMayBeMarked() {
        return !rule.sensitive().isEmpty();
    }

    private Optional<List<AuditedCell>> attempt(Supposition supposition) {
        Figures figures = new Figures(supposition.added());
        Reader reader = new Reader(figures, zerosMayBeMarked());
        for (int i = 0; i < editions.size(); i++) {
            reader.read(
                    editions.get(i).spec(),
                    editions.get(i).report(),
                    i,
                    supposition.vintages()[i]);
        }
        figures.alongTime();
        Attack attack = new Attack(figures);
        BitSet targets = new BitSet();
        reader.marks().forEach(m -> targets.set(m.figure()));
        attack.run(targets);
        if (attack.contradictory()) {
            return Optional.empty();
        }
        List<AuditedCell> cells = new ArrayList<>();
        reader.marks().forEach(m -> cells.add(audited(m, figures, attack)));
        reader.shown().forEach(m -> restated(m, figures, attack).ifPresent(cells::add));
        return Optional.of(cells);
    }

    /** What a figure printed anew has more than before, when it is so little that the rule would withhold it. */
    private Optional<AuditedCell> restated(Reader.Mark shown, Figures figures, Attack attack) {
        Figures.Who who = figures.who(shown.figure());
        long now = attack.least(shown.figure());
        for (int vintage = who.vintage() - 1; vintage >= 0; vintage--) {
            int before = figures.find(who.in(vintage));
            if (before >= 0 && attack.least(before) == attack.most(before)) {
                long late = now - attack.least(before);
                return late > 0 && late < threshold(who)
                        ? Optional.of(new AuditedCell(
                                shown.table(),
                                shown.row(),
                                shown.column(),
                                late,
                                OptionalLong.of(late),
                                AuditedCell.Verdict.RECOVERED))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private AuditedCell audited(Reader.Mark mark, Figures figures, Attack attack) {
        long least = attack.least(mark.figure());
        long most = attack.most(mark.figure());
        long values = most == Figures.UNBOUNDED ? Long.MAX_VALUE : most - least + 1;
        return new AuditedCell(
                mark.table(),
                mark.row(),
                mark.column(),
                least,
                most == Figures.UNBOUNDED ? OptionalLong.empty() : OptionalLong.of(most),
                verdict(least, values, figures.who(mark.figure())));
    }

    private AuditedCell.Verdict verdict(long least, long values, Figures.Who who) {
        int threshold = threshold(who);
        if (values == 1) {
            // days tell of persons at any size, and so does a code that may not be told of a whole group
            boolean plain = !who.measure().startsWith(Reader.SUM) && threshold == rule.threshold();
            return plain && least >= threshold ? AuditedCell.Verdict.DISPENSABLE : AuditedCell.Verdict.RECOVERED;
        }
        return values < threshold ? AuditedCell.Verdict.NARROW : AuditedCell.Verdict.PROTECTED;
    }

    private int threshold(Figures.Who who) {
        return rule.sensitive().stream()
                .filter(s ->
                        who.codes().getOrDefault(s.axis(), List.of()).stream().anyMatch(s.codes()::contains))
                .mapToInt(DisclosurePolicy.MinimumCount.Sensitive::threshold)
                .reduce(rule.threshold(), Math::max);
    }
}
