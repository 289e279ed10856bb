package com.listwright.llm;

import com.listwright.llm.ModelRequest.Message;
import com.listwright.llm.ModelRequest.Urgency;
import com.listwright.platform.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The door to one or more stand-ins, with waits that suit a test. */
final class ModelDoor implements AutoCloseable {
    static final Duration FIRST_TEXT = Duration.ofMillis(1500);
    static final Duration GIVE_UP = Duration.ofSeconds(7);

    private final Models models;

    private ModelDoor(Models models) {
        this.models = models;
    }

    static ModelDoor to(ModelStandIn... standIns) {
        return to(Clock.systemUTC(), "openai", "gpt-5.6-luna", 64, 32, standIns);
    }

    static ModelDoor ofKind(String kind, String model, ModelStandIn standIn) {
        return to(Clock.systemUTC(), kind, model, 64, 32, standIn);
    }

    static ModelDoor to(
            Clock clock, String kind, String model, int inFlight, int perAccount, ModelStandIn... standIns) {
        return to(
                clock,
                kind,
                model,
                inFlight,
                perAccount,
                Stream.of(standIns).map(ModelStandIn::address).toList());
    }

    static ModelDoor to(String address) {
        return to(Clock.systemUTC(), "openai", "gpt-5.6-luna", 64, 32, List.of(address));
    }

    private static ModelDoor to(
            Clock clock, String kind, String model, int inFlight, int perAccount, List<String> addresses) {
        var providers = new ArrayList<Provider>();
        var roles = new ArrayList<String>();
        for (int i = 0; i < addresses.size(); i++) {
            providers.add(new Provider("p" + i, kind, "sk-secret-" + i, addresses.get(i), null));
            roles.add("p" + i + "/" + model);
        }
        var models = new Models(settings(String.join(",", roles), inFlight, perAccount), providers, clock);
        models.warmUp();
        return new ModelDoor(models);
    }

    static LlmSettings settings(String roles, int inFlight, int perAccount) {
        return new LlmSettings(
                roles,
                roles,
                Duration.ofSeconds(2),
                FIRST_TEXT,
                Duration.ofSeconds(2),
                Duration.ofSeconds(20),
                GIVE_UP,
                3,
                Duration.ofMillis(20),
                Duration.ofMillis(100),
                inFlight,
                perAccount,
                1000,
                24000,
                Duration.ofSeconds(30));
    }

    TextModel model() {
        return models.of(Models.Role.WRITER).orElseThrow();
    }

    Models models() {
        return models;
    }

    Answer asks(String text) {
        return asks(text, TextModel.Sink.NOWHERE, new Cancellation());
    }

    Answer asks(String text, TextModel.Sink sink, Cancellation cancellation) {
        return model().stream(request(account(1), Urgency.INTERACTIVE, text), sink, cancellation);
    }

    static ModelRequest request(AccountId account, Urgency urgency, String text) {
        return new ModelRequest(
                account,
                urgency,
                List.of(Message.system("Be brief."), Message.user(text)),
                4000,
                0.7,
                "key",
                Duration.ofSeconds(20));
    }

    static AccountId account(int number) {
        return new AccountId(new UUID(0, number));
    }

    @Override
    public void close() {
        models.close();
    }
}
