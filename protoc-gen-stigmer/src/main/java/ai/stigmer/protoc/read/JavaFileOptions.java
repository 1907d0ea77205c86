package ai.stigmer.protoc.read;

import com.google.protobuf.DescriptorProtos.FileOptions;
import java.io.IOException;

/**
 * The file options that decide Java names.
 *
 * @param packageName java_package, else the proto package
 * @param outerClassname java_outer_classname, or empty
 * @param multipleFiles java_multiple_files
 * @param featureSet the file's edition features, not read yet
 */
record JavaFileOptions(String packageName, String outerClassname, boolean multipleFiles, Slice featureSet) {
    static JavaFileOptions read(Slice options, String protoPackage) throws IOException {
        String packageName = protoPackage;
        String outerClassname = "";
        boolean multipleFiles = false;
        Slice featureSet = Slice.EMPTY;
        for (WireReader option = options.read(); option.next(); ) {
            switch (option.number()) {
                case FileOptions.JAVA_PACKAGE_FIELD_NUMBER ->
                    packageName = Identifiers.requireJavaPackage(option.text());
                case FileOptions.JAVA_OUTER_CLASSNAME_FIELD_NUMBER ->
                    outerClassname = Identifiers.require(option.text());
                case FileOptions.JAVA_MULTIPLE_FILES_FIELD_NUMBER -> multipleFiles = option.bool();
                case FileOptions.FEATURES_FIELD_NUMBER -> featureSet = option.slice();
                default -> {}
            }
        }
        return new JavaFileOptions(packageName, outerClassname, multipleFiles, featureSet);
    }
}
