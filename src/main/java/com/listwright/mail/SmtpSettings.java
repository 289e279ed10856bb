package com.listwright.mail;

import com.listwright.platform.CannotStart;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** SMTP_URL: {@code smtp://user:password@host:587}, or {@code smtps://} for TLS from the start. */
@ConfigurationProperties("smtp")
@Requires(property = "smtp.url")
record SmtpSettings(String url) {
    SmtpSettings {
        var server = parse(url);
        if (server == null
                || server.getHost() == null
                || !("smtp".equals(server.getScheme()) || "smtps".equals(server.getScheme()))) {
            throw new CannotStart("SMTP_URL is no mail server's address: write it as smtp://user:password@host:587.");
        }
    }

    URI server() {
        return URI.create(url);
    }

    private static @Nullable URI parse(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    /** The setting may hold a password. */
    @Override
    public String toString() {
        return "SmtpSettings[...]";
    }
}
