import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { WebhookEndpoint } from '../../../api/schema';
import { hasCode } from '../../../lib/problem';
import { usePostForm } from '../../../lib/use-post-form';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { choicesOf, offered } from '../endpoints';
import { type EndpointDraft, endpointDraft } from '../schemas';
import { words } from '../words';
import { EventChoice } from './event-choice';

interface Props<Out> {
  endpoint?: WebhookEndpoint;
  action: string;
  send: UseMutationResult<Out, Error, EndpointDraft>;
  toPlans: ReactNode;
  onDone: (out: Out) => unknown;
  onClose: () => void;
}

export function EndpointForm<Out>({ endpoint, action, send, toPlans, onDone, onClose }: Props<Out>) {
  const { url = '', description, events = [...offered] } = endpoint ?? {};
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: endpointDraft,
    start: { url, description: description ?? '', events: [...events] },
    send,
    onDone,
  });
  return (
    <Form
      onSubmit={submit}
      problem={problem}
      busy={busy}
      action={action}
      doing={words.form.saving}
      beside={<Button onClick={onClose}>{words.cancel}</Button>}
    >
      <TextField
        label={words.form.url}
        hint={words.form.urlHint}
        type="url"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={errorOf('url')}
        {...form.register('url')}
      />
      <TextField
        label={words.form.description}
        hint={words.form.descriptionHint}
        autoComplete="off"
        error={errorOf('description')}
        {...form.register('description')}
      />
      <EventChoice choices={choicesOf(events)} error={errorOf('events')} {...form.register('events')} />
      {hasCode(problem, 'plan-without-api') && toPlans}
    </Form>
  );
}
