create index concurrently entry_words on search.entry using gin (words) with (fastupdate = on);
