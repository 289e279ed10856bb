package com.listwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.listwright.Reply;
import com.listwright.Visitor;
import com.listwright.WebTest;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must hold for every operation there is: each one is taken from the API's own description. */
class EveryEndpointWebTest extends WebTest {
    private static final String SECRET = "a secret of the tests that is long enough to sign with";
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
    private static final List<String> GARBAGE = List.of(
            "x",
            "0",
            "-1",
            "null",
            "%00",
            "%27%20OR%20%271%27=%271",
            "1%3BDROP%20TABLE%20member",
            "%7B%7B7*7%7D%7D",
            "$%7Bjndi:ldap:x%7D",
            "..%5C..",
            "%F0%9F%8F%A0",
            "%C3%28",
            "mem_",
            "mem_00000000-0000-0000-0000-000000000000",
            "MEM_" + UUID.randomUUID(),
            UUID.randomUUID().toString(),
            "a".repeat(1900));

    private final List<Operation> operations = new ArrayList<>();
    private Visitor ben;

    /** One entry of the description. */
    private record Operation(String method, String path, Map<?, ?> parts, Map<?, ?> fields, List<?> required) {
        boolean isSecured() {
            return parts.get("security") instanceof List<?> callers && !callers.contains(Map.of());
        }

        /** A file is no body of fields: what takes one has a test of its own. */
        boolean hasBody() {
            return !fields.isEmpty();
        }

        boolean hasParameter() {
            return path.contains("{");
        }

        String at(String value) {
            return path.replaceAll("\\{\\w+}", Matcher.quoteReplacement(value));
        }

        /** A body of the right shape. */
        Map<String, String> sample() {
            var sample = new LinkedHashMap<String, String>();
            fields.keySet().forEach(field -> sample.put(String.valueOf(field), value(String.valueOf(field))));
            return sample;
        }

        private static String value(String field) {
            return switch (field) {
                case "email" -> "\"somebody@test.example\"";
                case "now" -> "\"2026-12-24T18:00:00Z\"";
                case "role" -> "\"agent\"";
                case "password", "currentPassword" -> "\"not-the-password-1\"";
                case "facts" -> "{}";
                case "fields" -> "[]";
                case "findingIds", "wordsToAvoid", "phrasesLiked", "samples", "style" -> "[\"a\"]";
                case "propertyIds" -> "[\"prop_00000000-0000-7000-8000-000000000000\"]";
                case "partial" -> "true";
                case "channels" -> "[\"mls\"]";
                case "tone" -> "\"warm\"";
                case "language" -> "\"en\"";
                case "occasion" -> "\"open-house\"";
                case "mls" -> "\"crmls\"";
                case "voiceId" -> "\"voice_00000000-0000-7000-8000-000000000000\"";
                case "events" -> "[\"kit.finished\"]";
                case "enabled" -> "true";
                case "ceiling" -> "7";
                case "characters" -> "700";
                case "openHouse" -> "{\"date\": \"2031-06-01\", \"from\": \"13:00\", \"to\": \"15:00\"}";
                case "plan" -> "\"solo\"";
                case "mode" -> "\"test\"";
                case "scopes" -> "[\"checks\"]";
                case "expiresAt" -> "\"2031-12-24T18:00:00Z\"";
                case "expiresInDays", "graceHours" -> "7";
                case "interval" -> "\"month\"";
                case "flow" -> "\"cancel\"";
                default -> "\"Sample\"";
            };
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("listwright.session.secrets", SECRET);
        return properties;
    }

    @BeforeAll
    void signIn() {
        ben = signedIn(BEN);
        readOperations();
    }

    @TestFactory
    Stream<DynamicTest> nobodyGetsInWithoutASession() {
        return each(
                Operation::isSecured,
                operation ->
                        send(visitor(), operation, json(operation.sample())).isProblem(401, "unauthenticated"));
    }

    @TestFactory
    Stream<DynamicTest> nobodyGetsInWithAForgedToken() {
        var genuine = ben.cookie("lw_access").orElseThrow();
        var forged = forgeries(genuine);
        visitor().with("lw_access", genuine).get("/api/v1/me").is(200);
        return each(
                Operation::isSecured,
                operation -> forged.forEach((how, token) -> {
                    var reply = send(visitor().with("lw_access", token), operation, json(operation.sample()));
                    assertThat(reply.status()).as(how).isEqualTo(401);
                    reply.isProblem(401, "unauthenticated");
                }));
    }

    @TestFactory
    Stream<DynamicTest> aBodyThatIsNoJsonIsRefused() {
        return each(
                Operation::hasBody,
                operation -> Stream.of("{", "nope", "{\"a\":1} x", "{'a':1}", "[".repeat(5000))
                        .forEach(body -> send(operation, body).isProblem(400, "malformed-json")));
    }

    @TestFactory
    Stream<DynamicTest> aBodyThatIsNoObjectIsRefused() {
        return each(
                Operation::hasBody,
                operation -> Stream.of("[]", "null", "7", "\"text\"", "[{}]")
                        .forEach(body -> assertThat(send(operation, body).status())
                                .as(body)
                                .isEqualTo(400)));
    }

    @TestFactory
    Stream<DynamicTest> aFieldOfTheWrongTypeIsNamed() {
        return each(
                Operation::hasBody,
                operation -> operation
                        .sample()
                        .keySet()
                        .forEach(field -> Stream.of(
                                        "7",
                                        "1.5",
                                        "true",
                                        "[]",
                                        "{}",
                                        "[\"text\"]",
                                        "{\"a\": \"b\"}",
                                        "\"half \\ud800\"",
                                        "\"nul \\u0000\"")
                                .filter(wrong -> !isOfTheKindOf(wrong, Operation.value(field)))
                                .forEach(wrong -> assertThat(with(operation, field, wrong)
                                                .isProblem(400, "invalid-body")
                                                .faultyFields())
                                        .as("%s: %s", field, wrong)
                                        .containsExactly(field))));
    }

    private static boolean isOfTheKindOf(String given, String right) {
        return !right.startsWith("\"") && given.charAt(0) == right.charAt(0);
    }

    @TestFactory
    Stream<DynamicTest> whatIsMissingIsNamed() {
        return each(operation -> !operation.required().isEmpty(), operation -> {
            assertThat(send(operation, "{}").isProblem(400, "invalid-body").faultyFields())
                    .containsExactlyInAnyOrderElementsOf(
                            operation.required().stream().map(String::valueOf).toList());
            operation
                    .required()
                    .forEach(field -> assertThat(with(operation, String.valueOf(field), "null")
                                    .isProblem(400, "invalid-body")
                                    .faultyFields())
                            .containsExactly(String.valueOf(field)));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsUnknownOrTwiceThereIsNamed() {
        return each(Operation::hasBody, operation -> {
            assertThat(with(operation, "surprise", "1")
                            .isProblem(400, "invalid-body")
                            .faultyFields())
                    .containsExactly("surprise");
            var first = operation.sample().keySet().iterator().next();
            var twice = json(operation.sample()).replaceFirst("}$", ",\"" + first + "\":\"again\"}");
            assertThat(send(operation, twice).isProblem(400, "invalid-body").faultyFields())
                    .containsOnly(first);
        });
    }

    @TestFactory
    Stream<DynamicTest> aBodyThatIsTooLargeIsRefused() {
        return each(
                Operation::hasBody,
                operation -> with(operation, "surprise", "\"" + "a".repeat(2 << 20) + "\"")
                        .isProblem(413, "body-too-large"));
    }

    @TestFactory
    Stream<DynamicTest> aBodyOfAnotherKindIsRefused() {
        return each(
                Operation::hasBody,
                operation -> Stream.of(
                                "text/plain",
                                "application/x-www-form-urlencoded",
                                "application/xml",
                                "multipart/form-data; boundary=x")
                        .forEach(type -> caller(operation)
                                .send(
                                        operation.method(),
                                        target(operation),
                                        json(operation.sample()),
                                        "Content-Type",
                                        type)
                                .isProblem(415, "unsupported-media-type")));
    }

    @TestFactory
    Stream<DynamicTest> anIdThatIsNoneLeadsNowhere() {
        return each(
                Operation::hasParameter,
                operation -> GARBAGE.forEach(garbage -> {
                    var body = operation.hasBody() ? json(operation.sample()) : null;
                    var reply = caller(operation).send(operation.method(), operation.at(garbage), body);
                    if (operation.path().contains("{id}")) {
                        reply.isProblem(404, "not-found");
                    } else {
                        reply.isProblem(400, "link-invalid");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aKeyForRetriesHasAnEnd() {
        return each(
                operation -> operation.method().equals("POST"),
                operation -> Stream.of("k".repeat(256), "")
                        .forEach(key -> caller(operation)
                                .send("POST", target(operation), body(operation), "Idempotency-Key", key)
                                .isProblem(400, "invalid-parameter")));
    }

    @TestFactory
    Stream<DynamicTest> noOtherSiteChangesAnything() {
        return each(operation -> !operation.method().equals("GET"), operation -> {
            for (var origin : List.of(
                    "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "Origin: https://evil.example")) {
                var header = origin.split(": ", 2);
                caller(operation)
                        .send(operation.method(), target(operation), body(operation), header[0], header[1])
                        .isProblem(403, "cross-site-request");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aMethodThatIsNotThereIsRefused() {
        return book().paths().entrySet().stream()
                .map(entry -> dynamicTest(String.valueOf(entry.getKey()), () -> {
                    var path = String.valueOf(entry.getKey());
                    var known = ((Map<?, ?>) entry.getValue()).keySet();
                    for (var method : List.of("PUT", "PATCH", "POST", "DELETE", "TRACE", "PROPFIND")) {
                        if (!known.contains(method.toLowerCase(Locale.ROOT))) {
                            var reply = ben.send(method, path.replaceAll("\\{\\w+}", "x"), null);
                            assertThat(reply.status()).as(method).isIn(404, 405);
                            assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
                        }
                    }
                }));
    }

    @Test
    void anUnknownAddressIsNotFoundForEverybody() {
        for (var path : List.of("/api/v1/nothing", "/api/v2/me", "/auth/nothing", "/api/v1/members/x/y", "/api/")) {
            visitor().get(path).isProblem(404, "not-found");
            ben.get(path).isProblem(404, "not-found");
        }
    }

    private Stream<DynamicTest> each(Predicate<Operation> which, Consumer<Operation> claim) {
        return operations.stream()
                .filter(which)
                .map(operation -> dynamicTest(operation.toString(), () -> claim.accept(operation)));
    }

    private void readOperations() {
        var schemas = (Map<?, ?>) visitor().get("/openapi.json").at("components.schemas");
        book().paths()
                .forEach((path, methods) -> ((Map<?, ?>) methods)
                        .forEach((method, parts) -> operations.add(operation(
                                String.valueOf(method).toUpperCase(Locale.ROOT),
                                String.valueOf(path),
                                (Map<?, ?>) parts,
                                schemas))));
    }

    private static Operation operation(String method, String path, Map<?, ?> parts, @Nullable Map<?, ?> schemas) {
        if (!String.valueOf(parts.get("requestBody")).contains("#/components/schemas/")) {
            return new Operation(method, path, parts, Map.of(), List.of());
        }
        var reference =
                String.valueOf(parts.get("requestBody")).replaceFirst("(?s).*#/components/schemas/(\\w+).*", "$1");
        var schema = schemas != null && schemas.get(reference) instanceof Map<?, ?> map ? map : Map.of();
        var fields = schema.get("properties") instanceof Map<?, ?> map ? map : Map.of();
        assertThat(fields).as(reference).isNotEmpty();
        var required = schema.get("required") instanceof List<?> list ? list : List.of();
        return new Operation(method, path, parts, fields, required);
    }

    private Visitor caller(Operation operation) {
        return operation.isSecured() ? ben : visitor();
    }

    private static String target(Operation operation) {
        return operation.at(NOBODY);
    }

    private static String body(Operation operation) {
        return operation.hasBody() ? json(operation.sample()) : "";
    }

    private Reply send(Operation operation, String body) {
        return send(caller(operation), operation, body);
    }

    private static Reply send(Visitor caller, Operation operation, String body) {
        return caller.send(operation.method(), target(operation), operation.hasBody() ? body : null);
    }

    private Reply with(Operation operation, String field, String value) {
        var sample = operation.sample();
        sample.put(field, value);
        return send(operation, json(sample));
    }

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Map<String, String> forgeries(String genuine) {
        try {
            var token = SignedJWT.parse(genuine);
            var parts = genuine.split("\\.", -1);
            var header = token.getHeader();
            var claims = token.getJWTClaimsSet();
            var typ = new JOSEObjectType("at+jwt");
            var forged = new LinkedHashMap<String, String>();
            forged.put("no token", "x");
            forged.put("unsigned", base64("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "." + parts[1] + ".");
            forged.put(
                    "unsigned, named",
                    base64("{\"alg\":\"None\",\"typ\":\"at+jwt\"}") + "." + parts[1] + "." + parts[2]);
            forged.put("signature cut off", parts[0] + "." + parts[1] + ".");
            forged.put("one bit flipped", parts[0] + "." + parts[1] + "." + flipped(parts[2]));
            forged.put(
                    "another session",
                    parts[0] + "." + base64(claims.toString().replace("ses_", "ses_1")) + "." + parts[2]);
            forged.put(
                    "expired",
                    signed(
                            header,
                            new JWTClaimsSet.Builder(claims)
                                    .expirationTime(Date.from(Instant.now().minusSeconds(1)))
                                    .build(),
                            SECRET));
            forged.put(
                    "endless",
                    signed(
                            header,
                            new JWTClaimsSet.Builder(claims)
                                    .expirationTime(null)
                                    .build(),
                            SECRET));
            forged.put(
                    "for others",
                    signed(
                            header,
                            new JWTClaimsSet.Builder(claims).audience("other").build(),
                            SECRET));
            forged.put(
                    "unknown session",
                    signed(
                            header,
                            new JWTClaimsSet.Builder(claims)
                                    .claim("sid", "ses_" + UUID.randomUUID())
                                    .build(),
                            SECRET));
            forged.put(
                    "another office",
                    signed(
                            header,
                            new JWTClaimsSet.Builder(claims)
                                    .subject("acc_" + UUID.randomUUID())
                                    .build(),
                            SECRET));
            forged.put("another secret", signed(header, claims, SECRET + "!"));
            forged.put(
                    "of another type",
                    signed(
                            new JWSHeader.Builder(header)
                                    .type(JOSEObjectType.JWT)
                                    .build(),
                            claims,
                            SECRET));
            forged.put(
                    "another algorithm",
                    signed(
                            new JWSHeader.Builder(JWSAlgorithm.HS512)
                                    .type(typ)
                                    .keyID(header.getKeyID())
                                    .build(),
                            claims,
                            SECRET + SECRET));
            forged.put(
                    "without a key's name",
                    signed(new JWSHeader.Builder(JWSAlgorithm.HS256).type(typ).build(), claims, SECRET));
            return forged;
        } catch (ParseException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, String secret) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
        return token.serialize();
    }

    private static String flipped(String signature) {
        var bytes = Base64.getUrlDecoder().decode(signature);
        bytes[0] ^= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
