package org.gongkai.formats.layout;

/** The typefaces of an official document (GB/T 9704-2012, 5.2.2 and 7). Which font stands for one is the writer's matter. */
public enum Face {
    /** 小标宋, the title. */
    TITLE,
    /** 黑体, the headings of parts. */
    HEADING,
    /** 楷体, the headings of sections. */
    SUBHEADING,
    /** 仿宋, running text and tables. */
    TEXT,
    /** 宋体, the number of the page. */
    NUMBER
}
