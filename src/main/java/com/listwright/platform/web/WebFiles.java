package com.listwright.platform.web;

import com.listwright.platform.Digests;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The built web app, read once into memory with the gzip copies that its build made. */
@Singleton
final class WebFiles {
    record WebFile(byte[] plain, byte @Nullable [] gzip, String type, String etag, boolean immutable) {
        boolean isPage() {
            return type.startsWith("text/html");
        }
    }

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "png", "image/png",
            "ico", "image/x-icon",
            "webmanifest", "application/manifest+json",
            "txt", "text/plain; charset=utf-8");

    private final Map<String, WebFile> files;

    WebFiles() {
        files = read();
    }

    @Nullable
    WebFile at(String path) {
        return files.get(path);
    }

    private static Map<String, WebFile> read() {
        var start = WebFiles.class.getResource("/web/index.html");
        if (start == null) {
            return Map.of();
        }
        try {
            return read(start.toURI());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, WebFile> read(URI start) throws IOException {
        if ("jar".equals(start.getScheme())) {
            try (var jar = FileSystems.newFileSystem(start, Map.of())) {
                return readFolder(jar.getPath("/web"));
            }
        }
        return readFolder(Path.of(start).resolveSibling("."));
    }

    private static Map<String, WebFile> readFolder(Path folder) throws IOException {
        var found = new HashMap<String, WebFile>();
        try (Stream<Path> all = Files.walk(folder.normalize())) {
            for (var path : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                var name = folder.normalize().relativize(path).toString().replace('\\', '/');
                if (!name.endsWith(".gz") && !name.startsWith(".")) {
                    found.put("/" + name, file(name, path));
                }
            }
        }
        return Map.copyOf(found);
    }

    private static WebFile file(String name, Path path) throws IOException {
        var plain = Files.readAllBytes(path);
        var packed = path.resolveSibling(path.getFileName() + ".gz");
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return new WebFile(
                plain,
                Files.exists(packed) ? Files.readAllBytes(packed) : null,
                TYPES.getOrDefault(ending, "application/octet-stream"),
                HexFormat.of().formatHex(Digests.sha256(plain), 0, 12),
                name.startsWith("assets/"));
    }
}
