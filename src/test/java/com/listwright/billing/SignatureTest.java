package com.listwright.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000L);
    private static final byte[] BODY =
            "{\n  \"id\": \"evt_1\", \"name\": \"Zo\u00eb \u4f60\"\n}".getBytes(StandardCharsets.UTF_8);
    private static final List<String> SECRETS = List.of("whsec_new", "whsec_old");

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "t,v1",
                "t=1800000000,v1",
                "t=abc,v1=0000000000000000000000000000000000000000000000000000000000000000",
                "v1=0000000000000000000000000000000000000000000000000000000000000000",
                "t=1800000000",
                "t=1800000000,v0=0000000000000000000000000000000000000000000000000000000000000000",
                "t=1800000000, v1=0000000000000000000000000000000000000000000000000000000000000000",
                "t=-1,v1=0000000000000000000000000000000000000000000000000000000000000000",
                "t=99999999999999999999,v1=0000000000000000000000000000000000000000000000000000000000000000",
                "t=1,t=2,v1=0000000000000000000000000000000000000000000000000000000000000000",
                "t=\u0661\u0668,v1=0000000000000000000000000000000000000000000000000000000000000000",
                "t=1800000000,v1=zz",
                ",,,,",
                "="
            })
    void whatIsNoSuchHeaderIsNone(@Nullable String header) {
        assertThat(Signature.parse(header)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,true", "300,true", "301,false", "-300,true", "-301,false", "-3600,false", "86400,false"})
    void itIsGoodForFiveMinutesInBothDirections(long age, boolean genuine) {
        assertThat(isGenuine(header("whsec_new", NOW.minusSeconds(age)))).isEqualTo(genuine);
    }

    @Test
    void anySecretAndAnyDigestWillDo() {
        assertThat(isGenuine(header("whsec_old", NOW))).isTrue();
        assertThat(isGenuine(header("whsec_other", NOW))).isFalse();
        var twice = header("whsec_other", NOW) + "," + header("whsec_old", NOW).replaceFirst("t=\\d+,", "") + ",v0=00";
        assertThat(isGenuine(twice)).isTrue();
    }

    @Test
    void oneByteMoreIsAnotherBody() {
        var signature = Signature.parse(header("whsec_new", NOW)).orElseThrow();
        var longer = (new String(BODY, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(signature.isOf(longer, SECRETS, NOW)).isFalse();
        assertThat(signature.isOf(BODY, List.of(), NOW)).isFalse();
    }

    @Test
    void theMachinesLanguageDoesNotMatter() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(isGenuine(header("whsec_new", NOW))).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static boolean isGenuine(String header) {
        return Optional.of(header)
                .flatMap(Signature::parse)
                .map(signature -> signature.isOf(BODY, SECRETS, NOW))
                .orElse(false);
    }

    private static String header(String secret, Instant time) {
        return header(secret, time, BODY);
    }

    /** As Stripe would sign it. */
    static String header(String secret, Instant time, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((Long.toString(time.getEpochSecond()) + ".").getBytes(StandardCharsets.UTF_8));
            return "t=" + Long.toString(time.getEpochSecond()) + ",v1="
                    + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
