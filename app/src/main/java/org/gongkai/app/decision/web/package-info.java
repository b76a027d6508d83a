/** Pages of drafting, review and signature, and the letter. */
@NullMarked
package org.gongkai.app.decision.web;

import org.jspecify.annotations.NullMarked;
