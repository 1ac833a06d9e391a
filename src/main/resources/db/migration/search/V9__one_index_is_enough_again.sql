drop index concurrently search.entry_words;
