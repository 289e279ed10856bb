import { listwright, must } from './src/index.js';

const api = listwright({ baseUrl: process.env.LISTWRIGHT ?? '', key: process.env.KEY ?? '' });
const facts = { City: 'Marrow Glen', BedroomsTotal: 3, BathroomsFull: 2, Flooring: ['Tile'] };

const home = await must(api.POST('/api/v1/properties', { body: { facts } }));
const kit = await must(
  api.POST('/api/v1/properties/{id}/kits', {
    params: { path: { id: home.id } },
    headers: { Prefer: 'wait=60' },
    body: { channels: ['mls', 'instagram'], tone: 'warm' },
  }),
);
for (const piece of kit.pieces) console.log(`${piece.channel}: ${piece.text ?? piece.status}`);
