package com.listwright.platform;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Seals what has to be used again and must not be read in the table: AES-GCM under keys made of JWT_SECRET. Of several
 * secrets the first seals and all open. What was sealed for one place opens at no other.
 */
@Singleton
public final class Strongbox {
    /** A laptop without JWT_SECRET keeps nothing that is worth a key, but has to open it after a restart. */
    private static final String LAPTOP = "what a laptop pretends is no secret";

    private static final byte[] PURPOSE = "listwright strongbox 1".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Key(String name, SecretKey secret) {}

    private final List<Key> keys;

    Strongbox(Mode mode, @Property(name = "listwright.session.secrets") String secrets) {
        var given = Arrays.stream(secrets.split(",", -1))
                .map(String::strip)
                .filter(secret -> !secret.isEmpty())
                .toList();
        if (given.isEmpty() && mode == Mode.PRODUCTION) {
            throw new CannotStart("JWT_SECRET is missing: set it to 32 random bytes or more.");
        }
        keys = (given.isEmpty() ? List.of(LAPTOP) : given)
                .stream().map(Strongbox::key).toList();
    }

    public String seal(String text, String place) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, place)
                    .doFinal(text.getBytes(StandardCharsets.UTF_8));
            var base64 = Base64.getEncoder().withoutPadding();
            return keys.getFirst().name() + "." + base64.encodeToString(nonce) + "." + base64.encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing, when the secret that sealed it is no more among ours. */
    public Optional<String> open(String sealed, String place) {
        var parts = sealed.split("\\.", -1);
        return keys.stream()
                .filter(key -> parts.length == 3 && key.name().equals(parts[0]))
                .findFirst()
                .flatMap(key -> open(key, parts, place));
    }

    /** Whether a secret sealed it that is being replaced. */
    public boolean isOld(String sealed) {
        return !sealed.startsWith(keys.getFirst().name() + ".");
    }

    private static Optional<String> open(Key key, String[] parts, String place) {
        try {
            var base64 = Base64.getDecoder();
            var text = cipher(Cipher.DECRYPT_MODE, key, base64.decode(parts[1]), place)
                    .doFinal(base64.decode(parts[2]));
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException forged) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static Key key(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        try {
            var derived = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES", HKDFParameterSpec.ofExtract().addIKM(bytes).thenExpand(PURPOSE, 32));
            var name = HexFormat.of().formatHex(Digests.sha256(PURPOSE, bytes), 0, 4);
            return new Key(name, derived);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
