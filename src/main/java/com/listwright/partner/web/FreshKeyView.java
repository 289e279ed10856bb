package com.listwright.partner.web;

import com.listwright.account.Scope;
import com.listwright.partner.ApiKeys.Making.Made;
import com.listwright.partner.web.ApiKeyView.KeyMode;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key that was just made, with the key itself. */
@Serdeable
@Schema(name = "FreshApiKey")
record FreshKeyView(
        String id,
        String name,
        KeyMode mode,
        List<String> scopes,
        String prefix,
        Instant createdAt,
        @Nullable String createdBy,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String lastUsedFrom,
        @Nullable Instant revokedAt,
        @Nullable String replacedBy,

        @Schema(description = "The key itself: keep it now, it is not told again.")
        String key) {
    static FreshKeyView of(Made made) {
        var key = made.key();
        return new FreshKeyView(
                key.id().toString(),
                key.name(),
                KeyMode.of(key.test()),
                key.granted().stream().map(Scope::toString).toList(),
                key.prefix(),
                key.madeAt(),
                key.madeBy(),
                key.expiresAt(),
                null,
                null,
                null,
                null,
                made.text().text());
    }
}
