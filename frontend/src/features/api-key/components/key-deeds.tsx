import { useState } from 'react';
import type { ApiKey, FreshApiKey } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { words } from '../words';
import { RevokeDialog } from './revoke-dialog';
import { RollDialog } from './roll-dialog';

interface Props {
  apiKey: ApiKey;
  onRolled: (key: FreshApiKey) => unknown;
}

export function KeyDeeds({ apiKey, onRolled }: Props) {
  const [open, setOpen] = useState<'roll' | 'revoke'>();
  const close = () => setOpen(undefined);
  return (
    <div className="flex gap-2 in-[td]:justify-end max-sm:flex-wrap">
      {!apiKey.replacedBy && (
        <Button which={apiKey.name} onClick={() => setOpen('roll')}>
          {words.roll.open}
        </Button>
      )}
      <Button look="quiet" which={apiKey.name} onClick={() => setOpen('revoke')}>
        {words.revoke.open}
      </Button>
      {open === 'roll' && (
        <RollDialog
          apiKey={apiKey}
          onClose={close}
          onRolled={(fresh) => {
            close();
            onRolled(fresh);
          }}
        />
      )}
      {open === 'revoke' && <RevokeDialog apiKey={apiKey} onClose={close} />}
    </div>
  );
}
