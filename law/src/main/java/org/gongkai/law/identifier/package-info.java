/**
 * Identifiers that a request and its letters carry, each with its own check: 公民身份号码 (GB 11643), 统一社会信用代码 (GB 32100), 文号.
 *
 * <p>A text that fails its check is refused by {@code parse} with an empty result and explained by {@code problem}; a value
 * of one of these types is always valid. The 索引号 of published information has no national form (each catalogue sets its
 * own), and is therefore no type here.
 */
@NullMarked
package org.gongkai.law.identifier;

import org.jspecify.annotations.NullMarked;
