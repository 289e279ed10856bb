package com.listwright.property.web;

import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.EntityTags;
import com.listwright.platform.web.Problem;
import com.listwright.property.Properties.Entry.ChangedMeanwhile;
import com.listwright.property.Revision;
import com.listwright.property.web.RevisionController.ChangeView;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells who comes too late what happened to a home since they looked. */
@Singleton
class Meanwhile {
    private static final Argument<List<ChangeView>> CHANGES = Argument.listOf(ChangeView.class);

    private final JsonMapper json;

    Meanwhile(JsonMapper json) {
        this.json = json;
    }

    HttpResponse<?> answer(ChangedMeanwhile outcome, HttpRequest<?> request) {
        var home = outcome.property();
        return EntityTags.marked(
                Problem.of(CommonProblem.PRECONDITION_FAILED)
                        .with("etag", EntityTags.quoted(home.tag()))
                        .with("revision", home.revision())
                        .with(
                                "changes",
                                outcome.since().stream().map(this::told).toList())
                        .answer(request),
                home.tag());
    }

    private Map<String, Object> told(Revision revision) {
        var told = new LinkedHashMap<String, Object>();
        told.put("revision", revision.revision());
        told.put("at", revision.changedAt().toString());
        if (revision.changedBy() != null) {
            told.put("by", revision.changedBy());
        }
        told.put("via", revision.via());
        told.put("fields", changes(revision).stream().map(ChangeView::field).toList());
        return told;
    }

    List<ChangeView> changes(Revision revision) {
        try {
            var changes = json.readValue(revision.changes(), CHANGES);
            return changes == null ? List.of() : changes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
