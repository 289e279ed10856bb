package com.listwright.account;

import com.listwright.job.Jobs;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.LinkToken;
import com.listwright.platform.Sweep;
import com.listwright.platform.Tenancy;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door for people who are to join an office. */
@Singleton
public class Invitations implements Sweep {
    private static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final Duration KEPT_AFTER_THE_END = Duration.ofDays(30);

    /** What inviting came to. */
    public sealed interface Inviting {
        record Invited(Invitation invitation) implements Inviting {}

        record AlreadyMember() implements Inviting {}

        record SeatsExhausted(int seats, int used) implements Inviting {}

        record RoleNotAllowed() implements Inviting {}
    }

    /** What taking an invitation back came to. */
    public sealed interface Withdrawing {
        record Withdrawn() implements Withdrawing {}

        record NoSuchInvitation() implements Withdrawing {}

        record RoleNotAllowed() implements Withdrawing {}
    }

    /** What accepting came to. */
    public sealed interface Accepting {
        record Accepted(AccountId account, MemberId member, Role role) implements Accepting {}

        record LinkInvalid() implements Accepting {}

        record AddressInUse() implements Accepting {}
    }

    private final InvitationRepository invitations;
    private final MemberRepository members;
    private final AccountRepository accounts;
    private final Tenancy tenancy;
    private final Jobs jobs;
    private final InvitationMail mail;
    private final ApplicationEventPublisher<MemberJoined> joined;
    private final Ids ids;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            MemberRepository members,
            AccountRepository accounts,
            Tenancy tenancy,
            Jobs jobs,
            InvitationMail mail,
            ApplicationEventPublisher<MemberJoined> joined,
            Ids ids,
            Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.accounts = accounts;
        this.tenancy = tenancy;
        this.jobs = jobs;
        this.mail = mail;
        this.joined = joined;
        this.ids = ids;
        this.clock = clock;
    }

    public Inviting invite(Caller caller, EmailAddress email, Role role, @Nullable String name) {
        var account = caller.account();
        return tenancy.in(account, () -> {
            accounts.lock(account);
            var known = invitations.findByEmail(account, email.key());
            if (!mayStill(caller, role)
                    || (known.isPresent() && !mayStill(caller, known.get().role()))) {
                return new Inviting.RoleNotAllowed();
            }
            if (members.findByEmail(account, email.key()).isPresent()) {
                return new Inviting.AlreadyMember();
            }
            var now = clock.instant();
            var office = accounts.find(account, now).orElseThrow();
            var keepsASeat = known.isPresent() && known.get().expiresAt().isAfter(now);
            if (!keepsASeat && office.seatsUsed() >= office.plan().seats()) {
                return new Inviting.SeatsExhausted(office.plan().seats(), office.seatsUsed());
            }
            var id = new InvitationId(ids.next());
            invitations.put(
                    account, id, email.text(), email.key(), name, role, caller.member(), now, now.plus(GOOD_FOR));
            var invitation = invitations.findByEmail(account, email.key()).orElseThrow();
            jobs.enqueue(
                    mail,
                    new InvitationMail.Data(account.value(), invitation.id().value()));
            return new Inviting.Invited(invitation);
        });
    }

    /**
     * Once the account is locked: a colleague may have removed or demoted the caller a moment ago, or closed the
     * office.
     */
    private boolean mayStill(Caller caller, Role role) {
        return members.findActive(caller.account(), caller.member())
                .filter(own -> own.role().mayManage(role))
                .isPresent();
    }

    public List<Invitation> list(Caller caller, @Nullable UUID after, int atMost) {
        return tenancy.in(caller.account(), () -> invitations.list(caller.account(), after, atMost, clock.instant()));
    }

    public Withdrawing withdraw(Caller caller, InvitationId id) {
        return tenancy.in(caller.account(), () -> {
            accounts.lock(caller.account());
            var invitation = invitations.find(caller.account(), id);
            if (invitation.isEmpty()) {
                return new Withdrawing.NoSuchInvitation();
            }
            if (!mayStill(caller, invitation.get().role())) {
                return new Withdrawing.RoleNotAllowed();
            }
            invitations.remove(caller.account(), id);
            return new Withdrawing.Withdrawn();
        });
    }

    public Optional<Offer> offer(LinkToken token) {
        return tenancy.across(
                "whoever opens the link belongs to no office yet",
                () -> invitations.findOffer(token.hash(), clock.instant()));
    }

    /** The link came by mail, so the address is known to be theirs. */
    public Accepting accept(LinkToken token, String name, PasswordHash password) {
        var offer = offer(token);
        return offer.isEmpty() ? new Accepting.LinkInvalid() : accept(offer.get(), token, name, password);
    }

    private Accepting accept(Offer offer, LinkToken token, String name, PasswordHash password) {
        var account = offer.account();
        return tenancy.in(account, () -> {
            accounts.lock(account);
            var now = clock.instant();
            if (accounts.find(account, now).isEmpty()
                    || !invitations.isCurrent(account, offer.invitation(), token.hash())) {
                return new Accepting.LinkInvalid();
            }
            var member = new MemberId(ids.next());
            var email = new EmailAddress(offer.email());
            var added = members.add(
                    account, member, name, email.text(), email.key(), offer.role(), password.phc(), now, now);
            if (added == 0) {
                return new Accepting.AddressInUse();
            }
            invitations.remove(account, offer.invitation());
            joined.publishEvent(new MemberJoined(account, member, true));
            return new Accepting.Accepted(account, member, offer.role());
        });
    }

    @Override
    public String what() {
        return "invitations that ran out long ago";
    }

    /** They hold the addresses of people who never came. */
    @Override
    public int sweep() {
        return tenancy.across(
                "invitations that ran out long ago are swept for all",
                () -> invitations.sweep(clock.instant().minus(KEPT_AFTER_THE_END)));
    }
}
