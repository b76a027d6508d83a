/** Pages of the requests: lists, register, actions in the desk; filing and looking up in the portal. */
@NamedInterface("pages")
@NullMarked
package org.gongkai.app.request.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
