package com.listwright.account.web;

import com.listwright.account.signin.PasswordRule;
import io.micronaut.context.annotation.Factory;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A field that sets a password. */
@Schema(minLength = 8, maxLength = 128, format = "password")
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface NewPassword {
    String message() default "cannot be used as a password";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which part of the rule is not met. */
    @Factory
    final class Validators {
        @Singleton
        ConstraintValidator<NewPassword, CharSequence> newPassword() {
            return (value, annotation, context) -> {
                var complaint = value == null
                        ? null
                        : PasswordRule.complaint(value.toString()).orElse(null);
                if (complaint != null) {
                    context.messageTemplate(complaint);
                }
                return complaint == null;
            };
        }
    }
}
