package com.listwright.platform.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets a controller ask for {@link Paging} as an argument. */
@Singleton
final class PagingBinder implements TypedRequestArgumentBinder<Paging> {
    private static final Argument<Paging> TYPE = Argument.of(Paging.class);

    @Override
    public Argument<Paging> argumentType() {
        return TYPE;
    }

    @Override
    public BindingResult<Paging> bind(ArgumentConversionContext<Paging> context, HttpRequest<?> request) {
        var paging = Paging.of(request);
        return () -> Optional.of(paging);
    }
}
