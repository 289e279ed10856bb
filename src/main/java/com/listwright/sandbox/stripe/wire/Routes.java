package com.listwright.sandbox.stripe.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What is answered where. A path is written like {@code /v1/customers/{}}. */
public final class Routes {
    private record Route(String method, Pattern path, Function<Call, Thing> answer) {}

    private final List<Route> routes = new ArrayList<>();

    public Routes get(String path, Function<Call, Thing> answer) {
        return on("GET", path, answer);
    }

    public Routes post(String path, Function<Call, Thing> answer) {
        return on("POST", path, answer);
    }

    public Routes delete(String path, Function<Call, Thing> answer) {
        return on("DELETE", path, answer);
    }

    private Routes on(String method, String path, Function<Call, Thing> answer) {
        routes.add(new Route(method, Pattern.compile(path.replace("{}", "([^/]+)")), answer));
        return this;
    }

    public Thing answer(String method, String path, Params params) {
        for (var route : routes) {
            var match = route.path().matcher(path);
            if (route.method().equals(method) && match.matches()) {
                var ids = new ArrayList<String>();
                for (int i = 1; i <= match.groupCount(); i++) {
                    ids.add(match.group(i));
                }
                return route.answer().apply(new Call(method, path, List.copyOf(ids), params));
            }
        }
        throw Refusal.noSuchPath(method, path);
    }
}
