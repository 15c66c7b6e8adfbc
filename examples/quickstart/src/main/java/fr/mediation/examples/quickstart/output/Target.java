/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.output;

import fr.mediation.examples.quickstart.terminal.Terminal;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Destination d'un résultat: standard output, or a file that appears whole or not at all.
 *
 * <p>A file is written beside its place under a temporary name and moved there by {@link #commit()}; closing without
 * committing leaves whatever was there before.
 */
public final class Target implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final @Nullable Path place;
    private final @Nullable Path temporary;
    private final OutputStream stream;

    private Target(@Nullable Path place, @Nullable Path temporary, OutputStream stream) {
        this.place = place;
        this.temporary = temporary;
        this.stream = new BufferedOutputStream(stream, BUFFER);
    }

    /**
     * Standard output.
     *
     * @param terminal the terminal that owns it
     * @return a target over it
     */
    public static Target standard(Terminal terminal) {
        return new Target(null, null, terminal.out());
    }

    /**
     * A file to be.
     *
     * @param place where it goes
     * @param force whether a file already there may be replaced
     * @return a target that writes beside it
     * @throws UnusableException if the folder is missing or closed, or if a file is there and {@code force} is false
     */
    public static Target file(Path place, boolean force) {
        Path absolute = place.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw unusable("{0} est un dossier, pas un fichier", "{0} is a folder, not a file", place);
        }
        if (!Files.isDirectory(folder)) {
            throw unusable(
                    "le dossier {0} n’existe pas ; créez-le d’abord",
                    "the folder {0} does not exist; create it first", folder);
        }
        if (Files.exists(absolute) && !force) {
            throw unusable(
                    "{0} existe déjà ; --force pour le remplacer", "{0} already exists; --force to replace it", place);
        }
        try {
            // with the rights that any new file of this user has, which a temporary file of the system would not have
            Path temporary = folder.resolve(
                    "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            return new Target(absolute, temporary, Files.newOutputStream(temporary));
        } catch (IOException closed) {
            throw unusable("impossible d’écrire dans le dossier {0}", "the folder {0} cannot be written to", folder);
        }
    }

    /**
     * Where to write the bytes.
     *
     * @return a buffered stream, closed with this target
     */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Makes the result visible.
     *
     * @throws IOException if the last bytes or the move fail
     */
    public void commit() throws IOException {
        stream.flush();
        if (temporary == null || place == null) {
            return;
        }
        stream.close();
        try {
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary != null) {
            stream.close();
            Files.deleteIfExists(temporary);
        }
    }

    private static UnusableException unusable(String fr, String en, Object... values) {
        return new UnusableException(Words.sentence(fr, en, values));
    }
}
