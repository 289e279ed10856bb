import { useState } from 'react';
import type { PieceEdit as Body, Channel } from '../../../api/schema';
import { dropDraft, keepDraft, readDraft } from '../../../lib/drafts';
import { countCharacters } from '../../../lib/marks';
import { hasCode } from '../../../lib/problem';
import { Button } from '../../../ui/button';
import { TextArea, TextField } from '../../../ui/field';
import { Folded } from '../../../ui/folded';
import { Notice } from '../../../ui/notice';
import { Refusal } from '../../../ui/refusal';
import { say } from '../../../ui/toast';
import { useEditPiece } from '../api/change-piece';
import type { Shown } from '../kit-state';
import { useTelling } from '../telling';
import { words } from '../words';
import { PieceCount } from './piece-count';

interface Props {
  shown: Shown;
  name: string;
  parts: Channel['parts'];
  limit: number | null;
}

const lines = { subject: words.piece.subject, preheader: words.piece.preheader };

/** Changing a piece by hand: its text, and what an email has besides. Each save is a version. */
export function PieceEdit({ shown, name, parts, limit }: Props) {
  const { id, channel, text, subject, preheader, piece } = shown;
  const before: Body = { text, subject, preheader };
  const draft = `edit:${id}`;
  const [begun, setBegun] = useState(() => readDraft<Body & { version: number }>(draft));
  const [now, setNow] = useState<Body>({ ...before, ...begun });
  const send = useEditPiece();
  const { onPanel } = useTelling();
  const base = begun?.version ?? piece.version;
  const change = (part: Body) => {
    const next = { ...now, ...part };
    setNow(next);
    keepDraft(draft, { text: next.text, subject: next.subject, preheader: next.preheader, version: base });
  };
  const names = ['text', 'subject', 'preheader'] as const;
  const changed = names.filter((part) => now[part] !== before[part]);
  const save = (version?: number) => {
    const body = Object.fromEntries(changed.map((part) => [part, now[part]]));
    if (changed.length === 0) return say(words.piece.nothingChanged);
    send.mutateAsync({ id, body, draft, ...(version && { version }) }).then(
      () => say(words.piece.saved(name)),
      () => undefined,
    );
  };
  const forget = () => {
    dropDraft(draft);
    setBegun(null);
    setNow(before);
  };
  return (
    <Folded title={words.piece.edit} open={begun !== null && changed.length > 0}>
      {begun && changed.length > 0 && (
        <p className="flex flex-wrap items-center justify-between gap-x-4 font-medium">
          {words.piece.unsaved}
          <Button look="quiet" className="-mx-2 px-2!" which={name} onClick={forget}>
            {words.piece.forget}
          </Button>
        </p>
      )}
      {(['subject', 'preheader'] as const).map(
        (part) =>
          parts.some((one) => one.part === part) && (
            <TextField
              key={part}
              label={`${lines[part]} of ${name}`}
              hint={hintOf(now[part] ?? '', parts.find((one) => one.part === part)?.most)}
              value={now[part] ?? ''}
              maxLength={1000}
              onChange={(event) => change({ [part]: event.target.value })}
            />
          ),
      )}
      <TextArea
        label={words.piece.textOf(name)}
        rows={10}
        data-field={channel}
        value={now.text ?? ''}
        onChange={(event) => change({ text: event.target.value })}
      />
      {now.text !== text && <PieceCount text={now.text ?? ''} counts={undefined} limit={limit} />}
      {hasCode(send.error, 'precondition-failed') ? (
        <Notice kind="warning" role="alert" title={words.piece.changedMeanwhile}>
          <p>{words.piece.changedText}</p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => onPanel({ show: 'versions', piece: channel })}>
              {words.piece.seeTheirs}
            </Button>
            <Button onClick={() => save()}>{words.piece.saveMine}</Button>
          </div>
        </Notice>
      ) : (
        <Refusal error={send.error} />
      )}
      <Button
        look={changed.length > 0 ? 'main' : 'plain'}
        className="justify-self-start"
        which={name}
        busy={send.isPending && words.piece.saving}
        onClick={() => save(base)}
      >
        {words.piece.save}
      </Button>
    </Folded>
  );
}

const hintOf = (line: string, most: number | undefined) => words.piece.lineCount(countCharacters(line), most);
