# clarity.explanation: explains well, concretely, step by step.
cue clarity.explanation

# forklarte godt, tydelig, steg for steg
+ forklarte-godt
  !("meg"|"oss"|"måtte") (forklare/v|forklåre/v|redegjøre/v|informere/v|beskrive/v|opplyse/v|fremstille/v|framstille/v|utdype/v|orientere/v|rettleie/v|begrunne/v|"begrunnet"|skissere/v|demonstrere/v) @hanhun? ("ut"|"opp")? (@meg)? @grad? ("alt"|"det"|"dette"|"også"|"om"|"ting"|"saken"|"saka")? @grad? @godtforklart ("og" @grad? @godtforklart)? !("på en time"|"på en dag"|"nok")
  [ !("meg"|"oss"|"måtte") (forklare/v|forklåre/v|redegjøre/v|informere/v|beskrive/v|opplyse/v|fremstille/v|framstille/v|utdype/v|begrunne/v|"begrunnet") @hanhun? (@meg)? @grad? ("alt"|"det"|"dette"|"også"|"ting")? @grad? @godtforklart ("og" @grad? @godtforklart)? ] (@kvord|"om"|"at"|"alt"|"alle"|"det") (@kvord)?
  (svare/v|skrive/v|fortelle/v) @hanhun? @meg? @grad? @klartsvar ("og" @grad? @klartsvar)?
  (forklare/v|forklåre/v|fortelle/v|gå/v|ta/v|vise/v|loose/v|lose/v|guide/v|instruere/v|hjelpe/v|føre/v|redegjøre/v|leie/v) @hanhun? ... ("steg for steg"|"skritt for skritt"|"punkt for punkt"|"trinn for trinn"|"ledd for ledd"|"linje for linje"|"bit for bit"|"klikk for klikk"|"knapp for knapp"|"ett klikk av gangen"|"ett steg av gangen"|"eitt steg om gongen"|"ned til minste detalj"|"med teskje"|"så jeg skjønte"|"så jeg forsto"|"slik at jeg forsto"|"slik at jeg skjønte"|"slik at eg forstod"|"så eg skjøna")
  (forklare/v|forklåre/v|fortelle/v|redegjøre/v|instruere/v) @hanhun? ... ("fra a til å"|"frå a til å"|"fra bunnen av"|"frå botnen av"|"helt fra bunnen"|"i detalj"|"på en god måte"|"på ein god måte"|"på en enkel måte"|"på en forståelig måte"|"på ein enkel måte"|"på en fin måte"|"på en tydelig måte"|"på en lettfattelig måte"|"på en pedagogisk måte"|"på en grei måte")
  !("sjekket av"|"sjekka av"|"krysset av"|"kryssa av"|"sjekket"|"kunne") ((steg|"steg") (for|"for") (steg|"steg")|skritt (for|"for") skritt|punkt (for|"for") punkt|trinn (for|"for") trinn|(ledd|"ledd") (for|"for") (ledd|"ledd")|"punktvis"|"stegvis"|"trinnvis"|"steg-for-steg")
  @godtforklart (forklart|"forklarte"|"forklåra"|"forklara"|"beskrevet"|"redegjort"|begrunnet|"begrunna"|"fremstilt"|"framstilt"|opplyst|beskrive|"beskrive"|svart|"utgreidd")
  (god/a|flink/a|dyktig/a|rå/a|racer/a|kjempeflink/a|suveren/a|ekspert/a|kjempegod/a|knallgod/a|meister/a) ("til"|"på"|"med"|"i") "å" (forklare|"forklåre"|opplyse|formidle|fortelle|(sette|"sette") ord "på"|informere|instruere|lære "bort"|fortelje|orientere) >>
  (formidlingsevne/n|forklaringsevne/n|pedagogisk evne|"pedagogiske" "evner")
  pedagogisk/a !("opplegg"|utdanning|fagskole)
  ("knapp for knapp"|"tast for tast"|"skjermbilde for skjermbilde"|"rubrikk for rubrikk"|"felt for felt"|"krone for krone"|"avsnitt for avsnitt"|"side for side"|"post for post"|"måned for måned"|"setning for setning"|"rad for rad") !("og pene")
  "satte ord på" !("følelsene"|"det jeg følte")
  "godt forklart"
  "greitt forklart"
  ja: Hun [forklarte godt] hvordan lånet virker.
  ja: Ho [forklarte grundig] kva avtalen gjeld.
  ja: Han [forklarte alt steg for steg].
  ja: Hun [svarte utfyllende] på alt.
  ja: Det ble [grundig forklart].
  ja: Rådgiveren var [flink til å forklare].
  ja: En [pedagogisk] dame.
  ja: Avtalen ble gjennomgått [felt for felt].
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
  (begrunne/v|"begrunnet"|"begrunna"|grunngi/v|grunngje/v|underbygge/v|utdype/v|utdjupe/v|konkretisere/v|eksemplifisere/v|presisere/v|klargjøre/v|spesifisere/v|illustrere/v|tydeliggjøre/v|nyansere/v|redegjøre/v|belyse/v|utgreie/v|oppklare/v) !(spørsmål/n) @hanhun? (@meg)? ("også"|"litt"|"godt"|"nærmere"|dette|"dette"|"det"|"svaret"|"valget"|for|"for")? ("om"|for|"for")? >>
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
  !("for å"|"måtte ringe for å"|"prøvde å") (bli/v|"bli"|ble/v|"ble"|vart/v|"vart"|blei/v|"blei"|fikk/v|"fikk"|fekk/v|"fekk"|får/v|"får"|få/v|"få") @hanhun? ("også"|"òg"|endelig|"endelig"|"meg"|"godt")? (forklart|"forklåra"|"forklara"|"utdypet"|"vist" !("til"|"vekk"|"bort"|"videre"|"ut"|"døra")|"beskrevet"|"utgreidd"|orientert "om"|innføring "i"|"utdjupa"|"utlagt") !("halve"|"problemet"|"saken min"|"saka mi"|"ferdig"|"meg") (@kvord|"godt"|"alt"|"at"|(for|"for") "meg"|"hele"|"det"|"forskjellen"|"om"|"skilnaden"|"årsaken"|"vilkårene"|"hva"|"avtalen"|steg|"steg")? >>
  ("fikk"|"fekk"|"fått") .. (vite|forklart|"vita"|forklaring "på"|høre|høyre) (@meg)? ("hvorfor"|"hvordan"|"korleis"|"kvifor"|"åssen"|"hva" "som" "var"|"kva" "som" "var"|"hva" "som" "hadde"|"hva" "som" "er"|"årsaken"|"grunnen"|"bakgrunnen"|"skilnaden"|"forskjellen"|"korfor"|"hva" "det") >>
  ja: Jeg [fikk vite hvorfor regningen var så høy].
  ja: Det [ble forklart hvordan betalingen foregår].
  snu: Eg [fekk ikkje vite kvifor det tok så lang tid].
  nei: Jeg fikk vite prisen.
  nei: Jeg måtte ringe for å få det forklart.

+ godt-svar
  @klartsvar ("og" @grad? @klartsvar)? (svar/n|tilbakemelding/n|tekst/n|svarmail/n|mail/n|epost/n|e-post/n|chat/n)
  !("skrevet en"|"skrevet"|"selv en"|"jeg ga"|"jeg gav"|"jeg har ingen"|"eg har inga"|"jeg hadde ingen"|"jeg har en"|"jeg har"|"jeg hadde en") @klart ("og" @grad? @klart)? (forklaring/n|forklåring/n|informasjon/n|info/n|gjennomgang/n|gjennomgong/n|redegjørelse/n|beskrivelse/n|begrunnelse/n|grunngjeving/n|utgreiing/n|utredning/n|opplysning/n|innføring/n|presentasjon/n|framstilling/n|fremstilling/n|instruks/n|bruksanvisning/n) !("på nettsiden"|"fra nettsiden"|"er gull"|"er viktig"|"er alltid"|"er alfa"|"er halve"|"gjør underverker"|"hjelper alltid"|"koster lite"|"er ikke så lett"|"trenger ikke")
  !("jeg har ingen"|"eg har inga"|"jeg hadde ingen"|"jeg har en"|"jeg har"|"jeg hadde en") [ @klart ("og" @grad? @klart)? (forklaring/n|forklåring/n|informasjon/n|info/n|gjennomgang/n|gjennomgong/n|redegjørelse/n|beskrivelse/n|begrunnelse/n|grunngjeving/n|innføring/n|presentasjon/n|framstilling/n|instruks/n) ] ("om"|"på"|"av"|"i"|"over"|"fra"|"frå") _ _?
  ^ @klartsvar ("og"|",") ("oversiktlig"|"lett"|"enkelt"|"vennlig"|"hyggelig"|"høflig"|"raskt"|"rask"|"kjapt"|"blid"|"imøtekommende"|"profesjonell"|"god"|"bra"|"profesjonelt"|"lettlest"|"forståelig")
  !(@produktting ("deres"|"min"|"i seg selv")? ("er"|"var"|"virker") _|@produktting ("deres"|"min")? ("er"|"var") @grad _) ("og"|",") [ (konkret/a|grundig/a|presis/a|ryddig/a|informativ/a|utfyllende|utfyllande|oversiktlig/a|oversiktleg/a|detaljert/a|klar og tydelig|pedagogisk/a) ] $
  !(@produktting "som" ("er"|"var")|@produktting "," "som" ("er"|"var")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"klar"|"klare"|"tydelig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny") "og"|"nettsiden til" _ "er"|"nettsida til" _ "er"|"sidene deres er"|"til kommunen er"|@produktting ("til"|"hos") _ ("er"|"var")|("en"|"ei"|"et"|"eit"|"ein")) (utfyllende|utfyllande|utførlig/a|uttømmende|opplysende|informativ/a|oversiktlig/a|oversiktleg/a|forklarende|instruktiv/a|opplysande|velstrukturert/a) !(råd/n|tips/n|forslag/n|anbefaling/n|veiledning/n|tilbud/n|liste/n|beskjed/n|kunnskap/n|"oversikt over"|sted|nettside|butikk|kontroll|"meg"|"for min"|"nok til å"|"må"|"måtte"|*spørsmål|spørsmål/n|kartlegging/n|"ut"|"skal"|eksempel/n|"frist"|"plan"|"dato")
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
  (gå/v|gikk/v|"gikk"|gjekk/v|"gjekk"|ta/v|tok/v|"tok"|føre/v|"føre"|lose/v|loose/v|guide/v|guida/v|hjelpe/v|følge/v|fulgte/v|"fulgte"|lede/v|geleide/v|snakke/v|leie/v|leia/v) @hanhun? (@meg)? ("igjennom"|"gjennom"|"gjennem"|"over") (@meg)? @grad? ("hele"|"heile"|"alt"|"alle"|"avtalen"|"vilkårene"|"prosessen"|"punktene"|"forsikringen"|"trinnene"|"stegene"|"fakturaen"|"regningen"|"reglene"|"skjemaet"|"søknaden"|"hva"|"kva"|"hvordan"|"hver"|"kvar"|"de"|"dei"|"oppsettet"|"menyene"|"innstillingene"|"detaljene"|"tilbudet"|"rekninga"|"dekningene"|"det"|"hovedpunktene"|"mulighetene"|steg|"steg"|"innlogginga"|"innloggingen"|"løsningene"|"økonomien"|"tallene"|"fordelene") !("en siste gang"|"ein siste gong"|"til slutt"|"på tampen"|"før vi la på"|"før me la på"|"vi" "var" "blitt"|"vi" "hadde" (avtalt|"blitt")) >>
  [ (forklarende|grundig/a|ryddig/a|fin/a|god/a|nøye|oversiktlig/a|tålmodig/a|rask/a|detaljert/a|ordentlig/a|skikkelig/a|oversiktleg/a|kjapp/a) (gjennomgang/n|gjennomgong/n|innføring/n|opplæring/n|instruks/n|presentasjon/n|redegjørelse/n|leksjon/n|oppskrift/n) ] ("av"|"i"|"på"|"over"|"om") _ _? _?
  (forklarende/a|grundig/a|"grundig"|ryddig/a|fin/a|god/a|nøye/a|oversiktlig/a|tålmodig/a|rask/a|detaljert/a|ordentlig/a|skikkelig/a|oversiktleg/a|kjapp/a) (gjennomgang/n|gjennomgong/n|innføring/n|instruks/n|presentasjon/n|redegjørelse/n|leksjon/n|oppskrift/n)
  (vise/v|viste/v|synte/v|vist/v) @hanhun? ("meg"|"oss"|"på" "skjermen"|steg|"steg")? ("hvordan"|"korleis"|"hvor"|"åssen"|kor|"kor"|"framgangsmåten"|"veien"|"hva" "jeg"|"kva" "eg") !("kundene"|"takknemlig") >>
  (tok/v|"tok"|ta/v) @hanhun? ("det"|"alt"|"meg"|"saken"|ting)? (helt|"helt"|"heilt"|rolig)? ("fra"|"frå"|"i"|"med") ("bunnen"|"botnen"|"begynnelsen" !("du"|", du")|"starten" !("du")|"scratch"|"begynninga" !("du")|"grunnen"|rekkefølge|(riktig|"riktig") rekkefølge|"kronologisk"|tur "og" orden) ("av"|helt|"helt")? >>
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

+ bilde-i-hodet
  !("jeg"|"eg") ("tegnet"|"tegna"|"teikna"|"malte"|"måla"|"skisserte"|"rissa"|"risset") @hanhun? ("det"|"alt"|"saken"|"veien"|"vegen"|"feilen"|"løsningen"|"hele greia")? ("nærmest"|"omtrent"|"nesten"|"liksom")? ("opp"|"ut")? ("i hodet på meg"|"i hovudet på meg"|"for mitt indre"|"for mitt indre øye"|"inni hodet mitt"|"inni huet mitt"|"foran øynene mine"|"så jeg så det for meg"|"så eg såg det for meg"|"slik at jeg så det for meg")
  ("beskrev"|"beskreiv"|"skildret"|"skildra"|"forklarte"|"forklåra"|"forklara") @hanhun? ..6 ("så levende"|"så levande"|"så godt"|"så klart"|"så tydelig"|"så tydeleg"|"så billedlig"|"så detaljert"|"så nøye"|"så presist") ("at" @jegvi ("nesten"|"nærmest"|"kunne")? ("så"|"såg"|"se"|"sjå"|"kjente"|"følte"|"luktet"|"fant"|"kunne gått"|"kunne gjort"|"kunne ha gjort")) >>
  ("gjorde"|"gjort"|"ble"|"vart"|"var") @hanhun? ("det"|"alt"|"reglene"|"tallene"|"vilkårene"|"ordningen"|"pensjonen"|"renta"|"forklaringen")? ..2 ("til å ta og føle på"|"til å ta på"|"til å ta og kjenne på"|"håndgripelig"|"handgripeleg"|"handfast")
  ("fant"|"fann"|"prøvde"|"brukte"|"hadde"|"tok"|"kom") @hanhun? ("alltid"|"stadig"|"straks"|"bare"|"berre")? ("på"|"med")? ("en annen"|"ein annan"|"en ny"|"ein ny"|"nye"|"andre"|"en enklere"|"ein enklare") ("måte"|"måter"|"måtar"|"vei"|"vri") "å" ("si"|"seie"|"forklare"|"forklåre"|"vise"|"beskrive") ("det"|"ting"|"saken"|"alt") ("på")?
  ("forklarte"|"forklåra"|"sa"|"tok"|"gjentok") @hanhun? ("det"|"alt")? ("på nytt"|"om igjen"|"om att") ("på en annen måte"|"på ein annan måte"|"med andre ord"|"med et nytt eksempel"|"med eit nytt døme"|"fra en annen kant")
  ja: Han [tegnet det nærmest opp i hodet på meg].
  ja: Hun [beskrev gangen så levende at jeg nesten så den].
  ja: Ho [fann ein annan måte å seie det på].
  ja: Hun gjorde reglene [til å ta og føle på] etterpå.
  nei: Han tegnet et hus på papiret.
  nei: Jeg fant en annen måte å gjøre det på.

+ uten-spørsmålstegn actor=any turn=no
  ("satt"|"sat"|"sitter"|"sit"|"var"|"gikk"|"gjekk"|"la på"|"hadde") @jegvi? ("ikke"|"ikkje"|"itj"|"aldri"|"uten"|"utan") ("igjen"|"att"|"derfra")? ("med")? ("ett eneste"|"et eneste"|"eit einaste"|"et"|"eit"|"ett"|"noe"|"noko"|"noen"|"nokon"|"så mye som et")? ("spørsmålstegn"|"spørjeteikn"|"spørsmålsteikn"|"ubesvarte spørsmål"|"hull i forklaringen") ("igjen"|"att")?
  ("alle" ("spørsmålstegn"|"spørsmålstegnene"|"spørjeteikn")|"spørsmålstegnene"|"spørjeteikna") ("ble"|"blei"|"vart"|"var"|"forsvant") ("strøket"|"visket ut"|"viska ut"|"borte"|"ryddet vekk"|"som dugg for solen"|"rettet ut"|"retta ut"|"til utropstegn")
  ("ikke"|"ikkje"|"itj") ("en eneste"|"en"|"ei"|"ein"|"ett"|"et") ("løs tråd"|"laus tråd"|"løse tråder"|"uklarhet"|"uklarheit"|"spørsmålstegn"|"spørjeteikn") ("igjen"|"att"|"etterpå")
  ja: Jeg [satt ikke igjen med ett eneste spørsmålstegn].
  nei: Jeg satt igjen med et spørsmålstegn.

+ tydelig-svar actor=any
  ("svaret"|"svara"|"e-posten"|"e-postane"|"forklaringen"|"forklaringa"|"informasjonen"|"rådgiveren"|"rådgjevaren"|"kundebehandleren"|"kundebehandlaren"|"saksbehandleren"|"agenten") ("var"|"er"|"virket"|"verka") @grad? [ ("tydelig"|"tydeleg"|"utfyllende"|"utfyllande") ] !("på"|"merket"|"merka"|"preget"|"prega"|"at"|"irritert"|"stresset"|"sliten"|"lei"|"ukomfortabel"|"misfornøyd"|"usikker"|"uerfaren"|"glad"|"fornøyd"|"nøgd"|"lettet"|"engasjert"|"interessert"|"opptatt"|"oppteken"|"rørt"|"trøtt"|"nervøs"|"ny"|"fersk"|"skadet"|"berørt"|"beruset"|"bekymret")
  !("snakket"|"snakka"|"snakker"|"prata"|"pratet"|"uttalte seg"|"leste") (hyggelig|kunnskapsrik|vennlig|høflig|imøtekommende|profesjonell|blid|hjelpsom|rolig|saklig|flink|dyktig|kunnig|venleg|hyggeleg|triveleg|trivelig|tålmodig|tolmodig) ("og"|",") ("og")? [ ("tydelig"|"tydeleg"|"utfyllende"|"utfyllande") ] !("på"|"merket"|"merka"|"preget"|"prega"|"at"|"irritert"|"stresset"|"sliten"|"lei"|"ukomfortabel"|"misfornøyd"|"usikker"|"uerfaren"|"glad"|"fornøyd"|"nøgd"|"lettet"|"engasjert"|"interessert"|"opptatt"|"oppteken"|"rørt"|"trøtt"|"nervøs"|"ny"|"fersk"|"skadet"|"berørt"|"beruset"|"bekymret")
  ("et"|"eit") [ ("utfyllende"|"utfyllande"|"tydelig"|"tydeleg") ] ("og" _)? "svar"
  ja: Svaret var [tydeleg] og kom fort.
  ja: Han var hyggelig og [tydelig].
  ja: Eit [utfyllande] og venleg svar.
  snu: Svaret var [ikke tydelig].
  nei: Hun var hyggelig og tydelig stresset.

+ ga-forklaring-rikelig actor=any
  ("gode"|"god"|"grundige"|"tydelige"|"konkrete"|"klare")? ("forklaringer"|"forklaring"|"forklaringar"|"eksempler"|"eksempel"|"detaljer"|"begrunnelser"|"begrunnelse"|"forklaringa"|"forklaringen") ..2 @nok-etter
  @nok-før ("gode"|"grundige"|"konkrete"|"tydelige")? ("forklaringer"|"forklaringar"|"eksempler"|"eksempel"|"detaljer"|"detaljar"|"forklaring"|"begrunnelse")
  ("la"|"lagt"|"satte"|"sette"|"stilte"|"stilt"|"førte"|"førde"|"skrev"|"skreiv"|"tegnet"|"teikna"|"regnet"|"rekna"|"viste"|"synte"|"brettet"|"bretta"|"pakket"|"delte"|"forklarte"|"forklara"|"førrklart"|"regna") @hanhun? ("det"|"alt"|"regnestykket"|"reknestykket"|"tallene"|"tala"|"saken"|"det hele"|"avtalen"|"på lønna mi"|"på det"|_)? ("ut"|"fram"|"frem"|"opp"|"ned"|"på bordet"|"utover")? ("så"|"slik at"|"sånn at"|"så at") @jegvi ("så det"|"så"|"såg"|"kunne se"|"kunne sjå"|"kunne følge"|"kunne følgje"|"kunne følge med"|"slapp å lure"|"slapp å lure på noe"|"slapp å gjette"|"skjønte"|"skjøna"|"forsto"|"forstod"|"hang med"|"fikk oversikt"|"fekk oversikt"|"ikke var i tvil"|"ikkje var i tvil"|"ikke lenger lurte") ("det"|"alt"|"greia"|"hver krone"|"kvar krone"|"hver post"|"for mæ"|"med egne øyne"|"med eigne auge"|"for meg"|"sammenhengen"|"hvorfor"|"hvordan" ..4|"på noe")?
  ("la"|"lagt"|"satte"|"sette"|"stilte"|"stilt"|"førte"|"førde"|"skrev"|"skreiv"|"tegnet"|"teikna"|"regnet"|"rekna"|"viste"|"synte"|"brettet"|"bretta"|"pakket"|"delte"|"forklarte"|"forklara"|"førrklart"|"regna") @hanhun? ("det"|"alt"|"regnestykket"|"reknestykket"|"tallene"|"tala"|"saken"|"det hele"|"avtalen"|"på lønna mi"|"på det"|_)? ("ut"|"fram"|"frem"|"opp"|"ned"|"på bordet"|"utover")? ("så"|"slik at"|"sånn at"|"så at") @jegvi ("så det"|"så"|"såg"|"kunne se"|"kunne sjå"|"kunne følge"|"kunne følgje"|"kunne følge med"|"slapp å lure"|"slapp å lure på noe"|"slapp å gjette"|"skjønte"|"skjøna"|"forsto"|"forstod"|"hang med"|"fikk oversikt"|"fekk oversikt"|"ikke var i tvil"|"ikkje var i tvil"|"ikke lenger lurte") ("hvordan") >>
  ("ble"|"blei"|"vart") ("lagt"|"satt"|"stilt"|"brettet"|"regnet"|"forklart"|"tegnet") ("ut"|"fram"|"frem"|"opp") ("så"|"slik at"|"sånn at") @jegvi ("så"|"såg"|"kunne se"|"kunne følge"|"skjønte"|"forsto"|"forstod"|"skjøna"|"hang med") >>
  ("la ved"|"la med"|"sendte med"|"sendte"|"sende"|"sendte over"|"tegnet"|"teikna"|"laget"|"skisserte"|"la inn"|"fikk"|"fekk"|"vedlagt var") @hanhun? @meg? ("et"|"eit"|"en"|"ei"|"ein") ("lite"|"enkel"|"enkelt"|"liten"|"fin"|"ryddig")? ("skjermbilde"|"skjermbilete"|"skjermdump"|"tegning"|"teikning"|"skisse"|"illustrasjon"|"regnestykke"|"reknestykke"|"regneeksempel"|"oppsett"|"forklarende video"|"video"|"figur"|"diagram"|"punktliste"|"steg-for-steg-guide"|"bilde med piler") !("av skaden"|"av regningen") ("med" ..4|"av hvordan" ..4|"av hvor" ..5|"som viste" ..5|"over hvordan" ..4|"over" ..3)?
  ("la ved"|"la med"|"sendte med"|"sendte"|"sende"|"sendte over"|"tegnet"|"teikna"|"laget"|"skisserte"|"la inn"|"fikk"|"fekk"|"vedlagt var") @hanhun? @meg? ("et"|"eit"|"en"|"ei"|"ein") ("lite"|"enkel"|"enkelt"|"liten"|"fin"|"ryddig")? ("skjermbilde"|"skjermbilete"|"skjermdump"|"tegning"|"teikning"|"skisse"|"illustrasjon"|"regnestykke"|"reknestykke"|"regneeksempel"|"oppsett"|"forklarende video"|"video"|"figur"|"diagram"|"punktliste"|"steg-for-steg-guide"|"bilde med piler") !("av skaden"|"av regningen") ("med"|"av hvordan"|"av hvor"|"som viste"|"over hvordan"|"over") >>
  ("tok opp"|"svarte på"|"gikk gjennom"|"gjekk gjennom"|"besvarte"|"kommenterte"|"tok for seg"|"tok") @hanhun? ("hvert"|"kvart"|"hver"|"kvar"|"alle"|"alt"|"hver av"|"kvart av"|"mine fem") ("av")? ("mine"|"dei"|"de")? ("punktene mine"|"punkt"|"punktene"|"punkta"|"poeng"|"ledd"|"linje"|"post"|"av mine" ..2|"mine" ..2|"innvendinger") ("for seg"|"etter tur"|"i tur og orden"|"i rekkefølge"|"etter hverandre"|"ett for ett"|"eitt for eitt"|"på rekke og rad")
  ("svar"|"svaret") "som" ("tok opp"|"tok for seg"|"gikk inn på"|"dekket"|"svarte på") ("hver"|"hvert"|"alle"|"alt"|"kvart") >>
  ("tok"|"fikk"|"fekk"|"ga meg"|"gav meg"|"forklarte"|"forklara"|"tek"|"tar") @hanhun? @meg? ("alt"|"det"|"meg"|"det hele"|"heile greia"|"hele greia"|"saken")? ("med") ("teskje"|"teskei"|"teskjea"|"ei teskje"|"en teskje"|"teskeia")
  ("begynte"|"starta"|"startet"|"byrja"|"tok det") @hanhun? ("med"|"fra"|"frå"|"i"|"på") _ ..5 "og" ("jobbet"|"jobba"|"arbeidet"|"gikk"|"gjekk"|"tok"|"jobbet seg") ("seg")? ("pent"|"rolig"|"systematisk"|"pent og pyntelig"|"gradvis")? ("seg")? ("fram"|"frem"|"framover"|"oppover"|"gjennom"|"videre") >>
  ("satte opp"|"satt opp"|"sette opp"|"stilt opp"|"stilte opp"|"lagt"|"viste"|"fikk sett") ("dem"|"de"|"to"|"avtalene"|"tilbudene"|"alternativene"|"begge"|"det"|"jeg"|"eg")? ("satt opp"|"stilt opp")? ("side om side"|"side ved side"|"ved siden av hverandre"|"opp mot hverandre"|"opp mot kvarandre")
  ("ble"|"vart"|"blei") ("lost"|"losa"|"loset"|"guidet"|"guida"|"geleidet"|"ledet"|"leidd"|"tatt"|"ført") ("trygt"|"pent"|"rolig"|"støtt"|"stødig"|"trinnvis")? ("gjennom"|"igjennom"|"forbi") >>
  ("greide ut"|"la ut om"|"foredro"|"opplyste"|"forklarte"|"forklara"|"førrtælt"|"førtælt"|"fortalte"|"fortalde"|"førklara"|"forklåra"|"fortælt"|"førklarte") @hanhun? @meg? ("koffør"|"koffor"|"kofor"|"korfor"|"kefor"|"kaffer"|"åffer"|"hvoffor"|"håffer"|"kor'n"|"koss"|"kossen"|"korsen"|"kordan"|"åssen") >>
  ("redegjorde"|"gjorde rede"|"gjorde greie"|"gjorde greie for") ("for")? ("hver"|"kvar"|"alle"|"hvordan"|"korleis"|"hva"|"kva"|"hvorfor"|"kvifor"|"bakgrunnen"|"forskjellen") >>
  ("snakket"|"snakka"|"prata"|"pratet"|"svarte") ("rett fra levra"|"rett frå levra"|"rett ut"|"uten omsvøp"|"utan omsvøp"|"uten innpakning"|"uten å pakke det inn"|"rett fra leveren")
  ("uten"|"utan"|"ikke noe"|"ikkje noko"|"ingen"|"inga"|"null") ("omsvøp"|"tåkeprat"|"tåkeprek"|"utenomsnakk"|"utanomsnakk"|"svada"|"fikkfakkeri"|"surr og rør"|"rundt grøten"|"vås") $
  ("klart"|"klårt") ("som") ("glass"|"krystall"|"dagen"|"sola"|"et kildevann") 
  ("lyset"|"lys") ("gikk opp"|"gjekk opp") ("for meg"|"for oss"|"for mæ")
  ("aldri"|"ingen"|"ingen har") ("har")? ("noen"|"nokon"|"før")? ("har")? ("fått"|"klart å få"|"forklart"|"fått forklart") ("meg"|"det"|"noe")? ("så godt"|"så bra"|"så greit"|"så tydelig"|"så jeg skjønte"|"bedre"|"betre"|"før") !("service"|"hjelp")
  ("endelig"|"endeleg"|"omsider") ("noen"|"nokon"|"en"|"ein"|"ei") "som" ("klarte å"|"greide å"|"kunne"|"kan"|"maktet å") ("forklare"|"forklåre"|"få meg til å forstå"|"få meg til å skjønne"|"gjøre det forståelig") >>
  ja: Han [la det fram så jeg slapp å lure].
  ja: Ho [la ved ei teikning av skruane].
  ja: Mannen [tok alt med teskje].
  ja: Vi [ble lost gjennom skjemaet].
  nei: Jeg la ved et bilde av skaden.
  nei: Hun la røret på bordet.

+ oppskrift actor=any
  ("tydelig"|"klar"|"enkel"|"grei"|"god"|"presis"|"konkret"|"detaljert"|"ryddig") ("oppskrift"|"framgangsmåte"|"fremgangsmåte"|"bruksanvisning"|"veibeskrivelse"|"instruks"|"steg-for-steg-guide") ("på" ..4|"for" ..4)?
  ("tydelig"|"klar"|"enkel"|"grei"|"god"|"presis"|"konkret"|"detaljert"|"ryddig") ("oppskrift"|"framgangsmåte"|"fremgangsmåte"|"bruksanvisning"|"veibeskrivelse"|"instruks"|"steg-for-steg-guide") ("på"|"for") >>
  ja: Jeg fikk en [tydelig oppskrift].
  nei: Oppskriften på kaka var god.

+ kan-forklare-videre actor=any
  ("nå"|"no"|"etterpå"|"i dag") ("kan"|"kunne") ("jeg"|"eg"|"vi") ("selv"|"sjølv")? ("forklare"|"forklåre"|"holdt foredrag"|"holde foredrag"|"undervist"|"undervise"|"halde foredrag"|"lært bort") ("det"|"alt"|"andre"|"hele greia")? ("videre"|"vidare"|"til"|"om"|"for"|"i") >>
  ("kunne"|"kan") ("jeg"|"eg"|"vi") ("nå"|"no")? ("holdt"|"ha holdt"|"holde") ("foredrag"|"kurs") ("om"|"i") >>
  ("jeg"|"eg") "kunne" ("ha")? ("holdt"|"halde") ("foredrag"|"kurs"|"forelesning") ("om"|"i") ..2 ("etterpå"|"etter samtalen"|"nå")
  ja: [Nå kan jeg forklare det videre til naboen].
  nei: Nå kan jeg ikke mer.

+ barnemat actor=any
  ("stilt opp"|"satt opp"|"sett opp"|"delt opp"|"delte opp"|"lagt opp"|"lagt fram"|"la fram"|"la det fram"|"stilte opp"|"stykket opp"|"stykka opp"|"porsjonerte ut"|"listet opp"|"lista opp"|"forklart"|"forklarte"|"forklarte det"|"forklara") ("det"|"alt"|"meg")? ("så"|"slik at"|"sånn at"|"så enkelt at"|"så godt at"|"så klart at"|"så tydelig at") ("et barn"|"eit barn"|"en femåring"|"ein femåring"|"selv jeg"|"sjølv eg"|"til og med jeg"|"hvem som helst"|"kven som helst"|"mormor"|"bestemor"|"en idiot") >>
  ("tegnet"|"teikna"|"tegna"|"skisserte"|"illustrerte"|"malte"|"visualiserte") @hanhun? ("og forklarte"|"og fortalte"|"det opp"|"det for meg"|"opp"|"et bilde"|"eit bilete"|"det hele"|"på skjermen"|"med eksempler"|"med eksempel"|"og viste") !("løypa"|"løpet"|"veien"|"vegen"|"planen"|"med både frist"|"neste") ("hele greia"|"heile greia"|"for meg"|"av det"|"stegene"|"sammenhengen"|"hvordan" ..5|"korleis" ..5)?
  ("tegnet"|"teikna"|"tegna"|"skisserte"|"illustrerte"|"malte"|"visualiserte") @hanhun? ("og forklarte"|"og fortalte"|"det opp"|"det for meg"|"opp"|"et bilde"|"eit bilete"|"det hele"|"på skjermen"|"med eksempler"|"med eksempel"|"og viste") ("hvordan"|"korleis") >>
  ("brukte"|"trakk fram"|"tok"|"dro fram"|"kom med"|"ga"|"gav"|"viste til"|"nytta") @hanhun? ..3 ("som eksempel"|"som bilde"|"som bilete"|"som illustrasjon"|"som sammenligning"|"som døme"|"til sammenligning"|"som samanlikning"|"for å forklare"|"for å vise"|"for å illustrere"|"for å forklåre") ("til brikkene falt på plass"|"til jeg skjønte"|"til jeg forsto"|"så jeg skjønte" ..2|"til det satt"|"til eg skjøna" ..2)?
  ("brukte"|"trakk fram"|"tok"|"dro fram"|"kom med"|"ga"|"gav"|"viste til"|"nytta") @hanhun? ..3 ("som eksempel"|"som bilde"|"som bilete"|"som illustrasjon"|"som sammenligning"|"som døme"|"til sammenligning"|"som samanlikning"|"for å forklare"|"for å vise"|"for å illustrere"|"for å forklåre") ("så jeg skjønte"|"til eg skjøna") >>
  ("sammenlignet"|"sammenlignet det"|"samanlikna"|"samanlikna det"|"likna det") ("med"|"alt med") ("å"|"en"|"ei"|"et"|"ein"|"eit"|"noe"|"noko"|"vann"|"vatn"|"trafikk"|"matlaging") ..5 !("konkurrenten"|"konkurrentene"|"andre")
  ("polletten"|"femøringen"|"tiøringen"|"kronestykket"|"poletten"|"tiøra"|"brikkene"|"brikkane"|"bitene"|"bitane"|"alle brikkene") ("datt"|"falt"|"ramla"|"fall") ("ned"|"endelig ned"|"på plass"|"endelig på plass") !("for ham"|"for henne"|"for han"|"for ho"|"for dem"|"hos ham"|"hos henne")
  ("gikk"|"gjekk") ("det")? ("opp")? ("et"|"eit") ("lys"|"helt lys"|"heilt lys"|"lite lys"|"stort lys") ("opp")? ("for meg"|"for oss")
  ("ble lyst"|"ga mening"|"gav meining"|"falt på plass"|"hang sammen"|"hang saman") ("alt"|"det hele"|"det"|"alt sammen"|"plutselig alt") ("for meg"|"endelig")?
  ("alt"|"det hele"|"det heile"|"sammenhengen"|"samanhengen") ("ga plutselig mening"|"gav plutseleg meining"|"ga endelig mening"|"gav endeleg meining"|"falt på plass"|"fall på plass"|"hang plutselig sammen"|"klarnet"|"klarna")
  ("gikk"|"gjekk"|"kom"|"forlot"|"la på"|"dro"|"satt igjen"|"sat att"|"ble"|"blei"|"vart"|"er"|"var") ("jeg"|"eg"|"vi")? ("fra samtalen"|"frå samtalen"|"ut av samtalen"|"ut av det"|"derfra"|"derifra"|"derifrå"|"mye"|"mykje"|"langt"|"en god del"|"atskillig"|"veldig mye"|"betydelig")? ("mye"|"mykje"|"langt"|"atskillig"|"betraktelig")? ("klokere"|"klokare"|"visere"|"et hode klokere"|"en erfaring rikere"|"ei erfaring rikare") ("enn da jeg ringte"|"enn før"|"på" !("hva jeg"|"kva eg") ..4|"enn da" ..3)?
  ("gikk"|"gjekk"|"kom"|"forlot"|"la på"|"dro"|"satt igjen"|"sat att"|"ble"|"blei"|"vart"|"er"|"var") ("jeg"|"eg"|"vi")? ("fra samtalen"|"frå samtalen"|"ut av samtalen"|"ut av det"|"derfra"|"derifra"|"derifrå"|"mye"|"mykje"|"langt"|"en god del"|"atskillig"|"veldig mye"|"betydelig")? ("mye"|"mykje"|"langt"|"atskillig"|"betraktelig")? ("klokere"|"klokare"|"visere"|"et hode klokere"|"en erfaring rikere"|"ei erfaring rikare") !("på hva jeg"|"på kva eg") ("på"|"enn da") >>
  ("begrunnelse"|"begrunnelsen"|"grunngjeving"|"grunngjevinga"|"forklaring"|"forklaringa"|"forklaringen"|"svar"|"avslag"|"nei") ("som")? ("det går an å leve med"|"det gjekk an å leve med"|"det gikk an å leve med"|"jeg kan leve med"|"eg kan leve med"|"vi kan leve med"|"som holdt vann"|"som held vatn"|"som holder vann"|"holdt vann"|"held vatn"|"som ga mening"|"som gav meining"|"det går an å forstå"|"det var mulig å forstå"|"det er råd å forstå"|"jeg kunne forstå"|"det sto respekt av")
  ("en"|"ei"|"ein") ("begrunnelse"|"grunngjeving"|"forklaring") ("det går an"|"det gikk an"|"det gjekk an"|"som holdt vann"|"som holder vann"|"som held vatn"|"jeg kan leve med"|"eg kan leve med"|"til å forstå") ("å leve med"|"å forstå"|"å skjønne")?
  ("nå vet jeg"|"nå veit jeg"|"no veit eg"|"nå skjønner jeg"|"nå forstår jeg"|"no skjønar eg"|"no forstår eg"|"da skjønte jeg"|"da forsto jeg"|"først da skjønte jeg"|"endelig skjønte jeg"|"endelig forsto jeg"|"endeleg skjøna eg"|"endelig vet jeg"|"og nå vet jeg") ("i alle fall"|"iallfall"|"i hvert fall"|"endelig"|"i det minste")? ("hvorfor"|"hvordan"|"kvifor"|"korleis"|"hva" ("som"|"det")|"sammenhengen"|"poenget") >>
  ("ryddet"|"rydda"|"luket"|"nøstet"|"nøsta"|"sorterte"|"greide"|"redet"|"løste") @hanhun? ("opp")? ("i")? ("begrepene"|"omgrepa"|"flokene"|"flokene mine"|"misforståelsene"|"misforståelsen"|"trådene"|"trådane"|"tråder"|"rotet i hodet mitt"|"hodet mitt"|"tankene mine"|"kaoset i hodet mitt"|"uklarhetene"|"forvirringen"|"alle begrepene") ("for meg")?
  ("forvirringen"|"forvirringa"|"tåka"|"tåken"|"uklarhetene"|"mystikken") ("lettet"|"letta"|"forsvant"|"ble borte"|"vart borte"|"ble ryddet av veien")
  !("skjemaet"|"delt inn"|"jeg"|"appen"|"nettsiden"|"oppussingen") ("forklart"|"forklarte"|"forklara"|"tok det"|"tok meg gjennom"|"gikk gjennom"|"gjekk gjennom"|"tok alt"|"tok oss"|"vist"|"viste"|"viste meg"|"svarte"|"gjennomgått"|"satt opp"|"bygde det opp"|"bygget det opp"|"fikk det"|"fekk det"|"fikk alt"|"fekk alt"|"kom det"|"kom alt"|"alt sammen"|"svar"|"svaret") (","|"kom"|"lagt fram"|"servert"|"inn"|"med")? ("punkt for punkt"|"steg for steg"|"skritt for skritt"|"trinn for trinn"|"ett klikk av gangen"|"eitt klikk om gongen"|"et steg av gangen"|"ett steg av gangen"|"bit for bit"|"linje for linje"|"post for post"|"fra bunnen av"|"frå botnen av"|"helt fra bunnen")
  ^ ("punkt for punkt"|"steg for steg"|"skritt for skritt"|"trinn for trinn"|"ett klikk av gangen"|"eitt klikk om gongen"|"ett steg av gangen"|"linje for linje")
  ("ikke"|"ikkje"|"aldri"|"null"|"ingen") ("noe"|"noko")? ("rot"|"tull"|"surr"|"tåkeprat"|"svada"|"utenomsnakk"|"utanomsnakk"|"fjas"|"omsvøp"|"vås") ("med"|"i") ("forklaringa"|"forklaringen"|"svaret"|"svara"|"svarene"|"det han sa"|"det hun sa")
  ("rett"|"beint") "på" ("sak"|"saka") ("og" ("konkret"|"tydelig"|"presis"|"klar"|"forståelig"))
  ("dro"|"drog"|"tok"|"gikk"|"gjekk"|"snakket"|"snakka"|"pratet"|"viste"|"forklarte"|"ledet"|"tråklet") ("meg"|"oss") ("trygt"|"rolig"|"tålmodig"|"fint"|"stødig"|"pent")? ("gjennom"|"igjennom") ("hele"|"heile"|"hvert"|"kvart"|"alle"|"oppsettet"|"menyene"|"menyane"|"prosessen"|"skjemaet"|"stegene"|"det"|"det hele"|"regnestykket"|"vilkårene"|"avtalen"|"fakturaen"|"reglene") >>
  ja: Alt var [satt opp slik at et barn kunne fulgt det].
  ja: Han [brukte badekar som eksempel].
  ja: Eg fekk [ei grunngjeving som held vatn].
  ja: Hun [tok meg gjennom hele skjemaet].
  nei: Jeg gikk gjennom hele skjemaet selv.
  nei: Firmaet trakk seg ut av avtalen.
  nei: Jeg hadde skrevet ned alt selv, punkt for punkt.
  nei: Han losa meg gjennom skjemaet.
  nei: Skjemaet er delt inn steg for steg.

+ brikkene actor=any
  ("brukte"|"nytta"|"tok"|"trakk fram"|"forklarte med"|"viste med"|"brukar") @hanhun? _ ..3 ("som eksempel"|"som bilde"|"som bilete"|"som illustrasjon"|"til å forklare"|"for å forklare"|"for å vise") ("til" ..6|"så jeg" ..4)?
  ("brukte"|"nytta"|"tok"|"trakk fram"|"forklarte med"|"viste med"|"brukar") @hanhun? _ ..3 ("som eksempel"|"som bilde"|"som bilete"|"som illustrasjon"|"til å forklare"|"for å forklare"|"for å vise") ("til"|"så jeg") >>
  ("brikkene"|"brikkane"|"puslespillet"|"puslespelet"|"ti-øringen"|"tiøringen"|"femøringen"|"polletten"|"poletten"|"femtiøringen") ("falt"|"fall"|"datt"|"gikk opp"|"satt"|"gjekk"|"landet"|"ramlet") ("på plass"|"ned"|"opp"|"sammen"|"på"|"hjem")? ("for meg"|"for oss"|"hos meg")? !("for ham"|"for henne"|"for han"|"for ho"|"for dem"|"hos ham"|"hos henne")
  ("gikk"|"gjekk") det ("opp") ("et"|"eit") ("lys"|"talglys"|"helt stearinlys") ("for meg"|"for oss"|$)
  ("et"|"eit") ("lys"|"talglys") ("gikk"|"gjekk") ("opp") ("for meg"|"for oss")
  ("nå"|"no"|"da"|"då"|"endelig"|"endeleg"|"omsider") ("ser"|"så"|"såg"|"skjønner"|"skjønte"|"forstår"|"forsto"|"forstod"|"vet"|"visste"|"veit"|"skjønar"|"skjøna") ("jeg"|"eg"|"vi"|"æ") ("endelig"|"godt"|"akkurat")? ("hvor"|"hvorfor"|"kvifor"|"hvordan"|"korleis"|"sammenhengen"|"samanhengen"|"poenget"|"kor"|"hva jeg betaler for"|"kva eg betaler for"|"forskjellen"|"hva tallene") >>
  ("satte"|"sette"|"stilte"|"tegnet"|"teikna"|"regnet"|"rekna"|"rekna ut"|"la"|"viste"|"skrev"|"delte"|"stykket"|"brøt"|"listet"|"førte") @hanhun? ("opp"|"fram"|"ned")? ("hele"|"heile"|"alt"|"det"|"meg"|"på")? ("regnestykket"|"reknestykket"|"regnskapet"|"tallene"|"tala"|"summene"|"posten for posten"|"sammenhengen"|"beløpet"|"fordeler og ulemper"|"pluss og minus"|"for og imot"|"alternativene"|"lønna mi"|"sparinga"|"hver krone"|"kvar krone"|"hva jeg ville ha spart"|"kva eg ville ha spart"|"hva jeg sparer"|"kva eg sparer") ("side om side"|"linje for linje"|"post for post"|"opp mot hverandre"|"så jeg" ..6|"for meg")? >>
  ("la det fram"|"la alt fram"|"la fram"|"la det frem"|"forklarte det"|"sa det"|"viste det"|"stilte det opp"|"fortalte det"|"fortalde det"|"la det opp") ("slik at"|"sånn at"|"så"|"så tydelig at"|"så klart at"|"så godt at") @jegvi ("så"|"såg"|"skjønte"|"skjøna"|"forsto"|"forstod"|"kunne se"|"kunne følge"|"ble overbevist"|"måtte gi meg") >>
  ("hver"|"kvar"|"hvert"|"kvart"|"hvert eneste"|"hver eneste") ("påstand"|"punkt"|"post"|"linje"|"krone"|"ledd"|"tall"|"steg"|"avsnitt") ("ble"|"var"|"vart"|"fulgt"|"fikk"|"hadde"|"ble fulgt")? ("fulgt av"|"forklart"|"gjort rede for"|"av"|"begrunnet"|"sin forklaring"|"med eksempel"|"et eksempel"|"belagt"|"utdypet") >>
  ("holdt"|"heldt"|"haldt") @hanhun? ("meg"|"oss") ("oppdatert"|"orientert"|"informert"|"i løypa"|"løpende oppdatert"|"à jour"|"ajour") ("på"|"om"|"hele veien"|"hele tiden"|"underveis")? >>
  ("skilte"|"skilde"|"sorterte"|"greide ut"|"redet"|"reidde"|"pakket ut"|"plukket fra hverandre") @hanhun? ("pent"|"opp"|"ut"|"ryddig"|"klart"|"fint")? ("mellom"|"flokene"|"flokane"|"trådene"|"trådane"|"hele floken"|"begrepene"|"floken"|"hva som var") !("saken min"|"feilen") >>
  ("tatt i hånda"|"tok meg i hånda"|"tok meg ved hånden"|"tok meg i handa"|"leide meg"|"leidde meg"|"leid"|"loset meg"|"losa meg"|"ble loset"|"geleidet meg"|"lotset meg"|"guidet meg"|"guida meg"|"bar meg"|"førte meg"|"pilotert"|"tok meg med"|"fulgte meg") ("og leid"|"og leide meg"|"trygt"|"pent"|"skritt for skritt")? ("gjennom"|"forbi"|"rundt"|"inn i"|"igjennom"|"fra") ("hele"|"heile"|"skjema"|"skjemaet"|"skjemaveldet"|"jungelen av vilkår"|"jungelen av paragrafer"|"paragrafjungelen"|"labyrinten"|"menyene"|"menyane"|"papirmølla"|"oppsettet"|"søknaden"|"reglene"|"det") >>
  ("ga"|"gav"|"fikk"|"fekk"|"sa"|"forklarte"|"forklara"|"tok"|"gjentok") @hanhun? ("det"|"han det"|"meg det"|"forklaringen"|"forklaringa"|"alt") ("i ny drakt"|"i ny innpakning"|"på en ny måte"|"på ein ny måte"|"på tre måter"|"på flere måter"|"på fleire måtar"|"med andre ord"|"fra en annen vinkel"|"om igjen med" ..3|"på nytt og på nytt"|"en gang til, saktere") >>
  ("rett"|"beint"|"beine"|"reine"|"rene"|"ærlig"|"ærleg") ("på sak og konkret"|"ord for pengene"|"fram om" ..3|"ut om" ..4)
  ("rett"|"beint"|"beine"|"reine"|"rene"|"ærlig"|"ærleg") ("fram om"|"ut om") >>
  ("ikke"|"ikkje"|"umulig"|"umogleg") ("til")? ("å") ("misforstå"|"mistolke"|"ta feil av") 
  ("konklusjonen"|"svaret"|"beskjeden"|"meldingen"|"budskapet"|"forklaringen") ("var"|"er") [ ("ikke til å misforstå"|"ikkje til å misforstå"|"umulig å misforstå"|"umogleg å misforstå"|"krystallklar"|"krystallklart"|"klokkeklar"|"klokkeklart"|"soleklar"|"soleklart"|"glassklart"|"klar som dagen"|"klart som dagen"|"som hogd i stein") ]
  ("skjønte"|"skjøna"|"forsto"|"forstod"|"så"|"såg") ("jeg"|"eg"|"vi") ("hvor hun ville"|"hvor han ville"|"kor ho ville"|"hva hun mente med det"|"poenget"|"greia"|"tegninga"|"teikninga"|"tegningen"|"hele bildet"|"heile biletet"|"logikken"|"hvordan det hang sammen"|"korleis det hang saman"|"gangen i det"|"hvorfor") ("hen"|"med det")? >>
  ("gjorde"|"fikk"|"fekk"|"klarte å gjøre"|"greide å gjøre") @hanhun? ("det vanskelige"|"det kompliserte"|"det vanskelege"|"noe vanskelig"|"noe komplisert"|"rentespørsmålet"|"jungelen"|"alt"|"vilkårene"|"det uforståelige") ("enkelt"|"lett"|"forståelig"|"forståeleg"|"til barnemat"|"begripelig"|"oversiktlig"|"lettfattelig"|"til å høres enkelt ut")
  ("kunne"|"burde"|"skulle"|"må ha") ("blitt"|"vært"|"bli"|"ha vært") ("lærer"|"lærar"|"foreleser"|"pedagog"|"folkeopplyser"|"forelesar")
  ("bedre enn"|"betre enn"|"som den beste"|"som min gamle"|"som min beste") ("en"|"ein"|"den beste"|"min gamle")? ("lærer"|"lærar"|"foreleser"|"pedagog"|"mattelærer"|"læreboka"|"læreboken")
  ("svar"|"svaret"|"forklaring"|"forklaringa"|"forklaringen"|"beskjed") ("med")? ("hode og hale"|"hue og hale"|"hovud og hale"|"både hode og hale"|"hender og føtter"|"rød tråd"|"raud tråd"|"svart på hvitt"|"mellom to permer"|"fra a til å")
  ("fikk"|"fekk"|"gav"|"ga"|"ble"|"vart") ("jeg"|"eg"|"vi"|"meg"|@hanhun)? ("hele"|"heile"|"det fulle"|"det store") ("bildet"|"biletet"|"sammenhengen"|"oversikten")
  ("gikk"|"gjekk"|"kom"|"satt"|"sitt"|"sat"|"dro"|"la på"|"er"|"ble") ("jeg"|"eg"|"vi")? ("derfra"|"derifra"|"igjen"|"ut"|"av samtalen"|"på")? ("klokere"|"klokare"|"en erfaring rikere"|"mye klokere"|"ei erfaring rikare"|"mindre dum") ("enn da jeg" ..2|"enn før"|"enn da eg" ..2|"enn jeg kom")?
  ("gikk"|"gjekk"|"kom"|"satt"|"sitt"|"sat"|"dro"|"la på"|"er"|"ble") ("jeg"|"eg"|"vi")? ("derfra"|"derifra"|"igjen"|"ut"|"av samtalen"|"på")? ("klokere"|"klokare"|"en erfaring rikere"|"mye klokere"|"ei erfaring rikare"|"mindre dum") ("enn da jeg"|"enn da eg") >>
  ja: Ho [brukte poteter som eksempel].
  ja: [Nå ser jeg hvor de 4000 kronene ble av].
  ja: Han [satte opp regnestykket linje for linje].
  ja: Ho [la det fram slik at eg såg kvifor].
  ja: Vi [ble loset gjennom hele skjemaet].
  ja: Da [skjønte jeg hvor hun ville med det].
  nei: Nå ser jeg fram til ferien.
  nei: Jeg satt igjen med regningen.
  nei: Lyset kom tilbake etter en time.
  nei: Da falt brikkene på plass for ham.

+ forklarte-noe
  !(@jegvi|"jeg som"|"jeg som alltid"|"eg som"|"eg som alltid"|"jeg selv") ("forklarte"|"forklarer"|"forklara"|"forklåra"|"forklarar"|"forklarde") !@jegvi @hanhun? @meg? ("også"|"òg"|"først"|"deretter"|"så"|"litt"|"kort"|"rolig"|"roleg"|"tålmodig"|"tolmodig"|"fint"|"greit"|"enkelt"|"raskt"|"faktisk"|"underveis"|"gjerne")? !("sikkert"|"visst"|"nok"|"bare"|"berre"|"kun"|"litt"|"lite"|"ikke"|"ikkje"|"aldri"|"ingenting"|"knapt"|"dårlig"|"dårleg"|"utydelig"|"uklart"|"rotete"|"vagt"|"at"|"seg"|"seg bort"|"og"|"men"|"saken min"|"saka mi"|"saken for"|"problemet"|"situasjonen min"|@kvord|"hele saken"|"det samme"|"for fort"|"fort"|"med"|"til"|"i"|"før"|"da"|"altfor"|"for"|"verken"|.. ("dårlig"|"dårleg"|"mangelfullt"|"utydelig")) _ >>
  !@jegvi ("forklarte"|"forklarer"|"forklara"|"forklåra"|"forklarar"|"forklarde") @hanhun? @meg? ("også"|"òg")? "at" !(@hanhun ("forsto"|"forstod"|"skjønte"|"skjøna"|"ikke"|"ikkje"|"var"|"hadde"|"måtte"|"skulle"|"ikke" "kunne"|"kunne" "ikke")|"det ikke" ("gikk"|"var" "mulig")|"de ikke") >>
  ("forklarte"|"forklara"|"forklåra"|"forklarde"|"forklart"|"viste"|"tok"|"gikk gjennom"|"gjekk gjennom") ("det"|"alt"|"meg")? ("ett"|"eitt"|"et"|"eit") ("steg"|"trinn"|"punkt"|"skritt") ("om gangen"|"av gangen"|"om gongen"|"i gangen")
  ("forklarte"|"forklara"|"forklåra"|"svarte"|"svara"|"skrev"|"skreiv"|"forklart") @hanhun? ("det"|"alt")? @grad? ("kort"|"raskt"|"sakte"|"rolig"|"roleg"|"kjapt"|"stutt") ("og"|", men"|"men"|",") ("men")? @grad? ("greit"|"godt"|"tydelig"|"tydeleg"|"presist"|"konsist"|"grundig"|"forståelig"|"klart"|"bra")
  ja: Hun [forklarte prisene].
  ja: Ho [forklara mykje om lånet].
  ja: Han [forklarte at gebyret gjelder alle].
  ja: Han [forklarte ett steg om gangen].
  nei: Jeg forklarte problemet.
  nei: Hun forklarte når montøren kommer.
  nei: Hun forklarte at hun ikke kunne hjelpe.
  nei: Hun forklarte at hun forsto at det var kjedelig.

+ var-tydelig
  !(@produktting|@produktting "deres"|@produktting "min"|@produktting _ "og") ("var"|"er"|"virket"|"verka") ("også"|"òg"|"både")? @grad? [ ("tydelig"|"tydeleg"|"konkret"|"presis"|"oversiktlig"|"klar og tydelig"|"klår og tydeleg"|"klart og tydelig"|"klårt og tydeleg"|"tydelige"|"tydelege"|"konkrete"|"presise"|"pedagogisk"|"informativ"|"grundig"|"utfyllende") ] !("og" ("snakket"|"snakka"|"prata"|"lett å forstå"|"rolig i stemmen")) ("og"|"men"|","|$|"hele tiden"|"heile tida"|"hele veien"|"i svarene"|"i svara"|"i svaret"|"uten"|"utan"|"da"|"når"|"gjennom")
  ("kort"|"korte"|"stutt"|"stutte"|"kortfattet"|"kortfatta") (","|"og")? "men" @grad? ("tydelig"|"tydeleg"|"tydelige"|"tydelege"|"konkret"|"konkrete"|"presis"|"presise"|"presist"|"klart"|"klare"|"tydelig svar"|"presist svar"|"greit"|"informativt"|"oversiktlig")
  ("svaret"|"svara"|"svarene"|"forklaringen"|"forklaringa"|"informasjonen"|"e-posten") ..1 ("var"|"er") @grad? ("tydelig"|"tydeleg"|"klart"|"klårt"|"konkret"|"presist"|"klar"|"grei å forstå"|"tydelige"|"konkrete"|"klare") !("og" ("lett"|"lette"|"enkle"|"enkelt"|"enkel") "å")
  !("snakket"|"snakka"|"snakker"|"prata"|"pratet"|"uttalte"|"meg"|"oss"|"ham"|"henne"|"saken min"|"saka mi"|"stemmen"|"det") ("klart"|"klårt"|"kort") "og" ("tydelig"|"tydeleg"|"konkret"|"presist")
  ("ga"|"gav"|"gir"|"fikk"|"fekk"|"får") @hanhun? @meg? ("et"|"eit")? @grad? ("klart"|"klårt"|"tydelig"|"tydeleg"|"konkret"|"grundig"|"presist"|"utfyllende") ("og" ("klart"|"tydelig"|"konkret"|"grundig"|"godt"))? ("svar"|"bilde"|"bilete")
  ja: Hun var [tydelig] og rolig.
  ja: Svarene var [korte, men presise].
  ja: Ho var [konkret].
  nei: Hun var tydelig irritert.
  nei: Det var tydelig at hun ikke lyttet.
  nei: Appen deres er oversiktlig og trygg.
  nei: Kort og greit: dårlig.

+ i-rekkefølge actor=any
  ("alt"|"det"|"punktene"|"stegene"|"svaret"|"forklaringen") ("kom"|"lå"|"var"|"sto")? ("i") ("riktig"|"rett"|"logisk"|"fornuftig") "rekkefølge" ("," "med" ..6)?
  ("alt"|"det"|"punktene"|"stegene"|"svaret"|"forklaringen") ("kom"|"lå"|"var"|"sto")? ("i") ("riktig"|"rett"|"logisk"|"fornuftig") "rekkefølge" ("," "med") >>
  !("jeg"|"eg"|"vi"|"me") ("gikk"|"gjekk"|"går") @hanhun? ("skikkelig"|"ordentlig"|"grundig"|"virkelig"|"litt"|"helt ned"|"ned")? ("i") ("detalj"|"detaljer"|"detaljene"|"detaljane") ("på"|"om"|"rundt"|"med")? >>
  ("nå"|"no"|"endelig"|"endeleg"|"først nå"|"da"|"etterpå") ("skjønner"|"skjønar"|"forstår"|"skjønte"|"skjøna"|"forsto"|"forstod"|"vet"|"veit") ("jeg"|"eg"|"vi"|"me"|"æ") ("endelig"|"endeleg"|"i alle fall"|"iallfall"|"faktisk"|"plutselig")? ("hva"|"kva"|"ka") !("dårlig"|"god"|"kundeservice"|"service"|"elendig"|"folk"|"kona"|"som skjer"|"jeg skal"|"jeg må"|"eg skal"|"eg må"|"hun mente"|"han mente") _ ..2 ("er"|"var"|"går"|"betyr"|"tyder"|"består"|"dekker"|"kommer"|"skyldes"|"koster"|"brukes") >>
  ("nå"|"no"|"etterpå"|"i dag") ("kan"|"kunne") ("jeg"|"eg"|"vi"|"me") ("selv"|"sjølv")? ("regne ut"|"rekne ut"|"forklare"|"forklara"|"tyde"|"leggja ut om"|"legge ut om") ("egenandelen"|"fakturaen"|"prisen"|"renta"|"det"|"summen"|"regningen"|"rekninga"|"lånet"|"strømprisen"|"skatten") >>
  ("so"|"så"|"slik at"|"og") @jegvi ("nå"|"no")? ("kan"|"kunne") ("nå"|"no")? ("leggja ut"|"legge ut"|"forklare"|"forklara"|"fortelle"|"fortelja"|"lære bort") ("om")? ("det"|"alt"|"hele greia") ("til"|"videre"|"vidare"|"for") >>
  ("la") @hanhun? ("alle")? "kortene på bordet" ("om" ("hva"|"hvordan"|"hvorfor"|"prisen"|"gebyret"|"vilkårene") >>)?
  ("bygde"|"bygget"|"bygga"|"tok"|"startet"|"begynte"|"la") @hanhun? ("det"|"alt"|"forklaringen")? ("opp")? ("fra"|"frå") ("grunnmuren"|"grunnmuren av"|"grunnen av"|"scratch"|"bunn av"|"første byggestein")
  ("fikk"|"fekk") @hanhun ("fram"|"frem") ("for meg"|"for oss")? ("hva"|"kva"|"hvordan"|"korleis"|"hvorfor"|"kvifor") >>
  ("fekk"|"fikk") ("fram"|"frem") ("for meg"|"for oss") ("hva"|"kva"|"hvordan"|"korleis"|"hvorfor"|"kvifor") >>
  ("vridde"|"vrei"|"vred"|"snudde"|"dreide") @hanhun? "og" ("vendte"|"vende"|"snudde"|"dreide") @hanhun? ("på")? ("det"|"saken"|"eksemplene"|"forklaringen")? ("til"|"helt til") @jegvi ("så"|"skjønte"|"forsto"|"såg"|"skjøna") >>
  ("ga"|"gav") @hanhun? ("meg"|"oss") ("både")? ("bakgrunnen"|"bakteppet"|"sammenhengen"|"årsaken"|"grunnen") ("," ..4 "og" ..3|"og" ..3|"for" ..5|"til" ..5)
  ("ga"|"gav") @hanhun? ("meg"|"oss") ("både")? ("bakgrunnen"|"bakteppet"|"sammenhengen"|"årsaken"|"grunnen") ("," ..4 "og"|"og"|"for"|"til") >>
  ("satt opp"|"sett opp"|"bygd opp"|"bygget opp"|"delt inn"|"ordnet") ("med"|"i") ("overskrifter"|"punkter"|"punkt"|"avsnitt"|"tall"|"kulepunkter"|"mellomtitler"|"bolker") ("og" ..5)?
  ("satt opp"|"sett opp"|"bygd opp"|"bygget opp"|"delt inn"|"ordnet") ("med"|"i") ("overskrifter"|"punkter"|"punkt"|"avsnitt"|"tall"|"kulepunkter"|"mellomtitler"|"bolker") ("og") >>
  ("sette"|"satte"|"sett"|"satt") ("det"|"alt"|"alt sammen") ("i system" !("at"|"å")|"i sammenheng"|"inn i en sammenheng") ("for meg"|"for oss")?
  ("det"|"den"|"de") ("ryddigste"|"klareste"|"tydeligste"|"mest ryddige"|"ryddigaste"|"klåraste"|"best forklarte"|"grundigste") ("svaret"|"brevet"|"forklaringen"|"forklaringa"|"e-posten"|"gjennomgangen"|"mailen"|"redegjørelsen") ("jeg har fått"|"eg har fått"|"jeg har lest"|"eg har lese"|"vi har fått") >>
  ("regnet"|"rekna") @hanhun? ("det")? ("ut")? ("sammen med"|"saman med") ("meg"|"oss") >>
  ("viste"|"synte") @hanhun? ("meg"|"oss") ("regnestykket"|"reknestykket"|"utregningen"|"tallene") ("bak" ..2)?
  ("viste"|"synte") @hanhun? ("meg"|"oss") ("regnestykket"|"reknestykket"|"utregningen"|"tallene") ("bak") >>
  ja: Hun [gikk skikkelig i detalj på hvorfor nettet er tregt].
  ja: Ho [fekk fram for meg kva nettleiga er til].
  ja: [Det ryddigste brevet jeg har fått på lenge].
  ja: [Alt kom i riktig rekkefølge].
  snu: Hun [gikk aldri i detalj på hvorfor].
  nei: Jeg gikk i detalj på hva som var galt.
  nei: Nå vet jeg hva jeg skal gjøre.
  nei: Nå vet jeg hva dårlig service er.

# a light goes up, the pieces fall into place, the pattern shows
+ alt-falt-på-plass actor=any
  ("falt"|"fall"|"falle"|"datt"|"ramlet"|"ramla"|"landet"|"landa"|"kom"|"satt"|"sat") ("alle"|"de siste"|"dei siste"|"siste"|"endelig"|"endeleg")? ("brikkene"|"brikkane"|"bitene"|"bitane"|"brikken"|"brikka"|"puslespillet"|"puslebitene"|"alt"|"alt sammen"|"tallene"|"tala") ("endelig"|"endeleg"|"plutselig"|"plutseleg"|"omsider")? ("på plass") ("for meg"|"for oss"|"hos meg")? !("for ham"|"for henne"|"hos ham"|"for han"|"for ho")
  ("nå"|"no"|"endelig"|"endeleg"|"i dag"|"da"|"etterpå"|"omsider"|"først nå"|"og") ("vet"|"veit"|"vett"|"skjønner"|"skjønar"|"forstår"|"skjønte"|"forsto"|"forstod"|"begriper"|"fatter"|"ser"|"såg"|"så") ("jeg"|"eg"|"vi"|"me"|"æ"|"je") ("omsider"|"endelig"|"endeleg"|"faktisk"|"også"|"óg"|"òg"|"helt klart"|"sannelig"|"jammen"|"skikkelig") ("hvorfor"|"kvifor"|"hvordan" !@jegvi|"korleis" !@jegvi|"åssen" !@jegvi|"korsen"|"sammenhengen"|"samanhengen"|"poenget"|"forskjellen"|"skilnaden"|"logikken"|"grunnen"|"årsaken"|"hva" ("som gikk galt"|"det betyr"|"det gjelder"|"tallene"|"jeg betaler for"|"som skjedde")|"kva" ("det tyder"|"som gjekk gale"|"eg betaler for")) >>
  ("plutselig"|"plutseleg"|"endelig"|"endeleg"|"med ett"|"omsider"|"straks") ("ga"|"gav"|"gir"|"gjev") _ ..3 ("mening"|"meining")
  ("svart på hvitt"|"svart på kvitt"|"svart på kvit") !("når"|"hva som skjer"|"hva jeg skal gjøre"|"hva jeg må gjøre"|"kva som skjer"|"at") (@kvord) >>
  ja: Da [falt endelig alle bitene på plass].
  ja: [Nå vet jeg omsider hvorfor premien steg].
  nei: Da falt brikkene på plass for ham.

# nothing left out, nothing vague
+ ingenting-utelatt actor=any turn=no
  !("jeg"|"eg"|"vi"|"me") ("hoppet"|"hoppa"|"sprang"|"gled"|"skled"|"fòr"|"for") @hanhun? ("ikke"|"ikkje"|"aldri"|"itj") ("lett"|"glatt")? ("over") ("noe"|"noko"|"noen ting"|"nokon ting"|"en ting"|"et punkt"|"et eneste"|"et komma"|"ei linje"|"en linje"|"noen av" ..2|"noen punkter"|"de vanskelige" _|"det vanskelige"|"det vanskelege"|"detaljene"|"detaljane")
  ("hoppet"|"hoppa"|"gled"|"skled") @hanhun? "over ingenting"
  ("utelot"|"utelét"|"glemte"|"gløymde"|"holdt tilbake"|"heldt tilbake"|"hoppet over"|"hoppa over") @hanhun? ("ikke noe"|"ikkje noko"|"ingenting"|"ingen ting"|"ikke en eneste detalj"|"ikke en detalj"|"ingen detaljer"|"ikkje ein detalj")
  ("ikke"|"ikkje"|"ingen"|"inga") ("én"|"en"|"ein"|"eitt"|"ett"|"noe"|"noko"|"et")? ("ting"|"detalj"|"punkt"|"post"|"linje"|"spørsmål")? (@hanhun) ("ikke"|"ikkje") ("forklarte"|"forklara"|"forklåra"|"gikk gjennom"|"gjekk gjennom"|"kunne forklare"|"begrunnet"|"fikk forklart")
  ("ikke"|"ikkje"|"aldri"|"uten") ("et snev av"|"eit snev av"|"snev av"|"antydning til"|"antyding til"|"tegn til"|"teikn til"|"spor av"|"et fnugg av"|"eit fnugg av"|"skygge av") ("rot" !("på")|"surr"|"tåkeprat"|"uklarhet"|"uklarheit"|"vaghet"|"forvirring"|"motsigelser"|"svada"|"utenomsnakk"|"bortforklaringer"|"forvirrende" _)
  ("ikke"|"ikkje"|"aldri"|"verken gjerrig") ("spart"|"spare"|"sparte"|"sparer"|"gjerrig"|"gniten"|"knuslet"|"knuslete"|"snau"|"gjerrige") @hanhun? ("ikke"|"ikkje")? ("på"|"med") ("forklaringene"|"forklaringane"|"forklaringer"|"forklaringar"|"forklaringa"|"forklaringen"|"detaljene"|"detaljane"|"detaljer"|"informasjonen"|"informasjon"|"opplysningene"|"opplysninger"|"opplysningar"|"eksemplene"|"eksempler"|"døma")
  ("ingen"|"inga"|"ikke noe"|"ikkje noko"|"ikke noen"|"slapp"|"null"|"intet"|"aldri noe"|"uten noe") ("å gå")? ("utydelig"|"utydeleg"|"uklart"|"uklar"|"vagt"|"rotete"|"tåkete"|"svevende"|"ullent"|"kronglete")? ("rundt grøten"|"rundt grauten"|"utydelig snakk"|"uklart snakk"|"vagt snakk"|"ullent snakk"|"tåkete snakk"|"tåkeprat"|"tåkesnakk"|"tåkelegging"|"bortforklaringer"|"bortforklaringar"|"selvmotsigelser") ("her"|"her nei"|"der i gården"|"å spore")?
  ("gikk"|"gjekk"|"danset"|"går") @hanhun? ("ikke"|"ikkje"|"aldri") ("som katten")? ("rundt grøten"|"rundt grauten"|"rundt grøt")
  ja: Han [hoppet ikke over et punkt].
  ja: Det var [ikke én ting hun ikke forklarte].
  ja: [Ikke antydning til rot] i det han sa.
  ja: Her ble det [ikke spart på eksempler].
  ja: Ho [gjekk ikkje rundt grauten].
  nei: Ikke spor av tåke på fjellet i dag.
  nei: Jeg hoppet ikke over noe i skjemaet.
  nei: Ingen gåter i avisa i dag.

# an answer in good order
+ i-god-orden actor=any
  ("kort"|"korte"|"kortfattet"|"kortfatta"|"klart"|"klårt"|"klar"|"ryddig"|"ryddige"|"stutt"|"presist"|"presis"|"konkret"|"konkrete"|"tydelig"|"tydeleg"|"enkelt"|"saklig"|"sakleg") "," ("konkret"|"konkrete"|"presist"|"presis"|"presise"|"tydelig"|"tydeleg"|"klart"|"oversiktlig"|"oversiktleg"|"informativt"|"informativ"|"utfyllende"|"ryddig"|"strukturert"|"forståelig"|"saklig") ("og"|",") ("rett på sak"|"rett på saken"|"rett på saka"|"til poenget"|"konkret"|"konkrete"|"presist"|"presis"|"tydelig"|"tydeleg"|"klart"|"oversiktlig"|"oversiktleg"|"informativt"|"utfyllende"|"utfyllande"|"ryddig"|"greit"|"forståelig"|"forståeleg"|"strukturert"|"saklig") !("nettside"|"app"|"avtale"|"faktura")
  ("overskrifter"|"overskrift"|"punkter"|"punkt"|"kulepunkter"|"kulepunkt"|"avsnitt"|"mellomtitler"|"mellomtitlar"|"nummererte" _|"lister"|"skjermbilder"|"eksempler"|"tabell") ("," _ ..2)? ("og") ("en"|"ei"|"ein"|"alt i"|"et"|"i")? ("logisk"|"god"|"ryddig"|"klar"|"tydelig"|"tydeleg"|"rett"|"riktig"|"fornuftig"|"fin"|"konkrete"|"gode")? ("rekkefølge"|"rekkjefølgje"|"struktur"|"oppbygging"|"oppbygning"|"disposisjon"|"inndeling"|"overskrifter"|"kulepunkter"|"eksempler"|"avsnitt"|"forklaringer")
  ("logisk"|"ryddig"|"klar"|"tydelig"|"tydeleg"|"fornuftig"|"pedagogisk"|"gjennomtenkt") ("rekkefølge"|"rekkjefølgje"|"struktur"|"oppbygging"|"oppbygning"|"disposisjon") ("på" ("svaret"|"forklaringen"|"mailen"|"det hun" _|"det han" _)|"i" ("svaret"|"forklaringen"|"forklaringa"|"mailen"|"e-posten"|"det hun" _|"det han" _))?
  ("tok"|"forklarte"|"forklara"|"fikk"|"fekk"|"ga meg"|"gav meg"|"gikk gjennom"|"gjekk gjennom") @hanhun? ("meg gjennom")? ("det"|"alt"|"det hele"|"heile greia"|"hele greia"|"saken"|"lånet"|"avtalen")? ("helt"|"heilt")? ("fra a til å"|"frå a til å"|"fra a til z"|"fra start til mål"|"frå start til mål"|"fra ende til annen") ("med" ..2|"om" ..2)?
  ("viste til"|"viste meg til"|"slo opp"|"leste opp"|"trakk fram"|"fant fram") @hanhun? ("riktig"|"rett"|"den aktuelle"|"aktuell"|"den riktige"|"nøyaktig") ("paragraf"|"paragrafen"|"punkt"|"punktet"|"vilkår"|"vilkåret"|"bestemmelse"|"avsnitt"|"side"|"regelen") ("og" ("sa"|"forklarte"|"viste") >>)?
  !("jeg"|"eg") ("skulle"|"ville"|"burde"|"skulle gjerne") ("gjerne")? ("ha")? ("hatt"|"fått"|"fåtta") ("den"|"denne"|"ei slik"|"en slik"|"en sånn"|"ei sånn") ("forklaringen"|"forklaringa"|"forklaring"|"gjennomgangen"|"gjennomgongen"|"gjennomgang"|"innføringen"|"innføring"|"oversikten"|"oppklaringen"|"leksjonen") ("for" _ ..2 "siden"|"for" _ ..2 "sidan"|"før"|"tidligere"|"mye før"|"med en gang"|"fra starten"|"da jeg" ..3|"lenge før")?
  ja: Svaret var [kort, presist og til poenget].
  ja: E-posten hadde [kulepunkter og en ryddig rekkefølge].
  ja: Hun [tok avtalen fra A til Å].
  ja: [Skulle hatt den gjennomgangen for et år siden].
  nei: Appen har god struktur, men jeg ringte likevel om prisen.
  nei: Jeg leste avtalen fra A til Å.

# the means: a shared screen, a finger on the line, a parallel
+ viste-og-pekte
  ("dro"|"drog"|"trakk"|"trekte"|"trakk opp"|"drar") @hanhun? ("gode"|"fine"|"kloke"|"noen"|"en"|"ein"|"ei")? ("paralleller"|"parallellar"|"parallell"|"sammenligninger"|"samanlikningar"|"sammenligning"|"linjer") ("til"|"med"|"mellom") >>
  ("delte"|"skjermdelte"|"viste") @hanhun? ("skjerm"|"skjermen"|"skjermen sin"|"skjermbilde"|"skjermbildet") ("med meg")? ("og" ("pekte"|"peika"|"viste"|"forklarte"|"synte"|"gikk"|"tok") >>)?
  ("pekte"|"peika"|"peikte"|"pekte ut"|"peika ut"|"viste meg"|"ringet inn"|"ringa inn"|"markerte"|"merket av"|"gulet ut") @hanhun? ("på")? ("hver"|"hver eneste"|"kvar"|"kvar einaste"|"alle"|"akkurat"|"nøyaktig"|"rett"|"riktig")? ("knapp"|"knapper"|"knappen"|"linje"|"linja"|"linjen"|"linjene"|"post"|"posten"|"postene"|"rubrikk"|"rubrikken"|"felt"|"feltet"|"hvor"|"kor"|"tall"|"tallet"|"tallene"|"sum"|"summen") >>
  ("tydet"|"tyda"|"dechiffrerte"|"avmystifiserte"|"ufarliggjorde"|"knekte koden på"|"knekte koden i"|"nøstet i") @hanhun? _ ..2 ("for meg"|"for oss"|"for mæ"|"saman med meg"|"sammen med meg")
  ("sette"|"satte"|"sett"|"satt"|"plasserte") @hanhun? ("ting"|"det"|"alt"|"saken"|"saka"|"tallene"|"tala"|"summene"|"det hele") ("i" ("sammenheng"|"samanheng"|"perspektiv"|"en sammenheng"|"ein samanheng"|"rett sammenheng"|"riktig sammenheng")) ("for meg"|"for oss")?
  ("la ut"|"greide ut"|"orienterte"|"foredro"|"utbroderte"|"snakket meg gjennom"|"snakka meg gjennom") @hanhun? ("for meg")? ("om"|"for")? ("hvordan"|"korleis"|"åssen"|"hvorfor"|"kvifor"|"hva som ligger" ..2|"hva det"|"gangen i"|"saksgangen"|"bakgrunnen"|"reglene"|"reglane") >>
  ja: Ho [drog parallellar til hushaldet heime].
  ja: Han [delte skjermen og viste meg hele regnestykket].
  ja: Hun [tydet vedtaket for meg].
  nei: Vi delte skjerm hele dagen på jobben, så jeg rakk ikke mer.
  nei: Jeg pekte på feltet i skjemaet.

# taken apart, cut out in cardboard, spooned in; the picture whole
+ skar-det-ut-i-papp
  ("plukket"|"plukka"|"skrudde"|"delte"|"brøt"|"braut"|"kløyvde"|"skar"|"skrelte"|"dissekerte"|"stykket"|"stykka"|"hakket"|"hakka"|"pakket"|"pakka"|"rullet"|"rulla"|"foldet"|"brettet"|"bretta") @hanhun? ("det"|"alt"|"det hele"|"heile greia"|"hele greia"|"regnestykket"|"saken"|"saka"|"begrepene"|"vedtaket"|"fakturaen"|"lånet"|"vilkårene"|"reglene") ("fra hverandre"|"frå kvarandre"|"ned"|"opp"|"ut"|"ut i papp"|"i biter"|"i bitar"|"i småbiter"|"i små biter"|"i porsjoner"|"ned i biter"|"ned i små biter"|"opp i biter"|"opp i små biter") ("bit for bit"|"ledd for ledd"|"linje for linje"|"steg for steg"|"for meg"|"for oss"|"så jeg" ..4|"så eg" ..4)
  ("skar"|"klippet"|"klipte"|"tegnet") @hanhun? ("det"|"alt")? ("ut")? ("i papp"|"ut i papp") ("for meg"|"for oss")?
  ("fikk"|"fekk"|"tok"|"ga meg"|"gav meg"|"serverte meg"|"serverte") @hanhun? ("det"|"alt"|"det hele"|"forklaringen"|"forklaringa") ("inn"|"servert")? ("med teskje"|"med teskei"|"inn med teskje"|"ut i papp"|"i papp"|"i porsjoner"|"i små porsjoner"|"i passe biter"|"i passe porsjoner")
  ("sendte"|"sende"|"la ved"|"laget"|"lagde"|"tegnet"|"kom med"|"brukte") @hanhun? (@meg)? ("et"|"en"|"ei"|"eit"|"noen"|"nokre")? ("skjermbilder"|"skjermbilde"|"skjermdump"|"skjermdumper"|"bilder"|"bilete"|"bilde"|"en skisse"|"skisse"|"tegning"|"teikning"|"video"|"kart"|"tabell") ("med") ("piler"|"pil"|"sirkler"|"tall"|"forklaring"|"forklaringer"|"forklaringar"|"merknader"|"røde" _|"rødt"|"gule" _|"nummer") ("på"|"til")?
  ("fikk"|"fekk"|"ga meg"|"gav meg"|"ga"|"gav"|"fått"|"forklarte"|"forklara") @hanhun? ("grundig"|"ordentlig"|"skikkelig"|"god"|"utfyllende"|"tydelig"|"klar") ("beskjed"|"opplysning"|"informasjon"|"orientering") ("om") ("hvordan"|"korleis"|"hvorfor"|"kvifor"|"hva som gjelder"|"kva som gjeld"|"hva som dekkes"|"reglene"|"vilkårene") >>
  ("fikk"|"fekk"|"ga"|"gav"|"forklarte"|"forklara"|"tok") @hanhun? (@meg)? ("både")? ("hvorfor"|"kvifor") "og" ("hvordan"|"korleis"|"hva"|"når")
  ("viste"|"synte"|"ga"|"gav"|"sendte") @hanhun? ("meg"|"oss") ("hele"|"også"|"òg")? ("mellomregningene"|"mellomregningen"|"mellomrekningane"|"utregningene"|"utregninga"|"utrekninga"|"tallgrunnlaget"|"tallene bak"|"tala bak"|"formelen"|"kalkylen"|"beregningen"|"beregningene"|"grunnlaget for" ..2|"tankegangen"|"logikken") ("også"|"òg"|"bak" ..2)?
  ("greidde"|"greide"|"reidde"|"redet"|"utgreidde"|"la"|"lagde") @hanhun? "ut" ("for meg"|"for oss")? ("om") ("hvordan"|"korleis"|"hvorfor"|"kvifor"|"hva"|"kva"|"alt") >>
  ja: Han [skar det ut i papp for meg].
  ja: Ho [plukka det frå kvarandre bit for bit].
  ja: Han [sendte et skjermbilde med røde piler på].
  ja: Hun [viste meg utregningen også].
  nei: Jeg pakket det opp hjemme.
  nei: Vi skar det i biter og spiste.

+ alt-var-med actor=any
  ("kort"|"korte"|"kortfattet"|"kjapt"|"stutt"|"lite") (",")? "men" ("alt var med"|"alt er med"|"alt sto der"|"alt stod der"|"dekkende"|"innholdsrikt"|"innholdsrik"|"fullstendig"|"alt jeg trengte" ..2|"uttømmende"|"nok"|"alt som trengtes" ..2|"til poenget"|"tilstrekkelig")
  ("poenget"|"budskapet"|"meininga"|"meningen"|"hovedsaken"|"hovudsaka") ("kom") ("klart"|"tydelig"|"tydeleg"|"godt"|"helt")? ("fram"|"frem"|"gjennom"|"over"|"tydelig fram"|"klart fram")
  ("rekkefølgen"|"rekkjefølgja"|"oppbyggingen"|"oppbygninga"|"strukturen"|"gangen i svaret"|"resonnementet") ("var"|"er") @grad? ("logisk"|"ryddig"|"klar"|"tydelig"|"tydeleg"|"grei"|"god"|"lett å følge"|"lett å følgje"|"rett")
  ("saken"|"saka"|"alt"|"det hele"|"det heile"|"mysteriet"|"gåten"|"gåta"|"floka"|"floken") ("var"|"ble"|"vart"|"er")? ("dermed"|"da"|"då"|"plutselig"|"straks"|"endelig")? ("opplyst"|"oppklart"|"klart som dagen"|"soleklart"|"krystallklart"|"klarnet"|"klarna"|"løst") ("for meg"|"for oss"|"for mæ")
  ("som")? ("en"|"ei"|"ein"|"den beste") ("god"|"fin"|"enkel"|"grei"|"god, gammeldags") ("guide"|"bruksanvisning"|"oppskrift"|"lærebok"|"veibeskrivelse"|"kokebok"|"ikea-tegning"|"reiseguide") ("for meg"|":" ..6|"steg 1" ..5)?
  ("var"|"kjentes"|"leste seg"|"les seg"|"er") ("nesten")? ("som") ("en"|"ei"|"ein") ("god"|"fin"|"enkel"|"grei") ("guide"|"bruksanvisning"|"oppskrift"|"lærebok"|"veibeskrivelse"|"kokebok")
  ja: Svaret var [kort, men dekkende].
  ja: [Poenget kom klart fram].
  ja: [Saken var oppklart for meg] med det samme.
  nei: Rekkefølgen i køen var grei.
  nei: Hun ga meg en god oppskrift på lefse.

# nothing to find fault with; made me see; compared with others
+ ikke-noe-å-utsette actor=any turn=no
  ("ikke noe"|"ikkje noko"|"ingenting"|"lite"|"ikke stort"|"ikke noen ting"|"fint lite") ("å si"|"å seie"|"å utsette"|"å utsetje"|"å trekke"|"å klage"|"galt"|"gale"|"feil"|"i veien") ("på"|"med"|"ved") ("forklaringen"|"forklaringa"|"svaret"|"informasjonen"|"begrunnelsen"|"grunngjevinga"|"gjennomgangen"|"redegjørelsen"|"forklaringene"|"måten hun forklarte på"|"måten han forklarte på")
  ("forklaringen"|"forklaringa"|"begrunnelsen"|"redegjørelsen"|"gjennomgangen") ("i seg selv"|"i seg sjølv")? ("var det"|"er det") ("ikke noe"|"ikkje noko"|"ingenting"|"lite") ("galt"|"gale"|"å utsette på"|"å si på"|"feil") ("med"|"ved")?
  ("fikk"|"fekk"|"får") @hanhun? ("endelig"|"endeleg")? ("meg"|"oss"|"mæ"|"mannen min"|"mor"|"far") ("til å") ("skjønne"|"skjøna"|"forstå"|"begripe"|"fatte"|"se"|"innse" !("at jeg tok feil")) ("hvorfor"|"kvifor"|"hvordan"|"korleis"|"sammenhengen"|"samanhengen"|"det"|"hva"|"kva"|"forskjellen"|"skilnaden"|"poenget"|"logikken"|"at") >>
  ("ikke så verst"|"ikkje så verst"|"ikke verst"|"slett ikke verst"|"slett ikke dårlig"|"slett ikkje dårleg"|"aldeles ikke dårlig"|"langt fra dårlig"|"langtfra dårlig"|"ikke dumt"|"ikke ueffent") ("forklart"|"forklåra"|"forklaring"|"beskrevet"|"redegjort"|"fremstilt"|"oppsummert forklart")
  ("langtfra"|"langt ifra"|"langt fra"|"langt frå"|"alt annet enn"|"alt anna enn"|"slett ikke"|"slett ikkje"|"på ingen måte") ("uklar"|"uklart"|"uklår"|"uklårt"|"vag"|"vagt"|"rotete"|"svevende"|"forvirrende"|"ullen"|"ullent"|"tåkete"|"mangelfull"|"mangelfullt")
  ("enklere"|"enklare"|"bedre"|"betre"|"tydeligere"|"tydelegare"|"klarere"|"grundigere"|"greiere") ("forklart"|"forklåra"|"beskrevet"|"begrunnet") ("enn") ..4
  ("ingen"|"inga"|"null"|"ikke noen") ("uklarhet"|"uklarheit"|"uklarheter"|"vaghet"|"tåkelegging") ("der"|"her"|"igjen"|"å spore")?
  ("for en"|"for ei") ("fantastisk"|"strålende"|"god"|"nydelig"|"suveren"|"glimrende"|"herlig"|"klar"|"pedagogisk") ("forklaring"|"gjennomgang"|"redegjørelse"|"innføring") ("!"|","|".")
  ("forklart"|"forklarte"|"forklara"|"forklåra") (@hanhun)? ("meg"|"oss")? _ ..2 "så" ("godt"|"bra"|"greit"|"greitt"|"tydelig"|"tydeleg"|"grundig"|"klart"|"fint") ("før"|"som hun" ..1|"som han" ..1|"som ho" ..1|"at" @jegvi ..4)
  ^ ("forklarte"|"forklaring"|"forklaringen"|"begrunnelse"|"begrunnelsen"|"informasjon"|"informasjonen") ":" ("ja"|"god"|"godt"|"bra"|"topp"|"utmerket"|"tydelig"|"klar"|"klart"|"grundig"|"glimrende"|"strålende"|"10"|"9"|"8")
  ("takket være"|"takka vere") (@hanhun|"ham"|"henne"|"dere"|"dykk"|_) ("forstår"|"skjønner"|"skjønar"|"vet"|"veit"|"skjønte"|"forsto") ("jeg"|"eg"|"vi") ("nå"|"no"|"endelig"|"endeleg")? !("hva jeg skal"|"når"|"hvem") >>
  ("svaret"|"svara"|"forklaringen"|"forklaringa"|"svarene"|"alt hun sa"|"alt han sa") ("hang" ("sammen"|"saman"|"i hop"|"på greip")|"hadde" ("både")? ("hode og hale"|"hovud og hale")|"ga mening"|"gav meining")
  ("satte"|"sette"|"satt"|"sett") @hanhun? ("ord på") ("det"|"alt"|"hva"|"kva"|"hvorfor") >>
  ja: [Ikke noe å utsette på forklaringen].
  ja: Ho [fekk meg til å skjøna kvifor straumen er dyr].
  ja: Det var [slett ikke dårlig forklart].
  ja: [Bedre forklart enn hos legen].
  ja: [Takket være henne forstår jeg avtalen].
  ja: [Svaret hang sammen] hele veien.
  nei: Ikke noe å si på prisen.
  nei: Hun fikk meg til å se dum ut.

+ viste-hvor
  ("gikk"|"gjekk"|"dykket"|"dukket"|"boret") @hanhun? ("ned")? ("grundig")? ("i") ("dybden"|"djupna"|"detalj"|"detaljene"|"materien") ("på"|"i"|"av"|"med") >>
  ("viste"|"synte") @hanhun? ("meg"|"oss") ("hvor"|"kvar"|"kor"|"akkurat hvor"|"nøyaktig hvor") ("jeg"|"eg"|"vi"|"en"|"man"|"æ") ("skulle"|"måtte"|"skal"|"må"|"kunne"|"kan"|"finner"|"finn"|"fant") ("klikke"|"trykke"|"trykkje"|"taste"|"se"|"lete"|"lese"|"skrive"|"finne"|"gå inn"|"krysse"|"logge"|"det"|"tallene") ..3
  ("viste"|"forklarte"|"forklara"|"tok"|"gikk gjennom"|"gjekk gjennom"|"synte"|"las opp"|"leste opp") @hanhun? ("meg"|"oss")? ("det"|"alt")? ("bilde for bilde"|"bilete for bilete"|"skjerm for skjerm"|"vindu for vindu"|"begrep for begrep"|"vilkår for vilkår"|"side for side"|"år for år")
  ja: Hun [gikk i dybden på hvert punkt].
  ja: Han [viste meg bilde for bilde].
  nei: Jeg gikk i dybden på saken selv.

# reckoned it out, open about the why, cards on the table
+ regnet-det-ut
  !("jeg"|"eg"|"vi"|"me") ("regnet"|"rekna"|"regna"|"regner"|"reknar") @hanhun? ("det"|"alt"|"summen"|"prisen"|"renta"|"beløpet"|"dette"|"forskjellen"|"besparelsen") ("ut") ("for meg"|"for oss"|"mens jeg" ..2|"medan eg" ..2|"sammen med meg"|"saman med meg"|"på stedet"|"der og da"|"foran meg"|"så jeg så" ..2|"linje for linje")
  ("la"|"forklarte"|"forklara"|"fortalte"|"sa"|"framstilte"|"beskrev"|"presenterte"|"tok"|"formulerte") @hanhun? ("det"|"alt"|"saken"|"dette"|"det hele")? ("fram"|"frem")? ("på") ("en"|"ein") ("måte") ("som"|"så det") ("ga mening"|"gav meining"|"satt"|"sat"|"gikk inn"|"gjekk inn"|"festet seg"|"var til å forstå"|"var logisk")
  ("var"|"er") ("veldig"|"helt"|"åpen og"|"heilt")? ("ærlig"|"ærleg"|"åpen"|"open"|"åpne"|"krystallklar"|"tydelig"|"konkret"|"klar") ("på"|"om"|"rundt") ("hvorfor"|"kvifor"|"hvordan prisen"|"hva som dekkes"|"hva forsikringen" ..3|"hva avtalen" ..3|"hva det koster"|"ulempene"|"kostnadene"|"vilkårene"|"vilkåra"|"årsaken"|"grunnen"|"at prisen"|"hva som ikke dekkes"|"begrensningene"|"bakgrunnen") >>
  ("fikk"|"fekk"|"ga"|"gav"|"fått"|"laget"|"lagde") @hanhun? @meg? ("en"|"ei"|"ein") ("grei"|"fin"|"god"|"ryddig"|"enkel"|"klar"|"tydelig"|"full"|"komplett"|"samlet"|"oversiktlig") ("oversikt"|"oppstilling"|"sammenligning"|"samanlikning"|"innføring"|"redegjørelse") ("over"|"av"|"i"|"for") !("hva jeg må"|"hva jeg skal"|"veien"|"neste"|"frister"|"kva eg må") >>
  ^ ("nå"|"no"|"da"|"endelig"|"til slutt") ("sitter"|"sit"|"satt"|"sat") "det" ("for meg"|"endelig"|"som spikret"|"helt")? ("!"|"."|","|$)
  ("la"|"legger"|"brettet") @hanhun? ("alle"|"ut alle")? ("kort"|"kortene"|"korta") ("på bordet")
  ja: Han [regnet det ut for meg] på stedet.
  ja: Ho [forklara det på ein måte som gav meining].
  ja: Hun [var åpen om hvorfor prisen øker].
  ja: Vi [fikk en ryddig oversikt over kostnadene].
  nei: Jeg regnet det ut selv.
  nei: Hun var åpen om at hun var ny.

+ klarte-å-forklare
  !("måtte"|"prøvde å"|"jeg"|"eg") ("klarte"|"greide"|"maktet"|"makta"|"klart"|"greidd"|"greier"|"klarer"|"evnet"|"fikk til"|"orket"|"orka"|"gadd"|"gidder"|"tok seg bryet med"|"tok seg bryderiet med"|"tok bryet med") @hanhun? ("faktisk"|"endelig"|"til og med")? "å" ("forklare"|"forklåre"|"gjøre rede for"|"gjere greie for"|"begrunne"|"grunngi"|"utdype"|"få fram"|"formidle"|"lære bort"|"greie ut om"|"sette ord på") >>
  ("hadde"|"har"|"med") @hanhun? ("en"|"ein"|"ei") ("fin"|"god"|"flott"|"egen"|"eigen"|"fantastisk"|"nydelig"|"veldig fin"|"veldig god") ("måte"|"evne"|"gave") ("å"|"til å") ("forklare"|"formidle"|"forklåre"|"lære bort"|"fremstille"|"framstille") ("ting"|"det"|"saker"|"alt")? ("på")?
  ("har"|"hadde") @hanhun? ("evnen"|"evna"|"evne"|"talent"|"gaven"|"gåva"|"tekke"|"anlegg") ("til"|"for") "å" ("forklare"|"formidle"|"forklåre"|"lære bort"|"gjøre ting enkle") >>
  ("fødd"|"født"|"sann"|"glimrende"|"fremragende"|"skikkelig"|"dyktig"|"ekte"|"strålende"|"god"|"flink") ("pedagog"|"formidler"|"formidlar") ("av guds nåde")?
  ("en"|"ein")? ("pedagog"|"formidler"|"formidlar") ("av guds nåde"|"av rang"|"av format"|"av den gode sorten")
  ^ ("for en"|"for ein"|"for ei"|"hvilken"|"snakk om") ("pedagog"|"formidler"|"formidlar")
  ("greide ut"|"greidde ut"|"gjorde greie"|"gjorde rede"|"la ut"|"gjer greie") @hanhun? ("om"|"for") >>
  ("få"|"fikk"|"fekk") @hanhun? ("fram"|"frem") ("hvordan"|"korleis"|"kossen"|"hvorfor"|"kvifor"|"poenget"|"sammenhengen"|"samanhengen"|"kor'n") >>
  ja: Endelig en som [klarte å forklare det].
  ja: Hun hadde [en fin måte å forklare på].
  ja: Ho [greidde ut om reglane].
  ja: Han var en [glimrende formidler].
  ja: [For en pedagog]!
  snu: Han [klarte ikke å forklare hvorfor].
  nei: Jeg klarte ikke å forklare feilen.
  nei: Sønnen min er pedagog.

+ brettet-ut-saken
  !("jeg"|"eg"|"vi") ("brettet"|"bretta"|"pakket"|"pakka"|"rullet"|"rulla"|"bredte"|"breidde"|"foldet"|"falda") @hanhun? "ut" ("hele"|"heile"|"det"|"alt"|"alle"|"reglementet"|"regelverket"|"vilkårene"|"vilkåra"|"avtalen"|"saken"|"saka"|"regnestykket"|"tallene") ("reglementet"|"regelverket"|"greia"|"saken"|"saka"|"regnestykket"|"bildet"|"historien"|"kartet"|"pakken")? ("for meg"|"for oss")?
  ("plukket"|"plukka"|"tok"|"skrudde"|"brøt"|"braut"|"delte"|"stykket"|"stykka"|"hakket"|"hakka"|"kuttet"|"kutta"|"skar") @hanhun? ("det"|"alt"|"alt sammen"|"fakturaen"|"regningen"|"rekninga"|"avtalen"|"hele greia"|"saken"|"saka"|"tallene"|"tala"|"forklaringen"|"prosessen"|"svaret") ("fra hverandre"|"frå kvarandre"|("ned i"|"opp i"|"ned til"|"inn i"|"opp til") ("små"|"bitte små"|"enkle"|"to"|"tre"|"fire"|"fem"|"nummererte"|"korte"|"passe"|"spiselige"|"fordøyelige"|"etande") ("biter"|"bitar"|"steg"|"trinn"|"punkter"|"punkt"|"deler"|"delar"|"bolker"|"porsjoner"|"avsnitt"))
  ("delte"|"delt"|"stykket"|"satte"|"sette") @hanhun? ("det"|"alt"|"forklaringen"|"svaret")? ("inn i"|"opp i") ("to"|"tre"|"fire"|"fem"|"små"|"enkle"|"nummererte"|"korte"|"klare"|"passe") ("steg"|"trinn"|"punkter"|"punkt"|"biter"|"bitar"|"deler"|"delar"|"bolker"|"avsnitt"|"porsjoner")
  ("la"|"stilte"|"satte"|"sette"|"tegnet"|"teikna"|"brettet"|"bretta") @hanhun? ("fram"|"frem"|"ut"|"opp") ("det"|"saka"|"saken"|"alt"|"tallene"|"tala"|"det hele"|"reglene"|"regnestykket"|"alternativene"|"vilkårene"|"historien") ("slik at"|"så"|"sånn at") @jegvi ("så"|"såg"|"kunne"|"skjønte"|"skjøna"|"forsto"|"forstod"|"fikk"|"fekk"|"hang med"|"slapp") >>
  ("lagt"|"la"|"satt"|"stilt") ("det"|"alt"|"forløpet")? ("fram"|"frem"|"opp") ("kronologisk"|"i kronologisk rekkefølge"|"systematisk"|"logisk"|"oversiktlig"|"ryddig"|"pent"|"punktvis"|"skjematisk") 
  ("dro"|"drog"|"fortalte"|"fortalde") @hanhun? ("det"|"alt"|"hele historien"|"heile historia") ("fra"|"frå") ("begynnelsen"|"starten"|"byrjinga"|"a til å")
  ("ryddet"|"rydda"|"feide"|"fjernet"|"fjerna"|"blåste"|"tok") @hanhun? ("av veien"|"bort"|"vekk"|"unna") ("all"|"alle"|"enhver") ("tvil"|"usikkerhet"|"uvisse"|"misforståelser"|"mistydingar"|"spørsmålstegn") ("om" ..3|"rundt" ..3)?
  ("all"|"alle"|"enhver") ("tvil"|"usikkerhet"|"uvisse"|"misforståelser"|"spørsmålstegn") ("ble"|"blei"|"vart") ("ryddet"|"rydda"|"feid"|"tatt"|"fjernet"|"blåst") ("av veien"|"av vegen"|"bort"|"vekk"|"til side")?
  ("nøstet"|"nøsta"|"viklet"|"vikla"|"greide") @hanhun? ("opp i"|"ut av"|"opp") ("rotet"|"floken"|"floka"|"alle trådene"|"trådene"|"surret"|"regningen"|"fakturaen") >>
  ja: Ho [bretta ut heile reglementet].
  ja: Han [plukket fakturaen fra hverandre].
  ja: Hun [la fram saken slik at jeg så sammenhengen].
  ja: [All tvil ble ryddet av veien].
  ja: Hun [delte det inn i tre steg].
  nei: Jeg plukket ruteren fra hverandre.
  nei: Han tok alt med seg.

+ hva-det-går-til actor=any
  !("ringte for å"|"ringde for å"|"ville"|"ønsket å"|"for å"|"vil"|"burde"|"skulle gjerne"|"skulle") ("fikk"|"fekk"|"får"|"fått") @jegvi? ("endelig"|"også"|"faktisk"|"òg")? ("vite"|"vita"|"greie på"|"høre"|"høyre"|"innsikt i"|"forklart"|"svar på"|"forklaring på") ("nøyaktig"|"akkurat"|"presis")? (("hva"|"kva"|"ka") _ _? _? @kl-gjelder|("hvordan"|"korleis"|"åssen"|"koss") ("de"|"dei"|"det"|"renta"|"prisen"|"avtalen"|"ordningen"|"systemet"|"beløpet"|"gebyret") ("regner"|"reknar"|"beregnes"|"fungerer"|"fungerar"|"virker"|"henger"|"heng"|"regnes"|"blir" "til"|"er")) >>
  !("jeg"|"eg"|"vi"|"måtte"|"meg"|"legen"|"naboen") ("fortalte"|"fortalde"|"sa"|"viste"|"synte"|"skrev"|"skreiv"|"opplyste"|"påpekte"|"redegjorde for"|"greide ut om") @hanhun? @meg? ("nøyaktig"|"akkurat"|"presis"|"også"|"òg")? ("hva"|"kva"|"ka") _ _? _? @kl-gjelder >>
  !("jeg"|"eg") ("pekte"|"peika"|"påpekte"|"loggførte"|"markerte"|"gulet ut"|"sirklet inn"|"viste"|"viste meg"|"synte") @hanhun? ("på"|"ut")? ("nøyaktig"|"akkurat"|"presis"|"eksakt") ("på")? ("hvor"|"kor"|"hvilken"|"kva"|"hva"|"hvilke"|"kvar") ("feilen"|"tallet"|"tallene"|"tala"|"beløpet"|"linje"|"post"|"det"|"skoen"|"summen"|"gebyret"|"pengene") >>
  ("alle tallene"|"alle tala"|"alt"|"alle poster"|"alle postene"|"hver post"|"kvar post"|"hvert beløp"|"alle beløpene"|"alle gebyrene"|"alle summene"|"hvert tall"|"alle vilkårene"|"reglene"|"begge alternativene") ("ble"|"vart"|"blei"|"er"|"var") ("gjort rede for"|"gjort greie for"|"redegjort for"|"gjennomgått"|"gjennomgådd"|"grunngjeve"|"spesifisert"|"belyst"|"utdypet")
  ("gikk"|"gjekk"|"så"|"såg") ("vi"|"me") ("da"|"så")? ("gjennom"|"igjennom"|"over"|"på") ("hele"|"heile"|"alle")? ("fakturaen"|"avtalen"|"regningen"|"rekninga"|"skjemaet"|"vilkårene"|"vilkåra"|"tallene"|"tala"|"postene"|"papirene"|"søknaden"|"polisen"|"alt") ("sammen"|"i lag"|"saman")
  ("vi"|"me") ("gikk"|"gjekk"|"så"|"såg") ("gjennom"|"igjennom"|"over"|"på") ("hele"|"heile"|"alle")? ("fakturaen"|"avtalen"|"regningen"|"rekninga"|"skjemaet"|"vilkårene"|"vilkåra"|"tallene"|"tala"|"postene"|"papirene"|"søknaden"|"polisen"|"alt") ("sammen"|"i lag"|"saman")
  ("tok"|"tek") ("vi"|"hun"|"han"|"ho"|"me")? ("en"|"ein") "runde på" ("alle"|"alt"|"hver"|"kvar"|"postene"|"tallene"|"vilkårene") >>
  ("fikk"|"fekk"|"ga meg"|"gav meg"|"fortalte"|"fortalde"|"forklarte"|"forklara"|"få") @hanhun? @meg? ("hele"|"heile") ("historien"|"historia"|"bakgrunnen"|"sammenhengen"|"samanhengen"|"bakteppet"|"forhistorien") ("bak"|"for"|"om"|"på") >>
  ("ga"|"gav"|"fikk"|"fekk"|"forklarte"|"forklara"|"fortalte") @hanhun? @meg? "både" ("hvordan og hvorfor"|"hvorfor og hvordan"|"korleis og kvifor"|"kvifor og korleis"|"hva og hvorfor"|"kva og kvifor"|"årsak og virkning")
  ja: [Fikk vite nøyaktig hva pengene går til].
  ja: Hun [fortalte hva avgiften går til].
  ja: Jeg [fikk hele bakgrunnen for kravet].
  ja: [Vi gikk gjennom fakturaen sammen].
  ja: Ho [peika nøyaktig på kva linje feilen låg i].
  snu: Jeg [fikk ikke vite hva gebyret gjelder].
  nei: Jeg ringte for å få vite hva gebyret gjelder.
  nei: Vi gikk gjennom døra sammen.

+ dekket-alt actor=any turn=no
  ("svaret"|"e-posten"|"mailen"|"gjennomgangen"|"forklaringen"|"forklaringa"|"redegjørelsen"|"utgreiinga") ("dekket"|"dekte"|"dekka"|"tok med"|"fikk med"|"inneholdt"|"inneheldt"|"besvarte"|"rommet") ("alt"|"alle"|"hvert"|"kvart") ("jeg"|"eg"|"punktene"|"spørsmålene"|"av det"|"vi"|"spørsmåla") >>
  ("svarte"|"svara"|"besvarte"|"ryddet opp i"|"rydda opp i"|"tok") @hanhun? ("på")? ("alt"|"alle"|"hvert"|"kvart"|"mine"|"alle de"|"alle dei") ..5 (",")? ("i rekkefølge"|"i rett rekkefølge"|"etter tur"|"i tur og orden"|"en etter en"|"ett etter ett"|"én for én"|"éin for éin"|"en for en"|"ein for ein"|"ett for ett"|"punkt for punkt"|"systematisk")
  ("ingen"|"inga"|"ikke en"|"ikkje ein") ("detaljer"|"detaljar"|"detalj"|"opplysninger"|"opplysningar"|"spørsmål"|"punkter"|"ting"|"tråder") ("ble"|"vart"|"blei") ("utelatt"|"utelaten"|"utelatne"|"hoppet over"|"hoppa over"|"glemt"|"gløymt"|"gløymd"|"liggende ubesvart"|"stående ubesvart"|"stående åpne"|"hengende")
  ("nøye"|"påpasselig"|"flink"|"omhyggelig") ("med"|"til") "å" ("få med"|"ta med") ("alt"|"alle"|"hver") ("detaljene"|"detaljer"|"detaljane"|"detalj"|"punktene"|"sidene")?
  ("hoppet"|"hoppa") @hanhun? ("ikke"|"ikkje"|"aldri") ("bukk")? "over" ("noe"|"noko"|"noen ting"|"noen ledd"|"et eneste punkt")
  !("har") ("fikk"|"fekk"|"ga"|"gav"|"satt igjen med"|"sat att med"|"sitter igjen med"|"sit att med"|"fått") @hanhun? @meg? ("full"|"god"|"bedre"|"betre"|"fin"|"komplett"|"ryddig"|"heil") ("oversikt"|"innsikt") (("over"|"i") >>)?
  ("hadde"|"har"|"fikk"|"fekk"|"ga meg"|"gav meg"|"satt igjen med"|"sitter igjen med"|"sat att med") @jegvi? ("et"|"eit")? ("mye"|"langt"|"mykje")? ("klarere"|"klarare"|"tydeligere"|"tydelegare"|"bedre"|"betre"|"ryddigere") ("bilde"|"bilete") ("av" >>)?
  ("lynkurs"|"kræsjkurs"|"krasjkurs"|"crashkurs"|"minikurs"|"hurtigkurs"|"deep dive"|"dypdykk"|"kjapt kurs"|"lite kurs") ("i"|"om") >>
  ("ga"|"gav"|"fikk"|"fekk"|"får") @hanhun? @jegvi? @meg? ("ærlige"|"ærlege"|"ærlig"|"direkte"|"åpne"|"rake"|"opne") ("og" ("ærlige"|"direkte"|"åpne"|"tydelige"|"klare"|"konkrete"|"ærlege"))? "svar"
  ("åpen"|"åpne"|"ope"|"opne"|"open") "om" ("hva som"|"kva som"|"hvorfor"|"kvifor"|"at det"|"gebyrene"|"kostnadene"|"prisen"|"vilkårene"|"feilen"|"årsaken"|"det som"|"begrensningene"|"fordeler"|"ulempene"|"hvordan"|"korleis") >>
  ("full"|"total"|"god") ("åpenhet"|"openheit") ("om"|"rundt"|"kring") >>
  ja: [Svaret dekket alt jeg lurte på].
  ja: Hun [svarte på alle spørsmålene mine i rekkefølge].
  ja: [Ingen detaljer ble utelatt].
  ja: Eg [fekk god oversikt over kostnadene].
  ja: Jeg [hadde et mye klarere bilde] etterpå.
  ja: Han var [åpen om hva som hadde skjedd].
  nei: Hun hadde full oversikt.
  nei: Forsikringen dekket alt.
  nei: Butikken er åpen om søndagen.

+ lett-å-følge-forklaringen actor=any beats=clarity.language
  ("lett"|"enkel"|"enkelt"|"grei"|"greit"|"lette"|"mulig") "å" ("følge"|"følgje"|"henge med på"|"gjenfortelle") ("forklaringen"|"forklaringa"|"resonnementet"|"tankegangen"|"logikken"|"regnestykket"|"utregningen"|"gjennomgangen"|"framstillingen"|"begrunnelsen") ("hans"|"hennes")?
  ("forklaringen"|"forklaringa"|"resonnementet"|"tankegangen"|"logikken"|"regnestykket"|"utregningen"|"tråden"|"framstillingen"|"begrunnelsen"|"gjennomgangen") ("hans"|"hennes")? ("var"|"er") [ @grad? ("lett"|"enkel"|"enkelt"|"grei"|"greit") "å" ("følge"|"følgje"|"henge med på"|"forstå") ("hele veien"|"heile vegen")? ]
  !("før") ("endelig"|"endeleg"|"plutselig"|"plutseleg"|"med ett") ("ga"|"gav"|"gir") ..2 ("mening"|"meining")
  ("kunne"|"kan"|"kunna") @jegvi? ("selv")? ("nå")? ("gjenfortelle"|"gjenfortalt"|"attfortelje"|"gjengi"|"referere") ("det"|"alt"|"forklaringen"|"hele greia") ("for"|"til"|"ordrett") >>
  ("demret"|"demra"|"dagas"|"dages"|"gikk opp et lys"|"gjekk opp eit lys") ("det")? ("for")? ("meg"|"oss"|"mæ")
  ("sammenlignet"|"sammenliknet"|"samanlikna"|"lignet"|"likna") @hanhun? ("det"|"den"|"renta"|"båndbredden"|"nettet"|"strømmen"|"fondet"|"lånet"|"hjertet"|"systemet"|"saken"|"avtalen") "med" ("en"|"et"|"ei"|"ein"|"eit"|"å") !("annen"|"annet"|"anna"|"annan"|"konkurrent"|"tidligere") >>
  ("tenk på") ("det"|"den"|"dette"|"renta"|"nettet"|"bufferen"|"fondet"|_) "som" ("et"|"en"|"ei"|"ein"|"eit"|"små"|"to") >>
  !("jeg"|"eg"|"vi") ("trakk"|"trekte"|"dro"|"drog"|"hentet"|"henta") @hanhun? ("fram"|"frem"|"inn") ("et"|"eit"|"flere"|"noen"|"gode"|"to") _? ("eksempel"|"eksempler"|"døme"|"sammenligning"|"lignelse"|"samanlikning") >>
  ("brukte"|"nytta"|"valgte") @hanhun? ("et"|"eit"|"en") (*eksempel|"bilde fra"|"bilete frå"|"eksempel fra"|"hverdagseksempel"|"sammenligning") >>
  ("la det ut"|"tok det"|"forklarte det"|"fikk det"|"fekk det"|"ga meg det") ("inn")? ("me"|"med") ("teskei"|"teskje"|"teskjea")
  ja: Det var [lett å følge forklaringen].
  ja: Resonnementet var [lett å følge].
  ja: Selvrisiko [endelig ga mening].
  ja: Det [demret for meg] da han tegnet.
  ja: Han [sammenlignet nettet med en vei].
  nei: Jeg sammenlignet prisen med en annen butikk.
  nei: Turen var lett å følge.

# ordinary sentences
+ klar-og-tydelig
  ("tydelig"|"tydeleg"|"klar"|"klår"|"konkret"|"presis"|"åpen") ("på"|"om") ("hva som gjelder"|"kva som gjeld"|"hva" ..3 ("dekker"|"koster"|"betyr"|"innebærer"|"gjelder")|"kva" ..3 ("dekkjer"|"kostar"|"betyr"|"inneber"|"gjeld")|"vilkårene"|"vilkåra"|"reglene"|"reglane"|"årsaken"|"forskjellen"|"skilnaden"|"hvorfor"|"kvifor") ("det"|"den")?
  !(@produktting ("er"|"var")) ("klar og tydelig"|"klar og tydeleg"|"klår og tydeleg"|"tydelig og klar"|"tydelig og konkret"|"tydeleg og konkret") !("stemme"|"diksjon"|"uttale"|"tale"|"røst"|"beskjed"|"avtale")
  ("forklaringen"|"forklaringa"|"begrunnelsen"|"gjennomgangen"|"grunngjevinga") ("var"|"er") [ @grad? ("enkel"|"kort"|"klar"|"grei"|"tydelig"|"ryddig")? ("og")? "logisk" ]
  ("fikk"|"fekk"|"fått") @jegvi? ("alle" ("opplysningene"|"opplysningane"|"detaljene"|"svarene")|"all" ("informasjon"|"informasjonen"|"info")|"den informasjonen"|"den infoen") ("som")? ("jeg"|"eg"|"vi"|"me") ("trengte"|"trong"|"trengde"|"ville ha"|"ønsket"|"hadde bruk for")
  ("konkret"|"tydelig"|"klar"|"grundig"|"utfyllende"|"utfyllande"|"nyttig"|"relevant"|"presis") ("og"|",") ("nyttig"|"relevant"|"matnyttig"|"god"|"konkret"|"lærerik"|"presis"|"tydelig") ("informasjon"|"info"|"opplysninger")
  (svare/v|skrive/v|"svara") @hanhun? @meg? ("greit"|"greitt"|"godt"|"fint"|"raskt"|"kort"|"klart"|"saklig"|"ryddig"|"rolig"|"tydelig") "og" ("konkret"|"presist"|"utfyllende"|"utfyllande"|"tydelig"|"tydeleg"|"grundig"|"detaljert"|"oversiktlig") (("på") >>)?
  ja: Hun var [tydelig på hva som gjelder].
  ja: Ho var [klar og tydeleg].
  ja: Jeg [fikk alle opplysningene jeg trengte].
  ja: [Konkret og nyttig informasjon].
  ja: Rettleiaren [svarte greitt og konkret] i går.
  snu: Han var [ikke klar og tydelig].
  nei: Jeg var klar og tydelig.
  nei: Hun har en klar og tydelig stemme.
