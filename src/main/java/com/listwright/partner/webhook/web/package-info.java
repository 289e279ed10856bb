/** The HTTP face of webhook endpoints and their deliveries. */
@NullMarked
package com.listwright.partner.webhook.web;

import org.jspecify.annotations.NullMarked;
