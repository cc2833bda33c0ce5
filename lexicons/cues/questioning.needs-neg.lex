# questioning.needs, the opposite: no questions, no mapping, straight to the answer or the sale.
cue questioning.needs

- ingen-spørsmål turn=no
  ("uten"|"utan") ("å"|"at" (@hanhun|"noen"|"nokon"|"det ble"|"det blei"|"det vart")) ("først"|"engang"|"en gang"|"ein gong"|"så mye som å"|"så mykje som å"|"noen gang å")? (spørre|spurte|"spurte"|"spurde"|"spurt"|spørje|(stille|"stille"|"stilte"|"stilt") .. @spørsmålord) !("om lov"|.. ("noe" "mer"|"noko" "meir"|"forstått"|"flere" spørsmål|"skjønte"|"forsto"|"lurte")) >>
  !(@jegvi|@jegvi "stilte"|"et"|"eit"|"hadde"|"har") ("ingen"|"inga"|"null"|"ikke"|"ikkje"|"knapt"|"få"|"null og niks av"|"nesten ingen"|"ingen form for"|"lite"|"fint lite"|"heller ingen"|"heller ikke"|"aldri") ("et"|"eit"|"ett"|"noen"|"nokon"|"nokre"|"noe"|"med")? ("eneste"|"einaste"|"enkelt"|"lite")? @spørsmålord ("om"|"rundt"|"angående"|"tilbake"|"fra"|"frå"|for|"for") !(.. ("noe" "mer"|"noko" "meir")) >>
  !(@jegvi|@jegvi "stilte"|"å"|"et"|"eit"|"hadde"|"har"|"kan"|"kunne") ("ingen"|"inga"|"null"|"knapt"|"få"|"ikke et"|"ikkje eit"|"ikke ett"|"ikke et eneste"|"ikkje eit einaste"|"ikke ett eneste"|"altfor få"|"for få"|"svært få"|"lite") ("relevante"|"gode"|"konkrete"|"oppklarende")? @spørsmålord !("etter"|"var" ("for"|"umulig"|"dumt"|"dumme")|"er" ("for"|"umulig"|"dumt"|"dumme")|"for" ("dumt"|"dumme"|"stort"|"lite"|"små")|"sto"|"ble ubesvart"|"ubesvart"|"fra meg"|"frå meg"|"igjen"|"mer å")
  ("fikk"|"fekk"|"får"|"fått") @jegvi? ("ingen"|"inga"|"null"|"ikke et"|"ikkje eit"|"ikke ett"|"ikke et eneste"|"ikkje eit einaste"|"ikke ett eneste"|"aldri et"|"ikke noen"|"ikkje nokon"|"aldri noen"|"få"|"ikke"|"ikkje") @spørsmålord ("fra henne"|"fra han"|"fra ham"|"fra ho"|"fra hu"|"frå ho"|"frå han"|"tilbake"|"om" @behov|"om bruken"|"om situasjonen")?
  (mangel|fravær) "på" ("gode"|"relevante"|"oppfølgende")? @spørsmålord
  (mangle/v|mangla/v|savne/v|sakne/v) ("bare"|"berre"|"litt"|"noen"|"nokre"|"flere"|"fleire"|"gode"|"et par"|"eit par"|"mer"|"relevante"|"oppfølgende"|"de riktige")? @spørsmålord !("jeg"|"mine"|"mitt") >>
  @spørsmålord ("om"|"rundt") .. ("kom"|komme|"komme"|"uteble"|utebli) @grad? ("aldri"|"ikke"|"ikkje"|"uteble")
  (spørsmål/n|spørsmålene/n|spørsmåla/n) ("uteble"|"glimret" "med" "sitt" fravær|"lot" vente "på" "seg"|"mangla"|"manglet"|"kom" "aldri")
  (stille|"stille"|"stilte") @hanhun? @meg? ("ingen"|"inga"|"null"|"ikke"|"ikkje"|"aldri"|"heller ingen"|"heller ikke"|"knapt"|"få"|"lite"|"ikke et eneste"|"ikkje eit einaste"|"ikke noen"|"ikkje nokon"|"aldri noen"|"ikke ett"|"ikke et") ("noen"|"nokon"|"et"|"ett"|"eneste"|"med")? ("gode"|"relevante"|"oppfølgende")? @spørsmålord ("om"|"rundt"|"angående"|"tilbake"|"utover")? >>
  (bli|"bli"|"ble"|"vart"|"blei") ("imidlertid"|"dessverre"|"det"|"heller"|"derimot")? [ ("ikke"|"ikkje"|"heller ikke"|"aldri") "stilt" ("et"|"ett"|"et eneste"|"eit einaste"|"noen"|"nokon"|"nokre"|"mange"|"ett eneste"|"flere")? @spørsmålord ] ("om"|"rundt"|"til"|"angående")?
  (spørre/v|spurte/v|"spurte"|spurde/v|"spurde"|spør/v|"spør"|spurt/v|"spurt") @hanhun? @meg? @grad? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje"|"knapt"|"itj"|"itte"|"ei"|"kje"|"inte") !("meg" !("om"|"hva"|"kva"|"hvor"|"hvordan"|"ut"|"korleis"|"kor")|"du"|"dere") @meg? ("en" gang|"ein" "gong"|"engang")? ("om"|@kvord|"etter"|"ut"|"meg"|spørsmål) !("jeg ville ha det"|"jeg ville ha noe"|"eg ville ha det"|"jeg hadde det"|"hvordan jeg hadde"|"korleis eg hadde"|@noemer|"det gikk"|"det går"|"det gjekk"|"noe"|"noko"|"noen"|"nokon"|"jeg hadde forstått"|"jeg forsto"|"jeg skjønte"|"eg forstod"|"jeg lurte"|"eg lurte"|"eg skjøna"|"alt var"|"jeg hadde flere"|"jeg var fornøyd"|"jeg trengte noe mer"|"jeg hadde noen spørsmål") >>
  (spørre/v|spurte/v|"spurte"|spurde/v|"spurde"|spør/v|"spør"|spurt/v|"spurt") @hanhun? @meg? @grad? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje"|"knapt"|"itj"|"itte"|"kje"|"inte") @meg? ("om")? ("noe"|"noko"|"noen ting"|"nokon ting"|"nokke"|"någe"|"nokka") ("som helst"|"om meg"|"om oss"|"annet enn" .. @idord|"anna enn" .. @idord)? !("mer"|"meir"|"annet"|"anna"|"jeg lurte")
  (spørre/v|spurte/v|"spurte"|spurde/v|"spurde") @hanhun? @meg? @grad? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|lite|"lite"|"null"|"knapt") $
  ("hverken"|"verken"|"korkje") (spurte|"spurte"|"spurde"|"spurt"|"stilte") ("eller")? >>
  (bli|"bli"|"ble"|"vart"|"blei") @grad? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje") @meg? ("spurt"|"spurd") ("om"|@kvord) !(.. ("noe" "mer"|"noko" "meir"|"flere" spørsmål|"forstått"|"lurte")) >>
  ("ikke"|"ikkje"|"heller" "ikke"|"aldri"|"heller") ("ble"|"vart"|bli|"bli") @jegvi ("spurt"|"spurd") >>
  "heller" ("ikke"|"ikkje")? ("spurt"|"spurd") "om" ("noe"|"noko"|"hva"|"kva") !("mer"|"meir") >>
  ("ble"|"vart"|"blei") ("heller")? ("ikke"|"ikkje") ("spurt"|"spurd") "om" ("noe"|"noko"|"hva"|"kva"|behov|bruk) !("mer"|"meir") >>
  ("ble"|"blei"|"vart") ("jeg"|"eg"|"vi"|"me")? [ ("ikke"|"ikkje"|"aldri") ("jeg"|"eg"|"vi")? ("spurt"|"spurd") "om" ("noe"|"noko") ("annet"|"anna"|"mer"|"meir") "enn" ..3 ]
  ja: Han ga meg en pris [uten å spørre hva jeg trengte].
  ja: [Ingen spørsmål om bruken min].
  ja: [Ikkje eit einaste spørsmål] om situasjonen vår.
  ja: Hun [spurte ikke om noe].
  ja: Ho [spurde aldri kva eg var ute etter].
  ja: Jeg [ble ikke spurt om hvor mye jeg bruker].
  nei: Chatten ble lukket uten at de spurte om det var noe mer.
  nei: Hun spurte ikke om jeg hadde flere spørsmål.
  nei: Jeg stilte ingen spørsmål.
  nei: Spør ikke meg hvorfor de stenger klokka tolv.
  nei: Korleis det går vidare? Spør ikkje meg.
  nei: Jeg hadde et lite spørsmål om frakt.
  nei: Ingen spørsmål var for dumme.
  nei: Jeg savnet svar på spørsmålet mitt.
  nei: Hun spurte ikke om jeg ville ha det forklart på nytt.

- kartla-ikke turn=no
  (kartla/v|"kartla"|kartlegge/v|kartlegg/v|"kartlegg"|kartlagt/v|"kartlagt"|avdekket/v|avdekke/v|utredet/v) @hanhun? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje"|lite|"lite"|"knapt") .. >>
  (undersøkte/v|"undersøkte"|undersøke/v|undersøkt/v) @hanhun? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje"|"knapt") ("behovet"|"behova"|"bruken"|"forbruket"|"hva jeg"|"hva vi"|"kva eg"|"kva me"|"om jeg hadde"|"om vi hadde") >>
  ("ingen"|"inga"|"null"|manglende|mangelfull|dårlig|"dårlig"|manglande|"lite"|"ikke noen"|"ikkje noka"|minimal|elendig) @grad? (kartlegging/n|behovskartlegging/n|behovsanalyse/n|behovsavklaring/n|avdekking/n|utspørring/n)
  (mangel|fravær) "på" (kartlegging/n|behovsavklaring/n)
  ("uten"|"utan") ("å"|"at") ("hun"|"han"|"de"|"ho"|"dei"|"noen"|"jeg"|"en gang"|"først")? (kartlegge|"kartla"|undersøke|finne "ut"|avklare|avdekke|(sette|"sette") "seg" "inn" "i"|sjekke|forstå|høre|vite|undersøkje) .. (@behov|@kvord) >>
  ("gadd"|"giddet"|"brydde"|"orket"|"tok"|"brydte") ("ikke"|"ikkje"|"aldri"|"seg" "ikke"|"seg" "ikkje") ("bryet" "med"|"seg")? ("å")? ("med" "å")? (spørre|spørje|finne "ut" ("hva"|"kva"|"hvor"|"hvilken"|"hvordan")|kartlegge|(stille|"stille") .. @spørsmålord|(høre|høyre) ("hva"|"kva"|"om") @jegvi .. (trenge|bruke|ønske|behøve|"ville ha"|"hadde"|"har")) !("hvordan jeg hadde"|"hvordan det gikk"|"om det var noe"|"om jeg hadde forstått") >>
  !("jeg"|"eg"|"vi") ("tok"|ta|sette|"sette"|"satte") "seg" ("ikke"|"ikkje"|"aldri"|"heller" "ikke") (tid|"bryet"|"bryderi") ("til"|"med") "å" (finne "ut"|spørre|kartlegge|(høre !("på"|"etter"|$)) @kvord|undersøke) >>
  ("visste"|"ante"|"kjente") ("hun"|"han"|"de"|"ho"|"dei") ("ingenting"|"lite"|"ikke noe"|"fint lite") "om" ("meg"|"oss"|"hva jeg"|"kva eg"|"mitt"|"min")
  ("interesserte"|interessere|"brydde"|opptatt|"opptatt") ("seg")? ("ikke"|"ikkje"|"lite"|"null"|"aldri") ("for"|"om"|"i"|"av") (@kvordutennår @jegvi .. (trenge|bruke|ønske|behøve|"skulle ha"|"ville ha"|"var ute"|"er ute")|"mitt behov"|"behovet"|"mine behov") >>
  ("ingen"|"null"|liten|lite|"lite") (interesse|nysgjerrighet|nysgjerrigheit) (for|"for"|"av"|"om"|"på") (@kvord @jegvi .. (trenge|bruke|ønske|behøve|"skulle ha"|"ville ha"|"var ute"|"er ute")|"behovet"|"behova"|"mine" behov) >>
  ja: Hun [kartla ikke behovet] vårt.
  ja: [Ingen kartlegging] av behovene.
  ja: Han solgte meg et abonnement [uten å kartlegge behovet mitt].
  ja: Han [gadd ikke å finne ut hva jeg trengte].
  nei: Jeg tok meg ikke bryet med å spørre.
  nei: Han gadd ikke høre på meg.
  nei: Hun viste ingen interesse for situasjonen min.
  nei: Hun tok seg ikke tid til å høre.

- rett-på turn=no
  (gå|"gikk"|"gjekk"|hoppe|kaste|skynde|kjøre|begynne|starte|fare|"fare"|haste|styrte|"styrte") @hanhun? @grad? (rett|"rett"|"beint"|direkte|"direkte"|"bent"|"strake" "vegen") (løs|"løs"|"over"|"til"|"på"|"i"|"inn") .. (salg|sal|svar|"svaret"|løsning|"løsningen"|pris|tilbud|"tilbudet"|"prisen"|kjøp|konklusjon|anbefaling|løysing|"salsprat"|"salgsprat"|produkt) >>
  (rett|"rett"|"beint"|direkte|"direkte") "på" (salg|sal|"salget"|"svaret"|svar|"løsningen"|løsning|"prisen"|"tilbudet"|"produktet"|"salsprat"|"salgsprat")
  (kom/v|"kom"|kome/v|"kome"|komme/v|"komme"|ga/v|"ga"|gav/v|"gav"|ramset/v|bød/v|"bød"|dro/v|"dro"|lirte/v) @hanhun? (rett|"rett"|"straks"|"umiddelbart"|"bare") .. ("med")? ("en"|"et"|"ei")? (ferdig|generell|standard) (løsning|svar|pakke|tilbud) >>
  (svare/v|svarte/v|svarer/v|gi/v|ga/v|"ga"|gav/v|"gav") @hanhun? @meg? ("bare"|"kun"|"berre"|"utelukkende"|"strengt") (svar)? ("på")? ("det" @jegvi ("spurte"|"spurde"|"spør"|"spurt"|"lurte på")|"det som ble spurt"|"det ene spørsmålet"|"spørsmålet mitt"|"spørsmålet") ("om"|"etter")? ("og" ("ikke"|"ikkje") ("mer"|"meir"|"noe" "mer"))?
  ("bare"|"kun"|"berre"|"utelukkende") ("på") ("det"|"akkurat det"|"nøyaktig det") (@jegvi) ("spurte om"|"spurde om"|"spør om")
  ("bare"|"kun"|"berre") svar "på" ("det"|(akkurat|"akkurat") "det"|"spørsmålet") (@jegvi (spurte|"spurte") "om"|@jegvi "spurde" "om"|"mitt")?
  (fikk/v|"fikk"|fekk/v|"fekk"|fått/v|"fått") ("bare"|"kun"|"berre"|akkurat|"akkurat"|nøyaktig|"nøyaktig") .. svar "på" ("det"|"spørsmålet") (@jegvi)? (spurte|"spurte"|"spurde")? ("om")? ("og" ("ikke"|"ikkje") ("mer"|"meir"|"noe" "mer"|"noko" "meir"))
  ("holdt"|holde) "seg" ("strengt"|"kun"|"bare") "til" ("spørsmålet"|"det" "jeg" (spurte|"spurte") "om"|"saken")
  ("ikke"|"ikkje") ("et"|"eit") ("ord"|"komma") ("mer"|"meir"|"utover"|"ut" "over") .. (spurte|"spurte"|"spurde"|"spørsmålet"|"spurt") >>
  (måtte|"måtte"|"må"|"laut") ("selv"|"sjølv"|"jeg" "selv"|fortelle "alt"|by "på"|(komme|"komme") "med") (fortelle|opplyse|si|"si"|komme|"komme"|ta "opp"|nevne) .. ("opplysningene"|behov|"hva"|"kva"|"alt") !("igjen"|"på" (nytt|"nytt")|"flere" "ganger") >>
  ("solgte"|selge|"pushe"|"pushet"|presse|"presset"|dytte|prakke|"prøvde"|"forsøkte"|"dytta") ("å"|"å" selge)? ("meg"|"på" "meg"|"på")? .. ("uten"|"utan") .. (spørre|vite|høre|kartlegge|finne "ut"|sjekke|kjenne) >>
  ja: Selgeren [gikk rett på salg].
  ja: Han [svarte bare på det jeg spurte om].
  ja: Ho [svarte berre på det eg spurde om].
  ja: Ho [gav meg berre svar på det eg spurde om og ikkje meir].
  ja: [Ikke et ord mer enn det jeg spurte om].
  nei: Jeg gikk rett på sak.
  nei: Han svarte på det jeg spurte om.
  nei: Hun gikk rett på sak og ordnet det.
  nei: Hun svarte så godt hun kunne på spørsmålene.

- antok turn=no
  (anta/v|antok/v|"antok"|gikk/v|"gikk"|tok/v|"tok") @hanhun? ("bare"|"ut"|"berre"|rett|"rett")? ("ut" "fra"|"utifra"|(for|"for") "gitt"|"ut" "frå"|(for|"for") "gjeve"|"som" "gitt"|"bare"|"berre") ("at")? !(@jegvi ("forsto"|"forstod"|"skjønte"|"skjøna"|"hang med"|"hadde forstått"|"hadde skjønt"|"visste"|"løy"|"var sint")|"jeg hadde fått med") (@jegvi|"alle"|"behovet") >>
  (tro/v|trodde/v|mene/v|mente/v) @hanhun? ("bare"|"berre")? ("å")? (vite|"visste") (bedre|"bedre"|"best") ("enn" "meg")? ("hva"|"kva")? >>
  (gjette/v|gisse/v|"gjetta"|"gjettet"|"gissa") @hanhun? ("på"|"seg til"|"bare")? ("hva"|"kva"|"at"|"behovet"|"hva slags") >>
  (samme|"samme"|same|"same") (svar/n|tilbud/n|pakke/n|opplegg/n|avtale/n|tilbod/n|standardsvar/n) ("til"|"som") ("alle"|"hvem" "som" "helst"|"enhver")
  "ett svar for alle"
  "en størrelse passer alle"
  (ferdig|klar) ("med")? (svar|"svaret") ("før"|"innan"|"innen") @jegvi .. (ferdig|"fortalt"|"spurt"|"rukket"|forklart|"fått" "sagt")
  ja: Han [gikk bare ut fra at vi hadde elbil].
  ja: Ho [gjetta på kva eg trong].
  nei: Jeg gikk ut fra at alt var i orden.
  nei: Han tok for gitt at jeg hadde forstått.
