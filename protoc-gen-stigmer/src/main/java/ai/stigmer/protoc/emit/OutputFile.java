package ai.stigmer.protoc.emit;

/** A file to write, its path below the output folder. */
public record OutputFile(String path, String content) {}
