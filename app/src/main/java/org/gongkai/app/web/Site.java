package org.gongkai.app.web;

/**
 * The office's site.
 *
 * @param name of the government, 示范区人民政府
 * @param host the organ that runs it
 * @param telephone for questions
 * @param address of the office
 * @param demo whether everything here is invented
 */
public record Site(String name, String host, String telephone, String address, boolean demo) {}
