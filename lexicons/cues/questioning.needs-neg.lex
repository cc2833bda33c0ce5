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
- ikke-mer-enn-spurt turn=no actor=any beats=resolution
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
  ("ikke"|"ikkje"|"lite"|"null"|"ingen"|"fint lite"|"heller lite") ("en gang"|"engang"|"ein gong"|"eingong"|"det grann"|"det minste"|"en smule"|"ein smule"|"særlig"|"særleg"|"spesielt"|"akkurat")? ("nysgjerrig"|"nysgjerrige"|"nyfiken"|"nyfikne"|"nysgjerrighet"|"nysgjerrigheit"|"spørrelysten"|"spørjelysten"|"forvitne"|"forviten") ("på"|"om"|"etter")? >>
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
  ("hadde")? ("konkludert"|"svaret klart"|"løsningen klar"|"tilbudet klart"|"fasiten klar"|"dommen klar"|"svaret ferdig"|"diagnosen klar") ("på forhånd"|"på førehand"|"før jeg"|"før eg"|"før vi"|"lenge før jeg"|"før jeg rakk"|"før eg rakk"|"før samtalen") >>
  ("dro"|"drog"|"slang"|"kastet"|"kasta"|"hev"|"trykket"|"trykte"|"dyttet"|"dytta"|"pushet"|"pusha"|"prakket"|"prakka"|"lempet"|"serverte"|"smelte"|"ramset opp"|"ramsa opp"|"lirte av seg"|"rablet av seg") ("av seg"|"opp"|"ut"|"på meg"|"meg"|"fram"|"frem"|"på bordet")? ..3 ("tilbud"|"tilbudet"|"tilbod"|"tilbodet"|"pakke"|"pakka"|"pakken"|"abonnement"|"løsning"|"svar"|"salgstale"|"salgsprat"|"kampanje"|"kampanjen") ..2 ("før jeg"|"før eg"|"før vi"|"før me"|"uten at"|"utan at"|"uten å"|"utan å"|"over bordet"|"på meg") >>
  ("samme"|"same") ("tilbud"|"tilbudet"|"pakke"|"pakka"|"svar"|"svaret"|"oppskrift") ("som alle"|"til alle"|"som naboen"|"som han gir alle"|"uansett hvem"|"uansett kven"|"uansett hva"|"uansett kva") >>
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
  !("har"|"hadde"|"jeg"|"eg") ("ingen"|"inga"|"null"|"ikke noen"|"ikkje nokon"|"få") @spørsmålord ("utover"|"ut over"|"annet enn"|"anna enn"|"bortsett fra"|"om meg"|"om oss"|"om hva"|"om kva") >>
  ja: [Ingen hadde spurt hvor lenge jeg skal være borte].
  ja: Det eneste jeg [savnet, var at hun spurte litt mer].
  ja: Det var [ingen spørsmål utover ordrenummeret].
  nei: Ingen spurte om det var noe mer.

- indirekte-ikke turn=no actor=any
  ("hva"|"kva"|"hvem"|"kven"|"hvor"|"om"|"at"|"hvordan"|"korleis") ("jeg"|"vi"|"eg"|"me") !("satt igjen"|"sat att"|"sto igjen"|"hadde noe mer"|"hadde mer"|"hadde flere"|"hadde forstått"|"forsto"|"forstod"|"skjønte"|"hang"|"lurte på noe mer"|"trengte mer"|"trengte noe mer") ...9 ("var det ingen som spurte om"|"spurte ingen om"|"spurde ingen om"|"ble det aldri spurt om"|"vart det aldri spurt om"|"brydde ingen seg om"|"var visst uinteressant"|"var uinteressant"|"interesserte ingen"|"interesserte henne ikke"|"interesserte ham ikke"|"ble aldri nevnt"|"kom aldri på bane"|"kom aldri opp"|"fikk jeg aldri sagt"|"fekk eg aldri sagt"|"ville hun ikke vite"|"ville han ikke vite"|"aner de ikke"|"aner hun ikke"|"aner han ikke"|"var det ingen som ville vite"|"var det ingen som lurte på"|"fikk hun aldri vite"|"fikk han aldri vite"|"fikk de aldri vite"|"fekk ho aldri vite"|"tok hun for gitt"|"tok han for gitt"|"var tydeligvis likegyldig"|"spurte hun ikke om"|"spurte han ikke om"|"spurde ho ikkje om"|"spurte de ikke om"|"var irrelevant"|"betydde visst ingenting")
  ("hadde"|"var"|"kom"|"lå"|"satt"|"ga"|"gav"|"fikk"|"fekk"|"tredde"|"serverte") @hanhun? @meg? ("med")? ("ferdig"|"svaret"|"løsningen"|"løysinga"|"fasiten"|"diagnosen"|"konklusjonen"|"tilbudet"|"pakka"|"resepten"|"oppskriften"|"et svar"|"en løsning") ("klar"|"klart"|"klare"|"servert"|"på bordet"|"på plass"|"ferdig")? ("før"|"innen"|"innan"|"uten") @jegvi ("hadde"|"fikk"|"fekk"|"rakk"|"var") >>
  ("løsninga"|"løsningen"|"løysinga"|"svaret"|"tilbudet"|"fasiten"|"diagnosen"|"konklusjonen"|"prisen"|"medisinen") ("kom"|"var klar"|"lå klar"|"var klart"|"var gitt"|"satt"|"var bestemt"|"ble servert"|"sto klar"|"var ferdig") ("på bordet"|"klar")? ("før") ("jeg"|"eg"|"vi"|"je"|"æ"|"problemet"|"spørsmålet") >>
  ("prøvde"|"forsøkte"|"begynte å"|"var mest opptatt av å"|"var bare opptatt av å"|"hadde det travelt med å"|"klarte å"|"kastet seg over å"|"endte med å"|"gikk i gang med å") @hanhun? ("bare"|"berre"|"straks"|"heller")? ("å")? ("selge"|"selje"|"prakke på"|"prakke"|"pushe"|"dytte på"|"lure på"|"presse på"|"få solgt"|"tvinge på"|"dytte"|"trøkke på") ("meg"|"oss"|"inn") ...6 ("uten å"|"utan å"|"uten at"|"før jeg"|"før eg"|"før vi"|"i stedet for å") >>
  ("gjettet"|"gjetta"|"gjettet seg"|"antok"|"synset"|"synsa"|"tippet"|"tippa"|"trodde vel"|"tok for gitt"|"gikk ut fra"|"gjekk ut frå"|"forutsatte") @hanhun? ("bare"|"berre"|"vilt"|"feil"|"rett og slett"|"heller"|"i stedet"|"straks")? ("at jeg"|"at eg"|"at vi"|"på hva"|"på kva"|"seg til"|"hva jeg"|"kva eg"|"på at"|"at me"|"i blinde"|"i hytt og pine"|"i hytt og vær"|"behovet"|"je var"|"æ va") !("kunne"|"kjente"|"visste"|"løy"|"lyver"|"var dum"|"var sint"|"hadde stjålet"|"ringte"|"snakket"|"forsto"|"skjønte"|"visste"|"hadde forstått") >>
  ("ikke"|"ikkje"|"ingen"|"inga"|"null"|"intet"|"uten"|"utan"|"aldri") ("noe"|"noko"|"et"|"eit"|"så mye som et"|"så mykje som eit"|"snev av"|"antydning til"|"tegn til"|"teikn til"|"fnugg av")? ("oppfølgingsspørsmål"|"motspørsmål"|"nysgjerrighet"|"nyfikne"|"nysgjerrigheit"|"interesse for hva"|"interesse for kva"|"spørsmålstegn å høre"|"spørreord"|"«hva trenger du»"|"hva trenger du"|"interesse for behovet"|"behovsavklaring"|"undring") ("om"|"på"|"for"|"rundt"|"tilbake"|"å spore"|"fra" ..2)? >>
  !("jeg"|"eg") ("kunne"|"burde"|"skulle") !("like"|...6 ("katten"|"veggen"|"automaten"|"brusautomaten"|"hunden"|"naboen")|...6 @ikkebehov|...6 ("æ hete"|"æ heter"|"det sto til"|"vi hadde det")) ("godt"|"gjerne"|"kanskje"|"jo"|"med fordel"|@hanhun)? ("ha"|"hatt")? ("spurt"|"spurd"|"tatt seg bryet med å spørre"|"kartlagt"|"gravd"|"undersøkt"|"spandert et spørsmål"|"stilt"|"funnet ut"|"vært mer nysgjerrig"|"vore meir nysgjerrig"|"høyrt"|"forhørt seg"|"lurt på") ("litt"|"meg"|"et par"|"noen"|"mer"|"dypere"|"bedre"|"seg"|"meir")? !(@ikkebehov|"hvordan det sto"|"ka æ"|"om lov"|"katten"|"veggen"|"brusautomaten"|"om jeg hadde forstått"|"om det var noe mer"|"om jeg forsto"|"om jeg hadde flere") >>
  ("et"|"eit"|"ett") ("kjapt"|"enkelt"|"lite"|"eneste"|"einaste"|"par"|"kort") ("spørsmål"|"kontrollspørsmål") ("om" ..4|"til" ..2|"på forhånd"|"først")? ("hadde"|"ville ha"|"ville"|"kunne") ("spart"|"avklart"|"løst"|"vært nok"|"avslørt"|"hjulpet"|"avdekket"|"holdt") >>
  ("samme"|"same") ("pakke"|"pakka"|"medisin"|"oppskrift"|"løsning"|"løysing") ("til alle"|"som alle andre"|"som til alle"|"uansett hva" ..3|"uansett spørsmål"|"uansett kva" ..3|"som naboen fikk"|"uavhengig av" ..4)
  ("samme"|"same") ("pakke"|"pakka"|"medisin"|"oppskrift"|"løsning"|"løysing") ("uansett hva"|"uansett kva"|"uavhengig av") >>
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
  (spørre/v|spurte/v|"spurte"|spurde/v|"spurde"|spør/v|"spør"|spurt/v|"spurt") @hanhun? @meg? @grad? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje"|"knapt"|"itj"|"itte"|"ei"|"kje"|"inte") !("meg" !("om"|"hva"|"kva"|"hvor"|"hvordan"|"ut"|"korleis"|"kor")|"du"|"dere") @meg? ("en" gang|"ein" "gong"|"engang")? ("om"|@kvord|"etter"|"ut"|"meg"|spørsmål) !("jeg ville ha det"|"jeg ville ha noe"|"eg ville ha det"|"jeg hadde det"|"hvordan jeg hadde"|"korleis eg hadde"|@noemer|"det gikk"|"det går"|"det gjekk"|"noe"|"noko"|"noen"|"nokon"|"jeg hadde forstått"|"jeg forsto"|"jeg skjønte"|"eg forstod"|"jeg lurte"|"eg lurte"|"eg skjøna"|"alt var"|"jeg hadde flere"|"jeg var fornøyd"|"jeg trengte noe mer"|"jeg hadde fått det til"|"jeg fikk det til"|"eg fekk det til"|"jeg hadde noen spørsmål") >>
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
  ("uten"|"utan") ("å"|"at") ("hun"|"han"|"de"|"ho"|"dei"|"noen"|"jeg"|"en gang"|"først")? (kartlegge|"kartla"|undersøke|finne "ut"|avklare|avdekke|(sette|"sette") "seg" "inn" "i"|sjekke|forstå|høre|undersøkje) .. (@behov|@kvord) >>
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

# «Spurte ikke hva jeg trenger»: without subject, never an errand of the customer's
- spurte-ikke-uten-subjekt turn=no actor=any
  ^ ("og"|"men")? ("spurte"|"spurde"|"spurt"|"undersøkte"|"kartla"|"sjekket"|"sjekka"|"lurte"|"hørte") @meg? ("verken"|"ikke"|"ikkje"|"aldri"|"itj"|"kje"|"heller ikke"|"heller ikkje"|"knapt") ("engang"|"en gang"|"ein gong"|"eingong")? @meg? ("om"|"på"|"ut"|"etter")? !(@noemer|@jegvi ("forsto"|"forstod"|"skjønte"|"skjøna"|"hang"|"lurte"|"hadde forstått"|"hadde skjønt"|"hadde mer"|"hadde flere"|"hadde fleire"|"var fornøyd"|"trengte mer"|"trengte noe mer"|"hadde fått med")|@ikkebehov|"noe mer"|"noko meir"|"jeg hadde det"|"alt"|"det") (@kvordutennår|"hva"|"når på"|"om"|"noe"|"noko"|"jeg hadde"|"vi hadde"|"jeg har"|"vi har"|"eg hadde"|"me hadde"|"behovet"|"bruken") >>
  ja: [Spurte ikke hvor mange som skal bo der].
  ja: [Spurde aldri kva eg skulle bruke han til].
  nei: Spurte ikke om det var noe mer.
  nei: Spurte ikke om jeg hang med.
  nei: Spurte ikke hvordan det gikk med oss.
  nei: Spurte om prisen.

# one more question would have helped; a counterfactual
- ville-hjulpet turn=no actor=any
  ("litt"|"bare litt"|"berre litt"|"en smule"|"ein smule"|"et snev av"|"en dæsj"|"noe"|"noko"|"mer"|"meir"|"et minimum av"|"eit minimum av") ("mer"|"meir"|"større"|"ekte")? ("nysgjerrighet"|"nysgjerrigheit"|"nyfikne"|"spørrelyst"|"spørjelyst"|"kartlegging"|"behovskartlegging"|"utspørring") ("om" ..3|"fra" ..2|"frå" ..2|"på" ..2)? ("hadde"|"ville"|"kunne"|"skulle"|"burde"|"må") !("jeg"|"eg"|"vi") >>
  ("ett"|"et"|"eit"|"eitt"|"to"|"tre"|"noen"|"nokre"|"et par"|"eit par") ("enkle"|"enkelt"|"raske"|"kjapt"|"kjappe"|"lite"|"små"|"flere"|"fleire"|"oppklarende"|"oppklarande"|"gode"|"kloke"|"fornuftige"|"konkrete")? ("spørsmål"|"spm"|"oppfølgingsspørsmål"|"kontrollspørsmål") ("til"|"ekstra"|"mer"|"meir"|"om" ..5|"tilbake")? "," ("og"|"så") (@hanhun|@jegvi|"det"|"saken"|"alt") ("hadde"|"ville"|"kunne"|"skulle") >>
  ^ "hadde" (@hanhun|"noen"|"nokon") ("bare"|"berre"|"først"|"i det minste")? ("sjekket"|"sjekka"|"undersøkt"|"kartlagt"|"funnet ut"|"funne ut"|"spurt"|"spurd"|"spurt meg"|"visst") ("om"|@kvordutennår|"hva"|"behovet") !(@noemer|"jeg forsto"|"jeg hadde forstått"|"jeg skjønte"|"varen"|"den var") ..8 "," ("hadde"|"ville"|"kunne"|"så") >>
  ("kunne"|"burde"|"skulle") ("godt"|"gjerne"|"kanskje"|"med fordel"|@hanhun)? ("ha"|"hatt")? ("gått"|"gravd"|"boret"|"spurt"|"gravd seg") ("litt"|"noe")? ("dypere"|"djupare"|"nærmere"|"nærare"|"grundigere"|"grundigare") ("i"|"inn i"|"inn på"|"om"|"ned i")? (@kvordutennår|@behov|"det jeg"|"det eg"|"ut") >>
  ja: [Litt spørrelyst hadde ikke skadet].
  ja: [Et par spørsmål til, og saken hadde vært løst].
  ja: [Hadde hun undersøkt hva vi har fra før, kunne vi spart tusen kroner].
  ja: Han [kunne gått litt dypere i hva vi ønsker oss].
  nei: Hadde jeg spurt først, hadde jeg visst det.

# did not gather, did not find out, was content with the headline
- hentet-ikke-inn turn=no actor=any
  ("unnlot"|"glemte"|"gløymde"|"lot være"|"forsømte"|"droppet"|"droppa"|"gadd ikke"|"gadd ikkje"|"brydde seg ikke med"|"orket ikke") @hanhun? ("å") ("innhente"|"hente inn"|"samle inn"|"skaffe seg"|"spørre etter"|"spørje etter"|"spørre om"|"spørje om"|"avdekke"|"kartlegge"|"sette seg inn i behovet") !(@noemer|"jeg forsto"|"jeg hadde forstått"|"jeg skjønte"|"jeg hang"|"jeg hadde flere"|"det var noe") >>
  ("hentet"|"henta"|"innhentet"|"samlet"|"samla"|"skaffet") @hanhun? ("seg")? ("ikke"|"ikkje"|"aldri") ("inn")? ("de"|"dei"|"den"|"noen"|"nokon"|"nødvendig"|"nødvendige"|"selv de")? ("mest")? ("nødvendig"|"nødvendige"|"elementære"|"relevant")? ("informasjon"|"info"|"opplysninger"|"opplysningar"|"detaljer"|"fakta") ("om" ..3)?
  !("jeg"|"eg"|"vi"|"me") ("fant"|"fann") @hanhun? ("aldri"|"ikke"|"ikkje") ("engang"|"eingong")? "ut" ("av")? ("hva"|"kva"|"hvem"|"hvor mange"|"kor mange"|"hvilken"|"hva slags") @jegvi? ("hadde"|"trengte"|"trong"|"bruker"|"brukte"|"egentlig"|"ville ha"|"var ute etter"|"skulle bruke"|"skulle med"|"bor") >>
  ("nøyde"|"nøgde") @hanhun? "seg" "med" ("overskriften"|"overskrifta"|"første setning"|"den første setningen"|"fyrste setninga"|"stikkordene"|"stikkordet"|"det første jeg sa"|"det fyrste eg sa"|"halve historien"|"halve historia"|"kortversjonen"|"skjemaet") ("på" ..3|"av" ..3)?
  ("plassert"|"puttet"|"putta"|"satt"|"sett"|"stuet"|"skviset"|"dyttet"|"dytta") ("meg"|"oss"|"rett"|"inn"|"bare")? "i" ("en"|"ein"|"ei")? ("boks"|"bås"|"skuff"|"kategori"|"ferdig mal") ("før"|"uten"|"utan"|"innan")
  ("ingen"|"inga"|"null"|"ikke noen"|"liten"|"lita"|"lite") ("interesse"|"interesser"|"lyst"|"ønske"|"vilje") ("for"|"av"|"om"|"til") "å" ("høre"|"høyre"|"vite"|"forstå"|"finne ut"|"få vite") ("hva"|"kva") @jegvi ("er ute etter"|"var ute etter"|"trenger"|"trengte"|"trong"|"treng"|"ønsker"|"ønsket"|"skulle bruke" ..3|"skal bruke" ..3|"vil ha"|"ville ha"|"bruker"|"hadde behov for")
  ("spurte"|"spurde"|"spurt") @hanhun? ("ikke"|"ikkje"|"kje"|"itj"|"aldri") ("etterpå"|"etter på"|"ittepå"|"nærmere"|"nærare"|"videre"|"vidare"|"mer"|"meir") ("om"|"på")? ("ka"|"hva"|"kva"|"hvordan"|"korleis"|"hvorfor"|"hvilken") >>
  ("spurte"|"spurde"|"spurt") @hanhun? ("bare"|"berre"|"kun") ("om")? ("det som sto"|"det som stod"|"om det sto"|"om det som sto"|"det skjemaet") ..3 ("skjemaet"|"skjema"|"lista"|"arket"|"skjermen") _?
  ("spurte"|"spurde"|"spurt") @hanhun? ("ikke"|"ikkje"|"aldri"|"itj") ("etter"|"om") ("noe som helst"|"noko som helst"|"nokka som helst"|"noen ting"|"det minste")
  ("det er"|"det var"|"er"|"var") [ ("ingen"|"inga"|"ikke én"|"ikke noen"|"ikkje nokon") ("der")? "som" ("har"|"hadde")? ("spurt"|"spurte"|"spurde"|"spurd") ("meg"|"oss")? ("om"|"etter") ] !(@noemer|@jegvi ("forsto"|"forstod"|"hadde forstått"|"skjønte"|"hadde flere"|"ville ha")) ..6
  ("fraværet"|"fråværet"|"mangelen") ("av"|"på") @spørsmålord ("om"|"tilbake")?
  ("antok"|"anta"|"antar") @hanhun? ("bare"|"ting"|"alt mulig"|"for mye"|"det meste"|"altfor mye") ("over en lav sko"|"på mine vegne"|"på mine vegner"|"på vegne av meg"|"i hytt og vær"|"uten å spørre")
  ("svaret"|"tilbudet"|"tilbodet"|"løsningen"|"løysinga"|"rådet"|"pakken") ("er"|"var"|"ble"|"vart") ("det"|"den")? ("samme"|"same") ("uansett"|"same kva") ("behov"|"bruk"|"situasjon"|"hvem" ..4|"kven" ..4|"hva man" ..4|"hva du trenger"|"hva jeg trengte")
  ja: Hun [unnlot å innhente helt grunnleggende opplysninger].
  ja: De [fant aldri ut hva vi egentlig trengte].
  ja: Han [nøyde seg med stikkordene].
  ja: Jeg ble [satt i en bås før] jeg fikk åpnet munnen.
  ja: Det er [ingen som har spurt meg om] helsa mi.
  ja: Han [spurde ikkje etter noko som helst].
  nei: Jeg fant aldri ut hva jeg trengte.
  nei: Hun glemte å spørre om det var noe mer.

# sold blind, not a crumb more; what I needed was nothing to him
- i-blinde turn=no actor=any
  !("jeg"|"eg") ("solgte"|"selde"|"anbefalte"|"tilrådde"|"bestilte"|"valgte"|"valde"|"foreslo"|"føreslo"|"ga"|"gav"|"tilbød"|"tilbaud"|"skrev ut"|"sendte"|"sende"|"byttet"|"registrerte"|"svarte"|"svara"|"gjettet"|"gjetta") @hanhun? ("meg"|"oss")? ..4 ("på blinde"|"i blinde"|"på måfå"|"på slump"|"på gefühlen"|"på magefølelse"|"i hytt og pine"|"i hytt og vær"|"uten å kjenne oss"|"uten å kjenne meg"|"uten et eneste spørsmål"|"utan eit einaste spørsmål")
  ("ikke"|"ikkje"|"uten"|"utan"|"aldri") "så" ("mye"|"mykje") "som" ("et"|"eit"|"ett") («)? ("hvordan"|"hvorfor"|"kvifor"|"korleis"|"hva"|"kva"|"hvem"|"når"|"hvor"|"spørsmål"|"motspørsmål"|"oppfølgingsspørsmål") ..4 (»)?
  ("ikke"|"ikkje") ("et"|"eit"|"en"|"ein") ("fnugg"|"komma"|"ord"|"gram"|"millimeter"|"smule"|"pip"|"stavelse"|"tøddel") ("utover"|"ut over"|"mer enn" ..4)
  (@kvordutennår) @jegvi ..7 "," ("raget"|"raga"|"angikk"|"vedkom"|"opptok"|"interesserte"|"rørte"|"fenget"|"bekymret"|"var"|"så"|"ga"|"gav") (@hanhun|"ham"|"henne"|"dem"|"ingen"|"henne visst"|"ham visst"|"visst ingen") ("ikke"|"ikkje"|"lite"|"fint lite"|"blaffen i"|"ikke det minste"|"ikkje det minste"|"knapt")?
  ^ ("og")? ("hvor mye"|"hvor mange"|"hvor ofte"|"hvor lenge"|"hvor gammel" _|"hva"|"hva slags" _|"hvilken" _|"hvem"|"hvordan"|"kor mykje"|"kor mange"|"kor ofte"|"kva"|"kven"|"korleis"|"ka") @jegvi @vaneverb !("gjøre"|"gjort") ..6 "?" $
  ("standardtilbudet"|"standardpakken"|"standardpakka"|"standardløsningen"|"standardsvaret"|"ferdigpakken"|"pakkeløsningen"|"et ferdig tilbud"|"et tilbud"|"eit tilbod"|"dyreste pakka"|"dyreste pakken"|"den dyreste") ("ble"|"blei"|"vart")? ("slengt"|"kastet"|"dyttet"|"trædd"|"tredd"|"prakket"|"lempet"|"kasta"|"dytta"|"prakka"|"lagt"|"servert") ("i fanget"|"på meg"|"på oss"|"nedover hodet"|"i hodet"|"på bordet"|"i handa"|"i hånda") ("på meg"|"på oss")? ("uten" ..4|"utan" ..4|"før" ..4)?
  ("måtte"|"laut"|"må") @jegvi? ("selv"|"sjølv"|"sjøl") ("komme"|"kome"|"trekke"|"dra"|"by") ("drassende"|"drassande"|"trekkende"|"opp"|"fram"|"på")? ("med")? ("alle"|"alt av")? ("opplysningene"|"opplysningane"|"opplysninger"|"informasjonen"|"detaljene"|"detaljer"|"fakta")
  ("etterlyste"|"etterspurte"|"spurte"|"spurde"|"lurte på"|"ville vite"|"undret seg over") @hanhun? ("ingenting"|"ingen ting"|"ikke noe"|"ikkje noko"|"null og niks"|"null og niks og nada"|"ikke det grann"|"fint lite") ("om meg"|"om oss"|"om bruken"|"om behovet")? ("," |$)
  ("ingen"|"inga"|"null"|"ikke noen"|"ikkje noka") ("oppfølging"|"interesse"|"respons"|"reaksjon"|"spørsmål") ("på"|"rundt"|"til") ("det jeg"|"det eg"|"at jeg"|"at vi"|"det vi"|"svarene mine") ("sa"|"fortalte"|"nevnte"|"skrev"|"fortalde"|"nemnde"|"har"|"hadde") >>
  ("uten"|"utan") ("å"|"at noen"|"at nokon"|"at" @hanhun) ("vite"|"visste"|"sjekke"|"sjekket"|"spørre"|"ane"|"ante"|"finne ut") "om" ("den"|"det"|"dette"|"han"|"ho") ("passet"|"passer"|"passa"|"høvde"|"var noe for" _|"var riktig for" _|"var rett for" _|"dekket behovet"|"var det jeg trengte")
  ("va"|"var"|"kom"|"kommer"|"er"|"gikk"|"gjekk") ("vi"|"me"|@hanhun|"dæm")? ("ikke"|"ikkje"|"kje"|"itj"|"aldri") ("borti"|"innom"|"inne på"|"i nærheten av"|"inn på"|"i nærleiken av") ("ka"|"hva"|"kva"|"hvordan"|"korleis"|"hvorfor"|"behovet"|"bruken") >>
  ("aldri"|"null"|"lite"|"fint lite"|"ikke det grann"|"overhodet ikke") ("nysgjerrig"|"nyfiken"|"nyfikne"|"spørrelysten") ("på" _ >>)?
  ("ett"|"et"|"eit"|"eitt"|"to"|"tre"|"noen"|"nokre"|"et par"|"eit par"|"litt") (oppklarende|oppklarande|god|enkel|kontrollerende|utdypende|avklarende|avklarande|ekstra|fornuftig|kritisk|kloke|konkret|oppfølgende|relevant) ("spørsmål"|"kontrollspørsmål") ("til"|"om" ..4|"tilbake")? ("hadde"|"ville"|"kunne"|"skulle") ("ikke"|"ikkje"|"itj")? ("skadet"|"skada"|"skadd"|"gjort seg"|"vært"|"vore"|"spart"|"ha" _|"hjulpet"|"avklart"|"vært på" _ _|"gjort susen"|"gjort noe"|"gjort noko") ..3
  ^ "hadde" (@hanhun|"noen"|"nokon") ("bare"|"berre"|"først"|"i det minste")? ("forhørt seg"|"forhøyrt seg"|"stilt" ..2 @spørsmålord|"satt seg inn"|"tatt seg bryet med å spørre"|"lurt på"|"interessert seg"|"gravd litt") ..8 "," ("ville"|"hadde"|"kunne"|"så") >>
  ("det var")? ("jeg"|"eg"|"vi"|"me") "som" ("måtte"|"laut"|"selv måtte"|"sjølv måtte") ("spørre"|"spørje"|"spørre om alt"|"stille" ("spørsmålene"|"spørsmåla"|"spørsmål"|"alle spørsmålene"|"de riktige spørsmålene")|"dra det ut av" _|"hale det ut av" _)
  ja: Han [solgte oss en hel pakke i blinde].
  ja: [Hva jeg skulle bruke den til, raget ham ikke].
  ja: [Hvor mye vi bruker?] Glem det.
  ja: [Et par oppklarende spørsmål hadde ikke skadet].
  ja: Ho [etterlyste ingenting].
  ja: Han tok fram den første og beste [uten å vite om den passet].
  ja: [Det var jeg som måtte stille spørsmålene].
  nei: Jeg solgte bilen på blinde.
  nei: Hva jeg skal gjøre nå?
  nei: Ikke noe utover det vanlige.

# sold without knowing anything of us; asked only for the number; not curious
- uten-å-kjenne turn=no beats=clarity.next-steps
  ("uten"|"utan") ("å"|"at" (@hanhun|"noen"|"nokon")) ("vite"|"ane"|"kjenne"|"kjenne til"|"visste"|"ante"|"kjente"|"ha hørt"|"hadde hørt"|"ha spurt"|"hadde spurt"|"høre"|"ha snakket om"|"vete"|"høyre") ("noe"|"noko"|"en ting"|"det minste"|"det grann"|"først")? ("om")? (@behov|"behovet"|"bruken"|"økonomien"|"oss"|"meg"|"hvor mye"|"kor mykje"|"hvordan vi"|"hvordan jeg"|"korleis me"|"korleis eg"|"hva jeg" ("trenger"|"trengte"|"bruker"|"har"|"skal bruke"|"skulle bruke")|"hva vi" ("trenger"|"trengte"|"bruker"|"har"|"skal bruke"|"skulle bruke")|"kva eg" ("treng"|"trong"|"brukar")|"kva me") ("min"|"mi"|"mitt"|"vårt"|"vår"|"våre"|"mine")? ("data"|"strøm"|"plass"|"tid"|"penger")? (@jegvi @vaneverb)?
  ("spurte"|"spurde"|"spurt"|"lurte på"|"ville vite") @hanhun? ("meg")? ("bare"|"berre"|"kun"|"utelukkende") ("om"|"etter")? (@idord|"postnummer"|"personnummer og") !("jeg ville"|"jeg hadde") ("og" ..3)?
  ("eneste"|"einaste") ("som")? (@hanhun|"noen"|"de"|"dei") ("ville vite"|"spurte om"|"spurde om"|"lurte på"|"var interessert i"|"ville ha") (",")? ("var"|"er") ..1 (@idord|"betalingskort"|"kortnummer"|"adressen") ..2
  ("kunne"|"burde"|"skulle"|"måtte") ("godt"|"gjerne"|"med fordel"|"nok"|"kanskje"|"vel")? ("ha")? ("vært"|"vore"|"vist") ("litt"|"noe"|"noko"|"adskillig")? ("mer"|"meir"|"større") ("nysgjerrig"|"nyfiken"|"spørrende"|"spørjande"|"utforskende"|"utforskande"|"undersøkende"|"interessert i" (@kvordutennår|"behovet"|"bruken")|"nysgjerrighet"|"på hugget med spørsmål") ("på" >>)?
  ("virket"|"virka"|"verka"|"så"|"såg"|"hadde ikke inntrykk av"|"følte") ("ikke"|"ikkje"|"itj") ("ut")? ("som"|"som om"|"at") @hanhun ("brydde seg om"|"var interessert i"|"lurte på"|"ville vite"|"var nysgjerrig på"|"hadde lyst til å vite") (("hva"|"kva"|"hvordan"|"korleis"|"hvorfor") @jegvi @vaneverb|"behovet"|"bruken") >>
  ("for"|"fordi"|"siden"|"sidan"|"ettersom") "ingen" ("hadde")? ("spurte"|"spurde"|"spurt"|"spurd") ("meg"|"oss"|"om det"|"om noe"|"hva vi trengte"|"hva jeg trengte")? ("," |"."|$)
  ("hoppet"|"hoppa"|"droppet"|"droppa"|"skippet"|"skippa"|"sprang") @hanhun? ("glatt"|"helt"|"rett"|"elegant"|"bukk")? ("over")? ("hele"|"heile")? ("delen der" ..5|"behovsdelen"|"behovskartleggingen"|"behovskartlegginga"|"kartleggingen"|"kartlegginga"|"spørsmålene"|"spørsmåla"|"spørrerunden"|"spørsmålsdelen")
  ("lite"|"lita"|"ikke"|"ikkje"|"ikke særlig"|"svært lite"|"aldri") ("utforskende"|"utforskande"|"utspørrende"|"undersøkende"|"undersøkande"|"spørrende"|"spørjande"|"behovsorientert")
  ("ingen"|"inga"|"null"|"ikke noe"|"ikkje noko"|"ikke noen") ("forsøk"|"innsats"|"vilje"|"lyst") ("på"|"til"|"for") "å" ("finne ut"|"finne ut av"|"kartlegge"|"avdekke"|"undersøke"|"spørre seg fram"|"grave") (@kvordutennår|"behovet"|"noe"|"noko"|"i")? >>
  ("ikke"|"ikkje"|"lite"|"ikke det minste"|"null") ("interessert"|"interesserte"|"opptatt"|"oppteken") ("i"|"av") ("bakgrunnen"|"historikken"|"detaljene"|"detaljane"|"årsaken til at"|"hvorfor jeg ringte"|"bruken"|"behovet"|"hva jeg skulle" ("bruke"|"ha"|"med")|"hvordan vi" @vaneverb|"hvordan jeg" @vaneverb|"forhistorien"|"omstendighetene") >>
  ("bestemt seg"|"avgjort"|"bestemt") ("på forhånd"|"på førehand"|"allerede"|"for lengst")? "for"? ("hva"|"kva") @jegvi ("trengte"|"trong"|"ville ha"|"skulle ha"|"behøvde"|"hadde behov for") ("før" >>)?
  ("lurte"|"lurde"|"lurt"|"undret seg") @hanhun? ("ikke"|"ikkje"|"aldri"|"itj") ("en gang"|"engang")? "på" ("noe"|"noko"|"noen ting"|"hva"|"kva"|"hvem"|"hvordan"|"hvor") !("hvordan det"|"om jeg") >>
  ja: Hun foreslo en pakke [uten å vite noe om behovet vårt].
  ja: Ho [spurde berre om namn] og fødselsdato.
  ja: Han [kunne vært litt mer nysgjerrig].
  ja: Det passet ikke, [for ingen spurte].
  ja: De [hoppet glatt over behovsdelen].
  ja: Han var [ikke interessert i bakgrunnen for at jeg ringte].
  nei: Hun spurte bare om jeg ville ha kaffe.

# instead of asking; not what I needed; more bent on finishing
- i-stedet-for-å-spørre turn=no actor=any beats=clarity.explanation,clarity.next-steps,empathy.understanding,competence
  ("i stedet for"|"istedenfor"|"istedet for"|"i staden for"|"heller enn"|"framfor"|"fremfor") ("å") ("spørre"|"spørje"|"spørja"|"kartlegge"|"finne ut"|"stille" ..2 "spørsmål"|"undersøke"|"høre hva" @jegvi|"høyre kva" @jegvi) !("om det var noe"|"om jeg forsto"|"hvordan det") ("hva"|"kva"|"meg"|"om")? ..4
  !("jeg"|"eg") ("solgte"|"selde"|"ga"|"gav"|"anbefalte"|"foreslo"|"tilbød"|"pushet"|"prakket"|"leverte"|"fikk"|"fekk") ...9 ("ikke"|"ikkje") "det" @jegvi ("trengte"|"trong"|"hadde bruk for"|"hadde behov for"|"var ute etter") >>
  ("hva"|"kva"|"hvordan"|"korleis"|"hvem"|"kven"|"hvor mye") @jegvi @vaneverb ..4 "," ("var"|"er"|"ble"|"vart") ("visst"|"tydeligvis"|"tydelegvis"|"nok"|"helt"|"heilt")? ("ett fett"|"eitt fett"|"det samme"|"det same"|"likegyldig"|"knekkende likegyldig"|"revnende likegyldig"|"uvesentlig"|"uvesentleg"|"uinteressant"|"uten interesse"|"ikke så nøye"|"ikkje så nøye"|"underordnet"|"ikkje så spennande"|"ikke så spennende")
  ("mer"|"meir") ("opptatt"|"oppteken"|"interessert"|"ivrig"|"fokusert") ...8 "enn" ("av"|"i"|"på"|"etter")? ("å") ("finne ut"|"spørre"|"spørje"|"høre hva"|"høyre kva"|"kartlegge"|"undersøke"|"sette seg inn i behovet") >>
  ("ingenting"|"ikke et ord"|"ikkje eit ord"|"null"|"ikke noe") "om" ("hvordan"|"korleis"|"hva"|"kva"|"hvor mye"|"hvor mange"|"kor mange"|"hvem") @jegvi @vaneverb >>
  ("ikke"|"ikkje") ("fordi"|"for"|"av di") (@hanhun|"noen"|"nokon") ("spurte"|"spurde"|"hadde spurt"|"lurte")
  ("manglet"|"mangla"|"mangler"|"savnet"|"sakna"|"savner"|"skortet"|"skorta"|"etterlyser"|"etterlyste") ("på")? ("litt"|"noe"|"noko"|"en del"|"mer"|"meir"|"bare"|"rett og slett")? ("mer"|"meir")? ("nysgjerrighet"|"nysgjerrigheit"|"nyfikne"|"spørrelyst"|"spørjelyst"|"utforsking"|"interesse for" ("hva"|"bruken"|"behovet"|"hvordan vi"|"hvordan jeg"))
  ja: Han gjettet [i stedet for å spørre].
  ja: [Hva jeg trengte, var visst ett fett].
  ja: Han var [mer opptatt av prisen enn av å spørre hva jeg skulle bruke den til].
  ja: [Ingenting om hvordan vi bor].
  ja: [Manglet litt nysgjerrighet].
  nei: Jeg gjettet i stedet for å ringe.

- uten-et-spørsmål turn=no beats=clarity.next-steps,empathy.feelings,guidance actor=any
  ("uten"|"utan") ("et"|"eit"|"ett"|"noe"|"noko"|"noen"|"nokre"|"så mye som et"|"å stille et") ("eneste"|"einaste"|"enkelt")? ("spørsmål"|"motspørsmål"|"oppfølgingsspørsmål") ("om" ..5|"tilbake")? !("ved")
  ("uten"|"utan") "å" ("ta hensyn til"|"ta omsyn til"|"tenke på"|"bry seg om"|"bry seg med"|"lytte til") (@kvordutennår @jegvi (@vaneverb|"lever")|"behovet" _?|"behovene" _?|"behova" _?|"bruken" _?|"hva jeg trenger"|"hva vi trenger") 
  !("jeg"|"eg") ("brydde"|"bryr") @hanhun? "seg" ("fletta"|"katta"|"filla"|"null"|"ingenting"|"døyten"|"lite"|"fint lite"|"ikke det grann"|"ikke"|"ikkje") ("om") (@kvordutennår @jegvi @vaneverb|"behovet"|"bruken") >>
  (uinteressert|uinteressera|likegyldig|likeglad)/a ("i"|"til"|"for"|"med") ("hvorfor jeg" ("ringte"|"trengte"|"ville")|"kvifor eg" ("ringde"|"trong"|"ville")|(@kvordutennår @jegvi @vaneverb)|"behovet"|"bruken"|"bakgrunnen") >>
  ("foreslo"|"føreslo"|"tilbød"|"tilbaud"|"solgte"|"selde"|"anbefalte"|"ga"|"gav") @hanhun? ("meg"|"oss")? ("det samme"|"det same"|"akkurat det samme"|"samme pakke"|"samme løsning") ("som"|"til") ..5 ("alle"|"alle andre"|"enhver"|"naboen"|"neste mann")
  ("savnet"|"sakna"|"savner"|"skulle ønske"|"kunne ønske") "at"? ("noen"|"nokon"|@hanhun) ("hadde")? ("tok seg tid til å"|"tatt seg tid til å"|"brydde seg med å"|"brydd seg med å"|"gadd å"|"giddet å"|"tok seg bryet med å") ("spørre"|"spørje"|"kartlegge"|"finne ut"|"undersøke") >>
  ja: [Uten et eneste spørsmål] bestilte han time til meg.
  ja: De kom med et tilbud [uten å ta hensyn til hvordan vi bor].
  ja: Ho [brydde seg fletta om kva eg skulle bruke det til].
  ja: Han var [uinteressert i hvorfor jeg ringte].
  nei: Uten hjelp fra naboen hadde jeg ikke klart det.

- ikke-ett-hvorfor turn=no actor=any beats=resolution,clarity.next-steps,clarity.explanation,empathy.feelings
  ("ikke"|"ikkje"|"aldri"|"ingen"|"null") ("ett"|"et"|"eit"|"eitt") ("eneste"|"einaste")? («)? ("hvorfor"|"kvifor"|"hvorfor det"|"hva trenger du"|"hvordan da") (»)? ("," |"."|$)
  ("nullinteresse"|"null interesse"|"ingen interesse"|"inga interesse"|"ikke noen interesse"|"lite interesse") ("for") (("hva"|"kva"|"hvordan"|"korleis"|"hvor mye") @jegvi @vaneverb|("hvorfor"|"kvifor") @jegvi|"hvem vi"|"bakgrunnen"|"bruken"|"behovet") >>
  ("uten"|"utan") "at" (@hanhun|"noen"|"nokon") ("hadde")? ("lurt på"|"lurte på"|"spurt om"|"spurte om"|"spurd om"|"sjekket"|"undersøkt"|"ant"|"hørt om") !("lov"|"det var noe"|"jeg forsto"|"jeg hadde forstått"|"lageret") >>
  ("måtte"|"laut") ("jeg"|"eg"|"vi"|"me") ("spørre om"|"spørje om"|"dra ut av" _|"be om"|"hale ut av" _) ("selv"|"sjølv"|"sjøl")
  ("svarte"|"svara") @hanhun? "på" ("spørsmålet"|"det" @jegvi ("spurte"|"spurde") "om") "," ("punktum"|"basta"|"ferdig"|"ferdig med det"|"og ferdig"|"ikke mer"|"ikkje meir"|"that's it"|"og der stoppet det")
  ("ante"|"visste"|"skjønte") @hanhun? ("ikke"|"ikkje"|"ingenting om") ("hva"|"kva") @jegvi ("drev med"|"dreiv med"|"driver med"|"trengte"|"trong"|"skulle bruke" _ _) (","? "og"? "ville ikke vite det" _?|","? "og" ("spurte"|"spurde") ("ikke"|"ikkje"|"aldri") _?)?
  ("ventet"|"venta") ("jeg"|"eg")? ("på") ..2 @spørsmålord ("som") ("aldri"|"ikke"|"ikkje") ("kom"|"dukket opp"|"ble stilt")
  !("jeg"|"eg") ("solgte"|"ga"|"gav"|"bestilte"|"foreslo"|"anbefalte"|"satte") ..8 ("uten"|"utan") "å" ("vite"|"ane"|"spørre om"|"vete"|"sjekke om") ("at")? @jegvi ("er"|"har"|"hadde"|"var"|"bor"|"bruker"|"skal") >>
  ("nøgd"|"fornøyd"|"tilfreds") "med" ("fyrste"|"første"|"det første"|"det fyrste") ("svar"|"svaret"|"beste") (("og") ("grov"|"gravde"|"spurte"|"spurde") ("ikke"|"ikkje") ("videre"|"vidare"|"mer"|"meir"))?
  ("grov"|"gravde"|"boret"|"pirket") @hanhun? ("ikke"|"ikkje"|"aldri") ("videre"|"vidare"|"dypere"|"djupare"|"lenger"|"i det")
  ("praten"|"samtalen"|"spørsmålene"|"spørsmåla"|"kartleggingen"|"kartlegginga"|"runden"|"utspørringen") ("om" ..6|"rundt" ..5|"av" ..5)? (",")? @borte-etter
  ("kastet fram"|"kasta fram"|"slengte ut"|"hostet opp"|"tok fram"|"dro fram"|"lempet ut") @hanhun? ..4 ("på slump"|"på måfå"|"i blinde"|"på blinde"|"på slum") ("etter" ..3)?
  ja: [Ikke ett eneste hvorfor].
  ja: [Nullinteresse for hva jeg trengte].
  ja: Fikk en pakke [uten at noen hadde lurt på størrelsen på huset].
  ja: Han [svarte på spørsmålet, punktum].
  ja: Jeg [ventet på oppfølgingsspørsmål som aldri kom].
  ja: [Spørsmålene om hva vi trenger, uteble].
  nei: Jeg vet ikke hvorfor.

# only wanted to sell
- ville-bare-selge turn=no actor=agent beats=empathy.reassurance,guidance
  !("jeg"|"eg"|"vi"|"me"|"om å"|"lyst til å") ("ville"|"skulle"|"prøvde" !("ikke"|"ikkje"|"aldri"|"itj")|"prøvde å"|"forsøkte"|"forsøkte å"|"begynte"|"begynte å"|"byrja å"|"insisterte på å"|"maste om å"|"var") @hanhun? ("bare"|"berre"|"absolutt"|"helst"|"på død og liv"|"for enhver pris"|"stadig"|"heller"|"hele tiden"|"heile tida"|"straks"|"mest"|"kun"|"ute etter"|"opptatt av"|"oppteken av"|"interessert i"|"ivrig etter"|"klar til"|"på jakt etter")? !("ikke"|"ikkje"|"aldri") ("å")? ("selge"|"selje"|"selgja"|"prakke på"|"prakka på"|"pushe"|"pusha"|"dytte på"|"pådytte"|"påprakke"|"lure på"|"presse på"|"trøkke på"|"tvinge på"|"lempe på"|"få solgt"|"få selt") ("meg"|"oss"|"noe"|"en"|"et"|"den"|"inn"|"mest"|"mer"|"meir"|"med en gang"|"dyreste"|$) !("huset"|"bilen"|"leiligheten"|"aksjene"|"tilbake") >>
  !("jeg"|"eg"|"vi"|"me"|"om å"|"lyst til å") ("ville"|"skulle") @hanhun? ("bare"|"berre"|"kun") ("selge"|"selje"|"tjene penger"|"tene pengar"|"få solgt"|"ha solgt"|"ha salget"|"ha provisjon")
  ("det eneste"|"det einaste"|"alt"|"alt det") @hanhun ("ville"|"tenkte på"|"brydde seg om"|"var opptatt av"|"var interessert i"|"var ute etter"|"snakket om") ("," )? ("var") ("å")? ("selge"|"selje"|"prakke"|"pushe"|"få solgt"|"tjene"|"salg"|"salget"|"provisjon"|"provisjonen"|"bonusen"|"penger"|"pengene"|"mersalg") >>
  ("opptatt"|"oppteken"|"oppteke"|"interessert"|"fokusert"|"ivrig") ("av"|"i"|"på"|"etter") (("å") ("selge"|"selje"|"få solgt"|"pushe"|"prakke"|"tjene")|"salg"|"salget"|"mersalg"|"provisjon"|"provisjonen"|"sal"|"salstal"|"salgstall") ("enn" >>|>>)
  ("fokus"|"fokuset"|"alt fokus") ("var"|"lå"|"på") ("på"|"bare på"|"kun på")? ("salg"|"salget"|"mersalg"|"å selge"|"å selje"|"å få solgt")
  !("jeg"|"eg") ("begynte"|"byrja"|"starta"|"startet") ("hun"|"han"|"ho"|"de"|"dei")? ("straks"|"bare"|"berre"|"rett")? ("å"|"på"|"med") ("selge"|"selje"|"selgingen"|"salgspraten"|"salgspreiket"|"salgstalen"|"å selge"|"å selje"|"pitche") ("med en gang"|"med ein gong"|"straks"|"umiddelbart"|"før" >>)?
  ja: Han [skulle absolutt prakke på meg et fond].
  ja: De [ville bare selge].
  ja: [Det eneste han ville var å selge meg en dyrere pakke].
  ja: Hun var mer [opptatt av å selge enn av hva jeg trengte].
  ja: Ho [begynte å selge med en gang].
  nei: Jeg ville selge bilen.
  nei: De prøvde ikke å selge meg noe.
  nei: Jeg ringte fordi jeg skulle selge huset.

# one question more would have done; someone there ought to have asked; the wrong questions
- ett-spørsmål-til turn=no actor=any beats=guidance
  ("et"|"eit"|"ett"|"noen"|"nokre"|"et par"|"eit par"|"to"|"tre"|"litt"|"noen få"|"bare ett") ("enkle"|"enkelt"|"lite"|"små"|"flere"|"fleire"|"mer"|"meir"|"eneste"|"einaste"|"kjapt"|"kjappe"|"gode"|"ekstra"|"raskt"|"raske"|"til")? ("spørsmål"|"oppfølgingsspørsmål"|"kontrollspørsmål"|"oppklarende spørsmål"|"kartlegging") ("eller to"|"eller tre"|"til"|"mer"|"ekstra")? (("om"|"rundt"|"angående"|"på"|"fra") ..5)? ("hadde"|"ville"|"kunne"|"skulle") ("ha"|"jo"|"nok"|"vel"|"faktisk")? ("vært"|"vore"|"hjulpet"|"hjelpt"|"gjort"|"spart"|"holdt"|"avklart"|"avslørt"|"gjort seg"|"sittet"|"kostet lite"|"løst") !("dumt") >>
  !("jeg"|"eg"|"vi"|"me") ("burde"|"kunne"|"skulle"|"måtte") ("jo"|"vel"|"gjerne"|"godt"|"kanskje"|"da"|"i det minste"|"med fordel")? ("noen"|"nokon"|"han"|"hun"|"ho"|"de"|"dei"|"dere"|"dykk")? ("der"|"hos dere")? ("ha"|"hatt")? ("spurt"|"spurd"|"undersøkt"|"forhørt seg"|"forhørt seg om"|"sjekket"|"sjekka"|"kartlagt"|"funnet ut") ("meg"|"oss"|"først"|"fyrst"|"litt"|"mer"|"bedre")? ("om")? (@kvordutennår @jegvi|"om" @jegvi|@jegvi|"bruken"|"behovet"|"behova"|"behovene"|"situasjonen"|"vanene"|"alderen"|"alder"|"størrelsen"|"målene") !("hadde det"|"hadde forstått"|"forsto"|"forstod"|"skjønte"|"skjøna"|"hang med"|"hadde flere"|"hadde fleire"|"hadde mer"|"hadde noe mer"|"var fornøyd"|"fikk det til"|"hadde fått"|"trengte noe mer"|"trengte mer"|"lurte på mer"|"heter"|"het"|"følte"|"har det"|"ville ha kaffe"|"kom meg"|"var ok"|"hadde skjønt"|"var uskadd"|"var uskadet"|@ikkebehov) >>
  ("stilte"|"stiller"|"stilt"|"bare"|"berre"|"fikk"|"fekk") @hanhun? @meg? ("bare"|"berre"|"helt"|"en rekke"|"mange")? ("feil"|"irrelevante"|"unødvendige"|"unødige"|"meningsløse"|"overfladiske"|"overflatiske"|"uvesentlige"|"likegyldige"|"de gale"|"de feile"|"gale"|"lukkede") "spørsmål" ("som" >>)?
  ^ ("overfladiske"|"overflatiske"|"irrelevante"|"unødvendige"|"feil"|"uvesentlige") "spørsmål"
  ("spurte"|"spurde") @hanhun? ("bare"|"berre"|"kun")? "om" ("helt"|"heilt"|"alt mulig"|"masse"|"mye")? ("irrelevante"|"uvesentlige"|"uvedkommende"|"unødvendige"|"feil") ("ting"|"saker"|"forhold")
  !("jeg"|"eg"|"vi") ("kom"|"dro"|"slo"|"lirte av seg") ("hun"|"han"|"ho"|"de")? ("til"|"i bordet")? "med" ("et"|"eit"|"en"|"ei"|"sitt"|"ferdig")? ("forslag"|"tilbud"|"tilbod"|"løsning"|"løysing"|"svar"|"anbefaling"|"råd"|"løsningen"|"svaret") ("før"|"innan"|"lenge før"|"uten at"|"uten å vite"|"utan å vite"|"uten å ane") (@jegvi|@hanhun|"noe"|"hva"|"kva") >>
  ("brydde seg"|"gadd"|"orket"|"orka"|"tok seg") @hanhun? ("ikke"|"ikkje"|"itj"|"aldri") ("bryet"|"bryderiet"|"om"|"med"|"tid"|"tida")? ("med"|"til")? ("å")? ("spørre"|"spørje"|"kartlegge"|"undersøke"|"spør") !("om det var noe mer"|"hvordan"|"korleis"|"om jeg forsto") ("om" >>|>>)
  ("foreslo"|"føreslo"|"anbefalte"|"tilrådde"|"tilbød"|"solgte"|"valgte") ("hun"|"han"|"ho"|"de"|"meg"|"oss")? ..5 ("uten å vite"|"utan å vita"|"utan å vite"|"uten å ane"|"uten å spørre"|"utan å spørje"|"uten å ha spurt"|"uten å kjenne"|"uten å sjekke"|"før" ("hun"|"han"|"ho"|"de") "visste") >>
  ("uten"|"utan") "å" ("spørre"|"spørje"|"vite"|"undersøke"|"kartlegge"|"kjenne"|"sjekke") ("om"|"noe om"|"noko om")? ("økonomien"|"helsa"|"helsen"|"situasjonen"|"bruken"|"behovet"|"behova"|"hva jeg"|"kva eg"|"hva vi"|"alder"|"alderen") ..3 (",")? ("anbefalte"|"foreslo"|"solgte"|"bestilte"|"la inn"|"valgte"|"ga"|"tilbød") >>
  ja: [Et spørsmål eller to om bruken hadde vært fint].
  ja: [Litt mer spørsmål rundt forbruket hadde gjort seg].
  ja: Noen der [burde ha spurt om vi planlegger barn].
  ja: Hun [stilte feil spørsmål].
  ja: Han [kom med et forslag før jeg hadde sagt hva jeg trengte].
  ja: Hun [foreslo et lån uten å vite noe om meg].
  nei: De burde ha spurt om jeg hadde forstått.
  nei: Jeg burde ha spurt hva jeg fikk.
  nei: Ingen dumme spørsmål.

# without a thought of what I needed; settled before I came; how hard is it to ask
- ikke-en-tanke-på-behovet turn=no actor=any beats=guidance,clarity.next-steps,empathy.feelings,waiting
  ("uten"|"utan"|"uden") ("så mye som"|"så mykje som")? ("en"|"ein"|"et"|"eit"|"noen"|"noe"|"noko"|"en eneste"|"et eneste")? ("tanke"|"spørsmål"|"ord"|"interesse"|"anelse"|"peiling"|"idé"|"begrep"|"snev av interesse") ("om"|"for"|"på"|"rundt") (@kvordutennår @jegvi|"behovet"|"behova"|"behovene"|"bruken"|"situasjonen min"|"hva den skulle"|"hva det skulle") >>
  !("jeg"|"eg"|"vi"|"me") ("enset"|"ensa"|"tenkte"|"tenkjer"|"brydde seg"|"interesserte seg"|"bryr seg"|"blåste"|"spurte"|"spurde"|"tok rede"|"tok greie") @hanhun? ("ikke"|"ikkje"|"itj"|"aldri"|"fint lite"|"midt på ryggen"|"lite") ("det minste"|"et sekund"|"det grann"|"ett øyeblikk")? ("på"|"om"|"for"|"i") (@kvordutennår ("slags"|"type")? _? @jegvi ("hadde bruk for"|"hadde behov for"|"trengte"|"trong"|"trenger"|"treng"|"skulle"|"ville ha"|"ønsket"|"var ute etter"|"brukte"|"bruker"|"hadde fra før")|"behovet mitt"|"behova mine"|"behovene mine"|"behovet") >>
  "ingen" ("der")? ("brydde seg om"|"interesserte seg for"|"lurte på"|"tenkte på"|"tok rede på"|"fant ut"|"undersøkte"|"sjekket"|"sjekka"|"visste"|"ville vite") ("å")? (@kvordutennår ("slags"|"type")? _? @jegvi !("het"|"heter"|"heitte"|"følte"|"hadde det") >>)
  ("uten"|"utan"|"uden") "å" ("sjekke"|"sjekka"|"undersøke"|"høre"|"høyre"|"vite"|"vita"|"finne ut"|"forhøre seg"|"hør") ("om")? ("om"|@kvordutennår) @jegvi ("allerede"|"alt"|"faktisk"|"egentlig"|"i det hele tatt")? ("har"|"hadde"|"bor"|"bodde"|"bruker"|"brukte"|"trenger"|"trengte"|"trong"|"treng"|"tåler"|"tålte"|"eier"|"kjører"|"køyrer"|"leier"|"ønsket"|"er allergisk"|"var allergisk"|"ville ha"|"skulle") !("forstått"|"skjønt"|"skjøna"|"fått"|"flere"|"fleire"|"mer"|"meir"|"noe mer"|"spørsmål"|"det bra"|"noe på hjertet"|"andre") >>
  ("uten"|"utan") "at" (@hanhun|"noen"|"nokon") ("visste"|"ante"|"spurte"|"spurde"|"hadde spurt"|"kjente"|"hadde undersøkt"|"hadde kartlagt"|"sjekket") ("noe")? ("om"|@kvordutennår) (@jegvi|"bruken"|"behovet") !("forsto"|"forstod"|"skjønte"|"hang"|"hadde forstått"|"hadde flere"|"hadde skjønt"|"het") >>
  ("hvor"|"kor") ("vanskelig"|"vanskeleg"|"komplisert"|"vrient"|"tungt"|"dyrt") ("er"|"kan") ("det"|"det være"|"det vere") "å" ("spørre"|"spørje"|"stille"|"kartlegge"|"forhøre seg"|"undersøke") !("om det var"|"om jeg forsto"|"om jeg har forstått"|"hvordan det går") >>
  ("savnet"|"sakna"|"savna"|"skulle ønske"|"skulle ynskje"|"kunne ønske") ("bare"|"berre")? ("at")? ("noen"|"nokon"|"de"|"dei"|"han"|"hun"|"ho") ("hadde")? ("hørte"|"høyrde"|"undersøkte"|"tok rede på"|"fant ut"|"sjekket"|"interesserte seg for"|"kartla"|"hørt"|"undersøkt"|"funnet ut"|"kartlagt") ..3 (@kvordutennår) @jegvi? >>
  "hadde" ("det"|"han"|"hun"|"ho"|"de"|"dei") ("bare"|"berre")? ("falt" ("ham"|"henne"|"dem"|"han") "inn å"|"slått" ("ham"|"henne"|"dem") "å"|"tenkt på å"|"tatt seg bryet med å"|"giddet å"|"brydd seg om å"|"kommet på å") ("spørre"|"spørje"|"lodde"|"undersøke"|"kartlegge"|"finne ut"|"sjekke" ("hva"|"hvor")|"høre hva"|"spør") !("om jeg forsto"|"om jeg hadde forstått"|"om det var") >>
  ("svaret"|"fasiten"|"tilbudet"|"tilbodet"|"løsningen"|"løysinga"|"konklusjonen"|"diagnosen"|"forslaget"|"anbefalingen"|"pakka"|"pakken"|"bestillingen"|"oppskriften"|"medisinen") ("var"|"lå"|"låg"|"sto"|"stod"|"ble"|"vart"|"kom") ("skrevet"|"skrive"|"klar"|"klart"|"ferdig"|"bestemt"|"gitt"|"trykt"|"spikret"|"spikra"|"valgt"|"ferdigskrevet"|"på plass"|"på bordet"|"servert"|"planlagt") ("lenge")? ("før"|"innan") ("jeg"|"eg"|"vi"|"me"|"æ"|"noen"|"nokon"|"legen"|"selgeren"|"hun"|"han"|"spørsmålet") ("hadde"|"fikk"|"fekk"|"kom"|"rakk"|"åpnet"|"opna"|"var") >>
  ("tok"|"kjente"|"følte") @hanhun? ("aldri"|"ikke"|"ikkje") ("på")? "pulsen på" >>
  ("begynte"|"starta"|"startet"|"byrja") @hanhun? "i" ("feil"|"gal"|"galen") "ende"
  ("forble"|"forblei"|"vart verande"|"sto") ("uspurt"|"ustilt"|"uspurd"|"ustilte"|"ukartlagt")
  ("målte"|"sjekket"|"undersøkte"|"lyttet"|"lytta"|"noterte"|"hørte"|"lurte") ("ikke"|"ikkje") ("," | "og") ("spurte"|"spurde") ("ikke"|"ikkje")
  ("fikk"|"fekk"|"får") @jegvi? ("ikke"|"ikkje"|"kje"|"itj"|"aldri") ("ett"|"et"|"eit"|"ett eneste"|"et eneste"|"eit einaste"|"noen"|"noe") "spørsmål" !("om jeg"|"om eg"|"tilbake om jeg"|"besvart"|"om det var") (("om"|"rundt") >>)?
  ("ikke"|"ikkje"|"ingen") ("en"|"ein"|"ei")? ("eneste"|"einaste")? ("nysgjerrig"|"nyfiken"|"spørrende"|"spørjande") ("muskel"|"fiber"|"celle"|"nerve"|"tanke"|"bein"|"sjel") ("i" ..3)?
  ("kom"|"bød"|"spanderte"|"brukte"|"hadde"|"fikk"|"fekk") @hanhun? @jegvi? ("ikke"|"ikkje"|"aldri") ("med"|"på")? ("ett"|"et"|"eit"|"ett eneste"|"et eneste") «? ("hvorfor"|"kvifor"|"hvordan"|"korleis"|"hva"|"kva"|"hvor"|"spørreord") »?
  ja: Solgte meg den dyreste [uten så mye som en tanke om hva jeg skulle bruke den til].
  ja: Ho [ensa ikkje på kva eg hadde bruk for].
  ja: Han kom på døra [uten å sjekke om jeg har heis].
  ja: [Hvor vanskelig er det å spørre hvor mange vi er]?
  ja: [Fasiten var skrevet før jeg kom].
  ja: Jeg [fikk ikke ett spørsmål].
  nei: Hun la på uten å høre om jeg hadde flere spørsmål.
  nei: Jeg sa ja uten å tenke meg om.

- dyttet-på-meg turn=no actor=agent beats=empathy.reassurance,guidance
  !("jeg"|"eg"|"vi"|"å"|"seg") ("dyttet"|"dytta"|"prakket"|"prakka"|"presset"|"pressa"|"tvang"|"pushet"|"pusha"|"lempet"|"trøkte"|"pådyttet"|"pådytta") @hanhun? (("på") ("meg"|"oss")|("meg"|"oss") ("på")?) ("en"|"ei"|"et"|"eit"|"ein"|"den"|"det"|"noe"|"noko"|"flere"|"ekstra"|"forsikring"|"abonnement"|"kredittkort") >>
  ja: Hun [dyttet på meg en forsikring jeg aldri ba om].
  nei: Hun presset meg for tid.
