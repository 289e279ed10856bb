package com.listwright.mail;

/** A letter to one person. Header injection ends here: neither address nor subject may hold a line break. */
public record Mail(String to, String subject, String text) {
    public Mail {
        if (hasControl(to) || hasControl(subject)) {
            throw new IllegalArgumentException("The address and the subject of a mail are one line each");
        }
    }

    private static boolean hasControl(String line) {
        return line.chars().anyMatch(Character::isISOControl);
    }
}
