package com.listwright.gate;

import com.listwright.property.fact.Vocabulary;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All gates that there are, put together as the program does it, without starting the program. */
public final class EveryGate {
    private static final List<Gate> ALL = found();
    private static final Gates GATES = new Gates(ALL);

    private EveryGate() {}

    /** Each by itself. */
    public static List<Gate> all() {
        return ALL;
    }

    public static Gates gates() {
        return GATES;
    }

    private static List<Gate> found() {
        Map<Class<?>, Object> made = new HashMap<>();
        made.put(Vocabulary.class, Vocabulary.standard());
        made.put(Clock.class, Clock.systemUTC());
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("/$"))
                        .importPackages("com.listwright.gate")
                        .stream()
                        .filter(type -> type.isAssignableTo(Gate.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .map(type -> (Gate) make(type, made))
                        .toList();
    }

    /** With its narrowest constructor, and what that needs made the same way. */
    private static Object make(Class<?> type, Map<Class<?>, Object> made) {
        var known = made.get(type);
        if (known != null) {
            return known;
        }
        try {
            var constructor = Arrays.stream(type.getDeclaredConstructors())
                    .min((one, other) -> Integer.compare(one.getParameterCount(), other.getParameterCount()))
                    .orElseThrow();
            constructor.setAccessible(true);
            List<@Nullable Object> needed = new ArrayList<>();
            for (var parameter : constructor.getParameterTypes()) {
                needed.add(make(parameter, made));
            }
            var instance = constructor.newInstance(needed.toArray());
            made.put(type, instance);
            return instance;
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException(type + " cannot be made", failed);
        }
    }
}
