package com.listwright.account;

import com.listwright.job.Jobs;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.Tenancy;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** The door to offices. */
@Singleton
public class Accounts {
    /** What founding an office came to. */
    public sealed interface Founding {
        record Founded(AccountId account, MemberId owner) implements Founding {}

        record AddressInUse() implements Founding {}
    }

    /** What changing an office came to. */
    public sealed interface Change {
        record Done() implements Change {}

        record RoleNotAllowed() implements Change {}
    }

    private final AccountRepository accounts;
    private final MemberRepository members;
    private final Tenancy tenancy;
    private final Jobs jobs;
    private final EraseAccount erase;
    private final ApplicationEventPublisher<MemberJoined> joined;
    private final ApplicationEventPublisher<PlanChanged> planChanged;
    private final ApplicationEventPublisher<AccountClosed> closed;
    private final Ids ids;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            MemberRepository members,
            Tenancy tenancy,
            Jobs jobs,
            EraseAccount erase,
            ApplicationEventPublisher<MemberJoined> joined,
            ApplicationEventPublisher<PlanChanged> planChanged,
            ApplicationEventPublisher<AccountClosed> closed,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.tenancy = tenancy;
        this.jobs = jobs;
        this.erase = erase;
        this.joined = joined;
        this.planChanged = planChanged;
        this.closed = closed;
        this.ids = ids;
        this.clock = clock;
    }

    public Founding found(String office, String name, EmailAddress email, PasswordHash password) {
        var account = new AccountId(ids.next());
        var owner = new MemberId(ids.next());
        return tenancy.in(account, () -> {
            var now = clock.instant();
            accounts.add(account, office, now);
            var added =
                    members.add(account, owner, name, email.text(), email.key(), Role.OWNER, password.phc(), null, now);
            if (added == 0) {
                accounts.discard(account);
                return new Founding.AddressInUse();
            }
            joined.publishEvent(new MemberJoined(account, owner, false));
            return new Founding.Founded(account, owner);
        });
    }

    public Optional<Account> find(AccountId account) {
        return tenancy.in(account, () -> accounts.find(account, clock.instant()));
    }

    public Change rename(Caller caller, String name) {
        return asOwner(caller, () -> accounts.rename(caller.account(), name));
    }

    /** Takes effect at once, also in the middle of a period. */
    public void changePlan(AccountId account, Plan plan) {
        tenancy.in(account, () -> {
            var changed = accounts.changePlan(account, plan) == 1;
            if (changed) {
                planChanged.publishEvent(new PlanChanged(account, plan));
            }
            return changed;
        });
    }

    /** Nobody gets in from now on; what was kept is erased when the time to think again is over. */
    public Change close(Caller caller) {
        return asOwner(caller, () -> {
            accounts.close(caller.account(), clock.instant());
            closed.publishEvent(new AccountClosed(caller.account()));
            jobs.enqueueIn(
                    EraseAccount.TIME_TO_THINK_AGAIN,
                    erase,
                    new EraseAccount.Data(caller.account().value()));
        });
    }

    private Change asOwner(Caller caller, Runnable change) {
        return tenancy.in(caller.account(), () -> {
            accounts.lock(caller.account());
            if (members.findActive(caller.account(), caller.member())
                    .filter(own -> own.role() == Role.OWNER)
                    .isEmpty()) {
                return new Change.RoleNotAllowed();
            }
            change.run();
            return new Change.Done();
        });
    }
}
