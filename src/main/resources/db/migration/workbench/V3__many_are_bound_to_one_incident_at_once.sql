alter table workbench.bulk
    add column incident bigint,
    add column incident_number text;
