import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { words } from '../words';
import { CloseOfficeDialog } from './close-office-dialog';

export function CloseOffice({ onClosed }: { onClosed: () => unknown }) {
  const [open, setOpen] = useState(false);
  return (
    <Section title={words.office.deleteTitle} intro={words.office.deleteIntro}>
      <Button look="grave" onClick={() => setOpen(true)}>
        {words.office.deleteOpen}
      </Button>
      {open && <CloseOfficeDialog onClose={() => setOpen(false)} onClosed={onClosed} />}
    </Section>
  );
}
