package ai.stigmer.protoc;

import ai.stigmer.model.PolicyModelException;
import ai.stigmer.protoc.PluginOptions.Emit;
import ai.stigmer.protoc.PluginOptions.Generated;
import ai.stigmer.protoc.PluginOptions.Inject;
import ai.stigmer.protoc.PluginOptions.InvalidOptionException;
import ai.stigmer.protoc.PluginOptions.MissingAuthorization;
import ai.stigmer.protoc.check.ApiChecks;
import ai.stigmer.protoc.check.ApiChecks.Result;
import ai.stigmer.protoc.check.AuthorizationModel;
import ai.stigmer.protoc.check.Diagnostic;
import ai.stigmer.protoc.check.Rule;
import ai.stigmer.protoc.check.UnusedPermissions;
import ai.stigmer.protoc.emit.AutoControllerEmitter;
import ai.stigmer.protoc.emit.ControllerAnnotations;
import ai.stigmer.protoc.emit.ManifestEmitter;
import ai.stigmer.protoc.emit.MatrixEmitter;
import ai.stigmer.protoc.emit.OutputFile;
import ai.stigmer.protoc.emit.openapi.OpenApiEmitter;
import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.ServiceModel;
import ai.stigmer.protoc.read.AuthorizationOptions;
import ai.stigmer.protoc.read.PluginRequest;
import ai.stigmer.protoc.read.SchemaReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One run of the plugin: a request in, a response out. */
public final class CodeGeneration {
    private final OutputStream out;
    private final PrintStream warnings;

    /**
     * A run that has not begun.
     *
     * @param out where the response goes
     * @param warnings where people read what forbids nothing
     */
    public CodeGeneration(OutputStream out, PrintStream warnings) {
        this.out = out;
        this.warnings = warnings;
    }

    /**
     * Answers a request. Errors of the protos and of the options are part of the response.
     *
     * @throws IOException if the request cannot be read or the response not be written
     */
    public void run(byte[] bytes) throws IOException {
        PluginRequest request = PluginRequest.read(bytes);
        ResponseWriter response = new ResponseWriter(out);
        response.begin();
        try {
            PluginOptions options = PluginOptions.parse(request.parameter());
            dump(bytes, options.dump());
            generate(request, options, response);
        } catch (PolicyModelException e) {
            response.error(malformed(e));
        } catch (InvalidOptionException e) {
            response.error("protoc-gen-stigmer: " + e.getMessage());
        }
        response.end();
    }

    private static void dump(byte[] request, String path) throws InvalidOptionException {
        if (!path.isEmpty()) {
            try {
                Files.write(Path.of(path), request);
            } catch (IOException | InvalidPathException e) {
                throw new InvalidOptionException("option dump is \"" + path + "\", but no file can be written there");
            }
        }
    }

    private void generate(PluginRequest request, PluginOptions options, ResponseWriter response)
            throws IOException, InvalidOptionException {
        AuthorizationOptions declared = new AuthorizationOptions(request, options.authorizationPackage());
        requireDeclaredOptions(request, options.authorizationPackage(), declared);
        Optional<AuthorizationModel> model = model(options.model());
        Result result = ApiChecks.run(
                request,
                declared,
                new ApiChecks.Settings(
                        options.missingAuthorization() == MissingAuthorization.HANDLER,
                        options.emit() == Emit.JAVA,
                        model));
        result.warnings().forEach(warning -> warnings.println("warning: " + warning.text()));
        if (result instanceof Result.Mistakes mistakes) {
            response.error(text(mistakes.errors()));
        } else if (result instanceof Result.Models models) {
            write(request, models.resources(), model, options, response);
        }
    }

    private static void write(
            PluginRequest request,
            List<ResourceModel> resources,
            Optional<AuthorizationModel> model,
            PluginOptions options,
            ResponseWriter response)
            throws IOException, InvalidOptionException {
        AutoControllerEmitter controllers = new AutoControllerEmitter(annotations(options));
        List<ResourceModel> wanted = wanted(resources, options);
        // Controllers know nothing of each other, so every core writes some.
        if (options.emit() == Emit.JAVA) {
            for (OutputFile controller :
                    wanted.parallelStream().map(controllers::emit).toList()) {
                response.file(controller);
            }
        }
        if (!options.manifest().isEmpty()) {
            response.file(new ManifestEmitter(options.manifest())
                    .emit(resources, model.map(known -> UnusedPermissions.of(known, resources))));
        }
        if (!options.docs().isEmpty()) {
            response.file(new MatrixEmitter(options.docs()).emit(resources));
        }
        if (!options.openapi().isEmpty()) {
            response.file(openapi(request, wanted, options.openapi()));
        }
    }

    private static OutputFile openapi(PluginRequest request, List<ResourceModel> resources, String path)
            throws IOException {
        List<String> services = resources.stream()
                .flatMap(resource -> resource.services().stream())
                .map(ServiceModel::fullName)
                .toList();
        return new OpenApiEmitter(path).emit(resources, SchemaReader.read(request, services));
    }

    /** What gets code, and is in the OpenAPI document. All else was checked all the same, and stands in the manifest and the docs. */
    private static List<ResourceModel> wanted(List<ResourceModel> resources, PluginOptions options)
            throws InvalidOptionException {
        ServicePattern services = new ServicePattern(options.services());
        List<ResourceModel> wanted = resources.stream().filter(services::wants).toList();
        if (wanted.isEmpty() && !resources.isEmpty()) {
            throw new InvalidOptionException("option services is \"" + options.services()
                    + "\", but no service of the request is called so, such as "
                    + resources.get(0).services().get(0).fullName());
        }
        return wanted;
    }

    /** A misspelt package must not look like rpcs that say nothing. */
    private static void requireDeclaredOptions(
            PluginRequest request, String optionPackage, AuthorizationOptions declared)
            throws IOException, InvalidOptionException {
        boolean ownPackage = !optionPackage.equals(PluginOptions.DEFAULT_AUTHORIZATION_PACKAGE);
        boolean hasServices = request.filesToGenerate().stream()
                .anyMatch(file -> !file.services().isEmpty());
        if (ownPackage && hasServices && !declared.areDeclared()) {
            throw new InvalidOptionException("option authorization_package is \"" + optionPackage
                    + "\", but no file of the request declares config, is_public or is_skip_authorization there");
        }
    }

    private static Optional<AuthorizationModel> model(String file) throws InvalidOptionException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(AuthorizationModel.read(file));
        } catch (IOException | InvalidPathException e) {
            throw new InvalidOptionException("option model is \"" + file + "\", but no text can be read there; give the"
                    + " path from the folder that protoc runs in, or an absolute one");
        }
    }

    /** A line for each mistake in the model, in the form of other diagnostics. */
    private static String malformed(PolicyModelException model) {
        return String.valueOf(model.getMessage())
                .lines()
                .map(line -> line + " [" + Rule.MALFORMED_MODEL.id() + "]")
                .collect(Collectors.joining("\n"));
    }

    private static String text(List<Diagnostic> errors) {
        return errors.stream().map(Diagnostic::text).collect(Collectors.joining("\n"));
    }

    private static ControllerAnnotations annotations(PluginOptions options) {
        String generated = options.generated() == Generated.JAVAX
                ? "javax.annotation.processing"
                : options.generated() == Generated.JAKARTA ? "jakarta.annotation" : "";
        String inject = options.inject() == Inject.JAKARTA ? "jakarta.inject" : "";
        return new ControllerAnnotations(generated, inject);
    }
}
