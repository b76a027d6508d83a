package org.gongkai.app.postgres;

import java.io.IOException;
import java.nio.file.Path;

/** A process that has a data folder until it is told to stop, or is killed. */
final class Holder {

    static final String STANDS = "stands";
    static final String REFUSED = "refused";

    private Holder() {}

    public static void main(String[] arguments) throws IOException {
        try (OwnPostgres postgres = OwnPostgres.start(Path.of(arguments[0]))) {
            System.out.println(String.join(
                    " ", STANDS, Long.toString(postgres.pid()), postgres.url(), postgres.user(), postgres.password()));
            System.out.flush();
            int told = System.in.read();
            System.exit(told < 0 ? 1 : 0);
        } catch (PostgresFailure failure) {
            System.out.println(REFUSED + " " + failure.getMessage());
            System.exit(4);
        }
    }
}
