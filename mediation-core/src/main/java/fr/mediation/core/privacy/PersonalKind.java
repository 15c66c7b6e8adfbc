/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;

/**
 * Nature d'une donnée personnelle: what a personal value is, and how it is written for a vault.
 *
 * <p>Immutable and thread safe. Two kinds are equal when their codes are.
 *
 * @param <T> the type of the values
 */
public final class PersonalKind<T> {

    /** First and last names. */
    public static final PersonalKind<String> NAME = text("NAME");
    /** An e-mail address. */
    public static final PersonalKind<String> EMAIL = text("EMAIL");
    /** A telephone number. */
    public static final PersonalKind<String> PHONE = text("PHONE");
    /** A postal address. */
    public static final PersonalKind<String> POSTAL_ADDRESS = text("POSTAL_ADDRESS");
    /** Any other text about a person. */
    public static final PersonalKind<String> OTHER = text("OTHER");

    private final String code;
    private final Function<T, byte[]> write;
    private final Function<byte[], T> read;

    private PersonalKind(String code, Function<T, byte[]> write, Function<byte[], T> read) {
        this.code = References.opaque(code, "a kind's code");
        this.write = Objects.requireNonNull(write, "write");
        this.read = Objects.requireNonNull(read, "read");
    }

    /**
     * A kind of value with its written form.
     *
     * @param code the stable code, stored
     * @param write the value as bytes
     * @param read the bytes as a value
     * @param <T> the type of the values
     * @return the kind
     */
    public static <T> PersonalKind<T> of(String code, Function<T, byte[]> write, Function<byte[], T> read) {
        return new PersonalKind<>(code, write, read);
    }

    /**
     * A kind of text.
     *
     * @param code the stable code, stored
     * @return the kind, written in UTF-8
     */
    public static PersonalKind<String> text(String code) {
        return of(code, s -> s.getBytes(StandardCharsets.UTF_8), b -> new String(b, StandardCharsets.UTF_8));
    }

    /**
     * The stable code.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    byte[] write(T value) {
        return write.apply(value);
    }

    T read(byte[] bytes) {
        return read.apply(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalKind<?> kind && kind.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
