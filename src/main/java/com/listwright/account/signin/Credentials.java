package com.listwright.account.signin;

import com.listwright.account.Caller;
import com.listwright.account.EmailAddress;
import com.listwright.account.MemberJoined;
import com.listwright.account.PasswordHash;
import com.listwright.job.Jobs;
import com.listwright.platform.LinkToken;
import com.listwright.platform.Sweep;
import com.listwright.platform.Tenancy;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door to what proves who somebody is: the password, and the address of mail. */
@Singleton
public class Credentials implements Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Credentials.class);

    private final CredentialRepository credentials;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Tenancy tenancy;
    private final Jobs jobs;
    private final LinkMail mail;
    private final Clock clock;

    Credentials(
            CredentialRepository credentials,
            Passwords passwords,
            Sessions sessions,
            Tenancy tenancy,
            Jobs jobs,
            LinkMail mail,
            Clock clock) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tenancy = tenancy;
        this.jobs = jobs;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * A pass, if the password is the one that this address has; an unknown address takes as long as a wrong password.
     */
    public Optional<Pass> signIn(EmailAddress email, String password, Device device) {
        var known = tenancy.across(
                "an address of mail is all that is known of somebody who signs in",
                () -> credentials.findByEmail(email.key()));
        if (known.isEmpty()) {
            passwords.matchNobody(password);
            LOG.info("authn_login_fail unknown address");
            return Optional.empty();
        }
        var who = known.get();
        if (!passwords.matches(password, new PasswordHash(who.passwordHash()))) {
            LOG.info("authn_login_fail {}", who.member());
            return Optional.empty();
        }
        // Comparing takes a while and holds no transaction: meanwhile the password may have been changed.
        var pass = tenancy.in(
                who.account(),
                () -> ifUnchanged(who)
                        .map(still -> sessions.begin(still.account(), still.member(), still.role(), device)));
        LOG.info("authn_login_{} {}", pass.isPresent() ? "success" : "fail", who.member());
        return pass;
    }

    /** The member, if the password that was compared is still theirs and the office open. */
    private Optional<CredentialRepository.Known> ifUnchanged(CredentialRepository.Known who) {
        credentials.lock(who.account(), who.member());
        return credentials
                .find(who.account(), who.member())
                .filter(now -> now.passwordHash().equals(who.passwordHash()));
    }

    public void askForReset(EmailAddress email) {
        jobs.enqueue(mail, new LinkMail.Data(email.key(), LinkPurpose.RESET));
    }

    public void askForVerification(Caller caller) {
        tenancy.in(caller.account(), () -> {
            credentials
                    .find(caller.account(), caller.member())
                    .ifPresent(known -> enqueueVerification(new EmailAddress(known.email())));
            return true;
        });
    }

    @EventListener
    void welcome(MemberJoined joined) {
        if (!joined.emailVerified()) {
            tenancy.in(joined.account(), () -> {
                var known = credentials.find(joined.account(), joined.member()).orElseThrow();
                enqueueVerification(new EmailAddress(known.email()));
                return true;
            });
        }
    }

    private void enqueueVerification(EmailAddress email) {
        jobs.enqueue(mail, new LinkMail.Data(email.key(), LinkPurpose.VERIFY));
    }

    /** Whether the link was good: it works once. */
    public boolean verify(LinkToken token) {
        return use(
                token,
                LinkPurpose.VERIFY,
                link -> credentials.verifyEmail(link.account(), link.member(), clock.instant()));
    }

    /** Sets the password and signs the member out everywhere: whoever knew the old one is out too. */
    public boolean reset(LinkToken token, PasswordHash password) {
        return use(token, LinkPurpose.RESET, link -> {
            credentials.changePassword(link.account(), link.member(), password.phc());
            credentials.verifyEmail(link.account(), link.member(), clock.instant());
            sessions.endAll(link.account(), link.member(), null);
            LOG.info("authn_password_change {} by link", link.member());
        });
    }

    private interface Deed {
        void with(CredentialRepository.Link link);
    }

    private boolean use(LinkToken token, LinkPurpose purpose, Deed deed) {
        var found = tenancy.across(
                "whoever opens the link is not signed in",
                () -> credentials.findLink(token.hash(), purpose.word(), clock.instant()));
        return found.isPresent()
                && tenancy.in(found.get().account(), () -> {
                    var link = found.get();
                    credentials.lock(link.account(), link.member());
                    if (credentials.useLink(link.account(), token.hash(), clock.instant()) == 0) {
                        return false;
                    }
                    credentials.dropLinks(link.account(), link.member(), purpose.word());
                    deed.with(link);
                    return true;
                });
    }

    public boolean isPassword(Caller caller, String password) {
        return tenancy.in(caller.account(), () -> credentials.find(caller.account(), caller.member()))
                .filter(known -> passwords.matches(password, new PasswordHash(known.passwordHash())))
                .isPresent();
    }

    /**
     * Whether the current password was right. Ends the member's other sessions and links that were asked for; this
     * session has just proved itself.
     */
    public boolean changePassword(Caller caller, String current, String next) {
        var account = caller.account();
        var member = caller.member();
        var known = tenancy.in(account, () -> credentials.find(account, member));
        if (known.isEmpty()
                || !passwords.matches(current, new PasswordHash(known.get().passwordHash()))) {
            return false;
        }
        var hash = passwords.hash(next);
        return tenancy.in(account, () -> {
            if (ifUnchanged(known.get()).isEmpty()) {
                return false;
            }
            credentials.changePassword(account, member, hash.phc());
            credentials.dropLinks(account, member, LinkPurpose.RESET.word());
            sessions.endAll(account, member, caller.session());
            LOG.info("authn_password_change {}", member);
            return true;
        });
    }

    @Override
    public String what() {
        return "links that ran out";
    }

    @Override
    public int sweep() {
        return tenancy.across("links that ran out are swept for all", () -> credentials.sweepLinks(clock.instant()));
    }
}
