# clarity.next-steps, the opposite: no word about what happens, no time, left hanging, do not know what to do.
cue clarity.next-steps

- vet-ikke turn=no actor=any
  !@hanhun ("vet"|"veit"|"aner"|"anar"|"forstår"|"skjønner"|(("visste"|"ante"|"forsto"|"skjønte"|"skjøna") @jegvi)|(@jegvi ("visste"|"ante"|"forsto"|"skjønte"|"skjøna"))) @jegvi? ("fortsatt ikke"|"fremdeles ikke"|"framleis ikkje"|"fortsatt ikkje"|"ikke"|"ikkje"|"ennå ikke"|"enno ikkje"|"itj"|"ikke helt"|"ikkje heilt"|"ærlig talt ikke"|"egentlig ikke") ("når jeg får"|"når eg får"|"når svaret"|"når varen"|"når kortet"|"når vedtaket"|"når montøren"|"når jeg skal"|"når eg skal"|"når de kommer"|"hva jeg bør"|"hvilke papirer"|"hvor jeg skal"|"kor eg skal"|"når jeg kan"|"når pengene"|"når pengane"|"når saken"|"når saka"|"når noen"|"når de"|"når det kommer"|"når den"|"hva som skjer"|"kva som skjer"|"hva som skal skje"|"kva som skal skje"|"hva jeg skal"|"hva jeg må"|"hva jeg kan"|"kva eg skal"|"kva eg må"|"kva eg kan"|"hva vi skal"|"hvem som har"|"hvem som tar"|"hvem jeg skal"|"hvem som skal"|"kven som har"|"kven som skal"|"hvor saken"|"hvor lenge"|"kor lenge"|"hvor lang tid"|"om jeg må"|"om eg må"|"om jeg skal" ("betale"|"sende"|"vente"|"ringe"|"gjøre"|"fylle"|"møte"|"levere"|"få")|"om de"|"om dei"|"om saken"|"om saka"|"om pengene"|"om pakken"|"om noen"|"om nokon"|"hvordan jeg skal"|"korleis eg skal"|"hvordan saken"|"hvor veien"|"kor vegen") >>
  "uten å vite" !("hvem jeg er"|"hvem vi er"|"hva jeg trenger"|"hva jeg trengte"|"hva vi"|"hvordan vi") ("når"|"hva"|"om"|"hvordan"|"hvem"|"hvor") >>
  "utan å vite" ("når"|"kva"|"om"|"korleis"|"kven"|"kor") >>
  ("ingen anelse"|"inga aning"|"ingen peiling"|"null anelse"|"ikke peiling"|"ikkje peiling"|"ikke anelse"|"ikke den fjerneste anelse"|"ikke den ringeste anelse") ("om" ("hva"|"når"|"hvordan"|"hvem"|"kva"|"korleis"|"kven"|"hvor") ) >>
  ("ingen"|"inga"|"ikke"|"ikkje"|"null") (anelse|"peiling"|"formening"|aning|ide|idé) ("om") ("hva"|"kva"|"når"|"hvordan"|"hvem"|"hvor"|"korleis") >>
  !("hun var"|"han var"|"ho var"|"virket"|"verka"|"virka"|"hun virket"|"han virket") (usikker/a|uviss/a|"i" tvil|usikre/a|uvisse/a|"i" "villrede"|"i" uvisse|uvisst/a|"ikke sikker"|"ikkje sikker") ("på"|"om") ("hva"|"kva"|"når"|"om"|"hvordan"|"hvor"|"hvem"|"veien"|"korleis"|"hva" "som"|"fremdriften"|"kva" "som") !("jeg vil"|"eg vil"|"jeg skal bytte"|"jeg ønsker"|"vi vil") .. ("skal"|"må"|"skjer"|skje|"videre"|"får"|"kommer"|"veien"|"saken"|neste|"bør"|"blir"|"byttet"|"kjem") >>
  ("sitter"|"satt"|"sat"|"sit"|"står"|"stod"|"sto"|"ble"|"blei"|"vart"|"er"|"igjen"|"sitt") @jegvi? ("igjen"|"att"|"fortsatt"|"uten"|"sittende"|nå|"nå")? ("uten"|"utan"|"med") .. (svar "på"|plan|visshet) .. ("når"|"hva"|"kva"|"om"|"hvordan"|"hvem"|"videre"|"pakken"|"saken"|neste) >>
  ("uten"|"utan") "å" (vite|ane) !("hvem jeg er"|"hvem vi er"|"kven eg er"|"hva jeg trenger"|"hva jeg trengte"|"hva vi"|"hvordan vi"|"kva eg treng") ("når"|"hva"|"kva"|"om"|"hvordan"|"hvem"|"hvor"|"korleis"|"hvilke"|kor|"kor") >>
  ("ikke"|"ikkje"|"heller" "ikke"|"heller" "ikkje") .. ("klokere"|"klokare"|klok|"klokere" "på") "på" ("når"|"hva"|"kva"|"om"|"hvordan"|"hvem"|"hvor") >>
  ja: Jeg [vet ikke når jeg får svar].
  ja: Eg [veit framleis ikkje kva eg skal gjere].
  ja: Jeg sitter igjen [uten å vite om pakken kommer].
  ja: [Ingen anelse om hva som skjer videre].
  ja: Nå er jeg [usikker på hva jeg skal gjøre].
  nei: Hun visste ikke hva hun snakket om.
  nei: Jeg vet ikke hva hun het.
  nei: Jeg visste ikke hvem jeg snakket med.
  nei: Jeg har null peiling på biler.
  nei: Ung jente, null peiling.
  nei: Jeg ble usikker på om jeg hadde låst døra.
  nei: Hun var usikker på hva som skjer.

- sa-ikke turn=no
  ("nevnte"|"nemnde"|"sa"|"skrev"|"skreiv"|"fortalte"|"fortalde"|"opplyste"|"informerte"|"sto"|"stod"|"står"|"svarte") (@hanhun|"det")? ("ikke noe om"|"ikkje noko om"|"ingenting om"|"ikke et ord om"|"ikkje eit ord om"|"ikke"|"ikkje"|"aldri noe om"|"aldri"|"heller ikke"|"lite om"|"null om") ("når"|"hva som skjer"|"kva som skjer"|"hva jeg skal"|"hva jeg må"|"kva eg skal"|"kva eg må"|"hva jeg skulle"|"hvem som tar"|"hvem som har"|"hvor lang tid"|"hvor lenge"|"kor lenge"|"kor lang tid"|"hvordan jeg går"|"hvordan jeg skal"|"veien videre"|"vegen vidare"|"fristen"|"neste steg") >>
  (si/v|"si"|sa/v|"sa"|sagt/v|"sagt"|sier/v|"sier"|seie/v|nevnte/v|opplyste/v|skrev/v|"skrev"|fortalte/v|"fortalte"|informerte/v|oppga/v|"oppga"|nevne/v|nemnde/v|"nemnde"|skreiv/v|"skreiv"|fortalde/v|"fortalde"|forklarte/v|presiserte/v|svarte/v|lovet/v|lova/v) @hanhun? (@meg)? ("ikke"|"ikkje"|"aldri"|"ingenting"|"lite"|"heller" "ikke"|"heller" "ikkje"|"ikke" "noe"|"knapt"|"kje"|"itj"|"ikke" "et" ord|"ikke" "en" (lyd|"lyd")) (@meg|"noe"|"noko"|"om"|"noe" "om"|"noko" "om"|"et" ord "om"|"noe" "som" "helst" "om"|"når"|"på"|konkret)? ("om"|"på")? ("når"|"hvor" "lenge"|(kor|"kor") "lenge"|"hva" ("som" ("skjer"|skulle|"skulle"|"skal"|"kommer")|"jeg"|neste|"vi"|"de")|"kva" ("som" "skjer"|"eg"|"som" "skal"|"som" (skulle|"skulle"))|"hvor" lang tid|(kor|"kor") lang|"hvilke" ("papirer"|skjema|"dokumenter"|"frister")|"hvilken"|"hvem" "som"|tidspunkt|frist|"fristen"|behandlingstid|leveringstid|neste|"veien"|"hvordan" ("saken"|"jeg" "skal"|"det")|oppfølging|"videre"|"fristar"|"kven" "som"|"innen" "når"|"behandlingstiden"|"katti") >>
  ("sa"|si|"si"|"sier"|seier|"seier") @hanhun? ("ikke"|"ikkje") ("når"|"hvor" "lenge"|(kor|"kor") tid|(kor|"kor") "lenge") $
  ("ingenting"|"ikke" "noe"|"ikke" "et" ord|"ikkje" "noko"|"ingen" ting|"intet"|"lite"|"null"|"ikke" "en" (lyd|"lyd")|"ikkje" "eit" ord|"ingen" informasjon|"ingen" beskjed|"ingen" "info"|"ingen" "opplysninger"|"inga" opplysning|"ingen" "antydning"|"ikke" "en" setning|"inga" melding|"fint" ("lite")|"ikke" "en" stavelse) .. ("om"|"på") ("når"|"hva"|"kva"|"hvor" "lenge"|"hvor" lang|(kor|"kor") lang|"veien" "videre"|neste|"hvem"|frist|"fristen"|oppfølging|behandlingstid|"tidsramme"|tidsbruk|"hvordan" ("jeg"|"vi"|"saken"|"det")|"prosessen" "videre"|(kor|"kor") "lenge"|leveringstid|"korleis"|fremdrift|"vegen" "vidare"|"videre"|"saksgangen"|"hvilke" "papirer") >>
  ("uten"|"utan") ("å"|"at") .. (si|"si"|"sa"|fortelle|"sagt"|gi|nevne|"nevnte"|opplyse|få|"få"|seie|"fikk"|angi|antyde|oppgi|informere|"fekk"|vite|gje) .. ("når"|"hva" ("som"|"jeg"|"de")|"tidsramme"|frist|"hvor" "lenge"|oppfølging|"veien videre"|neste|"hvor" lang|(kor|"kor") lang|"vegen vidare"|"kva" "som") >>
  (kunne/v|"kunne"|kan/v|"kan"|ville/v|"ville"|vil/v|"vil"|klarte/v|greide/v|turte/v|visste/v|"visste"|vet/v|"vet") @hanhun? ("ikke"|"ikkje"|"heller" "ikke"|"aldri"|"heller" "ikkje"|"itj") ("å")? (si|"si"|love|svare "på"|gi|fortelle|anslå|garantere|antyde|opplyse|seie|gje|"lova"|oppgi) .. ("når"|"hvor" "lenge"|"hvor" lang|tidspunkt|dato|frist|"hva som skjer"|"kva som skjer"|(kor|"kor") "lenge"|(kor|"kor") lang|"noe" "om" "når"|"tidsramme"|"hvor" "fort"|"katti") >>
  (mangle/v|mangla/v|savne/v|savnet/v|sakne/v|sakna/v|etterlyse/v|etterlyste/v|mangler/v) .. (tidsramme/n|frist/n|tidspunkt/n|oppfølging/n|beskjed/n|plan/n|konkret/n|informasjon "om" ("hva"|"når"|"kva")|klarhet/n|klarhet "i"|tidsangivelse/n|neste/n|"noe" "om"|avklaring/n|dato/n|tidsplan/n) >>
  ("ingen"|"inga"|"null"|"ikke" "noen"|"ikkje" "noka"|manglende|"ikke" "noe"|"verken"|"aldri"|"hverken"|"ikkje" "nokon"|"uten"|"utan"|"ikke" "en"|"knapt"|"korkje"|"heller" "ingen") @grad? (konkret|klar|tydelig|"antydning" "til"|fast|"fast"|"noen" "som" "helst"|avtalt|ny|"angitt")? ("tidsramme"|frist|dato|tidspunkt|"tidsangivelse"|tidsplan|plan "videre"|plan|oppfølging|"tidsestimat"|"tidsanslag"|beskjed|"svarfrist"|"oppfølgingsavtale"|"framdriftsplan"|neste (steg|"steg")|leveringsdato|instruks|"instruksjoner"|"oppfølgjing"|avklaring|tidsfrist|"konkrete" tiltak|"veien" "videre") ("om"|"på"|for|"for"|"å"|"videre"|"når"|"fra"|"frå")? >>
  "kan jeg ikke si noe om"
  "kan eg ikkje seie noko om"
  "kunne ikke si når"
  "kunne ikkje seie når"
  "det var alt jeg fikk vite"
  ja: Hun [sa ikke når jeg får svar].
  ja: Han [nevnte ingenting om hva som skjer videre].
  ja: Ho [kunne ikkje seie når varen kjem].
  ja: [Ingenting om når pengene kommer].
  ja: [Ingen tidsramme] ble gitt.
  ja: Jeg [fikk ikke vite hva jeg skal gjøre].
  ja: Han la på [uten å si hva som skjer videre].
  nei: Jeg sa ikke når jeg skulle reise.
  nei: Hun sa ingenting om prisen.
  nei: Hun ga meg ikke tid til å svare.
  nei: Han kunne ikke svare på hva det kostet.

- fikk-ikke-vite turn=no actor=any
  ("fikk"|"fekk"|"får"|"fått") @jegvi? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje"|"verken"|"itj"|"kje"|"korkje") @jegvi? ("noe"|"noko")? ("vite"|"vita"|"høre"|"opplyst"|"sagt"|"svar på"|"svar om"|"beskjed om"|"informasjon om"|"greie på") ("noe om"|"noko om")? ("når"|"hvor lenge"|"hvor lang"|"kor lenge"|"kor lang"|"hva som skjer"|"hva som skal"|"hva som skulle"|"kva som skjer"|"kva som skal"|("hva"|"kva"|"hvordan"|"korleis"|"hvor"|"kor"|"hvilke"|"hvem"|"kven") @jegvi ("må"|"måtte"|"skal"|"skulle"|"kan"|"kunne"|"bør")|"hvem som"|"kven som"|"om" ("jeg må"|"eg må"|"jeg skal"|"noen"|"nokon"|"de kommer"|"saken blir"|"pengene"|"pakken"|"den kommer"|"det kommer"|"montøren")|"innen når"|"hva neste"|"fristen"|"katti") >>
  ("fikk"|"fekk"|"får"|"fått") @jegvi? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje"|"ingen"|"inga"|"null") ("noe"|"noen"|"noko"|"nokon"|"en"|"ei")? ("konkret"|"klar"|"tydelig"|"bestemt"|"fast")? ("beskjed"|"tidsramme"|"frist"|"dato"|"tidspunkt"|"tidsestimat"|"plan"|"tidsplan"|"svarfrist"|"instruks"|"bekreftelse"|"oppfølging"|"melding") >>
  ja: Jeg [fikk ikke vite når pengene kommer].
  ja: Eg [fekk inga beskjed om når varen kjem].
  nei: Jeg fikk ikke svar på om skaden er dekket.

- løse-tråder turn=no actor=any
  (løse|laus|"laus"|"lause") (tråder/n|tråde/n|ender/n|trådar/n|trår/n|"trår"|ende/n|tråd/n)
  ("hengende"|"hengt"|henger|"henger"|"hang"|"hengande"|"heng") ("igjen"|"der"|"ennå")? ("i"|"mellom") (luft|"lufta"|"luften"|løse "lufta"|"lause" "lufta"|"det" blå|"stolene")
  ("svever"|"svevde"|"flyter"|"står"|"sto"|svevende|"ble"|"vart"|"sit") ("fortsatt"|"fremdeles"|"bare"|helt|"helt")? "i" ("det" uvisse|uvisse|"uvissa"|"uvisshet"|"det" blå|"lufta"|tvil "om"|"luften")
  (la|"la"|"legges"|"lagt"|"ligger"|"overlatt"|"overlata") ("i"|"på"|"til") ("det" blå|is|"uvisshet"|"skjebnen"|"tilfeldighetene")
  (holdt/v|"holdt"|haldt/v|heldt/v|"heldt"|holder/v|"holder"|stått/v|"stått"|overlatt/v|"overlatt"|lot/v|"lot") ("meg"|"oss")? "i" (uvisse|"uvisshet"|"uvissa"|"mørket"|"det" uvisse|vente)
  ("lurer"|"lurar"|"undrer") ("jeg"|"eg"|"vi")? ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno") "på" ("hva"|"kva"|"når"|"om"|"hvordan"|"hvem"|"hvor"|"korleis") >>
  ("må"|"får"|"måtte") ("jeg"|"vi"|"eg"|"me")? ("vel"|"bare"|"berre"|"nok")? ("vente" "og" ("se"|"sjå")|"håpe" ("på" "det" "beste"|"at")|"krysse" "fingrene"|"satse" "på" "at"|"gjette" "på"|"smøre meg med tålmodighet") >>
  "kva no"
  "veien videre er uklar"
  "uklart hva som skjer"
  "uklårt kva som skjer"
  (uklart/a|uavklart/a|uklårt/a|uvisst/a|usikkert/a|åpent/a|"åpent") ((for|"for") "meg"|(for|"for") "oss")? ("hva som"|"kva som"|"når"|"om"|"hvor") .. ("skal"|"må"|skje|"skjer"|"får"|"kommer"|"gjør"|"videre"|"tar"|neste|skulle|"skulle"|gjøre|"har"|"vidare") >>
  (saken/n|saka/n|alt/n|"alt"|henvendelsen/n) ("ble"|"vart"|"blei"|"står"|"stod") ("bare"|"berre"|"fortsatt"|nå|"nå")? ("hengende"|"liggende"|stående|"uavklart"|"uavklara"|uavsluttet|åpen|"åpent"|"i" "limbo"|"hengande"|"i" "det" uvisse|"uten" plan|"på" "stedet" "hvil"|"liggjande")
  ("ingen"|"ikke"|"ikkje"|"verken"|"null") ("noen")? (avtale|plan|avklaring) "om" ("hva"|"når"|oppfølging|"videre"|"hvem"|"kva"|"kven"|nytt|"nytt") >>
  ("vage"|vag|løse|tåkete|"uklare"|"halve"|tomme|"diffuse"|runde) ("løfter"|løfte|"planer"|"tidsrammer"|"lovnader"|"tidsangivelser"|lovnad) ("om"|"på")? >>
  "en eller annen gang"
  "en gang i framtiden"
  "når vi får tid"
  "det tar den tiden det tar"
  "det tek den tida det tek"
  "i løse luften"
  "i limbo"
  ja: Saken endte med [løse tråder].
  ja: Jeg ble [hengende i lufta].
  ja: Eg vart [hengande i lause lufta].
  ja: Det er [uklart hva som skjer videre].
  ja: Jeg [må bare vente og se].
  nei: Noe lå i lufta.
  nei: Det blir spennende å se hvordan det går med fotballen.
  nei: Vi måtte sitte og vente i en time.
  nei: Pakken ble liggende på hylla.
