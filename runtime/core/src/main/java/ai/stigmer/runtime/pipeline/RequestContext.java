package ai.stigmer.runtime.pipeline;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.pipeline.internal.AuthorizedTarget;
import ai.stigmer.runtime.pipeline.internal.OutlinedChange;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ReadMask;
import ai.stigmer.runtime.resource.internal.ResourceName;
import ai.stigmer.runtime.resource.internal.ResourceRevision;
import ai.stigmer.runtime.rpc.RpcCall;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.Page;
import ai.stigmer.runtime.store.internal.Outline;
import com.google.protobuf.Message;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one request while its pipeline runs: the call, which never changes, and what steps have found
 * out.
 *
 * <p>Used by one thread at a time. Asking for something that no step has given is a mistake in a step's contract and
 * throws {@link IllegalStateException}.
 *
 * @param <R> the resource message
 */
public final class RequestContext<R extends Message> {
    private final Message request;
    private final R requested;
    private final RpcCall<Message, Message> call;

    private ReadMask readMask = ReadMask.whole();
    private @Nullable ResourceName resourceName;
    private boolean loaded;
    private @Nullable ResourceRevision newest;
    private @Nullable Supplier<Optional<Stored<R>>> unread;
    private @Nullable Stored<R> existing;
    private @Nullable Outline<R> outline;
    private boolean ofCopy;
    private boolean copyFailed;
    private @Nullable AuthorizedTarget authorizedTarget;
    private @Nullable VisibleResources visible;
    private @Nullable Change<R> change;
    private @Nullable OutlinedChange<R> outlinedChange;
    private @Nullable Page<R> page;
    private @Nullable Stored<R> result;
    private @Nullable Outline<R> outlinedResult;
    private boolean changed;
    private boolean persisted;
    private @Nullable Message response;

    /**
     * The context of one call.
     *
     * @param request as the client sent it
     * @param requested the resource that it speaks of, as far as it does
     */
    public RequestContext(Message request, R requested, RpcCall<Message, Message> call) {
        this.request = request;
        this.requested = requested;
        this.call = call;
    }

    /** The request as the client sent it. */
    public Message request() {
        return request;
    }

    /**
     * The request as a message of its own type.
     *
     * @throws ClassCastException if the handler serves requests of another type
     */
    public <I extends Message> I request(Class<I> type) {
        return type.cast(request);
    }

    /**
     * The resource as the request writes it: metadata, spec or status, as far as it has them; the default instance where
     * it only names one.
     */
    public R requested() {
        return requested;
    }

    public RpcCall<Message, Message> call() {
        return call;
    }

    public CallerIdentity caller() {
        return call.caller();
    }

    /** The part of the response that the caller asked for. */
    public ReadMask readMask() {
        return readMask;
    }

    public void readMask(ReadMask mask) {
        readMask = mask;
    }

    /** {@link Fact#RESOURCE_NAME}. */
    public ResourceName resourceName() {
        return given(resourceName, Fact.RESOURCE_NAME);
    }

    /** Whether the request names a single resource of the handler's own kind. */
    public boolean hasResourceName() {
        return resourceName != null;
    }

    public void resourceName(ResourceName name) {
        resourceName = name;
    }

    /**
     * What LoadExisting found before anybody was asked: the newest revision of the resource, or that of this replica's
     * copy. Empty when there is neither; of a resource that is named by its slug, this means that there is none.
     */
    public Optional<ResourceRevision> newest() {
        requireLoaded();
        return Optional.ofNullable(newest);
    }

    /**
     * {@link Fact#EXISTING}: empty when there is no such resource. It is read when it is first asked for, and may be
     * newer, or gone, by then.
     */
    public Optional<Stored<R>> existing() {
        requireLoaded();
        if (unread != null) {
            existing = unread.get().orElse(null);
            unread = null;
            outline = null;
        }
        return Optional.ofNullable(existing);
    }

    /**
     * Works with this replica's copy of the resource, which the store has not confirmed. The store takes a write on it if it
     * is the newest; whatever else comes of it is not believed, and the pipeline begins again with the newest.
     */
    public void existingCopy(ResourceRevision revision, Stored<R> copy) {
        existing(Optional.of(revision), () -> {
            ofCopy = true;
            return Optional.of(copy);
        });
    }

    /**
     * Works with this replica's outline of the resource, like with a copy. A step that asks for the resource gets it whole
     * all the same, and so it does the change and the result that are made from the outline: what it leaves out is read then.
     *
     * @param read reads the newest version, if the outline is asked to become whole before it was used and is too old
     */
    public void existingOutline(ResourceRevision revision, Outline<R> known, Supplier<Optional<Stored<R>>> read) {
        existing(Optional.of(revision), () -> {
            Optional<Stored<R>> whole = known.whole();
            if (whole.isEmpty() && !ofCopy) {
                return read.get();
            }
            ofCopy = true;
            return Optional.of(whole.orElseThrow(OutlinedChange::tooOld));
        });
        outline = known;
    }

    /** {@link #existing()}, but of an outline as it is, unless a step has asked for the whole. */
    public Optional<Stored<R>> base() {
        requireLoaded();
        if (outline == null) {
            return existing();
        }
        ofCopy = true;
        return Optional.of(outline.outlined());
    }

    /** {@link #base()}, where Authorize has made sure that there is one. */
    public Stored<R> requireBase() {
        return base().orElseThrow(RequestContext::absent);
    }

    /** Whether a copy may be worked with: not once one has turned out to be old. */
    public boolean mayUseCopy() {
        return !copyFailed;
    }

    /** Whether a step has taken a copy for the resource. */
    public boolean isOfCopy() {
        return ofCopy;
    }

    /** Whether a step has looked for the resource. */
    public boolean hasLoaded() {
        return loaded;
    }

    /** The stored resource, where Authorize has made sure that there is one. */
    public Stored<R> requireExisting() {
        return existing().orElseThrow(RequestContext::absent);
    }

    /**
     * Says what the request's name leads to.
     *
     * @param found the newest revision; empty if there is no such resource
     * @param read reads it, once somebody asks for it: nothing of it is read for a caller whom Authorize refuses
     */
    public void existing(Optional<ResourceRevision> found, Supplier<Optional<Stored<R>>> read) {
        loaded = true;
        newest = found.orElse(null);
        unread = read;
        existing = null;
        outline = null;
    }

    /** What the caller may write; empty where a handler has authorized by itself. */
    public Optional<AuthorizedTarget> authorizedTarget() {
        return Optional.ofNullable(authorizedTarget);
    }

    public void authorizedTarget(AuthorizedTarget target) {
        authorizedTarget = target;
    }

    /** What the caller may see, where that is more than one resource. */
    public VisibleResources visible() {
        return given(visible, Fact.AUTHORIZED);
    }

    public void visible(VisibleResources resources) {
        visible = resources;
    }

    /** {@link Fact#CHANGE}. */
    public Change<R> change() {
        if (outlinedChange != null) {
            change = outlinedChange.whole();
            outlinedChange = null;
        }
        return given(change, Fact.CHANGE);
    }

    public void change(Change<R> intended) {
        change = intended;
        outlinedChange = null;
    }

    /** {@link Fact#CHANGE} that was made from {@link #base()}. */
    public void changeOfBase(Change.UpdateStatus<R> intended) {
        change(intended);
        if (outline != null) {
            outlinedChange = new OutlinedChange<>(outline, intended);
        }
    }

    /** The change of an outline, unless a step has asked for it whole. */
    public Optional<OutlinedChange<R>> outlinedChange() {
        return Optional.ofNullable(outlinedChange);
    }

    /** {@link Fact#RESULT}: the resource as it is answered. */
    public Stored<R> result() {
        if (outlinedResult != null) {
            result = outlinedResult.whole().orElseThrow(OutlinedChange::tooOld);
            outlinedResult = null;
        }
        return given(result == null && loaded ? existing().orElse(null) : result, Fact.RESULT);
    }

    /** Whether the request changed anything; what did not change is not told to anybody. */
    public boolean isChanged() {
        return changed;
    }

    /** Whether what the request asks for is in the store: from here on a failure would say what is not so. */
    public boolean isPersisted() {
        return persisted;
    }

    /** {@link Fact#PERSISTED}. */
    public void persisted(Stored<R> stored, boolean wasChanged) {
        result = stored;
        changed = wasChanged;
        persisted = true;
    }

    /** {@link Fact#PERSISTED}: a change of an outline. */
    public void persisted(Outline<R> current, boolean wasChanged) {
        outlinedResult = current;
        changed = wasChanged;
        persisted = true;
    }

    /** What became of an outline, unless a step has asked for it whole. */
    public Optional<Outline<R>> outlinedResult() {
        return Optional.ofNullable(outlinedResult);
    }

    /** {@link Fact#RESULT} of a list. */
    public Page<R> page() {
        return given(page, Fact.RESULT);
    }

    public void page(Page<R> found) {
        page = found;
    }

    /** {@link Fact#RESPONSE}. */
    public Message response() {
        return given(response, Fact.RESPONSE);
    }

    public void response(Message message) {
        response = message;
    }

    /** Forgets what was derived from the version that is no longer the newest, authorization included. */
    void reload() {
        copyFailed |= ofCopy;
        ofCopy = false;
        loaded = false;
        newest = null;
        unread = null;
        existing = null;
        outline = null;
        authorizedTarget = null;
        change = null;
        outlinedChange = null;
        result = null;
        call.authorization().withdraw();
    }

    private void requireLoaded() {
        if (!loaded) {
            throw notGiven(Fact.EXISTING);
        }
    }

    private static <T> T given(@Nullable T value, Fact fact) {
        if (value == null) {
            throw notGiven(fact);
        }
        return value;
    }

    private static IllegalStateException absent() {
        return new IllegalStateException("the resource does not exist");
    }

    private static IllegalStateException notGiven(Fact fact) {
        return new IllegalStateException("no step has given: " + fact);
    }
}
