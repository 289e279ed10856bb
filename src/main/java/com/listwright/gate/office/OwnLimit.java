package com.listwright.gate.office;

import com.listwright.account.MemberId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** How many characters of remarks a board takes, as an office knows it. */
@MappedEntity("board_limit")
public record OwnLimit(@Id String board, int characters, String reason, MemberId setBy, Instant setAt) {}
