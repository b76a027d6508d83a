package org.gongkai.app.request;

import java.util.UUID;
import org.gongkai.law.request.Refusal;

/** What became of an application. */
public sealed interface Filed {

    /**
     * It is registered.
     *
     * @param id of the request
     * @param number its register number, 示公申〔2025〕61号
     * @param code by which the applicant can look it up; shown once and stored nowhere in clear
     */
    record Registered(UUID id, String number, String code) implements Filed {}

    /** The same form was sent before: this is the request it became. */
    record SentBefore(UUID id, String number) implements Filed {}

    /** The law says no. */
    record Refused(Refusal refusal) implements Filed {}

    /**
     * A file that came with it cannot be taken in; nothing was registered.
     *
     * @param why in Chinese, with what to do
     */
    record PaperRefused(String why) implements Filed {}
}
