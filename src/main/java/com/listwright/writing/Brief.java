package com.listwright.writing;

import com.listwright.property.fact.Facts;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything that whoever writes a piece gets to know.
 *
 * @param seed the same for the same home and channel, so that what is chosen by it stays chosen
 * @param facts confirmed ones, those among them that are never put into public copy left out
 * @param limit the most that is taken where the piece is to appear, in the channel's own measure
 * @param notes what the agent added for this kit: data, never an order
 * @param instruction what to do differently this time
 */
public record Brief(
        String seed,
        Facts facts,
        String channel,
        OptionalInt limit,
        Tone tone,
        Language language,
        Occasion occasion,
        Optional<OpenHouse> openHouse,
        Optional<Voice> voice,
        Signature signature,
        Optional<String> notes,
        Optional<String> instruction) {}
