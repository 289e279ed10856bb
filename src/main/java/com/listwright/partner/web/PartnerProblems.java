package com.listwright.partner.web;

import com.listwright.platform.web.ProblemCatalogue;
import com.listwright.platform.web.ProblemType;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class PartnerProblems implements ProblemCatalogue {
    @Override
    public List<? extends ProblemType> types() {
        return List.of(PartnerProblem.values());
    }
}
