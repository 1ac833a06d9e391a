create index concurrently entry_without_marks on search.entry (complaint) where marks is null;
