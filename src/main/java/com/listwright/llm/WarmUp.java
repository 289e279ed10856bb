package com.listwright.llm;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** The first call costs a second or two of loading classes; nobody has to sit through that. */
@Singleton
final class WarmUp implements ApplicationEventListener<ServerStartupEvent> {
    private final Models models;

    WarmUp(Models models) {
        this.models = models;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        Thread.ofVirtual().name("model-warm-up").start(models::warmUp);
    }
}
