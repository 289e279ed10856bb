package com.listwright.partner.webhook;

import java.io.IOException;

/** A name led where nothing of ours may go. */
final class ForbiddenAddress extends IOException {
    private static final long serialVersionUID = 1L;

    ForbiddenAddress(String address) {
        super(address + " is no public address");
    }
}
