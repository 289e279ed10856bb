package com.listwright.account;

import com.listwright.platform.Ids;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;
import java.util.UUID;

/** Names one invitation. */
@TypeDef(type = DataType.STRING)
public record InvitationId(UUID value) {
    private static final String PREFIX = "inv";

    public static Optional<InvitationId> parse(String text) {
        return Ids.parse(PREFIX, text).map(InvitationId::new);
    }

    @Override
    public String toString() {
        return Ids.text(PREFIX, value);
    }
}
