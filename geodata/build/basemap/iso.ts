/**
 * ISO 3166-1: alpha-3 to alpha-2, as far as the base map draws the country. Territories for which
 * ISO has no code stand with the state the United Nations counts them to; Kosovo has the
 * user-assigned XK; the Siachen glacier, which nobody's code covers, keeps the atlas' own.
 */
const ALPHA_2 = `
ABW:AW AFG:AF AGO:AO AIA:AI ALA:AX ALB:AL AND:AD ARE:AE ARG:AR ARM:AM ASM:AS ATA:AQ ATC:AU ATF:TF
ATG:AG AUS:AU AUT:AT AZE:AZ BDI:BI BEL:BE BEN:BJ BFA:BF BGD:BD BGR:BG BHR:BH BHS:BS BIH:BA BLM:BL
BLR:BY BLZ:BZ BMU:BM BOL:BO BRA:BR BRB:BB BRN:BN BTN:BT BWA:BW CAF:CF CAN:CA CHE:CH CHL:CL CHN:CN
CIV:CI CMR:CM COD:CD COG:CG COK:CK COL:CO COM:KM CPV:CV CRI:CR CUB:CU CUW:CW CYM:KY CYN:CY CYP:CY
CZE:CZ DEU:DE DJI:DJ DMA:DM DNK:DK DOM:DO DZA:DZ ECU:EC EGY:EG ERI:ER ESH:EH ESP:ES EST:EE ETH:ET
FIN:FI FJI:FJ FLK:FK FRA:FR FRO:FO FSM:FM GAB:GA GBR:GB GEO:GE GGY:GG GHA:GH GIN:GN GMB:GM GNB:GW
GNQ:GQ GRC:GR GRD:GD GRL:GL GTM:GT GUM:GU GUY:GY HKG:HK HMD:HM HND:HN HRV:HR HTI:HT HUN:HU IDN:ID
IMN:IM IND:IN IOA:AU IOT:IO IRL:IE IRN:IR IRQ:IQ ISL:IS ISR:IL ITA:IT JAM:JM JEY:JE JOR:JO JPN:JP
KAS:KAS KAZ:KZ KEN:KE KGZ:KG KHM:KH KIR:KI KNA:KN KOR:KR KWT:KW LAO:LA LBN:LB LBR:LR LBY:LY LCA:LC
LIE:LI LKA:LK LSO:LS LTU:LT LUX:LU LVA:LV MAC:MO MAF:MF MAR:MA MCO:MC MDA:MD MDG:MG MDV:MV MEX:MX
MHL:MH MKD:MK MLI:ML MLT:MT MMR:MM MNE:ME MNG:MN MNP:MP MOZ:MZ MRT:MR MSR:MS MUS:MU MWI:MW MYS:MY
NAM:NA NCL:NC NER:NE NFK:NF NGA:NG NIC:NI NIU:NU NLD:NL NOR:NO NPL:NP NRU:NR NZL:NZ OMN:OM PAK:PK
PAN:PA PCN:PN PER:PE PHL:PH PLW:PW PNG:PG POL:PL PRI:PR PRK:KP PRT:PT PRY:PY PSE:PS PYF:PF QAT:QA
ROU:RO RUS:RU RWA:RW SAU:SA SDN:SD SEN:SN SGP:SG SGS:GS SHN:SH SLB:SB SLE:SL SLV:SV SMR:SM SOL:SO
SOM:SO SPM:PM SRB:RS SSD:SS STP:ST SUR:SR SVK:SK SVN:SI SWE:SE SWZ:SZ SXM:SX SYC:SC SYR:SY TCA:TC
TCD:TD TGO:TG THA:TH TJK:TJ TKM:TM TLS:TL TON:TO TTO:TT TUN:TN TUR:TR TUV:TV TWN:TW TZA:TZ UGA:UG
UKR:UA URY:UY USA:US UZB:UZ VAT:VA VCT:VC VEN:VE VGB:VG VIR:VI VNM:VN VUT:VU WLF:WF WSM:WS XKX:XK
YEM:YE ZAF:ZA ZMB:ZM ZWE:ZW`;

const alpha2ByAlpha3 = new Map(
  ALPHA_2.trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * ISO 3166-1 alpha-2 of an alpha-3 code.
 *
 * @throws on a code that is not in the table: add it there.
 */
export function alpha2(alpha3: string): string {
  const found = alpha2ByAlpha3.get(alpha3);
  if (!found) throw new Error(`country code "${alpha3}" is unknown: add it to iso.ts`);
  return found;
}

/** ISO 3166-2 of the oblasts whose districts the source holds, by their Russian name there. */
const RUSSIAN_OBLASTS: Readonly<Record<string, string>> = {
  'Белгородская область': 'RU-BEL',
  'Брянская область': 'RU-BRY',
  'Владимирская область': 'RU-VLA',
  'Волгоградская область': 'RU-VGG',
  'Воронежская область': 'RU-VOR',
  'Кабардино-Балкарская Республика': 'RU-KB',
  'Калужская область': 'RU-KLU',
  'Карачаево-Черкесская Республика': 'RU-KC',
  'Краснодарский край': 'RU-KDA',
  'Курская область': 'RU-KRS',
  'Липецкая область': 'RU-LIP',
  'Московская область': 'RU-MOS',
  'Новгородская область': 'RU-NGR',
  'Орловская область': 'RU-ORL',
  'Пензенская область': 'RU-PNZ',
  'Псковская область': 'RU-PSK',
  'Республика Адыгея (Адыгея)': 'RU-AD',
  'Республика Калмыкия': 'RU-KL',
  'Ростовская область': 'RU-ROS',
  'Рязанская область': 'RU-RYA',
  'Саратовская область': 'RU-SAR',
  'Смоленская область': 'RU-SMO',
  'Ставропольский край': 'RU-STA',
  'Тамбовская область': 'RU-TAM',
  'Тверская область': 'RU-TVE',
  'Тульская область': 'RU-TUL',
};

/**
 * ISO 3166-2 of an oblast of Russia.
 *
 * @throws on a name that is not in the table: add it there.
 */
export function russianOblast(name: string): string {
  const found = RUSSIAN_OBLASTS[name];
  if (!found) throw new Error(`oblast "${name}" is unknown: add it to iso.ts`);
  return found;
}
