package com.listwright.billing;

import com.listwright.account.Member;
import com.listwright.account.Members;
import com.listwright.account.Role;
import com.listwright.job.Job;
import com.listwright.job.Jobs;
import com.listwright.platform.AccountId;
import com.listwright.platform.PublicAddress;
import com.listwright.platform.Tenancy;
import io.micronaut.context.BeanProvider;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes to the owners of an office, who pay, if Stripe still says what the letter says. */
@Singleton
class DunningMail implements Job<DunningMail.Data> {
    private static final Duration BUSY = Duration.ofMillis(400);
    private static final int MOST_MEMBERS = 1000;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US).withZone(ZoneOffset.UTC);

    @Serdeable
    record Data(UUID account, String about, Letter letter) {}

    private final BeanProvider<Following> following;
    private final StandingRepository standings;
    private final LetterRepository letters;
    private final Members members;
    private final DunningPost post;
    private final PublicAddress home;
    private final Jobs jobs;
    private final Tenancy tenancy;
    private final Clock clock;

    DunningMail(
            BeanProvider<Following> following,
            StandingRepository standings,
            LetterRepository letters,
            Members members,
            DunningPost post,
            PublicAddress home,
            Jobs jobs,
            Tenancy tenancy,
            Clock clock) {
        this.following = following;
        this.standings = standings;
        this.letters = letters;
        this.members = members;
        this.post = post;
        this.home = home;
        this.jobs = jobs;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dunning-mail";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void run(Data data) {
        var account = new AccountId(data.account());
        if (isSent(data, data.letter())) {
            return;
        }
        if (!following.get().follow(account)) {
            jobs.enqueueIn(BUSY, this, data);
            return;
        }
        var footing = tenancy.in(account, () -> standings.find(account)).orElse(Footing.NONE);
        if (isStillSo(data, footing)) {
            send(account, data, footing);
        }
    }

    /** That it is sent is noted together with the sending. */
    private void send(AccountId account, Data data, Footing footing) {
        tenancy.in(account, () -> {
            if (letters.sent(account, data.about(), data.letter().word(), clock.instant()) == 1) {
                members.list(account, null, MOST_MEMBERS).stream()
                        .filter(member -> member.role() == Role.OWNER)
                        .map(Member::email)
                        .forEach(owner -> jobs.enqueue(
                                post, new DunningPost.Data(owner, subject(data.letter()), text(data, footing))));
            }
            return true;
        });
    }

    private boolean isSent(Data data, Letter letter) {
        var account = new AccountId(data.account());
        return tenancy.in(account, () -> letters.isSent(account, data.about(), letter.word()));
    }

    /** What is about another failure, or about none any more, is not sent. Nobody is thanked who was not warned. */
    private boolean isStillSo(Data data, Footing now) {
        return switch (data.letter()) {
            case FIRST_FAILURE, LAST_DAY ->
                isAbout(data, now, now.pastDueSince())
                        && !Dunning.isGivenUp(now)
                        && clock.instant().isBefore(graceEnd(now));
            case SUSPENDED -> isAbout(data, now, now.pastDueSince());
            case RECOVERED -> Dunning.isPaidUp(now) && wasWarned(data);
            case TRIAL_ENDING ->
                isAbout(data, now, now.trialEnd())
                        && now.cancelAt() == null
                        && clock.instant().isBefore(Objects.requireNonNull(now.trialEnd()));
        };
    }

    private boolean wasWarned(Data data) {
        return isSent(data, Letter.FIRST_FAILURE) || isSent(data, Letter.LAST_DAY) || isSent(data, Letter.SUSPENDED);
    }

    private static boolean isAbout(Data data, Footing now, @Nullable Instant since) {
        return since != null && Dunning.about(now, since).equals(data.about());
    }

    private static Instant graceEnd(Footing footing) {
        return Objects.requireNonNull(footing.pastDueSince()).plus(HousePolicy.GRACE);
    }

    private static String subject(Letter letter) {
        return switch (letter) {
            case FIRST_FAILURE -> "Your payment to Listwright did not go through";
            case LAST_DAY -> "Last day: your Listwright plan is about to pause";
            case SUSPENDED -> "Your Listwright plan is paused";
            case RECOVERED -> "Thank you: your Listwright plan is paid again";
            case TRIAL_ENDING -> "Your Listwright trial ends soon";
        };
    }

    private String text(Data data, Footing footing) {
        var page = home.link("/settings/billing");
        return switch (data.letter()) {
            case FIRST_FAILURE -> """
                Your last payment did not go through. Nothing changes before %s: until then everybody in your office goes on
                as usual. The payment is tried again by itself; a new card helps at once.

                Your card and your invoices:
                %s
                """.formatted(DAY.format(graceEnd(footing)), page);
            case LAST_DAY -> """
                Your payment is still open. On %s your office falls back to the free allowance. Nothing that you wrote is
                lost, and paying brings everything back.

                Your card and your invoices:
                %s
                """.formatted(DAY.format(graceEnd(footing)), page);
            case SUSPENDED -> """
                Your payment is still open, and your office is on the free allowance now. Everything that you wrote
                is kept, and paying brings your plan back at once.

                Your card and your invoices:
                %s
                """.formatted(page);
            case RECOVERED -> """
                Your payment has arrived, and your plan goes on as before.

                Your invoices:
                %s
                """.formatted(page);
            case TRIAL_ENDING -> """
                Your trial ends on %s. From then on your card is charged for the plan that you chose, unless you cancel before.

                Your plan:
                %s
                """.formatted(DAY.format(Objects.requireNonNull(footing.trialEnd())), page);
        };
    }
}
