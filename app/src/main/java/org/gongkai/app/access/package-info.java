/**
 * Who may do what: people and their roles, sign-in with lockout, sessions, and the permission that every page and every
 * action declares (GB/T 22239-2019 8.1.4: 身份鉴别、访问控制). What declares none is open to nobody.
 */
@ApplicationModule(
        displayName = "权限",
        allowedDependencies = {"organ"})
@NullMarked
package org.gongkai.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
