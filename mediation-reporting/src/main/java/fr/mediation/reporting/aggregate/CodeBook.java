/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.StandardCodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Table de codage: the small number that stands for each code in a column of cases.
 *
 * <p>A host that keeps codes as numbers, or reads them from a database, translates its own once and then hands over columns.
 * Immutable and thread safe.
 */
public final class CodeBook {

    private static final int RESERVED = ReservedCode.values().length;

    private final Map<Axis, Map<String, Integer>> dictionaries = new EnumMap<>(Axis.class);
    private final Map<Axis, List<String>> keys = new EnumMap<>(Axis.class);
    private final short[] typeOfDirection;
    private final short[] domainOfSubDomain;

    private CodeBook(CaseCodes codes) {
        for (Axis axis : Axis.values()) {
            List<String> list =
                    new ArrayList<>(codes.on(axis).stream().map(Code::code).toList());
            for (ReservedCode reserved : ReservedCode.values()) {
                list.add(reserved.name());
            }
            Map<String, Integer> dictionary = new HashMap<>();
            for (int i = 0; i < list.size(); i++) {
                dictionary.put(list.get(i), i);
            }
            if (list.size() > Short.MAX_VALUE) {
                throw new IllegalArgumentException("a list has 32000 codes at most");
            }
            dictionaries.put(axis, dictionary);
            keys.put(axis, List.copyOf(list));
        }
        Set<String> domains = new HashSet<>();
        codes.domains().roots().forEach(c -> domains.add(c.code()));
        domainOfSubDomain = parents(codes.domains(), Axis.SUB_DOMAIN, Axis.DOMAIN, domains);
        typeOfDirection = parents(
                codes.directions(),
                Axis.DIRECTION,
                Axis.DIRECTION_TYPE,
                Set.of(StandardCodes.TERRITORIAL, StandardCodes.CENTRAL));
    }

    /**
     * The numbers of the codes of a report.
     *
     * @param codes the code lists
     * @return the code book
     * @throws IllegalArgumentException if a list has more than 32 000 codes
     */
    public static CodeBook of(CaseCodes codes) {
        return new CodeBook(codes);
    }

    /** For each code of the child axis, the code of the parent axis it implies. */
    private short[] parents(CodeList list, Axis child, Axis parent, Set<String> accepted) {
        short[] parents = new short[codes(child).size()];
        Arrays.fill(parents, (short) notRecorded(parent));
        for (Code code : list.nested()) {
            Integer at = dictionary(child).get(code.code());
            if (at != null) {
                list.rootOf(code.code())
                        .map(Code::code)
                        .filter(accepted::contains)
                        .ifPresent(root -> parents[at] = (short) index(parent, root));
            }
        }
        return parents;
    }

    private Map<String, Integer> dictionary(Axis axis) {
        return dictionaries.getOrDefault(axis, Map.of());
    }

    /**
     * The codes of an axis, each at the place of its number, reserved ones last.
     *
     * @param axis the axis
     * @return the codes
     */
    public List<String> codes(Axis axis) {
        return keys.getOrDefault(axis, List.of());
    }

    /**
     * The number of a code.
     *
     * @param axis the axis
     * @param code the code, or null when none is recorded
     * @return its number; that of {@code UNMAPPED} for a code the list does not know, of {@code NOT_RECORDED} for null
     */
    public int index(Axis axis, @Nullable String code) {
        if (code == null) {
            return notRecorded(axis);
        }
        Integer index = dictionary(axis).get(code);
        return index == null ? unmapped(axis) : index;
    }

    /** Whether the same numbers stand for the same codes. */
    boolean sameAs(CodeBook other) {
        return keys.equals(other.keys)
                && Arrays.equals(typeOfDirection, other.typeOfDirection)
                && Arrays.equals(domainOfSubDomain, other.domainOfSubDomain);
    }

    int size(Axis axis) {
        return codes(axis).size();
    }

    @SuppressWarnings("EnumOrdinal") // a place in a list made of values()
    int notRecorded(Axis axis) {
        return size(axis) - RESERVED + ReservedCode.NOT_RECORDED.ordinal();
    }

    @SuppressWarnings("EnumOrdinal") // a place in a list made of values()
    int unmapped(Axis axis) {
        return size(axis) - RESERVED + ReservedCode.UNMAPPED.ordinal();
    }

    short[] typeOfDirection() {
        return typeOfDirection;
    }

    short[] domainOfSubDomain() {
        return domainOfSubDomain;
    }
}
