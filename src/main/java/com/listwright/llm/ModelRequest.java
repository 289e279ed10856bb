package com.listwright.llm;

import com.listwright.platform.AccountId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a model, and for whom.
 *
 * @param messages what is shared with sibling calls comes first and is the same to the byte, so that providers can
 *     remember it
 * @param maxTokens how long the answer may be
 * @param temperature left to the model if null
 * @param cacheKey the same for calls that begin alike
 * @param within how long the whole answer may take, waiting and trying again included
 */
public record ModelRequest(
        AccountId account,
        Urgency urgency,
        List<Message> messages,
        int maxTokens,
        @Nullable Double temperature,
        @Nullable String cacheKey,
        Duration within) {
    public enum Urgency {
        /** Somebody looks on. */
        INTERACTIVE,
        BULK
    }

    public enum Speaker {
        SYSTEM,
        USER,
        ASSISTANT
    }

    public record Message(Speaker speaker, String text) {
        public static Message system(String text) {
            return new Message(Speaker.SYSTEM, text);
        }

        public static Message user(String text) {
            return new Message(Speaker.USER, text);
        }

        public static Message assistant(String text) {
            return new Message(Speaker.ASSISTANT, text);
        }
    }

    public ModelRequest {
        messages = List.copyOf(messages);
        if (messages.isEmpty() || maxTokens < 1 || !within.isPositive()) {
            throw new IllegalArgumentException("A model is asked something, for some tokens, within some time");
        }
    }

    int length() {
        return messages.stream().mapToInt(message -> message.text().length()).sum();
    }

    /** The messages are somebody's homes and voice. */
    @Override
    public String toString() {
        return "ModelRequest[" + account + ", " + urgency + ", " + length() + " characters]";
    }
}
