# clarity.explanation: explains well, clearly, concretely, step by step, full information; the opposite in clarity.explanation-neg.lex.
cue clarity.explanation

# forklarte godt, tydelig, steg for steg
+ forklarte-godt
  !("meg"|"oss"|"måtte") (forklare/v|forklåre/v|redegjøre/v|informere/v|beskrive/v|opplyse/v|gjengi/v|fremstille/v|framstille/v|utdype/v|orientere/v|rettleie/v|begrunne/v|"begrunnet"|skissere/v|demonstrere/v) @hanhun? ("ut"|"opp")? (@meg)? @grad? ("alt"|"det"|"dette"|"også"|"om"|"ting"|"saken"|"saka")? @grad? @godtforklart ("og" @grad? @godtforklart)? !("på en time"|"på en dag"|"nok")
  [ !("meg"|"oss"|"måtte") (forklare/v|forklåre/v|redegjøre/v|informere/v|beskrive/v|opplyse/v|fremstille/v|framstille/v|utdype/v|begrunne/v|"begrunnet") @hanhun? (@meg)? @grad? ("alt"|"det"|"dette"|"også"|"ting")? @grad? @godtforklart ("og" @grad? @godtforklart)? ] (@kvord|"om"|"at"|"alt"|"alle"|"det") (@kvord)?
  (svare/v|skrive/v|fortelle/v) @hanhun? @meg? @grad? @klartsvar ("og" @grad? @klartsvar)?
  (forklare/v|forklåre/v|fortelle/v|gå/v|ta/v|vise/v|loose/v|lose/v|guide/v|instruere/v|hjelpe/v|føre/v|redegjøre/v|leie/v) @hanhun? ... ("steg for steg"|"skritt for skritt"|"punkt for punkt"|"trinn for trinn"|"ledd for ledd"|"linje for linje"|"bit for bit"|"klikk for klikk"|"knapp for knapp"|"ett klikk av gangen"|"ett steg av gangen"|"eitt steg om gongen"|"ned til minste detalj"|"med teskje"|"så jeg skjønte"|"så jeg forsto"|"slik at jeg forsto"|"slik at jeg skjønte"|"slik at eg forstod"|"så eg skjøna")
  (forklare/v|forklåre/v|fortelle/v|redegjøre/v|instruere/v) @hanhun? ... ("fra a til å"|"frå a til å"|"fra bunnen av"|"frå botnen av"|"helt fra bunnen"|"i detalj"|"på en god måte"|"på ein god måte"|"på en enkel måte"|"på en forståelig måte"|"på ein enkel måte"|"på en fin måte"|"på en tydelig måte"|"på en lettfattelig måte"|"på en pedagogisk måte"|"på en grei måte")
  ((steg|"steg") (for|"for") (steg|"steg")|skritt (for|"for") skritt|punkt (for|"for") punkt|trinn (for|"for") trinn|(ledd|"ledd") (for|"for") (ledd|"ledd")|"punktvis"|"stegvis"|"trinnvis"|"steg-for-steg")
  @godtforklart (forklart|"forklarte"|"forklåra"|"forklara"|"beskrevet"|"redegjort"|begrunnet|"begrunna"|"fremstilt"|"framstilt"|opplyst|beskrive|"beskrive"|svart|"utgreidd")
  (god/a|flink/a|dyktig/a|rå/a|racer/a|kjempeflink/a|suveren/a|ekspert/a|kjempegod/a|knallgod/a|meister/a) ("til"|"på"|"med"|"i") "å" (forklare|"forklåre"|opplyse|formidle|fortelle|(sette|"sette") ord "på"|informere|instruere|lære "bort"|fortelje|orientere) >>
  (formidlingsevne/n|forklaringsevne/n|pedagogisk evne|"pedagogiske" "evner")
  pedagogisk/a !("opplegg"|utdanning|fagskole)
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
  nei: Hun svarte greit på telefonen.
  nei: Hun hjalp meg på en god måte.

# forklarte hva, hvordan, hvorfor, forskjellen …
+ forklarte-hva
  !("meg"|"oss"|"måtte"|"jeg") ("forklarte"|"forklarer"|"forklara"|"forklåra"|"forklarar"|"forklarde"|"forklart"|"forklåarte"|"forklårte"|"forklåre") @hanhun? (@meg)? ("også"|"òg"|"og"|"litt"|så|"så"|"fint"|"videre"|"først"|"deretter"|nøye|"underveis"|tålmodig|rolig|"enkelt"|kort|"kort"|"raskt"|"i" tillegg|"mer")? ("om"|(for|"for") ("meg"|"oss"))? !(("hvor"|"kor"|"kvar"|"hvem") @jegvi ("kan"|"kunne"|"skal"|"skulle"|"må"|"måtte") ("levere"|"hente"|"sende"|"møte"|"henvende"|"betale"|"klage"|"ringe"|"kontakte"|"søke")|"hvorfor" @hanhun|"hva som skjer"|"kva som skjer"|"hva som skal skje"|"kva som skal skje"|"hva som vil skje"|"hva som kommer til å skje"|"hva jeg måtte gjøre"|"hva jeg må gjøre"|"hva jeg skulle gjøre"|"hva jeg skal gjøre"|"når"|"kva eg skal gjere"|"kva eg må gjere") @kvord >>
  !("meg"|"oss"|"måtte"|"jeg"|"eg"|"å få"|"sønnen min"|"dattera mi"|"datteren min"|"legen"|"mannen min"|"kona"|"kona mi"|"naboen"|"broren min"|"søsteren min"|"mora mi"|"faren min"|"en kollega") (fortelle/v|si/v|"si"|vise/v|redegjøre/v|beskrive/v|"beskrive"|utdype/v|greie/v|skrive/v|"skrive"|gjøre/v|gjere/v|gå/v|presisere/v|belyse/v|klargjøre/v|opplyse/v|informere/v|fortelje/v|opplyste/v|demonstrere/v|veilede/v|instruere/v) @hanhun? (@meg)? ("også"|"òg"|"litt"|"ut"|rede|greie|for|"for"|"om"|"mer"|"nærmere"|"igjennom"|"gjennom"|nøye)? ("om"|for|"for"|"hva"|"på")? ("hvordan"|"hvorfor"|"korleis"|"kvifor"|"åssen"|"korsen"|"kossen") !(@hanhun ("var"|"er"|"ikke"|"hadde"|"følte")|@jegvi ("kan"|kunne|"kunne") (klage)|"det" "går"|"det" ("gikk"|"stod"|"sto")) >>
  (fortelle/v|si/v|"si"|vise/v|redegjøre/v|beskrive/v|"beskrive"|utdype/v|skrive/v|"skrive"|opplyse/v|informere/v|fortelje/v|orientere/v) @hanhun? (@meg)? ("også"|"litt")? ("om"|for|"for"|"på")? ("hva"|"kva"|"hvilke"|"hvilken"|"hvilket"|"kva" "slags"|"kven"|"hvem"|"hvor") .. ("betyr"|"innebærer"|"gjelder"|"dekkes"|"dekker"|skyldes|"skyldes"|"koster"|"ligger"|"består"|"er"|"inneholder"|"inngår"|"gjør"|"menes"|"inneber"|"omfattes"|"omfatter"|"ligg"|"forskjellen"|"skilnaden"|"årsaken"|"grunnen"|"bestemmer"|"påvirker"|"mener"|"tyder"|"kommer" "av"|finnes|"finnes"|"forårsaker"|inkludert|"utgjør"|"dekkjer"|gjeld|"gjeld"|"fungerer"|"virker"|"verkar") !(skje|"skjer") >>
  !("meg"|"oss"|"måtte"|"jeg"|"eg"|"vi"|"sønnen min"|"dattera mi"|"datteren min"|"legen"|"mannen min"|"kona"|"kona mi"|"naboen"|"broren min"|"søsteren min"|"mora mi"|"faren min"|"en kollega") (forklare/v|forklåre/v) @hanhun? (@meg)? ("også"|"litt")? ("alt"|"det"|"dem"|"dei"|"dette"|"alt sammen"|"alt saman"|"hele greia")
  !("meg"|"oss"|"måtte"|"jeg"|"eg"|"vi"|"sønnen min"|"dattera mi"|"datteren min"|"legen"|"mannen min"|"kona"|"kona mi"|"naboen"|"broren min"|"søsteren min"|"mora mi"|"faren min"|"en kollega") (forklare/v|forklåre/v) @hanhun? (@meg)? ("også"|"litt"|"godt"|"om")? ("alle"|"forskjellen"|"skilnaden"|"årsaken"|"grunnen"|"årsaka"|"bakgrunnen"|"begrunnelsen"|vilkår|"vilkårene"|"reglene"|"reglane"|"avtalen"|"fakturaen"|"regningen"|"rekninga"|"prosessen"|"saksgangen"|"gangen"|"sammenhengen"|"samanhengen"|"betingelsene"|"ordningen"|"ordninga"|"fordelene"|"fordeler"|"ulempene"|"fordeler" "og" "ulemper"|"føremoner"|"risikoen"|"prisen"|"systemet"|"teknikken"|"forholdet"|"innholdet"|"konsekvensene"|"konsekvensane"|"vedtaket"|"avslaget"|"hovedpunktene"|"begrepene"|begrep|"begrep"|"uttrykket"|"ordene"|"orda"|"detaljene"|"rettighetene"|"rettane"|"alternativene"|"mulighetene"|"opplegget"|"produktet"|"løsningen"|"feilen"|"situasjonen"|"premien"|"dekningen"|"dekninga"|"tingene"|"tinga"|"satsene"|"fremgangsmåten"|"framgangsmåten"|"utregningen"|"beløpet"|"rutinene"|"regelverket"|"regelen"|"kravene"|"gebyret"|"gebyrene"|"terminologien"|"summene"|"endringene"|"hvorfor"|"hele"|"heile"|"sluttsummen"|"tankegangen"|"poenget"|"økonomien") !("min sak"|"saken min"|"saken for"|"saka for") >>
  !("ingen"|"inga"|"forskjellige"|"ulike"|"to"|"min"|"mi") (forklaring/n|innføring/n|forklåring/n|redegjørelse/n|orientering/n|utgreiing/n|begrunnelse/n|grunngjeving/n|gjennomgang/n) ("på"|"av"|"om"|"over"|"i") (@kvord|"alt"|"hvorfor"|"korleis"|"kvifor"|"avtalen"|"forskjellen"|"vilkårene"|"årsaken"|"hele"|"prosessen"|"alle"|"skilnaden"|"reglene"|"fordelene"|"økonomien"|"dekningen"|"fakturaen"|"produktet"|"regelverket") >>
  (begrunne/v|"begrunnet"|"begrunna"|grunngi/v|grunngje/v|underbygge/v|utdype/v|utdjupe/v|konkretisere/v|eksemplifisere/v|presisere/v|klargjøre/v|spesifisere/v|illustrere/v|tydeliggjøre/v|nyansere/v|redegjøre/v|belyse/v|utgreie/v|oppklare/v) @hanhun? (@meg)? ("også"|"litt"|"godt"|"nærmere"|dette|"dette"|"det"|"svaret"|"valget"|for|"for")? ("om"|for|"for")? >>
  (gjøre/v|gjere/v|gjorde/v|"gjorde") @hanhun? .. (greie|rede|"klart"|tydelig) (for|"for")? ("meg"|"oss")? (@kvord|"at"|"forskjellen"|"hvordan"|"alt") >>
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
  nei: Hun forklarte når montøren kommer.
  nei: Sønnen min forklarte meg alt etterpå.
  nei: Hun fortalte meg hvorfor hun var så sliten.

+ fikk-forklart actor=any
  ("nå vet jeg"|"nå veit jeg"|"no veit eg"|"nå skjønner jeg"|"nå forstår jeg"|"no skjønar eg"|"no forstår eg"|"da skjønte jeg"|"da forsto jeg"|"endelig skjønte jeg"|"endelig forsto jeg"|"nå vet vi") ("i alle fall"|"iallfall"|"i hvert fall"|"endelig"|"i det minste"|"godt")? ("hvorfor"|"hvordan"|"kvifor"|"korleis"|"hva det"|"sammenhengen"|"poenget") >>
  !("for å"|"måtte ringe for å"|"prøvde å") (bli/v|"bli"|ble/v|"ble"|vart/v|"vart"|blei/v|"blei"|fikk/v|"fikk"|fekk/v|"fekk"|får/v|"får"|få/v|"få") @hanhun? ("også"|"òg"|endelig|"endelig"|"meg"|"godt")? (forklart|"forklåra"|"forklara"|"utdypet"|"vist"|"beskrevet"|"utgreidd"|orientert "om"|innføring "i"|"redegjort"|"utdjupa"|"utlagt") (@kvord|"godt"|"alt"|"at"|(for|"for") "meg"|"hele"|"det"|"forskjellen"|"om"|"skilnaden"|"årsaken"|"vilkårene"|"hva"|"avtalen"|steg|"steg")? >>
  ("fikk"|"fekk"|"fått") .. (vite|forklart|"vita"|forklaring "på"|høre|høyre) (@meg)? ("hvorfor"|"hvordan"|"korleis"|"kvifor"|"åssen"|"hva" "som" "var"|"kva" "som" "var"|"hva" "som" "hadde"|"hva" "som" "er"|"årsaken"|"grunnen"|"bakgrunnen"|"skilnaden"|"forskjellen"|"korfor"|"hva" "det") >>
  ja: Jeg [fikk vite hvorfor regningen var så høy].
  ja: Det [ble forklart hvordan betalingen foregår].
  snu: Eg [fekk ikkje vite kvifor det tok så lang tid].
  nei: Jeg fikk vite prisen.
  nei: Jeg måtte ringe for å få det forklart.

+ godt-svar
  @klartsvar ("og" @grad? @klartsvar)? (svar/n|tilbakemelding/n|tekst/n|svarmail/n|mail/n|epost/n|e-post/n|chat/n)
  !("skrevet en"|"skrevet"|"selv en"|"jeg ga"|"jeg gav"|"jeg har ingen"|"eg har inga"|"jeg hadde ingen"|"jeg har en"|"jeg har"|"jeg hadde en") @klart ("og" @grad? @klart)? (forklaring/n|forklåring/n|informasjon/n|info/n|gjennomgang/n|gjennomgong/n|redegjørelse/n|beskrivelse/n|begrunnelse/n|grunngjeving/n|utgreiing/n|utredning/n|opplysning/n|innføring/n|presentasjon/n|framstilling/n|fremstilling/n|instruks/n|bruksanvisning/n) !("på nettsiden"|"fra nettsiden")
  !("jeg har ingen"|"eg har inga"|"jeg hadde ingen"|"jeg har en"|"jeg har"|"jeg hadde en") [ @klart ("og" @grad? @klart)? (forklaring/n|forklåring/n|informasjon/n|info/n|gjennomgang/n|gjennomgong/n|redegjørelse/n|beskrivelse/n|begrunnelse/n|grunngjeving/n|innføring/n|presentasjon/n|framstilling/n|instruks/n) ] ("om"|"på"|"av"|"i"|"over"|"fra"|"frå") _ _?
  ^ @klartsvar ("og"|",") ("oversiktlig"|"lett"|"enkelt"|"vennlig"|"hyggelig"|"høflig"|"raskt"|"rask"|"kjapt"|"blid"|"imøtekommende"|"profesjonell"|"god"|"bra"|"profesjonelt"|"lettlest"|"forståelig")
  !(@produktting ("deres"|"min"|"i seg selv")? ("er"|"var"|"virker") _|@produktting ("deres"|"min")? ("er"|"var") @grad _) ("og"|",") [ (konkret/a|grundig/a|presis/a|ryddig/a|informativ/a|utfyllende|utfyllande|oversiktlig/a|oversiktleg/a|detaljert/a|klar og tydelig|pedagogisk/a) ] $
  !(@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"klar"|"klare"|"tydelig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny") "og"|"nettsiden til" _ "er"|"nettsida til" _ "er"|"sidene deres er"|"til kommunen er"|@produktting ("til"|"hos") _ ("er"|"var")|("en"|"ei"|"et"|"eit"|"ein")) (utfyllende|utfyllande|utførlig/a|uttømmende|opplysende|informativ/a|oversiktlig/a|oversiktleg/a|forklarende|instruktiv/a|opplysande|velstrukturert/a) !(råd/n|tips/n|forslag/n|anbefaling/n|veiledning/n|tilbud/n|liste/n|beskjed/n|kunnskap/n|"oversikt over"|sted|nettside|butikk|kontroll|"meg"|"for min"|"nok til å"|"må"|"måtte"|*spørsmål|spørsmål/n|kartlegging/n|"ut"|"skal"|eksempel/n|"frist"|"plan"|"dato")
  @svarinnhold (("i chatten"|"på e-post"|"jeg fikk"|"eg fekk"|"hennes"|"hans"|"hans"|"mitt"))? ("var"|"er"|"verka"|"virket"|"ble"|"kjentes"|"virka"|"blei"|"vart") @grad? [ (@klart|"klinkende" klar|(lett|"lett") "å" følge|(lette|"lette") "å" følge|"utfyllende"|"på" punkt "og" prikke|"presise"|"informative"|"oversiktlige"|"konkrete"|"tydelige"|"grundige"|gode|fullstendig|"fullstendig"|tilstrekkelig|gjennomført|"godt" forklart) ("og" @klart)? ] !("en" @klart|"ei" @klart|"et" @klart|"løsning"|"formulert"|"skrevet"|"og lett"|"og lette"|"og enkle"|"og enkelt") !("som gjørme"|"som blekk"|"som lapskaus"|"som grøt"|"som tåke")
  (svare/v|skrive/v|"skrive"|uttrykke/v|formulere/v) @hanhun? (@meg)? @grad? (konkret|"klart"|"presist"|"utfyllende"|grundig|"grundig"|fyldig|utførlig|tydelig|"konsist"|detaljert|nøyaktig|"nøyaktig"|(kort|"kort") "og" "konsist"|(kort|"kort") "og" "presist"|(kort|"kort") "og" "greit"|(kort|"kort") "og" tydelig|(kort|"kort") "og" "godt"|(rett|"rett") "på" sak|"klårt"|tydeleg|ryddig|oversiktlig|"utfyllande"|(helt|"helt") konkret|"konkrete"|direkte|"direkte")
  (ga/v|"ga"|gav/v|"gav"|gir/v|"gir"|gi/v|gje/v|fikk/v|"fikk"|fekk/v|"fekk"|fått/v|"fått"|får/v|"får"|komme/v|"komme"|kom/v|"kom") @hanhun? ("med")? @meg? @grad? (mye|"mye"|masse|"masse"|nyttig|nødvendig|all|"all"|"rikelig"|"utfyllende"|relevant|tydelig|grundig|"grundig"|klar|mykje|"mykje"|"ein" god|"en" god|detaljert|"den" "nødvendige"|(all|"all") "den"|"en" fin|tilstrekkelig|"en" skikkelig|"en" (grundig|"grundig")|"nok") (informasjon|"info"|forklaring|innføring|oversikt|gjennomgang|begrunnelse|"detaljer"|"informasjonen"|"forklåring"|"opplysningar"|"gjennomgong"|redegjørelse) ("om"|"over"|"på"|"jeg" "trengte"|"av"|"i"|"eg" "trong"|"til")? >>
  (ga/v|"ga"|gav/v|"gav"|gir/v|"gir"|fikk/v|"fikk"|fekk/v|"fekk") @hanhun? @meg? @grad? ("et"|"eit"|"en"|"ei"|"ett")? (klart/a|"klart"|tydelig/a|klår/a|tydelege/a|konkret/a|presist/a|"presist"|entydig/a|ærlig/a|fullgodt/a|godt/a|"godt"|fullt/a|"fullt"|utførlig/a|detaljert/a|"klart" "ja") (bilde|eksempel|svar|bilete|forklaring|inntrykk|"eksempler"|oversikt|forståelse) ("på"|"av"|"over")? >>
  (alt/n|"alt"|det/n|"det"|svaret/n|ting/n|dette/n|"dette"|sammenhengen/n) ("ble"|"ga"|"gav") @grad? (tydelig|mening|logisk|(mye|"mye") "klarere"|"oppklart"|forståelig|meining|forståeleg) ((for|"for") "meg"|nå|"nå")? !("at"|"for enhver")
  "kort og konsist"
  "kort og konsis" !(ventetid|kø|pris)
  "kort og presist"
  "klinkende klart"
  "klokkeklart"
  "krystallklart"
  "så klart som det går an"
  "ryddig og greit"
  "ingen tvil om hva"
  "ikke noe rot med forklaringa"
  "alt jeg trengte å vite"
  "alt eg trong å vite"
  "all informasjon jeg trengte"
  "fikk oversikt over"
  ja: Jeg fikk et [ryddig og konkret svar].
  ja: Svaret var [utfyllende].
  ja: Ho gav [god informasjon] om avtalen.
  ja: Hun [svarte konkret].
  ja: [Svaret var klart og tydelig].
  snu: Svaret var [ikke særlig konkret].
  snu: [Savnet mer informasjon] om egenandelen.
  nei: Vilkårene i avtalen er klare.
  nei: Et godt svar på et dårlig spørsmål er sjeldent.
  nei: Jeg hadde skrevet en grundig forklaring selv.
  nei: Nettsiden er ryddig og oversiktlig.
  nei: Det ble tydelig at hun ikke lyttet.
  nei: Fakturaen er klar og oversiktlig.
  nei: Nettsiden til kommunen er oversiktlig og enkel.
  nei: Kort og konsis ventetid.
  nei: Jeg har ingen god forklaring på hvorfor jeg ikke betalte.
  nei: Chat er en god løsning.

+ gå-gjennom
  (gå/v|gikk/v|"gikk"|gjekk/v|"gjekk"|ta/v|tok/v|"tok"|føre/v|"føre"|lose/v|loose/v|guide/v|guida/v|hjelpe/v|følge/v|fulgte/v|"fulgte"|lede/v|geleide/v|snakke/v|leie/v|leia/v) @hanhun? (@meg)? ("igjennom"|"gjennom"|"gjennem"|"over") (@meg)? @grad? ("hele"|"heile"|"alt"|"alle"|"avtalen"|"vilkårene"|"prosessen"|"punktene"|"forsikringen"|"trinnene"|"stegene"|"fakturaen"|"regningen"|"reglene"|"skjemaet"|"søknaden"|"hva"|"kva"|"hvordan"|"hver"|"kvar"|"de"|"dei"|"oppsettet"|"menyene"|"innstillingene"|"detaljene"|"tilbudet"|"rekninga"|"dekningene"|"det"|"hovedpunktene"|"mulighetene"|steg|"steg"|"innlogginga"|"innloggingen"|"løsningene"|"økonomien"|"tallene"|"fordelene") !("vi" "var" "blitt"|"vi" "hadde" (avtalt|"blitt")) >>
  [ (forklarende|grundig/a|ryddig/a|fin/a|god/a|nøye|oversiktlig/a|tålmodig/a|rask/a|detaljert/a|ordentlig/a|skikkelig/a|oversiktleg/a|kjapp/a) (gjennomgang/n|gjennomgong/n|innføring/n|opplæring/n|instruks/n|presentasjon/n|redegjørelse/n|leksjon/n|oppskrift/n) ] ("av"|"i"|"på"|"over"|"om") _ _? _?
  (forklarende/a|grundig/a|"grundig"|ryddig/a|fin/a|god/a|nøye/a|oversiktlig/a|tålmodig/a|rask/a|detaljert/a|ordentlig/a|skikkelig/a|oversiktleg/a|kjapp/a) (gjennomgang/n|gjennomgong/n|innføring/n|instruks/n|presentasjon/n|redegjørelse/n|leksjon/n|oppskrift/n)
  (vise/v|viste/v|synte/v|vist/v) @hanhun? ("meg"|"oss"|"på" "skjermen"|steg|"steg")? ("hvordan"|"korleis"|"hvor"|"åssen"|kor|"kor"|"framgangsmåten"|"veien"|"hva" "jeg"|"kva" "eg") !("kundene"|"takknemlig") >>
  (tok/v|"tok"|ta/v) @hanhun? ("det"|"alt"|"meg"|"saken"|ting)? (helt|"helt"|"heilt"|rolig)? ("fra"|"frå"|"i"|"med") ("bunnen"|"botnen"|"begynnelsen"|"starten"|"scratch"|"begynninga"|"grunnen"|rekkefølge|(riktig|"riktig") rekkefølge|"kronologisk"|tur "og" orden) ("av"|helt|"helt")? >>
  (delt|"delte"|"delte" "det"|"stykket"|"satt") .. ("opp"|"inn") ("i"|"som") (nummererte/n|punkter/n|steg/n|"steg"|trinn/n|bolker/n|lister/n|rekkefølge/n|deler/n|kulepunkter/n|oversiktlige/n|små/n) >>
  ("med"|"ved hjelp av") (skjermbilde/n|tegning/n|"eksempler"|"tegninger"|illustrasjoner/n|kulepunkter/n|punktlister/n|nummererte/n)
  (rød|raud) tråd
  "tydelig struktur"
  "ledet meg gjennom"
  "ble loset gjennom"
  "så hang det sammen"
  (sammenligne/v|samanlikne/v|veie/v) .. ("alternativene"|"avtalene"|"de" "to"|"produktene"|"fordeler"|"opp" (mot|"mot")) >>
  ja: Hun [gikk gjennom avtalen punkt for punkt].
  ja: Han [guidet meg gjennom hele oppsettet].
  ja: Ho [viste meg korleis eg logga inn].
  ja: Jeg fikk en [ryddig gjennomgang av vilkårene].
  ja: Han [tok det helt fra bunnen av].
  snu: Han [gikk ikke gjennom vilkårene].
  nei: Jeg gikk gjennom alle innstillingene før jeg ringte.
  nei: Det tok lang tid å komme gjennom.
  nei: De burde ha bedre opplæring.

+ fikk-eksempel actor=any
  [ ("konkret"|"konkrete"|"godt"|"gode"|"fine"|"enkelt"|"enkle"|"tydelig"|"praktiske"|"praktisk"|"nokre"|"mange"|"flere"|"fleire") ("eksempel"|"eksempler"|"døme"|"regneeksempel") ] ("på"|"frå"|"fra")?
  (ga/v|"ga"|gav/v|"gav"|gi/v|fikk/v|"fikk"|fekk/v|"fekk"|brukte/v|"brukte"|kom/v|"kom") @hanhun? ("med"|"meg")? .. (eksempel/n|regneeksempel/n|sammenligning/n|metafor/n|illustrasjon/n|analogi/n|døme/n|regnestykke/n|samanlikning/n)
  ja: Hun [ga meg et konkret eksempel].
  ja: Ho [gav fleire døme].

+ svarte-alt weak actor=any
  (fikk/v|"fikk"|fekk/v|"fekk"|fått/v|"fått") .. (all|"all"|nødvendig|mye|"mye"|god|nyttig|riktig|"riktig"|konkret|klar|presis|"presis"|tilstrekkelig|grundig|"grundig"|detaljert|"utfyllende"|"utfyllande"|oversiktlig|masse|"masse") (informasjon|"info"|"opplysninger"|"opplysningar"|forklaring|"forklåring"|"informasjonen"|begrunnelse|innføring|instruksjon|instruks) ("jeg" "trengte"|"om"|"på"|"til")? >>
  !("om jeg"|"om eg"|"om"|"hvis jeg") ("ble"|"vart"|"blei") @grad? (mye|"mye"|"godt"|"litt"|mykje|"mykje"|"straks"|vesentlig|helt|"helt")? (klokere/a|klokare/a|klok/a|informert/a|(bedre|"bedre") informert|klok "på"|klok "av") ("på"|"av"|"om"|"etter")? >>
  ("ble"|"vart"|"blei") ("godt"|"fint"|grundig|"grundig"|løpende|"løpende"|skikkelig|"fullt"|tydelig|nøye) (informert|orientert|opplyst|"opplært"|"instruert"|oppdatert) ("om"|"underveis"|"hele")? >>
  (lærte/v|"lærte"|lære/v) @jegvi? (mye|"mye"|"noe" (nytt|"nytt")|masse|"masse"|"noe"|mykje|"mykje"|"en" del|"ein" del|"noko") ("om"|"av")? >>
  (skjønte/v|"skjønte"|forsto/v|"forsto"|forstod/v|"forstod"|forstår/v|"forstår"|skjøna/v|"skjøna") @jegvi? (endelig|"endelig"|nå|"nå"|endeleg|"endeleg") !("ikke"|"ikkje"|"fortsatt") ("hvorfor"|"hvordan"|"sammenhengen"|"kvifor"|"korleis"|"hva" "det" "dreide") >>
  ja: Vi [ble godt informert] underveis.
  ja: Eg [vart godt informert] om saka.
  ja: Jeg [ble mye klokere].
  snu: Jeg [ble ikke godt informert].
  nei: Jeg forsto prisen da jeg leste avtalen.
  nei: Jeg skjønte ikke hvorfor prisen gikk opp, så jeg ringte.
  nei: Om jeg ble noe klokere, spurte hun ikke om.
