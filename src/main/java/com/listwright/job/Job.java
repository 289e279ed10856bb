package com.listwright.job;

/** One kind of work. It may run twice, so doing it again must do no harm. */
public interface Job<T> {
    String name();

    Class<T> dataType();

    void run(T data);
}
