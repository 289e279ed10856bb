/**
 * {@code POST /mcp}, the streamable HTTP transport without sessions. Each tool is answered by this server's own public
 * API with the key of whoever asked, so that rights, limits, counts and refusals are the same in both places.
 */
@NullMarked
package com.listwright.partner.mcp.web;

import org.jspecify.annotations.NullMarked;
