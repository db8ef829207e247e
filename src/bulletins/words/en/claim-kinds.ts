/** Which English words tell the kind of a claim. How phrases are written: `../claims-types.ts`. */
import type { KindWords } from '../claims-types.ts';

export const EN_KINDS: readonly KindWords[] = [
  {
    kind: 'strike',
    sure: `air strike*, airstrike*, air raid*, missile strike*, drone strike*, rocket strike*, missile attack*, drone attack*,
      rocket attack*, uav attack*, aerial bomb*, guided bomb*, glide bomb*, kamikaze drone*, strikes against, strike against,
      strikes on, strike on, launched .. missile*, launched .. drone*, launched .. strike*, carried out .. strike*, delivered .. strike*,
      fired .. missile*, dropped .. bomb*, attacked .. with .. drone*, drone* attacked, drone* had attacked, drone* has attacked, drone* have attacked, uav* attacked, uav* had attacked, attacked by .. drone*, attacked by .. uav*, debris .. damaged, debris .. hit, losses .. inflicted on, inflicted losses on, inflict* .. losses on, inflicted damage on, formations .. engaged, formation* were engaged, units were engaged, brigades were engaged, defeat .. inflicted, attacked .. with .. missile*, fpv strike*, targeted by .. drone*`,
    plain: `struck, strike, strikes, striking, hit, hitting, bomb*, bombard*, targeted, targeting, attacks on, attack on`,
  },
  {
    kind: 'shelling',
    sure: `shelling*, shelled, mortar fire, mortar attack*, artillery fire, artillery strike*, artillery attack*, mortar*, artillery shell*, tank fire, mlrs fire,
      grad fire, opened fire with, came under fire, under fire from, fired .. shells, fired .. rounds, under shelling, were under fire, comes under fire, come under fire`,
    plain: `damage* .. infrastructure, infrastructure .. damaged, damaged .. house*, house* .. damaged, fired on, fired at, fired upon, opened fire`,
  },
  {
    kind: 'assault',
    sure: `assault*, stormed, storming, offensive operation*, offensive action*, ground attack*, counterattack*, counter-attack*,
      counterattacked, combat clash*, combat engagement*, fighting continue*, battles continue*, battle for, fighting for, heavy fighting,
      fierce fighting, reconnaissance in force, came under attack, come under attack, comes under attack, under attack`,
    plain: `attack*, offensive*, clash*, fighting, battle*, engagement*, attempts, encirclement, offensive attempt*, pressing`,
  },
  {
    kind: 'capture',
    sure: `take control of, took control of, taken control of, taking control of, gained control of, gained control over, gain control of, established control over,
      control over, came under the control, come under the control, under the control, under .. control, fell to, control claimed, had fallen, has fallen, have fallen, seize control of, seized control of,
      liberat*, recaptur*, retook, retaken, reclaimed, de-occupied, deoccupied`,
    plain: `captur*, seiz*, took, taken, occupied by, have occupied, has occupied, had occupied, forces occupied, troops occupied, russians occupied, enemy occupied, were occupied, was occupied, occupy, occupies, occupying, freed, freeing, controls, cleared, clearing of, fell under, raised .. flag*`,
  },
  {
    kind: 'advance',
    sure: `advanc*, regain*, made gains, gained a foothold, consolidated positions in, broke through, breakthrough*, pushed forward, moved forward,
      entered the outskirts, improved .. tactical position*, improved .. positions, improved .. position, infiltrat*, break through, breaking through the, expanded .. control, have success`,
    plain: `penetrat*, moved into, broke into, breaks into, entered, pushed into, progress*, success east, success west, success south, success north, had success, success near`,
  },
  {
    kind: 'repelled',
    sure: `repel*, repuls*, beat back, beaten back, beaten off, fought off, fended off, drove back, driven back, thwarted, foiled, pushed .. back from, pushed back .. from, threw .. back from, tried without success, tried unsuccessfully, attacked without success, attacked unsuccessfully, unsuccessfully attacked, unsuccessfully attempted`,
    ofAttack: `stopped, halted, failed, fail*, unsuccessful*, without success, no success, to no avail, in vain, retreat*, withdrew, suffered losses and, deterred, were held`,
  },
  {
    kind: 'air-defence',
    sure: `shot down, downed, intercepted, air defence* .. destroyed, air defense* .. destroyed, air defence* .. repel*, air defense* .. repel*,
      destroyed .. drone*, destroyed .. uav*, destroyed .. missile*, drone* .. destroyed, uav* .. destroyed, missile* .. destroyed, debris fell, falling debris, brought down, suppressed by electronic warfare, neutrali* .. drone*`,
  },
  {
    kind: 'border-incident',
    sure: `cross-border, crossed the border, crossed the state border, violated the border, border incident*, explosion* .. border, border crossing attempt*,
      sabotage group* .. border, across the border, along the border .. fire`,
  },
  {
    kind: 'losses',
    sure: `manpower losses, losses in personnel, combat losses, personnel losses, enemy losses, losses of the enemy, losses amounted to, losses totalled, enemy lost, losses since, lost up to, lost more than, lost over, losses were`,
    plain: `losses, lost, casualties, killed, eliminated, destroyed, death toll, wiped out, surrendered, taken prisoner`,
  },
  {
    kind: 'build-up',
    sure: `troop build-up, build-up of forces, build-up of troops, building up forces, building up troops, amassed, amassing, massing troops, massed troops, accumulat* .. force*,
      accumulat* .. troop*, concentrat* troops, concentrat* forces, gathered .. troops, transferred .. troops, redeployed, redeploy*, deployed .. reserves, moving reserves, units accumulating`,
    plain: `accumulat*, build-up, concentrated, amass*`,
  },
  {
    kind: 'diplomatic',
    sure: `peace talks, ceasefire talks, prisoner exchange, exchange of prisoners, prisoner swap, round of talks, direct talks, negotiations with russia, negotiations with ukraine,
      negotiating delegation*, delegations .. talks`,
  },
  {
    kind: 'other',
    sure: `explosions were heard, explosions were reported, explosion was heard, air raid alert was declared, forced evacuation, mandatory evacuation, minefield*`,
  },
];
