import { useQueryClient } from '@tanstack/react-query';
import type { Property } from '../../../api/schema';
import { propertiesKey } from './properties';
import { propertyQuery } from './property';
import { revisionsKey } from './revisions';

/** Takes in what the server answered; an answer that was overtaken by a newer one is passed over. */
export function useKeepProperty() {
  const client = useQueryClient();
  return (property: Property) => {
    client.setQueryData(propertyQuery(property.id).queryKey, (known) =>
      known && known.revision > property.revision ? known : property,
    );
    client.invalidateQueries({ queryKey: propertiesKey });
    client.invalidateQueries({ queryKey: revisionsKey(property.id) });
  };
}
