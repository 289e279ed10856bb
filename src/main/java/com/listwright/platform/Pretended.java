package com.listwright.platform;

import org.jspecify.annotations.Nullable;

/**
 * One part of the outside world that is not really there.
 *
 * @param part what is missing: "database"
 * @param instead what stands in for it
 * @param page where to look at it, if it has a page
 */
public record Pretended(
        String part, String instead, @Nullable String page) {}
