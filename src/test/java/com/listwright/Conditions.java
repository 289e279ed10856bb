package com.listwright;

import static com.tngtech.archunit.lang.SimpleConditionEvent.satisfied;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.listwright.platform.AccountId;
import com.listwright.platform.AcrossAccounts;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What ArchUnit has no words for. */
final class Conditions {
    private static final Set<String> OTHER_CLOCKS =
            Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds", "tickMinutes");

    private Conditions() {}

    static ArchCondition<JavaClass> nameAnAccountInEveryQuery() {
        return new ArchCondition<>("name an AccountId in every query, or say why not with @AcrossAccounts") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                for (var query : repository.getAllMethods()) {
                    if (!isBound(query)) {
                        events.add(violated(
                                query,
                                repository.getName() + " has " + query.getName() + ", which reaches every account"));
                    }
                }
            }
        };
    }

    private static boolean isBound(JavaCodeUnit query) {
        if (query.getOwner().isEquivalentTo(Object.class)
                || query.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(AccountId.class))) {
            return true;
        }
        return query.tryGetAnnotationOfType(AcrossAccounts.class)
                .map(across -> !across.value().isBlank())
                .orElse(false);
    }

    static ArchCondition<JavaClass> beUsedOnlyByTheirOwnPackage() {
        return new ArchCondition<>("be used only by their own package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var use : type.getDirectDependenciesToSelf()) {
                    if (!use.getOriginClass().getPackage().equals(type.getPackage())) {
                        events.add(violated(type, use.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package with a package-info that says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                if (!marked) {
                    events.add(violated(type, type.getName() + " lives in an unmarked package"));
                }
            }
        };
    }

    /** Catching Throwable is left out: that is also what the compiler makes of try with resources. */
    static ArchCondition<JavaClass> catchEverything() {
        return new ArchCondition<>("catch Exception or RuntimeException") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var unit : type.getCodeUnits()) {
                    unit.getTryCatchBlocks().stream()
                            .flatMap(block -> block.getCaughtThrowables().stream())
                            .filter(caught -> caught.isEquivalentTo(Exception.class)
                                    || caught.isEquivalentTo(RuntimeException.class))
                            .forEach(caught -> events.add(
                                    satisfied(type, unit.getFullName() + " catches " + caught.getSimpleName())));
                }
            }
        };
    }

    static DescribedPredicate<JavaCall<?>> askTheMachineForTheTime() {
        return DescribedPredicate.describe("that ask the machine for the time", call -> {
            var owner = call.getTargetOwner();
            var name = call.getName();
            if (owner.isEquivalentTo(System.class)) {
                return name.equals("currentTimeMillis");
            }
            if (owner.isEquivalentTo(Clock.class)) {
                return OTHER_CLOCKS.contains(name);
            }
            if (owner.isEquivalentTo(Date.class)) {
                return name.equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty();
            }
            return owner.getPackageName().equals("java.time")
                    && name.equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
        });
    }

    static DescribedPredicate<JavaCall<?>> writeSqlByHand() {
        var doors = List.of("prepareStatement", "prepareCall", "createStatement");
        return DescribedPredicate.describe(
                "that write SQL by hand",
                call -> call.getTargetOwner().getName().equals("java.sql.Connection")
                        && doors.contains(call.getName()));
    }
}
