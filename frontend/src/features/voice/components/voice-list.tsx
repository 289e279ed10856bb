import { useRef, useState } from 'react';
import type { Voice } from '../../../api/schema';
import { useKeptFocus } from '../../../lib/use-kept-focus';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { words } from '../words';
import { RemoveVoiceDialog } from './remove-voice-dialog';
import { VoiceCard } from './voice-card';
import { VoiceForm } from './voice-form';

interface Props {
  voices: Voice[];
  /** The one whose form is open. */
  open: string | undefined;
  onOpen: (id: string | undefined) => unknown;
}

export function VoiceList({ voices, open, onOpen }: Props) {
  const [removing, setRemoving] = useState<Voice>();
  const list = useRef<HTMLElement>(null);
  useKeptFocus(list);
  return (
    <section ref={list} tabIndex={-1} aria-label={words.list} className="grid gap-6 focus:outline-none">
      {voices.length === 0 && <p className="text-muted">{words.empty}</p>}
      {voices.map((voice) => (
        <Section
          key={voice.id}
          title={voice.name}
          aside={
            voice.id !== open && (
              <div className="-mx-4 flex flex-wrap">
                <Button look="quiet" which={voice.name} onClick={() => onOpen(voice.id)}>
                  {words.edit}
                </Button>
                <Button look="quiet" which={voice.name} onClick={() => setRemoving(voice)}>
                  {words.remove}
                </Button>
              </div>
            )
          }
        >
          {voice.id === open ? (
            <VoiceForm voice={voice} onDone={() => onOpen(undefined)} />
          ) : (
            <VoiceCard voice={voice} />
          )}
        </Section>
      ))}
      {removing && voices.includes(removing) && (
        <RemoveVoiceDialog voice={removing} onClose={() => setRemoving(undefined)} />
      )}
    </section>
  );
}
