package com.listwright.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "177.0.0.1",
                "192.0.1.1",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:4001:812::200e",
                "2001:4860:4860::8888"
            })
    void thePublicCanBeReached(String address) {
        assertThat(PublicAddresses.contain(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // This host, private, CGNAT, loopback.
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.1.2.3",
                "127.255.255.255",
                // Link-local with the clouds' metadata, Azure's wire server.
                "169.254.0.1",
                "169.254.169.254",
                "169.254.170.2",
                "168.63.129.16",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "192.168.255.255",
                // Protocols, documentation, benchmarks, 6to4 relays.
                "192.0.0.1",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                // Multicast, reserved, broadcast.
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                // IPv4 inside of IPv6: compatible, mapped, translated, NAT64.
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:0:127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::7f00:1",
                // 6to4, Teredo, ISATAP.
                "2002:7f00:1::1",
                "2001:0:53aa:64c:0:0:80ff:fffe",
                "2606:4700::5efe:7f00:1",
                "2606:4700::200:5efe:a00:1",
                // ULA with a cloud's metadata, link-local, site-local, multicast, documentation, discard.
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "3fff::1",
                "100::1",
                "4000::1"
            })
    void everythingElseCannot(String address) {
        assertThat(PublicAddresses.contain(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.1", "2130706433", "0x7f.1", "127.0.1", "localhost"})
    void anOddSpellingIsWhatItBecomes(String name) throws UnknownHostException {
        for (var address : resolve(name)) {
            assertThat(PublicAddresses.contain(address)).isFalse();
        }
    }

    /** What the machine cannot read is nothing to connect to. */
    private static InetAddress[] resolve(String name) throws UnknownHostException {
        try {
            return InetAddress.getAllByName(name);
        } catch (UnknownHostException unreadable) {
            assertThat(name).startsWith("0x");
            return new InetAddress[0];
        }
    }
}
