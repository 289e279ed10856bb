import { type ReactNode, useRef, useState } from 'react';
import type { Board, Channel, Finding, TextCheck } from '../../../api/schema';
import { replaceIn } from '../../../lib/replace-in';
import { useKeptText } from '../../../lib/use-kept-text';
import { useWide } from '../../../lib/use-wide';
import { Button } from '../../../ui/button';
import { FindingList } from '../../../ui/finding-list';
import { limitOf, type Place } from '../place';
import { givenFacts, readTyped } from '../typed-facts';
import { useChecker } from '../use-checker';
import { words } from '../words';
import { CheckEditor } from './check-editor';
import { CheckOutcome } from './check-outcome';
import { CopyText } from './copy-text';
import { EmailLines, type Lines, readLines } from './email-lines';
import { FactChoice, type FactsFrom } from './fact-choice';
import { PlaceChoice } from './place-choice';

const longest = 100_000;

interface Props {
  draftName: string;
  place: Place;
  onPlace: (place: Place) => unknown;
  channels: Channel[];
  boards: Board[];
  homes?: ReactNode;
  homeChosen: boolean;
  homeFacts: TextCheck['facts'];
  onNoHome: () => unknown;
}

export function CheckDesk({ draftName, place, channels, boards, homes, ...props }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const roomy = useWide('(min-width: 40rem)');
  const kept = useKeptText(`${draftName}:facts`);
  const typed = readTyped(kept.text);
  const [from, setFrom] = useState<FactsFrom>(
    homes && props.homeChosen ? 'home' : kept.text ? 'typed' : 'none',
  );
  const keptLines = useKeptText(`${draftName}:lines`);
  const lines = readLines(keptLines.text);
  const setLines = (next: Lines) => keptLines.setText(JSON.stringify(next));
  const [open, setOpen] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const channel = channels.find(({ id }) => id === place.channel);
  const facts = from === 'home' ? props.homeFacts : from === 'typed' ? givenFacts(typed) : null;
  const checker = useChecker(draftName, {
    ...place,
    ...(channel && channel.parts.length > 0 && lines),
    ...(facts && Object.keys(facts).length > 0 && { facts }),
  });
  const { text, findings, report, behind } = checker;

  function check() {
    const wrong = text.trim() === '' ? words.nothing : text.length > longest ? words.long : undefined;
    setError(wrong);
    setOpen(null);
    if (wrong) return field.current?.focus();
    checker.check();
    heading.current?.focus();
  }

  function fix(finding: Finding) {
    if (!finding.fix) return;
    const { start, end, text: better } = finding.fix;
    setOpen(null);
    if (finding.part === 'text') {
      if (field.current) replaceIn(field.current, start, end, better);
      return;
    }
    const line = lines[finding.part] ?? '';
    setLines({ ...lines, [finding.part]: line.slice(0, start) + better + line.slice(end) });
  }

  function show(finding: Finding) {
    field.current?.focus();
    field.current?.setSelectionRange(finding.start, finding.end);
    setOpen(finding.id);
  }

  return (
    <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
        className="grid content-start gap-4"
      >
        <PlaceChoice
          place={place}
          channels={channels}
          boards={boards}
          open={roomy}
          onChange={props.onPlace}
        />
        <FactChoice
          from={from}
          onFrom={(next) => {
            setFrom(next);
            if (next !== 'home') props.onNoHome();
          }}
          typed={typed}
          onTyped={(next) => kept.setText(JSON.stringify(next))}
          homes={homes}
        />
        <EmailLines channel={channel} lines={lines} onChange={setLines} />
        <CheckEditor
          field={field}
          text={text}
          findings={findings}
          open={open}
          error={error}
          counts={behind ? undefined : report?.counts}
          limit={limitOf(place, channels, boards)}
          onChange={(next) => {
            setError(undefined);
            setOpen(null);
            checker.change(next);
          }}
          onOpen={(finding) => setOpen(finding?.id ?? null)}
          onFix={fix}
        />
        <div className="flex flex-wrap gap-3 max-sm:*:flex-1">
          <Button type="submit" look="main" icon="check" busy={checker.checking && words.doing}>
            {words.action}
          </Button>
          <CopyText field={field} />
        </div>
      </form>
      <CheckOutcome heading={heading} {...checker}>
        <FindingList findings={findings} onShow={show} onFix={fix} />
      </CheckOutcome>
    </div>
  );
}
