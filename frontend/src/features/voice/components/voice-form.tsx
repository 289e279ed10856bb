import { useEffect } from 'react';
import type { Voice } from '../../../api/schema';
import { toneNames } from '../../../lib/tones';
import { usePostForm } from '../../../lib/use-post-form';
import { Button } from '../../../ui/button';
import { TextArea, TextField } from '../../../ui/field';
import { Folded } from '../../../ui/folded';
import { Form } from '../../../ui/form';
import { SelectField } from '../../../ui/select-field';
import { say } from '../../../ui/toast';
import { useChangeVoice } from '../api/change-voices';
import { originOf } from '../origin';
import { sampleNames, sketch, sketchOf } from '../sketch';
import { words } from '../words';

interface Props {
  voice: Voice;
  onDone: () => unknown;
}

/** Everything of a voice, the style card included: what was read is a proposal. */
export function VoiceForm({ voice, onDone }: Props) {
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: sketch,
    start: sketchOf(voice),
    send: useChangeVoice(voice),
    onDone: () => {
      say(words.saved);
      onDone();
    },
  });
  const { setFocus } = form;
  useEffect(() => setFocus('name'), [setFocus]);
  const field = (name: Parameters<typeof errorOf>[0]) => ({ error: errorOf(name), ...form.register(name) });
  return (
    <Form
      onSubmit={submit}
      problem={problem}
      busy={busy}
      action={words.save}
      doing={words.saving}
      label={voice.name}
      beside={<Button onClick={onDone}>{words.cancel}</Button>}
    >
      <TextField label={words.fresh.name} {...field('name')} />
      <TextArea
        label={words.style}
        hint={`${words.styleHint} ${originOf(voice)}`}
        rows={5}
        {...field('style')}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField label={words.tone} {...form.register('tone')}>
          <option value="">{words.anyTone}</option>
          {Object.entries(toneNames).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField label={words.signOff} hint={words.signOffHint} {...field('signOff')} />
      </div>
      <TextArea label={words.avoid} hint={words.avoidHint} rows={2} {...field('wordsToAvoid')} />
      <TextArea label={words.liked} hint={words.likedHint} rows={2} {...field('phrasesLiked')} />
      <Folded title={words.samples} state={`${voice.samples.length}`}>
        <p className="text-sm text-muted">{words.samplesHint}</p>
        {sampleNames.map((one, index) => (
          <TextArea key={one} label={words.sample(index + 1)} rows={4} {...field(one)} />
        ))}
      </Folded>
    </Form>
  );
}
