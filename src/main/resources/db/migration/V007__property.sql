SET LOCAL lock_timeout = '2s';

CREATE TABLE property (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  id uuid NOT NULL,
  label text,
  listing_key text,
  revision int NOT NULL,
  facts jsonb NOT NULL,
  sources jsonb NOT NULL,
  conflicts jsonb NOT NULL,
  unknown jsonb NOT NULL,
  pasted text,
  search text NOT NULL,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  archived_at timestamptz,
  PRIMARY KEY (account_id, id)
);
CREATE UNIQUE INDEX property_by_listing_key ON property (account_id, listing_key) WHERE archived_at IS NULL;
COMMENT ON COLUMN property.listing_key IS 'The fact ListingKey: a record that comes again updates the home it brought before.';
COMMENT ON COLUMN property.conflicts IS 'Facts that the pasted text states in two ways, left open until somebody chooses.';
COMMENT ON COLUMN property.unknown IS 'Fields outside the vocabulary: kept, never written about.';
COMMENT ON COLUMN property.search IS 'In lower case, what a home is searched by: label, address, city, ZIP, ids.';

CREATE TABLE property_revision (
  account_id uuid NOT NULL,
  property_id uuid NOT NULL,
  revision int NOT NULL,
  via text NOT NULL CONSTRAINT property_revision_via
    CHECK (via IN ('form', 'csv', 'reso', 'pasted', 'confirmation', 'archive', 'restoration')),
  changed_by uuid,
  changed_at timestamptz NOT NULL,
  changes jsonb NOT NULL,
  PRIMARY KEY (account_id, property_id, revision),
  CONSTRAINT property_revision_property FOREIGN KEY (account_id, property_id) REFERENCES property ON DELETE CASCADE
);
COMMENT ON COLUMN property_revision.changed_by IS 'The member, by id alone: what they did stays when they leave.';

SELECT guard_account_table('property'), guard_account_table('property_revision');
-- History is added to, never rewritten; it goes only with its account.
REVOKE UPDATE, DELETE ON property_revision FROM listwright_app, listwright_across;
