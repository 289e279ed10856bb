package com.listwright.sandbox;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A mail that was not sent. */
@MappedEntity("mailbox_mail")
public record KeptMail(@Id UUID id, String recipient, String sender, String subject, String bodyText, Instant sentAt) {}
