package org.gongkai.cli.check;

import org.gongkai.cli.Terminal;
import org.gongkai.report.batch.Checked;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.write.CheckHtml;
import org.gongkai.report.write.CheckJson;
import org.gongkai.report.write.CheckSarif;
import org.gongkai.report.write.CheckText;

/** Writes what became of files, one after the other; what has an end is written at {@link #close}. */
interface Presentation extends AutoCloseable {

    void write(Checked checked);

    @Override
    default void close() {}

    static Presentation of(CheckFormat format, Messages messages, Terminal terminal, boolean several) {
        return switch (format) {
            case TEXT -> text(new CheckText(messages), terminal);
            case JSON -> json(new CheckJson(messages), terminal);
            case HTML -> html(new CheckHtml(messages, terminal.out(), several));
            case SARIF -> sarif(new CheckSarif(messages, terminal.out()), terminal);
        };
    }

    private static Presentation text(CheckText text, Terminal terminal) {
        return checked -> {
            switch (checked) {
                case Checked.Report(var report, var findings, var earlier) ->
                    terminal.out().print(text.of(report, findings, earlier));
                case Checked.Failed(var file, var code, var message) ->
                    terminal.err().println(file + "：" + message);
            }
        };
    }

    private static Presentation json(CheckJson json, Terminal terminal) {
        return checked -> terminal.out()
                .println(
                        switch (checked) {
                            case Checked.Report(var report, var findings, var _) -> json.line(report, findings);
                            case Checked.Failed(var file, var code, var message) -> json.error(file, code, message);
                        });
    }

    private static Presentation html(CheckHtml html) {
        return new Presentation() {
            @Override
            public void write(Checked checked) {
                switch (checked) {
                    case Checked.Report(var report, var findings, var earlier) ->
                        html.report(report, findings, earlier);
                    case Checked.Failed(var file, var _, var message) -> html.unread(file, message);
                }
            }

            @Override
            public void close() {
                html.close();
            }
        };
    }

    private static Presentation sarif(CheckSarif sarif, Terminal terminal) {
        return new Presentation() {
            @Override
            public void write(Checked checked) {
                switch (checked) {
                    case Checked.Report(var report, var findings, var _) -> sarif.report(report, findings);
                    case Checked.Failed(var file, var code, var message) -> sarif.unread(file, code, message);
                }
            }

            @Override
            public void close() {
                sarif.close();
                terminal.out().println();
            }
        };
    }
}
