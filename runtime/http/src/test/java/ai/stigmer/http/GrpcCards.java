package ai.stigmer.http;

import acme.board.Card;
import ai.stigmer.commons.apiresource.ApiResourceId;
import io.grpc.StatusRuntimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The same over gRPC, which the others are held against. */
record GrpcCards(Board board) implements CardClient {
    @Override
    public Card create(String key, Card card) {
        return answered(() -> board.grpc(key).create(card));
    }

    @Override
    public Card get(String key, String id) {
        return answered(() ->
                board.grpc(key).get(ApiResourceId.newBuilder().setValue(id).build()));
    }

    @Override
    public List<Card> follow(String key, String id, Consumer<Card> eachState) {
        return answered(() -> {
            List<Card> states = new ArrayList<>();
            board.grpc(key)
                    .subscribe(ApiResourceId.newBuilder().setValue(id).build())
                    .forEachRemaining(state -> {
                        states.add(state);
                        eachState.accept(state);
                    });
            return states;
        });
    }

    private static <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (StatusRuntimeException failure) {
            throw new RefusedException(Refusal.of(failure));
        }
    }

    @Override
    public String toString() {
        return "gRPC";
    }
}
