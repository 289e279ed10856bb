package com.listwright;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which of our packages uses which, drawn as lines of {@code package -> package, package}. */
record PackageMap(Map<String, Set<String>> arrows) {
    private static final String OURS = "com.listwright";
    private static final String GUILTY = OURS + ".guilty";

    static PackageMap drawn(String lines) {
        var arrows = new TreeMap<String, Set<String>>();
        for (var line : lines.lines().toList()) {
            var ends = line.split("->", -1);
            var targets = new TreeSet<>(List.of(ends[1].strip().split(",\\s*", -1)));
            targets.remove("");
            arrows.put(ends[0].strip(), targets);
        }
        return new PackageMap(arrows);
    }

    static PackageMap of(JavaClasses classes) {
        var arrows = new TreeMap<String, Set<String>>();
        for (var type : classes) {
            arrows.computeIfAbsent(name(type), name -> new TreeSet<>()).addAll(targets(type));
        }
        return new PackageMap(arrows);
    }

    /** A class may use its own package and those to which an arrow is drawn. */
    ArchCondition<JavaClass> followed() {
        return new ArchCondition<>("follow the arrows of the map") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var missing = targets(type);
                missing.removeAll(arrows.getOrDefault(name(type), Set.of()));
                if (!missing.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " in " + name(type) + " uses " + String.join(", ", missing)));
                }
            }
        };
    }

    private static Set<String> targets(JavaClass type) {
        var targets = new TreeSet<String>();
        for (var dependency : type.getDirectDependenciesFromSelf()) {
            var target = dependency.getTargetClass().getBaseComponentType();
            if (isOurs(target)) {
                targets.add(name(target));
            }
        }
        targets.remove(name(type));
        return targets;
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(OURS) || type.getPackageName().startsWith(OURS + ".");
    }

    /** The guilty stand in a little world of their own. */
    private static String name(JavaClass type) {
        var home = type.getPackageName().startsWith(GUILTY) ? GUILTY : OURS;
        var name = type.getPackageName().substring(home.length());
        return name.isEmpty() ? "the start" : name.substring(1);
    }

    @Override
    public String toString() {
        return new LinkedHashMap<>(arrows)
                .entrySet().stream()
                        .map(arrow -> arrow.getKey() + " -> " + String.join(", ", arrow.getValue()))
                        .collect(joining("\n"));
    }
}
