package ai.stigmer.protoc;

import ai.stigmer.protoc.emit.AutoControllerEmitter;
import ai.stigmer.protoc.emit.ControllerAnnotations;
import ai.stigmer.protoc.model.CallShape;
import ai.stigmer.protoc.model.FieldPath;
import ai.stigmer.protoc.model.JavaType;
import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.RpcModel;
import ai.stigmer.protoc.model.RpcNames;
import ai.stigmer.protoc.model.ServiceModel;
import ai.stigmer.protoc.model.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Emits a small controller that nobody reads. The launcher asks for it in the run that fills the class-data archive, so
 * that the archive holds the emitters even if that run had nothing to emit.
 */
final class ArchiveTraining {
    private static final String REQUESTED = "stigmer.training";

    private ArchiveTraining() {}

    static void runIfRequested() {
        if (Boolean.getBoolean(REQUESTED)) {
            new AutoControllerEmitter(new ControllerAnnotations("javax.annotation.processing", "")).emit(resource());
        }
    }

    private static ResourceModel resource() {
        SourcePosition position = new SourcePosition("training.proto", 1, 1);
        JavaType message = new JavaType("training", List.of("Message"), false);
        Posture.Right right = new Posture.Right(
                "can_train",
                new Posture.FixedKind("training"),
                new Posture.IdAt(new FieldPath("id", List.of("Id"), new FieldPath.PlainString(), false)));
        Posture posture = new Posture.Checked(right, List.of(), "no training");
        RpcModel rpc = new RpcModel(
                "train",
                "training.TrainingService",
                new RpcNames("getTrainMethod", "TRAIN", "TrainHandler", "train"),
                CallShape.UNARY,
                message,
                message,
                posture,
                Optional.empty(),
                "Trains.",
                false,
                position);
        ServiceModel service = new ServiceModel(
                "TrainingService",
                "training.TrainingService",
                new JavaType("training", List.of("TrainingServiceGrpc"), false),
                "Trains.",
                position,
                List.of(rpc));
        KindModel kind = new KindModel("training", "Training", "trn");
        return new ResourceModel(
                "training", "TrainingGrpcAutoController", Optional.of(kind), List.of(service), Set.of());
    }
}
