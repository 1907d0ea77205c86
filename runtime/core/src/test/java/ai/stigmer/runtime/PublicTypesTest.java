package ai.stigmer.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What services see of this jar. A type that joins the list has to stay; whatever is not in it may change. */
// As ArchitectureTest says it, so that the classes are read once for both.
@AnalyzeClasses(packages = "ai.stigmer.runtime", importOptions = DoNotIncludeTests.class)
class PublicTypesTest {
    private static final String ROOT = "ai.stigmer.runtime";

    private static final String VISIBLE = """
            (root): DependencyStatus Resource Stigmer StigmerBuilder
            authentication: Authenticator CallerIdentity CertificateAuthenticator Principal
            authentication.apikey: ApiKey ApiKeys IssuedApiKey
            authentication.jwt: JwtAuthenticator JwtSettings
            authorization: Authorizer PermissionCheck Relation RelationStore ResourceRef VisibleResources
            authorization.audit: Decision DecisionLog JsonLinesDecisionLog
            authorization.openfga: OpenFgaAuthorizer OpenFgaSettings
            error: ErrorReason RpcException
            events: CloudEventsRedisStreamSink DeadLetter DeadLetters DomainEvent EventSink EventType SinkUnavailableException
            grpc: GrpcAutoController Routes
            live: RedisClients
            operation: ApplyOperation CreateOperation DeleteOperation GetByReferenceOperation GetOperation ListOperation ResourceBackend StandardOperation SubscribeOperation UpdateOperation UpdateStatusOperation WatchOperation
            pipeline: Effect Fact Pipeline RequestContext Step StepContract
            resource: MessageMapping ResourceKind ResourceType Revision Stored
            rpc: AuthorizationProof BidiStreamingHandler ClientStreamingHandler Posture ResponseStream RpcCall RpcHandler RpcMethod ServerStreamingHandler UnaryHandler
            server: Delegation Gateway GuardedServices InsecureOpenAccess ServerLimits ServerSettings StigmerServer StigmerServerBuilder TransportSecurity
            store: Change Page
            """;

    @ArchTest
    static void services_see_these_types_and_no_others(JavaClasses runtime) {
        String visible = runtime.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !(type.getPackageName() + ".").contains(".internal."))
                .collect(Collectors.groupingBy(
                        PublicTypesTest::placeOf,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getSimpleName, Collectors.toList())))
                .entrySet()
                .stream()
                .map(place -> place.getKey() + ": "
                        + place.getValue().stream().sorted().collect(Collectors.joining(" ")) + "\n")
                .collect(Collectors.joining());

        assertThat(visible).isEqualTo(VISIBLE);
    }

    private static String placeOf(JavaClass type) {
        return type.getPackageName().equals(ROOT)
                ? "(root)"
                : type.getPackageName().substring(ROOT.length() + 1);
    }
}
