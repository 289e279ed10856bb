package com.listwright.billing;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The header with which Stripe signs a webhook: {@code t=1700000000,v1=hex,v1=hex,v0=hex}. Bytes and digits only, so
 * that no machine's language can change what is compared.
 */
record Signature(String time, List<byte[]> digests) {
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final int LONGEST_HEADER = 4096;
    private static final Pattern TIME = Pattern.compile("[0-9]{1,12}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

    Signature {
        digests = List.copyOf(digests);
    }

    /** Nothing where it is not such a header. Schemes that are not v1 are passed over. */
    static Optional<Signature> parse(@Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        var times = new ArrayList<String>();
        var digests = new ArrayList<byte[]>();
        for (var part : header.split(",", -1)) {
            if (part.startsWith("t=")) {
                times.add(part.substring(2));
            } else if (part.startsWith("v1=")
                    && DIGEST.matcher(part.substring(3)).matches()) {
                digests.add(HexFormat.of().parseHex(part.substring(3)));
            }
        }
        return times.size() == 1 && TIME.matcher(times.getFirst()).matches() && !digests.isEmpty()
                ? Optional.of(new Signature(times.getFirst(), digests))
                : Optional.empty();
    }

    /** Every secret is held against every digest, so that the time it takes tells nothing. */
    boolean isOf(byte[] body, List<String> secrets, Instant now) {
        var genuine = false;
        for (var secret : secrets) {
            var expected = digest(secret, body);
            for (var digest : digests) {
                genuine |= MessageDigest.isEqual(expected, digest);
            }
        }
        return genuine
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now)
                                .abs()
                                .toSeconds()
                        <= TOLERANCE.toSeconds();
    }

    private byte[] digest(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(time.getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) '.');
            return mac.doFinal(body);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
