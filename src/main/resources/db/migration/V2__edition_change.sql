-- What an edition changed, as a key of its kind: 'case', 'withdrawn', 'renamed' (the former slug), and kinds of reference data.
-- A process that serves an earlier edition reads from here what it has to read again. The first edition has none.
create table if not exists edition_change (
  edition_number bigint not null,
  kind varchar not null,
  entry_key varchar not null,
  constraint pk_edition_change primary key (edition_number, kind, entry_key),
  constraint fk_edition_change_edition foreign key (edition_number) references edition (number)
);
