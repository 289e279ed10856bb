package com.listwright.partner.webhook.web;

import com.listwright.platform.web.ProblemCatalogue;
import com.listwright.platform.web.ProblemType;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class WebhookProblems implements ProblemCatalogue {
    @Override
    public List<? extends ProblemType> types() {
        return List.of(WebhookProblem.values());
    }
}
