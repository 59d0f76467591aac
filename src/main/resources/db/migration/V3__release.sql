-- A release: an edition that has a name. The name is never given to another edition, so that a citation stays true. Its package
-- follows when it has been made; until then sha256 and byte_count are null.
create table if not exists release (
  release_name varchar not null,
  edition_number bigint not null,
  fingerprint varchar not null,
  made_at timestamp with time zone not null,
  case_count integer not null,
  sha256 varchar,
  byte_count bigint,
  constraint pk_release primary key (release_name)
);

-- The package of a release, in parts that fit into memory.
create table if not exists release_part (
  release_name varchar not null,
  position integer not null,
  content bytea not null,
  constraint pk_release_part primary key (release_name, position),
  constraint fk_release_part_release foreign key (release_name) references release (release_name)
);
