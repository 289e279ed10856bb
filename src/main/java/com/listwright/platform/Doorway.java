package com.listwright.platform;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who may knock: only the laptop itself on a laptop, everybody in production, unless {@code HOST} says otherwise. */
@Singleton
final class Doorway implements BeanCreatedEventListener<HttpServerConfiguration> {
    private static final String LOOPBACK = "127.0.0.1";

    private final Mode mode;
    private final Optional<String> host;

    Doorway(Mode mode, @Property(name = "host") Optional<String> host) {
        this.mode = mode;
        this.host = host.filter(it -> !it.isBlank());
    }

    @Override
    public HttpServerConfiguration onCreated(BeanCreatedEvent<HttpServerConfiguration> event) {
        var server = event.getBean();
        host.or(() -> mode == Mode.LAPTOP ? Optional.of(LOOPBACK) : Optional.empty())
                .ifPresent(server::setHost);
        return server;
    }
}
