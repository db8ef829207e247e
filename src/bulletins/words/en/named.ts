/** English names of those who speak, of persons, and of what is no settlement. Forms: `../phrases.ts`. */
import { phrases } from '../phrases.ts';
import type { ClaimantWords, OfficialWords } from '../types.ts';

export const claimants: readonly ClaimantWords[] = [
  {
    name: 'Russian Ministry of Defence',
    side: 'RU',
    phrases: phrases(`
      russian ministry of defense; russian ministry of defence; russian defense ministry;
      russian defence ministry; russia 's defense ministry; russia 's defence ministry;
      russia 's ministry of defense; russia 's ministry of defence; russian mod;
      defense ministry of russia; ministry of defense of russia;
      ministry of defence of the russian federation;
      ministry of defense of the russian federation; russian ministry of defense ( mod );
      defense ministry; defence ministry; ministry of defense; ministry of defence; the mod
    `),
  },
  {
    name: 'Ukrainian Ministry of Defence',
    side: 'UA',
    phrases: phrases(`
      ukrainian ministry of defense; ukrainian ministry of defence; ukrainian defense ministry;
      ukrainian defence ministry; ukraine 's defense ministry; ukraine 's defence ministry;
      ukraine 's ministry of defense; ukraine 's ministry of defence;
      ministry of defense of ukraine; ministry of defence of ukraine;
      ukrainian ministry of defense ( mod ); ukrainian mod
    `),
  },
  {
    name: 'General Staff of Ukraine',
    side: 'UA',
    phrases: phrases(`
      ukrainian general staff; general staff of ukraine;
      general staff of the armed forces of ukraine; ukraine 's general staff;
      general staff of the ukrainian armed forces; general staff; general staff of the afu;
      afu general staff
    `),
  },
  {
    name: null,
    side: 'UA',
    phrases: phrases(`
      ukrainian air force; ukraine 's air force; air force command; operational command south;
      operational command east; operational command north; operational command west;
      ukrainian military intelligence; main directorate of intelligence;
      main military intelligence directorate; hur; gur; gumo; gur mo;
      ukrainian main military intelligence directorate; gur ); sbu; security service of ukraine;
      ukrainian security service; ukrainian navy; southern defense forces;
      southern defence forces; ukrainian southern defense forces; ukrainian military observers;
      ukrainian military observer; ukrainian officials; ukrainian military;
      ukrainian state border guard service; state border guard service;
      ukrainian military officials; ukrainian brigade; khortytsia group of forces;
      tavria group of forces; joint forces; ukrainian joint forces task force;
      ukrainian official|,s; ukrainian sources; ukrainian intelligence; emergency service;
      ukrainian army; oblast military administration; regional military administration;
      military administration; city military administration; state emergency service;
      national police; ukrinform; ukrainska pravda; suspilne; kyiv independent; deepstate;
      deepstatemap; deep state; deepstateua; office of the president; ukrainian armed forces;
      defence forces; defense forces; ukrainian prosecutor|,s; prosecutor general
    `),
  },
  {
    name: null,
    side: 'RU',
    phrases: phrases(`
      russian milblogger|,s; milblogger|,s; a russian milblogger;
      kremlin-affiliated milblogger|,s; russian sources; russian source; russian insider source;
      russian officials; russian occupation official|,s; occupation official|,s; kremlin;
      kremlin spokesperson; russian foreign ministry; russian ministry of foreign affairs; fsb;
      russian federal security service; rosgvardia; tass; ria novosti; interfax; rybar; wargonzo;
      two majors; readovka; mash; rt; sputnik; russian military command; russian general staff;
      chief of the russian general staff; russian officials; russian state media;
      russian northern group of forces; russian federation council; investigative committee;
      russian investigative committee; russian forces command
    `),
  },
  {
    name: null,
    side: 'other',
    phrases: phrases(`
      isw; institute for the study of war; reuters; ap; associated press; afp; bbc; cnn;
      new york times; wall street journal; washington post; bloomberg; the guardian;
      financial times; un; united nations; iaea; osce; nato; eu; european union; pentagon;
      white house; us state department; uk ministry of defence; british ministry of defence;
      uk ministry of defense; british intelligence; uk defence intelligence; human rights watch;
      amnesty international; local residents; eyewitnesses
    `),
  },
];

export const offices = phrases(`
  president; prime minister; minister; defense minister; defence minister; foreign minister;
  governor; head; mayor; acting governor; acting head; chief; commander; commander-in-chief;
  spokesperson; spokesman; spokeswoman; deputy; general; major general; lieutenant general;
  colonel general; colonel; lieutenant colonel; major; captain; lieutenant; sergeant; admiral;
  gen .; lt . gen .; maj . gen .; col . gen .; col .; lt . col .; maj .; capt .; adviser; advisor;
  analyst; blogger; milblogger; journalist; expert; officer; ombudsman; secretary; director;
  chairman; dictator; chancellor; senator; ambassador; prosecutor; leader; representative;
  observer; correspondent; mr .; mrs .; ms .; dr .; king; prince; saint; oblast head;
  administration head; military observer; poet; writer; hetman
`);

export const firstNames = phrases(`
  volodymyr; vladimir; oleksandr; aleksandr; alexander; oleksii; oleksiy; alexei; aleksey; serhii;
  serhiy; sergei; sergey; andrii; andriy; andrei; andrey; dmytro; dmitry; dmitri; mykola; nikolai;
  nikolay; vitalii; vitaliy; vitaly; yurii; yuriy; yuri; yury; ivan; petro; pyotr; mykhailo;
  mikhail; oleh; oleg; ihor; igor; vadym; vadim; viktor; victor; valerii; valeriy; valery; roman;
  bohdan; bogdan; taras; anton; artem; artyom; maksym; maxim; maksim; pavlo; pavel; kyrylo;
  kirill; denys; denis; yevhen; evgeny; yevgeny; evgenii; hanna; anna; olena; elena; yelena; olha;
  olga; iryna; irina; natalia; nataliya; tetiana; tatiana; maria; mariia; kateryna; ekaterina;
  yulia; yuliia; oksana; ruslan; rustem; stanislav; vyacheslav; viacheslav; vasyl; vasily; gleb;
  boris; borys; konstantin; kostiantyn; leonid; ramzan; dmitrii; filip; filipp; syrsky; gennady;
  hennadii; joe; donald; emmanuel; olaf; john; mark; antony; marco; steve; keir; rishi; pete;
  keith; lloyd; volodimir; mstyslav; denis; nazar; illia; ilya; arsen; georgy; heorhii; eduard;
  robert; rafael; antonio; ursula; apti; semen; semyon; makar; fedir; fyodor
`);

export const surnames = phrases(`
  shevchenko; zelensky; zelenskyy; zelenskiy; putin; lukashenko; poroshenko; tymoshenko;
  kovalenko; kovalev; kovalyov; kuleba; syrskyi; syrsky; zaluzhny; zaluzhnyi; lysohor; haidai;
  prokudin; fedorov; lukash; filashkin; syniehubov; synyehubov; vilkul; lysak; konashenkov;
  belousov; shoigu; gerasimov; medvedev; peskov; lavrov; zakharova; gladkov; bogomaz; saldo;
  balitsky; pushilin; pasechnik; aksyonov; razvozhayev; kadyrov; prigozhin; surovikin; franko;
  pushkin; lenin; gogol; dostoevsky; tolstoy; bandera; khmelnytsky; mashovets; voloshyn;
  pletenchuk; trehubov; khorenko; biden; trump; macron; scholz; blinken; rubio; hegseth; witkoff;
  kellogg; umerov; yermak; budanov; malyuk; beskrestnov; rozhin; podolyaka; klitschko; klychko;
  tereshchenko; popko; bondarenko; petrenko; kravchenko; ivanov; petrov; sidorov; usyk;
  lomachenko; mudryk; dovbyk; zinchenko; yaremchuk; rebrov; lobanovskyi; sternenko; strelkov;
  girkin; rogov; rudenko; tkachenko; romanenko; savchenko; marchenko; vasilenko; nikitin;
  khinshtein; smirnov; mironov
`);

export const never = phrases(`
  ukraine; russia; belarus; poland; moldova; romania; hungary; slovakia; lithuania; latvia;
  estonia; finland; germany; france; italy; spain; britain; england; america; usa; us; u.s.; uk;
  u.k.; china; iran; israel; turkey; syria; korea; europe; asia; nato; eu; un; donbas; donbass;
  novorossiya; transnistria; caucasus; siberia; black; azov; baltic; russian; russians; ukrainian;
  ukrainians; belarusian; american; americans; european; british; polish; german; french; chinese;
  korean; north korean; iranian; turkish; soviet; soviets; chechen; ussr; russian federation;
  kremlin; pravda; western; eastern; northern; southern; central; january; february; march; april;
  may; june; july; august; september; october; november; december; monday; tuesday; wednesday;
  thursday; friday; saturday; sunday; jan; feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec;
  i; we; they; he; she; it; the; a; an; this; that; these; those; there; here; if; when; while;
  after; before; during; however; also; meanwhile; according; as; by; in; on; at; for; from; with;
  without; and; but; or; not; no; all; some; several; both; over; under; since; until; earlier;
  later; today; yesterday; our; his; her; their; its; you; your; my; what; which; who; how; why;
  where; telegram; twitter; facebook; instagram; youtube; x; vk; max; rutube; tiktok; whatsapp;
  starlink; spacex; maxar; planet; sentinel; nasa; firms; google; apple; microsoft; shahed;
  shaheds; geran; gerbera; lancet; orlan; iskander; kinzhal; kalibr; zircon; oreshnik; patriot;
  himars; atacms; storm shadow; scalp; neptune; vampire; grad; uragan; smerch; tornado;
  solntsepek; buk; tor; pantsir; abrams; leopard; leopards; bradley; challenger; marder; stryker;
  javelin; stinger; mavic; bayraktar; tochka-u; tochka; taurus; gepard; iris-t; nasams; caesar;
  krab; archer; bogdana; bohdana; msta-s; msta; giatsint; akatsiya; pion; molniya; baba yaga;
  flamingo; peklo; palianytsia; liutyi; lyutyi; su-25; su-34; su-35; mig-31; mi-8; ka-52; kh-101;
  fab-500; wagner; azov brigade; azovstal; spetsnaz; vdv; storm-z; storm; akhmat;
  vostok battalion; somalia; pyatnashka; cossack; cossacks; rubikon; rubicon; gazprom; rosneft;
  lukoil; naftogaz; ukrenergo; energoatom; rosatom; ukrzaliznytsia; motor sich; uralvagonzavod;
  transneft; roscosmos; rostec; afu; uaf; zsu; raf; vsu; febа; feba; ew; fpv; uav; uavs; caa; mmd;
  lmd; smd; emd; cmd; moscow military district; leningrad military district;
  southern military district; eastern military district; central military district; mod; mlrs;
  sam; drg; drgs; idp; pow; pows; ceo; defence forces; defense forces; armed forces;
  russian armed forces; ukrainian armed forces; verkhovna rada; state duma; rada; duma;
  united russia; federation council; ministry; general; staff; president; minister; governor;
  oblast; raion; region; district; northern axis; supporting effort; main effort; order of battle;
  battle; line; effort; assessed; unconfirmed; geolocated; footage; elements; units; troops;
  ukrainian forces; key; takeaways; note; map; tag; photo; video; source; sources; breaking;
  update; summary; statement; enemy; invaders; occupiers; heroes; glory; day; night; morning;
  evening; air force; navy; army; orthodox; christmas; easter; new year; victory day;
  independence day; dynamo; shakhtar; champions league; premier league; euro; world cup; zorya;
  karpaty; metalist; vorskla; kolos; polissya; rukh; kryvbas; veres; chornomorets;
  oleksandriia fc; real madrid; barcelona; liverpool; arsenal; chelsea; juventus; bayern; spartak;
  zenit; cska; lokomotiv; dinamo; krasnodar fc; sochi fc; god; jesus; kobzar; testament; internet;
  covid; covid-19; black sea; sea of azov; dnipro river; dnieper; dnieper river; siverskyi donets;
  seversky donets; oskil river; oskil; oskol; vovcha; volchya; seim; zherebets; mokri yaly;
  mokrye yaly; gmt; utc; msk; km; kab; kabs; glide bombs; icc; oda; ova; ria; tass
`);

/** Officials often quoted, with the side they speak for. */
export const officials: readonly OfficialWords[] = [
  {
    side: 'UA',
    phrases: phrases(`
      zelensky; zelenskyy; zelenskiy; syrskyi; syrsky; zaluzhnyi; zaluzhny; prokudin; fedorov;
      lysohor; haidai; filashkin; syniehubov; synyehubov; vilkul; lysak; kim; kuleba; umerov;
      yermak; budanov; malyuk; klitschko; mashovets; voloshyn; pletenchuk; trehubov; beskrestnov;
      sternenko; shmyhal; svyrydenko; sybiha; butusov; ihnat; humeniuk; tymchenko; podolyak;
      chaus; hanzha; hryhorov
    `),
  },
  {
    side: 'RU',
    phrases: phrases(`
      putin; konashenkov; shoigu; belousov; gerasimov; medvedev; peskov; lavrov; zakharova;
      gladkov; bogomaz; khinshtein; saldo; balitsky; pushilin; pasechnik; aksyonov; razvozhayev;
      kadyrov; prigozhin; rozhin; podolyaka; girkin; strelkov; rogov; marochko; starovoyt;
      slyusar; alaudinov
    `),
  },
];
