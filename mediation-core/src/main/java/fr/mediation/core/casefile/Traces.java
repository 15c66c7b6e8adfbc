/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.ErasureManifest;
import fr.mediation.core.privacy.ErasureManifest.Item;
import fr.mediation.core.privacy.Personal;
import fr.mediation.core.privacy.TextRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a history left in vaults and stores: every reference its facts hold. A test compares it with a walk over all components. */
final class Traces {

    private final List<Item> items = new ArrayList<>();
    private final Map<String, Personal<?>> values = new HashMap<>();

    private Traces() {}

    static Traces of(Iterable<CaseEvent> history) {
        Traces found = new Traces();
        history.forEach(e -> found.add(e.fact()));
        return found;
    }

    List<Item> items() {
        return items;
    }

    Map<String, Personal<?>> values() {
        return values;
    }

    private void add(Fact any) {
        Optional<Referral> referral = any instanceof IntakeFact fact ? referral(fact) : Optional.empty();
        referral.ifPresent(this::parties);
        any.byFamily(
                        Traces::intake,
                        Traces::handling,
                        Traces::mediation,
                        Traces::ending,
                        Traces::closing,
                        Traces::record)
                .forEach(text -> items.add(new Item(ErasureManifest.Kind.TEXT, text.id())));
    }

    private void parties(Referral referral) {
        for (Party p : referral.parties()) {
            if (p.side() == Party.Side.USER) {
                items.add(new Item(ErasureManifest.Kind.SUBJECT, p.ref().id()));
            }
            for (Personal<String> value : p.personal()) {
                items.add(new Item(ErasureManifest.Kind.VALUE, value.value().id()));
                values.put(value.value().id(), value);
            }
        }
    }

    private static Optional<Referral> referral(IntakeFact any) {
        return any.fold(
                f -> Optional.of(f.referral()),
                f -> Optional.of(f.referral()),
                f -> Optional.of(f.referral()),
                f -> Optional.empty(),
                f -> Optional.empty(),
                f -> Optional.empty(),
                f -> Optional.empty());
    }

    private static List<TextRef> intake(IntakeFact any) {
        return any.fold(
                f -> of(f.referral()),
                f -> Lists.plus(of(f.referral()), f.grounds()),
                f -> both(of(f.referral()), f.end().map(Traces::of).orElse(List.of())),
                f -> List.of(),
                f -> List.of(),
                f -> List.of(),
                f -> List.of(f.tie()));
    }

    private static List<TextRef> handling(HandlingFact any) {
        return any.fold(
                f -> List.of(),
                f -> List.of(),
                f -> List.of(f.situation(), f.dispute(), f.demand()),
                f -> List.of(),
                f -> of(f.answer()),
                f -> of(f.assessment().overrideReason()),
                f -> of(f.assessment().overrideReason()),
                f -> List.of());
    }

    private static List<TextRef> mediation(MediationFact any) {
        return any.fold(
                f -> Lists.plus(of(f.overrideReason()), f.convention().text()),
                f -> List.of(f.convention().text()),
                f -> List.of(),
                f -> List.of(),
                f -> List.of(),
                f -> List.of(),
                f -> List.of(),
                f -> List.of(),
                f -> List.of());
    }

    private static List<TextRef> ending(EndingFact any) {
        return any.fold(
                f -> of(f.ending()),
                f -> of(f.letter()),
                f -> List.of(),
                f -> List.of(),
                f -> of(f.explanation()),
                f -> List.of(),
                f -> of(f.letter()),
                f -> List.of());
    }

    private static List<TextRef> closing(ClosingFact any) {
        return any.fold(
                f -> List.of(),
                f -> List.of(f.reason()),
                f -> List.of(),
                f -> List.of(),
                f -> List.of(),
                f -> List.of());
    }

    private static List<TextRef> record(RecordFact any) {
        return any.fold(
                f -> f.texts(),
                f -> List.of(),
                f -> List.of(),
                f -> List.of(f.document()),
                f -> List.of(f.note()),
                f -> of(f.text()),
                f -> List.of(f.reason()));
    }

    private static List<TextRef> of(Referral referral) {
        return both(of(referral.hierarchyInvolvement()), of(referral.demand()));
    }

    private static List<TextRef> of(Ending ending) {
        return of(ending.text());
    }

    private static List<TextRef> of(Optional<TextRef> text) {
        return text.map(List::of).orElse(List.of());
    }

    private static List<TextRef> both(List<TextRef> some, List<TextRef> more) {
        List<TextRef> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
