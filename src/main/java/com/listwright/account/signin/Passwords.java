package com.listwright.account.signin;

import com.listwright.account.PasswordHash;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (19 MiB, 2 passes, 1 lane), kept in PHC form. A hash costs some 25 ms of a core on purpose, so only as many
 * run at a time as there are cores: a flood of sign-ins waits a second and is then sent away, while everything else
 * goes on.
 */
@Singleton
public class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";

    private final SecureRandom random = new SecureRandom();
    private final Semaphore cores =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final PasswordHash nobody;

    /** More people want to sign in at once than the machine can serve. */
    public static final class TooManyAtOnce extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Passwords() {
        nobody = encode(salt(), new byte[HASH_BYTES]);
    }

    public PasswordHash hash(String password) {
        var salt = salt();
        return encode(salt, inTurn(() -> argon2(password, salt)));
    }

    public boolean matches(String password, PasswordHash kept) {
        var parts = kept.phc().substring(PREFIX.length()).split("\\$", 2);
        var salt = Base64.getDecoder().decode(parts[0]);
        var expected = Base64.getDecoder().decode(parts[1]);
        return MessageDigest.isEqual(expected, inTurn(() -> argon2(password, salt)));
    }

    /** As long as a real comparison takes, for an address that nobody has. */
    void matchNobody(String password) {
        matches(password, nobody);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!cores.tryAcquire(1, TimeUnit.SECONDS)) {
                throw new TooManyAtOnce();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooManyAtOnce();
        }
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }

    /** So that an accent typed on another keyboard is the same accent. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static byte[] argon2(String password, byte[] salt) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var hash = new byte[HASH_BYTES];
        generator.generateBytes(normal(password).getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private byte[] salt() {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private static PasswordHash encode(byte[] salt, byte[] hash) {
        var base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash(PREFIX + base64.encodeToString(salt) + "$" + base64.encodeToString(hash));
    }
}
