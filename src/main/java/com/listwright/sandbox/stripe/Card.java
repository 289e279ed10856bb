package com.listwright.sandbox.stripe;

/** What a customer's card does when it is asked for money. */
public enum Card {
    PAYS,
    DECLINES
}
