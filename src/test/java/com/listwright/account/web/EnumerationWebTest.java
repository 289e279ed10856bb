package com.listwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.WebTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Strangers cannot find out whose address is known: neither from what is answered nor from how long it takes. */
@Isolated("measures time")
class EnumerationWebTest extends WebTest {
    private static final int PAIRS = 40;
    private static final List<String> OF_THE_MOMENT = List.of("x-request-id", "date", "ratelimit");

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("listwright.limits.sign-in", "100000/60s");
        properties.put("listwright.limits.mail", "100000/60s");
        return properties;
    }

    @Test
    void signingInAnswersTheSameForKnownAndUnknownAddresses() {
        var known = signIn(CY).isProblem(401, "wrong-credentials");
        var unknown = signIn("nobody@test.example").isProblem(401, "wrong-credentials");
        assertThat(body(unknown)).isEqualTo(body(known));
        assertThat(headers(unknown)).isEqualTo(headers(known));
    }

    @Test
    void askingForAResetAnswersTheSameForKnownAndUnknownAddresses() {
        var known = reset(CY).is(202);
        var unknown = reset("nobody@test.example").is(202);
        assertThat(body(unknown)).isEqualTo(body(known));
        assertThat(headers(unknown)).isEqualTo(headers(known));
    }

    @Test
    void signingInTakesAsLongForUnknownAddresses() {
        assertThat(bestRatio(this::signIn)).isBetween(0.7, 1.4);
    }

    @Test
    void askingForAResetTakesAsLongForUnknownAddresses() {
        assertThat(bestRatio(this::reset)).isBetween(0.6, 1.6);
    }

    private Reply signIn(String email) {
        return visitor().signsIn(email, "not-the-password");
    }

    private Reply reset(String email) {
        return visitor().post("/auth/password-resets", "{\"email\": \"%s\"}".formatted(email));
    }

    /** Of the medians, measured in turns; a busy machine gets three tries. */
    private static double bestRatio(Function<String, Reply> request) {
        return IntStream.range(0, 3)
                .mapToDouble(round -> ratio(request))
                .filter(ratio -> 0.8 < ratio && ratio < 1.25)
                .findFirst()
                .orElseGet(() -> ratio(request));
    }

    private static double ratio(Function<String, Reply> request) {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (var i = 0; i < PAIRS; i++) {
            known.add(nanos(request, CY));
            unknown.add(nanos(request, "nobody" + i + "@test.example"));
        }
        return median(unknown) / median(known);
    }

    private static long nanos(Function<String, Reply> request, String email) {
        var begun = System.nanoTime();
        assertThat(request.apply(email).status()).isIn(202, 401);
        return System.nanoTime() - begun;
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static String body(Reply reply) {
        return reply.text().replaceAll("\"requestId\":\"[^\"]+\"", "");
    }

    private static Map<String, List<String>> headers(Reply reply) {
        var headers = new TreeMap<String, List<String>>();
        reply.headers().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        OF_THE_MOMENT.forEach(headers::remove);
        return headers;
    }
}
