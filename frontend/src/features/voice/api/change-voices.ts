import type { Voice } from '../../../api/schema';
import { api } from '../../../lib/api';
import { done, ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { type Beginning, changeOf, type Sketch, samplesOf } from '../sketch';
import { useKeepVoice } from './voices';

const add = async (values: Beginning, key: string) =>
  ok(
    await api.POST('/api/v1/voices', {
      body: { name: values.name, samples: samplesOf(values) },
      headers: { 'Idempotency-Key': key },
    }),
  );

const remove = async (id: string) =>
  done(await api.DELETE('/api/v1/voices/{id}', { params: { path: { id } } }));

export const useAddVoice = () => useSend<Beginning, Voice>({ call: add, done: useKeepVoice().keep });

export function useChangeVoice(voice: Voice) {
  const { keep } = useKeepVoice();
  return useSend<Sketch, Voice>({
    call: async (values) =>
      ok(
        await api.PATCH('/api/v1/voices/{id}', {
          params: { path: { id: voice.id } },
          body: changeOf(voice, values),
        }),
      ),
    done: keep,
  });
}

export function useRemoveVoice() {
  const { drop } = useKeepVoice();
  return useSend<string>({ call: remove, done: (_, id) => drop(id) });
}
