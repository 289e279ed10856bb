package com.listwright.metering;

import com.listwright.account.Member;
import com.listwright.account.Members;
import com.listwright.account.Role;
import com.listwright.job.Job;
import com.listwright.mail.Mail;
import com.listwright.mail.Mailer;
import com.listwright.metering.UsageThresholdReached.Threshold;
import com.listwright.platform.AccountId;
import com.listwright.platform.PublicAddress;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** Tells the owners of an office, who pay, that its pieces run out. */
@Singleton
class ThresholdMail implements Job<ThresholdMail.Data> {
    private static final int MOST_MEMBERS = 1000;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US).withZone(ZoneOffset.UTC);

    @Serdeable
    record Data(UUID account, Threshold of, int percent, int used, int limit, Instant resets) {
        static Data of(UsageThresholdReached news) {
            return new Data(
                    news.account().value(), news.of(), news.percent(), news.used(), news.limit(), news.resets());
        }
    }

    private final Members members;
    private final Mailer mailer;
    private final PublicAddress home;

    ThresholdMail(Members members, Mailer mailer, PublicAddress home) {
        this.members = members;
        this.mailer = mailer;
        this.home = home;
    }

    @Override
    public String name() {
        return "threshold-mail";
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
                .forEach(owner -> mailer.send(new Mail(owner, subject(data), text(data))));
    }

    private static String subject(Data data) {
        var what = data.of() == Threshold.ALLOWANCE ? "pieces" : "extra pieces";
        return data.percent() == 100
                ? "Your " + what + " on Listwright are used up"
                : data.percent() + "% of your " + what + " on Listwright are used";
    }

    private String text(Data data) {
        return switch (data.of()) {
            case ALLOWANCE ->
                """
                Your office has used %d of the %d pieces of this period. New ones come on %s.

                What is left, what was used for what, and what you can do:
                %s
                """.formatted(data.used(), data.limit(), DAY.format(data.resets()), home.link("/settings/usage"));
            case OVERAGE ->
                """
                Your office has used %d of the %d extra pieces that you allow beyond your plan in this period, which ends
                on %s. When they are used up, nothing more is written, and nothing more is billed.

                You can change this ceiling here:
                %s
                """.formatted(data.used(), data.limit(), DAY.format(data.resets()), home.link("/settings/usage"));
        };
    }
}
