package com.listwright.billing.stripe;

/** One thing to be sold: a product's name, and a price of it that is found by its tag. */
public record Goods(String product, String name, String tag, boolean yearly, long cents, boolean metered) {}
