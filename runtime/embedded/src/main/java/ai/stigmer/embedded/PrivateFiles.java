package ai.stigmer.embedded;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/** Folders and files that nobody but the user of this process can read or change. */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");
    private static final int STICKY = 01000;

    private PrivateFiles() {}

    /**
     * Makes a folder, or takes the one that is there if others cannot have put anything into it.
     *
     * @throws IOException if it is a link, of another user, or others can write into it or exchange it; the message
     *     says which folder, and what to do
     */
    public static Path folder(Path path) throws IOException {
        Path folder = path.toAbsolutePath().normalize();
        Path parent = folder.getParent();
        if (parent == null) {
            throw new IOException(folder + " is no folder to keep data in; name another");
        }
        Files.createDirectories(parent);
        refuseExchange(parent.toRealPath());
        try {
            Files.createDirectory(folder, with(FOLDER));
        } catch (FileAlreadyExistsException there) {
            takeOver(folder);
        }
        return folder;
    }

    /** Makes an empty file if there is none, and takes what others may do with one that is there. */
    public static void file(Path file) throws IOException {
        try {
            Files.createFile(file, with(FILE));
        } catch (FileAlreadyExistsException there) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(file + " is not a file; remove it, or name another folder", there);
            }
            closeTo(file, FILE);
        }
    }

    private static void takeOver(Path folder) throws IOException {
        PosixFileAttributes found = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isDirectory()) {
            throw new IOException(folder + " is " + (found.isSymbolicLink() ? "a symbolic link" : "not a folder")
                    + "; name the folder itself");
        }
        UserPrincipal self = self();
        if (!found.owner().equals(self)) {
            throw new IOException(folder + " belongs to " + found.owner().getName() + ", not to " + self.getName()
                    + "; name a folder of your own");
        }
        if (found.permissions().contains(PosixFilePermission.GROUP_WRITE)
                || found.permissions().contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new IOException(
                    folder + " can be written by others (" + PosixFilePermissions.toString(found.permissions())
                            + "); see that nothing in it is theirs and chmod 700 it, or name another");
        }
        closeTo(folder, FOLDER);
    }

    /**
     * Where everybody can write, everybody can put another folder in this one's place, unless the sticky bit is set.
     */
    private static void refuseExchange(Path real) throws IOException {
        for (Path above = real; above != null; above = above.getParent()) {
            if (Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_WRITE)
                    && ((int) Files.getAttribute(above, "unix:mode") & STICKY) == 0) {
                throw new IOException("everybody can exchange what is in " + above
                        + "; name a folder in another place, or chmod o-w it");
            }
        }
    }

    private static void closeTo(Path path, Set<PosixFilePermission> allowed) throws IOException {
        Set<PosixFilePermission> now = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
        if (now.stream().anyMatch(OF_OTHERS::contains)) {
            Files.setPosixFilePermissions(path, allowed);
        }
    }

    /** Who owns what this process makes; a user of a container need not have a name. */
    private static UserPrincipal self() throws IOException {
        Path probe = Files.createTempFile("stigmer-", ".owner");
        try {
            return Files.getOwner(probe);
        } finally {
            Files.delete(probe);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> with(Set<PosixFilePermission> permissions) {
        return PosixFilePermissions.asFileAttribute(permissions);
    }
}
