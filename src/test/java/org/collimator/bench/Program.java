package org.collimator.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process, from its start to its end. */
class Program {
    private final Path directory;
    private final List<String> command;

    /** How long it took and how much memory it had at most, in MB; 0 where the system does not say. */
    record Run(double seconds, double peak) {}

    Program(Path directory, List<String> command) {
        this.directory = directory;
        this.command = List.copyOf(command);
    }

    /** What is to be done before each run, unmeasured. */
    void prepare() throws IOException {}

    /** Runs it; more than exit code 1, which tells of findings, is a failure. */
    Run run() throws IOException, InterruptedException {
        prepare();
        File log = Files.createTempFile("collimator-bench", ".log").toFile();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        Peak peak = new Peak(process.pid());
        peak.start();
        int code = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        peak.join();
        String said = Files.readString(log.toPath());
        Files.delete(log.toPath());
        if (code > 1) {
            throw new IllegalStateException(command + " ended with " + code + ": " + said);
        }
        return new Run(seconds, peak.megabytes);
    }

    /** Runs several programs in turn, so that what else the machine does meets all of them alike. */
    static List<Samples> inTurn(int times, List<Program> programs) throws IOException, InterruptedException {
        double[][] seconds = new double[programs.size()][times];
        for (int i = 0; i < times; i++) {
            for (int j = 0; j < programs.size(); j++) {
                seconds[j][i] = programs.get(j).run().seconds();
            }
        }
        List<Samples> samples = new ArrayList<>();
        for (double[] each : seconds) {
            samples.add(Samples.of(each));
        }
        return samples;
    }

    /** Reads what the system says of the largest resident set; only Linux says it. */
    private static final class Peak extends Thread {
        private final Path status;
        private volatile double megabytes;

        Peak(long pid) {
            super("peak");
            setDaemon(true);
            this.status = Path.of("/proc/" + pid + "/status");
        }

        @Override
        public void run() {
            try {
                while (Files.exists(status)) {
                    Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .forEach(line -> megabytes = Long.parseLong(line.replaceAll("\\D", "")) / 1024.0);
                    Thread.sleep(10);
                }
            } catch (IOException | InterruptedException ended) {
                // the process is gone: the last figure stands
            }
        }
    }
}
