package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.domain.Queue;
import io.willowleaf.customer.Acquaintance;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import org.springframework.stereotype.Component;

/// A customer is within reach of whoever reaches one of their complaints.
@Component
class KnownByComplaints implements Acquaintance {

    private final Queue queue;

    KnownByComplaints(Queue queue) {
        this.queue = queue;
    }

    @Override
    public boolean reaches(Viewer viewer, Permission permission, CustomerId customer) {
        return queue.ofCustomer(customer).stream().anyMatch(complaint -> viewer.may(permission, complaint));
    }
}
