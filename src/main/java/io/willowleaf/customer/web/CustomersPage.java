package io.willowleaf.customer.web;

import io.willowleaf.customer.CustomerCard;
import io.willowleaf.kernel.page.Pager;
import java.util.List;

/// Customers in order of name, or those found.
public record CustomersPage(List<CustomerCard> customers, String asked, Pager pager) {}
