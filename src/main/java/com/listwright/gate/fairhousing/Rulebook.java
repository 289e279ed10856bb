package com.listwright.gate.fairhousing;

import com.listwright.gate.RuleFile;
import com.listwright.property.fact.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All rules of the gate, read once. */
final class Rulebook {
    private static final String FOLDER = "fair-housing/";
    private static final Set<String> ALLOWED = Set.of("hud 1995", "property", "legal", "place", "converted");
    private static final Set<String> FLAGS = Set.of("-", "hopa", "policy", "mild");

    private final Lexicon lexicon;
    private final Reasons reasons;
    private final RuleIndex compounds;
    private final RuleIndex frames;
    private final RuleIndex allowed;
    private final List<Rule> frameRules;
    private final Set<String> endsOfNames = new HashSet<>();
    private final boolean policy;

    private static final class Held {
        private static final Rulebook STANDARD = new Rulebook();
    }

    private Rulebook() {
        lexicon = new Lexicon(RuleFile.read(FOLDER + "lexicon.rules", Lexicon.sections()));
        reasons = new Reasons(RuleFile.read(FOLDER + "reasons.rules", Set.of("frames", "classes")));
        policy = RuleFile.read(FOLDER + "policy.rules", Set.of("policy")).lines().stream()
                .anyMatch(line -> line.cell(0).equals("policy") && line.cell(1).equals("on"));
        Set<String> sections = new HashSet<>(reasons.frames());
        sections.add("compounds");
        var file = RuleFile.read(FOLDER + "frames.rules", sections);
        frameRules = file.lines().stream()
                .filter(line -> !line.section().equals("compounds"))
                .map(this::frame)
                .toList();
        frames = new RuleIndex(frameRules, lexicon.concepts());
        compounds = new RuleIndex(
                file.section("compounds").stream().map(this::frame).toList(), lexicon.concepts());
        List<Rule> shields = new ArrayList<>(readAllowed());
        shields.addAll(readVocabulary());
        allowed = new RuleIndex(shields, lexicon.concepts());
    }

    static Rulebook standard() {
        return Held.STANDARD;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Reasons reasons() {
        return reasons;
    }

    RuleIndex compounds() {
        return compounds;
    }

    RuleIndex frames() {
        return frames;
    }

    RuleIndex allowed() {
        return allowed;
    }

    List<Rule> frameRules() {
        return frameRules;
    }

    boolean endsName(String word) {
        return endsOfNames.contains(word);
    }

    boolean isQuiet(Rule rule) {
        return rule.isPolicy() && !policy;
    }

    private Rule frame(RuleFile.Line line) {
        var protectedClass = line.cell(1);
        if (!protectedClass.equals("=") && !ProtectedClass.known(protectedClass)) {
            throw line.wrong("no such class: " + protectedClass);
        }
        var flags = Set.of(line.cell(2).split(" "));
        if (!FLAGS.containsAll(flags)) {
            throw line.wrong("no such flag: " + line.cell(2));
        }
        return new Rule(
                line.section(),
                lexicon.patterns().read(line.cell(0), line),
                protectedClass.equals("=") ? "" : protectedClass,
                flags,
                line.cell(3),
                line.place());
    }

    private List<Rule> readAllowed() {
        Set<String> sections = new HashSet<>(ALLOWED);
        sections.add("proper names");
        var file = RuleFile.read(FOLDER + "allow.rules", sections);
        file.section("proper names").forEach(line -> endsOfNames.add(line.cell(0)));
        List<Rule> rules = new ArrayList<>();
        for (var line : file.lines()) {
            if (ALLOWED.contains(line.section())) {
                rules.add(allowed(line.section(), lexicon.patterns().read(line.cell(0), line), line.place()));
            }
        }
        return rules;
    }

    /** A gate that rejects the words of the form would be wrong. */
    private List<Rule> readVocabulary() {
        List<Rule> rules = new ArrayList<>();
        for (var field : Vocabulary.standard().fields()) {
            field.lookup()
                    .ifPresent(lookup -> lookup.standardNames().forEach(name -> {
                        var words = name.toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", " ")
                                .strip();
                        if (words.indexOf(' ') > 0 && !words.contains("senior") && !words.contains("adult")) {
                            var line = new RuleFile.Line(field.name(), List.of(words), "vocabulary:" + field.name());
                            rules.add(allowed(field.name(), lexicon.patterns().read(words, line), line.place()));
                        }
                    }));
        }
        return rules;
    }

    private static Rule allowed(String section, Pattern pattern, String place) {
        return new Rule(section, pattern, "", Set.of(), "", place);
    }
}
