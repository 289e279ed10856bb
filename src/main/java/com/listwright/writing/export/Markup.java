package com.listwright.writing.export;

import java.util.ArrayList;
import java.util.List;

/** Plain text as HTML: nothing that was written becomes a tag. */
final class Markup {
    private Markup() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Blank lines part paragraphs; lines that begin with a dash are a list. */
    static String paragraphs(String text, String paragraphStyle, String listStyle) {
        var html = new StringBuilder();
        List<String> items = new ArrayList<>();
        for (var block : text.split("\\n\\s*\\n", -1)) {
            List<String> lines = new ArrayList<>();
            for (var line : block.strip().lines().toList()) {
                if (line.startsWith("- ")) {
                    items.add(line.substring(2));
                } else {
                    lines.add(escaped(line));
                }
            }
            if (!lines.isEmpty()) {
                html.append("<p%s>%s</p>\n".formatted(paragraphStyle, String.join("<br>\n", lines)));
            }
            if (!items.isEmpty()) {
                html.append("<ul%s>\n".formatted(listStyle));
                items.forEach(item -> html.append("<li>").append(escaped(item)).append("</li>\n"));
                html.append("</ul>\n");
                items.clear();
            }
        }
        return html.toString().strip();
    }
}
