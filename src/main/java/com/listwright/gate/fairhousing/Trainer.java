package com.listwright.gate.fairhousing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Makes the model from the repository's examples while the program is built: logistic regression, always the same from
 * the same examples and rules.
 */
final class Trainer {
    private static final int ROUNDS = 12;
    private static final double RATE = 0.1;
    private static final double DECAY = 0.02;
    private static final double DAMPING = 0.01;

    /** Rules find most direct sentences by themselves; the model is there for the others. */
    private static final double INDIRECT = 1.3;

    private static final double CAUTION = 0.6;

    /** What stands around an offending phrase may lean on it. */
    private static final double SURROUNDING = 0.5;

    private record Lesson(Features features, boolean offends, int protectedClass, double weight) {}

    private Trainer() {}

    /** The folder of examples and the file to write. */
    public static void main(String[] arguments) throws IOException {
        var examples = examples(Path.of(arguments[0]));
        var target = Path.of(arguments[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (var stream = new BufferedOutputStream(Files.newOutputStream(target))) {
            train(examples).write(stream);
        }
    }

    static List<Example> examples(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                examples.addAll(Example.read(file));
            }
        }
        return examples;
    }

    static Model train(List<Example> examples) {
        List<Lesson> lessons = new ArrayList<>();
        for (var example : examples) {
            // What a fact decides cannot be learned from the words.
            if (!example.senior()) {
                lessons(example, lessons);
            }
        }
        var order = new Random(7);
        var weights = new float[Features.ROOM];
        var slopes = new float[Features.ROOM];
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, order);
            for (var lesson : lessons) {
                var miss = (chance(weights, lesson.features, -1) - (lesson.offends ? 1 : 0)) * lesson.weight;
                step(weights, slopes, lesson.features, miss, -1);
            }
        }
        return new Model(steps(weights), classes(lessons));
    }

    private static void lessons(Example example, List<Lesson> lessons) {
        var rulebook = Rulebook.standard();
        var passage = example.candidate().passages().getFirst();
        var scene = Scene.of(rulebook, passage, Optional.empty());
        var reading = scene.reading();
        Stretches.of(reading, (from, to) -> {
            var here = example.isOffending()
                    && reading.start(from) < example.end()
                    && reading.end(to - 1) > example.start();
            var features = Features.of(scene, rulebook.lexicon().concepts(), from, to);
            lessons.add(
                    new Lesson(features, here, Model.CLASSES.indexOf(example.protectedClass()), weight(example, here)));
        });
    }

    private static double weight(Example example, boolean here) {
        if (!example.isOffending()) {
            return 1;
        }
        if (!here) {
            return SURROUNDING;
        }
        return example.label() == Example.Label.CAUTION
                ? CAUTION
                : example.kind().equals("indirect") ? INDIRECT : 1;
    }

    private static byte[][] classes(List<Lesson> lessons) {
        var names = Model.CLASSES.size();
        var classes = new byte[names][];
        for (int name = 0; name < names; name++) {
            var weights = new float[1 << Model.CLASS_BITS];
            var slopes = new float[1 << Model.CLASS_BITS];
            for (int round = 0; round < ROUNDS / 2; round++) {
                for (var lesson : lessons) {
                    if (lesson.offends) {
                        var mask = weights.length - 1;
                        var miss = chance(weights, lesson.features, mask) - (lesson.protectedClass == name ? 1 : 0);
                        step(weights, slopes, lesson.features, miss, mask);
                    }
                }
            }
            classes[name] = steps(weights);
        }
        return classes;
    }

    private static double chance(float[] weights, Features features, int mask) {
        double sum = 0;
        for (int feature = 0; feature < features.size(); feature++) {
            sum += weights[features.number(feature) & mask] * features.weight(feature);
        }
        // StrictMath gives the same bits on every machine.
        return 1 / (1 + StrictMath.exp(-sum));
    }

    private static void step(float[] weights, float[] slopes, Features features, double miss, int mask) {
        for (int feature = 0; feature < features.size(); feature++) {
            var number = features.number(feature) & mask;
            var slope = (float) (miss * features.weight(feature) + DECAY * weights[number]);
            slopes[number] += slope * slope;
            weights[number] -= (float) (RATE * slope / Math.sqrt(DAMPING + slopes[number]));
        }
    }

    private static byte[] steps(float[] weights) {
        var steps = new byte[weights.length];
        for (int number = 0; number < weights.length; number++) {
            steps[number] = (byte) Math.clamp(Math.round(weights[number] / Model.STEP), -127, 127);
        }
        return steps;
    }
}
