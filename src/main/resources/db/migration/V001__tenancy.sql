SET LOCAL lock_timeout = '2s';

-- The program works as listwright_app, and as listwright_across for the little that concerns every account.
-- Neither owns anything. Both exist before the first migration: the program creates them when it starts.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO listwright_app, listwright_across;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- Every table that holds an account's rows is guarded in the migration that creates it.
CREATE FUNCTION guard_account_table(guarded regclass, account_column name DEFAULT 'account_id') RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', guarded);
  -- The sub-select is worked out once a query, and an index on the column still serves.
  EXECUTE format(
    'CREATE POLICY own_account ON %s TO listwright_app'
    ' USING (%I = (SELECT nullif(current_setting(''app.account'', true), '''')::uuid))'
    ' WITH CHECK (%2$I = (SELECT nullif(current_setting(''app.account'', true), '''')::uuid))',
    guarded, account_column);
  EXECUTE format('CREATE POLICY every_account ON %s TO listwright_across USING (true) WITH CHECK (true)', guarded);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO listwright_app, listwright_across', guarded);
END
$$;
