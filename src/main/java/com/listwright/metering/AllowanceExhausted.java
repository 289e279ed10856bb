package com.listwright.metering;

/**
 * Carries an exhausted allowance from a controller to its answer, a 402 that says the numbers and where to go next.
 * Doors answer {@link Quota.Reservation.Exhausted}; only what speaks HTTP throws this.
 */
public final class AllowanceExhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Quota.Reservation.Exhausted numbers;

    public AllowanceExhausted(Quota.Reservation.Exhausted numbers) {
        super("allowance-exhausted", null, false, false);
        this.numbers = numbers;
    }

    public Quota.Reservation.Exhausted numbers() {
        return numbers;
    }
}
