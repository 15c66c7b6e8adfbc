/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Registre des règlements: finds the version in force on the day of a referral.
 *
 * <p>Versions of one authority never overlap. Immutable and thread safe.
 */
public final class Regulations {

    private static final Comparator<Regulation> BY_FIRST_DAY = Comparator.comparing(regulation -> firstDay(regulation));

    private final Map<AuthorityCode, List<Regulation>> byAuthority = new TreeMap<>();

    private Regulations(List<Regulation> all) {
        for (Regulation regulation : all) {
            byAuthority
                    .computeIfAbsent(regulation.header().authority(), key -> new ArrayList<>())
                    .add(regulation);
        }
        byAuthority.values().forEach(Regulations::checkApart);
    }

    /**
     * A registry.
     *
     * @param all every version, in any order
     * @return the registry
     * @throws IllegalArgumentException if two versions of one authority govern the same day, or share an identifier
     */
    public static Regulations of(List<Regulation> all) {
        return new Regulations(List.copyOf(all));
    }

    /**
     * The règlements written in Java in this library: that of Isère, in force from 24 June 2022.
     *
     * @return the registry
     */
    public static Regulations shipped() {
        return of(List.of(IsereReglement.OF_2022));
    }

    /**
     * The version in force on the day of referral.
     *
     * @param authority the local authority
     * @param referredOn the day on which the mediator was seized, never today's date
     * @return exactly one version, or why there is none
     */
    public Applicable applicable(AuthorityCode authority, LocalDate referredOn) {
        List<Regulation> versions = byAuthority.getOrDefault(authority, List.of());
        if (versions.isEmpty()) {
            return none(
                    Applicable.Reason.UNKNOWN_AUTHORITY,
                    "Aucun règlement connu pour cette collectivité.",
                    "No règlement is known for this authority.");
        }
        for (Regulation version : versions) {
            if (version.header().validity().contains(referredOn)) {
                return new Applicable.Found(version);
            }
        }
        if (referredOn.isBefore(firstDay(versions.get(0)))) {
            return none(
                    Applicable.Reason.NOT_YET_IN_FORCE,
                    "Saisine antérieure au premier règlement connu : verser au registre le texte alors applicable.",
                    "Referred before the first known règlement: add to the registry the text then in force.");
        }
        return referredOn.isBefore(firstDay(versions.get(versions.size() - 1)))
                ? none(
                        Applicable.Reason.BETWEEN_TWO,
                        "Saisine entre deux règlements : verser au registre le texte alors applicable.",
                        "Referred between two règlements: add to the registry the text then in force.")
                : none(
                        Applicable.Reason.NO_LONGER_IN_FORCE,
                        "Le dernier règlement connu n'était plus en vigueur au jour de la saisine.",
                        "The last known règlement was no longer in force on the day of referral.");
    }

    /**
     * Every version, by authority then by first day.
     *
     * @return the versions
     */
    public List<Regulation> all() {
        return byAuthority.values().stream().flatMap(List::stream).toList();
    }

    /**
     * This registry and more versions.
     *
     * @param more the versions to add
     * @return a new registry
     * @throws IllegalArgumentException if two versions of one authority govern the same day
     */
    public Regulations with(List<Regulation> more) {
        List<Regulation> together = new ArrayList<>(all());
        together.addAll(more);
        return new Regulations(together);
    }

    private static void checkApart(List<Regulation> versions) {
        versions.sort(BY_FIRST_DAY);
        for (int i = 1; i < versions.size(); i++) {
            LocalDate begins = firstDay(versions.get(i));
            boolean apart = versions.get(i - 1)
                    .header()
                    .validity()
                    .end()
                    .filter(end -> !end.isAfter(begins))
                    .isPresent();
            if (!apart) {
                throw new IllegalArgumentException("two règlements of one authority govern the same day: "
                        + versions.get(i - 1).header().id() + " and "
                        + versions.get(i).header().id());
            }
        }
    }

    private static LocalDate firstDay(Regulation regulation) {
        return regulation.header().validity().firstDay().orElseThrow();
    }

    private static Applicable none(Applicable.Reason reason, String fr, String en) {
        return new Applicable.None(reason, new Wording(fr, en));
    }
}
