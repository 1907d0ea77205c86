package ai.stigmer.protoc.read;

import ai.stigmer.protoc.read.OptionValues.Form;
import ai.stigmer.protoc.read.OptionValues.Occurrence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one of our options is read that is a message.
 *
 * @param number the number that it is found by
 * @param fields its sub-fields; none if the request does not declare it rightly
 * @param misfit why it has none
 */
record MessageOption(int number, Optional<OptionFields> fields, String misfit) {

    /** What one descriptor says by the option. */
    record Said(boolean isPresent, Map<String, String> values, List<UnreadableOption> unreadable) {
        /** The text of a sub-field; empty if it is not said. */
        String value(String field) {
            return values.getOrDefault(field, "");
        }

        /** How many messages a list has. */
        int count(String list) {
            return Integer.parseInt(values.getOrDefault(list, "0"));
        }
    }

    /** Finds the option by name, else by number. */
    static MessageOption of(KnownOption option, PluginRequest request, List<String> known) throws IOException {
        Optional<ProtoExtension> declared =
                option.declaredIn("stigmer", request).or(() -> option.declaredAnywhere(request));
        if (declared.isEmpty()) {
            return new MessageOption(
                    option.number(),
                    Optional.empty(),
                    "no file of the request declares it; import stigmer/options.proto");
        }
        Optional<String> misfit = declared.get().number() == option.number()
                ? option.misfit(declared.get())
                : Optional.of(option.wrongNumber(declared.get()));
        return misfit.isPresent()
                ? new MessageOption(declared.get().number(), Optional.empty(), misfit.get())
                : new MessageOption(option.number(), Optional.of(new OptionFields(request, declared.get(), known)), "");
    }

    /** The number of a sub-field; 0 if the declaration lacks it. */
    int number(String field) {
        return fields.map(declared -> declared.number(field)).orElse(0);
    }

    /** All that a descriptor says by it, in one statement or several. */
    Said of(OptionValues options) throws IOException {
        boolean present = false;
        Map<String, String> values = new HashMap<>();
        List<UnreadableOption> unreadable = new ArrayList<>();
        for (Occurrence occurrence : options.all()) {
            if (occurrence.number() == number) {
                present |= read(occurrence, values, unreadable);
            }
        }
        return new Said(present, values, unreadable);
    }

    /** What each statement of a repeated option says. */
    List<Said> each(OptionValues options) throws IOException {
        List<Said> all = new ArrayList<>();
        for (Occurrence occurrence : options.all()) {
            if (occurrence.number() == number) {
                Map<String, String> values = new HashMap<>();
                List<UnreadableOption> unreadable = new ArrayList<>();
                all.add(new Said(read(occurrence, values, unreadable), values, unreadable));
            }
        }
        return all;
    }

    private boolean read(Occurrence occurrence, Map<String, String> values, List<UnreadableOption> unreadable)
            throws IOException {
        if (fields.isEmpty() || occurrence.form() != Form.BYTES) {
            String reason = misfit.isEmpty() ? "its value has another form than ours" : misfit;
            unreadable.add(new UnreadableOption(number, reason));
            return false;
        }
        fields.get().read(occurrence, values, unreadable);
        return true;
    }
}
