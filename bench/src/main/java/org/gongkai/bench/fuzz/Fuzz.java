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
 * Damages files and reads them, form after form, in processes of its own; prints how far it has come, and keeps each file that
 * breaks a bound.
 * {@code ./gongkai bench fuzz [docx=20000 html=20000..40000 …] [FOLDER …]}: how many of which form, or the cases from one number to before
 * another, and folders of seeds besides those of the house.
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
                house.resolve("report/src/test/resources/reports"),
                house.resolve("bench/target/fuzz/seeds")));
        WrittenSeeds.write(house.resolve("docs/examples"), house.resolve("bench/target/fuzz/seeds"));
        Map<String, Cases> wanted = new LinkedHashMap<>();
        for (String word : List.of(args).subList(1, args.length)) {
            int sign = word.indexOf('=');
            if (sign > 0) {
                wanted.put(word.substring(0, sign), Cases.of(word.substring(sign + 1)));
            } else {
                folders.add(Path.of(word));
            }
        }
        Map<String, List<byte[]>> seeds = Seeds.in(folders);
        if (wanted.isEmpty()) {
            seeds.keySet().forEach(form -> wanted.put(form, new Cases(0, USUAL)));
        }
        Fuzz fuzz = new Fuzz(house, folders);
        int found = 0;
        for (Map.Entry<String, Cases> form : wanted.entrySet()) {
            found += fuzz.form(form.getKey(), form.getValue(), seeds.getOrDefault(form.getKey(), List.of()));
        }
        System.exit(found > 0 ? 1 : 0);
    }

    /** The numbers of cases, the last one excluded. */
    private record Cases(long first, long end) {
        static Cases of(String words) {
            int dots = words.indexOf("..");
            return dots < 0
                    ? new Cases(0, Long.parseLong(words))
                    : new Cases(Long.parseLong(words.substring(0, dots)), Long.parseLong(words.substring(dots + 2)));
        }
    }

    /** Number of cases that broke a bound. */
    private int form(String form, Cases cases, List<byte[]> seeds) throws IOException, InterruptedException {
        if (seeds.isEmpty()) {
            System.out.println(form + ": no seeds");
            return 0;
        }
        long start = System.nanoTime();
        int found = 0;
        long next = cases.first();
        Progress progress = new Progress(form, cases.end());
        while (next < cases.end() && found < MOST_OFFENDERS) {
            End end = child(form, next, cases.end(), progress);
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
                next - cases.first(),
                seeds.size(),
                (next - cases.first()) / seconds,
                found);
        return found;
    }

    /** Says every half minute how far a form has come. */
    private static final class Progress {
        private static final long EVERY = 30_000_000_000L;

        private final String form;
        private final long count;
        private long told = System.nanoTime();

        Progress(String form, long count) {
            this.form = form;
            this.count = count;
        }

        void at(long number) {
            if (System.nanoTime() - told > EVERY) {
                told = System.nanoTime();
                System.err.printf(Locale.ROOT, "%s: %,d of %,d%n", form, number, count);
            }
        }
    }

    /** How far a process came, and why it ended there; empty where it did all. */
    private record End(long at, String why) {}

    private End child(String form, long from, long to, Progress progress) throws IOException, InterruptedException {
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
                if (!line.startsWith("at ")) {
                    continue; // a library's own words
                }
                String[] words = line.split(" ", 3);
                at = Long.parseLong(words[1]);
                why = words.length > 2 ? words[2] : "";
                progress.at(at);
            }
        }
        int code = process.waitFor();
        if (code == 0 || !why.isEmpty()) {
            return new End(at, why);
        }
        return oneByOne(form, at, to, code, progress);
    }

    /** The process died without a word, most likely of memory, within some cases from one on: each is tried in its own. */
    private End oneByOne(String form, long from, long to, int code, Progress progress)
            throws IOException, InterruptedException {
        if (to - from == 1) {
            return new End(from, "the process died with code " + code);
        }
        long last = Math.min(to, from + FuzzChild.TOLD_EVERY);
        for (long i = from; i < last; i++) {
            End end = child(form, i, i + 1, progress);
            if (!end.why().isEmpty()) {
                return end;
            }
        }
        return new End(last, "");
    }
}
