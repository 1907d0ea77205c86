package ai.stigmer.protoc.golden;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles controllers as strictly as a team might: every lint, every warning an error. */
public final class GeneratedCode {
    private GeneratedCode() {}

    /** The Java of messages and stubs, compiled into a folder of classes. Their own warnings are not ours. */
    public static Path compileProtos(List<GoldenCase> cases, Path work) throws IOException, InterruptedException {
        Path sources = Files.createDirectories(work.resolve("java"));
        Path classes = Files.createDirectories(work.resolve("classes"));
        for (GoldenCase golden : cases) {
            ProtoCompiler.writeJava(golden.roots(), golden.declared(), sources);
        }
        List<File> files;
        try (Stream<Path> paths = Files.walk(sources)) {
            files = paths.filter(path -> path.toString().endsWith(".java"))
                    .map(Path::toFile)
                    .toList();
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-nowarn", "-proc:none", "-d", classes.toString());
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromFiles(files));
            if (!task.call()) {
                throw new IOException("the Java that protoc and grpc-java wrote does not compile");
            }
        }
        return classes;
    }

    /** Compiles generated files against a folder of classes. */
    public static Compilation compile(Map<String, String> files, Path classes) {
        List<JavaFileObject> sources = new ArrayList<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".java")) {
                String type =
                        name.substring(0, name.length() - ".java".length()).replace('/', '.');
                sources.add(JavaFileObjects.forSourceString(type, content));
            }
        });
        List<File> classPath = new ArrayList<>(List.of(classes.toFile()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classPath.add(new File(entry));
        }
        return Compiler.javac()
                .withClasspath(classPath)
                .withOptions("-Xlint:all", "-Werror", "-proc:none")
                .compile(sources);
    }

    /** What javac's parser finds wrong, without a look at the classes that are named. */
    public static List<String> syntaxErrors(Map<String, String> files) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".java")) {
                String type =
                        name.substring(0, name.length() - ".java".length()).replace('/', '.');
                sources.add(JavaFileObjects.forSourceString(type, content));
            }
        });
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        ((JavacTask) javac.getTask(null, null, found, List.of("-proc:none"), null, sources)).parse();
        return found.getDiagnostics().stream().map(Object::toString).toList();
    }
}
