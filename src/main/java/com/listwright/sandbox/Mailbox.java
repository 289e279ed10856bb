package com.listwright.sandbox;

import com.listwright.mail.Mail;
import com.listwright.mail.MailSettings;
import com.listwright.mail.Mailer;
import com.listwright.platform.Ids;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps mail instead of sending it, for people to read on the mailbox page. */
@Singleton
@Requires(missingProperty = "smtp.url")
public class Mailbox implements Mailer {
    private final MailboxRepository mails;
    private final MailSettings settings;
    private final Ids ids;
    private final Clock clock;

    Mailbox(MailboxRepository mails, MailSettings settings, Ids ids, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void send(Mail mail) {
        mails.add(ids.next(), mail.to(), settings.from(), mail.subject(), mail.text(), clock.instant());
    }

    @Transactional
    public List<KeptMail> list(@Nullable String recipient, @Nullable UUID before, int atMost) {
        return mails.list(recipient, before, atMost);
    }
}
