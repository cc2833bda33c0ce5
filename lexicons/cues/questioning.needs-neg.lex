# questioning.needs, the opposite: asks nothing, answers only what was asked.
cue questioning.needs

- forhørte-seg-ikke turn=no actor=any
  ("glemte"|"glømte"|"gløymde"|"glemt"|"gløymt"|"unnlot"|"lot være"|"let vere"|"forsømte"|"droppet"|"droppa"|"gadd ikke"|"gadd ikkje"|"orket ikke"|"brydde seg ikke med"|"brydde seg ikke om"|"hadde ikke tid til"|"tok seg ikke bryet med"|"tok seg ikke tid til"|"tok seg ikkje tid til") @hanhun? ("helt"|"visst"|"bare")? ("å"|"med å")? ("forhøre"|"forhøyre"|"spørre"|"spørje"|"undersøke"|"finne ut"|"finne ut av"|"sjekke"|"høre"|"høyre"|"kartlegge"|"ta rede på"|"få rede på"|"lodde") ("seg"|"sæ"|"meg"|"mæ"|"oss")? ("om")? (@kvordutennår|"behovet"|"om jeg hadde"|"om vi hadde"|"om jeg trengte"|"om vi trengte") !("jeg forsto"|"det var noe") >>
  ("ingen"|"ingen av dem"|"han"|"hun"|"ho"|"de"|"dei"|"selgeren"|"seljaren") ("løftet"|"lyfte"|"løfta"|"rørte"|"rikket"|"lea"|"gjorde") ("ikke"|"ikkje")? ("en finger"|"ein finger"|"på en finger"|"på ein finger"|"noe forsøk"|"noko forsøk"|"forsøk") ("for"|"på") "å" ("finne ut"|"forstå"|"undersøke"|"kartlegge"|"høre"|"høyre"|"spørre"|"spørje"|"få rede på"|"ta rede på"|"sette seg inn i"|"avdekke") ("av")? (@kvordutennår|"behovet"|"behova") >>
  ("et"|"eit"|"ett") ("spørsmål"|"spm") ("eller to"|"eller tre") ("om" ...9|"rundt" ...6|"til")? ("hadde"|"ville"|"kunne") ("ikke"|"ikkje"|"itj")? ("skadet"|"skada"|"skadd"|"gjort seg"|"vært på sin plass"|"vore på sin plass"|"gjort susen"|"vært av veien"|"vært å foretrekke"|"vært lov"|"vært til hjelp"|"spart oss" ..3|"spart meg" ..3|"avklart" ..3|"hjulpet")
  !("jeg"|"eg"|"vi"|"me") ("regnet"|"rekna"|"solgte"|"selde"|"foreslo"|"skrev"|"skreiv"|"pratet"|"prata"|"anbefalte"|"tilbød"|"bestilte"|"kjørte"|"køyrde"|"svarte"|"gjettet"|"gjetta"|"gikk"|"gjekk"|"pøste"|"dundret"|"fyrte") @hanhun? ("bare"|"berre"|"i stedet"|"ganske enkelt") ("i vei"|"i veg"|"i hytt og vær"|"på måfå"|"på slump"|"på autopilot") !("på sykkelen")
  ("svarte"|"svara") @hanhun? ("bare"|"berre"|"kun"|"akkurat"|"nøyaktig")? ("på") ("det"|"akkurat det"|"nøyaktig det") (@hanhun|"jeg"|"eg"|"vi") ("ble"|"blei"|"vart"|"spurte"|"spurde") ("spurt"|"spurd")? "om" ","? ("punktum"|"basta"|"verken mer eller mindre"|"hverken mer eller mindre"|"korkje meir eller mindre"|"ikke noe mer"|"ikkje noko meir"|"og ikke et ord mer"|"og ikkje eit ord meir"|"og det var det"|"og ikke noe mer"|"og ikke mer"|"ferdig med det"|"og ferdig med det"|"intet mer"|"ikke et komma mer")
  ja: Han [glemte å forhøre seg om hva slags sko jeg var på jakt etter].
  ja: [Ingen løftet en finger for å finne ut hva vi har bruk for].
  ja: [Et spørsmål eller to om bruken hadde ikke skadet].
  ja: Hun [regnet bare i vei].
  ja: Han [svarte på det han ble spurt om, punktum].
  nei: Hun gikk bare i veien.
  nei: Jeg glemte å spørre om prisen.
  nei: Han svarte på det jeg spurte om.

- spørsmål-uteble turn=no actor=any
  ("et"|"eit"|"ett"|"noe"|"noko"|"noen"|"nokre"|"litt"|"en"|"ei") ("eneste"|"enkelt"|"lite"|"kjapt"|"godt"|"ærlig"|"flere"|"mer")? @x-spm ..5 @borte-etter
  («)? ("hvorfor det"|"kvifor det"|"hva trenger du"|"kva treng du"|"hva skal du bruke den til"|"hva er du ute etter"|"hvordan bor du"|"hva er viktig for deg"|"hva bruker du i dag"|"fortell litt") ("?")? (»)? @borte-etter
  @borte-før ("noen"|"et"|"eneste")? (@x-spm|spørsmål/n) !("mitt"|"mine"|"ubesvart")
  @borte-før ("interesse"|"interesser") ("for") ("hva"|"kva"|"behovet"|"bruken"|"hvordan vi"|"hvorfor jeg")
  ("ett"|"et"|"eit"|"eitt"|"to"|"ett eneste"|"ett enkelt"|"et par"|"noen få") ("spørsmål"|"kontrollspørsmål") ("om" ..6|"til meg"|"til" ..2)? "," "og" (@hanhun|@jegvi) ("hadde"|"ville"|"kunne") ...4 ("spart"|"sluppet"|"visst"|"skjønt"|"sett"|"forstått"|"funnet"|"løst"|"unngått"|"slapp"|"fått") >>
  ("det"|"hva"|"kva"|"hvem"|"hvor"|"hvorfor"|"kvifor"|"hvordan"|"korleis"|"om"|"at") _ ..9 "," ("kom de"|"kom vi"|"kom me"|"kom hun"|"kom han"|"kom ho"|"nådde vi"|"gikk vi"|"rakk vi") ("aldri"|"ikke"|"ikkje") ("så langt som til"|"så langt som"|"inn på"|"innom"|"så langt"|"til")
  ("kom"|"var"|"gikk"|"gjekk") ("vi"|"me"|"hun"|"han"|"ho"|"de"|"dei") ("ikke"|"ikkje"|"aldri"|"knapt") ("innom"|"inn på"|"så langt som til"|"i nærheten av") ("hva"|"kva"|"hvordan"|"korleis"|"hvorfor"|"kvifor"|"hvem"|"behovet"|"bruken"|"hvor mange"|"situasjonen"|"hva vi") !("som skjer"|"jeg skal gjøre") >>
  ("vi"|"me") [ ("kom"|"var"|"gikk") ("ikke"|"ikkje"|"aldri"|"knapt") ("innom"|"inn på"|"så langt som til"|"i nærheten av") ("hva"|"kva"|"hvordan"|"korleis"|"hvorfor"|"kvifor"|"hvem"|"behovet"|"bruken"|"hvor mange"|"situasjonen"|"hva vi") !("som skjer"|"jeg skal gjøre") _ ...9 ]
  ("at"|"hva"|"kva"|"hvordan"|"korleis"|"hvor mange"|"hvor mye"|"kor mykje"|"kor mange"|"om") ("jeg"|"eg"|"vi"|"me"|"huset"|"bilen"|"familien"|"hytta") !("hadde forstått"|"forsto"|"skjønte"|"hang"|"lurte"|"kunne ha mer"|"hadde mer"|"hadde flere"|"kanskje lurte"|"trengte mer") _? ...9 "," ("var hun ikke nysgjerrig på"|"var han ikke nysgjerrig på"|"var ho ikkje nysgjerrig på"|"var ho ikkje nyfiken på"|"var hun lite nysgjerrig på"|"falt det henne ikke inn å spørre om"|"falt det ham ikke inn å spørre om"|"kom aldri på tale"|"kom aldri på bordet"|"ble aldri et tema"|"ble aldri tema"|"vart aldri tema"|"var aldri tema"|"var ikke et tema"|"var ikkje noko tema"|"ble det aldri tid til å spørre om"|"glemte hun å spørre om"|"glemte han å spørre om"|"gløymde ho å spørje om"|"tenkte hun ikke på å spørre om"|"tenkte ingen på å spørre om"|"hadde hun ingen interesse av å vite"|"gadd ikke noen spørre om"|"måtte jeg selv opplyse om"|"måtte jeg selv nevne"|"fikk de aldri greie på"|"ante hun ingenting om"|"ante han ingenting om"|"vet de fortsatt ikke"|"vet hun fortsatt ikke"|"veit dei framleis ikkje"|"spurte visst ingen om"|"har de ennå ikke spurt om")
  !("jeg"|"eg"|"vi"|"me") ("glemte"|"gløymde"|"unnlot"|"droppet"|"droppa"|"hoppet over"|"hoppa over"|"slurvet med"|"lot være"|"lét vere") ("vel"|"visst"|"helt"|"heilt"|"også"|"bare"|@hanhun)? ("å")? ("spørre"|"spørje"|"høre"|"høyre"|"finne ut"|"sjekke"|"kartlegge"|"undersøke"|"behovsdelen"|"spørsmålene"|"kartleggingen") !("om det var noe mer"|"om jeg hadde flere"|"om jeg forsto"|"om alt") ("om"|"hva"|"kva"|"hvor"|"hvordan"|"etter"|"hvem"|"behovet") >>
  ("ikke"|"ikkje"|"aldri") ("spurte"|"spurde"|"grov"|"lurte") @hanhun? "," ("ikke"|"ikkje"|"aldri") ("spurte"|"spurde"|"grov"|"gravde"|"lurte"|"undersøkte") (@hanhun)?
  ("fant"|"fann"|"spurte"|"spurde"|"visste"|"ante") @hanhun? ("ikke"|"ikkje"|"aldri") ("engang"|"en gang"|"eingong"|"så mye som") ("ut")? ("hvor"|"hva"|"kva"|"hvem"|"hvorfor"|"om"|"kor"|"kven"|"når") @jegvi ("skulle"|"skal"|"trengte"|"hadde"|"trong"|"var ute"|"ville"|"bodde"|"brukte") >>
  ("venta"|"ventet"|"trodde"|"hadde trodd"|"hadde ventet"|"håpet") ("vel"|"nok"|"jo")? ("kanskje")? ("at")? ("noen"|"nokon"|"hun"|"han"|"de"|"ho"|"dei") ("tok seg bryet med å"|"skulle"|"ville"|"kom til å"|"i det minste"|"hadde tenkt å") ("spørre"|"spørje"|"kartlegge"|"finne ut"|"høre") >>
  ("like lite"|"akkurat like lite"|"ingenting"|"null"|"fint lite") ("om") ("meg"|"oss"|"behovet mitt"|"situasjonen vår") ("da"|"då"|"når"|"etter") _ >>
  ("solgte"|"selde"|"ga"|"gav"|"serverte"|"foreslo"|"anbefalte"|"prakket"|"prakka"|"dyttet"|"dytta") @hanhun? ("meg"|"oss")? ..5 ("uten å ane"|"utan å ane"|"uten å vite"|"utan å vite"|"før han visste"|"før hun visste"|"før ho visste"|"uten at han visste"|"uten at hun visste"|"uten å ha spurt"|"utan å ha spurt") >>
  ("hadde"|"ga"|"gav"|"kom med"|"leverte") ("svaret"|"svar"|"løsningen"|"diagnosen"|"fasiten"|"konklusjonen"|"resepten"|"tilbudet") ("klart"|"klar"|"ferdig"|"på plass")? ("før"|"før jeg hadde"|"lenge før") @jegvi ("hadde"|"fikk"|"rakk"|"åpnet") >>
  ("ville"|"trengte"|"behøvde"|"ønsket") @hanhun ("ikke"|"ikkje"|"aldri") ("vite"|"høre"|"høyre") ("noe"|"noko"|"noe mer"|"mer"|"hva"|"kva"|"hvordan"|"hvorfor") ("om"|"jeg trengte"|"vi trengte"|"jeg skulle"|"eg trong") ("bruken"|"behovet"|"huset"|"oss"|"situasjonen"|"familien"|_)?
  ja: [Et «hvorfor det?» kom aldri].
  ja: [Ett spørsmål om varmepumpe, og han hadde spart oss for mye].
  ja: [Hva hun trengte legen til, kom de aldri så langt som til].
  ja: Vi [kom aldri inn på hva vi bruker hytta til].
  ja: [At jeg snart får elbil, var hun ikke nysgjerrig på].
  ja: Han [glemte vel å spørre om jeg har barn].
  nei: Jeg glemte å spørre om prisen.
  nei: Vi kom aldri inn på parkeringsplassen.

# «svarte bare på det jeg spurte om», «ikke en millimeter mer»
- ikke-mer-enn-spurt turn=no actor=any
  ("bare"|"kun"|"berre"|"strengt") ("på")? ("det jeg spurte om"|"det eg spurde om"|"det vi spurte om"|"det me spurde om"|"det æ spurt om") ("og")? ("ikke"|"ikkje"|"null"|"intet"|"verken")? ("en millimeter"|"ein millimeter"|"et komma"|"eit komma"|"et ord"|"eit ord"|"en tøddel"|"en stavelse"|"noe")? ("mer"|"meir"|"utover")?
  ("akkurat"|"nøyaktig"|"presis"|"strengt" "tatt"|"bare"|"berre"|"kun"|"svarte"|"svara") ("på")? ("på det"|"det") (@jegvi ("spurte om"|"spurde om"|"ba om"|"bad om"|"spurt om")|@hanhun "ble" ("spurt"|"bedt") "om"|@hanhun "vart" ("spurd"|"beden") "om") (",")? ("og")? ("ikke en millimeter"|"ikkje ein millimeter"|"ikke et komma"|"ikkje eit komma"|"ikke et ord"|"ikkje eit ord"|"ikke en tøddel"|"ikke en stavelse"|"ikke"|"ikkje"|"verken"|"null"|"ikke noe"|"ikkje noko"|"aldri"|"korkje"|"hverken") ("mer"|"meir"|"utover"|"mer eller mindre"|"meir eller mindre"|"noe mer"|"et ord mer"|"noko meir")
  ("ga"|"gav"|"gir"|"fikk"|"fekk") @meg? ("bare"|"kun"|"berre") ("svar")? ("på")? ("det jeg spurte om"|"det eg spurde om"|"det vi spurte om"|"det me spurde om")
  ("ikke"|"ikkje") ("en millimeter"|"ein millimeter"|"et komma"|"eit komma"|"et ord"|"eit ord"|"en tøddel"|"en stavelse"|"ett ord") ("mer"|"meir"|"utover"|"ut over") ("enn")? ("det")? (@jegvi ("spurte"|"spurde") ("om")?)?
  ("måtte"|"laut"|"må") ("jeg"|"eg"|"vi"|"me")? ("selv"|"sjølv") ("opplyse om"|"nevne at"|"nemne at"|"komme på"|"kome på"|"fortelle at"|"fortelje at"|"ta opp at"|"legge til at"|"gjøre oppmerksom på"|"gjere merksam på") >>
  ja: Jeg fikk [akkurat det jeg spurte om og ikke et komma mer].
  ja: Han svarte, men [ikkje eit ord utover det eg spurde om].
  nei: Jeg fikk akkurat det jeg ba om.
  nei: Jeg fikk svar på det jeg spurte om.

# not curious, did not find it worth while, never thought of asking
- unysgjerrig turn=no actor=any
  ("ikke"|"ikkje"|"lite"|"null"|"ingen"|"fint lite"|"heller lite") ("det grann"|"det minste"|"en smule"|"ein smule"|"særlig"|"særleg"|"spesielt"|"akkurat")? ("nysgjerrig"|"nysgjerrige"|"nyfiken"|"nyfikne"|"nysgjerrighet"|"nysgjerrigheit"|"spørrelysten"|"spørjelysten"|"forvitne"|"forviten") ("på"|"om"|"etter")? >>
  ("ingen"|"aldri"|"ikke"|"ikkje"|"verken"|"hverken"|"korkje") ("som")? ("falt på tanken å"|"fall på tanken å"|"kom på tanken å"|"kom på å"|"falt det inn å"|"fant det bryet verdt å"|"fann det bryet verdt å"|"tok seg bryet med å"|"tok seg bry med å"|"brydde seg med å"|"giddet å"|"gadd å"|"orket å"|"orka å"|"tok seg umaken med å"|"så noen grunn til å"|"såg nokon grunn til å"|"fant grunn til å"|"tenkte på å"|"tenkte på at"|"hadde tid til å") ("spørre"|"spørje"|"finne ut"|"høre"|"høyre"|"undersøke"|"kartlegge"|"sjekke hva"|"vite") >>
  ("falt det ham ikke inn å"|"falt det henne ikke inn å"|"falt det ingen inn å"|"fall det ingen inn å"|"falt ikke ham inn å"|"falt henne aldri inn å"|"falt ham aldri inn å") ("spørre"|"spørje"|"finne ut"|"høre"|"undersøke"|"kartlegge") >>
  ("hverken"|"verken"|"korkje") ..4 "eller" ..4 ("var"|"virket"|"syntes"|"såg ut til å vere"|"så ut til å være") ("av interesse"|"interessant"|"verdt å spørre om"|"interessante"|"noe å spørre om")
  ("ingen"|"ikke"|"ikkje") ("var")? ("interessert i"|"interesserte i"|"opptatt av"|"oppteken av"|"oppteken av å") (("hva"|"kva"|"hvordan"|"korleis") @jegvi .. (trenge|bruke|ønske|behøve|"skulle"|"skal"|"ville ha"|"er ute"|"var ute")|"behovet mitt"|"behovet vårt"|"bruken min") >>
  "var det ingen som" ("fant det bryet verdt å"|"brydde seg om å"|"gadd å"|"tok seg bryet med å"|"tenkte på å"|"spurte om"|"spurte") ("finne ut"|"spørre"|"undersøke"|"kartlegge"|"høre")?
  "var det ingen som" ("spurde"|"spurte") ("om"|"etter")
  ("var det"|"er det") ("aldri"|"ikke"|"ikkje") ("noen"|"nokon") "som" ("spurte om"|"spurde om"|"spurte etter"|"ville vite"|"lurte på")
  ("aldri"|"ikke"|"ikkje") "et" ("hva trenger du"|"hva bruker du"|"hva er du ute etter")
  ("det"|"dette"|"sånt"|"slikt") ("spurte"|"spurde"|"ville"|"lurte") (("hun"|"han"|"de"|"ho"|"dei") ("ikke"|"ikkje"|"aldri")|"ingen") ("om"|"etter"|"vite"|"på") $
  ja: Han var [ikke det minste nysgjerrig på hvorfor jeg ringte].
  ja: [Ingen tok seg bryet med å spørre hvor gammel bilen er].
  ja: [Verken alder eller helse var av interesse].
  ja: Ho var [ikkje særleg nyfiken].
  nei: Jeg var nysgjerrig på prisen.
  nei: Det lurte hun på.
  nei: Han virket ikke interessert i hva jeg hadde opplevd.

# the question never came
- spørsmålet-kom-aldri turn=no actor=any
  ("spørsmål"|"spørsmålet"|"spørsmåla"|"spørsmålene"|"noen spørsmål"|"nokre spørsmål") ("om"|"tilbake"|"rundt") ...12 ("kom aldri"|"kom ikke"|"kom ikkje"|"uteble"|"uteblei"|"lot vente på seg"|"ble aldri stilt"|"blei aldri stilt"|"vart aldri stilt"|"ble ikke stilt"|"vart ikkje stilt")
  ("spørsmålene"|"spørsmåla"|"de gode spørsmålene"|"oppfølgingsspørsmålene"|"motspørsmål"|"oppfølgingsspørsmål") ("kom aldri"|"uteble"|"uteblei"|"manglet"|"mangla"|"glimret med sitt fravær"|"lot vente på seg"|"satt langt inne"|"sat langt inne"|"så jeg ikke noe til"|"såg eg ikkje noko til")
  ("ikke et eneste"|"ikkje eit einaste"|"ikke ett eneste"|"ikke ett"|"ikkje eitt"|"ikke et"|"ikkje eit"|"null") ("spørsmål"|"motspørsmål"|"oppfølgingsspørsmål"|"spm") ("fra"|"frå"|"tilbake"|"kom"|"om") ("henne"|"ham"|"han"|"ho"|"hun"|"hu"|"dem"|"dei"|"kundebehandleren"|"rådgiveren")?
  ("fikk"|"fekk") ("ikke et eneste"|"ikkje eit einaste"|"ikke ett eneste"|"ikke ett"|"ikke et"|"ikkje eit"|"aldri et"|"aldri eit"|"null") ("spørsmål"|"motspørsmål"|"oppfølgingsspørsmål"|"spm") ("fra"|"frå"|"tilbake")? ("henne"|"ham"|"han"|"ho"|"hun"|"hu"|"dem"|"dei"|"kundebehandleren"|"rådgiveren")?
  ("ble"|"blei"|"vart") ("det")? ("lite"|"smått"|"skralt"|"tynt"|"heller lite"|"så som så") ("med"|"av") ("spørsmål"|"oppfølgingsspørsmål"|"utspørring"|"kartlegging")
  ("smått"|"tynt"|"skralt"|"så som så"|"dårlig"|"dårleg"|"labert"|"heller tynt"|"lite") "med" ("spørsmål"|"oppfølgingsspørsmål"|"kartlegging"|"utspørring")
  ("spørsmål"|"spørsmåla") ("var det")? ("lite"|"dårlig"|"dårleg"|"smått"|"smålig") "med" ..2 ("der"|"her")
  ("heller ikke"|"heller ikkje"|"ikke"|"ikkje"|"aldri") ("spurt"|"spurd") ("om noe"|"om noko"|"om noen ting"|"om nokon ting"|"ut"|"en eneste gang"|"ein einaste gong") !("mer"|"meir"|"annet"|"anna")
  ja: [Spørsmål om hva vi faktisk trenger, kom aldri].
  ja: Det var [smått med spørsmål].
  nei: Jeg fikk ikke stilt spørsmålet mitt.

# a ready-made answer, decided beforehand, all get the same
- ferdig-bestemt turn=no actor=any
  ("hadde")? ("bestemt seg"|"bestemt seg på forhånd"|"bestemt seg på førehand"|"konkludert"|"svaret klart"|"løsningen klar"|"tilbudet klart"|"fasiten klar"|"dommen klar"|"svaret ferdig"|"diagnosen klar") ("på forhånd"|"på førehand"|"før jeg"|"før eg"|"før vi"|"lenge før jeg"|"før jeg rakk"|"før eg rakk"|"før samtalen") >>
  ("dro"|"drog"|"slang"|"kastet"|"kasta"|"hev"|"trykket"|"trykte"|"dyttet"|"dytta"|"pushet"|"pusha"|"prakket"|"prakka"|"lempet"|"serverte"|"smelte"|"ramset opp"|"ramsa opp"|"lirte av seg"|"rablet av seg") ("av seg"|"opp"|"ut"|"på meg"|"meg"|"fram"|"frem"|"på bordet")? ..3 ("tilbud"|"tilbudet"|"tilbod"|"tilbodet"|"pakke"|"pakka"|"pakken"|"abonnement"|"løsning"|"svar"|"salgstale"|"salgsprat"|"kampanje"|"kampanjen") ..2 ("før jeg"|"før eg"|"før vi"|"før me"|"uten at"|"utan at"|"uten å"|"utan å"|"over bordet"|"på meg") >>
  ("samme"|"same") ("leksa"|"leksen"|"regla"|"tilbud"|"tilbudet"|"pakke"|"pakka"|"svar"|"svaret"|"oppskrift") ("som alle"|"til alle"|"som naboen"|"som han gir alle"|"uansett hvem"|"uansett kven"|"uansett hva"|"uansett kva") >>
  ("skjøt"|"skaut") "fra hofta"
  "skaut frå hofta"
  ("trodde"|"trudde"|"antok"|"bestemte"|"avgjorde"|"konkluderte") ("visst")? ("hun"|"han"|"de"|"ho"|"dei") ("bare"|"berre"|"visst"|"sikkert")? ("visste hva jeg"|"visste kva eg"|"skjønte hva jeg"|"at jeg"|"at eg"|"at vi"|"hva jeg"|"kva eg") .. (trenge|bruke|ønske|behøve|"skulle ha"|"ville ha"|"vil ha"|"bare ville"|"var ute etter"|"er ute etter"|"har"|"hadde") >>
  ("rett"|"beint"|"bent"|"direkte"|"strake vegen"|"strake veien") ("på sak"|"på salg"|"på sal"|"på salget"|"på tilbudet"|"på løsningen"|"på prisen"|"i salget"|"i salgstalen"|"til salgstalen"|"til kassa"|"til kjøpsknappen"|"på svaret") ("uten"|"utan") >>
  ja: Han [hadde svaret klart før jeg rakk å forklare].
  ja: Ho [dytta eit tilbod på meg utan å vite kva eg treng].
  ja: Det føltes som om hun [skjøt fra hofta].
  nei: Jeg hadde bestemt meg på forhånd.
  nei: Hun trodde at jeg løy.

# a wish for questions
- burde-spurt turn=no actor=any
  ("hadde") ("hun"|"han"|"de"|"ho"|"dei"|"noen"|"nokon"|"vedkommende"|"bare noen"|"berre nokon") ("bare"|"berre"|"i det minste"|"i alle fall"|"nå bare"|"no berre")? ("spurt"|"spurd") >>
  ("savnet"|"sakna"|"savna"|"saknar"|"savner") ("bare"|"berre"|"litt")? ("at")? ("hun"|"han"|"de"|"ho"|"dei"|"noen"|"nokon") ("spurte"|"spurde"|"hadde spurt"|"hadde spurd"|"stilte") ("litt mer"|"litt meir"|"mer"|"meir"|"om" ..3|"meg" ..3|"spørsmål" ..3)?
  ("savnet"|"sakna"|"savna"|"saknar"|"savner") ("bare"|"berre"|"litt")? ("at")? ("hun"|"han"|"de"|"ho"|"dei"|"noen"|"nokon") ("spurte"|"spurde"|"hadde spurt"|"hadde spurd"|"stilte") ("om"|"meg"|"spørsmål") >>
  ("savnet"|"sakna"|"savna"|"saknar"|"savner"|"etterlyser") ("bare"|"berre")? ("flere"|"fleire"|"noen"|"nokre"|"gode"|"litt"|"et par"|"bedre"|"eit par") ("spørsmål"|"oppfølgingsspørsmål"|"kartlegging"|"motspørsmål") ("om" ..4|"fra" ..2)?
  ("savnet"|"sakna"|"savna"|"saknar"|"savner"|"etterlyser") ("bare"|"berre")? ("flere"|"fleire"|"noen"|"nokre"|"gode"|"litt"|"et par"|"bedre"|"eit par") ("spørsmål"|"oppfølgingsspørsmål"|"kartlegging"|"motspørsmål") ("om"|"fra") >>
  ("et"|"eit"|"ett"|"noen"|"nokre"|"et par"|"eit par"|"litt") ("enkle"|"enkelt"|"lite"|"små"|"flere"|"fleire")? ("spørsmål"|"kontrollspørsmål"|"oppfølgingsspørsmål") ("fra henne"|"fra ham"|"frå ho"|"frå han"|"fra han"|"mer"|"meir"|"om bruken"|"om situasjonen"|"til")? ("hadde"|"ville"|"kunne"|"ville ha") ("vært"|"hjulpet"|"spart"|"gjort"|"vore"|"hjelpt"|"avklart"|"oppklart"|"ha spart"|"ha avklart"|"gjort seg") >>
  ("skulle gjerne sett at"|"skulle ønske"|"kunne ønske"|"kunne ønske at"|"skulle ønske at"|"skulle ynskje"|"skulle ynskje at"|"kunne ønskje at") ("hun"|"han"|"de"|"ho"|"dei"|"noen"|"nokon") ("bare"|"berre"|"hadde"|"først"|"kunne")? ("spurt"|"spurte"|"spurde"|"spurd"|"spør"|"stilt"|"stilte") >>
  ja: [Hadde han bare spurt hva jeg kjører].
  ja: [Savnet at hun spurte litt mer].
  ja: [Eit par spørsmål frå ho ville spart oss mykje].
  nei: Hadde jeg bare spurt om prisen først.

- ingen-spurte turn=no actor=any
  ("ingen"|"inga"|"ikke en kjeft"|"ikke en sjel"|"ikkje ein kjeft"|"ikkje ei sjel"|"ikke et menneske") ("der"|"av dem"|"av dei")? ("hadde"|"har"|"tenkte på å"|"fant på å"|"gadd å"|"orket å"|"brydde seg om å"|"kom på å")? ("spurt"|"spurte"|"spurde"|"spurd"|"spør"|"spørre"|"spørje"|"lurte"|"lurde"|"undret") ("meg"|"oss")? ("om"|"på"|@kvord|"etter") !("jeg ville ha" ("kaffe"|"det"|"hjelp"|"noe")|"jeg hadde det"|"hvordan jeg hadde"|"korleis eg hadde"|@noemer|"hvordan det går"|"det var noe"|"jeg hadde forstått"|"jeg forsto"|"jeg hadde mer"|"jeg hadde noe mer") >>
  ("savnet"|"sakna"|"savner"|"saknar"|"mangla"|"manglet"|"etterlyste") (",")? ("bare"|"berre"|"var"|"er")? ("var"|"er")? ("at") (@hanhun|"de"|"dei"|"noen"|"nokon") ("hadde")? ("spurte"|"spurde"|"spurt"|"spurd"|"stilte"|"stilt") ("litt"|"meg"|"mer"|"meir")? !("om jeg hadde forstått"|"om det var noe mer"|"om jeg hadde flere") >>
  ("ingen"|"inga"|"null"|"ikke noen"|"ikkje nokon"|"få") @spørsmålord ("utover"|"ut over"|"annet enn"|"anna enn"|"bortsett fra"|"om meg"|"om oss"|"om hva"|"om kva") >>
  ja: [Ingen hadde spurt hvor lenge jeg skal være borte].
  ja: Det eneste jeg [savnet, var at hun spurte litt mer].
  ja: Det var [ingen spørsmål utover ordrenummeret].
  nei: Ingen spurte om det var noe mer.

- indirekte-ikke turn=no actor=any
  ("hva"|"kva"|"hvem"|"kven"|"hvor"|"om"|"at"|"hvordan"|"korleis") ("jeg"|"vi"|"eg"|"me") !("hadde noe mer"|"hadde mer"|"hadde flere"|"hadde forstått"|"forsto"|"forstod"|"skjønte"|"hang"|"lurte på noe mer"|"trengte mer"|"trengte noe mer") ...9 ("var det ingen som spurte om"|"spurte ingen om"|"spurde ingen om"|"ble det aldri spurt om"|"vart det aldri spurt om"|"brydde ingen seg om"|"var visst uinteressant"|"var uinteressant"|"interesserte ingen"|"interesserte henne ikke"|"interesserte ham ikke"|"ble aldri nevnt"|"kom aldri på bane"|"kom aldri opp"|"fikk jeg aldri sagt"|"fekk eg aldri sagt"|"ville hun ikke vite"|"ville han ikke vite"|"aner de ikke"|"aner hun ikke"|"aner han ikke"|"var det ingen som ville vite"|"var det ingen som lurte på"|"fikk hun aldri vite"|"fikk han aldri vite"|"fikk de aldri vite"|"fekk ho aldri vite"|"tok hun for gitt"|"tok han for gitt"|"var tydeligvis likegyldig"|"spurte hun ikke om"|"spurte han ikke om"|"spurde ho ikkje om"|"spurte de ikke om"|"var irrelevant"|"betydde visst ingenting")
  ("hadde"|"var"|"kom"|"lå"|"satt"|"ga"|"gav"|"fikk"|"fekk"|"tredde"|"serverte") @hanhun? @meg? ("med")? ("ferdig"|"svaret"|"løsningen"|"løysinga"|"fasiten"|"diagnosen"|"konklusjonen"|"tilbudet"|"pakka"|"resepten"|"oppskriften"|"et svar"|"en løsning") ("klar"|"klart"|"klare"|"servert"|"på bordet"|"på plass"|"ferdig")? ("før"|"innen"|"innan"|"uten") @jegvi ("hadde"|"fikk"|"fekk"|"rakk"|"var") >>
  ("løsninga"|"løsningen"|"løysinga"|"svaret"|"tilbudet"|"fasiten"|"diagnosen"|"konklusjonen"|"prisen"|"medisinen") ("kom"|"var klar"|"lå klar"|"var klart"|"var gitt"|"satt"|"var bestemt"|"ble servert"|"sto klar"|"var ferdig") ("på bordet"|"klar")? ("før") ("jeg"|"eg"|"vi"|"je"|"æ"|"problemet"|"spørsmålet") >>
  ("prøvde"|"forsøkte"|"begynte å"|"var mest opptatt av å"|"var bare opptatt av å"|"hadde det travelt med å"|"klarte å"|"kastet seg over å"|"endte med å"|"gikk i gang med å") @hanhun? ("bare"|"berre"|"straks"|"heller")? ("å")? ("selge"|"selje"|"prakke på"|"prakke"|"pushe"|"dytte på"|"lure på"|"presse på"|"få solgt"|"tvinge på"|"dytte"|"trøkke på") ("meg"|"oss"|"inn") >>
  ("gjettet"|"gjetta"|"gjettet seg"|"antok"|"synset"|"synsa"|"tippet"|"tippa"|"trodde vel"|"tok for gitt"|"gikk ut fra"|"gjekk ut frå"|"forutsatte") @hanhun? ("bare"|"berre"|"vilt"|"feil"|"rett og slett"|"heller"|"i stedet"|"straks")? ("at jeg"|"at eg"|"at vi"|"på hva"|"på kva"|"seg til"|"hva jeg"|"kva eg"|"på at"|"at me"|"i blinde"|"i hytt og pine"|"i hytt og vær"|"behovet"|"je var"|"æ va") !("løy"|"lyver"|"var dum"|"var sint"|"hadde stjålet"|"ringte"|"snakket"|"forsto"|"skjønte"|"visste"|"hadde forstått") >>
  ("ikke"|"ikkje"|"ingen"|"inga"|"null"|"intet"|"uten"|"utan"|"aldri") ("noe"|"noko"|"et"|"eit"|"så mye som et"|"så mykje som eit"|"snev av"|"antydning til"|"tegn til"|"teikn til"|"fnugg av")? ("oppfølgingsspørsmål"|"motspørsmål"|"nysgjerrighet"|"nyfikne"|"nysgjerrigheit"|"interesse for hva"|"interesse for kva"|"spørsmålstegn å høre"|"spørreord"|"«hva trenger du»"|"hva trenger du"|"interesse for behovet"|"behovsavklaring"|"undring") ("om"|"på"|"for"|"rundt"|"tilbake"|"å spore"|"fra" ..2)? >>
  ("kunne"|"burde"|"skulle") ("godt"|"gjerne"|"kanskje"|"jo"|"med fordel"|@hanhun)? ("ha"|"hatt")? ("spurt"|"spurd"|"tatt seg bryet med å spørre"|"kartlagt"|"gravd"|"undersøkt"|"spandert et spørsmål"|"stilt"|"funnet ut"|"vært mer nysgjerrig"|"vore meir nysgjerrig"|"høyrt"|"forhørt seg"|"lurt på") ("litt"|"meg"|"et par"|"noen"|"mer"|"dypere"|"bedre"|"seg"|"meir")? !("om jeg hadde forstått"|"om det var noe mer"|"om jeg forsto"|"om jeg hadde flere") >>
  ("et"|"eit"|"ett") ("kjapt"|"enkelt"|"lite"|"eneste"|"einaste"|"par"|"kort") ("spørsmål"|"kontrollspørsmål") ("om" ..4|"til" ..2|"på forhånd"|"først")? ("hadde"|"ville ha"|"ville"|"kunne") ("spart"|"avklart"|"løst"|"vært nok"|"avslørt"|"hjulpet"|"avdekket"|"holdt") >>
  ("samme"|"same") ("lekse"|"leksa"|"regle"|"regla"|"manus"|"pakke"|"pakka"|"medisin"|"oppskrift"|"svar"|"foredrag"|"tale") ("til alle"|"som alle andre"|"som til alle"|"uansett hva" ..3|"uansett spørsmål"|"uansett kva" ..3|"som naboen fikk"|"uavhengig av" ..4)
  ("samme"|"same") ("lekse"|"leksa"|"regle"|"regla"|"manus"|"pakke"|"pakka"|"medisin"|"oppskrift"|"svar"|"foredrag"|"tale") ("uansett hva"|"uansett kva"|"uavhengig av") >>
  ja: [Hva jeg egentlig trengte, spurte ingen om].
  ja: [Løsninga kom før jeg hadde sagt hva som var galt].
  ja: [Antok bare at vi ville ha det dyreste].
  ja: [Et kjapt spørsmål hadde spart meg for mye].
  ja: Ho [kunne godt ha spurt litt meir].
  ja: Det var [ikke snev av nysgjerrighet].
  nei: Jeg antok at det gikk bra.
  nei: Hun kunne godt ha spurt om det var noe mer.

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

- uteble-i-ord turn=no actor=any
  (@kvordutennår) !("jeg følte"|"jeg hadde det"|"det gikk"|"som skjer"|"jeg selv"|"jeg synes"|"jeg mente"|"jeg tror"|"jeg sa"|"eg sa") ("jeg"|"eg"|"vi"|"me"|"ungen"|"barnet"|"bilen"|"huset"|"det gjelder"|"som feilte"|"som feila") _ ..6 "," ("brydde" @hanhun ("seg ikke om"|"seg ikke med"|"seg ikkje om"|"seg ikkje med")|"ga" @hanhun "blaffen i"|"var" @hanhun ("lite"|"ikke"|"ikkje") ("nysgjerrig"|"nyfiken"|"interessert"|"opptatt") ("på"|"i"|"av")|"spurte ingen om"|"spurde ingen om"|"var det ingen som spurte om"|"var det ingen som spurde om"|"var det ingen som ville vite"|"ville ingen vite"|"ble det ikke spurt om"|"vart det ikkje spurt om"|"ble aldri spurt om"|"vart eg aldri spurd om"|"ble jeg aldri spurt om"|"var han lite nyfiken på"|"var ho lite nyfiken på"|"fikk jeg aldri spørsmål om"|"fekk eg aldri spørsmål om"|"fikk æ aldri spørsmål om")
  ("ka"|"hva"|"kva"|"hvordan"|"hvem"|"hvor"|"at"|"om") !("jeg forsto"|"jeg skjønte"|"jeg hang"|"jeg ble"|"eg forstod"|"jeg lurte"|"jeg hadde forstått") _ ..6 ("fikk"|"fekk"|"fikk") ("jeg"|"eg"|"æ"|"vi"|"me") ("aldri"|"ikke"|"ikkje"|"itj") ("noe"|"noko"|"noen")? ("spørsmål om"|"spørsmål om det")
  ("ett"|"et"|"eit"|"eitt"|"et par"|"to") ("enkelt"|"lite"|"kjapt"|"eneste")? ("spørsmål"|"spm"|"motspørsmål") ("om" ...8|"til meg"|"fra hans side"|"fra henne")? (",")? ("hadde"|"så hadde"|"ville ha"|"kunne ha"|"kunne") !("jeg"|"eg") ("vi"|"jeg"|"eg"|"han"|"hun"|"det")? ("spart"|"reddet"|"gjort seg"|"avklart"|"løst"|"vært nok"|"hjulpet"|"avdekket"|"avslørt"|"sluppet"|"unngått"|"spara") >>
  ("uten"|"utan") "å" ("ane"|"vite"|"kjenne til"|"ha greie på"|"ha peiling på"|"vete") ("hvem jeg er"|"hvem vi er"|"kven eg er"|"hva jeg trenger"|"hva jeg trengte"|"hva vi trenger"|"hva vi trengte"|"kva eg treng"|"kva me treng"|"hvordan vi bor"|"hvordan jeg bruker" ..2|"hvordan vi bruker" ..2|"noe om meg"|"noe om oss"|"en ting om meg"|"hva jeg skulle bruke" ..3|"hva jeg bruker" ..2)
  ("uten"|"utan") "å" ("ane"|"vite"|"kjenne til"|"ha greie på"|"ha peiling på"|"vete") ("hvordan jeg bruker"|"hvordan vi bruker"|"hva jeg skulle bruke"|"hva jeg bruker") >>
  ^ ("oppfølgingsspørsmål"|"kartlegging"|"behovskartlegging"|"nysgjerrighet"|"motspørsmål"|"nyfikne"|("interesse" "for" (@kvordutennår|"bruken"|"behovet"|"hva"))) ..6 "?"
  ("svarte"|"svara") @hanhun? ("bare"|"berre"|"helt"|"strengt")? ("på bokstaven"|"på ordlyden"|"etter bokstaven"|"bokstavelig på det") ("," |"og")? ("og ikke" ..7)?
  ("svarte"|"svara") @hanhun? ("bare"|"berre"|"helt"|"strengt")? ("på bokstaven"|"på ordlyden"|"etter bokstaven"|"bokstavelig på det") ("," |"og")? ("og ikke") >>
  ("gikk"|"gjekk"|"hoppet"|"hoppa"|"kastet seg"|"kasta seg"|"slo"|"skrudde"|"kjørte"|"var") @hanhun? ("rett"|"straks"|"direkte"|"over"|"inn"|"på")? ("i"|"på"|"til"|"over i"|"løs på") ("salgsmodus"|"salgsgir"|"selgermodus"|"salgspitchen"|"pitchen"|"salgstalen"|"salgspraten"|"standardløsningen"|"standardtilbudet"|"standardpakken"|"ferdigpakken")
  ^ ("rett"|"straks"|"bare rett") ("i gang med"|"på"|"til"|"over på"|"i"|"løs på") ("standardløsningen"|"salgstalen"|"salgspraten"|"pitchen"|"salgsmodus"|"standardtilbudet"|"standardpakken")
  ("tilbudet"|"løsningen"|"løysinga"|"diagnosen"|"pakken"|"prisen"|"tilbodet"|"salgstalen") ("lå"|"låg"|"var"|"sto"|"kom"|"var i gang") ("klart"|"klar"|"ferdig"|"på bordet")? ("før"|"lenge før"|"allerede før") @jegvi ("hadde"|"fikk"|"rakk"|"fekk") ("fått"|"å")? ("sagt"|"si"|"forklart"|"forklare"|"fortalt"|"åpnet") >>
  ("at"|"hva"|"hvor"|"hvordan") ("jeg"|"eg"|"vi"|"me") _ ..6 "," ("kom ikke fram"|"kom aldri fram"|"kom ikkje fram"|"kom aldri på bane"|"kom aldri opp"|"kom ikke opp"|"ble aldri nevnt") ("fra" ..3)? (",")? ("for ingen spurte"|"for ingen spurde"|"ingen spurte"|"for han spurte ikke"|"for hun spurte ikke")?
  ^ ("spurte"|"spurt"|"spurde"|"lurte"|"lurt") (@hanhun|"noen"|"nokon") ("noen gang"|"nokon gong"|"engang"|"kanskje")? ("på"|"meg")? ("om"|@kvordutennår) !(.. ("forsto"|"skjønte"|"hang"|"med"|"noe mer"|"flere spørsmål"|"hjelp"|"lov")) _ ..9 "?"
  ("ka som"|"hva som"|"kva som"|"hvordan vi"|"hva vi"|"hva jeg"|"kva eg"|"kva me"|"hvor mange"|"hvem som"|"kven som") !("skjer"|"skal skje") _ ..5 ("fikk"|"fekk") ("jeg"|"eg"|"æ"|"vi"|"me") ("aldri"|"ikke"|"ikkje"|"itj") ("noe"|"noko")? "spørsmål om"
  ja: [Hva vi trenger det til, brydde han seg ikke om].
  ja: [Ett spørsmål om hytta hadde spart oss for alt].
  ja: Han solgte meg en pakke [uten å ane hvem jeg er].
  ja: [Oppfølgingsspørsmål?] Nei.
  ja: Han [gikk rett i salgsmodus].
  ja: [Spurte han hva jeg trengte?] Nei.
  nei: Hvordan jeg følte meg, brydde han seg ikke om.
  nei: Hva som skjer med saken, spurte ingen om.
  nei: Jeg stilte ett spørsmål om prisen.
  nei: Hva som skjer videre fikk jeg ikke spørsmål om.
