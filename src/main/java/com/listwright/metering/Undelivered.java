package com.listwright.metering;

/** A piece that nobody got, and what the model took for it all the same. */
public record Undelivered(PieceId piece, String channel, Cost cost) {}
