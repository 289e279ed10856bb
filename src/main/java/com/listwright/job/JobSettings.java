package com.listwright.job;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

@ConfigurationProperties("listwright.job")
record JobSettings(int threads, Duration polling, Duration retry, Duration retryAtMost, int tries) {}
