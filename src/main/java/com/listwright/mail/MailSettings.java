package com.listwright.mail;

import io.micronaut.context.annotation.ConfigurationProperties;

/** In whose name mail goes out. */
@ConfigurationProperties("listwright.mail")
public record MailSettings(String from) {}
