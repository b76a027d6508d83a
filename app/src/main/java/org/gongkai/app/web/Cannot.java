package org.gongkai.app.web;

/**
 * Why a page cannot be shown, in the visitor's words.
 *
 * @param title what is the matter
 * @param advice what to do
 */
public record Cannot(String title, String advice) {

    /** For that HTTP status; {@code sent} if it answers a form, which a form from an old page gets as well (403). */
    static Cannot of(int status, boolean sent) {
        return switch (status) {
            case 400, 422 -> new Cannot("这个地址或者填写的内容不完整", "请返回上一页，核对后再提交。");
            case 401, 403 ->
                sent
                        ? new Cannot("没有提交", "页面打开太久，或者无权办理。请返回上一页，刷新后重新提交；无权办理的，请向管理员申请。")
                        : new Cannot("本页无权查看", "需要时请向管理员申请。");
            case 404, 410 -> new Cannot("没有找到", "可以换个说法，或者申请公开。");
            case 405 -> new Cannot("这个地址不能这样打开", "请返回首页，从链接进入。");
            case 409 -> new Cannot("刚被别人更新过", "请返回上一页，刷新并看过变化后再提交。");
            case 413 -> new Cannot("文件太大", "每个文件不超过20 MB，一次不超过60 MB。请压缩后再传，或者当面提交。");
            case 415, 406 -> new Cannot("不能读取这种格式", "请返回上一页，换一种格式再提交。");
            case 429 -> new Cannot("提交得太频繁", "请稍后再试。");
            case 503 -> new Cannot("暂时不能使用", "请稍后再试。已经提交的内容都已保存。");
            default ->
                status < 500
                        ? new Cannot("这一页不能显示", "请返回上一页，核对后再试。")
                        : new Cannot("这一页出了问题", "已经记录。请稍后再试；仍不行的，请把下面的编号告诉管理员。");
        };
    }
}
