package com.listwright.account.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An address of mail, judged by its form alone; whether it is real, the mail sent there will show. */
@Schema(format = "email")
@Size(max = 254, message = "must have at most 254 characters")
@Pattern(
        regexp =
                "\\s*[^\\s@\\p{Cntrl}<>\"(),:;]{1,64}@[^\\s@\\p{Cntrl}<>\"(),:;.]+(\\.[^\\s@\\p{Cntrl}<>\"(),:;.]+)+\\s*",
        message = "must be an address like ana@harbor.example")
@Retention(RetentionPolicy.RUNTIME)
@interface EmailField {}
