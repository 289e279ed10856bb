package com.listwright.billing;

import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeSettings;
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
    private final Readers readers;
    private final StripeSettings settings;
    private final JsonMapper json;
    private final Tenancy tenancy;
    private final Clock clock;

    Inbox(
            InboxRepository inbox,
            Readers readers,
            StripeSettings settings,
            JsonMapper json,
            Tenancy tenancy,
            Clock clock) {
        this.inbox = inbox;
        this.readers = readers;
        this.settings = settings;
        this.json = json;
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
        return keep(notice.get(), body) ? new Receipt.Kept() : new Receipt.KeptBefore();
    }

    /** One statement, which is a transaction of its own: the door is quick. */
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
        if (kept == 1) {
            warn(notice);
        }
        if (heard) {
            readers.hear();
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
