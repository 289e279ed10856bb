import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Property } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { toConfirm } from '../to-confirm';
import { useKeepProperty } from './keep-property';
import { propertyQuery } from './property';

function withConfirmed(property: Property, names: Iterable<string>): Property {
  const sources = { ...property.sources };
  for (const name of names) {
    const source = sources[name];
    if (source) sources[name] = { ...source, confirmed: true };
  }
  return { ...property, sources };
}

/** Confirms the named facts, or all of them when none is named. Seen at once; a refusal brings the truth back. */
export function useConfirmFacts(id: string) {
  const client = useQueryClient();
  const keep = useKeepProperty();
  const onTheWay = useRef(new Set<string>());
  const { queryKey } = propertyQuery(id);
  return useSend<string[] | undefined, Property>({
    call: async (fields, key) => {
      const known = client.getQueryData(queryKey);
      const names = fields ?? (known ? toConfirm(known) : []);
      for (const name of names) onTheWay.current.add(name);
      if (known && fields) client.setQueryData(queryKey, withConfirmed(known, names));
      const answer = await api.POST('/api/v1/properties/{id}/confirmations', {
        params: { path: { id } },
        body: fields ? { fields } : {},
        headers: { 'Idempotency-Key': key },
      });
      for (const name of names) onTheWay.current.delete(name);
      if (!answer.response.ok) client.invalidateQueries({ queryKey });
      return ok(answer);
    },
    done: (property) => keep(withConfirmed(property, onTheWay.current)),
  });
}
