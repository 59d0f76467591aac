-- The catalogue. One script for H2 and PostgreSQL. H2 commits after every create, so each says "if not exists" and a
-- start that was killed half-way is completed by the next one. No check constraints with "in": H2 2.4 evaluates them in the
-- session that made the table, and refuses every row once that is closed.

create sequence if not exists catalogue_id start with 1 increment by 1000;

create table if not exists facet (
  facet_key varchar not null,
  position integer not null,
  group_label varchar not null,
  label varchar not null,
  origin varchar not null,
  retired boolean not null,
  constraint pk_facet primary key (facet_key)
);

create table if not exists code (
  facet_key varchar not null,
  code_key varchar not null,
  position integer not null,
  label varchar not null,
  definition varchar,
  from_year integer,
  to_year integer,
  retired boolean not null,
  constraint pk_code primary key (facet_key, code_key),
  constraint fk_code_facet foreign key (facet_key) references facet (facet_key)
);

create table if not exists actor (
  actor_key varchar not null,
  kind varchar not null,
  name varchar not null,
  document varchar not null,
  constraint pk_actor primary key (actor_key)
);

create table if not exists source (
  source_id varchar not null,
  csl_type varchar not null,
  kind varchar,
  title varchar not null,
  document varchar not null,
  constraint pk_source primary key (source_id)
);

create table if not exists editorial (
  kind varchar not null,
  document varchar not null,
  constraint pk_editorial primary key (kind)
);

create table if not exists case_study (
  id bigint not null,
  slug varchar not null,
  title varchar not null,
  summary varchar not null,
  background varchar not null,
  what_happened varchar not null,
  outcome varchar not null,
  significance varchar not null,
  period_start varchar not null,
  period_end varchar,
  first_year integer not null,
  last_year integer not null,
  revision_number integer not null,
  withdrawn boolean not null,
  constraint pk_case_study primary key (id),
  constraint uq_case_study_slug unique (slug)
);

create table if not exists case_question (
  case_study_id bigint not null,
  position integer not null,
  question varchar not null,
  constraint pk_case_question primary key (case_study_id, position),
  constraint fk_case_question_case_study foreign key (case_study_id) references case_study (id)
);

create table if not exists case_note (
  case_study_id bigint not null,
  position integer not null,
  note varchar not null,
  constraint pk_case_note primary key (case_study_id, position),
  constraint fk_case_note_case_study foreign key (case_study_id) references case_study (id)
);

create table if not exists key_document (
  case_study_id bigint not null,
  position integer not null,
  source_id varchar not null,
  constraint pk_key_document primary key (case_study_id, position),
  constraint fk_key_document_case_study foreign key (case_study_id) references case_study (id),
  constraint fk_key_document_source foreign key (source_id) references source (source_id)
);
create index if not exists ix_key_document_source on key_document (source_id);

create table if not exists coding (
  id bigint not null,
  case_study_id bigint not null,
  facet_key varchar not null,
  code_key varchar not null,
  position integer not null,
  is_primary boolean not null,
  basis varchar not null,
  confidence varchar not null,
  rationale varchar,
  as_of varchar,
  second_reading varchar,
  constraint pk_coding primary key (id),
  constraint uq_coding unique (case_study_id, facet_key, code_key),
  constraint fk_coding_case_study foreign key (case_study_id) references case_study (id),
  constraint fk_coding_code foreign key (facet_key, code_key) references code (facet_key, code_key)
);
create index if not exists ix_coding_code on coding (facet_key, code_key);

create table if not exists coding_citation (
  coding_id bigint not null,
  position integer not null,
  source_id varchar not null,
  locator varchar,
  constraint pk_coding_citation primary key (coding_id, position),
  constraint fk_coding_citation_coding foreign key (coding_id) references coding (id) on delete cascade,
  constraint fk_coding_citation_source foreign key (source_id) references source (source_id)
);
create index if not exists ix_coding_citation_source on coding_citation (source_id);

create table if not exists participation (
  id bigint not null,
  case_study_id bigint not null,
  actor_key varchar not null,
  position integer not null,
  role varchar not null,
  name_then varchar,
  constraint pk_participation primary key (id),
  constraint uq_participation unique (case_study_id, actor_key),
  constraint fk_participation_case_study foreign key (case_study_id) references case_study (id),
  constraint fk_participation_actor foreign key (actor_key) references actor (actor_key)
);
create index if not exists ix_participation_actor on participation (actor_key);

create table if not exists event (
  id bigint not null,
  case_study_id bigint not null,
  position integer not null,
  happened varchar not null,
  what varchar not null,
  constraint pk_event primary key (id),
  constraint uq_event unique (case_study_id, position),
  constraint fk_event_case_study foreign key (case_study_id) references case_study (id)
);

create table if not exists event_citation (
  event_id bigint not null,
  position integer not null,
  source_id varchar not null,
  locator varchar,
  constraint pk_event_citation primary key (event_id, position),
  constraint fk_event_citation_event foreign key (event_id) references event (id) on delete cascade,
  constraint fk_event_citation_source foreign key (source_id) references source (source_id)
);
create index if not exists ix_event_citation_source on event_citation (source_id);

create table if not exists relation (
  id bigint not null,
  case_study_id bigint not null,
  position integer not null,
  kind varchar not null,
  to_case_study_id bigint not null,
  note varchar,
  constraint pk_relation primary key (id),
  constraint uq_relation unique (case_study_id, kind, to_case_study_id),
  constraint fk_relation_case_study foreign key (case_study_id) references case_study (id),
  constraint fk_relation_to_case_study foreign key (to_case_study_id) references case_study (id)
);
create index if not exists ix_relation_to_case_study on relation (to_case_study_id);

create table if not exists claim (
  id bigint not null,
  case_study_id bigint not null,
  position integer not null,
  statement varchar not null,
  status varchar not null,
  note varchar,
  constraint pk_claim primary key (id),
  constraint uq_claim unique (case_study_id, position),
  constraint fk_claim_case_study foreign key (case_study_id) references case_study (id)
);

create table if not exists claim_citation (
  claim_id bigint not null,
  position integer not null,
  source_id varchar not null,
  locator varchar,
  constraint pk_claim_citation primary key (claim_id, position),
  constraint fk_claim_citation_claim foreign key (claim_id) references claim (id) on delete cascade,
  constraint fk_claim_citation_source foreign key (source_id) references source (source_id)
);
create index if not exists ix_claim_citation_source on claim_citation (source_id);

create table if not exists concept (
  slug varchar not null,
  term varchar not null,
  definition varchar not null,
  status varchar not null,
  document varchar not null,
  constraint pk_concept primary key (slug)
);

create table if not exists concept_citation (
  concept_slug varchar not null,
  position integer not null,
  source_id varchar not null,
  locator varchar,
  constraint pk_concept_citation primary key (concept_slug, position),
  constraint fk_concept_citation_concept foreign key (concept_slug) references concept (slug) on delete cascade,
  constraint fk_concept_citation_source foreign key (source_id) references source (source_id)
);
create index if not exists ix_concept_citation_source on concept_citation (source_id);

create table if not exists concept_illustration (
  concept_slug varchar not null,
  position integer not null,
  case_study_id bigint not null,
  constraint pk_concept_illustration primary key (concept_slug, position),
  constraint fk_concept_illustration_concept foreign key (concept_slug) references concept (slug) on delete cascade,
  constraint fk_concept_illustration_case_study foreign key (case_study_id) references case_study (id)
);
create index if not exists ix_concept_illustration_case_study on concept_illustration (case_study_id);

-- A version of one case, kept whole. origin: 'seeds' or 'application'. digest: SHA-256 of the document.
create table if not exists revision (
  case_study_id bigint not null,
  number integer not null,
  made_at timestamp with time zone not null,
  made_by varchar not null,
  reason varchar not null,
  origin varchar not null,
  digest varchar not null,
  document varchar not null,
  constraint pk_revision primary key (case_study_id, number),
  constraint fk_revision_case_study foreign key (case_study_id) references case_study (id)
);

-- A newer seed of a case that was edited in the application: it waits here for a curator.
create table if not exists waiting_seed (
  case_study_id bigint not null,
  received_at timestamp with time zone not null,
  document varchar not null,
  constraint pk_waiting_seed primary key (case_study_id),
  constraint fk_waiting_seed_case_study foreign key (case_study_id) references case_study (id)
);

create table if not exists edition (
  number bigint not null,
  fingerprint varchar not null,
  made_at timestamp with time zone not null,
  reason varchar not null,
  constraint pk_edition primary key (number),
  constraint uq_edition_fingerprint unique (fingerprint)
);

-- A slug under which a case was published before it was renamed.
create table if not exists former_key (
  former_slug varchar not null,
  case_study_id bigint not null,
  constraint pk_former_key primary key (former_slug),
  constraint fk_former_key_case_study foreign key (case_study_id) references case_study (id)
);
create index if not exists ix_former_key_case_study on former_key (case_study_id);
