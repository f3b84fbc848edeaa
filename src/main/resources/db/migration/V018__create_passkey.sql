create table user_entities (
    id           text not null,
    name         text not null,
    display_name text,
    constraint user_entities_pk primary key (id),
    constraint user_entities_name_unique unique (name),
    constraint user_entities_person_fk foreign key (name) references person (email)
);
comment on table user_entities is 'Under which handle a person is known to their passkeys; names and columns are those of Spring Security';

create table user_credentials (
    credential_id                text        not null,
    user_entity_user_id          text        not null,
    public_key                   bytea       not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean     not null,
    authenticator_transports     text,
    public_key_credential_type   text,
    backup_state                 boolean     not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        text        not null,
    constraint user_credentials_pk primary key (credential_id),
    constraint user_credentials_user_entity_fk foreign key (user_entity_user_id) references user_entities (id)
);
comment on table user_credentials is 'Public keys of passkeys; the private ones never leave their owners';
create index user_credentials_user_entity on user_credentials (user_entity_user_id);
