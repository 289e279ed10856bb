package com.listwright.mail;

import com.listwright.platform.CannotStart;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where mail goes and in whose name: {@code smtp://user:password@host:587}, or {@code smtps://} for TLS from the start. */
@ConfigurationProperties("listwright.mail")
public record MailSettings(String from, @Nullable String smtpUrl) {
    URI server() {
        try {
            var server = URI.create(smtpUrl == null ? "" : smtpUrl);
            if (server.getHost() != null
                    && ("smtp".equals(server.getScheme()) || "smtps".equals(server.getScheme()))) {
                return server;
            }
        } catch (IllegalArgumentException noAddress) {
            // The sentence below says it; the value may hold a password and is not repeated.
        }
        throw new CannotStart("SMTP_URL is no mail server's address: write it as smtp://user:password@host:587.");
    }

    /** The setting may hold a password. */
    @Override
    public String toString() {
        return "MailSettings[from=" + from + "]";
    }
}
