package org.gongkai.app.record;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.access.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Sign-ins, and what administrators do, as entries of the record. */
@Component
class AccessTrail implements Trail, EntryNames {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Journal journal;

    AccessTrail(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Map<String, String> names() {
        return Map.of(
                "access.SignedIn", "登录",
                "access.Refused", "登录失败",
                "access.PasswordChanged", "修改密码",
                "access.Entered", "增加人员",
                "access.Reset", "重置密码",
                "access.Activated", "启用账号",
                "access.Deactivated", "停用账号",
                "organ.Entered", "增加机关",
                "organ.Changed", "修改机关");
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long organ, String actor, UUID subject, String type, String what) {
        String secret =
                what.isEmpty() ? "" : JSON.createObjectNode().put("what", what).toString();
        NewEntry entry = new NewEntry(type, 1, journal.today(), "{}", secret);
        journal.append(new Acting(organ, actor), subject, journal.last(subject), List.of(entry));
    }
}
