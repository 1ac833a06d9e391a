package io.willowleaf.volume.web;

import io.willowleaf.archive.ContentId;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.volume.desk.VolumeDesk;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The volumes page: figures by hand or by file.
@Controller
class VolumeController {

    private final VolumeDesk desk;
    private final PeopleDesk people;

    VolumeController(VolumeDesk desk, PeopleDesk people) {
        this.desk = desk;
        this.people = people;
    }

    @GetMapping("/volumes")
    @Needs(Permission.VOLUME_WRITE)
    ModelAndView list() {
        return list(VolumeForm.empty(desk.today()), Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/volumes")
    @Needs(Permission.VOLUME_WRITE)
    ModelAndView create(@ModelAttribute VolumeForm form, Viewer viewer, RedirectAttributes next) {
        var problems = form.problems(desk.today());
        if (!problems.none()) {
            return list(form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var changed = desk.record(form.volume(), viewer);
        next.addFlashAttribute("toast", changed ? "volume.toast.recorded" : "volume.toast.known");
        return new ModelAndView("redirect:/volumes");
    }

    @PostMapping("/volumes/files")
    @Needs(Permission.VOLUME_WRITE)
    ModelAndView upload(@RequestParam MultipartFile file, Viewer viewer) throws IOException {
        if (file.isEmpty()) {
            return list(
                    VolumeForm.empty(desk.today()),
                    Problems.NONE.with("file", "volume.problem.empty"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var name = file.getOriginalFilename();
        var kept = desk.keep(file.getBytes(), name == null ? "volumes.csv" : name, viewer);
        return new ModelAndView("redirect:/volumes/files/" + kept.sha256());
    }

    @GetMapping("/volumes/files/{file}")
    @Needs(Permission.VOLUME_WRITE)
    ModelAndView tryOut(@PathVariable String file, Viewer viewer) {
        var id = new ContentId(file);
        return new ModelAndView("volume/upload", Map.of("page", new UploadPage(id, desk.tryOut(id, viewer))));
    }

    @PostMapping("/volumes/files/{file}")
    @Needs(Permission.VOLUME_WRITE)
    String takeIn(@PathVariable String file, Viewer viewer, RedirectAttributes next) {
        desk.takeIn(new ContentId(file), viewer);
        next.addFlashAttribute("toast", "volume.toast.takenIn");
        return "redirect:/volumes";
    }

    private ModelAndView list(VolumeForm form, Problems problems, HttpStatus status) {
        var page = new VolumesPage(desk.newest(), people.teams(), form, problems);
        return new ModelAndView("volume/volumes", Map.of("page", page), status);
    }
}
