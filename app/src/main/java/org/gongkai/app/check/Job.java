package org.gongkai.app.check;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.gongkai.app.web.Tone;

/**
 * An archive that is checked, or was.
 *
 * @param name what the archive is called
 * @param step what is being done, as {@code BatchRun.Step}; empty before it began
 * @param done how many files of this step are done
 * @param total how many there are
 * @param perSecond how many a second in this step
 * @param message why it failed; empty otherwise
 */
public record Job(
        UUID id,
        long organ,
        String name,
        OffsetDateTime createdAt,
        State state,
        String step,
        int done,
        int total,
        int perSecond,
        String message) {

    /** How far it is. */
    public enum State {
        /** Another one is being checked before it. */
        WAITING("排队", Tone.PLAIN),
        RUNNING("正在核对", Tone.INFO),
        DONE("已核对", Tone.OK),
        /** Somebody stopped it; it can go on. */
        STOPPED("已停止", Tone.PAUSE),
        FAILED("没有读成", Tone.DANGER);

        private final String label;
        private final Tone tone;

        State(String label, Tone tone) {
            this.label = label;
            this.tone = tone;
        }

        /** In Chinese. */
        public String label() {
            return label;
        }

        /** How it is to be taken. */
        public Tone tone() {
            return tone;
        }
    }

    /** Whether it may still change by itself. */
    public boolean isUnderWay() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** The step in Chinese. */
    public String stepLabel() {
        return switch (step) {
            case "FILES" -> "正在逐份核对";
            case "YEARS" -> "正在核对相邻年度";
            case "SUMMARY" -> "正在汇总";
            default -> "等待开始";
        };
    }

    /** Rate and time left, as one sentence. */
    public String foot() {
        if (state != State.RUNNING || perSecond == 0) {
            return "可以离开此页，回来再看。";
        }
        int seconds = (total - done) / perSecond;
        String left = seconds < 90 ? seconds + "秒" : (seconds + 59) / 60 + "分钟";
        return "每秒%d份，这一步约还需%s。可以离开此页，回来再看。".formatted(perSecond, left);
    }
}
