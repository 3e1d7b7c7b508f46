create table id_block (
  name varchar(60) not null,
  next_id bigint not null,
  constraint pk_id_block primary key (name)
);
