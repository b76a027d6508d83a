package org.gongkai.app.portfolio;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.annualreport.FormPage;
import org.gongkai.app.web.Attachment;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.NotThere;
import org.gongkai.app.web.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Uploading a government's report that was made elsewhere, leaving it aside, and its file. */
@Controller
class WholeUploadController {
    private static final String UPLOAD = WholeController.WHOLE + "/upload";

    private final Wholes wholes;
    private final WholeUploads uploads;
    private final Calls calls;

    WholeUploadController(Wholes wholes, WholeUploads uploads, Calls calls) {
        this.wholes = wholes;
        this.uploads = uploads;
        this.calls = calls;
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @GetMapping(UPLOAD)
    String ask(@PathVariable int year, HttpServletRequest request, Model model) {
        Whole whole = wholes.called(Desk.organ(request), year);
        return form(whole, FormPage.blank(whole.path(), whole.board().call().seq()), model);
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @PostMapping(UPLOAD)
    String take(
            @PathVariable int year,
            @RequestParam(name = "paper", required = false) @Nullable MultipartFile paper,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Whole whole = wholes.called(Desk.organ(request), year);
        Values values = new Values(sent);
        if (paper == null || paper.isEmpty()) {
            values.fault("paper", "请选择年度报告的文件");
        }
        String name = paper == null ? null : paper.getOriginalFilename();
        byte[] bytes = paper == null ? new byte[0] : paper.getBytes();
        boolean otherName = values.ticked("otherName");
        return FormPage.sent(whole.path(), sent, values.errors())
                .tried(
                        seen -> uploads.take(
                                Desk.acting(request), year, seen, name == null ? "" : name, bytes, otherName),
                        () -> calls.last(Desk.organ(request), year))
                .answer(response, "已上传，核对结果在下面。", form -> form(whole, form, model));
    }

    private static String form(Whole whole, FormPage form, Model model) {
        model.addAttribute("page", whole);
        model.addAttribute("form", form);
        return "portfolio/upload-whole";
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @PostMapping(UPLOAD + "/drop")
    String drop(
            @PathVariable int year,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        Whole whole = wholes.called(Desk.organ(request), year);
        return FormPage.sent(whole.path(), sent, FieldErrors.NONE)
                .tried(
                        seen -> uploads.drop(Desk.acting(request), year, seen),
                        () -> calls.last(Desk.organ(request), year))
                .told(response, "已改用各单位相加的汇总。");
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping(UPLOAD + "/file")
    void file(@PathVariable int year, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Upload upload = wholes.called(Desk.organ(request), year).upload();
        if (upload == null) {
            throw new NotThere("nothing uploaded for " + year);
        }
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(upload.name()));
        try (InputStream content = uploads.file(upload).orElseThrow(() -> new NotThere("erased"))) {
            content.transferTo(response.getOutputStream());
        }
    }
}
