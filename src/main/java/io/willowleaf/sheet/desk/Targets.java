package io.willowleaf.sheet.desk;

import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.sheet.ImportTarget;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What tables can be taken in as here, in the order of the modules from the top.
@Component
class Targets {

    private final ObjectProvider<ImportTarget> targets;

    Targets(ObjectProvider<ImportTarget> targets) {
        this.targets = targets;
    }

    List<ImportTarget> open(Viewer viewer) {
        if (!viewer.may(Permission.IMPORT_RUN, Manner.WRITE)) {
            throw new NotFound();
        }
        return targets.orderedStream().filter(target -> target.mayBring(viewer)).toList();
    }

    ImportTarget get(String code, Viewer viewer) {
        return open(viewer).stream()
                .filter(target -> target.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
