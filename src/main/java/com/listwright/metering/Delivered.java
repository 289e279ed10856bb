package com.listwright.metering;

import org.jspecify.annotations.Nullable;

/** A piece that went out to whoever asked for it. A rewrite has an id of its own and names the piece it renews. */
public record Delivered(PieceId piece, @Nullable PieceId rewriteOf, String channel, Cost cost) {
    public Delivered {
        if (!channel.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("This is no channel: " + channel);
        }
    }

    public static Delivered of(PieceId piece, String channel, Cost cost) {
        return new Delivered(piece, null, channel, cost);
    }
}
