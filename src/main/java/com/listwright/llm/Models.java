package com.listwright.llm;

import com.listwright.platform.CannotStart;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door: who writes, and who reads. Made at the start, so that a wrong setting is told then. */
@Context
public final class Models {
    public enum Role {
        WRITER,
        READER
    }

    private final Map<Role, TextModel> roles = new EnumMap<>(Role.class);
    private final Map<String, OpenAiModel> clients = new HashMap<>();
    private final Watch watch = new Watch();

    Models(LlmSettings settings, List<Provider> providers, Clock clock) {
        var turnstile = new Turnstile(settings.inFlight(), settings.perAccount(), settings.queue());
        Map<String, Provider> known = new HashMap<>();
        providers.forEach(provider -> known.put(provider.name(), provider));
        Map<LlmSettings.Choice, Line> lines = new HashMap<>();
        for (var role : Role.values()) {
            List<Line> order = new ArrayList<>();
            for (var choice : settings.choices(role)) {
                var provider = known.get(choice.provider());
                if (provider == null) {
                    throw new CannotStart("listwright.llm has a role for the provider \"" + choice.provider()
                            + "\", which nobody described: set listwright.llm.providers." + choice.provider()
                            + ".kind to one of " + Kind.words() + ".");
                }
                if (provider.isThere()) {
                    var client = clients.computeIfAbsent(
                            provider.name(), _ -> new OpenAiModel(provider, settings, watch, clock));
                    order.add(lines.computeIfAbsent(
                            choice,
                            it -> new Line(
                                    it.provider() + "/" + it.model(), client, it.model(), settings.rest(), clock)));
                }
            }
            if (!order.isEmpty()) {
                roles.put(role, new RoutedModel(order, turnstile, settings));
            }
        }
    }

    /** Nobody, where no key was given. */
    public Optional<TextModel> of(Role role) {
        return Optional.ofNullable(roles.get(role));
    }

    void warmUp() {
        clients.values().forEach(OpenAiModel::warmUp);
    }

    @PreDestroy
    void close() {
        watch.close();
    }
}
