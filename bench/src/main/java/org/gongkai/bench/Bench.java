package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.bench.fuzz.Fuzz;

/** Runs the benchmarks that are named, or all of them. */
public final class Bench {

    private static final List<String> ALL = List.of("deadline", "check", "compile", "commands", "start");

    private Bench() {}

    /**
     * @param args the folder of the house, then the names of benchmarks, or {@code fuzz} and what {@link Fuzz} takes
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path house = Path.of(args[0]);
        if (args.length > 1 && args[1].equals("fuzz")) {
            List<String> rest = new ArrayList<>(List.of(args));
            rest.remove(1);
            Fuzz.main(rest.toArray(String[]::new));
            return;
        }
        List<String> names = args.length == 1 ? ALL : List.of(args).subList(1, args.length);
        if (!Set.copyOf(ALL).containsAll(names)) {
            System.err.println("gongkai bench: 没有这个基准测试。可选: " + String.join(" ", ALL));
            System.exit(3);
        }
        for (String name : names) {
            Sheet sheet = run(name, house);
            sheet.print(System.out);
            sheet.write(house.resolve("bench/results"));
        }
    }

    private static Sheet run(String name, Path house) throws IOException, InterruptedException {
        return switch (name) {
            case "deadline" -> DeadlineBench.run(house.resolve("bench/target/peers"));
            case "check" -> CheckBench.run(house);
            case "compile" -> CompileBench.run();
            case "commands" -> CommandsBench.run();
            case "start" -> StartBench.run(house);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
