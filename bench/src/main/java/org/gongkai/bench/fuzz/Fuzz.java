package org.gongkai.bench.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Damages files and reads them, form after form, in processes of its own; prints rates, and keeps each file that breaks a bound.
 * {@code ./gongkai bench fuzz [docx=20000 …] [FOLDER …]}: how many of which form, and folders of seeds besides those of the house.
 */
public final class Fuzz {

    private static final long USUAL = 20_000;
    private static final int MOST_OFFENDERS = 20;

    private final Path house;
    private final Path offenders;
    private final List<Path> folders;

    private Fuzz(Path house, List<Path> folders) {
        this.house = house;
        this.folders = folders;
        offenders = house.resolve("bench/target/fuzz");
    }

    /**
     * @param args the folder of the house, then what is asked for
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path house = Path.of(args[0]);
        List<Path> folders = new ArrayList<>(List.of(
                house.resolve("docs/examples"),
                house.resolve("formats/src/test/resources/org/gongkai/formats/samples"),
                house.resolve("report/src/test/resources/reports")));
        Map<String, Long> wanted = new LinkedHashMap<>();
        for (String word : List.of(args).subList(1, args.length)) {
            int sign = word.indexOf('=');
            if (sign > 0) {
                wanted.put(word.substring(0, sign), Long.valueOf(word.substring(sign + 1)));
            } else {
                folders.add(Path.of(word));
            }
        }
        Map<String, List<byte[]>> seeds = Seeds.in(folders);
        if (wanted.isEmpty()) {
            seeds.keySet().stream().filter(form -> !form.equals("json")).forEach(form -> wanted.put(form, USUAL));
        }
        Fuzz fuzz = new Fuzz(house, folders);
        int found = 0;
        for (Map.Entry<String, Long> form : wanted.entrySet()) {
            found += fuzz.form(form.getKey(), form.getValue(), seeds.getOrDefault(form.getKey(), List.of()));
        }
        System.exit(found > 0 ? 1 : 0);
    }

    /** Number of cases that broke a bound. */
    private int form(String form, long count, List<byte[]> seeds) throws IOException, InterruptedException {
        if (seeds.isEmpty()) {
            System.out.println(form + ": no seeds");
            return 0;
        }
        long start = System.nanoTime();
        int found = 0;
        long next = 0;
        while (next < count && found < MOST_OFFENDERS) {
            End end = child(form, next, count);
            next = end.at();
            if (!end.why().isEmpty()) {
                found++;
                Files.createDirectories(offenders);
                Path file = offenders.resolve(form + "-" + next + "." + form);
                Files.write(file, Mutation.of(seeds, next));
                System.out.println(form + " " + next + ": " + end.why() + ", kept as " + house.relativize(file));
                next++;
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %,d files from %d seeds, %.0f a second, %d broke a bound%n",
                form,
                next,
                seeds.size(),
                next / seconds,
                found);
        return found;
    }

    /** How far a process came, and why it ended there; empty where it did all. */
    private record End(long at, String why) {}

    private End child(String form, long from, long to) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                FuzzChild.class.getName(),
                form,
                Long.toString(from),
                Long.toString(to)));
        folders.forEach(folder -> command.add(folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long at = from;
        String why = "";
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", 3);
                at = Long.parseLong(words[1]);
                why = words.length > 2 ? words[2] : "";
            }
        }
        int code = process.waitFor();
        if (code == 0 || !why.isEmpty()) {
            return new End(at, why);
        }
        return oneByOne(form, at, to, code);
    }

    /** The process died without a word, most likely of memory, within some cases from one on: each is tried in its own. */
    private End oneByOne(String form, long from, long to, int code) throws IOException, InterruptedException {
        if (to - from == 1) {
            return new End(from, "the process died with code " + code);
        }
        long last = Math.min(to, from + FuzzChild.TOLD_EVERY);
        for (long i = from; i < last; i++) {
            End end = child(form, i, i + 1);
            if (!end.why().isEmpty()) {
                return end;
            }
        }
        return new End(last, "");
    }
}
