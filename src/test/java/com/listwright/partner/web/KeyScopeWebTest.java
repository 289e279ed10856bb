package com.listwright.partner.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.listwright.Reply;
import com.listwright.account.Plan;
import com.listwright.account.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What keys may and may not do, on every operation that the API describes. */
class KeyScopeWebTest extends KeyedWebTest {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private final List<Operation> operations = new ArrayList<>();
    private final Map<Scope, String> allBut = new HashMap<>();
    private final Map<Scope, String> only = new HashMap<>();
    private String whole = "";

    /** @param scopes null: no key gets in */
    private record Operation(
            String method,
            String path,
            boolean open,
            @Nullable List<?> scopes) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("listwright.limits.keys", "100");
        return properties;
    }

    @BeforeAll
    void makeKeys() {
        var office = office(Plan.BROKERAGE);
        whole = office.live().textAt("key");
        for (var scope : Scope.values()) {
            var others = Arrays.stream(Scope.values())
                    .filter(it -> it != scope && !scope.isAmong(Set.of(it)))
                    .map(it -> "\"" + it + "\"")
                    .collect(Collectors.joining(","));
            allBut.put(
                    scope,
                    office.makes(", \"scopes\": [" + others + "]").is(201).textAt("key"));
            only.put(
                    scope,
                    office.makes(", \"scopes\": [\"" + scope + "\"]").is(201).textAt("key"));
        }
        book().paths()
                .forEach((path, methods) -> ((Map<?, ?>) methods)
                        .forEach((method, parts) -> operations.add(operation(
                                String.valueOf(method).toUpperCase(Locale.ROOT), String.valueOf(path), (Map<?, ?>)
                                        parts))));
    }

    private static Operation operation(String method, String path, Map<?, ?> parts) {
        var callers = parts.get("security") instanceof List<?> list ? list : List.of();
        var scopes = callers.stream()
                .map(caller -> ((Map<?, ?>) caller).get("key"))
                .filter(Objects::nonNull)
                .<List<?>>map(it -> (List<?>) it)
                .findFirst();
        return new Operation(method, path, callers.isEmpty() || callers.contains(Map.of()), scopes.orElse(null));
    }

    @TestFactory
    Stream<DynamicTest> whatIsForPeopleIsForNoKey() {
        return operations.stream()
                .filter(it -> !it.open() && it.scopes() == null)
                .map(it -> dynamicTest(it.toString(), () -> send(whole, it).isProblem(403, "key-not-allowed")));
    }

    @TestFactory
    Stream<DynamicTest> whatAKeyWasNotMadeForIsRefusedByName() {
        return operations.stream()
                .filter(it -> it.scopes() != null && !it.scopes().isEmpty())
                .map(it -> dynamicTest(it.toString(), () -> {
                    for (var word : Objects.requireNonNull(it.scopes())) {
                        var scope = Scope.of(String.valueOf(word)).orElseThrow();
                        var refused = send(allBut.get(scope), it).isProblem(403, "missing-scope");
                        assertThat(refused.textAt("scope")).isEqualTo(scope.toString());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> theScopeThatIsNamedIsEnough() {
        return operations.stream()
                .filter(it -> it.scopes() != null && it.scopes().size() == 1)
                .map(it -> dynamicTest(it.toString(), () -> {
                    var scope = Scope.of(String.valueOf(
                                    Objects.requireNonNull(it.scopes()).getFirst()))
                            .orElseThrow();
                    assertThat(send(only.get(scope), it).status()).isNotIn(401, 403);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsForEverybodyIsForEveryKey() {
        return operations.stream()
                .filter(it -> it.open() && it.scopes() == null && it.path().startsWith("/api/"))
                .filter(it -> it.method().equals("GET"))
                .map(it -> dynamicTest(it.toString(), () -> send(whole, it).is(200)));
    }

    /** So that a new route is never opened, or forgotten, by accident. */
    @Test
    void keysCanDoThisAndNothingElse() {
        var open = operations.stream()
                .filter(it -> it.scopes() != null)
                .collect(Collectors.groupingBy(
                        it -> Objects.requireNonNull(it.scopes()).stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")),
                        Collectors.counting()));
        assertThat(open)
                .containsOnlyKeys(
                        "",
                        "properties:read",
                        "properties:read kits:read",
                        "properties:write",
                        "properties:write kits:write",
                        "kits:read",
                        "kits:write",
                        "checks",
                        "usage:read",
                        "webhooks:read",
                        "webhooks:write");
        assertThat(operations)
                .filteredOn(it -> it.scopes() == null && !it.open())
                .isNotEmpty()
                .allSatisfy(
                        it -> assertThat(it.path())
                                .matches(
                                        "/api/v1/(api-keys|members|invitations|sessions|account|me|subscription|checkout-sessions|portal-sessions|usage/overage|mls-boards/\\{id}/limit)(/.*)?"));
    }

    private Reply send(@Nullable String key, Operation operation) {
        var body = operation.method().equals("GET") || operation.method().equals("DELETE") ? null : "{}";
        return visitor()
                .send(
                        operation.method(),
                        operation.path().replaceAll("\\{\\w+}", NOBODY),
                        body,
                        "Authorization",
                        "Bearer " + key);
    }
}
