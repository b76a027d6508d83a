package org.gongkai.formats.blocks;

import org.gongkai.formats.ReadResult;

/** Ends the reading of a file that cannot be read; never leaves the module. */
public final class Refusal extends Exception {

    private final transient ReadResult.Unreadable result;

    /**
     * A refusal.
     *
     * @param reason why the file cannot be read
     * @param detail what was met, in Chinese, a short clause without a full stop
     */
    public Refusal(ReadResult.Reason reason, String detail) {
        super(detail, null, false, false);
        this.result = new ReadResult.Unreadable(reason, detail);
    }

    /** The file is damaged or contradicts its own form. */
    public static Refusal broken(String detail) {
        return new Refusal(ReadResult.Reason.BROKEN, detail);
    }

    /** The file asks for more than a document of its kind needs. */
    public static Refusal tooLarge(String detail) {
        return new Refusal(ReadResult.Reason.TOO_LARGE, detail);
    }

    /** The file needs a password. */
    public static Refusal encrypted() {
        return new Refusal(ReadResult.Reason.ENCRYPTED, "文档已加密，需要密码才能打开，请用密码打开后另存为不加密的文件");
    }

    /** What the reader answers. */
    public ReadResult.Unreadable result() {
        return result;
    }
}
