package org.gongkai.app.start;

import java.sql.SQLException;
import org.gongkai.app.demo.WrongData;
import org.gongkai.app.postgres.PostgresFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Says on standard error why the system did not start: in a sentence where the reason is known, else with its trace. */
final class Telling {

    /** The class of states in which a server is not reached, or refuses the user or the database (SQL:2023, 08, 28, 3D). */
    private static final String NO_CONNECTION = "(08|28|3D|57P).*";

    private Telling() {}

    static void tell(Throwable fault) {
        for (Throwable reason = fault; reason != null; reason = reason.getCause()) {
            switch (reason) {
                case PostgresFailure failure -> {
                    say(failure.getMessage());
                    return;
                }
                case StartFailure failure -> {
                    say(failure.getMessage());
                    return;
                }
                case WrongData data -> {
                    say(data.getMessage());
                    return;
                }
                case PortInUseException taken -> {
                    say("端口 " + taken.getPort() + " 已被占用。请停止占用它的程序，或者用 --port 另选一个（--port 0 自动选择）。");
                    return;
                }
                case SQLException refused
                when String.valueOf(refused.getSQLState()).matches(NO_CONNECTION) -> {
                    say("连不上数据库：" + refused.getMessage() + "。请检查 --database 所写的地址、用户和密码，以及数据库是否已启动。");
                    return;
                }
                default -> {}
            }
        }
        say("启动失败，以下记录可供排查：");
        fault.printStackTrace(System.err);
    }

    private static void say(@Nullable String sentence) {
        System.err.println("gongkai: " + sentence);
    }
}
