package ai.stigmer.protoc;

import ai.stigmer.protoc.model.ResourceModel;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which services get code: full names, in which {@code *} stands for anything and {@code ?} for one character, with
 * {@code |} between several.
 */
final class ServicePattern {
    private static final Pattern BETWEEN = Pattern.compile("[|]");

    private final Pattern pattern;

    ServicePattern(String globs) {
        this.pattern = Pattern.compile(
                BETWEEN.splitAsStream(globs).map(ServicePattern::regex).collect(Collectors.joining("|")));
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            switch (glob.charAt(i)) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(glob.substring(i, i + 1)));
            }
        }
        return regex.toString();
    }

    /** Whether a controller routes a service that is meant; then it is wanted whole, as its rpcs may need each other. */
    boolean wants(ResourceModel controller) {
        return controller.services().stream()
                .anyMatch(service -> pattern.matcher(service.fullName()).matches());
    }
}
