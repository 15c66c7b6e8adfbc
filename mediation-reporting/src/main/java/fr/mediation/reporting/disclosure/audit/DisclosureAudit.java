/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure.audit;

import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.reporting.disclosure.ProtectedReport;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;

/**
 * Audit du secret statistique: attacks a report as a patient reader would, and says what can be worked out of each mark.
 *
 * <p>The reader has the report and, when they are given, earlier ones; knows that counts are whole, that a mark is not a zero (unless
 * the rule marks zeros), the sums of each table, that a population within another is no larger, the tree of the lists, what a
 * printed share or mean tells. The reader does not have the cases, and this class does not either. Needs {@code org.ojalgo:ojalgo} on
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
     * Attacks every mark of every report.
     *
     * @return what can be worked out, the report first and the others in the order they were given
     * @throws IllegalStateException if what is printed contradicts itself
     */
    public AuditReport run() {
        Figures figures = new Figures();
        Reader reader = new Reader(figures, !rule.sensitive().isEmpty());
        for (int i = 0; i < editions.size(); i++) {
            reader.read(editions.get(i).spec(), editions.get(i).report(), i);
        }
        Attack attack = new Attack(figures);
        BitSet targets = new BitSet();
        reader.marks().forEach(m -> targets.set(m.figure()));
        attack.run(targets);
        if (attack.contradictory()) {
            throw new IllegalStateException("what these reports print contradicts itself");
        }
        return new AuditReport(
                reader.marks().stream().map(m -> audited(m, figures, attack)).toList());
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
            boolean plain = who.measure().isEmpty() && threshold == rule.threshold();
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
