package ai.stigmer.protoc.emit.openapi;

import java.util.stream.Collectors;

/** Comments of protos as descriptions, which are Markdown as comments are. */
final class Comments {
    private Comments() {}

    /** The comment without the blank that follows each {@code //}. */
    static String of(String comment) {
        return comment.strip()
                .lines()
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }
}
