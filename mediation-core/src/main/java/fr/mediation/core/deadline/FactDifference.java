/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.DeadlineChange.Fact;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Claim;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which facts and circumstances differ between two computations, and which of them move a date: an act is decisive when
 * exchanging it alone, in either computation, gives another date. The order of a list has no meaning, so acts are paired by
 * what they are.
 */
final class FactDifference {

    /** One act in both, or in one only; what exchanging it makes of the facts and circumstances of a computation. */
    private record Pair(
            @Nullable String pathBefore,
            @Nullable String pathAfter,
            @Nullable Map<String, String> before,
            @Nullable Map<String, String> after,
            Wording act,
            @Nullable Input firstExchanged,
            @Nullable Input secondExchanged) {}

    /** What a computation starts from. */
    private record Input(ProceduralFacts facts, DeadlineContext context) {}

    private final Deadline before;
    private final Deadline after;
    private final List<Fact> found = new ArrayList<>();

    private FactDifference(Deadline before, Deadline after) {
        this.before = before;
        this.after = after;
    }

    static List<Fact> of(Deadline before, Deadline after) {
        FactDifference difference = new FactDifference(before, after);
        if (!before.facts().equals(after.facts())) {
            difference.compareFacts();
        }
        if (!before.context().equals(after.context())) {
            difference.compareContexts();
        }
        return List.copyOf(difference.found);
    }

    private void compareFacts() {
        single("matter", ProceduralFacts::matter, FactProperties::plain, FactExchange::matter);
        single("decision", ProceduralFacts::decision, FactProperties::of, FactExchange::decision);
        single("request", ProceduralFacts::request, FactProperties::of, FactExchange::request);
        several("appeals", ProceduralFacts::appeals, FactProperties::of, Appeal::kind, FactExchange::appeals);
        several(
                "mediations",
                ProceduralFacts::mediations,
                FactProperties::of,
                Mediation::regime,
                FactExchange::mediations);
        several("claims", ProceduralFacts::claims, FactProperties::of, Claim::kind, FactExchange::claims);
        single("mpoCompulsory", ProceduralFacts::mpoCompulsory, FactProperties::plain, FactExchange::mpoCompulsory);
        single("residence", ProceduralFacts::residence, FactProperties::plain, FactExchange::residence);
        single(
                "lodgedWithState",
                ProceduralFacts::lodgedWithState,
                FactProperties::plain,
                FactExchange::lodgedWithState);
        single("court", ProceduralFacts::court, FactProperties::plain, FactExchange::court);
        single("courtAction", ProceduralFacts::courtAction, FactProperties::of, FactExchange::courtAction);
        single("legalAid", ProceduralFacts::legalAid, FactProperties::of, FactExchange::legalAid);
    }

    private void compareContexts() {
        circumstance("asOf", DeadlineContext::asOf, (one, other) -> one.asOf(other.asOf()));
        circumstance(
                "court",
                c -> c.court(),
                (one, other) -> new DeadlineContext(
                        one.asOf(), other.court(), one.administration(), one.courtTerritory(), one.printedEffect()));
        circumstance(
                "administration", c -> c.administration(), (one, other) -> one.administration(other.administration()));
        circumstance(
                "courtTerritory",
                DeadlineContext::courtTerritory,
                (one, other) -> new DeadlineContext(
                        one.asOf(), one.court(), one.administration(), other.courtTerritory(), one.printedEffect()));
        circumstance(
                "printedEffect",
                DeadlineContext::printedEffect,
                (one, other) -> new DeadlineContext(
                        one.asOf(), one.court(), one.administration(), one.courtTerritory(), other.printedEffect()));
    }

    private <T> void circumstance(
            String name,
            Function<DeadlineContext, @Nullable T> get,
            BiFunction<DeadlineContext, DeadlineContext, DeadlineContext> exchange) {
        T first = get.apply(before.context());
        T second = get.apply(after.context());
        if (Objects.equals(first, second)) {
            return;
        }
        String path = "context." + name;
        add(new Pair(
                path,
                path,
                FactProperties.circumstance(first),
                FactProperties.circumstance(second),
                FactWords.circumstance(name),
                new Input(before.facts(), exchange.apply(before.context(), after.context())),
                new Input(after.facts(), exchange.apply(after.context(), before.context()))));
    }

    private <T> void single(
            String path,
            Function<ProceduralFacts, @Nullable T> get,
            Function<T, Map<String, String>> properties,
            BiFunction<ProceduralFacts, @Nullable T, ProceduralFacts> exchange) {
        T first = get.apply(before.facts());
        T second = get.apply(after.facts());
        if (Objects.equals(first, second)) {
            return;
        }
        add(new Pair(
                first == null ? null : path,
                second == null ? null : path,
                first == null ? null : properties.apply(first),
                second == null ? null : properties.apply(second),
                FactWords.act(path),
                new Input(exchange.apply(before.facts(), second), before.context()),
                new Input(exchange.apply(after.facts(), first), after.context())));
    }

    private <T> void several(
            String path,
            Function<ProceduralFacts, List<T>> get,
            Function<T, Map<String, String>> properties,
            Function<T, Enum<?>> kind,
            BiFunction<ProceduralFacts, List<T>, ProceduralFacts> exchange) {
        List<T> old = get.apply(before.facts());
        List<T> now = get.apply(after.facts());
        List<T> first = new ArrayList<>(old);
        List<T> second = new ArrayList<>(now);
        first.removeIf(second::remove);
        Comparator<T> order = Comparator.comparing(one -> properties.apply(one).toString());
        first.sort(order);
        second.sort(order);
        for (String each : kinds(first, second, kind)) {
            List<T> a = first.stream()
                    .filter(one -> kind.apply(one).name().equals(each))
                    .toList();
            List<T> b = second.stream()
                    .filter(one -> kind.apply(one).name().equals(each))
                    .toList();
            for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
                T gone = i < a.size() ? a.get(i) : null;
                T come = i < b.size() ? b.get(i) : null;
                String from = gone == null ? null : path + "[" + old.indexOf(gone) + "]";
                String to = come == null ? null : path + "[" + now.indexOf(come) + "]";
                add(new Pair(
                        from,
                        to,
                        gone == null ? null : properties.apply(gone),
                        come == null ? null : properties.apply(come),
                        Acts.named(
                                to == null ? Objects.requireNonNull(from) : to, (to == null ? before : after).facts()),
                        exchanged(
                                before,
                                path,
                                exchange.apply(before.facts(), replaced(old, gone, come)),
                                gone != null && come != null),
                        exchanged(
                                after,
                                path,
                                exchange.apply(after.facts(), replaced(now, come, gone)),
                                gone != null && come != null)));
            }
        }
    }

    private static <T> SortedSet<String> kinds(List<T> first, List<T> second, Function<T, Enum<?>> kind) {
        SortedSet<String> names = new TreeSet<>();
        first.forEach(one -> names.add(kind.apply(one).name()));
        second.forEach(one -> names.add(kind.apply(one).name()));
        return names;
    }

    /** A limit that is about one item of a list keeps its place only while no item comes or goes. */
    private static @Nullable Input exchanged(Deadline deadline, String path, ProceduralFacts facts, boolean inPlace) {
        boolean indexed = deadline.subject().startsWith(path);
        return indexed && !inPlace ? null : new Input(facts, deadline.context());
    }

    private static <T> List<T> replaced(List<T> all, @Nullable T gone, @Nullable T come) {
        List<T> list = new ArrayList<>(all);
        if (gone == null) {
            list.add(Objects.requireNonNull(come));
        } else if (come == null) {
            list.remove(gone);
        } else {
            list.set(list.indexOf(gone), come);
        }
        return list;
    }

    private void add(Pair pair) {
        boolean decisive = moves(before, pair.firstExchanged()) || moves(after, pair.secondExchanged());
        Map<String, String> first = pair.before() == null ? Map.of() : pair.before();
        Map<String, String> second = pair.after() == null ? Map.of() : pair.after();
        Map<String, String> fields = new LinkedHashMap<>(first);
        fields.putAll(second);
        for (String field : new TreeSet<>(fields.keySet())) {
            String old = first.get(field);
            String now = second.get(field);
            if (!Objects.equals(old, now) || field.equals(FactProperties.DAYS)) {
                found.add(new Fact(
                        path(pair.pathBefore(), field),
                        path(pair.pathAfter(), field),
                        pair.act(),
                        field,
                        old,
                        now,
                        decisive));
            }
        }
    }

    private static @Nullable String path(@Nullable String act, String field) {
        return act == null || field.equals(FactProperties.VALUE) || field.equals(FactProperties.DAYS)
                ? act
                : act + "." + field;
    }

    private static boolean moves(Deadline deadline, @Nullable Input input) {
        if (input == null || !input.facts().contradictions().isEmpty()) {
            return false;
        }
        Family family = deadline.family();
        if (!isAsked(family, input.facts())) {
            return true;
        }
        Deadline other = Runs.deadline(family, deadline.index(), input.facts(), input.context());
        return !other.legalDate().equals(deadline.legalDate())
                || !other.prudentDate().equals(deadline.prudentDate());
    }

    /** Whether the facts still hold what the limit is about. */
    private static boolean isAsked(Family family, ProceduralFacts facts) {
        return family != Family.IMPLICIT_DECISION || facts.request() != null;
    }
}
