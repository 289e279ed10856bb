package com.listwright.writing.model;

import com.listwright.llm.ModelRequest.Message;
import com.listwright.platform.Digests;
import java.util.HexFormat;
import java.util.List;

/**
 * What a model is asked. The shared part comes first and is the same for all pieces of a kit.
 *
 * @param version the file of the piece's own part
 */
record Prompt(String rules, String shared, String own, String version, int maxTokens) {
    List<Message> messages() {
        return List.of(Message.system(rules), Message.user(shared + "\n" + own));
    }

    String cacheKey() {
        return HexFormat.of().formatHex(Digests.sha256(rules + shared), 0, 16);
    }

    String text() {
        return "[system]\n" + rules + "\n\n[user]\n" + shared + "\n" + own + "\n";
    }
}
