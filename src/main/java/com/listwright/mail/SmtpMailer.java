package com.listwright.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.email.Email;
import io.micronaut.email.EmailSender;
import jakarta.inject.Singleton;

/** Sends through the mail server that SMTP_URL names. */
@Singleton
@Requires(property = "smtp.url")
final class SmtpMailer implements Mailer {
    private final EmailSender<?, ?> sender;
    private final MailSettings settings;

    SmtpMailer(EmailSender<?, ?> sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    @Override
    public void send(Mail mail) {
        sender.send(Email.builder()
                .from(settings.from())
                .to(mail.to())
                .subject(mail.subject())
                .body(mail.text()));
    }
}
