package com.listwright.metering;

import com.listwright.account.Accounts;
import com.listwright.account.EmailAddress;
import com.listwright.account.PasswordHash;
import com.listwright.account.Plan;
import com.listwright.platform.AccountId;
import com.listwright.platform.Database;
import com.listwright.platform.Ids;
import com.listwright.sandbox.PostgresServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.annotation.Query;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Metering beside raw SQL, on one PostgreSQL that syncs, in the same minute: {@code mvn test -Pbench}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeteringBench {
    private static final Logger LOG = LoggerFactory.getLogger(MeteringBench.class);
    private static final Path DATA = Path.of("target/bench-database");
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(30);
    private static final int ENTRIES = Integer.getInteger("bench.entries", 10_000_000);
    private static final Pattern BUFFERS = Pattern.compile("shared hit=(\\d+)(?: read=(\\d+))?");

    private PostgresServer server;
    private Database database;
    private ApplicationContext program;
    private Quota quota;
    private Usage usage;
    private Ids ids;

    @BeforeAll
    void start() throws IOException {
        clear();
        server = new PostgresServer(DATA, Path.of("target/postgres"));
        database = server.start(List.of("max_connections=150", "shared_buffers=256MB", "max_wal_size=8GB"));
        database.prepare();
        program = ApplicationContext.run(
                Map.of(
                        "database.url", database.url(),
                        "database.user", String.valueOf(database.user()),
                        "database.password", String.valueOf(database.password()),
                        "datasources.default.maximum-pool-size", "16",
                        "datasources.default.connection-timeout", "30000"),
                "test");
        quota = program.getBean(Quota.class);
        usage = program.getBean(Usage.class);
        ids = program.getBean(Ids.class);
    }

    @AfterAll
    void stop() throws IOException {
        program.close();
        server.close();
        clear();
    }

    private static void clear() throws IOException {
        if (Files.exists(DATA)) {
            try (var files = Files.walk(DATA)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    @Test
    void spreadOverAccountsBesideSingleRowInserts() throws SQLException {
        sql("CREATE TABLE bench_row (account_id uuid, id uuid PRIMARY KEY, n int)");
        var offices = offices(200, Plan.BROKERAGE);
        cycles(16, thread -> cycle(offices.get(thread * 7 % offices.size())));
        var ratios = new ArrayList<Double>();
        for (int pair = 0; pair < 5; pair++) {
            var inserts = inserts(16);
            var next = new AtomicInteger();
            var cycles = cycles(16, thread -> cycle(offices.get(Math.floorMod(next.getAndIncrement(), 200))));
            ratios.add(cycles / (inserts / 2));
            LOG.info("spread: {} inserts/s, {} cycles/s, ratio {}", round(inserts), round(cycles), ratios.getLast());
        }
        Collections.sort(ratios);
        LOG.info("spread: median ratio {} (bar 0.35)", ratios.get(2));
    }

    @Test
    void oneHotAccount() {
        var office = offices(1, Plan.BROKERAGE).getFirst();
        cycle(office);
        for (int i = 0; i < 3; i++) {
            LOG.info("hot: {} cycles/s with 64 threads (bar 500)", round(cycles(64, thread -> cycle(office))));
        }
    }

    @Test
    void exactlyTheAllowanceAHundredTimes() {
        var exact = 0;
        for (var office : offices(100, Plan.FREE)) {
            var done = new LongAdder();
            all(64, thread -> {
                var piece = new PieceId(ids.next());
                if (quota.reserve(office, List.of(piece)) instanceof Quota.Reservation.Held) {
                    quota.settle(office, Delivered.of(piece, "mls", Cost.NONE));
                    done.increment();
                }
            });
            exact += done.sum() == 15 ? 1 : 0;
        }
        LOG.info("exact: {} runs of 100", exact);
    }

    @Test
    void theLedgerGrows() throws SQLException, InterruptedException {
        var ten = offices(10, Plan.TEAM);
        ten.forEach(this::cycle);
        fill(ten, 10_000, ENTRIES);
        measure(ten, 10_000);
        fill(ten, ENTRIES - 10_000, 1);
        measure(ten, ENTRIES);
    }

    /**
     * At rest: what filling leaves to be written and to be swept is done first. Where an office's rows lie is chance.
     */
    private void measure(List<AccountId> ten, int entries) throws SQLException, InterruptedException {
        try (var connection = DriverManager.getConnection(database.url(), "postgres", database.password());
                var statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
            statement.execute("CHECKPOINT");
        }
        Thread.sleep(REST);
        var standing = 0;
        var days = 0;
        var page = 0;
        for (var office : ten) {
            var period = usage.standing(office).startsAt();
            standing += buffers(office, "standing", Map.of("now", "now()"));
            days += buffers(office, "days", Map.of("periodStart", "'" + period + "'"));
            page += buffers(office, "entries", Map.of("before", "NULL", "atMost", "26"));
        }
        var office = ten.getFirst();
        LOG.info(
                "grows: {} entries: GET /usage {} + {} buffers, first page {} buffers, mean of ten offices",
                entries,
                standing / 10.0,
                days / 10.0,
                page / 10.0);
        for (int i = 0; i < 3; i++) {
            LOG.info(
                    "grows: {} entries: p99 {} us and {} us",
                    entries,
                    p99(() -> usage.days(office, usage.standing(office).startsAt())),
                    p99(() -> usage.entries(office, null, 26)));
        }
    }

    /** The statement as the repository has it, with its values written in. */
    private int buffers(AccountId office, String method, Map<String, String> values) throws SQLException {
        var query = Arrays.stream(UsageRepository.class.getDeclaredMethods())
                .filter(it -> it.getName().equals(method))
                .findFirst()
                .orElseThrow()
                .getAnnotation(Query.class)
                .value()
                .replaceAll(":account\\b", "'" + office.value() + "'");
        for (var value : values.entrySet()) {
            query = query.replaceAll(":" + value.getKey() + "\\b", value.getValue());
        }
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("SET ROLE listwright_app");
            statement.execute("SET app.account = '" + office.value() + "'");
            var sum = 0;
            for (int i = 0; i < 2; i++) {
                try (var plan = statement.executeQuery("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) " + query)) {
                    sum = 0;
                    while (plan.next()) {
                        var line = BUFFERS.matcher(plan.getString(1));
                        if (line.find()) {
                            // The first node's figure holds those below it.
                            sum = Integer.parseInt(line.group(1))
                                    + (line.group(2) == null ? 0 : Integer.parseInt(line.group(2)));
                            break;
                        }
                    }
                }
            }
            return sum;
        }
    }

    private static long p99(Runnable deed) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < 1_200; i++) {
            var start = System.nanoTime();
            deed.run();
            times.add(System.nanoTime() - start);
        }
        var warm = new ArrayList<>(times.subList(200, 1_200));
        Collections.sort(warm);
        return warm.get(989) / 1_000;
    }

    /** In the order of time, as life brings them: every tenth row is the office's, the others are nine others'. */
    private void fill(List<AccountId> ten, int rows, int endedSecondsAgo) throws SQLException {
        var accounts = ten.stream()
                .map(account -> "'" + account.value() + "'::uuid")
                .collect(Collectors.joining(", ", "ARRAY[", "]"));
        sqlAcross("""
            INSERT INTO usage_entry (account_id, id, piece_id, channel, source, period_start, delivered_at, input_tokens,
                                     cached_tokens, output_tokens, micro_usd, estimated)
            SELECT (%s)[1 + n %% 10], uuidv7(make_interval(secs => -n)), uuidv7(make_interval(secs => -n)), 'mls', 'plan',
                   date_trunc('month', now() - make_interval(secs => n)), now() - make_interval(secs => n),
                   1000, 0, 300, 900, false
            FROM generate_series(%d, %d, -1) AS n
            """.formatted(accounts, endedSecondsAgo + rows, endedSecondsAgo + 1));
    }

    private void cycle(AccountId office) {
        var piece = new PieceId(ids.next());
        if (quota.reserve(office, List.of(piece)) instanceof Quota.Reservation.Held) {
            quota.settle(office, Delivered.of(piece, "mls", Cost.NONE));
        }
    }

    /** A million pieces each, so that nothing runs out in between. */
    private List<AccountId> offices(int count, Plan plan) {
        var accounts = program.getBean(Accounts.class);
        var grants = program.getBean(Grants.class);
        var found = new ArrayList<AccountId>();
        for (int i = 0; i < count; i++) {
            var email = new EmailAddress(UUID.randomUUID() + "@bench.example");
            var founded = (Accounts.Founding.Founded) accounts.found("Bench", "Owner", email, new PasswordHash("none"));
            accounts.changePlan(founded.account(), plan);
            if (plan == Plan.BROKERAGE) {
                var later = program.getBean(Clock.class).instant().plus(Duration.ofDays(400));
                grants.topUp(founded.account(), "bench", 1_000_000, later);
            }
            found.add(founded.account());
        }
        return found;
    }

    private double inserts(int threads) throws SQLException {
        var connections = new ArrayList<Connection>();
        for (int i = 0; i < threads; i++) {
            connections.add(connect());
        }
        var done = new LongAdder();
        var until = System.nanoTime() + ROUND.toNanos();
        all(threads, thread -> {
            try (var insert = connections
                    .get(thread)
                    .prepareStatement("INSERT INTO bench_row (account_id, id, n) VALUES (?, ?, ?)")) {
                while (System.nanoTime() < until) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setObject(2, ids.next());
                    insert.setInt(3, thread);
                    insert.executeUpdate();
                    done.increment();
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        for (var connection : connections) {
            connection.close();
        }
        return done.sum() / (double) ROUND.toSeconds();
    }

    private static double cycles(int threads, IntConsumer cycle) {
        var done = new LongAdder();
        var until = System.nanoTime() + ROUND.toNanos();
        all(threads, thread -> {
            while (System.nanoTime() < until) {
                cycle.accept(thread);
                done.increment();
            }
        });
        return done.sum() / (double) ROUND.toSeconds();
    }

    private static void all(int threads, IntConsumer deed) {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var deeds = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < threads; i++) {
                var thread = i;
                deeds.add(() -> {
                    deed.accept(thread);
                    return true;
                });
            }
            for (var future : workers.invokeAll(deeds)) {
                future.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = connect();
                var plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }

    private void sqlAcross(String statement) throws SQLException {
        try (var connection = connect();
                var plain = connection.createStatement()) {
            plain.execute("SET ROLE listwright_across");
            plain.execute(statement);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static long round(double figure) {
        return Math.round(figure);
    }
}
