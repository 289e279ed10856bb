package com.listwright.billing;

import com.listwright.account.Account;
import com.listwright.account.Accounts;
import com.listwright.account.Member;
import com.listwright.account.Members;
import com.listwright.account.Role;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeTrouble;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom Stripe knows our accounts as: made before the first purchase, one at a time. */
@Singleton
class Customers {
    private static final int MOST_MEMBERS = 1000;

    private final CustomerRepository customers;
    private final InboxRepository inbox;
    private final StripeGateway stripe;
    private final Accounts accounts;
    private final Members members;
    private final ApplicationEventPublisher<CustomerKnown> known;
    private final Tenancy tenancy;
    private final Clock clock;

    Customers(
            CustomerRepository customers,
            InboxRepository inbox,
            StripeGateway stripe,
            Accounts accounts,
            Members members,
            ApplicationEventPublisher<CustomerKnown> known,
            Tenancy tenancy,
            Clock clock) {
        this.customers = customers;
        this.inbox = inbox;
        this.stripe = stripe;
        this.accounts = accounts;
        this.members = members;
        this.known = known;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    List<PayingCustomer> all(AccountId account) {
        return tenancy.in(account, () -> customers.all(account));
    }

    Optional<PayingCustomer> current(AccountId account) {
        return all(account).stream().filter(PayingCustomer::isThere).findFirst();
    }

    Optional<AccountId> accountOf(String customer) {
        return tenancy.across("an event names a customer, and no account", () -> customers.accountOf(customer))
                .map(AccountId::new);
    }

    /** Under the account's lease. A customer whom Stripe has lost is followed by the next one. */
    PayingCustomer ensure(AccountId account) {
        var current = current(account);
        if (current.isPresent() && isStillThere(account, current.get())) {
            return current.get();
        }
        var number = all(account).size() + 1;
        var office = accounts.find(account).map(Account::name).orElse("");
        var made =
                stripe.createCustomer(account.toString(), owner(account), office, "customer:" + account + ":" + number);
        know(account, made.id());
        return current(account).orElseThrow();
    }

    private boolean isStillThere(AccountId account, PayingCustomer customer) {
        var there = isThere(customer.id());
        if (!there) {
            bury(account, customer.id());
        }
        return there;
    }

    boolean isThere(String customer) {
        try {
            return !stripe.customer(customer).deleted();
        } catch (StripeTrouble.Missing never) {
            return false;
        }
    }

    void bury(AccountId account, String customer) {
        tenancy.in(account, () -> customers.bury(account, customer, clock.instant()));
    }

    private String owner(AccountId account) {
        return members.list(account, null, MOST_MEMBERS).stream()
                .filter(member -> member.role() == Role.OWNER)
                .map(Member::email)
                .findFirst()
                .orElse("");
    }

    /** What was heard of this customer before anybody knew them is listened to now. */
    void know(AccountId account, String customer) {
        tenancy.in(account, () -> {
            customers.add(account, customer, clock.instant());
            var heard = inbox.recognise(customer, clock.instant());
            if (!heard.isEmpty()) {
                known.publishEvent(new CustomerKnown(heard));
            }
            return heard.size();
        });
    }

    /**
     * A customer that we do not know, but may have made: the program was killed between making them and noting it.
     * Stripe has the account in what we gave along.
     */
    Optional<AccountId> adopt(String customer, @Nullable String hint) {
        var found = stripe.customer(customer);
        if (found.deleted()) {
            return Optional.empty();
        }
        var account = Optional.ofNullable(found.account())
                .or(() -> Optional.ofNullable(hint))
                .flatMap(AccountId::parse)
                .filter(it -> accounts.find(it).isPresent())
                .filter(it -> current(it).isEmpty());
        account.ifPresent(it -> know(it, customer));
        return account;
    }
}
