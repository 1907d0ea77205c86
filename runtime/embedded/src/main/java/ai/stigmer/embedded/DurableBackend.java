package ai.stigmer.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Commits every write to the file before it is acknowledged, so a process that is killed loses none that a client was
 * told of. Writes that wait at the same time share one commit. While the file takes nothing, writes are refused and reads
 * are answered.
 */
final class DurableBackend extends H2Backend {
    /**
     * What changes nothing, and what no commit has to follow. A command that is not known here is taken for a write.
     */
    private static final Set<String> READS = Set.of(
            "buildinfo",
            "collstats",
            "count",
            "dbstats",
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

    private static final Set<String> WRITING_STAGES = Set.of("$out", "$merge");

    /** As in MongoDB. */
    private static final int OUT_OF_DISK_SPACE = 14031;

    private static final int COMMITS_BETWEEN_TIDYING = 256;
    private static final int FILL_RATE_PERCENT = 50;
    private static final int TIDIED_BYTES = 2 << 20;

    private final Optional<HoldingChannel> file;
    private final PasswordGate gate;
    private final GroupCommit writes = new GroupCommit(this::commitAndTidy);
    private int commitsSinceTidied;

    DurableBackend(Storage storage, PasswordGate gate) {
        super(storage.store());
        this.file = storage.file();
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
        if (isRead(command.toLowerCase(Locale.ROOT), query)) {
            return super.handleCommand(channel, database, command, query);
        }
        try {
            writeHeld();
            return writes.apply(() -> super.handleCommand(channel, database, command, query));
        } catch (NotCommitted full) {
            return full.answer();
        }
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

    private static boolean isRead(String command, Document query) {
        return READS.contains(command) || (command.equals("aggregate") && !writes(query.get("pipeline")));
    }

    private static boolean writes(Object pipeline) {
        return !(pipeline instanceof Collection<?> stages)
                || stages.stream()
                        .anyMatch(stage -> !(stage instanceof Document named)
                                || named.keySet().stream().anyMatch(WRITING_STAGES::contains));
    }

    /** What could not be written goes first: while it cannot, nothing else is changed. */
    private void writeHeld() {
        try {
            if (file.isPresent()) {
                file.get().writeHeld();
            }
        } catch (ClosedChannelException closed) {
            throw new UncheckedIOException("the store is closed", closed);
        }
        refuseIfHeld();
    }

    private void refuseIfHeld() {
        file.flatMap(HoldingChannel::refusal).ifPresent(why -> {
            throw new NotCommitted(Refusal.of(
                    OUT_OF_DISK_SPACE,
                    "OutOfDiskSpace",
                    "the store's file takes no writes (" + why + "); they go on as soon as there is space"));
        });
    }

    private void commitAndTidy() {
        commit();
        refuseIfHeld();
        tidy();
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
