import { useState } from 'react';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { useLimitOverage } from '../api/limit-overage';
import { words } from '../words';

const most = 1_000_000;

export function CeilingForm({ ceiling }: { ceiling: number }) {
  const [text, setText] = useState(String(ceiling));
  const [wrong, setWrong] = useState(false);
  const send = useLimitOverage();
  function save() {
    const wanted = Number(text.replaceAll(',', '').trim() || Number.NaN);
    const right = Number.isInteger(wanted) && wanted >= 0 && wanted <= most;
    setWrong(!right);
    if (right) send.mutate(wanted);
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!send.isPending) save();
      }}
      className="grid max-w-sm gap-3"
    >
      <TextField
        label={words.limit.ceiling}
        hint={words.limit.ceilingHint}
        error={wrong ? words.limit.wrong : undefined}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Refusal error={send.error} />
      <div className="flex items-center gap-4">
        <Button type="submit" busy={send.isPending && words.limit.saving}>
          {words.limit.save}
        </Button>
        <span role="status">{send.isSuccess && words.limit.saved}</span>
      </div>
    </form>
  );
}
