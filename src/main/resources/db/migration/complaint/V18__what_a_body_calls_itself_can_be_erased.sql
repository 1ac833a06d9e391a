comment on column complaint.taken_over.body is 'erasable: the code of a body we know, or a name in words of people';
comment on column complaint.taken_over.reference is 'erasable: the number the body gave it';
