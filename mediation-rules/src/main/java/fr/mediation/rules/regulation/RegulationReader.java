/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.Validity;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Lecture d'un règlement écrit en données: builds the same value as the Java steps, or reports every fault with its place.
 *
 * <p>A file may stand on a base, whose rules it takes over without repeating them; see {@link Overlay}. Stateless.
 */
public final class RegulationReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "authority",
            "title",
            "adoptedOn",
            "publishedOn",
            "governs",
            "datesAssumed",
            "base",
            "drops",
            "parameters",
            "facts",
            "rules",
            "practice",
            "invariants");

    /** Faults told at most; a last one says that there are more. */
    public static final int MOST_TOLD = 200;

    private final List<RegulationFault> faults = new ArrayList<>();

    private RegulationReader() {}

    /**
     * Reads a règlement from the tree that any reader of JSON gives.
     *
     * @param tree maps, lists, texts, numbers and booleans
     * @return the règlement, or every fault, without lines
     */
    public static RegulationReading read(Map<String, ?> tree) {
        return read(SourceNode.of(tree));
    }

    /**
     * Reads a règlement from nodes that know their place.
     *
     * @param root the whole file
     * @return the règlement, or every fault
     */
    public static RegulationReading read(SourceNode root) {
        return read(root, regulation -> List.of());
    }

    /**
     * Reads a règlement from nodes that know their place, and has it looked at once it holds together.
     *
     * @param root the whole file
     * @param review what else must hold, as {@code Checker::conflicts}: violations with paths such as {@code rules[2].exceptions[1]}
     * @return the règlement, or every fault
     */
    public static RegulationReading read(SourceNode root, Function<Regulation, List<Violation>> review) {
        return new RegulationReader().regulation(root, review);
    }

    private RegulationReading regulation(SourceNode root, Function<Regulation, List<Violation>> review) {
        Cursor file = new Cursor("", root, faults);
        Cursor.Table table = file.table(KEYS);
        Optional<Header> header = header(file, table);
        List<Cursor.Indexed<Parameter>> parameters = indexed(table, "parameters", RuleReader::parameter);
        List<Cursor.Indexed<Fact<?>>> facts = indexed(table, "facts", FactReader::read);
        List<Cursor.Indexed<Rule>> rules =
                table.required("rules").map(at -> at.indexed(RuleReader::rule)).orElse(List.of());
        List<Cursor.Indexed<Invariant>> invariants = indexed(table, "invariants", RegulationReader::invariant);
        Optional<Base> base = table.optional("base").flatMap(Base::named);
        Practice practice = table.optional("practice")
                .flatMap(RegulationReader::practice)
                .orElse(base.map(Base::practice).orElse(Practice.SILENT));
        List<Parameter> periods =
                Base.inherited(base.map(Base::parameters).orElse(List.of()), values(parameters), Parameter::id);
        List<Fact<?>> known = Base.inherited(base.map(Base::facts).orElse(List.of()), values(facts), Fact::id);
        List<Invariant> promises =
                Base.inherited(base.map(Base::invariants).orElse(List.of()), values(invariants), Invariant::id);
        Map<String, List<Integer>> places = Map.of(
                "parameters", places(parameters),
                "facts", places(facts),
                "rules", places(rules),
                "invariants", places(invariants));
        List<Violation> found = new ArrayList<>();
        List<Rule> all = overlaid(table, base, values(rules), found);
        found.addAll(new RegulationReview(periods, known, all, promises).faults());
        boolean partly = !faults.isEmpty();
        found.stream()
                .filter(violation -> !(partly && dependsOnTheRest(violation)))
                .forEach(violation -> locate(root, violation, places));
        if (faults.isEmpty()) {
            Regulation regulation = new Regulation(header.orElseThrow(), periods, known, all, practice, promises);
            review.apply(regulation).forEach(violation -> locate(root, violation, places));
            if (faults.isEmpty()) {
                return new RegulationReading.Accepted(regulation);
            }
        }
        faults.sort(Comparator.comparingInt(RegulationFault::line).thenComparingInt(RegulationFault::column));
        return new RegulationReading.Refused(told());
    }

    /** The first faults, and a last one that says when there are more. */
    private List<RegulationFault> told() {
        if (faults.size() <= MOST_TOLD) {
            return faults;
        }
        List<RegulationFault> first = new ArrayList<>(faults.subList(0, MOST_TOLD));
        RegulationFault last = faults.get(MOST_TOLD);
        Wording more = new Wording("D'autres anomalies suivent.", "More faults follow.");
        first.add(new RegulationFault(new Violation("", "MORE_FAULTS", more), last.line(), last.column()));
        return first;
    }

    private static List<Rule> overlaid(
            Cursor.Table table, Optional<Base> base, List<Rule> local, List<Violation> faults) {
        List<GroundId> drops = table.list("drops", at -> at.code(Form.CODE, GroundId::new));
        return Overlay.apply(base.map(Base::rules).orElse(List.of()), local, drops)
                .fold(rules -> rules, violations -> {
                    faults.addAll(violations);
                    return local;
                });
    }

    private static <T> List<Cursor.Indexed<T>> indexed(
            Cursor.Table table, String key, Function<Cursor, Optional<T>> each) {
        return table.optional(key).map(at -> at.indexed(each)).orElse(List.of());
    }

    private static <T> List<T> values(List<Cursor.Indexed<T>> read) {
        return read.stream().map(Cursor.Indexed::value).toList();
    }

    private static <T> List<Integer> places(List<Cursor.Indexed<T>> read) {
        return read.stream().map(Cursor.Indexed::index).toList();
    }

    /** Where parts could not be read, names are not doubted: they may be those of these parts. */
    private static boolean dependsOnTheRest(Violation violation) {
        return violation.code().startsWith("UNKNOWN_") || violation.code().equals("NO_RULE");
    }

    /** A name without object is shown where it was written. */
    private void locate(SourceNode root, Violation violation, Map<String, List<Integer>> places) {
        String path = written(violation.path(), places);
        SourceNode at = find(root, path);
        faults.add(new RegulationFault(
                new Violation(path, violation.code(), violation.message()), at.line(), at.column()));
    }

    /** The same path with the place of the part in the file, where parts that could not be read count too. */
    private static String written(String path, Map<String, List<Integer>> places) {
        int open = path.indexOf('[');
        List<Integer> read = open < 0 ? List.of() : places.getOrDefault(path.substring(0, open), List.of());
        if (read.isEmpty()) {
            return path;
        }
        int close = path.indexOf(']');
        int index = Integer.parseInt(path.substring(open + 1, close));
        // beyond those read, parts are the base's
        return index < read.size() ? path.substring(0, open + 1) + read.get(index) + path.substring(close) : path;
    }

    private static SourceNode find(SourceNode root, String path) {
        SourceNode at = root;
        for (String step : path.replace("[", ".[").split("\\.", -1)) {
            Optional<SourceNode> next = step(at, step);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    private static Optional<SourceNode> step(SourceNode at, String step) {
        if (step.startsWith("[") && at instanceof SourceNode.Sequence list) {
            int index = Integer.parseInt(step.substring(1, step.length() - 1));
            return index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty();
        }
        if (at instanceof SourceNode.Mapping map) {
            Set<String> names = step.equals("when")
                    ? Set.of("excludedWhen", "requires", "liftedWhen", "confirmedWhen")
                    : Set.of(step);
            return map.entries().stream()
                    .filter(entry -> names.contains(String.valueOf(entry.key().value())))
                    .map(SourceNode.Entry::value)
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Optional<Header> header(Cursor file, Cursor.Table table) {
        Optional<RegulationId> id = table.required("id").flatMap(at -> at.code(Form.REGULATION_ID, RegulationId::new));
        Optional<AuthorityCode> authority =
                table.required("authority").flatMap(at -> at.code(Form.AUTHORITY_CODE, AuthorityCode::new));
        Optional<Wording> title = table.required("title").flatMap(Cursor::wording);
        Optional<LocalDate> adopted = table.required("adoptedOn").flatMap(Cursor::date);
        Optional<LocalDate> published = table.optional("publishedOn").flatMap(Cursor::date);
        Optional<Validity> governs = table.required("governs").flatMap(RuleReader::validity);
        boolean assumed = table.optional("datesAssumed").flatMap(Cursor::flag).orElse(false);
        if (id.isEmpty() || authority.isEmpty() || title.isEmpty() || adopted.isEmpty() || governs.isEmpty()) {
            return Optional.empty();
        }
        return file.checked(
                Form.HEADER,
                () -> new Header(
                        id.get(),
                        authority.get(),
                        title.get(),
                        adopted.get(),
                        published.orElse(null),
                        governs.get(),
                        assumed));
    }

    private static Optional<Practice> practice(Cursor at) {
        Cursor.Table table = at.table(Set.of("timeLimits", "mandate", "internalLimits"));
        Optional<PrintedEffect> effect = table.optional("timeLimits").flatMap(RegulationReader::printed);
        Optional<Period> mandate = table.optional("mandate").flatMap(Cursor::period);
        List<Parameter> limits = table.list("internalLimits", RuleReader::parameter);
        return at.checked(Form.PRACTICE, () -> new Practice(effect.orElse(null), mandate.orElse(null), limits));
    }

    private static Optional<PrintedEffect> printed(Cursor at) {
        Cursor.Table table = at.table(Set.of("effect", "wording", "references"));
        Optional<PrintedEffect.Effect> effect =
                table.required("effect").flatMap(c -> c.oneOf(PrintedEffect.Effect.class));
        Optional<Wording> wording = table.required("wording").flatMap(Cursor::wording);
        var references = table.list("references", RuleReader::reference);
        return effect.flatMap(said -> wording.map(words -> new PrintedEffect(said, words, references)));
    }

    private static Optional<Invariant> invariant(Cursor at) {
        Cursor.Table table = at.table(Set.of("id", "whenever", "only", "wording", "waitingNeverHurts"));
        Optional<String> id = table.required("id").flatMap(Cursor::text);
        boolean waiting =
                table.optional("waitingNeverHurts").flatMap(Cursor::flag).orElse(false);
        Optional<Condition> whenever = waiting && table.optional("whenever").isEmpty()
                ? Optional.of(Invariant.everyRequest())
                : table.required("whenever").flatMap(ConditionReader::read);
        List<VerdictKind> only = waiting
                ? table.list("only", c -> c.oneOf(VerdictKind.class))
                : table.requiredList("only", c -> c.oneOf(VerdictKind.class));
        Optional<Wording> wording = table.required("wording").flatMap(Cursor::wording);
        if (id.isEmpty() || whenever.isEmpty() || wording.isEmpty()) {
            return Optional.empty();
        }
        return at.checked(Form.INVARIANT, () -> new Invariant(id.get(), whenever.get(), only, wording.get(), waiting));
    }
}
