alter table archive.content add column store text not null default 'DATABASE';
comment on column archive.content.store is 'Where the bytes are: DATABASE (archive.chunk), FOLDER or S3; another choice later leaves this one readable';

-- the pieces come first, then the content that makes them known
alter table archive.chunk alter constraint chunk_content deferrable initially deferred;
