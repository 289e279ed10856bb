package com.listwright.billing;

import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeSettings;
import com.listwright.job.Jobs;
import com.listwright.platform.Sweep;
import com.listwright.platform.Tenancy;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Stripe's events arrive. What is genuine is kept once, and dealt with afterwards. */
@Singleton
public class Inbox implements Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final Duration MEMORY = Duration.ofDays(90);

    /** What an arrival came to. */
    public sealed interface Receipt {
        record Kept() implements Receipt {}

        record KeptBefore() implements Receipt {}

        record Forged() implements Receipt {}

        record Unreadable() implements Receipt {}
    }

    private final InboxRepository inbox;
    private final Listening listening;
    private final StripeSettings settings;
    private final JsonMapper json;
    private final Jobs jobs;
    private final Tenancy tenancy;
    private final Clock clock;

    Inbox(
            InboxRepository inbox,
            Listening listening,
            StripeSettings settings,
            JsonMapper json,
            Jobs jobs,
            Tenancy tenancy,
            Clock clock) {
        this.inbox = inbox;
        this.listening = listening;
        this.settings = settings;
        this.json = json;
        this.jobs = jobs;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    public Receipt receive(@Nullable String signature, byte[] body) {
        var genuine = Signature.parse(signature)
                .map(it -> it.isOf(body, settings.secrets(), clock.instant()))
                .orElse(false);
        return genuine ? keep(body) : new Receipt.Forged();
    }

    /** Also for events that were fetched instead of sent. */
    Receipt keep(byte[] body) {
        var notice = Notice.read(body, json);
        if (notice.isEmpty()) {
            return new Receipt.Unreadable();
        }
        return tenancy.across(InboxRepository.OWNERLESS, () -> keep(notice.get(), body))
                ? new Receipt.Kept()
                : new Receipt.KeptBefore();
    }

    private boolean keep(Notice notice, byte[] body) {
        var heard = isOurs(notice) && Hearing.of(notice.type()) != Hearing.NOTHING;
        var kept = inbox.keep(
                notice.id(),
                notice.type(),
                notice.apiVersion(),
                notice.livemode(),
                notice.happenedAt(),
                notice.customer(),
                notice.subject(),
                notice.hint(),
                heard ? "pending" : "ignored",
                clock.instant(),
                body);
        if (kept == 1 && heard) {
            jobs.enqueue(listening, new Listening.Data(notice.id()));
        }
        if (kept == 1) {
            warn(notice);
        }
        return kept == 1;
    }

    private boolean isOurs(Notice notice) {
        return notice.livemode() == null || notice.livemode() == settings.isLive();
    }

    private void warn(Notice notice) {
        if (!isOurs(notice)) {
            LOG.error("stripe_wrong_mode {} {}: livemode is {}", notice.id(), notice.type(), notice.livemode());
        }
        if (notice.apiVersion() != null && !notice.apiVersion().equals(StripeGateway.VERSION)) {
            LOG.warn(
                    "stripe_version_differs {}: {} instead of {}",
                    notice.id(),
                    notice.apiVersion(),
                    StripeGateway.VERSION);
        }
    }

    static String array(List<String> names) {
        return "{" + String.join(",", names) + "}";
    }

    @Override
    public String what() {
        return "webhook events that nobody will ask for";
    }

    @Override
    public int sweep() {
        return tenancy.across(
                InboxRepository.OWNERLESS, () -> inbox.forget(clock.instant().minus(MEMORY)));
    }
}
