package ai.stigmer.protoc.read;

import java.util.Optional;

/**
 * An option that this plugin knows. A team may keep a copy of its declaration in a package of its own, so it is known
 * by its number and shape, not by its package.
 *
 * @param extendee the full name of the options message that it extends
 * @param name its name without a package
 * @param number its number in our own files
 */
record KnownOption(String extendee, String name, int number, Shape shape) {
    /** What an option holds. */
    enum Shape {
        BOOL(8, false, "singular bool"),
        MESSAGE(11, false, "singular message"),
        MESSAGES(11, true, "repeated message"),
        ENUM(14, false, "singular enum");

        private final int type;
        private final boolean repeated;
        private final String text;

        Shape(int type, boolean repeated, String text) {
            this.type = type;
            this.repeated = repeated;
            this.text = text;
        }
    }

    /** How a package declares it, under whatever number. */
    Optional<ProtoExtension> declaredIn(String optionPackage, PluginRequest request) {
        return request.extension(optionPackage + "." + name)
                .filter(extension -> extension.extendee().equals(extendee));
    }

    /** What has its number, in whatever package or message. */
    Optional<ProtoExtension> declaredAnywhere(PluginRequest request) {
        return request.extension(extendee, number);
    }

    /** Why a declaration cannot be this option; empty if it can. */
    Optional<String> misfit(ProtoExtension declared) {
        if (!declared.name().equals(name)) {
            return Optional.of(declared.fullName() + " has the number of our option " + name
                    + "; give it another number, or call it " + name + " if it means the same");
        }
        if (declared.repeated() != shape.repeated || declared.type() != shape.type) {
            return Optional.of(declared.fullName() + " is declared as something else; expected a " + shape.text
                    + ", as in our own " + name);
        }
        return Optional.empty();
    }

    /** Why an option that is called like this one, and extends the same, is not read as such. */
    String wrongNumber(ProtoExtension namesake) {
        return namesake.fullName() + " is called like our option " + name
                + ", but has another number; give it the number " + number
                + ", or call it something else if it means something else";
    }
}
