package com.listwright.account.signin;

import com.listwright.job.Job;
import com.listwright.mail.Mail;
import com.listwright.mail.Mailer;
import com.listwright.platform.LinkToken;
import com.listwright.platform.PublicAddress;
import com.listwright.platform.Tenancy;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Sends the mail that verifies an address or resets a password. It is enqueued for any address that anybody types, and
 * only here it turns out whether somebody has it: whoever asks cannot see the difference, not even in the time it
 * takes.
 */
@Singleton
class LinkMail implements Job<LinkMail.Data> {
    @Serdeable
    record Data(String emailKey, LinkPurpose purpose) {}

    private final CredentialRepository credentials;
    private final Tenancy tenancy;
    private final Mailer mailer;
    private final PublicAddress home;
    private final Clock clock;

    LinkMail(CredentialRepository credentials, Tenancy tenancy, Mailer mailer, PublicAddress home, Clock clock) {
        this.credentials = credentials;
        this.tenancy = tenancy;
        this.mailer = mailer;
        this.home = home;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "link-mail";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void run(Data data) {
        tenancy.across(
                        "an address of mail is all that is known of somebody who signs in",
                        () -> credentials.findByEmail(data.emailKey()))
                .ifPresent(known -> send(known, data.purpose()));
    }

    private void send(CredentialRepository.Known known, LinkPurpose purpose) {
        var token = LinkToken.fresh();
        tenancy.in(known.account(), () -> {
            var now = clock.instant();
            credentials.addLink(
                    known.account(), token.hash(), known.member(), purpose.word(), now, now.plus(purpose.goodFor()));
            return true;
        });
        mailer.send(
                switch (purpose) {
                    case VERIFY -> verification(known, token);
                    case RESET -> reset(known, token);
                });
    }

    /** Greets nobody by name: whoever signed up chose the name, and the address may be somebody else's. */
    private Mail verification(CredentialRepository.Known known, LinkToken token) {
        return new Mail(known.email(), "Confirm your address for Listwright", """
            Welcome to Listwright.

            Please confirm that this address is yours; the link works for 7 days:
            %s

            If you did not sign up, ignore this mail.
            """.formatted(
                        home.link("/verify/" + token.text())));
    }

    private Mail reset(CredentialRepository.Known known, LinkToken token) {
        return new Mail(known.email(), "Choose a new password for Listwright", """
            Somebody, hopefully you, asked to choose a new password for this address on Listwright.

            The link works for 10 minutes and once:
            %s

            If it was not you, ignore this mail: your password stays as it is.
            """.formatted(
                        home.link("/reset/" + token.text())));
    }
}
