package ai.stigmer.protoc.model;

import java.util.List;

/**
 * A Java class.
 *
 * @param simpleNames from the outermost class inwards
 * @param deprecated whether using it draws a warning
 */
public record JavaType(String packageName, List<String> simpleNames, boolean deprecated) {
    public JavaType {
        simpleNames = List.copyOf(simpleNames);
    }

    /** With the package and every class around it. */
    public String qualifiedName() {
        return (packageName.isEmpty() ? "" : packageName + ".") + String.join(".", simpleNames);
    }

    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }
}
