package com.listwright.partner.bulk;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/** What the figures mean stands beside them in application.properties. */
@ConfigurationProperties("listwright.bulk")
public record BulkSettings(int homes, int open, int atOnce, int atOnceOfOne, int least, Duration lease) {}
