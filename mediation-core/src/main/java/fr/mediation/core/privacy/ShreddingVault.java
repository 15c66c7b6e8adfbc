/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Coffre à destruction de clé: a vault that enciphers each value under a key of its person, and erases a person by destroying that
 * key.
 *
 * <p>AES-256 in GCM mode; a fresh 96-bit nonce a value; the person, the place and the kind are authenticated, so that a sealed
 * value moved elsewhere does not open. What this promises and what it does not is told in {@code docs/privacy.md}: copies of the
 * <em>values</em> become unreadable, copies of the <em>keys</em> are the host's to forbid. Thread safe when its parts are.
 */
public final class ShreddingVault implements PersonalDataVault {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SubjectKeys keys;
    private final SealedValues values;
    private final Entropy entropy;

    /**
     * A vault over the host's stores.
     *
     * @param keys where keys are kept, apart from the values
     * @param values where sealed values are kept
     * @param entropy where unpredictable bytes come from
     */
    public ShreddingVault(SubjectKeys keys, SealedValues values, Entropy entropy) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.values = Objects.requireNonNull(values, "values");
        this.entropy = Objects.requireNonNull(entropy, "entropy");
    }

    @Override
    public <T> void put(Personal<T> place, T value) {
        byte[] key = keys.find(place.subject())
                .or(() -> keys.createIfAbsent(place.subject(), draw(KEY_BYTES)))
                .orElseThrow(() -> new IllegalStateException("the person was erased: nothing more may be kept"));
        byte[] nonce = draw(NONCE_BYTES);
        byte[] plain = place.kind().write(value);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, place, plain)
                .orElseThrow(() -> new IllegalStateException("enciphering cannot fail on a tag"));
        Arrays.fill(plain, (byte) 0);
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        values.put(place.subject(), place.value(), whole);
    }

    @Override
    public <T> Optional<T> get(Personal<T> place) {
        return keys.find(place.subject())
                .flatMap(key -> values.find(place.subject(), place.value())
                        .filter(whole -> whole.length > NONCE_BYTES)
                        .flatMap(whole -> run(
                                Cipher.DECRYPT_MODE,
                                key,
                                Arrays.copyOf(whole, NONCE_BYTES),
                                place,
                                Arrays.copyOfRange(whole, NONCE_BYTES, whole.length)))
                        .map(place.kind()::read));
    }

    @Override
    public void remove(Personal<?> place) {
        values.remove(place.subject(), place.value());
    }

    @Override
    public void destroy(SubjectRef subject) {
        // the key first: if the second step fails, what is left can no longer be read
        keys.destroy(subject);
        values.removeAll(subject);
    }

    private byte[] draw(int size) {
        byte[] bytes = new byte[size];
        entropy.fill(bytes);
        return bytes;
    }

    private static Optional<byte[]> run(int mode, byte[] key, byte[] nonce, Personal<?> place, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            String bound = place.subject().id() + "\n" + place.value().id() + "\n"
                    + place.kind().code();
            cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(input));
        } catch (AEADBadTagException moved) {
            return Optional.empty();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the platform or the host's key cannot be used for AES-GCM", broken);
        }
    }
}
