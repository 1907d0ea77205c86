package ai.stigmer.protoc.read;

import ai.stigmer.protoc.read.DeclaredAuthorization.Config;
import ai.stigmer.protoc.read.KnownOption.Shape;
import ai.stigmer.protoc.read.OptionValues.Form;
import ai.stigmer.protoc.read.OptionValues.Occurrence;
import ai.stigmer.protoc.read.UnreadableOption.Cause;
import ai.stigmer.protoc.read.Vocabulary.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private static final Map<Word, String> CONFIG_WORDS = Map.of(
            Word.PERMISSION, "permission",
            Word.KIND, "resource_kind",
            Word.KIND_PATH, "resource_kind_path",
            Word.ID_PATH, "field_path",
            Word.FIXED_ID, "resource_id");
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
    private final Map<Integer, String> misfits = new HashMap<>();
    private final Vocabulary vocabulary = new Vocabulary("say config, is_public or is_skip_authorization");
    private @Nullable OptionFields configFields;

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
        if (option.name().equals(CONFIG)) {
            OptionFields fields = new OptionFields(request, found, SUB_FIELDS);
            configFields = fields;
            vocabulary.add(Word.CHECK, CONFIG, found.number(), 0);
            vocabulary.add(Word.CHECKED, CONFIG, found.number(), 0);
            CONFIG_WORDS.forEach((word, field) -> vocabulary.add(word, field, found.number(), fields.number(field)));
        } else {
            Word word = option.name().equals(IS_PUBLIC) ? Word.PUBLIC : Word.HANDLER;
            vocabulary.add(word, option.name(), found.number(), 0);
        }
    }

    /** Whether the request declares any of the options in this package. */
    public boolean areDeclared() {
        return declared;
    }

    /** What an rpc declares. */
    public DeclaredAuthorization of(ProtoMethod method) throws IOException {
        boolean hasConfig = false;
        Map<String, String> config = new HashMap<>();
        Map<String, Boolean> flags = new HashMap<>();
        Set<Integer> misread = new HashSet<>();
        List<UnreadableOption> unreadable = new ArrayList<>();
        for (Occurrence option : method.options().all()) {
            String name = optionNames.getOrDefault(option.number(), "");
            if (name.isEmpty()) {
                Optional<UnreadableOption> stranger = stranger(option.number());
                if (stranger.isPresent()) {
                    unreadable.add(
                            misread.add(option.number())
                                    ? stranger.get()
                                    : UnreadableOption.saidTwice(option.number()));
                }
            } else if (option.form() != (name.equals(CONFIG) ? Form.BYTES : Form.INTEGER)) {
                unreadable.add(new UnreadableOption(option.number(), "its value has another form than ours"));
            } else if (name.equals(CONFIG)) {
                hasConfig = true;
                Objects.requireNonNull(configFields).read(option, config, unreadable);
            } else {
                readFlag(name, option, flags, unreadable);
            }
        }
        return new DeclaredAuthorization(
                vocabulary,
                hasConfig ? Optional.of(configOf(config)) : Optional.empty(),
                List.of(),
                flags.getOrDefault(IS_PUBLIC, false),
                flags.getOrDefault(IS_SKIP_AUTHORIZATION, false),
                Optional.empty(),
                false,
                unreadable);
    }

    /** Whether an option of this number is read as one of ours. */
    public boolean reads(int number) {
        return optionNames.containsKey(number);
    }

    private static void readFlag(
            String name, Occurrence option, Map<String, Boolean> flags, List<UnreadableOption> unreadable) {
        if (option.integer() != 0 && option.integer() != 1) {
            unreadable.add(new UnreadableOption(
                    option.number(),
                    0,
                    Cause.UNKNOWN_VALUE,
                    "its value is " + option.integer() + ", which is neither true nor false"));
        }
        if (flags.put(name, option.integer() != 0) != null) {
            unreadable.add(UnreadableOption.saidTwice(option.number()));
        }
    }

    /** What is wrong with an option that is none of ours, where it must be one. */
    private Optional<UnreadableOption> stranger(int number) {
        if (misfits.containsKey(number) || isReserved(number)) {
            return Optional.of(new UnreadableOption(number, misfits.getOrDefault(number, unknownOption())));
        }
        return request.extension(METHOD_OPTIONS, number)
                .filter(nested -> nested.fullName().startsWith(optionPackage + "."))
                .filter(nested ->
                        KNOWN.stream().anyMatch(option -> option.name().equals(nested.name())))
                .map(nested -> new UnreadableOption(
                        number,
                        0,
                        Cause.LOOK_ALIKE,
                        nested.fullName() + " is declared deeper than " + optionPackage
                                + ", where options are read; move it there, or say authorization_package="
                                + nested.scope()));
    }

    private static boolean isReserved(int number) {
        return number >= FIRST_RESERVED && number <= LAST_RESERVED;
    }

    private String unknownOption() {
        return "no option of " + optionPackage
                + " explains it; import the file that declares it, or say authorization_package=<its package>";
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
