package com.listwright.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SigningTest {
    private static final String BODY = "{\"type\":\"kit.finished\",\"text\":\"Zwölf Boxkämpfer\"}";

    /** The example of the specification. */
    @Test
    void aSignatureIsTheOneOfTheSpecification() {
        assertThat(Signing.signatures(
                        List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void theLibraryOfTheSpecificationBelievesIt() throws Exception {
        var secret = Signing.freshSecret();
        new Webhook(secret).verify(BODY, headers(List.of(secret)));
        var another = Signing.freshSecret();
        assertThatThrownBy(() -> new Webhook(another).verify(BODY, headers(List.of(secret))))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> new Webhook(secret).verify(BODY + " ", headers(List.of(secret))))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void whileASecretIsReplacedEitherWillDo() throws Exception {
        var former = Signing.freshSecret();
        var now = Signing.freshSecret();
        new Webhook(former).verify(BODY, headers(List.of(now, former)));
        new Webhook(now).verify(BODY, headers(List.of(now, former)));
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        var secrets = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            var secret = Signing.freshSecret();
            assertThat(secret).startsWith("whsec_");
            assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
            secrets.add(secret);
        }
        assertThat(secrets).hasSize(1000);
    }

    private static Map<String, List<String>> headers(List<String> secrets) {
        var now = Instant.now().getEpochSecond();
        return Map.of(
                "webhook-id", List.of("evt_1"),
                "webhook-timestamp", List.of(String.valueOf(now)),
                "webhook-signature", List.of(Signing.signatures(secrets, "evt_1", now, BODY)));
    }
}
