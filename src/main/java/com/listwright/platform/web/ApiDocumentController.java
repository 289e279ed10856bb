package com.listwright.platform.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** Hands out the API's description; {@code /docs} draws it for people. */
@Controller
@Hidden
@Secured(SecurityRule.IS_ANONYMOUS)
class ApiDocumentController {
    private final ApiDocument document;

    ApiDocumentController(ApiDocument document) {
        this.document = document;
    }

    @Get("/openapi.yaml")
    @Produces("application/yaml")
    HttpResponse<String> yaml() {
        return HttpResponse.ok(document.yaml())
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept-Encoding");
    }

    @Get("/openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<byte[]> json() {
        return HttpResponse.ok(document.json())
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept-Encoding");
    }
}
