package ai.stigmer.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * Commits every write to the file before it is acknowledged, so a process that is killed loses none that a client was
 * told of. Writes that finish together share one commit.
 *
 * <p>Nothing is committed while a write is half done: a document never stands in the file without its index entries.
 */
final class DurableBackend extends H2Backend {
    /**
     * What changes nothing, and what no commit has to follow. A command that is not known here is taken for a write.
     */
    private static final Set<String> READS = Set.of(
            "buildinfo",
            "count",
            "distinct",
            "endsessions",
            "find",
            "getmore",
            "hello",
            "ismaster",
            "killcursors",
            "listcollections",
            "listdatabases",
            "listindexes",
            "ping",
            "serverstatus");

    private static final int COMMITS_BETWEEN_TIDYING = 256;
    private static final int FILL_RATE_PERCENT = 50;
    private static final int TIDIED_BYTES = 2 << 20;

    private final ReadWriteLock commits = new ReentrantReadWriteLock();
    private final Lock writing = commits.readLock();
    private final Lock committing = commits.writeLock();
    private final AtomicLong written = new AtomicLong();
    private final PasswordGate gate;
    private long committed;
    private int commitsSinceTidied;

    DurableBackend(MVStore store, PasswordGate gate) {
        super(store);
        this.gate = gate;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        Optional<Document> stopped = gate.stop(channel, command, query);
        if (stopped.isPresent()) {
            return stopped.get();
        }
        if (READS.contains(command.toLowerCase(Locale.ROOT))) {
            return super.handleCommand(channel, database, command, query);
        }
        Document answer;
        long mine;
        writing.lock();
        try {
            answer = super.handleCommand(channel, database, command, query);
            mine = written.incrementAndGet();
        } finally {
            writing.unlock();
        }
        commitUpTo(mine);
        return answer;
    }

    /** What old clients ask without a command. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // Nobody waits for a stranger to be gone.
    public QueryResult handleQuery(MongoQuery query) {
        if (!gate.isPassed(query.getChannel())) {
            query.getChannel().close();
            return new QueryResult();
        }
        return super.handleQuery(query);
    }

    private void commitUpTo(long mine) {
        committing.lock();
        try {
            // Whoever waited here longest has committed for all who had written by then.
            if (committed < mine) {
                long all = written.get();
                commit();
                committed = all;
                tidy();
            }
        } finally {
            committing.unlock();
        }
    }

    /**
     * Writes the live rest of mostly dead chunks anew from time to time, so that their space is used again. The store's
     * own background thread would also commit.
     */
    private void tidy() {
        if (++commitsSinceTidied >= COMMITS_BETWEEN_TIDYING) {
            commitsSinceTidied = 0;
            getMvStore().compact(FILL_RATE_PERCENT, TIDIED_BYTES);
        }
    }
}
