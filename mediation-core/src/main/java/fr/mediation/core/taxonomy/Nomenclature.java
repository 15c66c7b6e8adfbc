/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.taxonomy;

import fr.mediation.core.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Nomenclature en usage: a list of codes in two levels as one authority uses it, with the codes it no longer offers. Immutable and thread
 * safe.
 *
 * @param list every code ever used, with the authority's labels
 * @param retired the codes no longer offered, those under a retired one included
 */
public record Nomenclature(CodeList list, Set<String> retired) {

    /**
     * Checks the depth and copies the set.
     *
     * @param list the codes
     * @param retired the codes no longer offered
     * @throws IllegalArgumentException if the list has more than two levels, or a retired code is not in it
     */
    public Nomenclature {
        Objects.requireNonNull(list, "list");
        retired = Set.copyOf(retired);
        Set<String> nested = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (Code code : list.codes()) {
            known.add(code.code());
            code.above().ifPresent(parent -> nested.add(code.code()));
        }
        if (list.codes().stream().flatMap(c -> c.above().stream()).anyMatch(nested::contains)) {
            throw new IllegalArgumentException("a list has two levels at most");
        }
        if (!known.containsAll(retired)) {
            throw new IllegalArgumentException("what is retired is in the list");
        }
    }

    /**
     * A list as it is.
     *
     * @param list the codes
     * @return the list in use, nothing retired
     */
    public static Nomenclature of(CodeList list) {
        return new Nomenclature(list, Set.of());
    }

    /**
     * This list as an authority adapts it.
     *
     * @param overlay what it adds, renames and retires
     * @return the list in use; its version names the authority
     * @throws IllegalArgumentException if the overlay has violations: ask {@link Overlay#violations} first
     */
    public Nomenclature with(Overlay overlay) {
        if (!overlay.violations(list).isEmpty()) {
            throw new IllegalArgumentException("the overlay does not fit the list");
        }
        Map<String, Wording> labels = overlay.renamed();
        List<Code> codes = new ArrayList<>(list.codes());
        codes.addAll(overlay.added());
        codes.replaceAll(c -> new Code(c.code(), labels.getOrDefault(c.code(), c.label()), c.parent()));
        Set<String> out = new HashSet<>(retired);
        out.addAll(overlay.retired());
        codes.stream()
                .filter(c -> c.above().filter(out::contains).isPresent())
                .map(Code::code)
                .toList()
                .forEach(out::add);
        return new Nomenclature(new CodeList(list.id(), list.version() + "+" + overlay.authority(), codes), out);
    }

    /**
     * Looks a code up, retired or not: old cases stay readable.
     *
     * @param code the key
     * @return the code with its label, empty when it was never in the list
     */
    public Optional<Code> find(String code) {
        return list.find(code);
    }

    /**
     * Whether a code may be given to a new case.
     *
     * @param code the key
     * @return true when it is in the list and not retired
     */
    public boolean offers(String code) {
        return !retired.contains(code) && list.find(code).isPresent();
    }

    /**
     * The codes offered for new cases.
     *
     * @return in order, parents before their children
     */
    public List<Code> offered() {
        return list.codes().stream().filter(c -> !retired.contains(c.code())).toList();
    }
}
