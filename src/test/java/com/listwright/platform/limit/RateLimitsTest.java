package com.listwright.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.OwnDatabase;
import com.listwright.platform.CannotStart;
import com.listwright.platform.limit.Decision.Allowed;
import com.listwright.platform.limit.Decision.Limited;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Property(name = "listwright.limits.export", value = "50/36000s")
@Property(name = "listwright.limits.mail", value = "5/600s")
@Property(name = "listwright.limits.link", value = "2/2s")
@MicronautTest(transactional = false)
class RateLimitsTest implements OwnDatabase {
    @Inject
    RateLimits limits;

    @Inject
    ApplicationContext context;

    @Test
    void theNumbersCountDownToARefusal() {
        var left = new ArrayList<Integer>();
        for (int i = 0; i < 5; i++) {
            var decision = limits.take(Limit.MAIL, "counting");
            assertThat(decision).isInstanceOfSatisfying(Allowed.class, allowed -> {
                assertThat(allowed.times()).isEqualTo(5);
                assertThat(allowed.windowSeconds()).isEqualTo(600);
                left.add(allowed.remaining());
            });
        }
        assertThat(left).containsExactly(4, 3, 2, 1, 0);
        assertThat(limits.take(Limit.MAIL, "counting"))
                .isInstanceOfSatisfying(
                        Limited.class,
                        limited -> assertThat(limited.retryAfterSeconds()).isBetween(110L, 120L));
    }

    @Test
    void theTimeUntilAllAreThereAgainGrowsWithEachOne() {
        assertThat(resetAfter(1)).isBetween(115L, 120L);
        assertThat(resetAfter(2)).isBetween(350L, 360L);
    }

    private long resetAfter(int times) {
        var reset = 0L;
        for (int i = 0; i < times; i++) {
            reset = limits.take(Limit.MAIL, "resetting") instanceof Allowed allowed ? allowed.resetSeconds() : -1;
        }
        return reset;
    }

    @Test
    void whoWaitsAsToldMayGoOn() throws InterruptedException {
        limits.take(Limit.LINK, "waiting");
        limits.take(Limit.LINK, "waiting");
        var refusal = (Limited) limits.take(Limit.LINK, "waiting");
        assertThat(refusal.retryAfterSeconds()).isEqualTo(1);
        Thread.sleep(Duration.ofSeconds(refusal.retryAfterSeconds()));
        assertThat(limits.take(Limit.LINK, "waiting")).isInstanceOf(Allowed.class);
    }

    @Test
    void aRefusalCostsNothing() throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            limits.take(Limit.LINK, "knocking");
        }
        Thread.sleep(Duration.ofSeconds(1));
        assertThat(limits.take(Limit.LINK, "knocking")).isInstanceOf(Allowed.class);
    }

    @Test
    void whatIsForgivenIsCountedAfresh() {
        for (int i = 0; i < 6; i++) {
            limits.take(Limit.MAIL, "forgiven");
        }
        limits.forget(Limit.MAIL, "forgiven");
        assertThat(limits.take(Limit.MAIL, "forgiven"))
                .isInstanceOfSatisfying(
                        Allowed.class,
                        allowed -> assertThat(allowed.remaining()).isEqualTo(4));
    }

    @Test
    void keysAndLimitsAreCountedApart() {
        limits.take(Limit.MAIL, "apart");
        assertThat(limits.take(Limit.MAIL, "Apart")).extracting("remaining").isEqualTo(4);
        assertThat(limits.take(Limit.EXPORT, "apart")).extracting("remaining").isEqualTo(49);
    }

    @Test
    void sixtyFourAtOnceGetExactlyWhatThereIs() throws InterruptedException {
        assertThat(allowed(List.of(limits), "stampede")).isEqualTo(50);
    }

    @Test
    void twoNodesShareOneCount() throws InterruptedException {
        var settings = Map.<String, Object>of(
                "database.url", setting("database.url"),
                "database.user", setting("database.user"),
                "database.password", setting("database.password"),
                "listwright.limits.export", "50/36000s");
        try (var neighbour = ApplicationContext.run(settings, "test")) {
            assertThat(allowed(List.of(limits, neighbour.getBean(RateLimits.class)), "two nodes"))
                    .isEqualTo(50);
        }
    }

    private String setting(String name) {
        return context.getRequiredProperty(name, String.class);
    }

    private static long allowed(List<RateLimits> nodes, String key) throws InterruptedException {
        var tries = new ArrayList<Callable<Decision>>();
        for (int thread = 0; thread < 64; thread++) {
            var node = nodes.get(thread % nodes.size());
            tries.add(() -> node.take(Limit.EXPORT, key));
            tries.add(() -> node.take(Limit.EXPORT, key));
        }
        try (var hands = Executors.newFixedThreadPool(64)) {
            return hands.invokeAll(tries).stream()
                    .map(Future::resultNow)
                    .filter(Allowed.class::isInstance)
                    .count();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "5/60", "0/60s", "5/0s", "-5/60s", "5/60m", "five/60s", "5/60s/2", "1234567890/1s"})
    void aRateThatCannotBeReadStopsTheStart(String text) {
        assertThatThrownBy(() -> Rate.parse("api", text))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("listwright.limits.api")
                .hasMessageContaining("600/60s");
    }

    @Test
    void aRateIsTimesInSeconds() {
        assertThat(Rate.parse("api", " 600/60s ")).isEqualTo(new Rate(600, Duration.ofMinutes(1)));
    }
}
