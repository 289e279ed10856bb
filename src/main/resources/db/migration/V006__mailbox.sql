SET LOCAL lock_timeout = '2s';

-- A laptop's mail lands here instead of at a mail server; production leaves it empty.
-- Not guarded: the mailbox page shows all mail of this one laptop.
CREATE TABLE mailbox_mail (
  id uuid PRIMARY KEY,
  recipient text NOT NULL,
  sender text NOT NULL,
  subject text NOT NULL,
  body_text text NOT NULL,
  sent_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, DELETE ON mailbox_mail TO listwright_app;
