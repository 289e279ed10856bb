package com.listwright.partner.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.listwright.account.Plan;
import com.listwright.client.ApiException;
import com.listwright.client.Listwright;
import com.listwright.client.model.KitRequest;
import com.listwright.client.model.KitStatus;
import com.listwright.client.model.NewProperty;
import com.listwright.client.model.Problem;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The client of clients/java, which the build generates, as a customer's program uses it. */
class JavaClientWebTest extends KeyedWebTest {
    private static final Map<String, Object> FACTS =
            Map.of("City", "Marrow Glen", "BedroomsTotal", 3, "BathroomsFull", 2, "Flooring", List.of("Tile"));

    @Test
    void aKitIsOrderedAndRead() throws ApiException {
        var listwright = client(office(Plan.FREE).test().textAt("key"));

        var home = listwright.homes().addProperty(new NewProperty().facts(FACTS), null);
        var wish = new KitRequest().channels(List.of("mls")).tone("warm");
        var kit = listwright.kits().orderKit(home.getId(), wish, Listwright.waiting(Duration.ofSeconds(60)), null);

        assertThat(kit.getStatus()).isEqualTo(KitStatus.FINISHED);
        assertThat(kit.getTest()).isTrue();
        var piece = listwright.pieces().seePiece(kit.getPieces().getFirst().getId(), null);
        assertThat(piece.getText())
                .isNotBlank()
                .isEqualTo(kit.getPieces().getFirst().getText());
        assertThat(home.getFacts()).containsEntry("City", "Marrow Glen").containsEntry("BedroomsTotal", 3);
        assertThat(listwright.homes().listProperties(null, null, 10, null).getData())
                .hasSize(1);
    }

    @Test
    void aRefusalSaysWhichByItsCode() {
        var listwright = client(office(Plan.FREE).test().textAt("key"));

        var refused = catchThrowableOfType(
                ApiException.class, () -> listwright.homes().seeProperty("prop_nothing", null));

        assertThat(refused.getCode()).isEqualTo(404);
        assertThat(Listwright.problem(refused).orElseThrow().getCode()).isEqualTo(Problem.CodeEnum.NOT_FOUND);
    }

    @Test
    void whatIsBrieflyAwayIsAskedForAgainUnderTheSameName() throws IOException, ApiException {
        var names = new ArrayList<List<String>>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            names.add(exchange.getRequestHeaders().get("Idempotency-Key"));
            var isAway = names.size() < 3;
            exchange.getResponseHeaders().set("Retry-After", "0");
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            var body = (isAway ? "{}" : "{\"id\": \"prop_1\", \"added\": \"later\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(isAway ? 503 : 201, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            var listwright =
                    Listwright.at("http://127.0.0.1:" + server.getAddress().getPort() + "/", "lw_test_any");

            var home = listwright.homes().addProperty(new NewProperty().facts(FACTS), null);

            assertThat(home.getId()).isEqualTo("prop_1");
            assertThat(names).hasSize(3).doesNotContainNull();
            assertThat(names.stream().distinct()).hasSize(1);
        } finally {
            server.stop(0);
        }
    }

    private Listwright client(String key) {
        return Listwright.at(server.getURI().toString(), key);
    }
}
