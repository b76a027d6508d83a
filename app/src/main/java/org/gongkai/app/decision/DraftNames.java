package org.gongkai.app.decision;

import java.util.Map;
import org.gongkai.app.record.EntryNames;
import org.springframework.stereotype.Component;

/** What the steps of a draft are called in lists of the record. */
@Component
class DraftNames implements EntryNames {

    @Override
    public Map<String, String> names() {
        return Map.of(
                DraftEntry.DRAFTED, "拟稿",
                DraftEntry.SUBMITTED, "送审",
                DraftEntry.PASSED, "审核通过",
                DraftEntry.RETURNED, "退回",
                DraftEntry.SIGNED, "签发");
    }
}
