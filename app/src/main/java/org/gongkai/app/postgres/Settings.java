package org.gongkai.app.postgres;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the server runs: for one office on one machine, every commit on the disk, nothing of anybody in its log. */
final class Settings {

    private static final Map<String, String> ALWAYS = Map.ofEntries(
            // Nobody but this machine may ask.
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            // What was acknowledged is on the disk.
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            // A small office on a machine that does other things too.
            Map.entry("shared_buffers", "128MB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("maintenance_work_mem", "64MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("max_connections", "60"),
            Map.entry("max_wal_size", "1GB"),
            Map.entry("min_wal_size", "128MB"),
            Map.entry("wal_compression", "on"),
            Map.entry("jit", "off"),
            Map.entry("random_page_cost", "1.1"),
            // Names and addresses of applicants stand in statements, parameters and messages: none of them is logged.
            // Below "log" are errors of a statement; those go to the application. Starts, stops and crashes are above.
            Map.entry("log_min_messages", "log"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_statement", "none"),
            Map.entry("log_min_duration_statement", "-1"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_timezone", "Asia/Shanghai"),
            Map.entry("timezone", "Asia/Shanghai"));

    private Settings() {}

    /** As arguments of the server. */
    static List<String> arguments(int port) {
        Map<String, String> all = new TreeMap<>(ALWAYS);
        all.put("port", Integer.toString(port));
        return all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }
}
