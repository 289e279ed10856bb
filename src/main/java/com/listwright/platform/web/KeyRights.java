package com.listwright.platform.web;

import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Optional;

/** What programs with a key may call, for the API's description. */
public interface KeyRights {
    /** The scopes that a route takes, maybe none; empty: it is for no key. */
    Optional<List<String>> scopes(UriRouteInfo<?, ?> route);

    /** The codes with which a key may be refused there. */
    List<String> refusals(UriRouteInfo<?, ?> route);
}
