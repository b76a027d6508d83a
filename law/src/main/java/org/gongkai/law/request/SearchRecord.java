package org.gongkai.law.request;

/**
 * The proof of a search (检索记录). Regulation art. 36(4): 经检索没有所申请公开信息的; in a suit the organ proves that the search was
 * reasonable.
 *
 * @param who the unit or person who searched
 * @param where the places and systems searched
 * @param keywords the words searched for
 */
public record SearchRecord(String who, String where, String keywords) {
    private static final int LONGEST = 2_000;

    /** @throws IllegalArgumentException if one is blank or longer than 2,000 characters */
    public SearchRecord {
        for (String part : new String[] {who, where, keywords}) {
            if (part.isBlank() || part.length() > LONGEST) {
                throw new IllegalArgumentException("检索记录应写明检索人、检索范围和关键词，各不超过" + LONGEST + "个字");
            }
        }
    }
}
