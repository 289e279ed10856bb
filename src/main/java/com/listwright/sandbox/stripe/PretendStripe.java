package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Api;
import com.listwright.sandbox.stripe.wire.Faults;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door to the pretended Stripe: where it is, and what a test or a sandbox page can make happen in it. */
public final class PretendStripe implements AutoCloseable {
    public static final String KEY = "sk_test_pretended";

    private static final Logger LOG = LoggerFactory.getLogger(PretendStripe.class);
    private static final Duration BEAT = Duration.ofSeconds(1);

    /** How long whoever pays waits for the program to hear of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReentrantLock lock = new ReentrantLock();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final String home;
    private final String secret;
    private final World world;
    private final Deliveries deliveries;
    private final Faults faults = new Faults();
    private final Settings settings = new Settings();
    private final Clock clock;
    private final @Nullable SavedWorld saved;

    private final Company company;
    private volatile boolean sendsByItself = true;
    private long savedChanges;

    /** On any free port of this machine, with everything forgotten at the end. */
    public static PretendStripe start(Clock clock, Supplier<URI> door) throws IOException {
        return new PretendStripe(clock, door, null);
    }

    /** As it was when it was last saved, on the same port if that is free, and aging by itself. */
    static PretendStripe keptIn(SavedWorld saved, Clock clock, Supplier<URI> door) throws IOException {
        var stripe = new PretendStripe(clock, door, saved);
        stripe.threads.execute(stripe::live);
        return stripe;
    }

    private PretendStripe(Clock clock, Supplier<URI> door, @Nullable SavedWorld saved) throws IOException {
        this.clock = clock;
        this.saved = saved;
        server = listen(saved == null ? 0 : saved.port());
        home = "http://localhost:" + server.getAddress().getPort();
        world = new World(clock);
        secret = saved == null ? world.freshId("whsec") : saved.secret().orElseGet(() -> world.freshId("whsec"));
        if (saved != null) {
            saved.restore(world);
            savedChanges = world.shelf().changes();
        }
        deliveries = new Deliveries(door, secret, clock, 7);
        company = new Company(world, settings, home);
        world.listen(event -> {
            if (sendsByItself) {
                deliveries.send(Happened.of(event));
            }
        });
        server.createContext("/", new Pages(company.pages(), lock, () -> deliveries.settle(PATIENCE)));
        server.createContext(
                "/v1/", new Api(KEY, company.routes(), company.expansion(), faults, lock, this::age, world::now));
        server.createContext("/pretend/", new Scripts(this));
        server.setExecutor(threads);
        server.start();
    }

    /** What {@code setApiBase} takes. */
    public String home() {
        return home;
    }

    public String webhookSecret() {
        return secret;
    }

    public Faults faults() {
        return faults;
    }

    public Settings settings() {
        return settings;
    }

    /** Whether webhooks go out at once, or wait until a test sends them, in whatever order. */
    public void sendsByItself(boolean yes) {
        sendsByItself = yes;
    }

    /** Everything that happened, oldest first. */
    public List<Happened> events() {
        return locked(
                () -> world.shelf().all("event").stream().map(Happened::of).toList());
    }

    /** Sends one now and once, and says what the door answered. */
    public int deliver(Happened event) throws IOException, InterruptedException {
        return deliveries.deliver(event);
    }

    public String sign(String body) {
        return Signature.of(body, secret, clock.instant());
    }

    /** Waits until every webhook that is due was sent once. */
    public void settle(Duration patience) {
        deliveries.settle(patience);
    }

    /** Lets time pass: what falls due on the way happens then, in its order. */
    public void advanceTo(Instant moment) {
        locked(() -> {
            company.ageUntil(moment);
            return moment;
        });
    }

    /** From now on the customer pays with such a card. */
    public void card(String customer, Card card) {
        locked(() -> company.wallet().use(Customers.alive(world, customer, "customer"), card));
    }

    /** What somebody at the till does; true if they paid. */
    public boolean pay(String session, Card card) {
        return locked(() -> company.sessions().pay(world.shelf().get("checkout.session", session), card));
    }

    public String refund(String charge) {
        return locked(() -> {
            var paid = world.shelf().get("charge", charge);
            return company.quarrels()
                    .refund(paid, paid.number("amount_captured") - paid.number("amount_refunded"), null)
                    .id();
        });
    }

    public String dispute(String charge) {
        return locked(() ->
                company.quarrels().dispute(world.shelf().get("charge", charge)).id());
    }

    public void closeDispute(String dispute, boolean won) {
        locked(() -> company.quarrels().close(world.shelf().get("dispute", dispute), won));
    }

    /** Whoever asks after the clock was moved finds done what fell due, also before it was got round to. */
    private void age() {
        if (saved != null) {
            company.ageUntil(clock.instant());
        }
    }

    private static HttpServer listen(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException taken) {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        }
    }

    /** Every second: what is due happens, and what changed is saved. */
    private void live() {
        while (rests()) {
            advanceTo(clock.instant());
            save();
        }
    }

    private static boolean rests() {
        try {
            Thread.sleep(BEAT);
            return true;
        } catch (InterruptedException closed) {
            return false;
        }
    }

    /** Only what changed since: a second program in this folder, on its way out, must not undo the first one's work. */
    private void save() {
        locked(() -> {
            var changes = world.shelf().changes();
            if (saved != null && changes != savedChanges) {
                write(saved);
                savedChanges = changes;
            }
            return changes;
        });
    }

    private void write(SavedWorld file) {
        try {
            file.write(world, server.getAddress().getPort(), secret);
        } catch (IOException failed) {
            LOG.error("The pretended Stripe cannot be saved in {}", file.file(), failed);
        }
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        save();
        deliveries.close();
        threads.shutdownNow();
    }
}
