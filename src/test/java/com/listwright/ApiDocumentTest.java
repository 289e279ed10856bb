package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ApiDocumentTest extends WebTest {
    /**
     * The web app's types are generated from this copy. Write it anew with {@code mvn test -Dtest=ApiDocumentTest
     * -Dapi.write}.
     */
    private static final Path COPY = Path.of("frontend/api/openapi.yaml");

    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"#/components/(\\w+)/([^\"]+)\"");

    @Inject
    private Router router;

    @Test
    void theWebAppsCopyIsTheOneThatIsServed() throws IOException {
        var served = visitor().get("/openapi.yaml").is(200).text();
        if (System.getProperty("api.write") != null) {
            Files.writeString(COPY, served);
        }
        assertThat(Files.readString(COPY))
                .as("The API has changed: write it anew with -Dapi.write, then npm run api:gen and clients:gen")
                .isEqualTo(served);
    }

    @Test
    void everyRouteIsAnOperationAndEveryOperationARoute() {
        var routes = new ArrayList<String>();
        router.uriRoutes()
                .filter(route -> !route.getUriMatchTemplate()
                        .toPathString()
                        .matches("/openapi\\..*|/health.*|/webhooks/.*|/mcp"))
                .filter(route -> !route.getHttpMethod().name().equals("HEAD"))
                .forEach(route -> routes.add(route.getHttpMethod().name() + " "
                        + route.getUriMatchTemplate().toPathString()));
        assertThat(operations()).containsExactlyInAnyOrderElementsOf(new TreeSet<>(routes));
    }

    @Test
    void everyOperationHasAUniqueNameASummaryAndATag() {
        var names = new ArrayList<Object>();
        book().paths()
                .values()
                .forEach(path -> ((Map<?, ?>) path).values().forEach(it -> {
                    var operation = (Map<?, ?>) it;
                    names.add(operation.get("operationId"));
                    assertThat(operation.get("summary"))
                            .as(operation.toString())
                            .isNotNull();
                    assertThat(operation.get("tags")).as(operation.toString()).isNotNull();
                }));
        assertThat(names).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var document = visitor().get("/openapi.json").is(200);
        assertThat(document.textAt("openapi")).startsWith("3.1");
        var parts = (Map<?, ?>) Objects.requireNonNull(document.at("components"));
        var references = REFERENCE.matcher(document.text()).results().toList();
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(parts.get(it.group(1)))
                        .asInstanceOf(InstanceOfAssertFactories.MAP)
                        .containsKey(it.group(2)));
    }

    private List<String> operations() {
        var found = new ArrayList<String>();
        book().paths()
                .forEach((path, methods) -> ((Map<?, ?>) methods)
                        .keySet()
                        .forEach(method -> found.add(String.valueOf(method).toUpperCase(Locale.ROOT) + " " + path)));
        return found;
    }

    @Test
    void everyJsonIsShownByAnExampleOfItsShape() {
        book().paths()
                .forEach((path, methods) -> ((Map<?, ?>) methods).forEach((method, it) -> {
                    if (String.valueOf(path).startsWith("/sandbox/")) {
                        return;
                    }
                    var operation = (Map<?, ?>) it;
                    book().showsAnExample(operation.get("requestBody"), path, method, "requestBody");
                    ((Map<?, ?>) Objects.requireNonNull(operation.get("responses"))).forEach((status, answer) -> {
                        if (String.valueOf(status).startsWith("2")) {
                            book().showsAnExample(answer, path, method, "responses", status);
                        }
                    });
                }));
    }
}
