package com.listwright.partner;

import com.listwright.account.KeyId;
import com.listwright.metering.Usage;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How keys are used: calls and how they ended, counted in memory and written down once a minute, and the pieces that
 * were delivered for them. What a node has counted since is lost when it is killed, which costs nobody anything.
 */
@Singleton
public class KeyCalls {
    public static final String OK = "ok";

    private record Counter(AccountId account, KeyId key, LocalDate day, String code) {}

    /** One key in the period that runs. */
    public record KeyUse(ApiKey key, long pieces, long calls, Map<String, Long> errors) {
        public KeyUse {
            errors = Map.copyOf(errors);
        }
    }

    /** All keys that there are or were, in the period that runs. */
    public record Period(Instant startsAt, Instant endsAt, List<KeyUse> keys) {
        public Period {
            keys = List.copyOf(keys);
        }
    }

    private final Map<Counter, Long> counted = new ConcurrentHashMap<>();
    private final KeyCallRepository calls;
    private final ApiKeyRepository keys;
    private final Usage usage;
    private final Tenancy tenancy;
    private final Clock clock;

    KeyCalls(KeyCallRepository calls, ApiKeyRepository keys, Usage usage, Tenancy tenancy, Clock clock) {
        this.calls = calls;
        this.keys = keys;
        this.usage = usage;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    public void count(AccountId account, KeyId key, String code) {
        counted.merge(new Counter(account, key, today(), code), 1L, Long::sum);
    }

    @Scheduled(fixedDelay = "60s", initialDelay = "60s")
    @PreDestroy
    void writeDown() {
        for (var counter : List.copyOf(counted.keySet())) {
            var number = counted.remove(counter);
            if (number != null) {
                var account = counter.account();
                tenancy.lightly(account, () -> {
                    calls.add(account, counter.key(), counter.day(), counter.code(), number);
                    return true;
                });
            }
        }
    }

    public Period of(AccountId account, int atMost) {
        writeDown();
        var standing = usage.standing(account);
        var since = standing.startsAt();
        return tenancy.in(account, () -> {
            var ended = calls.since(account, LocalDate.ofInstant(since, ZoneOffset.UTC)).stream()
                    .collect(Collectors.groupingBy(KeyCallRepository.Ended::key));
            var pieces = calls.pieces(account, since).stream()
                    .collect(Collectors.toMap(KeyCallRepository.Delivered::key, KeyCallRepository.Delivered::pieces));
            return new Period(
                    since,
                    standing.endsAt(),
                    keys.list(account, null, atMost).stream()
                            .map(key -> use(
                                    key, pieces.getOrDefault(key.id(), 0L), ended.getOrDefault(key.id(), List.of())))
                            .toList());
        });
    }

    private static KeyUse use(ApiKey key, long pieces, List<KeyCallRepository.Ended> ended) {
        var errors = new TreeMap<String, Long>();
        var calls = 0L;
        for (var way : ended) {
            calls += way.calls();
            if (!way.code().equals(OK)) {
                errors.merge(way.code(), way.calls(), Long::sum);
            }
        }
        return new KeyUse(key, pieces, calls, errors);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
