import type { Voice } from '../../../api/schema';
import { usePostForm } from '../../../lib/use-post-form';
import { TextArea, TextField } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { Section } from '../../../ui/section';
import { useAddVoice } from '../api/change-voices';
import { beginning, sampleNames } from '../sketch';
import { words } from '../words';

/** A voice begins with a name and texts, out of which a style is read. */
export function NewVoice({ onAdded }: { onAdded: (voice: Voice) => unknown }) {
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
    <Section title={words.fresh.title} intro={words.fresh.intro}>
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
    </Section>
  );
}
