import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import { type ChosenFile, useImportFile } from '../api/import-file';
import { words } from '../words';
import { FileDrop } from './file-drop';
import { ImportOutcome } from './import-outcome';
import { ImportPreview } from './import-preview';
import { SendProgress } from './send-progress';

/** Choose a file, see what it would do, do it. */
export function ImportHomes({ toAll }: { toAll: ReactNode }) {
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const trial = useImportFile(true);
  const real = useImportFile(false);

  function take(file: ChosenFile) {
    setChosen(file);
    real.send.reset();
    trial.send.mutate(file);
  }
  function startAnew() {
    setChosen(null);
    trial.send.reset();
    real.send.reset();
  }

  if (!chosen) return <FileDrop onFile={take} />;
  const another = (
    <Button look="quiet" onClick={startAnew}>
      {words.import.another}
    </Button>
  );
  if (real.send.data) return <ImportOutcome report={real.send.data} toAll={toAll} another={another} />;
  if (trial.send.isPending) return <SendProgress title={words.import.checking} part={trial.sent} />;
  if (!trial.send.data)
    return (
      <div className="grid justify-items-start gap-3">
        <Refusal error={trial.send.error} />
        {another}
      </div>
    );
  return (
    <ImportPreview
      name={chosen.file.name}
      report={trial.send.data}
      progress={real.send.isPending && <SendProgress title={words.import.importing} part={real.sent} />}
      error={real.send.error}
      onImport={() => real.send.mutate(chosen)}
      another={another}
    />
  );
}
