create index concurrently entry_words_and_marks on search.entry using gin (words, marks) with (fastupdate = on);
