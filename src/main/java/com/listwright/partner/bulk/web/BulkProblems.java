package com.listwright.partner.bulk.web;

import com.listwright.platform.web.ProblemCatalogue;
import com.listwright.platform.web.ProblemType;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class BulkProblems implements ProblemCatalogue {
    @Override
    public List<? extends ProblemType> types() {
        return List.of(BulkProblem.values());
    }
}
