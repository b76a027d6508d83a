package org.gongkai.app.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.gongkai.app.organ.Organ;

/**
 * Somebody who is signed in.
 *
 * @param person his key
 * @param name his name
 * @param organ his organ; all he does he does for it
 * @param roles his roles, at least one
 * @param mustChangePassword whether he may do nothing before he chose a password of his own
 */
public record SignedIn(UUID person, String name, Organ organ, Set<Role> roles, boolean mustChangePassword) {
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /** Whether one of his roles allows it. */
    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    /** Everything his roles allow. */
    public Set<Permission> permissions() {
        EnumSet<Permission> all = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> all.addAll(role.permissions()));
        return all;
    }

    /** His roles in Chinese, in the order of the list of roles. */
    public String roleNames() {
        return roles.stream().sorted().map(Role::label).collect(java.util.stream.Collectors.joining("、"));
    }
}
