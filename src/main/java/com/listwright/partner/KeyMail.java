package com.listwright.partner;

import com.listwright.account.KeyId;
import com.listwright.account.Member;
import com.listwright.account.Members;
import com.listwright.account.Role;
import com.listwright.job.Job;
import com.listwright.mail.Mail;
import com.listwright.mail.Mailer;
import com.listwright.platform.AccountId;
import com.listwright.platform.PublicAddress;
import com.listwright.platform.Tenancy;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Tells the owners of an office that a key came or went: whoever did it may not have been one of their people. */
@Singleton
class KeyMail implements Job<KeyMail.Data> {
    private static final int MOST_MEMBERS = 1000;

    @Serdeable
    enum Event {
        MADE,
        ROLLED,
        REVOKED
    }

    @Serdeable
    record Data(UUID account, UUID key, Event event, UUID by) {}

    private final ApiKeyRepository keys;
    private final Members members;
    private final Tenancy tenancy;
    private final Mailer mailer;
    private final PublicAddress home;

    KeyMail(ApiKeyRepository keys, Members members, Tenancy tenancy, Mailer mailer, PublicAddress home) {
        this.keys = keys;
        this.members = members;
        this.tenancy = tenancy;
        this.mailer = mailer;
        this.home = home;
    }

    @Override
    public String name() {
        return "key-mail";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void run(Data data) {
        var account = new AccountId(data.account());
        tenancy.in(account, () -> keys.find(account, new KeyId(data.key()))).ifPresent(key -> {
            var people = members.list(account, null, MOST_MEMBERS);
            var who = people.stream()
                    .filter(member -> member.id().value().equals(data.by()))
                    .map(Member::name)
                    .findFirst()
                    .orElse("Somebody who has left since");
            people.stream()
                    .filter(member -> member.role() == Role.OWNER)
                    .forEach(
                            owner -> mailer.send(new Mail(owner.email(), subject(data.event()), text(data, key, who))));
        });
    }

    private static String subject(Event event) {
        return switch (event) {
            case MADE -> "A key of the API was made for your office";
            case ROLLED -> "A key of the API was rolled";
            case REVOKED -> "A key of the API was revoked";
        };
    }

    private String text(Data data, ApiKey key, String who) {
        return """
            %s %s

              %s  (%s)
              may: %s

            If nobody of you meant this, revoke the keys you do not know, and change the password of whoever did it:
            %s
            """.formatted(
                        who,
                        deed(data.event()),
                        key.name(),
                        key.prefix(),
                        key.scopes().replace(" ", ", "),
                        home.link("/developers"));
    }

    private static String deed(Event event) {
        return switch (event) {
            case MADE -> "made this key, by which programs act for your office:";
            case ROLLED -> "put this new key in the place of another, which stops working when its grace is over:";
            case REVOKED -> "revoked this key. No program gets in by it any more:";
        };
    }
}
