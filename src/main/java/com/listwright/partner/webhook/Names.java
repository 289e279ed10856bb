package com.listwright.partner.webhook;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;

/** Looks names up, and waits no longer than for a connection: the system's own way may take a minute. */
@Singleton
class Names implements Dns {
    private final WebhookSettings settings;

    Names(WebhookSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<InetAddress> lookup(String name) throws UnknownHostException {
        var answer = new FutureTask<>(() -> Dns.SYSTEM.lookup(name));
        Thread.ofVirtual().name("webhook name").start(answer);
        try {
            return answer.get(settings.connect().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unknown) {
            var failed = new UnknownHostException(name);
            failed.initCause(unknown);
            throw failed;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(name + " (stopped)");
        }
    }
}
