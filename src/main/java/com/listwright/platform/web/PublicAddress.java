package com.listwright.platform.web;

import com.listwright.platform.CannotStart;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;

/** Where people reach this Listwright: the origin of its pages and of the links in its mails. */
@ConfigurationProperties("listwright.web")
public record PublicAddress(URI publicUrl) {
    public PublicAddress {
        var scheme = publicUrl.getScheme();
        if (publicUrl.getRawAuthority() == null || !("http".equals(scheme) || "https".equals(scheme))) {
            throw new CannotStart(
                    "PUBLIC_URL is \"" + publicUrl + "\", which is no web address: set it to something like https://listwright.example.");
        }
    }

    public URI uri() {
        return publicUrl;
    }

    /** Cookies may demand HTTPS only where people come by HTTPS. */
    public boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }

    public String link(String path) {
        var base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
