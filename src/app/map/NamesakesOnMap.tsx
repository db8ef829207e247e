/** What the page adds to the map while namesakes are shown. */
import { NamesakesChip } from './NamesakesChip.tsx';
import { RingWalk } from './RingWalk.tsx';

export default function NamesakesOnMap() {
  return (
    <>
      <NamesakesChip />
      <RingWalk />
    </>
  );
}
