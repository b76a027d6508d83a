package org.gongkai.app.check;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.check.Job.State;
import org.gongkai.app.web.Attachment;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.NotThere;
import org.gongkai.app.web.Said;
import org.gongkai.report.batch.BatchFolder;
import org.gongkai.report.batch.BatchSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 批量核对: an archive of reports is checked in the background; its page shows how far it is and what it came to. */
@Controller
class ArchiveController {
    private static final int MOST_UNDER_WAY = 3;
    private static final int LONGEST_NAME = 100;

    private final Jobs jobs;
    private final ArchiveFolders folders;
    private final ArchiveWork work;

    ArchiveController(Jobs jobs, ArchiveFolders folders, ArchiveWork work) {
        this.jobs = jobs;
        this.folders = folders;
        this.work = work;
    }

    @Needs(Permission.REPORT_CHECK)
    @GetMapping("/desk/checks")
    String list(HttpServletRequest request, Model model) {
        return list(request, model, FieldErrors.NONE);
    }

    @Needs(Permission.REPORT_CHECK)
    @PostMapping("/desk/checks")
    String add(
            @RequestParam(name = "archive", required = false) @Nullable MultipartFile archive,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        SignedIn viewer = viewer(request);
        String no = refusal(viewer, archive);
        if (archive == null || !no.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(request, model, FieldErrors.NONE.with("archive", no));
        }
        UUID id = UUID.randomUUID();
        try (InputStream content = archive.getInputStream()) {
            folders.keep(id, content);
        }
        jobs.add(id, viewer, name(archive));
        work.look();
        return "redirect:/desk/checks/" + id;
    }

    private String refusal(SignedIn viewer, @Nullable MultipartFile archive) throws IOException {
        if (archive == null || archive.isEmpty()) {
            return "请选择 ZIP 压缩包";
        }
        try (InputStream content = archive.getInputStream()) {
            byte[] begin = content.readNBytes(4);
            if (begin.length < 4 || begin[0] != 'P' || begin[1] != 'K') {
                return "这不是 ZIP 压缩包；RAR、7z 请改为 ZIP 后再传";
            }
        }
        return jobs.underWay(viewer.organ().id()) >= MOST_UNDER_WAY ? "本机关已有3个压缩包在核对，请等其中一个完成" : "";
    }

    @Needs(Permission.REPORT_CHECK)
    @GetMapping("/desk/checks/{id}")
    String show(@PathVariable UUID id, HttpServletRequest request, Model model) throws IOException {
        Job job = job(id, request);
        BatchSummary summary = null;
        if (job.state() == State.DONE) {
            summary = BatchFolder.summary(folders.run(id));
        }
        model.addAttribute("page", new ArchivePage(job, summary));
        return "check/archive";
    }

    @Needs(Permission.REPORT_CHECK)
    @GetMapping({"/desk/checks/{id}/{name}", "/desk/checks/{id}/reports/{report}"})
    void file(
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable String name,
            @PathVariable(required = false) @Nullable String report,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        job(id, request);
        Path file = ArchivePage.file(folders.run(id), report == null ? String.valueOf(name) : "reports/" + report);
        if (file == null) {
            throw new NotThere("no file " + name + report);
        }
        String called = String.valueOf(file.getFileName());
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(Files.size(file));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(called));
        Files.copy(file, response.getOutputStream());
    }

    @Needs(Permission.REPORT_CHECK)
    @PostMapping("/desk/checks/{id}/stop")
    String stop(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        if (jobs.move(job(id, request).id(), State.STOPPED, "", State.WAITING, State.RUNNING)) {
            Said.next(response, "已停止。可以接着核对，也可以删除。");
        }
        return "redirect:/desk/checks/" + id;
    }

    @Needs(Permission.REPORT_CHECK)
    @PostMapping("/desk/checks/{id}/resume")
    String resume(@PathVariable UUID id, HttpServletRequest request) {
        jobs.move(job(id, request).id(), State.WAITING, "", State.STOPPED);
        work.look();
        return "redirect:/desk/checks/" + id;
    }

    @Needs(Permission.REPORT_CHECK)
    @PostMapping("/desk/checks/{id}/delete")
    String delete(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        Job job = job(id, request);
        if (job.isUnderWay()) {
            Said.next(response, "正在核对，请先停止再删除。");
            return "redirect:/desk/checks/" + id;
        }
        jobs.remove(id);
        folders.remove(id);
        Said.next(response, "已删除压缩包和结果。");
        return "redirect:/desk/checks";
    }

    private String list(HttpServletRequest request, Model model, FieldErrors errors) {
        model.addAttribute("jobs", jobs.of(viewer(request).organ().id()));
        model.addAttribute("errors", errors);
        return "check/archives";
    }

    private Job job(UUID id, HttpServletRequest request) {
        return jobs.find(viewer(request).organ().id(), id).orElseThrow(() -> new NotThere("no check " + id));
    }

    private static SignedIn viewer(HttpServletRequest request) {
        return Viewers.of(request).orElseThrow();
    }

    private static String name(MultipartFile archive) {
        String whole = String.valueOf(archive.getOriginalFilename());
        String name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
