package com.listwright.llm;

/** Writes. The call blocks until the answer is there, so it wants a virtual thread and no open transaction. */
public interface TextModel {
    /** Takes text as it comes; what it has taken was only worth something if the answer says so. */
    @FunctionalInterface
    interface Sink {
        Sink NOWHERE = text -> {};

        void take(String text);
    }

    Answer stream(ModelRequest request, Sink sink, Cancellation cancellation);
}
