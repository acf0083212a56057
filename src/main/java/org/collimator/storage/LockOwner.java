package org.collimator.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * Who has a curriculum folder open.
 *
 * @param host name of the computer
 * @param user name of the account
 * @param pid number of the process
 * @param processStarted when that process started, in milliseconds; tells a process from a later one of the same number
 * @param since when the folder was opened
 * @param token unlike any other owner's
 */
public record LockOwner(String host, String user, long pid, long processStarted, Instant since, String token) {

    /** This process, opening a folder now. */
    static LockOwner here() {
        ProcessHandle self = ProcessHandle.current();
        return new LockOwner(
                hostName(),
                System.getProperty("user.name", "?"),
                self.pid(),
                started(self),
                Instant.now(),
                UUID.randomUUID().toString());
    }

    private static String hostName() {
        return Host.NAME;
    }

    private static final class Host {
        private static final Path KERNEL = Path.of("/proc/sys/kernel/hostname");
        static final String NAME = name();

        /** Asks the system first and the network last, where an answer may take its time. */
        private static String name() {
            try {
                String windows = System.getenv("COMPUTERNAME");
                if (windows != null) {
                    return windows;
                }
                return Files.isReadable(KERNEL)
                        ? Files.readString(KERNEL).strip()
                        : InetAddress.getLocalHost().getHostName();
            } catch (IOException unnamed) {
                return "localhost";
            }
        }
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Whether it is this very process. */
    public boolean isThisProcess() {
        return isHere() && pid == ProcessHandle.current().pid() && isAlive();
    }

    boolean isHere() {
        return host.equals(hostName());
    }

    /** Whether the process still runs; only meaningful on the same host. */
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> processStarted == 0 || started(process) == 0 || started(process) == processStarted)
                .isPresent();
    }

    byte[] encode() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("host", host);
        members.put("user", user);
        members.put("pid", pid);
        members.put("processStarted", processStarted);
        members.put("since", since.toString());
        members.put("token", token);
        return JsonFormat.mapper().writeValueAsBytes(members);
    }

    /** The owner that a lock file names; empty where it is half written or no lock file. */
    static Optional<LockOwner> decode(byte[] bytes) {
        try {
            Map<String, Object> members = JsonFormat.mapper().readValue(bytes, new TypeReference<>() {});
            return Optional.of(new LockOwner(
                    String.valueOf(members.get("host")),
                    String.valueOf(members.get("user")),
                    Long.parseLong(String.valueOf(members.get("pid"))),
                    Long.parseLong(String.valueOf(members.get("processStarted"))),
                    Instant.parse(String.valueOf(members.get("since"))),
                    String.valueOf(members.get("token"))));
        } catch (JacksonException | NumberFormatException | java.time.DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
