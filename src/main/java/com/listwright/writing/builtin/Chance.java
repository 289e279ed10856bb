package com.listwright.writing.builtin;

/** Picks by seed: always the same for the same home, tone and topic, and evenly over homes. */
record Chance(String seed) {
    int pick(String of, int from) {
        return (int) Long.remainderUnsigned(mixed(of), from);
    }

    private long mixed(String of) {
        long hash = 0xcbf29ce484222325L;
        var text = seed + '\n' + of;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
