# clarity.explanation: explains well, clearly, concretely, step by step, full information; the opposite in clarity.explanation-neg.lex.
cue clarity.explanation

# forklarte godt, tydelig, steg for steg
+ forklarte-godt
  (forklare|forklåre|redegjøre|informere|svare|beskrive|opplyse|fortelle|gjengi|fremstille|framstille|utdype|orientere|veilede|rettleie|presentere|begrunne|argumentere|skissere|demonstrere|skrive|fremlegge|greie)/v @hanhun? (ut|opp)? (@meg)? @grad? (alt|det|dette|også|om)? @grad? @godtforklart (og @grad? @godtforklart)? !(på en (time|dag)|at )
  (forklare|forklåre|fortelle|gå|ta|vise|lese|loose|lose|veilede|guide|instruere|hjelpe|føre|redegjøre|leie)/v @hanhun? ... ("steg for steg" | "skritt for skritt" | "punkt for punkt" | "trinn for trinn" | "ledd for ledd" | "linje for linje" | "bit for bit" | "klikk for klikk" | "ett klikk av gangen" | "ett steg av gangen" | "eitt steg om gongen" | "fra a til å" | "frå a til å" | "fra bunnen av" | "frå botnen av" | "helt fra bunnen" | "i detalj" | "ned til minste detalj" | "med teskje" | "på en god måte" | "på ein god måte" | "på en enkel måte" | "på en forståelig måte" | "på ein enkel måte" | "på en fin måte" | "på en tydelig måte" | "på en lettfattelig måte" | "på en pedagogisk måte" | "på en grei måte" | "så jeg skjønte" | "så jeg forsto" | "slik at jeg forsto" | "slik at jeg skjønte" | "slik at eg forstod" | "så eg skjøna")
  (steg for steg|skritt for skritt|punkt for punkt|trinn for trinn|ledd for ledd|punktvis|stegvis|trinnvis|steg-for-steg)
  @godtforklart (forklart|forklarte|forklåra|forklara|beskrevet|redegjort|begrunnet|begrunna|fremstilt|framstilt|opplyst|beskrive|svart|utgreidd)
  (god|flink|dyktig|rå|racer|kjempeflink|suveren|ekspert|kjempegod|knallgod|meister)/a (til|på|med|i) å (forklare|forklåre|opplyse|formidle|fortelle|sette ord på|informere|instruere|lære bort|fortelje|orientere) >>
  (formidlingsevne|forklaringsevne|pedagogisk evne|pedagogiske evner)/n
  pedagogisk/a !(opplegg|utdanning|fagskole)
  "satte ord på"
  "godt forklart"
  "greitt forklart"
  ja: Hun [forklarte godt] hvordan lånet virker.
  ja: Ho [forklarte grundig] kva avtalen gjeld.
  ja: Han [forklarte alt steg for steg].
  ja: Hun [svarte utfyllende] på alt.
  ja: Det ble [grundig forklart].
  ja: Rådgiveren var [flink til å forklare].
  ja: En [pedagogisk] dame.
  snu: Hun [forklarte ikke godt] nok.
  snu: Han [kunne ha forklart bedre].
  nei: Jeg forklarte godt hva problemet var.
  nei: Hun svarte godt på telefonen.

# forklarte hva, hvordan, hvorfor, forskjellen …
+ forklarte-hva
  ("forklarte" | "forklarer" | "forklara" | "forklåra" | "forklarar" | "forklarde" | "forklart" | "forklåarte" | "forklårte" | "forklåre") @hanhun? (@meg)? (også|òg|og|litt|så|fint|videre|først|deretter|nøye|underveis|tålmodig|rolig|enkelt|kort|raskt|i tillegg|mer)? (om|for (meg|oss))? @kvord >>
  (fortelle|si|vise|redegjøre|beskrive|utdype|greie|skrive|gjøre|gjere|gå|presisere|belyse|klargjøre|opplyse|informere|vise|fortelje|opplyste|demonstrere|veilede|instruere|skrive)/v @hanhun? (@meg)? (også|òg|litt|ut|rede|greie|for|om|mer|nærmere|igjennom|gjennom|nøye)? (om|for|hva|på)? (hvordan|hvorfor|korleis|kvifor|åssen|korsen|kossen) !(@jegvi (kan|kunne) (klage)|det går|det (gikk|stod|sto)) >>
  (fortelle|si|vise|redegjøre|beskrive|utdype|skrive|opplyse|informere|fortelje|orientere)/v @hanhun? (@meg)? (også|litt)? (om|for|på)? (hva|kva|hvilke|hvilken|hvilket|kva slags|kven|hvem|hvor) .. (betyr|innebærer|gjelder|dekkes|dekker|skyldes|koster|ligger|består|er|inneholder|inngår|gjør|menes|inneber|omfattes|omfatter|ligg|forskjellen|skilnaden|årsaken|grunnen|bestemmer|påvirker|mener|tyder|kommer av|finnes|forårsaker|inkludert|utgjør|dekkjer|gjeld|fungerer|virker|verkar) !(skje|skjer) >>
  (forklare|forklåre)/v @hanhun? (@meg)? (også|litt|godt|om)? (alt|alle|det|dem|de|dette|forskjellen|skilnaden|årsaken|grunnen|årsaka|bakgrunnen|begrunnelsen|vilkår|vilkårene|reglene|reglane|avtalen|fakturaen|regningen|rekninga|prosessen|saksgangen|gangen|sammenhengen|samanhengen|betingelsene|ordningen|ordninga|fordelene|fordeler|ulempene|fordeler og ulemper|føremoner|risikoen|prisen|systemet|teknikken|forholdet|innholdet|konsekvensene|konsekvensane|vedtaket|avslaget|hovedpunktene|begrepene|begrep|uttrykket|ordene|orda|detaljene|rettighetene|rettane|alternativene|mulighetene|opplegget|produktet|løsningen|feilen|situasjonen|premien|dekningen|dekninga|tingene|tinga|mulighetene|satsene|fremgangsmåten|framgangsmåten|utregningen|beløpet|rutinene|regelverket|regelen|kravene|gebyret|gebyrene|terminologien|summene|endringene|hvorfor|hele|heile|hva|sluttsummen|at|tankegangen|poenget|økonomien) !(min sak|saken min) >>
  (bli|ble|vart|blei|fikk|fekk|får|få)/v @hanhun? (også|òg|endelig|meg|godt)? (forklart|forklåra|forklara|utdypet|vist|beskrevet|utgreidd|orientert om|innføring i|redegjort|utdjupa|utlagt) (@kvord|godt|alt|at|for meg|hele|det|forskjellen|om|skilnaden|årsaken|vilkårene|hva|avtalen|steg)? >>
  (fikk|fekk|fått) .. (vite|forklart|vita|forklaring på|høre|høyre) (@meg)? (hvorfor|hvordan|korleis|kvifor|åssen|hva som var|kva som var|hva som hadde|hva som er|årsaken|grunnen|bakgrunnen|skilnaden|forskjellen|korfor|hva det) >>
  (forklaring|innføring|forklåring|redegjørelse|orientering|utgreiing|begrunnelse|grunngjeving|beskrivelse|gjennomgang|oversikt)/n (på|av|om|for|over|i) @grad? (@kvord|alt|hvorfor|korleis|kvifor|avtalen|forskjellen|vilkårene|årsaken|hele|prosessen|alle|skilnaden|reglene|fordelene|økonomien|dekningen|fakturaen|produktet|regelverket) >>
  (begrunne|grunngi|grunngje|begrunna|underbygge|utdype|utdjupe|konkretisere|eksemplifisere|presisere|klargjøre|spesifisere|illustrere|tydeliggjøre|nyansere|redegjøre|belyse|utgreie|oppklare)/v @hanhun? (@meg)? (også|litt|godt|nærmere|dette|det|svaret|valget|for)? (om|for)? >>
  (gjøre|gjere|gjorde)/v @hanhun? .. (greie|rede|klart|tydelig) (for)? (meg|oss)? (@kvord|at|forskjellen|hvordan|alt) >>
  "nå vet jeg hvorfor"
  "nå forstår jeg hvorfor"
  "nå skjønner jeg hvorfor"
  "no veit eg kvifor"
  (nå|no|da) (vet|veit|skjønner|forstår|skjønar) (jeg|eg) (i alle fall|iallfall|endelig|godt|endeleg|mer om)? (hvorfor|hvordan|kvifor|korleis|hva som|åssen) >>
  ja: Han [forklarte hva egenandelen betyr].
  ja: Ho [forklara korleis søknaden vert handsama].
  ja: Hun [forklarte meg forskjellen på de to avtalene].
  ja: Jeg [fikk vite hvorfor regningen var så høy].
  ja: Han [begrunnet valget] sitt.
  ja: Han [fortalte hvordan påslaget regnes ut].
  snu: Hun [forklarte ikke hvorfor jeg fikk avslag].
  snu: Eg [fekk ikkje vite kvifor det tok så lang tid].
  nei: Jeg forklarte hva som hadde skjedd.
  nei: Jeg måtte forklare alt på nytt.
  nei: Hun lot meg forklare hele saken.

+ godt-svar
  (@klart) (og @grad? @klart)? @svarord !(på e-post fra|igjen senere|resultat) 
  (@klart) (og|men) (konkret|tydelig|grundig|presis|klar|ryddig|oversiktlig|detaljert|utfyllende|informativ|konsis|forståelig|saklig|tydeleg|oversiktleg|utfyllande|klår)/a
  (utfyllende|utfyllande|utførlig|uttømmende|opplysende|informativ|detaljert|oversiktlig|ryddig|presis|grundig|konkret|konsis|pedagogisk|oversiktleg|poengtert|fyldig|forklarende|instruktiv|lærerik|opplysande|nyansert|velstrukturert)/a !(oversikt over|sted|nettside|butikk|kontroll|meg|for min|nok til å )
  @svarord (var|er|verka|virket|ble|kjentes|virka|blei|vart) @grad? (@klart|klinkende klar|lett å følge|lette å følge|utfyllende|på punkt og prikke|presise|informative|oversiktlige|konkrete|tydelige|grundige|gode|fullstendig|tilstrekkelig|gjennomført|godt forklart) (og @klart)?
  (svare|skrive|uttrykke|formulere)/v @hanhun? (@meg)? @grad? (konkret|klart|presist|utfyllende|grundig|fyldig|utførlig|tydelig|konsist|detaljert|nøyaktig|kort og konsist|kort og presist|kort og greit|kort og tydelig|kort og godt|rett på sak|klårt|tydeleg|ryddig|oversiktlig|utfyllande|helt konkret|konkrete|direkte)
  (ga|gav|gir|gi|gje|fikk|fekk|fått|får|komme|kom)/v @hanhun? (med)? @meg? @grad? (mye|masse|god|nyttig|nødvendig|all|rikelig|utfyllende|relevant|tydelig|grundig|klar|mykje|ein god|en god|detaljert|den nødvendige|all den|en fin|tilstrekkelig|en skikkelig|ei god|en grundig|nok)? (informasjon|info|opplysninger|forklaring|innføring|oversikt|gjennomgang|begrunnelse|detaljer|informasjonen|forklåring|opplysningar|gjennomgong|redegjørelse) (om|over|på|jeg trengte|av|i|eg trong|til)? >>
  (ga|gav|gir|fikk|fekk)/v @hanhun? @meg? @grad? (et|eit|en|ei|ett)? (klart|tydelig|klår|tydelege|konkret|presist|entydig|ærlig|fullgodt|godt|fullt|utførlig|detaljert|klart ja)/a (bilde|eksempel|svar|bilete|forklaring|inntrykk|eksempler|oversikt|forståelse) (på|av|over)? >>
  (alt|det|svaret|ting|tinga|dette|sammenhengen|brikkene|bitene)/n (ble|falt|vart|blei|ga|gav|fell) @grad? (på plass|klart|tydelig|mening|logisk|klårt|mye klarere|oppklart|forståelig|meining|forståeleg) (for meg|nå)?
  "midt i blinken"
  "kort og konsist"
  "kort og konsis"
  "kort og presist"
  "rett på sak"
  "klinkende klart"
  "klokkeklart"
  "krystallklart"
  "så klart som det går an"
  "klar og tydelig"
  "klart og tydelig"
  "klart og konkret"
  "klårt og tydeleg"
  "ryddig og greit"
  "svart på hvitt"
  "ingen tvil om hva"
  "ikke noe rot med forklaringa"
  "alt jeg trengte å vite"
  "alt eg trong å vite"
  "all informasjon jeg trengte"
  "fikk oversikt over"
  ja: Jeg fikk et [ryddig og konkret svar].
  ja: Svaret var [utfyllende].
  ja: Eg fekk [god informasjon] om avtalen.
  ja: Hun [svarte konkret].
  ja: [Svaret var klart og tydelig].
  ja: Da [falt brikkene på plass].
  snu: Svaret var [ikke særlig konkret].
  snu: [Savnet mer informasjon] om egenandelen.
  nei: Vilkårene i avtalen er klare.
  nei: Et godt svar på et dårlig spørsmål er sjeldent.
  nei: Jeg hadde skrevet en grundig forklaring selv.

+ gå-gjennom
  (gå|gikk|gjekk|ta|tok|føre|lose|loose|guide|guida|hjelpe|følge|fulgte|lede|veilede|geleide|snakke|leie|leia)/v @hanhun? (@meg)? (igjennom|gjennom|gjennem|over) (@meg)? @grad? (hele|heile|alt|alle|avtalen|vilkårene|prosessen|punktene|forsikringen|trinnene|stegene|fakturaen|regningen|reglene|skjemaet|søknaden|hva|kva|hvordan|hver|kvar|de|dei|oppsettet|menyene|innstillingene|detaljene|tilbudet|rekninga|skjemaet|dekningene|det|hovedpunktene|mulighetene|steg|innlogginga|innloggingen|løsningene|økonomien|tallene|fordelene) !(vi var blitt|vi hadde (avtalt|blitt)) >>
  (forklarende|grundig|ryddig|fin|god|nøye|oversiktlig|tålmodig|rask|detaljert|ordentlig|skikkelig|oversiktleg|kjapp)/a (gjennomgang|gjennomgong|innføring|veiledning|opplæring|instruks|presentasjon|oversikt|redegjørelse|leksjon|innføring|oppskrift)/n (av|i|på|over|om)? >>
  (vise|viste|synte|vist)/v @hanhun? (meg|oss|på skjermen|steg)? (hvordan|korleis|hvor|åssen|kor|framgangsmåten|veien|hva jeg|kva eg) !(kundene|takknemlig) >>
  (tok|ta)/v @hanhun? (det|alt|meg|saken|ting)? (helt|heilt|rolig)? (fra|frå|i|med) (bunnen|botnen|begynnelsen|starten|scratch|begynninga|grunnen|rekkefølge|riktig rekkefølge|kronologisk|tur og orden) (av|helt)? >>
  (ga|gav|gi|fikk|fekk|brukte|kom)/v @hanhun? (med|meg)? .. (eksempler|eksempel|et eksempel|regneeksempel|sammenligning|metafor|bilde|illustrasjon|analogier|døme|konkrete eksempler|et regnestykke|samanlikning|praktiske|et tenkt eksempel)/n >>
  (delt|delte|delte det|stykket|satt) .. (opp|inn) (i|som) (nummererte|punkter|steg|trinn|bolker|lister|rekkefølge|ein|en|deler|kulepunkter|oversiktlige|små)/n >>
  (nummererte|kulepunkt|kulepunkter|punktliste|punktvis|stegvis|punktlister|nummererte steg|liste med)/n >>
  (med|ved) (skjermbilder|bilder|bilete|eksempler|tegninger|illustrasjoner|kulepunkter|punktlister|nummererte)/n
  (logisk|naturlig|kronologisk|god|riktig|naturleg)/a rekkefølge
  (rød|raud) tråd
  "tydelig struktur"
  "ledet meg gjennom"
  "ble loset gjennom"
  "skilte mellom"
  "så hang det sammen"
  (sammenligne|samanlikne|stille|veie)/v .. (alternativene|avtalene|de to|produktene|fordeler|opp mot) >>
  (fordeler|fordeler og|føremoner|plusser) og (ulemper|minuser) (med|ved)? >>
  ja: Hun [gikk gjennom avtalen punkt for punkt].
  ja: Han [guidet meg gjennom hele oppsettet].
  ja: Ho [viste meg korleis eg logga inn].
  ja: Jeg fikk en [ryddig gjennomgang av vilkårene].
  ja: Han [tok det helt fra bunnen av].
  snu: Han [gikk ikke gjennom vilkårene].
  nei: Jeg gikk gjennom alle innstillingene før jeg ringte.
  nei: Det tok lang tid å komme gjennom.

+ svarte-alt weak actor=any
  (fikk|fekk|fått)/v .. (all|nødvendig|mye|god|nyttig|riktig|konkret|klar|presis|tilstrekkelig|grundig|detaljert|utfyllende|utfyllande|oversiktlig|masse) (informasjon|info|opplysninger|opplysningar|forklaring|forklåring|informasjonen|begrunnelse|innføring|instruksjon|instruks) (jeg trengte|om|på|til)? >>
  (ble|vart|blei) @grad? (mye|godt|litt|mykje|straks|vesentlig|helt)? (klokere|opplyst|oppdatert|klokare|klok|informert|bedre informert|klok på|klok av)/a (på|av|om|etter)? >>
  (ble|vart|blei) (godt|fint|grundig|løpende|skikkelig|fullt|tydelig|nøye) (informert|orientert|opplyst|opplært|instruert|oppdatert) (om|underveis|hele)? >>
  (lærte|lære)/v @jegvi? (mye|noe nytt|masse|noe|mykje|en del|ein del|noko) (om|av)? >>
  (skjønte|forsto|forstod|forstår|skjøna)/v @jegvi? (endelig|nå|endeleg|plutselig)? (hvorfor|hvordan|sammenhengen|kvifor|korleis|hva det dreide) .. >>
  ja: Jeg [fikk all informasjon jeg trengte].
  ja: Eg [vart godt informert] om saka.
  ja: Jeg [ble mye klokere].
  snu: Jeg [ble ikke særlig klokere].
  snu: Jeg [ble ikke godt informert].
  nei: Jeg forsto hvorfor da jeg leste avtalen.
