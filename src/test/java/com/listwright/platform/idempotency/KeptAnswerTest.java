package com.listwright.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeptAnswerTest {
    private static final byte[] BODY = "{\"name\":\"Jos\u00e9\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatACallerCanTellApartComesBack() {
        var first = HttpResponse.created(URI.create("/api/v1/things/1"))
                .header("Set-Cookie", "a=1; Path=/")
                .header("Set-Cookie", "b=2; Path=/")
                .header("X-Request-Id", "of-the-first-one")
                .contentType("application/json");
        var again = KeptAnswer.read(KeptAnswer.of(first, BODY).write()).again();
        assertThat(again.code()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(BODY);
        assertThat(again.header("Location")).isEqualTo("/api/v1/things/1");
        assertThat(again.header("Content-Type")).isEqualTo("application/json");
        assertThat(again.getHeaders().getAll("Set-Cookie")).containsExactly("a=1; Path=/", "b=2; Path=/");
        assertThat(again.header("X-Request-Id")).isNull();
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void anAnswerWithoutABodyStaysWithoutOne() {
        var again = KeptAnswer.read(
                        KeptAnswer.of(HttpResponse.noContent(), new byte[0]).write())
                .again();
        assertThat(again.code()).isEqualTo(204);
        assertThat(again.body()).isNull();
    }

    @Test
    void onlyTheVeryRequestOpensItsAnswer() {
        var sealed = Retry.of("ben", "key", "POST /x", BODY).seal(BODY);
        assertThat(Retry.of("ben", "key", "POST /x", BODY).open(sealed)).isEqualTo(BODY);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("name");
        assertThatThrownBy(() -> Retry.of("ben", "other", "POST /x", BODY).open(sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Retry.of("ben", "key", "POST /y", BODY).open(sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Retry.of("ben", "key", "POST /x", new byte[0]).open(sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsKeptToRecogniseARequestDoesNotOpenItsAnswer() {
        var retry = Retry.of("ben", "key", "POST /x", BODY);
        assertThat(retry.sealingKey()).isNotEqualTo(retry.keyHash()).isNotEqualTo(retry.requestHash());
    }
}
