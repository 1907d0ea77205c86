package ai.stigmer.testkit;

import ai.stigmer.runtime.authorization.internal.Ownership;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.testkit.Requirement.AnyCaller;
import ai.stigmer.testkit.Requirement.Either;
import ai.stigmer.testkit.Requirement.Listing;
import ai.stigmer.testkit.Requirement.Named;
import ai.stigmer.testkit.Requirement.None;
import ai.stigmer.testkit.Requirement.OnResource;
import java.util.Collections;
import java.util.Set;

/** The table of what has to come out, from what an rpc requires and who has which permission. */
final class Expectations {
    private static final String NAMES_NO_RESOURCE = "the request names no resource";
    private static final String CHECKS_NOTHING = "a public rpc checks nothing";

    private final RoleTable roles;
    private final Set<String> storedKinds;
    private final ErrorReason notFound;
    private final boolean asksAgain;

    /**
     * A table.
     *
     * @param storedKinds kinds whose resources the service loads, so that it can tell that one is absent
     */
    Expectations(RoleTable roles, Set<String> storedKinds) {
        this(roles, storedKinds, ErrorReason.NOT_FOUND, false);
    }

    private Expectations(RoleTable roles, Set<String> storedKinds, ErrorReason notFound, boolean asksAgain) {
        this.roles = roles;
        this.storedKinds = Set.copyOf(storedKinds);
        this.notFound = notFound;
        this.asksAgain = asksAgain;
    }

    /** The same for services that say in their own way that something is not there. */
    Expectations notFoundAs(ErrorReason reason) {
        return new Expectations(roles, storedKinds, reason, asksAgain);
    }

    /** The same for an rpc that asks once more behind its first question. */
    Expectations askingAgain() {
        return new Expectations(roles, storedKinds, notFound, true);
    }

    /** What has to come out. */
    Expected of(Requirement requirement, Situation situation, boolean streaming) {
        if ((situation == Situation.REVOKED_IN_STREAM || situation == Situation.EXPIRED_IN_STREAM) && !streaming) {
            return Expected.notApplicable("the rpc has no stream");
        }
        if (requirement instanceof None) {
            return ofPublic(situation);
        }
        boolean isRevoked = situation == Situation.REVOKED_BEFORE_PERSIST || situation == Situation.REVOKED_IN_STREAM;
        if (requirement instanceof Listing && streaming && isRevoked) {
            return Expected.notApplicable("a watch goes on, and shows what the caller may see by then");
        }
        if (requirement instanceof AnyCaller anyCaller) {
            return ofAnyCaller(anyCaller, situation);
        }
        return switch (situation) {
            case NO_CREDENTIAL -> Expected.answers(ExpectedAnswer.unauthenticated("a credential is required"));
            case BAD_SIGNATURE -> Expected.answers(ExpectedAnswer.unauthenticated("the token is not valid"));
            case EXPIRED -> Expected.answers(ExpectedAnswer.unauthenticated("the token has expired"));
            case AUTHORIZER_DOWN -> Expected.answers(ExpectedAnswer.authorizerUnavailable());
            case AUTHORIZER_SLOW -> Expected.answers(ExpectedAnswer.tooLate());
            case STRANGER, OTHER_ORGANIZATION -> Expected.answers(judged(requirement, false));
            case TAKEN_OUT -> takenOut(requirement);
            case VIEWER -> Expected.answers(judged(requirement, Role.VIEWER));
            case EDITOR -> Expected.answers(judged(requirement, Role.EDITOR));
            case OWNER -> Expected.answers(judged(requirement, Role.OWNER));
            case ABSENT_ID -> absent(requirement);
            case EMPTY_ID -> malformed(requirement, 1);
            case HOSTILE_ID -> malformed(requirement, HostileIds.ALL.size());
            case REVOKED_BEFORE_PERSIST ->
                Expected.answers(judged(requirement, !asksAgain), judged(requirement, false));
            case REVOKED_IN_STREAM -> revokedInStream(requirement);
            case EXPIRED_IN_STREAM -> Expected.answers(ExpectedAnswer.expired("the token has expired"));
            case OTHER_RESOURCE -> onOtherResource(requirement);
            case PART_OF_RIGHTS -> withoutOne(requirement);
        };
    }

    private static Expected ofPublic(Situation situation) {
        return switch (situation) {
            case TAKEN_OUT,
                    PART_OF_RIGHTS,
                    ABSENT_ID,
                    EMPTY_ID,
                    HOSTILE_ID,
                    AUTHORIZER_SLOW,
                    REVOKED_BEFORE_PERSIST,
                    REVOKED_IN_STREAM,
                    EXPIRED_IN_STREAM -> Expected.notApplicable(CHECKS_NOTHING);
            default -> Expected.answers(ExpectedAnswer.ok());
        };
    }

    private static Expected ofAnyCaller(AnyCaller anyCaller, Situation situation) {
        return switch (situation) {
            case NO_CREDENTIAL -> Expected.answers(ExpectedAnswer.unauthenticated("a credential is required"));
            case BAD_SIGNATURE -> Expected.answers(ExpectedAnswer.unauthenticated("the token is not valid"));
            case EXPIRED -> Expected.answers(ExpectedAnswer.unauthenticated("the token has expired"));
            case EXPIRED_IN_STREAM -> Expected.answers(ExpectedAnswer.expired("the token has expired"));
            case STRANGER, VIEWER, EDITOR, OWNER, OTHER_ORGANIZATION, OTHER_RESOURCE, AUTHORIZER_DOWN ->
                Expected.answers(anyCaller.answer());
            default -> Expected.notApplicable("the handler checks nothing but the credential");
        };
    }

    /** One call for each right that is left out. */
    private static Expected withoutOne(Requirement requirement) {
        if (!(requirement instanceof OnResource onResource) || onResource.also().isEmpty()) {
            return Expected.notApplicable("the rpc needs a right on one resource only");
        }
        return new Expected.Answers(
                Collections.nCopies(onResource.also().size(), ExpectedAnswer.refused(onResource.refusal())));
    }

    private ExpectedAnswer judged(Requirement requirement, Role role) {
        return judged(
                requirement,
                requirement
                        .needed()
                        .filter(needed -> roles.has(needed.kind(), role, needed.permission()))
                        .isPresent());
    }

    private static ExpectedAnswer judged(Requirement requirement, boolean allowed) {
        if (requirement instanceof Listing) {
            return ExpectedAnswer.okShowing(allowed);
        }
        return allowed
                ? ExpectedAnswer.ok()
                : ExpectedAnswer.refused(onPresent(requirement).refusal());
    }

    /** First a stranger, who must not learn that there is nothing, then somebody with the permission. */
    private Expected absent(Requirement requirement) {
        if (requirement instanceof Either either) {
            return Expected.answers(ExpectedAnswer.refused(either.ifAbsent().refusal()), ExpectedAnswer.ok());
        }
        if (requirement instanceof OnResource onResource && onResource.named() != Named.FIXED) {
            ExpectedAnswer refused = ExpectedAnswer.refused(onResource.refusal());
            if (onResource.named() == Named.BY_SLUG) {
                // A slug that names nothing has no id on which somebody could have a permission.
                return Expected.answers(refused, refused);
            }
            if (onResource.named() == Named.AS_PARENT && storedKinds.contains(onResource.kind())) {
                // A parent that is missing is refused like one that is forbidden.
                return Expected.answers(refused, refused);
            }
            if (roles.grantingOnItself(onResource.kind(), onResource.permission())
                    .isEmpty()) {
                // What comes from a parent or an organization comes only to what has one.
                return Expected.answers(refused, refused);
            }
            return Expected.answers(
                    refused,
                    storedKinds.contains(onResource.kind())
                            ? ExpectedAnswer.notFound(notFound, onResource.kind())
                            : ExpectedAnswer.ok());
        }
        return Expected.notApplicable(NAMES_NO_RESOURCE);
    }

    /** What is named by a slug is another resource, or a new one, where the request says another organization. */
    private static Expected onOtherResource(Requirement requirement) {
        boolean bySlug = requirement instanceof Either
                || (requirement instanceof OnResource onResource && onResource.named() == Named.BY_SLUG);
        return bySlug
                ? Expected.notApplicable("the organization is a part of what the request names")
                : Expected.answers(judged(requirement, false));
    }

    private static Expected malformed(Requirement requirement, int calls) {
        if (requirement instanceof Listing) {
            return Expected.notApplicable(NAMES_NO_RESOURCE);
        }
        OnResource onResource = onAbsent(requirement);
        return onResource.named() == Named.FIXED
                ? Expected.notApplicable(NAMES_NO_RESOURCE)
                : new Expected.Answers(Collections.nCopies(calls, ExpectedAnswer.invalid(onResource.path())));
    }

    /** Whoever may do anything in the organization may do nothing with what was taken out of it. */
    private static Expected takenOut(Requirement requirement) {
        return requirement
                        .needed()
                        .filter(needed -> needed.kind().equals(Ownership.ORGANIZATION))
                        .isPresent()
                ? Expected.notApplicable("the organization itself is asked about")
                : Expected.answers(judged(requirement, false));
    }

    private static Expected revokedInStream(Requirement requirement) {
        return requirement instanceof Listing
                ? Expected.notApplicable(NAMES_NO_RESOURCE)
                : Expected.answers(ExpectedAnswer.refused(onPresent(requirement).refusal()));
    }

    private static OnResource onPresent(Requirement requirement) {
        return requirement instanceof Either either ? either.ifPresent() : (OnResource) requirement;
    }

    private static OnResource onAbsent(Requirement requirement) {
        return requirement instanceof Either either ? either.ifAbsent() : (OnResource) requirement;
    }
}
