package com.listwright.partner.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.listwright.account.KeyId;
import com.listwright.account.Scope;
import com.listwright.partner.ApiKey;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A key as its office sees it in the list. */
@Serdeable
@Schema(name = "ApiKey")
record ApiKeyView(
        String id,
        String name,
        KeyMode mode,
        List<String> scopes,

        @Schema(description = "Its beginning and end.", example = "lw_live_...a1b2")
        String prefix,

        Instant createdAt,

        @Nullable @Schema(description = "Nobody, once they have left.")
        String createdBy,

        @Nullable Instant expiresAt,

        @Nullable @Schema(description = "Noted at most once a minute.")
        Instant lastUsedAt,

        @Nullable String lastUsedFrom,
        @Nullable Instant revokedAt,

        @Nullable @Schema(description = "The id of the key that was put in its place.")
        String replacedBy) {

    /** Whether what is done with it counts. */
    @Serdeable
    enum KeyMode {
        LIVE,
        TEST;

        static KeyMode of(boolean test) {
            return test ? TEST : LIVE;
        }

        @JsonCreator
        static KeyMode of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ApiKeyView of(ApiKey key) {
        return new ApiKeyView(
                key.id().toString(),
                key.name(),
                KeyMode.of(key.test()),
                key.granted().stream().map(Scope::toString).toList(),
                key.prefix(),
                key.madeAt(),
                key.madeBy(),
                key.expiresAt(),
                key.lastUsedAt(),
                key.lastUsedFrom(),
                key.revokedAt(),
                text(key.replacedBy()));
    }

    private static @Nullable String text(@Nullable KeyId id) {
        return id == null ? null : id.toString();
    }
}
