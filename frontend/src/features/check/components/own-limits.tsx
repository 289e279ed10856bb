import * as z from 'zod/mini';
import type { Board } from '../../../api/schema';
import { onDay } from '../../../lib/dates';
import { usePostForm } from '../../../lib/use-post-form';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { Loaded } from '../../../ui/loaded';
import { Refusal } from '../../../ui/refusal';
import { Section } from '../../../ui/section';
import { SelectField } from '../../../ui/select-field';
import { say } from '../../../ui/toast';
import { useBoards } from '../api/mls-boards';
import { useSetOwnLimit, useTakeBackOwnLimit } from '../api/own-limit';
import { ownLimitWords as words } from '../own-limit-words';

const wish = z.object({
  board: z.string().check(z.minLength(1, words.noBoard)),
  characters: z.string().check(
    z.refine((text) => {
      const wanted = Number(text.replaceAll(',', '').trim() || Number.NaN);
      return Number.isInteger(wanted) && wanted >= 100 && wanted <= 20_000;
    }, words.wrong),
  ),
  reason: z.string().check(z.trim(), z.minLength(1, words.noReason), z.maxLength(300, words.longReason)),
});

/** Where the office knows its board better than what is published. */
export function OwnLimits({ mayChange }: { mayChange: boolean }) {
  const boards = useBoards();
  return (
    <Section title={words.title} intro={words.intro}>
      <Loaded query={boards} what={words.what}>
        {(all) => (
          <div className="grid gap-6">
            <Known boards={all.filter((board) => board.ownLimit)} mayChange={mayChange} />
            {mayChange ? <NewLimit boards={all} /> : <p className="text-muted">{words.managersOnly}</p>}
          </div>
        )}
      </Loaded>
    </Section>
  );
}

function Known({ boards, mayChange }: { boards: Board[]; mayChange: boolean }) {
  if (boards.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="divide-y divide-line">
      {boards.map((board) => (
        <Row key={board.id} board={board} mayChange={mayChange} />
      ))}
    </ul>
  );
}

function Row({ board, mayChange }: { board: Board; mayChange: boolean }) {
  const takeBack = useTakeBackOwnLimit(() => say(words.takenBack(board.name)));
  const own = board.ownLimit;
  if (!own) return null;
  return (
    <li className="grid gap-3 py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <div className="min-w-0 flex-1 basis-56">
          <p className="font-medium">{words.own(board.name, own.characters)}</p>
          <p className="text-sm text-muted">{words.published(board.limit)}</p>
          <p className="break-words text-sm text-muted">{words.because(own.reason, onDay(own.setAt))}</p>
        </div>
        {mayChange && (
          <Button
            look="quiet"
            which={words.of(board.name)}
            busy={takeBack.isPending && words.takingBack}
            onClick={() => takeBack.mutate(board.id)}
          >
            {words.takeBack}
          </Button>
        )}
      </div>
      <Refusal error={takeBack.error} />
    </li>
  );
}

function NewLimit({ boards }: { boards: Board[] }) {
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: wish,
    start: { board: '', characters: '', reason: '' },
    send: useSetOwnLimit(),
    onDone: (board, _, it) => {
      it.reset();
      say(words.saved(board.name));
    },
  });
  return (
    <Form
      onSubmit={submit}
      problem={problem}
      busy={busy}
      look="plain"
      action={words.save}
      doing={words.saving}
      label={words.form}
    >
      <SelectField label={words.board} error={errorOf('board')} {...form.register('board')}>
        <option value="">{words.choose}</option>
        {boards.map((board) => (
          <option key={board.id} value={board.id}>
            {words.option(board.name, board.limit)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={words.characters}
        hint={words.charactersHint}
        inputMode="numeric"
        autoComplete="off"
        error={errorOf('characters')}
        {...form.register('characters')}
      />
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        autoComplete="off"
        error={errorOf('reason')}
        {...form.register('reason')}
      />
    </Form>
  );
}
