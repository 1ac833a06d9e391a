package io.willowleaf.identity.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Grant;
import io.willowleaf.identity.NotPossible;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.domain.Matrix;
import io.willowleaf.identity.domain.MatrixFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows and changes what each role may do.
@Service
@Transactional
public class MatrixDesk {

    private final Matrix matrix;
    private final AuditDesk audit;

    MatrixDesk(Matrix matrix, AuditDesk audit) {
        this.matrix = matrix;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Map<Permission, Map<Role, Grant>> table() {
        var table = new EnumMap<Permission, Map<Role, Grant>>(Permission.class);
        for (var permission : Permission.values()) {
            table.put(permission, new EnumMap<>(Role.class));
        }
        for (var cell : matrix.all()) {
            table.getOrDefault(cell.grant().permission(), Map.of()).put(cell.role(), cell.grant());
        }
        return table;
    }

    /// Nobody may take the way back from everybody: administrators keep managing people.
    public void change(Role role, Grant grant, Viewer by) {
        if (role == Role.ADMIN && grant.permission() == Permission.USER_MANAGE && grant.reach() != Reach.ALL) {
            throw new NotPossible("identity.matrix.lockedOut");
        }
        matrix.edit(role, grant);
        audit.act(
                by.actor(),
                "permission.change",
                role + ":" + grant.permission().code(),
                grant.reach() + " " + grant.manner() + (grant.masked() ? " masked" : ""));
    }

    void load() {
        try (var file = new InputStreamReader(
                new ClassPathResource("kit/permissions.csv").getInputStream(), StandardCharsets.UTF_8)) {
            matrix.load(MatrixFile.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
