package com.listwright.partner.reso;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

@ConfigurationProperties("listwright.reso")
record ResoSettings(Duration eventsKept) {}
