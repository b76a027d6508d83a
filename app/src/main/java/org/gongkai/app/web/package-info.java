/**
 * What every page needs: rendering, the shells' data, dates in Chinese, refusals shown at their field, error pages.
 * Knows who is looking, and nothing of requests.
 */
@ApplicationModule(
        displayName = "网页",
        allowedDependencies = {"access", "organ"})
@NullMarked
package org.gongkai.app.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
