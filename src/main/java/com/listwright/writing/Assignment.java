package com.listwright.writing;

import com.listwright.platform.AccountId;
import com.listwright.property.fact.Facts;

/** One piece for one writer: what is written, and the facts by which it will be judged. */
record Assignment(AccountId account, Piece piece, Commission kit, Facts facts, Brief brief, Writer writer) {}
