/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a condition as a map of one key, the word that joins or reads. */
final class ConditionWriter implements ConditionVisitor<Map<String, Object>> {

    @Override
    public Map<String, Object> yes(Condition.Yes c) {
        return Map.of("yes", c.fact().value());
    }

    @Override
    public Map<String, Object> is(Condition.Is c) {
        return Map.of("is", pair("fact", c.fact().value(), "oneOf", c.oneOf()));
    }

    @Override
    public Map<String, Object> includes(Condition.Includes c) {
        return Map.of("includes", pair("fact", c.fact().value(), "anyOf", c.anyOf()));
    }

    @Override
    public Map<String, Object> elapsed(Condition.Elapsed c) {
        Map<String, Object> body =
                pair("since", c.since().value(), "period", c.period().value());
        if (c.on() != Measured.AS_OF) {
            body.put("on", c.on().name());
        }
        return Map.of("elapsed", body);
    }

    @Override
    public Map<String, Object> reaches(Condition.Reaches c) {
        return Map.of("reaches", pair("fact", c.fact().value(), "minimum", c.minimum()));
    }

    @Override
    public Map<String, Object> not(Condition.Not c) {
        if (c.condition() instanceof Condition.Yes yes) {
            return Map.of("no", yes.fact().value());
        }
        return Map.of("not", c.condition().accept(this));
    }

    @Override
    public Map<String, Object> all(Condition.All c) {
        return Map.of("all", each(c.conditions()));
    }

    @Override
    public Map<String, Object> any(Condition.Any c) {
        return Map.of("any", each(c.conditions()));
    }

    @Override
    public Map<String, Object> atLeast(Condition.AtLeast c) {
        return Map.of("atLeast", pair("count", c.count(), "of", each(c.of())));
    }

    private List<Object> each(List<Condition> conditions) {
        return conditions.stream().map(c -> (Object) c.accept(this)).toList();
    }

    private static Map<String, Object> pair(String firstKey, Object first, String secondKey, Object second) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(firstKey, first);
        map.put(secondKey, second);
        return map;
    }
}
