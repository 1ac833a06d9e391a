package io.willowleaf.workbench.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.workbench.desk.TaskDesk;
import io.willowleaf.workbench.domain.Task;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The steps on the way to an answer.
@Controller
class TaskController {

    private final Acts acts;
    private final TaskDesk tasks;

    TaskController(Acts acts, TaskDesk tasks) {
        this.acts = acts;
        this.tasks = tasks;
    }

    @PostMapping("/complaints/{number}/tasks")
    @Needs(Permission.CASE_WRITE)
    ModelAndView create(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "task", values);
        var words = filled.text("step");
        var officer = filled.count("who", 0);
        return acts.take(
                filled,
                "tasks",
                viewer,
                next,
                () -> tasks.add(filled.number(), words, officer == 0 ? null : new StaffId(officer), null, viewer));
    }

    @PostMapping("/complaints/{number}/tasks/{task}/marks")
    @Needs(Permission.CASE_WRITE)
    ModelAndView mark(
            @PathVariable String number,
            @PathVariable long task,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "mark", values);
        var mark = filled.choice("mark", Task.Mark.class);
        return acts.take(filled, "tasks", viewer, next, () -> tasks.mark(filled.number(), task, mark, viewer));
    }
}
