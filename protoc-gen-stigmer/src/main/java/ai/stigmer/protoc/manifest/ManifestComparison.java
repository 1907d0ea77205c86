package ai.stigmer.protoc.manifest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What changed between two manifests. A change that nobody can tell to be harmless counts as weaker: another permission
 * or another resource admits others than before.
 */
public final class ManifestComparison {
    private final List<Change> changes;

    /** What became of an rpc. */
    public enum Verdict {
        WEAKER,
        STRONGER,
        CHANGED,
        NEW,
        GONE
    }

    /**
     * One rpc that is not as it was.
     *
     * @param text what it was and what it is
     */
    public record Change(Verdict verdict, String method, String text) {}

    private final boolean newPublic;

    private ManifestComparison(List<Change> changes, boolean newPublic) {
        this.changes = List.copyOf(changes);
        this.newPublic = newPublic;
    }

    public static ManifestComparison of(Collection<ManifestEntry> older, Collection<ManifestEntry> newer) {
        Map<String, ManifestEntry> before = byMethod(older);
        Map<String, ManifestEntry> after = byMethod(newer);
        Map<String, ManifestEntry> all = new TreeMap<>(before);
        all.putAll(after);
        List<Change> changes = new ArrayList<>();
        boolean newPublic = false;
        for (String method : all.keySet()) {
            if (!before.containsKey(method)) {
                changes.add(new Change(Verdict.NEW, method, after.get(method).requirement()));
                newPublic |= after.get(method).posture().equals(ManifestEntry.PUBLIC);
            } else if (!after.containsKey(method)) {
                changes.add(new Change(Verdict.GONE, method, before.get(method).requirement()));
            } else {
                compare(before.get(method), after.get(method), changes);
            }
        }
        return new ManifestComparison(changes, newPublic);
    }

    private static Map<String, ManifestEntry> byMethod(Collection<ManifestEntry> entries) {
        Map<String, ManifestEntry> byMethod = new TreeMap<>();
        entries.forEach(entry -> byMethod.put(entry.method(), entry));
        return byMethod;
    }

    private static void compare(ManifestEntry before, ManifestEntry after, List<Change> changes) {
        String method = after.method();
        if (!before.requiresTheSameAs(after)) {
            boolean isStronger = strength(after) > strength(before) || after.requiresMoreThan(before);
            Verdict verdict = isStronger ? Verdict.STRONGER : Verdict.WEAKER;
            changes.add(new Change(verdict, method, before.requirement() + " -> " + after.requirement()));
        }
        if (!before.shape().equals(after.shape())) {
            changes.add(new Change(Verdict.CHANGED, method, "call " + before.shape() + " -> " + after.shape()));
        }
        boolean refuses = !before.errorMsg().isEmpty() && !after.errorMsg().isEmpty();
        if (refuses && !before.errorMsg().equals(after.errorMsg())) {
            String text = "refusal \"" + before.errorMsg() + "\" -> \"" + after.errorMsg() + "\"";
            changes.add(new Change(Verdict.CHANGED, method, text));
        }
    }

    private static int strength(ManifestEntry entry) {
        return switch (entry.posture()) {
            case ManifestEntry.CHECKED, ManifestEntry.FOUND, ManifestEntry.TARGET -> 2;
            case ManifestEntry.HANDLER -> 1;
            default -> 0;
        };
    }

    /** Every rpc that became weaker, stronger, new or gone, or changed otherwise, sorted by method. */
    public List<Change> changes() {
        return changes;
    }

    /** Whether at least one rpc is public that was not there before, be it under another name. */
    public boolean hasNewPublic() {
        return newPublic;
    }

    /** Whether at least one rpc admits what it did not admit before. */
    public boolean isWeaker() {
        return changes.stream().anyMatch(change -> change.verdict() == Verdict.WEAKER);
    }
}
