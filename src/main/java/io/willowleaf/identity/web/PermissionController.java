package io.willowleaf.identity.web;

import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.MatrixDesk;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The permission matrix: what each role may do.
@Controller
class PermissionController {

    private final MatrixDesk desk;

    PermissionController(MatrixDesk desk) {
        this.desk = desk;
    }

    /// The matrix, with one cell open for change if a role and a permission are given.
    @GetMapping("/settings/permissions")
    @Needs(Permission.USER_MANAGE)
    ModelAndView show(
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable Permission permission) {
        var table = desk.table();
        var cell = role == null || permission == null
                ? null
                : new MatrixCell(role, permission, grant(table, role, permission));
        return new ModelAndView(
                "identity/permissions", Map.of("page", new MatrixPage(table, Arrays.asList(Role.values()), cell)));
    }

    @PostMapping("/settings/permissions")
    @Needs(Permission.USER_MANAGE)
    RedirectView change(
            @RequestParam Role role,
            @RequestParam Permission permission,
            @RequestParam Reach reach,
            @RequestParam Manner manner,
            @RequestParam(defaultValue = "false") boolean masked,
            Viewer viewer) {
        desk.change(role, new Grant(permission, reach, manner, masked), viewer);
        return SignInController.see("/settings/permissions");
    }

    private static Grant grant(Map<Permission, Map<Role, Grant>> table, Role role, Permission permission) {
        return table.getOrDefault(permission, Map.of())
                .getOrDefault(role, new Grant(permission, Reach.NONE, Manner.READ, false));
    }
}
