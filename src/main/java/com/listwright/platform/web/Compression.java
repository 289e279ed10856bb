package com.listwright.platform.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.server.netty.DefaultHttpCompressionStrategy;
import io.micronaut.http.server.netty.HttpCompressionStrategy;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import jakarta.inject.Singleton;

/** Packs long JSON answers; event streams and files that are packed already pass as they are. */
@Singleton
@Replaces(DefaultHttpCompressionStrategy.class)
final class Compression implements HttpCompressionStrategy {
    private static final int WORTH_PACKING = 1024;

    @Override
    public boolean shouldCompress(HttpResponse response) {
        var headers = response.headers();
        var type = headers.get(HttpHeaderNames.CONTENT_TYPE);
        return type != null
                && (type.contains("json") || type.contains("yaml"))
                && !headers.contains(HttpHeaderNames.CONTENT_ENCODING)
                && headers.getInt(HttpHeaderNames.CONTENT_LENGTH, WORTH_PACKING) >= WORTH_PACKING;
    }

    @Override
    public int getMaxZstdEncodeSize() {
        return 1 << 20;
    }
}
