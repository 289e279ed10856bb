package com.listwright.partner.web;

import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.platform.web.BearerToken;
import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.KeyRights;
import com.listwright.platform.web.ProblemType;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a key needs for a route. */
@Singleton
final class RouteScopes implements KeyRights {
    /** Empty: it is for no key, or for everybody. */
    static Optional<List<Scope>> needed(AnnotationMetadata route) {
        return route.hasAnnotation(Needs.class)
                ? Optional.of(List.of(route.enumValues(Needs.class, Scope.class)))
                : Optional.empty();
    }

    static boolean isForEverybody(AnnotationMetadata route) {
        return Arrays.asList(route.stringValues(Secured.class)).contains(SecurityRule.IS_ANONYMOUS);
    }

    @Override
    public Optional<List<String>> scopes(UriRouteInfo<?, ?> route) {
        return needed(route.getAnnotationMetadata())
                .map(scopes -> scopes.stream().map(Scope::toString).toList());
    }

    @Override
    public List<String> refusals(UriRouteInfo<?, ?> route) {
        if (!BearerToken.isAskedFor(route.getUriMatchTemplate().toPathString())) {
            return List.of();
        }
        var problems = new ArrayList<ProblemType>(List.of(
                PartnerProblem.KEY_MALFORMED,
                PartnerProblem.KEY_UNKNOWN,
                PartnerProblem.KEY_EXPIRED,
                PartnerProblem.KEY_REVOKED));
        var needed = needed(route.getAnnotationMetadata());
        if (needed.isPresent()) {
            problems.add(CommonProblem.PLAN_WITHOUT_API);
            if (!needed.get().isEmpty()) {
                problems.add(PartnerProblem.MISSING_SCOPE);
            }
        } else if (!isForEverybody(route.getAnnotationMetadata())) {
            problems.add(PartnerProblem.KEY_NOT_ALLOWED);
        }
        return problems.stream().map(ProblemType::code).toList();
    }
}
