package ai.stigmer.runtime.live.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Lets those who ask for the same thing at one time share a read, which begins when all of them have asked: so each is
 * answered with what was there at its call or later. One thing is read once at a time. Thread-safe.
 */
final class SharedReads<T> {
    private final ConcurrentMap<String, CompletableFuture<T>> next = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, CompletableFuture<T>> running = new ConcurrentHashMap<>();

    /** What is read, by this caller or another one. Throws what the read throws. */
    T get(String id, Supplier<T> read) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> shared = next.putIfAbsent(id, mine);
        if (shared == null) {
            awaitTurn(id, mine);
            // Whoever asks from here on comes too late for this read.
            next.remove(id, mine);
            complete(mine, read);
            running.remove(id, mine);
            shared = mine;
        }
        try {
            return shared.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw failed;
        }
    }

    private void awaitTurn(String id, CompletableFuture<T> mine) {
        CompletableFuture<T> before = running.putIfAbsent(id, mine);
        while (before != null) {
            before.handle((value, failure) -> null).join();
            running.remove(id, before);
            before = running.putIfAbsent(id, mine);
        }
    }

    private static <T> void complete(CompletableFuture<T> result, Supplier<T> read) {
        try {
            result.complete(read.get());
        } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
        }
    }
}
