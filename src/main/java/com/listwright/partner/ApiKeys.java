package com.listwright.partner;

import com.listwright.account.Accounts;
import com.listwright.account.Caller;
import com.listwright.account.KeyCard;
import com.listwright.account.KeyId;
import com.listwright.account.MemberId;
import com.listwright.account.Members;
import com.listwright.account.Role;
import com.listwright.account.Scope;
import com.listwright.job.Jobs;
import com.listwright.partner.ApiKeyRepository.Shown;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.Tenancy;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door to keys: make, roll, revoke, recognise. */
@Singleton
public class ApiKeys {
    private static final Logger LOG = LoggerFactory.getLogger(ApiKeys.class);
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    /** What somebody wants of a new key. */
    public record Wish(
            String name,
            boolean test,
            Set<Scope> scopes,
            @Nullable Instant expiresAt) {
        public Wish {
            scopes = Set.copyOf(scopes);
        }
    }

    /** What making or rolling a key came to. */
    public sealed interface Making {
        /** The only time that the key is told. */
        record Made(ApiKey key, KeyText text) implements Making {}

        record RoleNotAllowed() implements Making {}

        record PlanWithoutApi() implements Making {}

        record TooMany(int most) implements Making {}

        record NoLongerWorks() implements Making {}

        record NoSuchKey() implements Making {}
    }

    /** What revoking a key came to. */
    public sealed interface Revoking {
        record Revoked() implements Revoking {}

        record RoleNotAllowed() implements Revoking {}

        record NoSuchKey() implements Revoking {}
    }

    /** Whose key somebody shows. */
    public sealed interface Recognition {
        record Known(Caller caller, KeyCard card) implements Recognition {}

        record Expired(Instant at) implements Recognition {}

        record Revoked(Instant at) implements Recognition {}

        record Unknown() implements Recognition {}
    }

    private final ApiKeyRepository keys;
    private final Members members;
    private final Accounts accounts;
    private final Tenancy tenancy;
    private final Jobs jobs;
    private final KeyMail mail;
    private final Ids ids;
    private final Clock clock;
    private final int most;

    ApiKeys(
            ApiKeyRepository keys,
            Members members,
            Accounts accounts,
            Tenancy tenancy,
            Jobs jobs,
            KeyMail mail,
            Ids ids,
            Clock clock,
            @Property(name = "listwright.limits.keys") int most) {
        this.keys = keys;
        this.members = members;
        this.accounts = accounts;
        this.tenancy = tenancy;
        this.jobs = jobs;
        this.mail = mail;
        this.ids = ids;
        this.clock = clock;
        this.most = most;
    }

    public Making make(Caller caller, Wish wish) {
        return tenancy.in(caller.account(), () -> mayManage(caller) ? add(caller, wish) : new Making.RoleNotAllowed());
    }

    private Making add(Caller caller, Wish wish) {
        var account = caller.account();
        if (!wish.test() && !accounts.find(account).orElseThrow().plan().hasApi()) {
            return new Making.PlanWithoutApi();
        }
        var now = clock.instant();
        if (keys.countWorking(account, now) >= most) {
            return new Making.TooMany(most);
        }
        var made = enter(account, caller.member(), KeyText.fresh(wish.test()), wish);
        tell(caller, made.key().id(), KeyMail.Event.MADE);
        LOG.info("api_key_made {} by {}", made.key().id(), caller.member());
        return made;
    }

    /** A key whose text is settled already. */
    public Making.Made enter(AccountId account, MemberId by, KeyText text, Wish wish) {
        var id = new KeyId(ids.next());
        return tenancy.in(account, () -> {
            keys.add(
                    account,
                    id,
                    wish.name(),
                    text.isTest(),
                    text.hash(),
                    text.ending(),
                    ApiKey.write(wish.scopes()),
                    by,
                    clock.instant(),
                    wish.expiresAt());
            return new Making.Made(keys.find(account, id).orElseThrow(), text);
        });
    }

    public List<ApiKey> list(Caller caller, @Nullable UUID after, int atMost) {
        return tenancy.in(caller.account(), () -> keys.list(caller.account(), after, atMost));
    }

    /** At once, on every node: a key is looked up with every request. */
    public Revoking revoke(Caller caller, KeyId id) {
        return tenancy.in(caller.account(), () -> {
            if (!mayManage(caller)) {
                return new Revoking.RoleNotAllowed();
            }
            if (keys.find(caller.account(), id).isEmpty()) {
                return new Revoking.NoSuchKey();
            }
            if (keys.revoke(caller.account(), id, clock.instant()) == 1) {
                tell(caller, id, KeyMail.Event.REVOKED);
                LOG.info("api_key_revoked {} by {}", id, caller.member());
            }
            return new Revoking.Revoked();
        });
    }

    /** Another key of the same kind in its place; the old one works on for the grace. */
    public Making roll(Caller caller, KeyId id, Duration grace) {
        return tenancy.in(caller.account(), () -> {
            if (!mayManage(caller)) {
                return new Making.RoleNotAllowed();
            }
            var old = keys.findForChange(caller.account(), id);
            return old.isEmpty() ? new Making.NoSuchKey() : roll(caller, old.get(), grace);
        });
    }

    private Making roll(Caller caller, ApiKey old, Duration grace) {
        var now = clock.instant();
        if (old.isOver(now) || old.replacedBy() != null) {
            return new Making.NoLongerWorks();
        }
        var wish = new Wish(old.name(), old.test(), Set.copyOf(old.granted()), old.expiresAt());
        var next = enter(caller.account(), caller.member(), KeyText.fresh(old.test()), wish);
        keys.replace(caller.account(), old.id(), next.key().id(), now.plus(grace));
        tell(caller, next.key().id(), KeyMail.Event.ROLLED);
        LOG.info("api_key_rolled {} -> {} by {}", old.id(), next.key().id(), caller.member());
        return next;
    }

    private void tell(Caller caller, KeyId key, KeyMail.Event event) {
        jobs.enqueue(
                mail,
                new KeyMail.Data(
                        caller.account().value(),
                        key.value(),
                        event,
                        caller.member().value()));
    }

    /** Their role is read again: somebody may have demoted them a moment ago. */
    private boolean mayManage(Caller caller) {
        return members.find(caller.account(), caller.member())
                .filter(own -> own.role() != Role.AGENT)
                .isPresent();
    }

    /** One query, whoever asks; and another one a minute, to note the use. */
    public Recognition recognise(KeyText text, String address) {
        var shown = tenancy.across("a key is all that a program shows", () -> keys.findShown(text.hash()));
        return shown.isEmpty() ? new Recognition.Unknown() : judge(shown.get(), address);
    }

    private Recognition judge(Shown key, String address) {
        var now = clock.instant();
        if (key.revokedAt() != null) {
            return new Recognition.Revoked(key.revokedAt());
        }
        if (key.expiresAt() != null && !key.expiresAt().isAfter(now)) {
            return new Recognition.Expired(key.expiresAt());
        }
        note(key, address, now);
        return new Recognition.Known(
                new Caller(key.account(), key.member(), new Caller.By.Key(key.id(), key.test()), Role.AGENT),
                new KeyCard(key.id(), key.name(), key.test(), Set.copyOf(ApiKey.read(key.scopes())), key.plan()));
    }

    private void note(Shown key, String address, Instant now) {
        var before = now.minus(USE_IS_NOTED_EVERY);
        if (key.lastUsedAt() == null || key.lastUsedAt().isBefore(before)) {
            tenancy.lightly(key.account(), () -> keys.used(key.account(), key.id(), now, before, address));
        }
    }
}
