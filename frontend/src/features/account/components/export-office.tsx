import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import { Section } from '../../../ui/section';
import { say } from '../../../ui/toast';
import { useExportOffice } from '../api/export-office';
import { words } from '../words';

export function ExportOffice() {
  const send = useExportOffice(() => say(words.office.exported));
  return (
    <Section title={words.office.exportTitle} intro={words.office.exportIntro}>
      <div className="grid gap-4">
        <Refusal error={send.error} />
        <Button
          icon="download"
          className="justify-self-start"
          busy={send.isPending && words.office.exporting}
          onClick={() => send.mutate()}
        >
          {words.office.exportAction}
        </Button>
      </div>
    </Section>
  );
}
