package io.willowleaf.portal;

import io.willowleaf.complaint.ComplaintNumber;
import java.util.Optional;

/// Whoever puts up short links that lead to the form: asked what a link stands for, and told what came through it.
public interface Signpost {

    Optional<Sign> findSign(String code);

    void heard(Sign sign, ComplaintNumber complaint);
}
