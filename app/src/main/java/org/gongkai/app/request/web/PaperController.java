package org.gongkai.app.request.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Paper;
import org.gongkai.app.record.Papers;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.request.Requests;
import org.gongkai.app.request.Upload;
import org.gongkai.app.web.Attachment;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.NotThere;
import org.gongkai.app.web.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The papers of a request: what the applicant sent, proofs of service, the scan of the signed letter. */
@Controller
class PaperController {
    private static final String TEMPLATE = "request/papers";

    private final Requests requests;
    private final Papers papers;

    PaperController(Requests requests, Papers papers) {
        this.requests = requests;
        this.papers = papers;
    }

    @Needs(Permission.REQUEST_READ)
    @GetMapping("/desk/requests/{id}/papers")
    String list(@PathVariable UUID id, HttpServletRequest request, Model model) {
        return page(open(id, request), FieldErrors.NONE, model);
    }

    @Needs(Permission.REQUEST_HANDLE)
    @PostMapping("/desk/requests/{id}/papers")
    String add(
            @PathVariable UUID id,
            @RequestParam(name = "paper", required = false) @Nullable MultipartFile paper,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        SignedIn viewer = Viewers.of(request).orElseThrow();
        Optional<String> no = Optional.of("请选择要添加的文件");
        if (paper != null && !paper.isEmpty()) {
            String name = paper.getOriginalFilename();
            try (InputStream content = paper.getInputStream()) {
                no = requests.attach(
                        new Acting(viewer.organ().id(), viewer.person().toString()),
                        id,
                        new Upload(name == null ? "" : name, content));
            }
        }
        if (no.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(open(id, request), FieldErrors.NONE.with("paper", no.get()), model);
        }
        Said.next(response, "材料已添加。");
        return "redirect:/desk/requests/" + id + "/papers";
    }

    @Needs(Permission.REQUEST_READ)
    @GetMapping("/desk/requests/{id}/papers/{paper}")
    void download(
            @PathVariable UUID id, @PathVariable UUID paper, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        open(id, request);
        Paper found = papers.of(id).stream()
                .filter(one -> one.id().equals(paper))
                .findFirst()
                .orElseThrow(() -> new NotThere("no paper " + paper));
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(found.name()));
        try (InputStream content = papers.open(paper).orElseThrow(() -> new NotThere("no paper " + paper))) {
            content.transferTo(response.getOutputStream());
        }
    }

    private CaseFile open(UUID id, HttpServletRequest request) {
        return requests.open(Viewers.of(request).orElseThrow().organ().id(), id);
    }

    private String page(CaseFile file, FieldErrors errors, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("papers", papers.of(file.id()));
        model.addAttribute("errors", errors);
        return TEMPLATE;
    }
}
