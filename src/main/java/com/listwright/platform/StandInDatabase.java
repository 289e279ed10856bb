package com.listwright.platform;

/** What a laptop has instead of a database of its own. */
public interface StandInDatabase {
    Database start();
}
