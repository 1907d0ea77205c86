package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.live.internal.ChangeFeed;
import ai.stigmer.runtime.live.internal.StateSource.Subscription;
import ai.stigmer.runtime.pipeline.internal.steps.WatchFields.EventType;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.rpc.ResponseStream;
import ai.stigmer.runtime.store.internal.ChangeLog;
import com.google.protobuf.Message;
import io.grpc.Context;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells one client of every change as fast as it takes them. It holds ids and versions, never states: which resources the
 * client has, and which of them to look at again. A state is read when the client is ready for it, so a slow client skips
 * states in between, and each it gets is the newest. Whatever the log of changes cannot tell, such as a permission that
 * comes or goes, is found by comparing what the client has with what the caller may see: at the beginning, and at each
 * check of the stream's authorization.
 *
 * <p>Thread-safe: its work is done by one thread at a time.
 */
final class CollectionWatcher<R extends Message> implements ChangeFeed.Listener {
    private static final int AT_ONCE = 16;

    /** The version of a resource that the client has had since its token. */
    private static final long OF_TOKEN = 0;

    private final ChangeFeed feed;
    private final WatchedStates<R> watched;
    private final ResponseStream<Message> responses;
    private final WatchEvents<R> events;
    private final int limit;
    private final Context context = Context.current();

    // Of whoever works.
    private final Map<String, Long> has = new HashMap<>();
    private final Set<String> pending = new LinkedHashSet<>();
    private long position;
    private String token = "";
    private Optional<String> sentToken = Optional.empty();

    // Of everybody, behind the lock.
    private final Set<String> changed = new LinkedHashSet<>();
    private long heard;
    private boolean compare = true;
    private boolean bookmark = true;
    private boolean overflown;
    /** From the beginning, as the work begins when the watcher has caught up. */
    private boolean working = true;

    private boolean again;
    private boolean ended;
    private @Nullable Subscription subscription;

    /**
     * A watcher that does not watch yet.
     *
     * @param limit how many resources it covers
     */
    CollectionWatcher(
            ChangeFeed feed,
            WatchedStates<R> watched,
            ResponseStream<Message> responses,
            WatchEvents<R> events,
            int limit) {
        this.limit = limit;
        this.feed = feed;
        this.watched = watched;
        this.responses = responses;
        this.events = events;
    }

    /**
     * Begins, anew or behind a position.
     *
     * @param known what the client has, as of the position
     * @throws RpcException RESUME_TOKEN_EXPIRED if the log does not reach back to the position
     */
    void start(Optional<Long> from, List<String> known) {
        responses.onReadyThreshold(1);
        responses.onReady(this::work);
        responses.onCancel(this::end);
        known.forEach(id -> has.put(id, OF_TOKEN));
        token = from.map(events::token).orElse("");
        // Before anything is read, so that no change falls between what there is and the news.
        ChangeFeed.Joined joined = feed.join(this);
        synchronized (this) {
            subscription = joined.subscription();
            heard = Math.max(heard, joined.position());
        }
        if (isEnded()) {
            // The client went before there was anything to end.
            joined.subscription().close();
            return;
        }
        try {
            from.ifPresent(behind -> catchUp(behind, joined.position()));
        } catch (RuntimeException failure) {
            end();
            throw failure;
        }
        synchronized (this) {
            working = false;
        }
        work();
    }

    /** What other replicas have told the client already may not have come to this one; it comes once more. */
    private void catchUp(long from, long to) {
        List<ChangeLog.Entry> entries = behind(from);
        while (!entries.isEmpty()) {
            entries.forEach(entry -> note(entry.ids()));
            long position = entries.get(entries.size() - 1).position();
            entries = position < to ? behind(position) : List.of();
        }
    }

    private List<ChangeLog.Entry> behind(long position) {
        return feed.log()
                .after(position)
                .orElseThrow(() -> RpcException.of(
                        ErrorReason.RESUME_TOKEN_EXPIRED,
                        "the resume token is too old; watch again without it, and replace what you have"));
    }

    /** What a slow client has not been told of stays small: more than it can have is found by comparing. */
    private synchronized void note(List<String> ids) {
        changed.addAll(ids);
        if (changed.size() > limit) {
            changed.clear();
            compare = true;
            overflown = true;
        }
    }

    @Override
    public void onChanged(ChangeLog.Entry entry) {
        synchronized (this) {
            note(entry.ids());
            heard = Math.max(heard, entry.position());
        }
        work();
    }

    @Override
    public void onGap(long from) {
        synchronized (this) {
            heard = from;
            overflown = true;
        }
        checkAgain();
    }

    /** Compares again what the client has with what the caller may see. */
    void checkAgain() {
        synchronized (this) {
            compare = true;
            bookmark = true;
        }
        work();
    }

    private void work() {
        synchronized (this) {
            again = true;
            if (working || ended) {
                return;
            }
            working = true;
        }
        feed.execute(context.wrap(this::workOn));
    }

    private void workOn() {
        while (goesOn()) {
            try {
                sendWhatIsNew();
            } catch (RuntimeException failure) {
                responses.fail(failure);
                end();
            }
        }
    }

    private synchronized boolean goesOn() {
        working = again && !ended;
        again = false;
        return working;
    }

    private void sendWhatIsNew() {
        takeChanges();
        while (!pending.isEmpty() && responses.isReady() && !isEnded()) {
            sendSome();
            if (pending.isEmpty()) {
                takeChanges();
            }
        }
        if (pending.isEmpty() && responses.isReady()) {
            token = events.token(position);
            sendBookmark();
        }
    }

    private void takeChanges() {
        boolean compares;
        boolean forgets;
        synchronized (this) {
            if (pending.isEmpty()) {
                pending.addAll(changed);
                changed.clear();
                position = heard;
            }
            compares = compare;
            forgets = overflown;
            compare = false;
            overflown = false;
        }
        if (compares) {
            compare(forgets);
        }
    }

    /**
     * Finds what differs.
     *
     * @param forgets whether what has changed since the token is no longer known
     */
    private void compare(boolean forgets) {
        SortedMap<String, Long> shown = watched.versions(limit);
        requireFew(shown.size());
        has.keySet().stream().filter(id -> !shown.containsKey(id)).forEach(pending::add);
        shown.forEach((id, version) -> {
            Long known = has.get(id);
            boolean asOfToken = known != null && known == OF_TOKEN && !forgets;
            if (known == null || (known < version && !asOfToken)) {
                pending.add(id);
            }
        });
    }

    /** Those that wait longest; the token of the last of them all is that of everything before it. */
    private void sendSome() {
        List<String> some = pending.stream().limit(AT_ONCE).toList();
        VisibleStates.Found<R> found = watched.among(some);
        for (String id : some) {
            if (!found.unread().contains(id)) {
                if (!responses.isReady()) {
                    return;
                }
                pending.remove(id);
                send(id, Optional.ofNullable(found.states().get(id)));
            }
        }
    }

    private void send(String id, Optional<Stored<R>> state) {
        Long known = has.get(id);
        if (state.isEmpty() && known == null) {
            return;
        }
        if (pending.isEmpty() && !token.isEmpty()) {
            token = events.token(position);
        }
        if (state.isEmpty()) {
            has.remove(id);
            sent(events.deleted(id, known == null ? OF_TOKEN : known, token));
            return;
        }
        long version = state.get().revision().version();
        if (known == null || known < version) {
            has.put(id, version);
            requireFew(has.size());
            sent(events.shown(known == null ? EventType.CREATED : EventType.CHANGED, id, state.get(), token));
        }
    }

    private void sent(Message event) {
        responses.send(event);
        sentToken = sentToken.map(any -> token);
    }

    /** At first, so that the client knows that it has everything, and then where no event has told it the token. */
    private void sendBookmark() {
        synchronized (this) {
            if (!bookmark || ended) {
                return;
            }
            bookmark = false;
        }
        if (!sentToken.equals(Optional.of(token))) {
            sentToken = Optional.of(token);
            responses.send(events.bookmark(token));
        }
    }

    private void requireFew(int resources) {
        if (resources > limit) {
            throw RpcException.of(
                    ErrorReason.LIMIT_EXCEEDED,
                    "a watch covers " + limit + " resources at most; filter, or list page by page");
        }
    }

    private synchronized boolean isEnded() {
        return ended;
    }

    private void end() {
        Subscription over;
        synchronized (this) {
            ended = true;
            over = subscription;
            changed.clear();
        }
        if (over != null) {
            over.close();
        }
    }
}
