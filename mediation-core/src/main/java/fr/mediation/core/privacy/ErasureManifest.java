/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * Bordereau d'effacement (RGPD, art. 17): everything that must be destroyed outside the history of a case. Made as a dry run
 * first; its digest is then recorded, so that what was erased can be proved without keeping what it was.
 *
 * @param items what to destroy, in a repeatable order, each once
 */
public record ErasureManifest(List<Item> items) {

    /** What kind of thing is to be destroyed. */
    public enum Kind {
        /** All values of a person in the vault. */
        SUBJECT,
        /** One value in the vault. */
        VALUE,
        /** A text or document in the host's store. */
        TEXT
    }

    /**
     * One thing to destroy.
     *
     * @param kind what it is
     * @param id its reference
     */
    public record Item(Kind kind, String id) {

        /**
         * Checks that nothing is missing.
         *
         * @param kind what it is
         * @param id its reference
         */
        public Item {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return kind + "[***]";
        }
    }

    /**
     * Sorts the items and removes repetitions.
     *
     * @param items what to destroy
     */
    public ErasureManifest {
        items = items.stream()
                .distinct()
                .sorted(Comparator.comparing(Item::kind).thenComparing(Item::id))
                .toList();
    }

    /**
     * The digest that is recorded with the erasure.
     *
     * @return SHA-256 over the items in order, in hexadecimal
     */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Item item : items) {
                sha.update((item.kind() + ":" + item.id() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
