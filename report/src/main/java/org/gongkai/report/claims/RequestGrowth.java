package org.gongkai.report.claims;

/**
 * How much the number of requests received changed against the year before, where the sentence does not say from what:
 * "收到政府信息公开申请52件，较2019年增30%".
 *
 * @param figure the number of requests, always plain
 * @param percent the stated change, positive as written
 * @param rising whether the number rose
 */
public record RequestGrowth(RequestFigure figure, Quantity percent, boolean rising) {}
