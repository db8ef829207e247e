/** English words by which places are told. How forms are written: `../phrases.ts`. */
import { phrases } from '../phrases.ts';
import type { PlaceWords } from '../types.ts';
import { claimants, firstNames, never, offices, officials, surnames } from './named.ts';

export const places: PlaceWords = {
  kinds: {
    city: phrases('cit|y,ies; town|,s'),
    'urban-settlement': phrases('urban-type settlement|,s; urban settlement|,s'),
    village: phrases('village|,s; hamlet|,s; rural settlement|,s; khutor|,s'),
    any: phrases(`
      settlement|,s; populated area|,s; populated place|,s; localit|y,ies; communit|y,ies of;
      station of; railway station of; near the station of; n . p .; n / p; np
    `),
  },
  near: phrases(`
    near; close to; in the vicinity of; in the vicinities of; vicinity of; in the area of;
    in the areas of; areas of; area of; around; outside; in the direction of villages;
    in the region of the village; not far from; adjacent to; neighbouring; neighboring; beyond;
    between; nearby; close by; above; over
  `),
  within: phrases(`
    in; at; into; within; inside; of; on; through; across; for; including; namely; and; by;
    beneath; reached; entered; territory of
  `),
  anchors: phrases(`
    toward; towards; in the direction of; from; to; approaches to; approach to; road to;
    on the way to; advance on; advancing on; en route to; up to; as far as; km of; kilometers of;
    kilometres of
  `),
  actions: phrases(`
    took; take|,s,n; taking; seiz|e,ed,es,ing; captur|e,ed,es,ing; liberat|e,ed,es,ing;
    occup|y,ied,ies,ying; hold|,s,ing; held; attack|,ed,s,ing; struck; strik|e,es,ing;
    hit|,s,ting; shell|ed,s,ing; bomb|ed,s,ing; bombard|,ed,s,ing; storm|,ed,s,ing;
    assault|,ed,s,ing; reached; enter|ed,s,ing; free|d,ing; clear|ed,s,ing; control|,s,led;
    retook; retak|e,en,ing; recaptur|ed,ing; lost; leav|e,ing; left; defend|,ed,s,ing;
    target|ed,s,ing; pounded; surround|ed,ing; encircl|ed,ing; capture of; seizure of;
    liberation of; control of; shelling of; bombing of; storming of; assault on; attack on;
    attacks on; strike on; strikes on; battle for; battle of; fighting for; loss of; defense of;
    defence of; fall of
  `),
  fillers: phrases(`
    the; northern; southern; eastern; western; central; northeastern; northwestern; southeastern;
    southwestern; north-eastern; north-western; south-eastern; south-western; outskirts of;
    the outskirts of; northern outskirts of; southern outskirts of; eastern outskirts of;
    western outskirts of; part of; parts of; center of; centre of; downtown; occupied;
    russian-occupied; ukrainian-occupied; russian-controlled; ukrainian-held;
    ukrainian-controlled; temporarily; nearby; neighbouring; neighboring; frontline; border;
    towns of; both; all; as well as; also; itself; suburbs of; village|,s; cit|y,ies; town|,s;
    settlement|,s; such as; namely; like; most of; all of; remnants of; ruins of
  `),
  bearings: {
    N: phrases('north of; to the north of; north from; north and east of; north and west of'),
    NE: phrases(`
      northeast of; north-east of; to the northeast of; to the north-east of; north east of
    `),
    E: phrases('east of; to the east of; east from'),
    SE: phrases(`
      southeast of; south-east of; to the southeast of; to the south-east of; south east of
    `),
    S: phrases('south of; to the south of; south from; south and east of; south and west of'),
    SW: phrases(`
      southwest of; south-west of; to the southwest of; to the south-west of; south west of
    `),
    W: phrases('west of; to the west of; west from'),
    NW: phrases(`
      northwest of; north-west of; to the northwest of; to the north-west of; north west of
    `),
  },
  and: phrases('and; or; as well as; and also; and near; &; plus; also'),
  formerly: phrases(`
    formerly; former; now; also known as; aka; known as; or; previously; until recently; new name;
    old name; renamed
  `),
  units: {
    oblast: phrases('oblast|,s; region|,s; province|,s; krai; kray'),
    raion: phrases('raion|,s; rayon|,s; district|,s; municipal district|,s; county'),
    hromada: phrases(`
      hromada|,s; communit|y,ies; territorial communit|y,ies; urban hromada; rural hromada
    `),
    republic: phrases(`
      people 's republic|,s
    `),
  },
  namedUnits: [
    { unit: 'UA-14', phrases: phrases('dpr; dnr; donetsk pr') },
    { unit: 'UA-09', phrases: phrases('lpr; lnr; luhansk pr; lugansk pr') },
    { unit: 'UA-43', phrases: phrases('crimea; crimean peninsula; republic of crimea') },
  ],
  directions: phrases(`
    direction|,s; axis; axes; sector|,s; section|,s; front|,s; operational direction;
    operational zone; tactical direction; direction of attack
  `),
  groups: {
    tsentr: phrases('tsentr; center; centre; central'),
    zapad: phrases('zapad; west; western'),
    yug: phrases('yug; south; southern'),
    vostok: phrases('vostok; east; eastern'),
    sever: phrases('sever; north; northern'),
    dnepr: phrases('dnepr; dnipro; dnieper'),
  },
  groupNouns: phrases(`
    battlegroup|,s; battle group|,s; group|,s of forces; grouping|,s of forces; force grouping;
    grouping of troops; grouping of russian forces; group of troops; troop grouping; grouping|,s;
    group; forces group; forces grouping; groupings of forces; military grouping; gr; gv; gof;
    groups
  `),
  things: phrases(`
    reservoir; river; lake; highway; road; railway; railroad; bridge; crossing; station;
    airfield|,s; airport|,s; airbase|,s; air base|,s; base; port; plant; refinery; factory; mine;
    depot; quarry; power plant; nuclear power plant; npp; tpp; hpp; dam; forest; hospital; school;
    university; institute; prison; street; avenue; square; park; stadium; cemetery; bay; strait;
    sea; peninsula; island; spit; ridge; hill; height; heights; estuary; canal; valley; gorge;
    basin; brigade; regiment; battalion; division; army; corps; detachment; company; group;
    operational group|,s; operational-strategic group|,s; strategic group|,s; unit; platoon;
    squadron; fleet; flotilla; forces; command; staff; military; administration; council;
    ministry; office; prosecutor; prosecutors; prosecutor 's; agency; service; guard; police;
    party; government; court; news; times; post; channel; party; club; fc; league; cup; missile;
    missiles; drone; drones; tank; tanks; rifle; howitzer; line; convention; agreement;
    agreements; accords; process; summit; memorandum; kindergarten; theater; theatre; museum;
    cathedral; church; monastery; legion; volunteers
  `),
  thingsBefore: phrases(`
    river; lake; mount; cape; street; avenue; fc; club; frigate; cruiser; corvette; ship; vessel;
    tanker; submarine; landing ship; airfield|,s; island; island of; highway; road; route; bridge;
    operation; company; brigade; battalion; regiment; division; poet; writer; mine; newspaper;
    outlet; channel; party; stadium; hotel; restaurant; saint; st
  `),
  offices: [...offices],
  firstNames,
  surnames,
  speech: phrases(`
    said; say|,s,ing; stat|ed,es,ing; report|ed,s,ing; claim|ed,s,ing; wrote; writes; told; tells;
    note|d,s; announc|ed,es,ing; add|ed,s; according to; confirm|ed,s; denied; denies;
    believe|d,s; assess|ed,es; posted; warn|ed,s; clarif|ied,ies; explain|ed,s; recalled;
    emphasized; stressed; quoted; citing
  `),
  claimants,
  officials,
  never,
  common: phrases(`
    progress; mriya; vesna; zoria; zorya; nadiya; nadia; dolia; dolya; vesela; zelena; myrna;
    yasna; raduga; mechta; nadezhda; pobeda; zarya; hope; peace; victory; pioneer; dawn; spring;
    summer; winter; autumn; mir; may; march; august; october; lenin; union; freedom; liberty;
    labor; labour; star; main; most; more; many; any; our; nova; velika; moreover; moreno; note;
    more; lose; post; later; local; total; heavy; north; south; east; west; center; zero; maria;
    natal; kind
  `),
};
