package com.listwright.account;

import com.listwright.job.Job;
import com.listwright.mail.Mail;
import com.listwright.mail.Mailer;
import com.listwright.platform.AccountId;
import com.listwright.platform.LinkToken;
import com.listwright.platform.PublicAddress;
import com.listwright.platform.Tenancy;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Sends an invitation. The link is made here and nowhere else, so that its secret is in the mail alone. */
@Singleton
class InvitationMail implements Job<InvitationMail.Data> {
    @Serdeable
    record Data(UUID account, UUID invitation) {}

    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final Tenancy tenancy;
    private final Mailer mailer;
    private final PublicAddress home;
    private final Clock clock;

    InvitationMail(
            InvitationRepository invitations,
            AccountRepository accounts,
            Tenancy tenancy,
            Mailer mailer,
            PublicAddress home,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.tenancy = tenancy;
        this.mailer = mailer;
        this.home = home;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "invitation-mail";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void run(Data data) {
        var account = new AccountId(data.account());
        var id = new InvitationId(data.invitation());
        var token = LinkToken.fresh();
        var found = tenancy.in(account, () -> {
            var office = accounts.find(account, clock.instant());
            var invitation = invitations.find(account, id);
            invitations.link(account, id, token.hash());
            return office.flatMap(it -> invitation.map(its -> new Found(it, its)));
        });
        if (found.isPresent()) {
            mailer.send(letter(found.get(), token));
        }
    }

    private record Found(Account office, Invitation invitation) {}

    private Mail letter(Found found, LinkToken token) {
        var email = new EmailAddress(found.invitation().email());
        var taken = tenancy.across(
                "an address belongs to one member of one office", () -> invitations.isTaken(email.key()));
        var inviter = found.invitation().invitedBy();
        var who = inviter == null ? "Somebody" : inviter;
        var office = found.office().name();
        return new Mail(
                email.text(),
                "Your invitation to " + oneLine(office) + " on Listwright",
                taken ? alreadyHere(who, office) : welcome(who, office, token));
    }

    private String welcome(String who, String office, LinkToken token) {
        return """
            %s invites you to join %s on Listwright.

            Choose your name and password here; the link works for 7 days and once:
            %s

            If you do not know them, ignore this mail and nothing happens.
            """.formatted(who, office, home.link("/invite/" + token.text()));
    }

    private static String alreadyHere(String who, String office) {
        return """
            %s invites you to join %s on Listwright, but this address already belongs to a Listwright member, and an
            address can belong to one office only.

            Ask them to invite another address of yours, or leave the office you are in first.
            """.formatted(who, office);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
