package com.listwright.platform.web;

import static com.listwright.platform.web.CommonProblem.*;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.annotation.Body;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which problems an operation may answer: what it declares itself, and what its method, body and caller bring with
 * them.
 */
@Singleton
class ApiProblems {
    private final Map<String, ProblemType> byCode = new LinkedHashMap<>();
    private final KeyRights keys;

    ApiProblems(List<ProblemCatalogue> catalogues, KeyRights keys) {
        this.keys = keys;
        Arrays.stream(CommonProblem.values()).forEach(type -> byCode.put(type.code(), type));
        // The features come in no order of their own, and the document is compared line by line.
        catalogues.stream()
                .<ProblemType>flatMap(catalogue -> catalogue.types().stream())
                .sorted(Comparator.comparing(ProblemType::code))
                .forEach(type -> byCode.put(type.code(), type));
    }

    /** By status, in the order in which they are declared. */
    Map<Integer, List<ProblemType>> of(UriRouteInfo<?, ?> route) {
        var all = new ArrayList<ProblemType>();
        if (!isPublic(route)) {
            all.add(UNAUTHENTICATED);
        }
        keys.refusals(route).forEach(code -> all.add(known(code, route)));
        for (var code : route.getAnnotationMetadata().stringValues(Refuses.class)) {
            all.add(known(code, route));
        }
        if (takesBody(route)) {
            all.addAll(List.of(MALFORMED_JSON, INVALID_BODY, INVALID_VALUE));
        }
        if (route.getAnnotationMetadata().hasAnnotation(Conditional.class)) {
            all.add(PRECONDITION_FAILED);
        }
        if (route.getHttpMethod() == HttpMethod.POST) {
            all.addAll(List.of(IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED));
        }
        if (route.getHttpMethod() != HttpMethod.GET) {
            all.add(CROSS_SITE_REQUEST);
        }
        all.addAll(List.of(INVALID_PARAMETER, NOT_ACCEPTABLE, TOO_MANY_REQUESTS, INTERNAL, UNAVAILABLE));
        // Also what an address that is too long gets, and a body that nobody asked for.
        all.addAll(List.of(BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
        var byStatus = new TreeMap<Integer, List<ProblemType>>();
        all.stream()
                .distinct()
                .forEach(type -> byStatus.computeIfAbsent(type.status().getCode(), status -> new ArrayList<>())
                        .add(type));
        return byStatus;
    }

    private ProblemType known(String code, UriRouteInfo<?, ?> route) {
        var type = byCode.get(code);
        if (type == null) {
            throw new IllegalStateException("No problem has the code " + code + ", which " + route + " declares");
        }
        return type;
    }

    List<ProblemType> all() {
        return List.copyOf(byCode.values());
    }

    static boolean isPublic(UriRouteInfo<?, ?> route) {
        return Arrays.asList(route.getAnnotationMetadata().stringValues(Secured.class))
                .contains(SecurityRule.IS_ANONYMOUS);
    }

    static boolean isPaged(UriRouteInfo<?, ?> route) {
        return Arrays.stream(route.getTargetMethod().getArguments())
                .anyMatch(argument -> argument.getType() == Paging.class);
    }

    private static boolean takesBody(UriRouteInfo<?, ?> route) {
        return Arrays.stream(route.getTargetMethod().getArguments())
                .anyMatch(argument -> argument.isAnnotationPresent(Body.class));
    }
}
