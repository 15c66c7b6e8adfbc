/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Comparison;
import fr.mediation.rules.regulation.Parameter;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares two versions rule by rule and period by period, by their codes. */
final class TextChanges {

    private final Regulation before;
    private final Regulation after;
    private final Comparison comparison;

    TextChanges(Regulation before, Regulation after, Comparison comparison) {
        this.before = before;
        this.after = after;
        this.comparison = comparison;
    }

    List<RuleChange> rules() {
        Set<GroundId> ids = new TreeSet<>();
        before.rules().forEach(rule -> ids.add(rule.id()));
        after.rules().forEach(rule -> ids.add(rule.id()));
        List<RuleChange> changes = new ArrayList<>();
        for (GroundId id : ids) {
            Rule was = before.rule(id).orElse(null);
            Rule becomes = after.rule(id).orElse(null);
            List<RuleChange.Aspect> aspects = aspects(id, was, becomes);
            if (!aspects.isEmpty()) {
                changes.add(new RuleChange(
                        id, aspects, was == null ? null : was.ground(), becomes == null ? null : becomes.ground()));
            }
        }
        return changes;
    }

    private List<RuleChange.Aspect> aspects(GroundId id, @Nullable Rule was, @Nullable Rule becomes) {
        List<RuleChange.Aspect> aspects = new ArrayList<>();
        if (was == null || becomes == null) {
            aspects.add(was == null ? RuleChange.Aspect.ADDED : RuleChange.Aspect.REMOVED);
            return aspects;
        }
        if (!comparison.sameEffect(id)) {
            aspects.add(RuleChange.Aspect.EFFECT);
        }
        if (was.ground().cure() != becomes.ground().cure()) {
            aspects.add(RuleChange.Aspect.CURE);
        }
        if (!references(was).equals(references(becomes))) {
            aspects.add(RuleChange.Aspect.ARTICLES);
        }
        if (!words(was).equals(words(becomes))) {
            aspects.add(RuleChange.Aspect.WORDING);
        }
        if (was.ground().source() != becomes.ground().source() || was.mandatory() != becomes.mandatory()) {
            aspects.add(RuleChange.Aspect.SOURCE);
        }
        if (!was.body().equals(becomes.body())) {
            aspects.add(RuleChange.Aspect.REORIENTATION);
        }
        return aspects;
    }

    private static List<LegalReference> references(Rule rule) {
        List<LegalReference> all = new ArrayList<>(rule.ground().references());
        for (RuleException exception : nested(rule.exceptions())) {
            all.addAll(exception.references());
        }
        return all;
    }

    private static List<Wording> words(Rule rule) {
        List<Wording> all = new ArrayList<>();
        all.add(rule.ground().wording());
        rule.reading().ifPresent(all::add);
        for (RuleException exception : nested(rule.exceptions())) {
            all.add(exception.wording());
        }
        return all;
    }

    private static List<RuleException> nested(Collection<RuleException> exceptions) {
        List<RuleException> all = new ArrayList<>();
        for (RuleException exception : exceptions) {
            all.add(exception);
            all.addAll(nested(exception.exceptions()));
        }
        return all;
    }

    List<ParameterChange> parameters() {
        Set<String> ids = new TreeSet<>();
        before.parameters().forEach(each -> ids.add(each.id().value()));
        after.parameters().forEach(each -> ids.add(each.id().value()));
        List<ParameterChange> changes = new ArrayList<>();
        for (String value : ids) {
            ParameterId id = new ParameterId(value);
            Parameter was = before.parameter(id).orElse(null);
            Parameter becomes = after.parameter(id).orElse(null);
            List<ParameterChange.Aspect> aspects = new ArrayList<>();
            if (was == null || becomes == null || !was.period().equals(becomes.period())) {
                aspects.add(ParameterChange.Aspect.PERIOD);
            }
            if (was != null && becomes != null && !was.references().equals(becomes.references())) {
                aspects.add(ParameterChange.Aspect.ARTICLES);
            }
            if (was != null && becomes != null && !was.label().equals(becomes.label())) {
                aspects.add(ParameterChange.Aspect.WORDING);
            }
            if (!aspects.isEmpty()) {
                changes.add(new ParameterChange(id, aspects, ParameterChange.iso(was), ParameterChange.iso(becomes)));
            }
        }
        return changes;
    }
}
