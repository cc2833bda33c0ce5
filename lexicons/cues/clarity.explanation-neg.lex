# clarity.explanation, the opposite: unclear, vague, contradicting, messy, no or poor explanation.
cue clarity.explanation

- uklart
  @svarinnhold ("var"|"er"|"ble"|"virket"|"verka"|"blei"|"vart"|"kjentes"|"opplevdes"|"fremsto"|"virka") @grad? [ @uklart ("og" @uklart)? ]
  @uklart ("og"|"eller")? @uklart? @svarinnhold
  [ @uklart (svar/n|forklaring/n|informasjon/n|beskjed/n) ] ("om"|"på"|"fra"|"frå") _ _?
  (svare/v|forklare/v|skrive/v|"skrive"|uttrykke/v|formulere/v|fortelle/v|opptre/v|ordlegge/v|redegjøre/v|beskrive/v|"beskrive"|forklåre/v) @hanhun? ("seg"|"meg"|@meg)? @grad? ("vagt"|"uklart"|utydelig|unnvikende|rotete|"diffust"|svevende|"forvirrende"|"upresist"|"ullent"|tåkete|usammenhengende|motstridende|overfladisk|dårlig|"dårlig"|kronglete|ulogisk|kryptisk|ufullstendig|"på" "en" rotete måte|"i" "tåka"|selvmotsigende|svevande|unnvikande|"uklårt"|"forvirrande"|dårleg|"dårleg"|"springende"|"ukonkret"|"mangelfullt"|("lite") konkret|("lite") "utfyllende"|"i" (øst|"øst")|"vidløftig"|(for|"for") "enkelt"|uryddig|ustrukturert|"utflytende"|"fragmentert"|"sprikende")
  !(@produktting|@produktting "min"|@produktting "deres") ("var"|"ble"|"blei"|"vart"|"virket"|"verka"|"virka"|"fremsto") @grad? [ ("uklart"|"uklart"|"uklår"|"uklårt"|"forvirrende"|"forvirrande"|"mangelfull"|"mangelfullt"|"overfladisk"|"uoversiktlig"|"uoversiktleg"|"usammenhengende"|"kryptisk"|"motstridende"|"ufullstendig"|"ufullstendige"|"sprikende"|"lite konkret"|"rotete") ] !("hva som skjer"|"hva som skal"|"om"|"når"|"hvem"|"kva som"|"lyd"|"linje")
  ("men"|",") ("litt"|"noe"|"ganske"|"veldig"|"noko"|"nokså"|"svært") [ ("uklar"|"uklart"|"uklår"|"uklårt"|"forvirrende"|"forvirrande"|"mangelfull"|"mangelfullt"|"overfladisk"|"uoversiktlig"|"kryptisk"|"rotete") ]
  !(@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny") "og") (vag/a|tåkete|ullen/a|svevende|svevande|unnvikende|unnvikande|"rotete"|selvmotsigende|ukonkret/a|upresis/a) !("hva som skjer"|"om"|"når"|"hvem"|linje|lyd|"lyd"|"lydkvalitet"|nettside|butikk|bilde|følelse|regel|situasjon|framtid|fremtid|avtale|faktura|vilkår|rolle|marked|resultat|utfall|tall|funn|opplysninger|signaler)
  ("mye"|"mykje"|"bare"|"berre"|"mer"|"meir"|"litt"|"masse"|"fullt av"|"full av"|"rene") (vaghet/n|tåkeprat/n|svada/n|selvmotsigelse/n|sjølvmotseiing/n|unnvikelse/n|motsigelse/n|tåkesnakk/n) !("i saken"|"i fakturaen")
  (tåkeprat/n|tåkesnakk/n|selvmotsigelse/n|sjølvmotseiing/n)
  ("mer"|"meir"|"bare"|"berre"|"helt"|"heilt") ("forvirret"|"forvirra") ("av svaret"|"etter samtalen"|"av å snakke med" _|"enn før"|"enn jeg var"|"etterpå")?
  ("forvirret"|"forvirra") ("av svaret"|"etter samtalen"|"av forklaringen"|"av svara"|"av informasjonen"|"etterpå")
  ja: Svaret var [vagt].
  ja: Hun var [unnvikende] da jeg spurte.
  ja: Ho [svarte uklårt] på spørsmålet.
  ja: Jeg fikk [motstridende svar].
  ja: Jeg ble bare [mer forvirret].
  ja: Forklaringen var [rotete].
  snu: Svaret var [ikke uklart].
  nei: Linja var uklar.
  nei: Det var rot i fakturaen min.
  nei: Jeg var forvirret da jeg ringte.

- ble-forvirret actor=any
  !(@produktting|@produktting "min"|@produktting "deres") ("var"|"virket"|"ble"|"blei"|"vart"|"fremsto"|"verka"|"virka"|"opplevdes") @grad? [ ("vag"|"vagt"|"vage"|"rotete"|"ullen"|"ullent"|"svevende"|"unnvikende"|"unnvikande"|"tåkete"|"forvirrende"|"forvirrande"|"uklar i svaret"|"upresis"|"ukonkret"|"uklar"|"uklår"|"diffus"|"utydelig på") ("og" @uklart)? ]
  (ble/v|"ble"|blei/v|"blei"|vart/v|"vart"|bli/v|"bli"|er/v|"er"|var/v|"var") @jegvi? ("bare"|"berre"|"enda"|"endå")? ("mer"|"meir") ("forvirret"|"forvirra"|"usikker" !("på")|"rådvill"|"i villrede"|"i stuss") ("som før"|"etterpå"|"etter samtalen"|"enn før"|"enn da jeg ringte"|"enn då eg ringde")?
  ("ble"|"blei"|"vart") @jegvi? ("bare"|"berre"|"enda"|"ganske"|helt|"helt"|"litt"|"heilt") ("forvirret"|"forvirra") !("da jeg så"|"over regningen")
  ("ble"|"blei"|"vart"|"er"|"var") @jegvi? ("like klok"|"like blank"|"like dum") ("som før"|"etterpå"|"etter samtalen")?
  ja: Jeg [ble bare mer forvirret].
  ja: Eg [vart meir usikker etterpå].
  nei: Hun var usikker i stemmen.
  nei: Jeg var forvirret da jeg ringte.

- ingen-forklaring turn=no
  @hanhun? ("aldri"|"ikke"|"ikkje") ("sa"|"fortalte"|"nevnte"|"forklarte"|"forklara"|"fortalde") ("meg")? ("hva som hadde"|"hva som var"|"kva som var"|"kva som hadde"|"hvorfor"|"kvifor"|"hvordan det"|"årsaken") >>
  [ ("forklarte"|"forklarer"|"forklara"|"forklåra"|"forklart") @hanhun? @meg? ("ingenting"|"ingen ting"|"dårlig"|"dårleg"|"svært dårlig"|"for dårlig"|"særlig godt"|"utydelig"|"rotete"|"uklart"|"vagt") ] (@kvord|"om") (@kvord)?
  !("trenger"|"trengs"|"treng"|"trengte"|"trengst"|"jeg har"|"eg har"|"jeg hadde"|"kreves"|"behøver") ("ingen"|"inga"|"null"|"ikke" "noen"|"ikkje" "noka"|"ikke" "noe"|manglende|mangelfull|dårlig|"dårlig"|elendig|"lite"|"knapt"|"uten"|"utan"|"uten" "noen"|"aldri" "noen"|liten|"fint" ("lite")|mager|"verken"|"hverken"|"svært" ("lite")|(for|"for") ("lite")|"korkje"|"ikke" "fnugg" "av"|"minimalt" "med"|"ikke" "en"|"heller" "ingen"|manglande|skikkelig|"altfor" ("lite")|(dårlig|"dårlig") "med"|"veldig" ("lite")|"ikke" spor "av") @grad? (god|skikkelig|konkret|ordentlig|"videre"|"nærmere"|reell|"utfyllende"|form (for|"for")|fornuftig|forståelig|egentlig|"egentlig"|klar|"som" "helst"|nyttig|saklig)? (forklaring/n|begrunnelse/n|informasjon/n|info/n|opplysninger/n|opplysning/n|detaljer/n|innføring/n|gjennomgang/n|oversikt/n|orientering/n|grunngjeving/n|forklåring/n|utdyping/n|redegjørelse/n|svar "som"|"konkrete" svar|konkret svar|"klart" svar|klare svar|utgreiing/n|beskrivelse/n|veiledning "om" "hvordan"|avklaring/n|begrunnelser/n|informasjonen/n|opplysningar/n) !("på" ("spørsmålet"|"telefonen")|"om" ("klagefrist"|"klagefristen"|"frist"|"fristen"|"når"|"hva som skjer"|"kva som skjer"|"veien videre"|"hva jeg"|"kva eg")) ("på"|"om"|"av"|for|"for"|"rundt")? (@kvord|"det")?
  (mangel|fravær|"mangler") "på" (informasjon|forklaring|begrunnelse|"info"|"opplysninger"|"forklåring"|"konkrete" svar|tydelighet|"konkretisering"|struktur)
  (mangle/v|savne/v|sakne/v|etterlyse/v|etterlyste/v|mangla/v|savna/v|savnet/v|sakna/v|etterspurte/v|"etterspurte") .. (forklaring/n|begrunnelse/n|informasjon/n|info/n|opplysninger/n|detaljer/n|"konkrete" svar|klarhet/n|struktur/n|oversikt/n|forklåring/n|utdyping/n|begrunnelsen/n|tydelighet/n) !("om" ("klagefrist"|"frist"|"når"|"hva som skjer")) >>
  ("uten"|"utan") ("å"|"at") !(si ("noe"|"noko"|"et ord"|"eit ord"|"ha det"|"takk"|"hei"|"navnet"|"unnskyld"|"fra")|"si" ("noe"|"noko"|"et ord"|"eit ord"|"ha det"|"takk"|"hei"|"navnet"|"unnskyld"|"fra")) .. (forklare|"forklarte"|"begrunne"|begrunnet|utdype|"utdypet"|si|"si"|"sa"|fortelle|(si|"si") "noe" "om"|forklart|gi|"ga"|"fortalte"|"forklåre"|seie|få|"få"|"fikk"|"grunngi"|utdjupe) (@meg|"noe"|"noko"|"en"|"noen"|"ei")? .. ("hvorfor"|"kvifor"|"hva"|"kva"|"hvordan"|"korleis"|"årsaken"|forklaring|"grunnen"|"nærmere"|"nærare"|begrunnelse|"noe"|"nærmere" "om"|"mer" "om") !("skjer"|skje|"gjør"|gjøre|"videre") >>
  ("uten"|"utan") ("videre"|"vidare"|"nærmere"|"nærare"|"noen")? !(.. ("sa jeg opp"|"la jeg på"|"sa eg opp"|"byttet jeg")) ("å" forklare|"å" "forklåre"|forklaring|begrunnelse|grunngjeving|"å" utdype|"å" "begrunne"|"å" (si|"si") "hvorfor"|"at" ("hun"|"han") "sa" "hvorfor")
  (forklare/v|forklarte/v|forklart/v|forklåra/v|forklara/v|begrunne/v|begrunnet/v|begrunna/v|utdype/v|utdypet/v|utdypa/v|informere/v|informerte/v|opplyste/v|redegjorde/v|"redegjorde"|"beskrev"|konkretiserte/v|presiserte/v|spesifiserte/v|utdjupa/v) @hanhun? (@meg)? @grad? ("ikke"|"ikkje"|"aldri"|"ingenting"|"lite"|"knapt"|"minimalt"|"heller" "ikke"|"heller" "ikkje"|"kje"|"itj"|"ingen" ting|"noko"|(særlig|"særlig") ("lite")|"svært" ("lite")|"fint" ("lite")|"veldig" ("lite")|dårlig|"dårlig"|dårleg|"dårleg"|"mangelfullt"|(for|"for") ("lite")) (@meg|"om"|"på"|"det"|@kvord|"noe"|"noko"|"nærmere"|særlig|"særlig"|"godt"|skikkelig|ordentlig|så|"så"|for|"for"|"godt" "nok"|tydelig|"når"|"alt")? >>
  (sa/v|"sa"|si/v|"si"|seie/v|sagt/v|"sagt"|fortalte/v|"fortalte"|nevnte/v|opplyste/v|skrev/v|"skrev"|fortalt/v|"fortalt"|nevnt/v|skreiv/v|"skreiv"|nemnde/v|"nemnde"|fortalde/v|"fortalde"|informerte/v|oppga/v|"oppga") @hanhun? (@meg)? ("ikke"|"ikkje"|"aldri"|"ingenting"|"lite"|"heller" "ikke"|"ingen" ting|"knapt"|"kje"|"fint" ("lite")) ("noe"|"noko"|"noen" ting|"et" ord)? ("om"|"på")? ("hvorfor"|"kvifor"|"hvordan"|"korleis"|"hva" ("som"|"det"|"den"|dette|"dette"|"avtalen"|"hadde"|"forskjellen"|"feilen"|"grunnen"|"årsaken")|"kva" ("som"|"det")|"årsaken"|"grunnen"|"begrunnelsen"|"hvilke" vilkår|"grunnlaget"|"kva" "som" "hadde"|"forskjellen"|"skilnaden"|"korfor"|"bakgrunnen") !("skjer"|skje|@hanhun ("var"|"er"|"ble")) >>
  ("ingenting"|"ikke" "noe"|"ikke" "et" ord|"ikkje" "eit" ord|"ikkje" "noko"|"ingen" ting|"null"|"intet"|"lite"|"ikke" "en" (lyd|"lyd")|"ikke" "et" "pip"|"ikke" "et" "kvekk") "om" ("hvorfor"|"kvifor"|"hvordan"|"korleis"|"årsaken"|"grunnen"|"hva" "som" "var"|"hva" "som" "hadde"|"hva" "det"|"begrunnelsen"|"forskjellen"|"hva" "som" "er"|"bakgrunnen"|"kva" "som" "var") >>
  ("like"|"akkurat like"|"fortsatt like"|"like så") ("klok"|"dum"|"uvitende"|"forvirret"|"blank"|"forvirra"|"kloke"|"uvitande") ("som før"|"som da jeg ringte"|"som da jeg begynte"|"etterpå"|"etter samtalen")?
  (mange|"mange"|"flere"|"fleire"|"ubesvarte"|"flere" "ubesvarte") (spørsmålstegn|spørsmål|"spørsmålsteikn") ("igjen"|"etter"|"enn"|"etterpå"|"enn" "før"|"ubesvart") >>
  ("satt"|"sitter"|"sit"|"sat"|"stod"|"sto"|"står") ("jeg"|"eg"|"vi")? ("igjen"|"att"|"fremdeles"|"fortsatt"|"bare") ("med"|"som") ("flere"|mange|"mange"|"et"|"eit"|(like|"like") (mange|"mange")|"ubesvarte"|"fleire"|"uten") (spørsmål/n|spørsmålstegn/n|"ubesvarte" spørsmål|spørsmålsteikn/n|forklaring/n) !("stilt"|"takket") >>
  ja: [Ingen forklaring] på hvorfor prisen økte.
  ja: Ho [forklarte ikkje kvifor eg fekk avslag].
  ja: Jeg ble avvist [uten å få noen forklaring].
  ja: Hun [ga lite informasjon] om vilkårene.
  ja: Jeg [fikk ikke vite hvorfor pakken var forsinket].
  ja: Han [sa ingenting om hva som hadde vært feil].
  ja: Jeg var [like klok etterpå].
  nei: Jeg sa ikke hvorfor jeg ringte.
  nei: Ingen årsak, sa hun.
  nei: Jeg satt igjen med svar på alt.
  nei: Uten å si noe la hun på.
  nei: Hun sa ikke hvorfor hun var irritert.
  nei: Det trengs ingen forklaring på hvorfor jeg bytter.
  nei: Jeg trenger ingen forklaring.

- fikk-ingen-forklaring turn=no actor=any
  ("fikk"|"fekk"|"får"|"fått") @jegvi? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje"|"verken"|"kje"|"itj"|"knapt"|"korkje") @jegvi? ("vite"|"vita"|"forklart"|"greie på"|"høre"|"svar på"|"opplyst") ("hvorfor"|"kvifor"|"korfor"|"hvordan" !@jegvi|"korleis" !@jegvi|"hva som var"|"hva som hadde"|"hva som er"|"kva som var"|"årsaken"|"grunnen"|"hva det"|"hva som feilet") >>
  ("fikk"|"fekk"|"får"|"fått") @jegvi? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje"|"ingen"|"inga"|"null"|"knapt") ("noen"|"noe"|"noka"|"nokon"|"en"|"ei")? ("god"|"ordentlig"|"skikkelig"|"fornuftig"|"konkret"|"klar")? ("forklaring"|"forklåring"|"begrunnelse"|"grunngjeving"|"informasjon"|"info"|"opplysninger"|"opplysningar"|"forklart"|"gjennomgang") ("på det"|"på dette")? !("om" ("når"|"hva som skjer"|"hva jeg"|"kva eg"|"veien"|"videre"))
  (ble/v|"ble"|vart/v|"vart"|blei/v|"blei") ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"verken"|"lite"|dårlig|"dårlig"|"ikke" "noe") @jegvi? (forklart|begrunnet|"utdypet"|informert|opplyst|klok|"klokere"|"noe" "klokere"|"grunngjeve"|"klokare"|nevnt|"redegjort"|"forklåra"|"begrunna") ("på"|"av"|"om"|for|"for"|@kvord)? >>
  ("ble"|"vart"|"blei") ("ikke"|"ikkje") ("noe"|"noko"|særlig|"særlig"|"stort"|mye|"mye")? (klok|"klokere"|"klokare") ("på"|"av")? >>
  ja: Jeg [fikk ikke vite hvorfor pakken var forsinket].
  ja: Eg [fekk inga forklaring på det].
  nei: Jeg fikk ikke vite prisen.

- motstrid
  [ ("to"|"tre"|"flere"|"fleire"|"fire"|"helt"|"heilt")? ("forskjellige"|"ulike"|"motstridende"|"motstridande"|"sprikende"|"vidt forskjellige") (svar/n|forklaring/n|versjon/n|beskjed/n|opplysning/n|historie/n) ] ("på"|"om"|"fra"|"frå"|"av") _ _?
  ("forskjellige"|"ulike"|motstridende|"sprikende"|motstridande|"ulike" "typer"|"vidt" "forskjellige"|"to"|"to" "slags") (svar/n|forklaringer/n|versjoner/n|beskjeder/n|opplysninger/n|forklaringar/n|beskjedar/n|historier/n|opplysningar/n|versjonar/n) !("på" (spørsmål|"mine"))
  ("fikk"|"fekk"|"sa"|"oppga"|"ga"|"gav") ("to"|"tre"|"flere"|"fleire"|"minst to")? ("forskjellige"|"ulike"|"vidt forskjellige") ("datoer"|"datoar"|"beløp"|"priser"|"prisar"|"tall"|"tal"|"frister"|"fristar"|"meldinger")
  ("ett"|"et"|"eit") (svar|forklaring|beskjed) ("først")? ("og"|så|"så") .. (så|"så"|"et" "annet"|"eit" "anna"|"det" "motsatte"|"det" (motsette|"motsette")|"noe" "annet"|"noko" "anna")
  ("først"|"fyrst") (("sa"|"svarte") @hanhun|@hanhun ("sa"|"svarte")|"et"|"ett"|"fikk jeg"|"fekk eg") .. (så|"så"|"deretter"|"etterpå") .. ("det motsatte"|"det motsette"|"noe annet"|"noko anna"|"et annet"|"eit anna"|"stikk motsatt"|"nei"|"at det ikke"|"at det ikkje") >>
  ("sa"|si|"si"|seie|"mente"|"hevdet"|"skrev"|"påsto"|"svarte"|"opplyste") @hanhun? ("en" ting|"ett"|"eitt"|"ein" ting) .. ("og"|så|"så"|"men") .. ("gjorde"|"noe" "annet"|"et" "annet"|"det" "motsatte"|"noko" "anna"|"det" (motsette|"motsette")) >>
  (motsi/v|motsa/v|"motsa"|motsagt/v|"motsagt"|motsier/v|"motsier"|motsette/v|"motsette"|motseie/v|"trekte" "tilbake"|selvmotsi/v) @hanhun? ("seg"|"seg" "selv"|"hverandre"|tidligere|"tidligere"|"det"|"seg" "sjølv")? >>
  (snakket/v|snakka/v|prata/v|svare/v) ("seg")? ("bort"|"rundt"|(mot|"mot") "hverandre"|"i" "motsigelse"|"i" sirkel|"i" ring)
  (hoppe/v|hoppa/v|hoppet/v|sprang/v|"sprang"|sprette/v|vimset/v|vingle/v|vakle/v|hoppade/v|rote/v|vima/v) @hanhun? ("fram" "og" "tilbake"|"frem" "og" "tilbake"|"hit" "og" "dit"|"rundt"|"fra" "det" ene "til" "det" (andre|"andre")|"i" "saken"|"i" "forklaringen"|"att" "og" "fram") >>
  (endre/v|skifte/v|endra/v|bytte/v) (forklaring|mening|versjon|svar|meining) ("underveis"|"hele" "tiden"|"flere" "ganger")?
  (stemte/v|"stemte"|stemmer/v|"stemmer"|hang/v|"hang"|henger/v|"henger") ("ikke"|"ikkje"|dårlig|"dårlig"|"ikke" (helt|"helt")) (sammen|"sammen"|saman|"saman"|"overens"|"på" "greip"|"med" "det") >>
  "hang ikke på greip"
  "hang ikke sammen"
  ("annet"|"anna") (svar/n|beskjed/n|budskap/n) "enn"
  ja: Jeg fikk [to forskjellige svar].
  ja: Hun [ga først ett svar og så et annet].
  ja: Ho [motsa seg sjølv].
  ja: Det [hang ikke på greip].
  snu: Hun [motsa seg aldri].
  nei: Vi fikk tre forskjellige tilbud.
  nei: Den ene varen var billigere enn den andre.
  nei: To forskjellige tall på regningen.
  nei: Først var hun sur, så sa hun unnskyld.

- fikk-motstrid actor=any
  ("fikk"|"fekk") ("først"|"fyrst") ("høre"|"høyre"|"vite"|"beskjed om"|"svar om"|"opplyst"|"ett svar"|"eitt svar"|"en beskjed") ...12 ("så at"|"så"|"deretter"|"men så") >>
  ja: Jeg [fikk først høre at den var sendt, så at den var på lager].
  ja: Eg [fekk fyrst vite ein dato, så ein annan].

- rundt-grøten actor=any
  (gikk/v|"gikk"|gå/v|gjekk/v|"gjekk"|danset/v|snakket/v|snakka/v|svarte/v|dansa/v|prata/v|svinset/v) .. "rundt" ("grøten"|"grauten"|grøt)
  (snakke/v|"snakka"|"prata"|svare/v|prate/v|svinge/v|vri/v) @hanhun? ("seg") ("bort"|"utenom"|"rundt"|"utanom"|"unna"|"vekk"|"forbi"|"utenom" "spørsmålet"|"seg" "bort"|"rundt" "spørsmålet") ("spørsmålet"|"svaret"|"saken"|"det")? >>
  (snakke/v|forklare/v|svare/v|rote/v|surre/v|vri/v|vikle/v|snakket/v|snakka/v|surra/v|rota/v|surret/v|rotet/v|virret/v|virra/v|vikla/v) ("seg") ("inn"|"bort"|"utenom"|"rundt") ("i"|"fra"|"på")? ("hjørner"|"detaljer"|"forklaringer"|"forklaringen"|"tåka"|"surr"|"detaljar"|"utenomsnakk")?
  (unnvike/v|"unnvike"|unnvek/v|"unnvek"|unngå/v|unnveik/v|"unnveik"|vike/v|"vike"|skli/v|gli/v|snodde/v|vri/v|vred/v|"vred") @hanhun? ("unna"|"utenom"|"seg"|glatt|"bort")? ("spørsmålet"|spørsmål|"å" svare|"unna"|"temaet"|"svaret"|"spørsmåla") >>
  (vrien/a|vanskelig/a|umulig/a|umogleg/a|håpløs/a|tung/a|slitsom/a|knapt/a|"knapt") "å" (få|"få"|hale|dra|lirke) (("et"|"eit"|"noe"|"noko"|"noen"|"nokre")? ("ordentlig"|"fornuftig"|"konkret"|"konkrete"|"klart"|"klare"|"skikkelig"|"rett"|"ærlig"|"tydelig") (svar|informasjon|forklaring)|.. "ut av" ("henne"|"ham"|"han"|"ho"|"dem"|"dei"|"vedkommende")) ("ut av" ("henne"|"ham"|"han"|"ho"|"dem"|"dei"))?
  (måtte|"måtte"|"må"|"laut"|"nærmest") .. (dra|hale|lirke|trekke|tvinge|presse|fiske|hente|hala|lirka|vri/v) .. ..4 ("ut av ham"|"ut av henne"|"ut av han"|"ut av ho"|"ut av dem"|"ut av vedkommende"|"ut av dei"|"ut av hun"|"ut av kundebehandleren")
  "goddag mann økseskaft"
  "goddag mann, økseskaft"
  "svarte i øst og vest"
  "svart i øst"
  "det gikk i ball"
  "gjekk i ball"
  "ulne svar"
  "tåkeprat"
  "tåkelegging"
  "luftige svar"
  "bare surr"
  "ene og hele forklaringen"
  "hele forklaringen jeg fikk"
  "halvsvar"
  "halve svar"
  "både og og kanskje"
  "tja og kanskje"
  "kanskje ja, kanskje nei"
  "verken fugl eller fisk"
  "korkje fugl eller fisk"
  ("ren"|"rent"|"bare"|"berre") (svada/n|surr/n|utenomsnakk/n|utanomsnakk/n|tåkeprat/n|rør/n)
  (svaret/n|svara/n|forklaringen/n|det/n|"det") ("ga"|"gav"|gir|"gir") ("ingen"|"inga"|"ikke"|"ikkje"|"lite"|"null") (mening|meining|svar|klarhet)
  ja: Han [gikk rundt grøten] hele samtalen.
  ja: Ho [snakka seg bort].
  ja: Det var [umulig å få et konkret svar ut av henne].
  ja: Jeg [måtte dra svarene ut av ham].
  nei: Vi tok en tur rundt bygget.
  nei: De rotet bort pakken min.

- dårlig-forklart
  (forklare/v|fortelle/v|svare/v|beskrive/v|"beskrive"|informere/v|opplyse/v|gi/v|redegjøre/v|formidle/v|forklåre/v|presentere/v|veilede/v|gjennomgå/v|gjennomføre/v) @hanhun? (@meg)? @grad? @dårligforklart !("med"|"at"|"på" "den" "tida")
  @dårligforklart (forklart|begrunnet|informert|"beskrevet"|"fremstilt"|svart|"forklåra"|"redegjort"|opplyst|"veiledet")
  (dårlig/a|"dårlig"|elendig/a|slett/a|"slett"|svak/a|tynn/a|mager/a|dårleg/a|"dårleg"|skral/a|snau/a|overfladisk/a|halvveis/a|"halvveis"|"svært" (kort|"kort")|lettvint/a|halvferdig/a|ufullstendig/a|summarisk/a|ensidig/a|halv/a|"halv"|utilstrekkelig/a|utilfredsstillende/a|ubrukelig/a) (forklaring/n|begrunnelse/n|informasjon/n|svar/n|redegjørelse/n|gjennomgang/n|grunngjeving/n|forklåring/n|info/n|innføring/n|instruks/n|beskrivelse/n|oppfølging "av" svar|opplysninger/n|veiledning "i")
  (svak/a|dårlig/a|"dårlig"|elendig/a|dårleg/a|"dårleg"|håpløs/a) ("til"|"på"|"i") "å" (forklare|formulere|formidle|uttrykke|"forklåre") >>
  (for|"for"|"altfor"|"alt" (for|"for")|"litt") (kort/a|"kort"|lite/a|"lite"|tynt/a|overfladisk/a|mager/a|knapp/a|generelt/a|"generelt"|lettvint/a|enkelt/a|kortfattet/a|kortfatta/a|stutt/a) (svar|forklaring|forklart|informasjon|begrunnelse|"besvart"|"til" "å" (være|"være")|"til" "å" forstå|gjennomgang) ("til")?
  (mangle/v|mangla/v|manglet/v|utelate/v|utelot/v|utelata/v|hoppe "over"|"hoppa" "over"|glemte/v|"glemte"|gløymde/v|"gløymde"|"hoppet" "over") @hanhun? ("det"|"å"|"flere"|viktig|"alt"|"den"|"noe"|"det" "viktigste"|vesentlig|"å" forklare|"å" (si|"si")|"halve"|all|"all")? .. (informasjon|"opplysninger"|"detaljer"|"delen"|forklaring|svar|"punktet"|vesentlig|"viktigste"|"info"|"forklaringen"|forbehold) >>
  (svaret/n|svara/n|informasjonen/n|forklaringen/n|"svaret" "jeg" "fikk"|"svaret" "mitt") ("var"|"er") @grad? (mangelfull/a|utilstrekkelig/a|(for|"for") (kort|"kort")|tynt/a|knapt/a|"knapt"|overfladisk/a|generelt/a|"generelt"|(for|"for") "generelt"|ufullstendig/a|halvveis/a|"halvveis"|"ikke" (fullstendig|"fullstendig")|("lite") "utfyllende"|("lite") konkret|lettvint/a|intetsigende/a|(for|"for") ("lite")|dårlig/a|"dårlig"|elendig/a|svakt/a|dårleg/a|"dårleg"|halvkvedet/a|svevende/a)
  ("halvkvede"|"halvkvedne"|"halvkveden") (viser|vise)
  ("lite"|"svært lite"|"ikke særlig"|"ikke spesielt"|"ikkje særleg"|"ikke akkurat"|"ikkje akkurat") (konkret/a|utfyllende/a|utfyllande/a|informativ/a|detaljert/a|presis/a|"presis"|opplysende/a|oppklarende/a|ryddig/a|pedagogisk/a|strukturert/a|oversiktlig/a|tydelig/a|nyansert/a|fyldig/a|oversiktleg/a|tydeleg/a|forklarende/a|spesifikk/a)
  (kunne|"kunne"|burde|"burde"|skulle|"skulle") @grad? (ha|"ha"|"vært"|"vore") @grad? ("mer"|"meir"|(mye|"mye") "mer")? (forklart|konkret|tydelig|"utfyllende"|informativ|"utdypet"|presis|"presis"|grundig|"grundig"|"tydelegare"|"ryddigere"|(bedre|"bedre") forklart|"forklåra"|begrunnet|"utdjupa"|"klarere"|forklarande) >>
  ja: Hun [forklarte dårlig] hvordan det henger sammen.
  ja: [Dårleg forklaring] på kvifor prisen auka.
  ja: Han var [lite konkret].
  ja: Jeg fikk et [tynt svar] på e-post.
  snu: Svaret var [aldri mangelfullt].
  nei: Dårlig vær den dagen.
