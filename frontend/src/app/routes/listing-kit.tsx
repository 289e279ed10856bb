import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { FactGroup, Property } from '../../api/schema';
import { paths } from '../../config/paths';
import { useMe } from '../../features/account/api/me';
import { useChannels } from '../../features/check/api/channels';
import { useBoards } from '../../features/check/api/mls-boards';
import { KitTab } from '../../features/kit/components/kit-tab';
import { words } from '../../features/kit/words';
import { usageKey, useUsage } from '../../features/metering/api/usage';
import { inWords } from '../../features/property/fact-values';
import { factsSaying } from '../../features/property/facts-saying';
import { notBorneOut } from '../../features/property/occasions';
import { useVoices } from '../../features/voice/api/voices';
import { Loaded } from '../../ui/loaded';
import { linkClass } from '../../ui/text-link';
import { ToPlans } from '../to-plans';

const route = getRouteApi('/signed-in/listings/$id');

interface Props {
  property: Property;
  groups: FactGroup[];
}

export function ListingKit({ property, groups }: Props) {
  const { id, facts, archivedAt } = property;
  const { tab: _, kit, ...panel } = route.useSearch();
  const navigate = route.useNavigate();
  const { member, account } = useMe();
  const { data: usage } = useUsage();
  const client = useQueryClient();
  const channels = useChannels();
  const boards = useBoards();
  const voices = useVoices();
  const counted = () => client.invalidateQueries({ queryKey: usageKey });
  const fieldOf = (name: string) => groups.flatMap(({ fields }) => fields).find((one) => one.name === name);
  const factName = (name: string) => fieldOf(name)?.label ?? name;
  const factWords = (name: string) => {
    const value = facts[name];
    return value === undefined ? factName(name) : `${factName(name)}: ${inWords(fieldOf(name), value)}`;
  };
  return (
    <Loaded query={channels} what={words.lists} rows={4}>
      {(knownChannels) => (
        <Loaded query={boards} what={words.lists} rows={4}>
          {(knownBoards) => (
            <KitTab
              property={id}
              member={member.id}
              archived={Boolean(archivedAt)}
              channels={knownChannels}
              boards={knownBoards}
              voices={voices.data ?? []}
              usage={usage}
              unfounded={notBorneOut(property)}
              asked={kit}
              panel={panel}
              onPanel={(next, one) =>
                navigate({
                  search: { tab: 'kit', kit: one, ...next },
                  resetScroll: false,
                  replace: !next.show,
                })
              }
              telling={{
                factName,
                factWords,
                factsSaying: (said) => factsSaying(facts, said),
                office: account.name,
                toProfile: (
                  <Link to={paths.profile} className={linkClass}>
                    {words.board.keysOff}
                  </Link>
                ),
              }}
              onOrdered={(ordered) => {
                counted();
                navigate({ search: { tab: 'kit', kit: ordered.id }, resetScroll: false });
              }}
              onEnd={counted}
              toUsage={
                <span className="flex flex-wrap gap-x-5 gap-y-1">
                  <Link to={paths.usage} className={linkClass}>
                    {words.order.toUsage}
                  </Link>
                  <ToPlans />
                </span>
              }
              toVoices={
                voices.data?.length === 0 && (
                  <Link to={paths.voices} className={`${linkClass} justify-self-start`}>
                    {words.order.ownVoice}
                  </Link>
                )
              }
              toFacts={
                <Link to={paths.listing} params={{ id }} className={`${linkClass} justify-self-start`}>
                  {words.order.toFacts}
                </Link>
              }
              linkTo={(one, name) => (
                <Link
                  to={paths.listing}
                  params={{ id }}
                  search={{ tab: 'kit', kit: one.id }}
                  className={linkClass}
                >
                  {name}
                </Link>
              )}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
