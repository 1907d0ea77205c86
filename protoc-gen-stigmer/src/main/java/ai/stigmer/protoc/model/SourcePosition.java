package ai.stigmer.protoc.model;

/** A place in a proto file; line and column count from one. */
public record SourcePosition(String file, int line, int column) implements Comparable<SourcePosition> {
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
        return file + ":" + line + ":" + column;
    }
}
