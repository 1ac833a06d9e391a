package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.archive.Kept;
import io.willowleaf.archive.Source;
import io.willowleaf.archive.desk.ArchiveDesk;
import io.willowleaf.archive.desk.FileKind;
import io.willowleaf.archive.desk.SafeDownload;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.api.ApiProblem;
import io.willowleaf.kernel.api.Asked;
import io.willowleaf.kernel.api.Body;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs add files to a complaint and have them back.
@RestController
class FileApi {

    private static final int LONGEST_MEGABYTES = 20;
    private static final int LONGEST_NAME = 255;

    private final Acting acting;
    private final ComplaintDesk desk;
    private final ArchiveDesk archive;

    FileApi(Acting acting, ComplaintDesk desk, ArchiveDesk archive) {
        this.acting = acting;
        this.desk = desk;
        this.archive = archive;
    }

    @Operation(
            operationId = "addFile",
            tags = "Files",
            summary = "Add a file",
            description = "The body is the file itself, up to 20 megabytes. What it is is found out, not believed;"
                    + " programs are not taken.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "201", description = "How the complaint stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/files", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> add(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Parameter(
                            description = "What it is called",
                            example = "saucer.jpg",
                            schema = @Schema(type = "string", minLength = 1, maxLength = LONGEST_NAME))
                    @RequestParam
                    String name,
            @Parameter(hidden = true) InputStream body,
            @Parameter(hidden = true) Viewer viewer)
            throws IOException {
        var complaint = new ComplaintNumber(number);
        acting.state(complaint, viewer, HttpStatus.OK);
        var called = Asked.words("name", name, LONGEST_NAME);
        var bytes = Source.of(Body.read(body, LONGEST_MEGABYTES));
        var look = FileKind.look(bytes, called);
        if (called.isEmpty()) {
            throw ApiProblem.unfit("name", "kernel.api.field.missing");
        }
        if (look.length() == 0 || look.program()) {
            throw ApiProblem.unfit("body", "kernel.api.field.no_file");
        }
        desk.attach(complaint, archive.receive(bytes, called), viewer);
        return acting.state(complaint, viewer, HttpStatus.CREATED);
    }

    @Operation(
            operationId = "listFiles",
            tags = "Files",
            summary = "List the files of a complaint",
            description = "The oldest first. Who reads it is remembered.")
    @ApiResponse(responseCode = "200", description = "The files", useReturnTypeSchema = true)
    @GetMapping(path = "/api/v1/complaints/{number}/files", produces = "application/json")
    @Needs(Permission.CASE_READ)
    FileList list(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Parameter(hidden = true) Viewer viewer) {
        return new FileList(desk.find(new ComplaintNumber(number), viewer).story().stream()
                .flatMap(FileLine::of)
                .toList());
    }

    @Operation(
            operationId = "readFile",
            tags = "Files",
            summary = "Have a file back",
            description = "Exactly the bytes that came, to be saved and never run.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @GetMapping(path = "/api/v1/complaints/{number}/files/{file}")
    @Needs(Permission.CASE_READ)
    void show(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Parameter(description = "The id of its line in the timeline", example = "4714") @PathVariable String file,
            @Parameter(hidden = true) Viewer viewer,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var id = Asked.key("file", file);
        var kept = desk.find(new ComplaintNumber(number), viewer).story().stream()
                .filter(told -> told.id() == id)
                .flatMap(FileApi::kept)
                .findFirst()
                .orElseThrow(NotFound::new);
        try (var bytes = archive.open(kept.id())) {
            SafeDownload.headers(kept).forEach(response::setHeader);
            bytes.transferTo(response.getOutputStream());
        }
    }

    private static Stream<Kept> kept(Told told) {
        return told.fact() instanceof ComplaintFact.Attachment file
                ? Stream.of(new Kept(file.content(), file.name(), file.mediaType(), file.length()))
                : Stream.empty();
    }
}
