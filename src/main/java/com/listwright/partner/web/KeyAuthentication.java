package com.listwright.partner.web;

import com.listwright.account.Caller;
import com.listwright.account.KeyCard;
import com.listwright.account.Plan;
import com.listwright.partner.ApiKeys;
import com.listwright.partner.ApiKeys.Recognition;
import com.listwright.partner.KeyText;
import com.listwright.platform.limit.ApiLimit;
import com.listwright.platform.limit.ApiLimit.Share;
import com.listwright.platform.limit.Limit;
import com.listwright.platform.web.BearerToken;
import com.listwright.platform.web.ClientAddress;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/**
 * Recognises the key that a program shows as its bearer token. It is looked up with every request, so revoking it takes
 * effect at once.
 */
@Singleton
final class KeyAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
    private final ApiKeys keys;
    private final ClientAddress address;
    private final ExecutorService blocking;

    KeyAuthentication(ApiKeys keys, ClientAddress address, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.keys = keys;
        this.address = address;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        var token = BearerToken.of(request);
        if (token.isEmpty()) {
            return Publishers.empty();
        }
        var shown = KeyText.parse(token.get());
        if (shown.isEmpty()) {
            // Whoever sends these gets nowhere however often: they are not worth a statement.
            ApiLimit.leaveUncounted(request);
            return Publishers.just(new Refused(Problem.of(PartnerProblem.KEY_MALFORMED)));
        }
        return Publishers.fromCompletableFuture(() -> CompletableFuture.supplyAsync(
                () -> authentication(keys.recognise(shown.get(), address.of(request)), request), blocking));
    }

    private static Authentication authentication(Recognition recognition, HttpRequest<?> request) {
        return switch (recognition) {
            case Recognition.Known(var caller, var card) -> {
                ApiLimit.countAgainst(
                        request,
                        new Share(ofKey(card.plan()), card.id().toString()),
                        new Share(ofAccount(card.plan()), caller.account().toString()));
                yield Authentication.build(
                        caller.getName(),
                        List.of(caller.role().toString()),
                        Map.of(Caller.ATTRIBUTE, caller, KeyCard.ATTRIBUTE, card));
            }
            case Recognition.Expired(var at) ->
                throw new Refused(Problem.of(PartnerProblem.KEY_EXPIRED).with("expiredAt", at.toString()));
            case Recognition.Revoked(var at) ->
                throw new Refused(Problem.of(PartnerProblem.KEY_REVOKED).with("revokedAt", at.toString()));
            case Recognition.Unknown() -> throw new Refused(Problem.of(PartnerProblem.KEY_UNKNOWN));
        };
    }

    private static Limit ofKey(Plan plan) {
        return switch (plan) {
            case FREE -> Limit.KEY_FREE;
            case SOLO -> Limit.KEY_SOLO;
            case TEAM -> Limit.KEY_TEAM;
            case BROKERAGE -> Limit.KEY_BROKERAGE;
        };
    }

    private static Limit ofAccount(Plan plan) {
        return switch (plan) {
            case FREE -> Limit.ACCOUNT_FREE;
            case SOLO -> Limit.ACCOUNT_SOLO;
            case TEAM -> Limit.ACCOUNT_TEAM;
            case BROKERAGE -> Limit.ACCOUNT_BROKERAGE;
        };
    }
}
