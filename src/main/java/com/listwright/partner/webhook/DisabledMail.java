package com.listwright.partner.webhook;

import com.listwright.account.Member;
import com.listwright.account.Members;
import com.listwright.account.Role;
import com.listwright.job.Job;
import com.listwright.mail.Mail;
import com.listwright.mail.Mailer;
import com.listwright.platform.AccountId;
import com.listwright.platform.PublicAddress;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Tells the owners of an office that an endpoint of theirs hears nothing any more. */
@Singleton
class DisabledMail implements Job<DisabledMail.Data> {
    private static final int MOST_MEMBERS = 1000;

    @Serdeable
    record Data(UUID account, String url, DisabledBecause because) {}

    private final Members members;
    private final Mailer mailer;
    private final PublicAddress home;

    DisabledMail(Members members, Mailer mailer, PublicAddress home) {
        this.members = members;
        this.mailer = mailer;
        this.home = home;
    }

    @Override
    public String name() {
        return "webhook-disabled-mail";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void run(Data data) {
        members.list(new AccountId(data.account()), null, MOST_MEMBERS).stream()
                .filter(member -> member.role() == Role.OWNER)
                .map(Member::email)
                .forEach(owner -> mailer.send(new Mail(owner, "A webhook endpoint was disabled", text(data))));
    }

    private String text(Data data) {
        var why = switch (data.because()) {
            case GONE -> "It answered 410, which says that nobody is there any more.";
            case FAILING -> "It took nothing that we sent in the last three days.";
        };
        return """
            Listwright sends no more webhooks to this endpoint of your office:
            %s

            %s What was still to be sent to it is kept for 30 days. When the endpoint works again, enable it and
            have deliveries sent anew:
            %s
            """.formatted(data.url(), why, home.link("/settings/webhooks"));
    }
}
