package com.listwright.platform.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.http.HttpRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Where a request comes from. {@code X-Forwarded-For} is believed only from as many proxies as stand before Listwright:
 * whoever calls directly writes there what they please.
 */
@ConfigurationProperties("listwright.web")
public record ClientAddress(int trustedProxies) {
    public String of(HttpRequest<?> request) {
        // A proxy may add a line of its own below what the caller wrote.
        var forwarded = request.getHeaders().getAll("X-Forwarded-For");
        if (trustedProxies > 0 && !forwarded.isEmpty()) {
            var hops = String.join(",", forwarded).split(",", -1);
            return hops[Math.max(0, hops.length - trustedProxies)].strip();
        }
        return request.getRemoteAddress().getAddress().getHostAddress();
    }

    /** The network that an address belongs to: limits on single addresses are cheap to walk around. */
    public String networkOf(HttpRequest<?> request) {
        var address = of(request);
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            Arrays.fill(bytes, bytes.length == 4 ? 3 : 7, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException noLiteral) {
            return address;
        }
    }
}
