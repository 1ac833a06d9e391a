-- New words are put aside first and sorted into the index together; every search looks through those that lie there.
-- Runs as the owner, because only the owner of an index may ask for it.
create function search.sort_in() returns bigint
    language sql security definer set search_path = pg_catalog as
$$
select gin_clean_pending_list(to_regclass('search.entry_words_and_marks'))
$$;
