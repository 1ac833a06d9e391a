package io.willowleaf.customer.web;

import io.willowleaf.customer.CustomerCard;
import io.willowleaf.kernel.page.Pager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Customers in order of name, or those found.
public record CustomersPage(List<CustomerCard> customers, String asked, Pager pager) {

    /// Where the same is taken out as a table.
    public String export() {
        return asked.isBlank()
                ? "/exports/customers"
                : "/exports/customers?q.q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
