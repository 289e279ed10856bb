package com.listwright.sandbox;

import com.listwright.platform.CannotStart;
import com.listwright.platform.Database;
import com.listwright.platform.StandInDatabase;
import io.micronaut.configuration.jdbc.hikari.DatasourceFactory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanDestroyedEvent;
import io.micronaut.context.event.BeanDestroyedEventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A laptop's own PostgreSQL, with its data in {@code .listwright}. It ends after the pool that uses it. */
@Singleton
final class EmbeddedDatabase implements StandInDatabase, BeanDestroyedEventListener<DatasourceFactory> {
    private static final List<String> SETTINGS = List.of("max_connections=40", "shared_buffers=64MB", "jit=off");

    private final Path folder;
    private @Nullable FileLock lock;
    private @Nullable PostgresServer server;

    EmbeddedDatabase(@Property(name = "listwright.data", defaultValue = ".listwright") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path folder() {
        return folder;
    }

    @Override
    public Database start() {
        try {
            Files.createDirectories(folder);
            lock();
            server = new PostgresServer(folder, folder);
            if (server.isNew()) {
                System.out.println("Preparing the database (first start only)...");
            }
            return server.start(SETTINGS);
        } catch (IOException failure) {
            if (!Files.isWritable(folder)) {
                throw new CannotStart(
                        "Listwright may not write to " + folder + ": start it in a folder that is yours.", failure);
            }
            throw new CannotStart(
                    "The embedded database did not start: postgres.log in " + folder
                            + " may say why; moving that folder away starts anew (" + failure.getMessage() + ").",
                    failure);
        }
    }

    @Override
    public void onDestroyed(BeanDestroyedEvent<DatasourceFactory> poolIsGone) {
        if (server != null) {
            server.close();
        }
    }

    /** Held until the program ends; the system lets go of it even when the program is killed. */
    private void lock() throws IOException {
        var file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock = file.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            // The same answer.
        }
        if (lock == null) {
            file.close();
            throw new CannotStart("Listwright is already running in " + folder.getParent()
                    + ": stop it, or start this one in another folder and on another PORT.");
        }
    }
}
