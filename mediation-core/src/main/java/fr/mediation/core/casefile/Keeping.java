/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Clôture et conservation du dossier: when it was closed, how long it is kept, what it is linked to.
 *
 * @param closedOn the day of closing
 * @param retention the terms of conservation recorded at closing
 * @param hold the ground on which erasure is forbidden
 * @param erasureAnnouncedOn the day the erasure was announced
 * @param links links to other cases, in order
 */
@Classified(Level.AUTHORITY)
public record Keeping(
        Optional<LocalDate> closedOn,
        Optional<RetentionTerms> retention,
        Optional<String> hold,
        Optional<LocalDate> erasureAnnouncedOn,
        @Classified(Level.MEDIATOR) List<Link> links) {

    static final Keeping NONE =
            new Keeping(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /**
     * Copies the list.
     *
     * @param closedOn when it was closed
     * @param retention for how long it is kept
     * @param hold why it may not be erased
     * @param erasureAnnouncedOn when erasure was announced
     * @param links the links
     */
    public Keeping {
        links = List.copyOf(links);
    }

    /**
     * A link to another case.
     *
     * @param otherCase the other case
     * @param kind in what way
     */
    @Classified(Level.MEDIATOR)
    public record Link(
            @Classified(value = Level.MEDIATOR, personal = true)
            String otherCase,

            LinkKind kind) {

        @Override
        public String toString() {
            return "Link[" + kind + "]";
        }
    }

    Keeping closed(Optional<LocalDate> on, Optional<RetentionTerms> terms) {
        return new Keeping(on, terms, hold, erasureAnnouncedOn, links);
    }

    Keeping reopened() {
        return new Keeping(Optional.empty(), Optional.empty(), hold, Optional.empty(), links);
    }

    Keeping held(Optional<String> ground) {
        return new Keeping(closedOn, retention, ground, erasureAnnouncedOn, links);
    }

    Keeping announced(LocalDate day) {
        return new Keeping(closedOn, retention, hold, Optional.of(day), links);
    }

    Keeping linked(Link link) {
        return new Keeping(closedOn, retention, hold, erasureAnnouncedOn, Lists.plusNew(links, link));
    }
}
