import type { Voice } from '../../../api/schema';
import { usePostForm } from '../../../lib/use-post-form';
import { TextArea, TextField } from '../../../ui/field';
import { Folded } from '../../../ui/folded';
import { Form } from '../../../ui/form';
import { Section } from '../../../ui/section';
import { useAddVoice } from '../api/change-voices';
import { beginning, sampleNames } from '../sketch';
import { words } from '../words';

interface Props {
  /** Others stand below it: it keeps itself small. */
  folded: boolean;
  onAdded: (voice: Voice) => unknown;
}

/** A voice begins with a name and texts, out of which a style is read. */
export function NewVoice({ folded, onAdded }: Props) {
  return folded ? (
    <Folded title={words.fresh.title}>
      <p className="max-w-prose text-muted">{words.fresh.intro}</p>
      <NewVoiceForm onAdded={onAdded} />
    </Folded>
  ) : (
    <Section title={words.fresh.title} intro={words.fresh.intro}>
      <NewVoiceForm onAdded={onAdded} />
    </Section>
  );
}

function NewVoiceForm({ onAdded }: Pick<Props, 'onAdded'>) {
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: beginning,
    start: { name: '', sample1: '', sample2: '', sample3: '' },
    send: useAddVoice(),
    onDone: (voice, _, { reset }) => {
      reset();
      onAdded(voice);
    },
  });
  return (
    <Form
      onSubmit={submit}
      problem={problem}
      busy={busy}
      action={words.fresh.action}
      doing={words.fresh.doing}
      label={words.fresh.title}
    >
      <TextField
        label={words.fresh.name}
        hint={words.fresh.nameHint}
        error={errorOf('name')}
        {...form.register('name')}
      />
      {sampleNames.map((one, index) => (
        <TextArea
          key={one}
          label={words.sample(index + 1)}
          rows={3}
          error={errorOf(one)}
          {...form.register(one)}
        />
      ))}
    </Form>
  );
}
