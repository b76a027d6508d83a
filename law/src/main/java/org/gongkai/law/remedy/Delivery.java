package org.gongkai.law.remedy;

import java.net.URI;
import java.util.Locale;

/** How the letter reaches the applicant, as far as the remedies paragraph depends on it. */
public sealed interface Delivery {
    /** The sentence to add to the paragraph; empty on paper. */
    String filingSentence();

    /** By hand, by another organ or by post. */
    record OnPaper() implements Delivery {
        @Override
        public String filingSentence() {
            return "";
        }
    }

    /**
     * By message or e-mail. 行政复议法 (2023) art. 22(2): an organ that serves its decision through the internet
     * “应当同时提供提交行政复议申请书的互联网渠道”, so the type demands the link.
     *
     * @param filing the address at which reconsideration can be applied for: http or https with a host, at most 2,048 characters
     */
    record Online(URI filing) implements Delivery {
        private static final int LONGEST = 2_048;

        /** @throws IllegalArgumentException if the address cannot be one */
        public Online {
            String scheme = filing.getScheme();
            boolean web = scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
            if (!web || filing.getHost() == null || filing.toString().length() > LONGEST) {
                throw new IllegalArgumentException(
                        "通过互联网送达的，应当同时提供提交行政复议申请书的互联网渠道（行政复议法第二十二条第二款）：请填写以http或者https开头的网址");
            }
        }

        @Override
        public String filingSentence() {
            return "行政复议申请书可以通过互联网渠道提交：" + filing + " 。";
        }
    }
}
