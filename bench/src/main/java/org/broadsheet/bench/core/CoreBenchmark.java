package org.broadsheet.bench.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.broadsheet.bench.PostFiles;
import org.broadsheet.bench.ReceivedPost;
import org.broadsheet.events.Format;
import org.broadsheet.events.PostReceived;
import org.broadsheet.transform.InvalidPostException;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;
import org.broadsheet.transform.StepListener.Step;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Posts per second of the pure core on one thread, whole and by step, beside bare jsoup that parses, cleans and serialises the same bodies.
 *
 * <p>{@link CoreReport} runs it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CoreBenchmark {
    private static final int BODIES = 500;
    private static final String HEAD = "---\ntitle: A post\ndate: 2026-01-02\ntags: [a, b]\n---\n";

    /** A folder of HTML posts; generated bodies where it is empty. */
    @Param("")
    public String folder = "";

    private final PostTransformer transformer = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT);
    private final Cleaner cleaner = new Cleaner(Safelist.relaxed());
    private List<PostReceived> posts = List.of();
    private int next;

    /** What an iteration took of the processor, whatever else the machine did meanwhile. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        public long posts;
        public long cpuNanos;
        private long start;

        @Setup(Level.Iteration)
        public void start() {
            start = ofThisThread();
        }

        @TearDown(Level.Iteration)
        public void stop() {
            cpuNanos = ofThisThread() - start;
        }

        private static long ofThisThread() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    /** Nanoseconds of each step, of all posts together. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Steps {
        public long head;
        public long parse;
        public long facts;
        public long repair;
        public long quotes;
        public long write;
        private long last;

        void start() {
            last = System.nanoTime();
        }

        void done(Step step) {
            long now = System.nanoTime();
            long spent = now - last;
            last = now;
            switch (step) {
                case HEAD -> head += spent;
                case PARSE -> parse += spent;
                case FACTS -> facts += spent;
                case REPAIR -> repair += spent;
                case QUOTES -> quotes += spent;
                case WRITE -> write += spent;
            }
        }
    }

    @Setup
    public void read() {
        posts = folder.isEmpty()
                ? GeneratedBodies.of(BODIES).stream()
                        .map(body -> ReceivedPost.of("post.html", HEAD + body))
                        .toList()
                : publishable(Path.of(folder));
    }

    private List<PostReceived> publishable(Path below) {
        try {
            return PostFiles.below(below).stream()
                    .filter(file -> Format.ofFileName(file.toString()) == Format.HTML)
                    .map(file -> PostFiles.received(below, file))
                    .filter(this::isPublishable)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPublishable(PostReceived post) {
        try {
            return !transformer.transform(post).html().isEmpty();
        } catch (InvalidPostException e) {
            return false;
        }
    }

    private PostReceived next() {
        next = (next + 1) % posts.size();
        return posts.get(next);
    }

    /** The whole core, and what its steps take. */
    @Benchmark
    public Object core(Cpu cpu, Steps steps) {
        cpu.posts++;
        steps.start();
        return transformer.transform(next(), steps::done);
    }

    /** What any program pays that takes hostile HTML in and gives clean HTML out. */
    @Benchmark
    public Object jsoup(Cpu cpu) {
        cpu.posts++;
        Document dirty = Jsoup.parseBodyFragment(next().source());
        Document clean = cleaner.clean(dirty);
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }
}
