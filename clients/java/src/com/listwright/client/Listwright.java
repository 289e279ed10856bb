package com.listwright.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.listwright.client.model.Problem;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;

/**
 * An office's Listwright, asked with a key. Thread-safe; one is enough for a program.
 *
 * <p>Each POST is safe to repeat, and what is too much at once (429) or briefly away (503) is asked for again after the
 * time that the answer names, three times at most.
 */
public final class Listwright {
    private final ApiClient api;

    private Listwright(ApiClient api) {
        this.api = api;
    }

    public static Listwright at(String baseUrl, String key) {
        var http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        return at(baseUrl, key, http);
    }

    /** With an HTTP client of your own: proxies, timeouts, certificates. */
    public static Listwright at(String baseUrl, String key, HttpClient http) {
        var patient = new PatientHttpClient(http, key);
        var api = new ApiClient() {
            @Override
            public HttpClient getHttpClient() {
                return patient;
            }
        };
        api.updateBaseUri(baseUrl.replaceAll("/+$", ""));
        return new Listwright(api);
    }

    /** For an order: answers when the work is done, or after so many seconds with what stands. */
    public static String waiting(Duration longest) {
        return "wait=" + longest.toSeconds();
    }

    /** Why a request was refused; empty where the answer did not come from Listwright. */
    public static Optional<Problem> problem(ApiException refused) {
        if (refused.getResponseBody() == null) {
            return Optional.empty();
        }
        try {
            var problem = ApiClient.createDefaultObjectMapper().readValue(refused.getResponseBody(), Problem.class);
            return Optional.ofNullable(problem).filter(it -> it.getCode() != null);
        } catch (JsonProcessingException somethingElse) {
            return Optional.empty();
        }
    }

    public HomesApi homes() {
        return new HomesApi(api);
    }

    public KitsApi kits() {
        return new KitsApi(api);
    }

    public PiecesApi pieces() {
        return new PiecesApi(api);
    }

    public CheckerApi checker() {
        return new CheckerApi(api);
    }

    public VoicesApi voices() {
        return new VoicesApi(api);
    }

    public UsageAndBillingApi usage() {
        return new UsageAndBillingApi(api);
    }

    public BulkJobsApi bulkJobs() {
        return new BulkJobsApi(api);
    }

    public WebhooksApi webhooks() {
        return new WebhooksApi(api);
    }

    public ResoApi reso() {
        return new ResoApi(api);
    }

    public YouApi you() {
        return new YouApi(api);
    }
}
