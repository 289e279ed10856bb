package com.listwright.partner.mcp.web;

import com.listwright.partner.mcp.Tool;
import io.micronaut.context.BeanProvider;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;

/** This server's public API, asked as anybody asks it. */
@Singleton
class OwnApi {
    private static final Duration PATIENCE = Duration.ofSeconds(75);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final BeanProvider<EmbeddedServer> server;
    private final JsonMapper json;

    OwnApi(BeanProvider<EmbeddedServer> server, JsonMapper json) {
        this.server = server;
        this.json = json;
    }

    HttpResponse<String> answer(Tool tool, Tool.Call call, String authorization) throws IOException {
        var request = HttpRequest.newBuilder(home().resolve(call.target()))
                .timeout(PATIENCE)
                .header("Authorization", authorization)
                .header("Accept", "application/json");
        tool.prefer().ifPresent(prefer -> request.header("Prefer", prefer));
        if (call.method().equals("GET")) {
            request.GET();
        } else {
            request.header("Content-Type", "application/json")
                    .method(call.method(), BodyPublishers.ofByteArray(json.writeValueAsBytes(call.body())));
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("The server is stopping", stopping);
        }
    }

    private URI home() {
        return URI.create("http://127.0.0.1:" + server.get().getPort());
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }
}
