# clarity.next-steps: says what happens next, when I get an answer, what I must do now; the opposite in clarity.next-steps-neg.lex.
cue clarity.next-steps

# sa hva som skjer videre, når jeg får svar, hva jeg må gjøre
+ sa-hva-skjer beats=clarity.explanation
  ("sa"|"skrev"|"skreiv"|"fortalte"|"fortalde"|"opplyste"|"nevnte"|"forklarte"|"informerte om"|"sto"|"stod") @hanhun? ("hvilke"|"hvilken"|"hvilket"|"kva for"|"kva") ("dokumenter"|"papirer"|"papir"|"papira"|"vedlegg"|"skjema"|"skjemaer"|"opplysninger"|"bilder"|"kvitteringer"|"dokument"|"dag"|"dato"|"tidsrom"|"tidspunkt"|"klokkeslett"|"frist"|"frister"|"uke"|"steg"|"skritt") (@jegvi|"de"|"dei"|"som"|"det"|"montøren"|"vi") >>
  @opplyse @hanhun? (@meg)? ("også"|"òg"|nøye|akkurat|"akkurat"|nøyaktig|"nøyaktig"|tydelig|"klart"|"litt"|så|"så"|konkret|"om"|"videre"|tydeleg|"greit")? ("om"|(for|"for") ("meg"|"oss"))? ("hva"|"kva"|"hvordan"|"korleis"|"ka"|"åssen") ("som")? !("hadde"|"har") .. ("skje"|"skjer"|"kommer" "til" "å" skje|neste (steg|"steg")|"veien" "videre"|"videre"|"vidare"|"går" "videre"|"gjør" (nå|"nå")|"framover"|"fremover"|"prosessen" "videre") !("når jeg slår"|"når jeg trykker"|"når jeg starter"|"når jeg prøver"|"når vi slår"|"når eg slår"|"når jeg skrur"|"når jeg logger") >>
  @opplyse @hanhun? (@meg)? ("også"|"òg"|akkurat|"akkurat"|nøyaktig|"nøyaktig"|så|"så"|konkret|"om"|tydelig)? ("om"|(for|"for") ("meg"|"oss"))? ("hva"|"kva"|"hvilke"|"hvilken"|"hvilket"|"ka"|kor|"kor"|"hvor"|"hvem") .. @jegvi (nå|"nå"|"selv"|"også"|konkret)? (måtte|"måtte"|"må"|skulle|"skulle"|"skal"|bør|"bør"|burde|"burde"|"trengte"|"trenger"|"laut"|"kan"|kunne|"kunne"|"treng"|(måtte|"måtte") (ha|"ha")|"trong"|"hadde"|"sku") ("selv"|nå|"nå"|"å")? .. (gjøre|gjere|sende|"sende"|ta|fylle|betale|kontakte|henvende|ringe|søke|levere|legge|ha|"ha"|melde|"melde"|ordne|huske|dokumentere|returnere|"gjera"|signere|møte|"gjørra"|skrive|"skrive"|passe|vente|lage|bruke|klage|klikke|trykke) >>
  @opplyse @hanhun? (@meg)? ("også"|"òg"|"litt"|"omtrent"|akkurat|"akkurat"|nøyaktig|"nøyaktig"|konkret|så|"så")? ("om"|(for|"for") ("meg"|"oss"))? ("når"|"hvor" "lenge"|(kor|"kor") "lenge"|"hvor" lang tid|(kor|"kor") lang tid|"hvilken" dato|"hvilken" dag|"katti"|"innen" "når"|"innan" "når"|(kor|"kor") "snart"|"hvor" "snart"|"innen" "hvilken" frist) (@jegvi|"det"|"den"|"de"|"pengene"|"saken"|"saka"|"pakken"|"varen"|"teknikeren"|"vedtaket"|"svaret"|"søknaden"|"feilen"|"pengane"|"varene"|"nettet"|"strømmen"|"kortet"|ting|"noen"|"hun"|"han"|"dei"|"avtalen"|"fristen"|"alt"|tid) !("ringte"|spurte|"spurte"|"ringde"|"spurde"|(la|"la") "på") >>
  @opplyse @hanhun? (@meg)? ("også"|"òg"|"om"|"klart"|tydelig)? ("om"|(for|"for") ("meg"|"oss"))? ("fristen"|"frister"|"fristar"|behandlingstid|"behandlingstiden"|svartid|"svarfrist"|leveringstid|saksbehandlingstid|"saksbehandlingstiden"|"handsamingstid"|tidspunkt|neste (steg|"steg")|neste skritt|"veien" "videre"|"vegen" "vidare"|"saksgangen"|"prosessen" "videre"|"gangen" "videre"|"tidsramme"|tidsplan|"tidsrammen"|"oppfølgingen"|framdrift) >>
  @opplyse @hanhun? (@meg)? ("også"|"òg")? "at" !("alt" ("ville"|"skulle"|"kom til å") "ordne seg"|"det" ("ville"|"skulle") ("gå bra"|"ordne seg")|@hanhun ("måtte"|"må"|"skulle"|"skal") ("på lunsj"|"på ferie"|"på møte"|"gå"|"legge på"|"ha ferie"|"slutte"|"sette meg over"|"spørre"))  ...8 (skulle|"skulle"|ville|"ville"|måtte|"måtte"|"vil"|"skal"|"må"|"kommer"|"kom"|"får"|"kommer" "til" "å"|"kjem"|"laut"|"blir"|"ble"|"vart") !("bare vente"|"vente" $|"berre vente"|"på lunsj"|"ta" ("meg sammen"|"det med ro"|"feil")) .. (@handling|@oppgave) >>
  ("sa"|"sagt"|"fortalte"|"fortalt"|"opplyste"|"opplyst"|"informerte"|"informert"|"skrev"|"skreiv"|"skrevet"|"fortalde"|"svarte"|"bekreftet"|"bekrefta"|"ga beskjed"|"gav beskjed"|"nevnte"|"meldte"|"forklarte at") @hanhun? (@meg)? ("også"|"òg")? ("at"|"om"|@hanhun) ...8 @tidsprep ("en"|"ei"|"to"|tre|"tre"|"fire"|"fem"|"seks"|"sju"|"noen"|"et" (par|"par")|få|"få"|"10"|"14"|"ein"|"nokre"|"kl"|"denne"|"de" neste|"dei" neste|"én")? @tidsord !("siden"|"sidan"|tidligere|"tidligere") >>
  ("sa" !("bare at jeg måtte vente"|"berre at eg måtte vente")|"sagt"|"sier"|seier|"seier"|"skrev"|"skreiv"|"svarte"|"fortalte"|"mente"|"opplyste"|"fortalde") (@hanhun)? ("at")? ("hun"|"han"|"de"|"ho"|"dei"|"vi"|"noen"|"teknikeren"|"de" (ville|"ville")|"teknikaren"|"saksbehandleren") (ville|"ville"|skulle|"skulle"|"skal"|"vil"|"kommer" "til" "å") !("på" ("lunsj"|"ferie"|"møte"|"jobb")|"hilse"|"gå"|"legge på"|"ha" ("ferie"|"fri"|"pause")) (@handling|@oppgave) >>
  @opplyse @hanhun? (@meg)? ("også"|"òg")? "at" ("saken"|"saka"|"pakken"|"varen"|"pengene"|"søknaden"|"den"|"pengane"|"svaret"|"vedtaket"|"teknikeren"|"feilen"|"noen"|"montøren"|"kortet"|"kontrakten"|"papirene") ("blir"|"vil"|ville|"ville"|"skal"|skulle|"skulle"|"kommer"|"kom"|"ble"|"vart"|vert|"vert"|"kjem") >>
  ja: Hun [sa hva som skjer videre].
  ja: Ho [fortalde kva eg måtte sende inn].
  ja: Han [forklarte når jeg kunne vente svar].
  ja: De [opplyste om behandlingstiden].
  ja: Han [sa at jeg ville få svar innen fredag].
  ja: Ho [sa at ho skulle ringe tilbake].
  snu: Han [sa ikke når jeg får svar].
  snu: Hun [kunne ha sagt hva som skjer videre].
  nei: Hun sa at hun skjønte problemet.
  nei: Han sa at det var utsolgt.
  nei: Jeg sa at jeg måtte gå.
  nei: Hun sa bare at jeg måtte vente.
  nei: Hun sa at alt ville ordne seg.

# fikk vite / fikk beskjed om …
+ fikk-vite actor=any beats=clarity.explanation
  @fåvite (@meg)? ("også"|"òg"|akkurat|"akkurat"|nøyaktig|"nøyaktig"|så|"så"|"omtrent"|"litt")? ("om")? ("når"|"hvor" "lenge"|(kor|"kor") "lenge"|"hvor" lang tid|(kor|"kor") lang tid|"hva" "som" "skjer"|"hva" "som" (skulle|"skulle") skje|"kva" "som" "skjer"|"hva" "som" "kommer"|"katti"|"hvilken" dag|"hvilken" dato|"hva" "som" "er" neste|"kva" "som" (skulle|"skulle") skje|"innen" "når"|"hva" "som" "var" neste|"hva" "som" (ville|"ville") skje) >>
  @fåvite (@meg)? ("også"|"òg"|akkurat|"akkurat"|nøyaktig|"nøyaktig")? ("hva"|"kva"|"hvilke"|"hvilken"|"hvilket"|"hvor"|kor|"kor"|"hvem"|"hvordan"|"korleis"|"ka") .. @jegvi (nå|"nå"|"selv"|"også"|konkret|"eventuelt")? (måtte|"måtte"|"må"|skulle|"skulle"|"skal"|bør|"bør"|burde|"burde"|"trengte"|"trenger"|"kan"|kunne|"kunne"|"laut"|"treng"|"trong"|"sku"|"går"|"gikk") ("selv"|"å"|nå|"nå"|"videre"|"fram"|"frem")? >>
  !("jeg ga"|"jeg gav"|"eg gav"|"ga klar"|"ga" _|"gav" _|"fra meg") @fåvite ("også"|"òg")? ("at"|"om" "at")? ...8 (skulle|"skulle"|ville|"ville"|måtte|"måtte"|"vil"|"skal"|"må"|"kommer"|"kom"|"får"|"blir"|"ble"|"kjem"|"vart"|vert|"vert"|"fikk") .. (@handling|@oppgave) >>
  @fåvite ("også"|"òg")? ("at"|"om" "at") ...8 @tidsprep ("en"|"ei"|"to"|tre|"tre"|"fire"|"fem"|"seks"|"sju"|"noen"|"et" (par|"par")|få|"få"|"10"|"14"|"ein"|"nokre"|"kl"|"denne"|"de" neste|"dei" neste|"én"|uke|veke)? @tidsord !("siden"|"sidan"|tidligere|"tidligere"|"med" "en" gang) >>
  ("fikk"|"fekk"|"får"|få|"få"|"fått") .. (beskjed|opplyst|melding|svar|informasjon) .. ("om"|"på") ("hvilke"|"hvilken"|"hva"|"kva"|"når"|"kva" (for|"for")|"hvor" lang|(kor|"kor") lang|frist|"fristen"|behandlingstid|leveringstid|"videre" saksgang|neste (steg|"steg")|"veien" "videre"|oppfølging) >>
  (fikk/v|"fikk"|fekk/v|"fekk"|får/v|"får"|fått/v|"fått") .. (beskjed|melding) .. "om" "å" !(... ("i stedet"|"i staden"|"igjen"|"på nytt")) (sende|"sende"|fylle|levere|betale|signere|vente|melde|"melde"|restarte|møte|ta|kontakte|ringe|skrive|"skrive"|legge|laste|følge|returnere|registrere|bekrefte|ha|"ha") !(... ("i stedet"|"i staden"|"igjen"|"på nytt")|"på" "nettsiden"|"igjen" (senere|"senere")|"ut" "av" "det" "selv"|"i" kø|"tilbake" (senere|"senere")|"med" "alt" "selv") >>
  (fikk/v|"fikk"|fekk/v|"fekk"|får/v|"får"|fått/v|"fått") .. (konkret/a|klar/a|tydelig/a|fast/a|"fast"|nøyaktig/a|"nøyaktig"|omtrentlig/a|"omtrentlig"|klår/a|tydeleg/a|estimert/a|en/a|"en"|ei/a|"ei"|ein/a|"ein") (frist/n|dato/n|tidspunkt/n|tidsramme/n|tidsangivelse/n|plan/n|tidsplan/n|oppfølgingsdato/n|svarfrist/n|leveringsdato/n|handlingsplan/n|datoar/n|tidsestimat/n|anslag/n|avtale "om" oppfølging|oppskrift "på" "veien" "videre") !("hos" "legen"|"i" "retten") >>
  (fikk/v|"fikk"|fekk/v|"fekk"|får/v|"får"|fått/v|"fått"|ga/v|"ga"|gav/v|"gav") @hanhun? .. (liste/n|sjekkliste/n|oversikt/n|huskeliste/n|oppskrift/n|lenke/n) ("over"|"på"|"til") ("hva"|"kva"|"det"|"papirer"|"papira"|"alt"|"dokumenter"|ting|skjema|"skjemaet"|"hvilke"|"papirene"|"det" "jeg") .. ("må"|måtte|"måtte"|"skal"|skulle|"skulle"|"trenger"|"trengte"|sende|"sende"|gjøre|skjema|"laut"|"treng"|gjere) >>
  ("skal"|skulle|"skulle"|"vil"|ville|"ville") ("jeg"|"vi"|"eg"|"me")? (få|"få"|motta|"fått"|høre) ("et"|"en"|"ei"|"eit"|"ein")? .. (tilbud|svar|tilbakemelding|beskjed|bekreftelse|"pengene"|"oppringning"|telefon|e-post|"mail"|refusjon|brev|sms|"sms"|pakke|"pakken"|tilbod|"svaret"|vedtak|kontrakt|oversikt|retur|kvittering|ny) .. ("på" e-post|"på" "mail"|"innen"|"innan"|"i" "løpet"|"i" (morgen|"morgen")|"i" "posten"|"i" dag|"denne" "uka"|neste|"før"|"på" (sms|"sms")|"på" epost|"tilsendt"|"fra"|"frå"|"i" (morgon|"morgon")|"på" "e-posten") >>
  (ville|"ville"|"vil"|"skal") ("jeg"|"vi"|"det"|"eg") (få|"få"|høre|komme|"komme") ("fra"|"frå"|svar|"tilbake") .. ("dem"|"innen"|"han"|"henne"|"i" "løpet"|"innan") >>
  (nå|"nå"|"no"|"da") ("vet"|"veit") ("jeg"|"eg"|"vi"|"me"|"æ") (akkurat|"akkurat"|nøyaktig|"nøyaktig"|"godt"|"i" "alle" (fall|"fall")|"iallfall")? ("hva"|"kva"|"når"|"hvordan"|"hvor"|"korleis"|"katti") ("jeg"|"eg"|"som"|"som" "skjer"|"vi"|"de") .. ("skal"|"må"|"skjer"|gjøre|"videre"|gjere|"kan"|"får"|"vidare"|"kommer") >>
  ("visste"|"viste") @jegvi (akkurat|"akkurat"|nøyaktig|"nøyaktig"|"godt")? ("hva"|"kva") ("jeg"|"eg"|"vi"|"som") .. (skulle|"skulle"|"skal"|"må"|måtte|"måtte"|"skjer"|skje|gjøre|gjere) >>
  ("ingen"|"ikke") tvil "om" "hva" ("jeg"|"vi") ("skal"|skulle|"skulle"|"må"|måtte|"måtte")
  ja: Jeg [fikk vite når pakken kommer].
  ja: Eg [fekk vite kva eg skal gjere].
  ja: Jeg [fikk beskjed om at saken blir behandlet innen tre uker].
  ja: Jeg [skal få et tilbud på mail innen fredag].
  ja: Vi [fekk beskjed om å sende inn kvittering].
  ja: Nå [vet jeg akkurat hva jeg skal gjøre].
  snu: Jeg [fikk ikke vite når pengene kommer].
  snu: Eg [fekk aldri vite kva som skjer vidare].
  nei: Jeg fikk vite prisen på avtalen.
  nei: Jeg fikk beskjed om å lese på nettsiden.
  nei: Jeg fikk en time hos legen.
  nei: Jeg ga klar beskjed om at jeg ville ha pengene tilbake.

# lovet å, skulle …
+ lovet
  !("hadde"|"har"|"reklamen"|"de hadde"|"nettsiden"|"annonsen") (love/v|lovte/v|lova/v|lovde/v|lovet/v|garantere/v|forplikte/v) @hanhun? (@meg)? ("også"|"òg"|"å"|"at"|"om" "å"|"seg" "til")? .. ("å"|"at") (@handling|ta kontakt|(komme|"komme") "tilbake"|følge "opp"|gi beskjed|gi svar|prioritere|(kome|"kome") "tilbake"|følgje "opp"|gje beskjed) >>
  (love/v|lovet/v|lovte/v|lova/v|lovde/v) @hanhun? (@meg)? (svar|tilbakemelding|oppringing|oppfølging|beskjed|"en" telefon|bedring|løsning|penger "tilbake"|"en" avklaring|levering|kontakt|snarlig|"snarlig") .. >>
  ("avtalte"|"avtalt"|"avtala"|(("ble enige"|"blei enige"|"vart samde") !("om" ("at været"|"å være uenige"|"å vera usamde"|"at det var"|"at prisen")))|"satte av"|"sette av"|"satt av"|"fikk avtalt"|"fekk avtalt") @hanhun? @meg? .. ("om"|"at"|"å"|"møte"|"nytt møte"|"tid"|"time"|"befaring"|"oppringning"|"tidspunkt"|"oppfølging"|"møtet"|"dato"|"besøk"|"når") >>
  ("bestilte"|"booket"|"booka"|"satte opp"|"sette opp") @hanhun? @meg? .. ("time"|"tekniker"|"teknikar"|"befaring"|"møte"|"tid"|"takstmann"|"montør"|"henting") >>
  !("hva"|"kva"|"hvordan"|"korleis"|"hvorfor"|"hvem"|"fordi"|"kvifor") ("hun"|"han"|"de"|"ho"|"dei"|"noen"|"teknikeren"|"montøren"|saksbehandler|"takstmannen"|kundeservice|"avdelingen"|"rådgiveren"|"nokon"|"banken"|"selskapet"|takstmann|"fagavdelingen") ("skal"|skulle|"skulle"|ville|"ville"|"vil"|"kommer" "til" "å") ("også"|"òg"|nå|"nå")? !("ikke høre"|"ikkje høyre"|"ikke ta"|"høre på"|"høyre på"|"ikke gi"|"ikke komme") (@handling|ta kontakt|(komme|"komme") "tilbake"|følge "opp"|gi beskjed|ta ("det"|"saken") "opp") !("i går"|"forrige uke"|"for" ("to"|"tre"|"en"|"flere") ("uker"|"dager"|"uke") "siden"|"høre"|(ha|"ha") kjøpt|tro|"på" ting|"med" "en" kollega|"henne") >>
  (skulle|"skulle"|"skal") (sjekke|undersøke|høre|ringe|sende|"sende"|gi beskjed|ta kontakt|følge "opp"|(komme|"komme") "tilbake"|ordne|sørge (for|"for")|bestille|oppdatere|ta "saken"|melde|"melde") (@meg|"det"|"opp"|"med"|"tilbake"|"saken"|"meg"|"en"|"ei"|ny|"i"|"igjen"|for|"for"|"på"|"videre"|"fra") !("selv"|"meg" (for|"for")) >>
  ("ringer"|"kommer"|"kontakter"|"kommer" "tilbake"|"ringjer"|"kjem") ("meg")? ("opp"|"tilbake"|"attende") ("innen"|"innan"|"i" (morgen|"morgen")|"før"|"på" ("mandag"|"tirsdag"|"onsdag"|"torsdag"|"fredag")|"i" "løpet"|neste|"etter"|(så|"så") "snart"|"når") >>
  ("ringte"|"ringde"|"ringer"|"skrev"|"sendte"|"oppdaterte"|"ga" beskjed|"informerte"|"holdt") @hanhun? (@meg)? (kontinuerlig|"jevnlig"|"hver"|"kvar"|"fortløpende"|løpende|"løpende"|"underveis"|"hele" "tiden"|oppdatert|orientert|informert) .. ((for|"for") "å"|"om"|"hva"|"hver"|"kvar"|status|"framdriften"|"hele"|fremgang) >>
  (satte/v|"satte"|ga/v|"ga"|gav/v|"gav"|satt/v|"satt"|avtalte/v|la/v|"la"|lage/v|lagte/v|laget/v|"laget") @hanhun? (@meg)? .. ("en"|"ei"|konkret|fast|"fast"|klar|"ein"|tydelig) (plan/n|frist/n|tidsplan/n|tidsramme/n|dato/n|oppfølging/n|oppfølgingsplan/n|handlingsplan/n|framdriftsplan/n) !("etter"|"for ferien") >>
  ja: Hun [lovet å ringe tilbake innen fredag].
  ja: Ho [lova å sende skjemaet].
  ja: Han [skulle sjekke med lageret].
  ja: [De skal ringe meg i morgen].
  ja: Ho [avtalte nytt møte måndag].
  snu: Hun [lovet ikke å ringe tilbake].
  nei: Jeg lovet å sende inn bilder.
  nei: Jeg skulle sende dem en e-post.
  nei: De hadde lovet å ringe.
  nei: Han visste ikke hva han skulle svare.
  nei: Hun ba meg ringe henne opp på prøve.
  nei: Vi ble enige om å være uenige.
  nei: Han ville ikke høre på hva jeg hadde å si.

# hva jeg må gjøre
+ ba-meg-gjøre
  (be/v|ba/v|"ba"|bad/v|"bad"|bede/v|"bede"|instruere/v|instruerte/v|oppfordre/v|minne/v|minnet/v|minte/v) @hanhun? ("meg"|"oss"|"mæ") ("om" "å"|"til" "å"|"på" "å"|"å")? !("ta det") (sende|"sende"|fylle|levere|signere|logge|restarte|melde|"melde"|returnere|laste|legge (ved|"ved")|ta bilde|ta kontakt "med"|betale|ta "med"|vente "til"|skrive|"skrive"|huske|følge|slå "av"|bestille|møte|anmelde|"anmelde"|dokumentere|skru|starte|registrere) !("på" "nettsiden"|"igjen" "over"|"tilbake" (senere|"senere")|"igjen"|"det med ro"|"meg sammen"|"det rolig") >>
  (rekne/v|ramse/v|liste/v|regne/v|lese/v|nevne/v|telle/v) @hanhun? ("opp"|"fram") ("det"|"alt"|"alle"|"papirene"|"dokumentene")? (@kvord|"som"|"det")? ...5 ("må"|"måtte"|"trenger"|"trengte"|"skal"|"skulle"|"laut"|"treng"|"trong") >>
  (neste/a|følgende/a|konkret/a|tydelig/a|klare/a|"de" neste|klåre/a) (steg/n|"steg"|skritt/n|trinn/n|handling/n|oppgave/n|instruks/n|instrukser/n) ("i"|for|"for"|"er"|"var"|"videre"|"fremover"|nå|"nå")? >>
  !("usikker"|"uviss"|"klok"|"klokere"|"lurer"|"svar"|"ikke"|"ikkje"|"spent") (@opplyse|"akkurat"|"nøyaktig"|"tydelig"|"tydeleg"|"klart"|"og"|"over"|"for"|"meg"|"oss"|"også"|"opp"|"gjennom"|"med"|"på"|"plan"|"liste"|"oversikt"|"stod"|"sto"|"står"|"kort"|"litt") [ ("hva"|"kva") ("jeg"|"vi"|"eg"|"me") (måtte|"måtte"|"må"|skulle|"skulle"|"skal"|bør|"bør"|konkret (måtte|"måtte")) (gjøre|gjere|"gjera") (nå|"nå"|"videre"|"no"|"vidare"|(for|"for") "å"|"selv"|"som" neste|"framover"|"først")? ] >>
  !("usikker"|"uviss"|"klok"|"klokere"|"lurer"|"svar"|"ikke"|"ikkje"|"spent") (@opplyse|"akkurat"|"nøyaktig"|"tydelig"|"tydeleg"|"klart"|"og"|"over"|"for"|"meg"|"oss"|"også"|"opp"|"gjennom"|"med"|"på"|"plan"|"liste"|"oversikt"|"stod"|"sto"|"står"|"kort"|"litt") [ ("hva"|"kva") "som" ("skjer"|(skulle|"skulle") skje|"kom" "til" "å" skje|(ville|"ville") skje|"skal" skje|"kjem" "til" "å" skje) (nå|"nå"|"videre"|"no"|"vidare"|"fremover"|"framover"|"etterpå"|"med" "saken"|"med" "søknaden"|"med" "pengene"|"etter" (dette|"dette")|"i" "saka") ] >>
  (informasjon/n|info/n|beskjed/n|opplysning/n|beskrivelse/n|oversikt/n|orientering/n|setning/n|svar/n|melding/n|plan/n|noe/n|"noe"|noko/n|"noko"|forklaring/n|avklaring/n|framdriftsplan/n|oppskrift/n) .. "om" ("hva"|"kva"|"når"|"hvordan"|"hvor" "lenge"|"hvor" lang|(kor|"kor") lang|"korleis"|"veien"|neste|"videre"|"prosessen"|"fristen") .. ("skjer"|skje|"videre"|"vidare"|neste|"skal"|"må"|"kommer"|"får"|steg|"steg"|tid|"tar"|gjøre|gå) >>
  (oppfølging/n|oppfølgingsplan/n|tidsramme/n|tidsplan/n|tidsfrist/n|svarfrist/n|tidsestimat/n|tidsperspektiv/n|framdriftsplan/n|tidsanslag/n) ("på"|for|"for"|"om"|"med"|"var"|"i")? >>
  (klar/a|tydelig/a|konkret/a|klår/a|tydeleg/a) (plan/n|framdriftsplan/n|vei "videre"|(veg|"veg") "vidare"|frist/n|tidsramme/n|beskjed/n|instruks/n|instrukser/n|tidsplan/n|tidslinje/n|fremdrift/n|avklaring/n|avtale "om") ("på hva"|"om hva"|"for hva"|"videre"|"fremover"|"på kva"|"om kva") >>
  ("det" "sto"|"det" "stod"|"sto"|"stod"|"står") ("også"|"òg"|"klart"|tydelig|"i" "e-posten")? ("hva"|"kva"|"hvordan"|"korleis"|"når"|"hvilke") .. ("jeg"|"eg"|"vi"|"som"|"saken"|"de") ("skal"|skulle|"skulle"|"må"|måtte|"måtte"|"skjer"|"kan"|bør|"bør"|"kommer"|"får") >>
  ja: Hun [ba meg sende inn kvitteringen].
  ja: Han [ramset opp hva jeg måtte ha med].
  ja: Ho [bad meg fylle ut skjemaet].
  ja: Det sto tydelig [hva jeg skulle gjøre videre].
  ja: Jeg fikk [en klar plan].
  snu: Det var [ingen tidsramme].
  snu: Jeg fikk [ingen informasjon om hva som skjer videre].
  nei: Hun ba meg lese på nettsiden.
  nei: Han ba meg vente litt.
  nei: Han ba meg ta det med ro.
