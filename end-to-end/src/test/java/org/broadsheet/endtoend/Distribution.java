package org.broadsheet.endtoend;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built distribution, and the JVM that runs it: with the flags of the {@code broadsheet} script. */
public final class Distribution {
    private static final Path JAR = Path.of("..", "standalone", "target", "broadsheet", "lib", "broadsheet.jar")
            .toAbsolutePath()
            .normalize();
    private static final Path EXAMPLES =
            Path.of("..", "examples").toAbsolutePath().normalize();
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path ARCHIVE = TARGET.resolve("broadsheet.jsa");
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xms96m",
            "-Xmx768m",
            "-Xmn64m",
            "-XX:SurvivorRatio=4",
            "-XX:MinHeapFreeRatio=30",
            "-XX:MaxHeapFreeRatio=50",
            "-XX:MetaspaceSize=80m",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Dfile.encoding=UTF-8");

    private Distribution() {}

    /** The {@code broadsheet} command with its arguments. */
    public static List<String> command(List<String> jvmOptions, String... arguments) {
        return java(jvmOptions, List.of("-jar", JAR.toString()), arguments);
    }

    /** A main class of the tests or of the libraries, on the distribution's class path. */
    public static List<String> main(String mainClass, List<String> jvmOptions, String... arguments) {
        String classPath = JAR + File.pathSeparator + TARGET.resolve("test-classes");
        return java(jvmOptions, List.of("-cp", classPath, mainClass), arguments);
    }

    /**
     * Options for a JVM that has its classes from an archive, as the one of the script has. The archive is made on first use,
     * by a run that takes some seconds; a start then takes a third less, which counts where there are many.
     */
    public static List<String> fromArchive(Path workingFolder) throws IOException, InterruptedException {
        boolean current = Files.exists(ARCHIVE)
                && Files.getLastModifiedTime(ARCHIVE).compareTo(Files.getLastModifiedTime(JAR)) > 0;
        if (!current) {
            Files.deleteIfExists(ARCHIVE);
            Files.createDirectories(workingFolder);
            Process learning = new ProcessBuilder(command(
                            List.of("-XX:ArchiveClassesAtExit=" + ARCHIVE),
                            "run",
                            "--once",
                            "--inbox",
                            EXAMPLES.toString()))
                    .directory(workingFolder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(workingFolder.resolve("output").toFile())
                    .start();
            if (!learning.waitFor(1, TimeUnit.MINUTES)) {
                learning.destroyForcibly();
            }
        }
        return List.of("-XX:SharedArchiveFile=" + ARCHIVE);
    }

    private static List<String> java(List<String> jvmOptions, List<String> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(jvmOptions);
        command.addAll(program);
        command.addAll(List.of(arguments));
        return command;
    }
}
