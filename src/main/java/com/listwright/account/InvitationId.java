package com.listwright.account;

import com.listwright.platform.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names one invitation. */
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
