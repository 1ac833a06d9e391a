package io.willowleaf.kernel;

import java.util.List;

/// What a module says of its own condition: a bean for each that has something to say. Asked whenever somebody looks
/// how the installation does, and by whatever measures it; an answer costs a few short questions at most.
public interface Wellbeing {

    List<Vital> vitals();
}
