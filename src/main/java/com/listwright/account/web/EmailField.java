package com.listwright.account.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * An address of mail, judged by its form alone; whether it is real, the mail sent there will show. Plain letters only:
 * others look alike, become alike in lower case, and no common mail server takes them. What is far too long is turned
 * down first, since a regular expression that repeats a group runs out of stack on it.
 */
@Schema(format = "email")
@Size(max = 254, message = "must have at most 254 characters")
@Pattern(
        regexp = "(?!(?s:.{1000}))\\s*(?=[^@]{1,64}@)" + EmailField.WORD + "(\\." + EmailField.WORD + ")*@"
                + EmailField.LABEL + "(\\." + EmailField.LABEL + ")+\\s*",
        message = "must be an address like ana@harbor.example")
@Retention(RetentionPolicy.RUNTIME)
@interface EmailField {
    String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
}
