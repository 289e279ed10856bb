package com.listwright.sandbox;

import com.listwright.platform.Pretended;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

@Factory
final class PretendedMail {
    @Singleton
    @Named("mail")
    @Requires(missingProperty = "smtp.url")
    Pretended mail() {
        return new Pretended("mail", "a mailbox page that keeps it instead of sending it", "/sandbox/mailbox");
    }
}
