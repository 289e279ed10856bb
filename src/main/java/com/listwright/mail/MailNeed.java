package com.listwright.mail;

import com.listwright.platform.ProductionNeed;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Production has no mailbox page. */
@Singleton
final class MailNeed implements ProductionNeed {
    private final String server;

    MailNeed(@Property(name = "smtp.url", defaultValue = "") String server) {
        this.server = server;
    }

    @Override
    public Optional<String> missing() {
        return server.isBlank()
                ? Optional.of("SMTP_URL is not set: it must be a mail server's address,"
                        + " like smtp://user:password@host:587.")
                : Optional.empty();
    }
}
