package com.listwright.partner;

import com.listwright.account.KeyId;
import com.listwright.account.Scope;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One key, without what it is.
 *
 * @param scopes its words, one space between two
 * @param madeBy nobody, once the member who made it has left
 */
@MappedEntity
public record ApiKey(
        @Id KeyId id,
        String name,
        boolean test,
        String ending,
        String scopes,
        @Nullable String madeBy,
        Instant madeAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String lastUsedFrom,
        @Nullable Instant revokedAt,
        @Nullable KeyId replacedBy) {

    public List<Scope> granted() {
        return read(scopes);
    }

    public String prefix() {
        return (test ? "lw_test_" : "lw_live_") + "..." + ending;
    }

    boolean isOver(Instant now) {
        return revokedAt != null || (expiresAt != null && !expiresAt.isAfter(now));
    }

    static List<Scope> read(String words) {
        return Arrays.stream(words.split(" ", -1))
                .map(Scope::of)
                .flatMap(Optional::stream)
                .toList();
    }

    static String write(Collection<Scope> scopes) {
        return scopes.stream().distinct().sorted().map(Scope::toString).collect(Collectors.joining(" "));
    }
}
