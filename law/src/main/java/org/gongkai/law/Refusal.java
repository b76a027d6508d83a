package org.gongkai.law;

/**
 * A lawful no: what was asked is not allowed here, for a reason that the law gives. A value, never an exception.
 *
 * @param article the article that stands in the way, with the name of its act, never blank
 * @param reason what is wrong and what can be done instead, in Chinese, never blank
 */
public record Refusal(String article, String reason) {
    /** @throws IllegalArgumentException if one of the two is blank */
    public Refusal {
        if (article.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("拒绝必须写明条文和理由");
        }
    }
}
