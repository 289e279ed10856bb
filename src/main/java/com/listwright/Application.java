package com.listwright;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;

final class Application {
    private Application() {}

    public static void main(String[] args) {
        try {
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
        var context = ApplicationContext.builder(args)
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .build();
        Door.check(context.getEnvironment().start());
        Runtime.getRuntime().addShutdownHook(new Thread(context::close));
        context.start();
        context.getBean(EmbeddedServer.class).start();
        context.getBean(Greeting.class).print(Duration.ofNanos(System.nanoTime() - begun));
    }
}
