/**
 * What an assistant can do here, as tools of the Model Context Protocol. A tool is data: its words and the one call of
 * the public API that it makes. Built on nothing of ours; it promises that a tool can do no more than that call.
 */
@NullMarked
package com.listwright.partner.mcp;

import org.jspecify.annotations.NullMarked;
