package com.listwright.platform.limit;

import com.listwright.platform.CannotStart;
import java.time.Duration;
import java.util.regex.Pattern;

/** So many times in so long: {@code 600/60s}. */
record Rate(int times, Duration window) {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8})/([1-9][0-9]{0,6})s");

    static Rate parse(String name, String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new CannotStart("The setting listwright.limits." + name + " is \"" + text
                    + "\": write it as times/seconds, 600/60s for instance.");
        }
        return new Rate(Integer.parseInt(form.group(1)), Duration.ofSeconds(Long.parseLong(form.group(2))));
    }

    double secondsEach() {
        return window.toSeconds() / (double) times;
    }
}
