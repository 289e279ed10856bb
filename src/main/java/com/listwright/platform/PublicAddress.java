package com.listwright.platform;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.util.Optional;

/**
 * Where people reach this Listwright: the origin of its pages and of the links in its mails. A laptop's own port, if
 * not set.
 */
@ConfigurationProperties("listwright.web")
public record PublicAddress(String publicUrl, int port) implements ProductionNeed {
    public PublicAddress {
        publicUrl = publicUrl.isBlank()
                ? "http://localhost:" + port
                : publicUrl.strip().replaceFirst("/$", "");
        if (!publicUrl.matches("https?://[^/?#\\s]+")) {
            throw new CannotStart("PUBLIC_URL is \"" + publicUrl
                    + "\", which is not the address of a site: set it to something like https://listwright.example.");
        }
    }

    public String authority() {
        return URI.create(publicUrl).getRawAuthority();
    }

    /** Cookies may demand HTTPS only where people come by HTTPS. */
    public boolean isSecure() {
        return publicUrl.startsWith("https:");
    }

    @Override
    public Optional<String> missing() {
        return isSecure()
                ? Optional.empty()
                : Optional.of("PUBLIC_URL is not an https address: set it to where people reach this Listwright,"
                        + " like https://listwright.example.");
    }

    public String link(String path) {
        return publicUrl + path;
    }
}
