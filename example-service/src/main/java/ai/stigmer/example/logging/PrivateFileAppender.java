package ai.stigmer.example.logging;

import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.util.FileUtil;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Appends to a file that only its owner reads. What an operator has let a group do with one that is there stays, as
 * that may be how its lines are collected; what everybody may do with it does not.
 */
public final class PrivateFileAppender<E> extends FileAppender<E> {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OF_EVERYBODY = PosixFilePermissions.fromString("------rwx");

    @Override
    public void openFile(String name) throws IOException {
        Path file = Path.of(name);
        FileUtil.createMissingParentDirectories(file.toFile());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } catch (FileAlreadyExistsException there) {
            closeToEverybody(file);
        }
        super.openFile(name);
    }

    private static void closeToEverybody(Path file) throws IOException {
        // A pipe or a terminal has readers of its own.
        if (!Files.isRegularFile(file)) {
            return;
        }
        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        if (permissions.removeAll(OF_EVERYBODY)) {
            Files.setPosixFilePermissions(file, permissions);
        }
    }
}
