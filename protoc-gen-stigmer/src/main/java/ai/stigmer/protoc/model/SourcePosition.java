package ai.stigmer.protoc.model;

/** A place in a proto file; line and column count from one, and are zero where the request does not say them. */
public record SourcePosition(String file, int line, int column) implements Comparable<SourcePosition> {
    /** Somewhere in a file: tools may leave the positions out of their requests. */
    public static SourcePosition unknownIn(String file) {
        return new SourcePosition(file, 0, 0);
    }

    /** By hand, as no class-data archive holds the lambdas of Comparator, and making them takes some milliseconds of a run. */
    @Override
    public int compareTo(SourcePosition other) {
        int files = file.compareTo(other.file);
        if (files != 0) {
            return files;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
