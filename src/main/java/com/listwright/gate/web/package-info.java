/** The checker over HTTP: any text judged by the gates, for anybody, without a model and without keeping it. */
@NullMarked
package com.listwright.gate.web;

import org.jspecify.annotations.NullMarked;
