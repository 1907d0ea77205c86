package ai.stigmer.protoc.benchmark;

import ai.stigmer.protoc.golden.ProtoCompiler;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures whole processes, a request on standard input and the output complete: this plugin beside others, in the same
 * run, as what counts is the ratio. Run by {@code -Pbenchmark}.
 */
public final class Benchmark {
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 9);

    private record Plugin(String name, List<String> command) {}

    private record Figures(double wallSeconds, double cpuSeconds, long peakMebibytes) {}

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Plugin> plugins = plugins();
        byte[] real = SyntheticApi.request(31, 8);
        byte[] hundred = SyntheticApi.request(100, 10);
        byte[] thousand = SyntheticApi.request(1000, 10);

        out.printf("%nJDK %s; median of %d rounds.%n", System.getProperty("java.version"), ROUNDS);
        out.println("| plugin | request | wall s | cpu s | peak MiB | our wall / its wall |");
        out.println("|---|---|---|---|---|---|");
        List<Figures> ours = new ArrayList<>();
        measure("31 services of 8 rpcs", real, plugins, ROUNDS, ours, out);
        measure("100 services of 10 rpcs", hundred, plugins, ROUNDS, ours, out);
        measure("1000 services of 10 rpcs", thousand, plugins, Math.max(3, ROUNDS / 3), ours, out);

        double growth = ours.get(2).wallSeconds() / ours.get(1).wallSeconds() / 10;
        out.printf("%nTime per service at 1000 / at 100 services: %.2f (reach: at most 1.2)%n", growth);
        out.printf(
                "Peak memory at 1000 services: %d MiB (reach: at most 120)%n",
                ours.get(2).peakMebibytes());
        out.println(
                "Reach at 31 services: at most 0.30 of reactor-grpc, 0.7 of protoc-gen-grpc-java, and on JDK 25 at most 0.1 s"
                        + " (-Dbenchmark.other.jdk=PATH).");
    }

    private static List<Plugin> plugins() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar =
                Path.of(System.getProperty("benchmark.jar")).toAbsolutePath().toString();
        String executable =
                Path.of("target/protoc-gen-stigmer").toAbsolutePath().toString();
        String reactor = ProtoCompiler.executable("reactor-grpc").toString();
        List<Plugin> plugins = new ArrayList<>(List.of(
                new Plugin("protoc-gen-stigmer", List.of(executable)),
                new Plugin("protoc-gen-stigmer, plain java -jar", List.of(java, "-jar", jar)),
                new Plugin("reactor-grpc 1.2.4", List.of(java, "-jar", reactor)),
                new Plugin(
                        "reactor-grpc 1.2.4, C1 + serial collector",
                        List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", reactor)),
                new Plugin(
                        "protoc-gen-grpc-java 1.76.0 (native)",
                        List.of(ProtoCompiler.executable("protoc-gen-grpc-java-1.76.0")
                                .toString()))));
        String otherJdk = System.getProperty("benchmark.other.jdk", "");
        if (!otherJdk.isEmpty()) {
            plugins.add(new Plugin(
                    "protoc-gen-stigmer on " + Path.of(otherJdk).getFileName(),
                    List.of("env", "JAVA_HOME=" + otherJdk, executable)));
        }
        return plugins;
    }

    /** Rounds go from plugin to plugin, so that a busy moment of the machine meets all of them. */
    private static void measure(
            String name, byte[] request, List<Plugin> plugins, int rounds, List<Figures> ours, PrintStream out)
            throws IOException, InterruptedException {
        Path input = Files.write(Files.createTempFile("request", ".binpb"), request);
        List<List<Figures>> figures = new ArrayList<>();
        plugins.forEach(plugin -> figures.add(new ArrayList<>()));
        for (int round = -1; round < rounds; round++) {
            for (int i = 0; i < plugins.size(); i++) {
                Figures measured = run(plugins.get(i), input);
                if (round >= 0) {
                    figures.get(i).add(measured);
                }
            }
        }
        Files.delete(input);
        Figures own = median(figures.get(0));
        ours.add(own);
        for (int i = 0; i < plugins.size(); i++) {
            Figures median = median(figures.get(i));
            out.printf(
                    "| %s | %s, %.1f MB | %.3f | %.2f | %d | %.2f |%n",
                    plugins.get(i).name(),
                    name,
                    request.length / 1e6,
                    median.wallSeconds(),
                    median.cpuSeconds(),
                    median.peakMebibytes(),
                    own.wallSeconds() / median.wallSeconds());
        }
    }

    /** One process, measured by GNU time; the request comes through a pipe, as from protoc. */
    private static Figures run(Plugin plugin, Path input) throws IOException, InterruptedException {
        Path report = Files.createTempFile("time", ".txt");
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "input=$1; report=$2; shift 2; cat \"$input\" | command time -f '%e %U %S %M' -o \"$report\" \"$@\""
                        + " > /dev/null",
                "sh"));
        command.add(input.toString());
        command.add(report.toString());
        command.addAll(plugin.command());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int exitCode = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        if (exitCode != 0) {
            throw new IOException(plugin.name() + " failed with " + exitCode);
        }
        String[] parts = Files.readString(report).strip().split(" ", -1);
        Files.delete(report);
        return new Figures(
                wall, Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]), Long.parseLong(parts[3]) / 1024);
    }

    private static Figures median(List<Figures> figures) {
        return new Figures(
                median(figures.stream().mapToDouble(Figures::wallSeconds).toArray()),
                median(figures.stream().mapToDouble(Figures::cpuSeconds).toArray()),
                (long) median(
                        figures.stream().mapToDouble(Figures::peakMebibytes).toArray()));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
