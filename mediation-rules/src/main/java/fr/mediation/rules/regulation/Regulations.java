/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Registre des règlements: finds the version in force on the day of a referral, as it was known on any day.
 *
 * <p>Two axes of time. Versions of one authority learnt on the same day never overlap. A text learnt of later, such as a
 * correction, takes the place of what was believed before on the days it governs, for whoever looks from that day on: a
 * verdict given before can still be rebuilt. Immutable and thread safe.
 */
public final class Regulations {

    private static final Comparator<Regulation> ORDER = Comparator.comparing(
                    (Regulation regulation) -> regulation.header().authority())
            .thenComparing(Regulations::firstDay);

    /** Versions by the day they were learnt of; what was known from the start is known on every day. */
    private final SortedMap<LocalDate, List<Regulation>> learnt;

    private Regulations(SortedMap<LocalDate, List<Regulation>> learnt) {
        this.learnt = learnt;
        learnt.values().forEach(Regulations::checkApart);
        Set<RegulationId> names = new HashSet<>();
        for (Regulation version : all()) {
            if (!names.add(version.header().id())) {
                throw new IllegalArgumentException("two règlements share an identifier: "
                        + version.header().id());
            }
        }
    }

    /**
     * A registry.
     *
     * @param all every version, in any order
     * @return the registry
     * @throws IllegalArgumentException if two versions of one authority govern the same day, or share an identifier
     */
    public static Regulations of(List<Regulation> all) {
        return new Regulations(new TreeMap<>()).with(all);
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
     * The version in force on the day of referral, by everything the registry knows.
     *
     * @param authority the local authority
     * @param referredOn the day on which the mediator was seized, never today's date
     * @return exactly one version, or why there is none
     */
    public Applicable applicable(AuthorityCode authority, LocalDate referredOn) {
        return applicable(authority, referredOn, LocalDate.MAX);
    }

    /**
     * The version in force on the day of referral, as it was known on some day.
     *
     * @param authority the local authority
     * @param referredOn the day on which the mediator was seized
     * @param knownOn the day of knowledge: texts learnt of later are left aside
     * @return exactly one version, or why there is none
     */
    public Applicable applicable(AuthorityCode authority, LocalDate referredOn, LocalDate knownOn) {
        List<Regulation> versions = new ArrayList<>();
        @Nullable Regulation found = null;
        for (var learning : learnt.entrySet()) {
            if (learning.getKey().isAfter(knownOn)) {
                break;
            }
            for (Regulation version : learning.getValue()) {
                if (version.header().authority().equals(authority)) {
                    versions.add(version);
                    // what was learnt last prevails
                    found = version.header().validity().contains(referredOn) ? version : found;
                }
            }
        }
        return found == null ? none(versions, referredOn) : new Applicable.Found(found);
    }

    private static Applicable none(List<Regulation> versions, LocalDate referredOn) {
        if (versions.isEmpty()) {
            return none(
                    Applicable.Reason.UNKNOWN_AUTHORITY,
                    "Aucun règlement connu pour cette collectivité.",
                    "No règlement is known for this authority.");
        }
        if (versions.stream().allMatch(version -> referredOn.isBefore(firstDay(version)))) {
            return none(
                    Applicable.Reason.NOT_YET_IN_FORCE,
                    "Saisine antérieure au premier règlement connu : verser au registre le texte alors applicable.",
                    "Referred before the first known règlement: add to the registry the text then in force.");
        }
        return versions.stream().anyMatch(version -> referredOn.isBefore(firstDay(version)))
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
     * A version by the identity of its content, to rebuild a verdict given under it, whatever was learnt since.
     *
     * @param contentHash the SHA-256 that the verdict carries
     * @return the version, if the registry has it
     */
    public Optional<Regulation> withHash(String contentHash) {
        return all().stream()
                .filter(version -> version.contentHash().equals(contentHash))
                .findFirst();
    }

    /**
     * Every version, those learnt of first before the others, each time by authority then by first day.
     *
     * @return the versions
     */
    public List<Regulation> all() {
        return learnt.values().stream().flatMap(List::stream).toList();
    }

    /**
     * This registry and more versions, as if they had been known from the start.
     *
     * @param more the versions to add
     * @return a new registry
     * @throws IllegalArgumentException if two versions of one authority govern the same day, or share an identifier
     */
    public Regulations with(List<Regulation> more) {
        return learning(LocalDate.MIN, more);
    }

    /**
     * This registry and versions learnt of on some day: corrections, or texts received late. They prevail, from that day of
     * knowledge on, over what the registry held for the same days of referral.
     *
     * @param knownSince the day on which they were learnt of
     * @param more the versions to add
     * @return a new registry
     * @throws IllegalArgumentException if two versions of one authority learnt of on the same day govern the same day, or if
     *     two share an identifier
     */
    public Regulations learning(LocalDate knownSince, List<Regulation> more) {
        SortedMap<LocalDate, List<Regulation>> wider = new TreeMap<>(learnt);
        List<Regulation> together = new ArrayList<>(wider.getOrDefault(knownSince, List.of()));
        together.addAll(more);
        together.sort(ORDER);
        wider.put(knownSince, List.copyOf(together));
        return new Regulations(wider);
    }

    private static void checkApart(List<Regulation> versions) {
        for (int i = 1; i < versions.size(); i++) {
            Header before = versions.get(i - 1).header();
            Header after = versions.get(i).header();
            LocalDate begins = firstDay(versions.get(i));
            boolean apart = !before.authority().equals(after.authority())
                    || before.validity()
                            .end()
                            .filter(end -> !end.isAfter(begins))
                            .isPresent();
            if (!apart) {
                throw new IllegalArgumentException(
                        "two règlements of one authority govern the same day: " + before.id() + " and " + after.id());
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
