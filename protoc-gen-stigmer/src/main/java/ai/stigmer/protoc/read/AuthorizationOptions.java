package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.SourcePosition;
import ai.stigmer.protoc.read.DeclaredAuthorization.Config;
import ai.stigmer.protoc.read.KnownOption.Shape;
import ai.stigmer.protoc.read.OptionValues.Form;
import ai.stigmer.protoc.read.OptionValues.Occurrence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the authorization options of rpcs. Each is found by name in the package that the run names, else by number and
 * shape in any other, and the sub-fields of {@code config} by name. So a team's own copy of the option files works as
 * well as ours.
 */
public final class AuthorizationOptions {
    public static final String CONFIG = "config";
    public static final String IS_PUBLIC = "is_public";
    public static final String IS_SKIP_AUTHORIZATION = "is_skip_authorization";

    private static final List<String> SUB_FIELDS =
            List.of("permission", "resource_kind", "resource_kind_path", "field_path", "error_msg", "resource_id");
    private static final String METHOD_OPTIONS = "google.protobuf.MethodOptions";
    private static final int FIRST_RESERVED = 50056;
    private static final int LAST_RESERVED = 50058;
    private static final List<KnownOption> KNOWN = List.of(
            new KnownOption(METHOD_OPTIONS, CONFIG, FIRST_RESERVED, Shape.MESSAGE),
            new KnownOption(METHOD_OPTIONS, IS_PUBLIC, 50057, Shape.BOOL),
            new KnownOption(METHOD_OPTIONS, IS_SKIP_AUTHORIZATION, LAST_RESERVED, Shape.BOOL));

    private final PluginRequest request;
    private final String optionPackage;
    private final boolean declared;
    private final Map<Integer, String> optionNames = new HashMap<>();
    private final Map<String, Integer> optionNumbers = new HashMap<>();
    private final Map<Integer, String> misfits = new HashMap<>();
    private final Map<Integer, ProtoField> configFields = new HashMap<>();

    /** Finds the options, in a package first. A request without them is fine as long as no rpc uses their numbers. */
    public AuthorizationOptions(PluginRequest request, String optionPackage) throws IOException {
        this.request = request;
        this.optionPackage = optionPackage;
        this.declared = KNOWN.stream()
                .anyMatch(option -> option.declaredIn(optionPackage, request).isPresent());
        for (KnownOption option : KNOWN) {
            Optional<ProtoExtension> found =
                    option.declaredIn(optionPackage, request).or(() -> option.declaredAnywhere(request));
            if (found.isPresent()) {
                add(option, found.get());
            }
        }
    }

    private void add(KnownOption option, ProtoExtension found) throws IOException {
        Optional<String> misfit = option.misfit(found);
        if (misfit.isPresent()) {
            misfits.put(found.number(), misfit.get());
            return;
        }
        optionNames.put(found.number(), option.name());
        optionNumbers.put(option.name(), found.number());
        if (option.name().equals(CONFIG)) {
            for (ProtoField field : request.message(found.typeName()).fields()) {
                configFields.put(field.number(), field);
            }
        }
    }

    /** Whether the request declares any of the options in this package. */
    public boolean areDeclared() {
        return declared;
    }

    /** What an rpc declares. */
    public DeclaredAuthorization of(ProtoMethod method) throws IOException {
        boolean hasConfig = false;
        boolean isPublic = false;
        boolean isSkip = false;
        Map<String, String> config = new HashMap<>();
        List<UnreadableOption> unreadable = new ArrayList<>();
        for (Occurrence option : method.options().all()) {
            String name = optionNames.getOrDefault(option.number(), "");
            boolean rightForm = option.form() == (name.equals(CONFIG) ? Form.BYTES : Form.INTEGER);
            if (name.isEmpty() || !rightForm) {
                if (!name.isEmpty() || misfits.containsKey(option.number()) || isReserved(option.number())) {
                    String reason = misfits.getOrDefault(option.number(), unknownOption());
                    unreadable.add(new UnreadableOption(option.number(), reason));
                }
            } else if (name.equals(CONFIG)) {
                hasConfig = true;
                readConfig(option, config, unreadable);
            } else if (name.equals(IS_PUBLIC)) {
                isPublic = option.integer() != 0;
            } else {
                isSkip = option.integer() != 0;
            }
        }
        return new DeclaredAuthorization(
                hasConfig ? Optional.of(configOf(config)) : Optional.empty(), isPublic, isSkip, unreadable);
    }

    /** Where the rpc says this option, or the rpc itself. */
    public SourcePosition position(SourceInfo source, ProtoService service, ProtoMethod method, String option) {
        return source.ofOption(service, method, optionNumbers.getOrDefault(option, 0), 0);
    }

    /**
     * Where the rpc says this sub-field of {@code config}; where it says {@code config} if that is all one statement.
     */
    public SourcePosition configPosition(SourceInfo source, ProtoService service, ProtoMethod method, String subField) {
        int number = configFields.values().stream()
                .filter(field -> field.name().equals(subField))
                .mapToInt(ProtoField::number)
                .findFirst()
                .orElse(0);
        return source.ofOption(service, method, optionNumbers.getOrDefault(CONFIG, 0), number);
    }

    private static boolean isReserved(int number) {
        return number >= FIRST_RESERVED && number <= LAST_RESERVED;
    }

    private String unknownOption() {
        return "no option of " + optionPackage
                + " explains it; import the file that declares it, or say authorization_package=<its package>";
    }

    private void readConfig(Occurrence option, Map<String, String> config, List<UnreadableOption> unreadable)
            throws IOException {
        for (Occurrence value : new OptionValues(option.bytes()).all()) {
            ProtoField field = configFields.get(value.number());
            Optional<String> text =
                    field == null || !SUB_FIELDS.contains(field.name()) ? Optional.empty() : textOf(field, value);
            if (field != null && text.isPresent()) {
                config.put(field.name(), text.get());
            } else {
                unreadable.add(new UnreadableOption(option.number(), unknownSubField(value.number(), field)));
            }
        }
    }

    private static String unknownSubField(int number, @Nullable ProtoField field) {
        return "its sub-field " + (field == null ? number : "\"" + field.name() + "\"")
                + " is none of those that this plugin knows, or of another type, or a value with two names; known are "
                + String.join(", ", SUB_FIELDS);
    }

    /** The text of a string, the name of an enum's value, and nothing for what is neither. */
    private Optional<String> textOf(ProtoField field, Occurrence value) throws IOException {
        if (field.isRepeated()) {
            return Optional.empty();
        }
        if (field.isString() && value.form() == Form.BYTES) {
            return Optional.of(value.bytes().text());
        }
        if (field.isEnum() && value.form() == Form.INTEGER) {
            if (value.integer() == 0) {
                return Optional.of("");
            }
            List<ProtoEnum.Value> named = request.enumType(field.typeName()).values(value.integer());
            // With two names for one number nobody knows any more which of them was written.
            return named.size() == 1 ? Optional.of(named.get(0).name()) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Config configOf(Map<String, String> values) {
        return new Config(
                values.getOrDefault("permission", ""),
                values.getOrDefault("resource_kind", ""),
                values.getOrDefault("resource_kind_path", ""),
                values.getOrDefault("field_path", ""),
                values.getOrDefault("error_msg", ""),
                values.getOrDefault("resource_id", ""));
    }
}
