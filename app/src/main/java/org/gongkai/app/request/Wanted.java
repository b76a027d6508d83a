package org.gongkai.app.request;

/**
 * What is asked for (Regulation art. 29(2)(二), (三)). Kept encrypted, as people write about themselves here.
 *
 * @param title the name of the information, 1 to 200 characters
 * @param description what else tells it apart (特征性描述), up to 2,000 characters
 * @param documentNumber its 文号; empty if not known
 * @param form how it shall be given: 纸质、电子文档、查阅
 * @param delivery the way to get it: 邮寄、当面领取、电子邮件
 */
public record Wanted(String title, String description, String documentNumber, String form, String delivery) {}
