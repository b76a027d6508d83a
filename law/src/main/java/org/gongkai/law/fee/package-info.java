/**
 * The information-processing fee (信息处理费), Regulation art. 42: no fee in principle; 申请人申请公开政府信息的数量、频次明显超过合理范围的，
 * 行政机关可以收取信息处理费. Standards: 国办函〔2020〕109号, in force 2021-01-01. All amounts are whole yuan.
 */
@NullMarked
package org.gongkai.law.fee;

import org.jspecify.annotations.NullMarked;
