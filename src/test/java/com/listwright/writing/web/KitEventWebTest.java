package com.listwright.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class KitEventWebTest extends ScriptedWebTest {
    private static List<String> names(String stream) {
        return stream.lines()
                .filter(line -> line.startsWith("event: "))
                .map(line -> line.substring(7))
                .toList();
    }

    private static List<Integer> numbers(String stream) {
        return stream.lines()
                .filter(line -> line.startsWith("id: "))
                .map(line -> Integer.parseInt(line.substring(4)))
                .toList();
    }

    @Test
    void nobodyLooksOn() {
        visitor().get("/api/v1/kits/kit_" + UUID.randomUUID() + "/events").isProblem(401, "unauthenticated");
    }

    @Test
    void aMalformedPlaceToGoOnFromIsRefused() {
        var office = office(Plan.SOLO);
        var kit = office.written("mls").textAt("id");
        office.owner()
                .get("/api/v1/kits/" + kit + "/events", "Last-Event-ID", "x")
                .isProblem(400, "invalid-parameter");
        office.owner().get("/api/v1/kits/" + kit + "/events?after=-1").isProblem(400, "invalid-parameter");
    }

    @Test
    void whoLooksOnIsToldEverythingInOrderUntilTheEnd() {
        writer.waits();
        var office = office(Plan.SOLO);
        var kit = office.order(wish("mls", "sms")).is(202).textAt("id");
        var looking = CompletableFuture.supplyAsync(() -> office.owner().get("/api/v1/kits/" + kit + "/events"));
        await(() -> {
            pause();
            return true;
        });
        writer.goesOn();
        var reply = looking.join().is(200);
        assertThat(reply.header("Content-Type")).startsWith("text/event-stream");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.header("X-Accel-Buffering")).isEqualTo("no");
        assertThat(reply.header("Content-Encoding")).isNull();
        var stream = reply.text();
        assertThat(stream).startsWith("retry: 1000\n");
        assertThat(names(stream)).contains("piece.started", "piece.delta").endsWith("kit.finished");
        assertThat(names(stream).stream().filter("piece.finished"::equals)).hasSize(2);
        var numbered = numbers(stream);
        assertThat(numbered).isSorted().startsWith(1);
        assertThat(stream).contains("\"status\":\"ready\"").contains("\"text\":\"Three bedrooms");
    }

    @Test
    void whoComesBackIsToldOnlyWhatTheyMissed() {
        var office = office(Plan.SOLO);
        var kit = office.written("mls", "sms").textAt("id");
        var whole =
                office.owner().get("/api/v1/kits/" + kit + "/events").is(200).text();
        var seen = numbers(whole).get(2);
        var rest = office.owner()
                .get("/api/v1/kits/" + kit + "/events", "Last-Event-ID", String.valueOf(seen))
                .is(200)
                .text();
        assertThat(numbers(rest).getFirst()).isEqualTo(seen + 1);
        assertThat(names(rest)).isEqualTo(names(whole).subList(3, names(whole).size()));
        var nothing = office.owner()
                .get("/api/v1/kits/" + kit + "/events?after=" + numbers(whole).getLast())
                .is(200)
                .text();
        assertThat(names(nothing)).containsExactly("kit.finished");
    }

    @Test
    void theWordsThatWereToldAreTheTextThatStands() {
        var office = office(Plan.SOLO);
        var kit = office.written("website");
        var stream = office.owner()
                .get("/api/v1/kits/" + kit.textAt("id") + "/events")
                .text();
        var told = Arrays.stream(stream.split("\n"))
                .filter(line -> line.startsWith("data: {\"pieceId\"") && line.contains("\"text\""))
                .map(line -> line.replaceFirst(".*\"text\":\"", "").replaceFirst("\"}$", ""))
                .reduce("", String::concat);
        assertThat(told).isEqualTo(kit.textAt("pieces.0.text"));
    }

    @Test
    void whoHangsUpDoesNotStopTheWriter() {
        writer.waits();
        var office = office(Plan.SOLO);
        var kit = office.order(wish("mls")).is(202).textAt("id");
        var looking = Thread.ofVirtual().start(() -> office.owner().get("/api/v1/kits/" + kit + "/events"));
        await(() -> {
            pause();
            return true;
        });
        looking.interrupt();
        writer.goesOn();
        await(() -> office.owner().get("/api/v1/kits/" + kit).textAt("status").equals("finished"));
    }
}
