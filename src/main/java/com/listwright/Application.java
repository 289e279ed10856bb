package com.listwright;

import com.listwright.platform.Mode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

@OpenAPIDefinition(
        info =
                @Info(
                        title = "Listwright",
                        version = "1",
                        description = "Turns the facts of a home into every word it is sold with."))
final class Application {
    private Application() {}

    public static void main(String[] args) {
        try {
            // A POST that found its connection cut is not repeated unasked: whoever sends it knows whether it may be.
            System.setProperty("sun.net.http.retryPost", "false");
            if (List.of(args).equals(List.of(StripeCommand.NAME))) {
                StripeCommand.run(System.getenv());
                return;
            }
            start(args);
        } catch (Throwable failure) {
            System.err.println(Failure.sentence(failure));
            if (Failure.isTraced()) {
                failure.printStackTrace();
            }
            System.exit(1);
        }
    }

    private static void start(String[] args) {
        var begun = System.nanoTime();
        var mode = Mode.of(System.getenv().getOrDefault("LISTWRIGHT_MODE", ""));
        var context = ApplicationContext.builder(args)
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .environments(mode.name().toLowerCase(Locale.ROOT))
                .build();
        Door.check(context.getEnvironment().start());
        if (Boolean.getBoolean("listwright.ends-with-parent")) {
            endWithParent();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(context::close));
        context.start();
        context.getBean(EmbeddedServer.class).start();
        context.getBean(Greeting.class).print(Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Maven stops what it runs, but not when it is killed itself. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(maven -> {
            var unused = maven.onExit().thenRun(() -> System.exit(0));
        });
    }
}
