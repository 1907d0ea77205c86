package acme.notes;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.bson.BsonCodec;
import ai.stigmer.embedded.EmbeddedMongo;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.testkit.InMemoryService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;

/**
 * What the runtime is built with is newer than what Spring Boot manages. Every method of those libraries that it calls has
 * to be there all the same, also where no other test comes by.
 */
class SpringBootVersionsTest {
    private static final Set<String> LIBRARIES = Set.of(
            "io/grpc/",
            "com/mongodb/",
            "org/bson/",
            "redis/clients/",
            "io/opentelemetry/",
            "com/google/",
            "com/github/",
            "build/buf/",
            "com/nimbusds/",
            "io/netty/",
            "de/bwaldvogel/");

    /** Only StigmerServer uses it, whose place Spring's server takes. */
    private static final String OWN_SERVER = "io/grpc/netty/shaded/";

    private static final Set<String> OPTIONAL = Set.of("io/cloudevents/", "dev/openfga/");

    private final Set<String> called = new TreeSet<>();
    private final Set<String> absent = new TreeSet<>();

    @Test
    void every_method_that_the_runtime_calls_is_there_in_the_versions_of_spring_boot() throws Exception {
        for (Class<?> one : Set.of(Stigmer.class, BsonCodec.class, EmbeddedMongo.class, InMemoryService.class)) {
            read(one);
        }

        assertThat(called).hasSizeGreaterThan(500);
        assertThat(absent).isEmpty();
    }

    private void read(Class<?> one) throws Exception {
        URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (!place.getPath().endsWith(".jar")) {
            read(Path.of(place));
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
            read(jar.getPath("/"));
        }
    }

    private void read(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(this::readClass);
        }
    }

    private void readClass(Path file) {
        try (InputStream code = Files.newInputStream(file)) {
            new ClassReader(code).accept(new Calls(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void require(String owner, String name, String descriptor) {
        String call = owner + "." + name + descriptor;
        if (LIBRARIES.stream().anyMatch(owner::startsWith)
                && !owner.startsWith(OWN_SERVER)
                && !descriptor.contains(OWN_SERVER)
                && OPTIONAL.stream().noneMatch(descriptor::contains)
                && called.add(call)
                && !isThere(owner, name, descriptor)) {
            absent.add(call);
        }
    }

    private static boolean isThere(String owner, String name, String descriptor) {
        try {
            return declares(
                    Class.forName(Type.getObjectType(owner).getClassName(), false, Stigmer.class.getClassLoader()),
                    name,
                    descriptor);
        } catch (ClassNotFoundException | LinkageError none) {
            return false;
        }
    }

    private static boolean declares(Class<?> type, String name, String descriptor) {
        Stream<? extends Executable> own = name.equals("<init>")
                ? Arrays.stream(type.getDeclaredConstructors())
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals(name));
        if (own.anyMatch(method -> descriptor(method).equals(descriptor))) {
            return true;
        }
        if (type.isInterface() && declares(Object.class, name, descriptor)) {
            return true;
        }
        return (type.getSuperclass() != null && declares(type.getSuperclass(), name, descriptor))
                || Arrays.stream(type.getInterfaces()).anyMatch(parent -> declares(parent, name, descriptor));
    }

    private static String descriptor(Executable method) {
        return method instanceof java.lang.reflect.Method one
                ? Type.getMethodDescriptor(one)
                : Type.getConstructorDescriptor((java.lang.reflect.Constructor<?>) method);
    }

    private final class Calls extends ClassVisitor {
        Calls() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int code, String owner, String called, String type, boolean inInterface) {
                    require(owner, called, type);
                }

                @Override
                public void visitInvokeDynamicInsn(String called, String type, Handle factory, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
                            require(handle.getOwner(), handle.getName(), handle.getDesc());
                        }
                    }
                }
            };
        }
    }
}
