package ai.stigmer.protoc.check;

import ai.stigmer.model.PolicyModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The authorization model that an API is held to.
 *
 * @param name what messages call it: the name of its file
 */
public record AuthorizationModel(String name, PolicyModel rules) {
    /**
     * Reads a model file.
     *
     * @throws IOException if no text can be read there
     * @throws ai.stigmer.model.PolicyModelException if the text is no model, naming every mistake with its place
     */
    public static AuthorizationModel read(String file) throws IOException {
        Path path = Path.of(file);
        return new AuthorizationModel(
                String.valueOf(path.getFileName()), PolicyModel.parse(file, Files.readString(path)));
    }
}
