package com.listwright.partner.web;

import com.listwright.account.KeyCard;
import com.listwright.account.Scope;
import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecuredAnnotationRule;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Lets a key do what it was made for, where keys come in at all. People who are signed in are none of its business. */
@Singleton
final class KeyRule implements SecurityRule<HttpRequest<?>> {
    @Override
    public int getOrder() {
        return SecuredAnnotationRule.ORDER - 1;
    }

    @Override
    public Publisher<SecurityRuleResult> check(@Nullable HttpRequest<?> request, @Nullable Authentication who) {
        if (request != null && who != null && who.getAttributes().get(KeyCard.ATTRIBUTE) instanceof KeyCard card) {
            return RouteAttributes.getRouteInfo(request)
                    .flatMap(route -> refusal(card, route.getAnnotationMetadata()))
                    .<Publisher<SecurityRuleResult>>map(problem -> Publishers.just(new Refused(problem)))
                    .orElseGet(() -> Publishers.just(SecurityRuleResult.UNKNOWN));
        }
        return Publishers.just(SecurityRuleResult.UNKNOWN);
    }

    private static Optional<Problem> refusal(KeyCard card, AnnotationMetadata route) {
        var needed = RouteScopes.needed(route);
        if (needed.isEmpty()) {
            return RouteScopes.isForEverybody(route)
                    ? Optional.empty()
                    : Optional.of(Problem.of(PartnerProblem.KEY_NOT_ALLOWED));
        }
        if (!card.isPaidFor()) {
            return Optional.of(Problem.of(CommonProblem.PLAN_WITHOUT_API)
                    .with("plan", card.plan().toString()));
        }
        return missing(card, needed.get());
    }

    private static Optional<Problem> missing(KeyCard card, List<Scope> needed) {
        return needed.stream()
                .filter(scope -> !card.allows(scope))
                .findFirst()
                .map(scope -> Problem.of(PartnerProblem.MISSING_SCOPE)
                        .saying("Make a key with the scope " + scope + ".")
                        .with("scope", scope.toString()));
    }
}
