/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.reglement.MandateEnd;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Échéances extérieures au règlement (CJA, art. R. 421-1): what else may end the time to refer to the mediator.
 *
 * <p>Immutable and thread safe.
 *
 * @param limits the time limits of the same dispute, as the deadline engine computed them, possibly none
 * @param mandateEnd the end of the mediator's mandate, or null when nothing is known of it
 */
public record Horizon(List<Deadline> limits, @Nullable MandateEnd mandateEnd) {

    /** Nothing is known beside the règlement. */
    public static final Horizon NONE = new Horizon(List.of(), null);

    /**
     * Copies the limits.
     *
     * @param limits the time limits
     * @param mandateEnd the end of the mandate, or null
     * @throws NullPointerException if the list or one of its elements is null
     */
    public Horizon {
        limits = List.copyOf(limits);
    }

    /**
     * The time limits of the dispute.
     *
     * @param limits the time limits, as the deadline engine computed them
     * @return a horizon
     */
    public static Horizon of(List<Deadline> limits) {
        return new Horizon(limits, null);
    }

    /**
     * The same horizon with the end of the mediator's mandate.
     *
     * @param end the end of the mandate
     * @return a new horizon
     */
    public Horizon mandate(MandateEnd end) {
        return new Horizon(limits, Objects.requireNonNull(end, "end"));
    }

    /**
     * The end of the mandate.
     *
     * @return the end, if anything is known of it
     */
    public Optional<MandateEnd> mandate() {
        return Optional.ofNullable(mandateEnd);
    }
}
