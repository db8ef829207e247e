/** Media and channels that publish bulletins, with the side whose view they hold. Forms: `phrases.ts`. */
import type { Side } from '../../claims/vocabulary.ts';
import { type Phrase, phrases } from './phrases.ts';

export interface OutletWords {
  readonly side: Side;
  readonly phrases: readonly Phrase[];
}

export const OUTLETS: readonly OutletWords[] = [
  {
    side: 'RU',
    phrases:
      phrases(`тасс; tass; риа новости; риа; ria novosti; ria; смотрим; rt; russia today; sputnik; спутник; известия; izvestia; комсомольская правда; российская газета; газета . ru; lenta; лента; вести;
      первый канал; россия 24; звезда; tvzvezda; mash; readovka; рыбарь; rybar; wargonzo; два майора; two majors; сводки ополчения; поддубный; коц; двач; ньюсач; абзац; осташко; регнум; regnum; царьград; взгляд; аиф; mk . ru; интерфакс; interfax`),
  },
  {
    side: 'UA',
    phrases:
      phrases(`цензор . нет; цензор; censor . net; censor; интерфакс-украина; інтерфакс-україна; interfax-ukraine; укринформ; укрінформ; ukrinform; українська правда; украинская правда; ukrainska pravda; pravdaua; унн; уніан; униан; unian; суспільне; suspilne;
      радіо свобода; громадське; hromadske; тсн; рбк-україна; рбк-украина; лівий берег; lb . ua; нв; forbesua; кп в україні; коментарі; infoline; інфолайн; kyiv independent; kyiv post; главком; гордон; обозреватель; обозрєватель; фокус; апостроф; 24 канал; армія inform; армияinform; армія тв; militarnyi; мілітарний`),
  },
  {
    side: 'other',
    phrases: phrases(
      `bbc; би-би-си; reuters; рейтер; associated press; ap; afp; cnn; guardian; the guardian; new york times; washington post; bloomberg; al jazeera; deutsche welle; dw; медуза; meduza; важные истории; медиазона; agentstvo; агентство; настоящее время; радио свобода; rfe / rl; euronews; anadolu`,
    ),
  },
];
