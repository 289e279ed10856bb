package com.listwright.platform.web;

import com.listwright.platform.web.WebFiles.WebFile;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves the web app: its files by their names, and its start page at every address that a person may open. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class WebApp {
    private static final String PAGE_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");
    private static final List<String> NO_PAGES =
            List.of("/api/", "/auth/", "/health", "/openapi.", "/webhooks/", "/mcp");

    private final WebFiles files;

    WebApp(WebFiles files) {
        this.files = files;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> serve(HttpRequest<?> request) {
        var reads =
                request.getMethodName().equals("GET") || request.getMethodName().equals("HEAD");
        if (!reads || isUnreadable(request) || NO_PAGES.stream().anyMatch(request.getPath()::startsWith)) {
            return null;
        }
        var file = find(request);
        return file == null ? null : answer(request, file);
    }

    /** Instead of a request whose address cannot be read, the framework hands on one for "/" without any headers. */
    private static boolean isUnreadable(HttpRequest<?> request) {
        return request.getHeaders().names().isEmpty();
    }

    private @Nullable WebFile find(HttpRequest<?> request) {
        var path = request.getPath();
        return switch (path) {
            case "/" ->
                files.at(SessionCookieNames.refreshToken(request).isPresent() ? "/index.html" : "/landing.html");
            case "/docs" -> files.at("/docs.html");
            default -> {
                var exact = files.at(path);
                yield exact == null && isPageAddress(request, path) ? files.at("/index.html") : exact;
            }
        };
    }

    private static boolean isPageAddress(HttpRequest<?> request, String path) {
        return path.lastIndexOf('.') <= path.lastIndexOf('/')
                && request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals);
    }

    private static HttpResponse<?> answer(HttpRequest<?> request, WebFile file) {
        var accepted = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
        var packed = accepted != null && accepted.contains("gzip") ? file.gzip() : null;
        var etag = "\"" + file.etag() + (packed == null ? "\"" : "-gz\"");
        var fresh = etag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH));
        var response = fresh
                ? HttpResponse.<byte[]>status(HttpStatus.NOT_MODIFIED)
                : HttpResponse.ok(packed == null ? file.plain() : packed);
        response.header(HttpHeaders.CONTENT_TYPE, file.type())
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.VARY, file.isPage() ? "Accept-Encoding, Accept, Cookie" : "Accept-Encoding")
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        file.immutable() ? "public, max-age=31536000, immutable" : "no-cache");
        if (packed != null && !fresh) {
            response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (file.isPage()) {
            response.header("Content-Security-Policy", PAGE_POLICY);
        }
        return response;
    }
}
