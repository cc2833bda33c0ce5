# clarity.explanation, the opposite: vague, contradictory, messy or no explanation.
cue clarity.explanation

- uklart
  @svarinnhold ("var"|"er"|"ble"|"virket"|"verka"|"blei"|"vart"|"kjentes"|"opplevdes"|"fremsto"|"virka") @grad? [ @uklart ("og" @uklart)? ]
  @uklart ("og"|"eller")? @uklart? @svarinnhold
  [ @uklart (svar/n|forklaring/n|informasjon/n|beskjed/n) ] ("om"|"på"|"fra"|"frå") _ _?
  (svare/v|forklare/v|skrive/v|"skrive"|uttrykke/v|formulere/v|fortelle/v|opptre/v|ordlegge/v|redegjøre/v|beskrive/v|"beskrive"|forklåre/v) @hanhun? ("seg"|"meg"|@meg)? @grad? ("vagt"|"uklart"|utydelig|unnvikende|rotete|"diffust"|svevende|"forvirrende"|"upresist"|"ullent"|tåkete|usammenhengende|motstridende|overfladisk|dårlig|"dårlig"|kronglete|ulogisk|kryptisk|ufullstendig|"på" "en" rotete måte|"i" "tåka"|selvmotsigende|svevande|unnvikande|"uklårt"|"forvirrande"|dårleg|"dårleg"|"springende"|"ukonkret"|"mangelfullt"|("lite") konkret|("lite") "utfyllende"|"i" (øst|"øst")|"vidløftig"|(for|"for") "enkelt"|uryddig|ustrukturert|"utflytende"|"fragmentert"|"sprikende")
  !(@produktting|@produktting "min"|@produktting "deres") ("var"|"ble"|"blei"|"vart"|"virket"|"verka"|"virka"|"fremsto") @grad? [ ("uklart"|"uklart"|"uklår"|"uklårt"|"forvirrende"|"forvirrande"|"mangelfull"|"mangelfullt"|"overfladisk"|"uoversiktlig"|"uoversiktleg"|"usammenhengende"|"kryptisk"|"motstridende"|"ufullstendig"|"ufullstendige"|"sprikende"|"lite konkret"|"rotete") ] !("for meg"|"for oss"|"hva som skjer"|"hva som skal"|"om"|"når"|"hvem"|"kva som"|"lyd"|"linje")
  ("men"|",") ("litt"|"noe"|"ganske"|"veldig"|"noko"|"nokså"|"svært") [ ("uklar"|"uklart"|"uklår"|"uklårt"|"forvirrende"|"forvirrande"|"mangelfull"|"mangelfullt"|"overfladisk"|"uoversiktlig"|"kryptisk"|"rotete") ]
  !(@produktting "som" ("er"|"var")|@produktting "," "som" ("er"|"var")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny"|"rotete"|"uklare"|"uklar"|"vage"|"uklart"|"tunge"|"gamle") "og") (vag/a|tåkete|ullen/a|svevende|svevande|unnvikende|unnvikande|"rotete"|selvmotsigende|ukonkret/a|upresis/a) !(løfte/n|lovnad/n|"løfter"|"hva som skjer"|"om"|"når"|"hvem"|linje|lyd|"lyd"|"lydkvalitet"|nettside|butikk|bilde|følelse|regel|situasjon|framtid|fremtid|avtale|faktura|vilkår|rolle|marked|resultat|utfall|tall|funn|opplysninger|signaler)
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
  !(@jegvi|"jeg nok"|"eg nok"|@produktting|@produktting "min"|@produktting "deres") ("var"|"virket"|"ble"|"blei"|"vart"|"fremsto"|"verka"|"virka"|"opplevdes") @grad? [ ("vag"|"vagt"|"vage"|"rotete"|"ullen"|"ullent"|"svevende"|"unnvikende"|"unnvikande"|"tåkete"|"forvirrende"|"forvirrande"|"uklar i svaret"|"upresis"|"ukonkret"|"uklar"|"uklår"|"diffus"|"utydelig på") ("og" @uklart)? ]
  (ble/v|"ble"|blei/v|"blei"|vart/v|"vart"|bli/v|"bli"|er/v|"er"|var/v|"var") @jegvi? ("bare"|"berre"|"enda"|"endå")? ("mer"|"meir") ("forvirret"|"forvirra"|"usikker" !("på")|"rådvill"|"i villrede"|"i stuss") ("som før"|"etterpå"|"etter samtalen"|"enn før"|"enn da jeg ringte"|"enn då eg ringde")?
  ("ble"|"blei"|"vart") @jegvi? ("bare"|"berre"|"enda"|"ganske"|helt|"helt"|"litt"|"heilt") ("forvirret"|"forvirra") !("da jeg så"|"over regningen")
  ("ble"|"blei"|"vart"|"er"|"var") !(@hanhun) @jegvi? ("like klok"|"like blank"|"like dum") ("som før"|"etterpå"|"etter samtalen")?
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
  (ble/v|"ble"|vart/v|"vart"|blei/v|"blei") ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"verken"|"lite"|dårlig|"dårlig"|"ikke" "noe") @jegvi? (forklart|begrunnet|"utdypet"|informert|opplyst|(klok|"klokere"|"noe" "klokere"|"klokare") !("på hva jeg"|"på kva eg"|"på hva vi")|"grunngjeve"|"redegjort"|"forklåra"|"begrunna") ("på"|"av"|"om"|for|"for"|@kvord)? >>
  ("ble"|"vart"|"blei") ("ikke"|"ikkje") ("noe"|"noko"|særlig|"særlig"|"stort"|mye|"mye")? (klok|"klokere"|"klokare") !("på hva jeg"|"på kva eg"|"på hva vi") ("på"|"av")? >>
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
  (motsi/v|motsa/v|"motsa"|motsagt/v|"motsagt"|motsier/v|"motsier"|"motsette"|motseie/v|"trekte" "tilbake"|selvmotsi/v) @hanhun? ("seg"|"seg" "selv"|"hverandre"|tidligere|"tidligere"|"det"|"seg" "sjølv")? >>
  (snakket/v|snakka/v|prata/v|svare/v) ("seg" ("bort"|"rundt"|"i" "motsigelse")|"mot hverandre"|"i" sirkel|"i" ring)
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
  (forklare/v|fortelle/v|svare/v|beskrive/v|"beskrive"|informere/v|opplyse/v|gi/v|redegjøre/v|formidle/v|forklåre/v|presentere/v|veilede/v|gjennomgå/v|gjennomføre/v) @hanhun? (@meg)? @grad? @dårligforklart !(råd/n|hjelp/n|service/n|svar/n|tips/n|tilbud/n|tid/n|"følelse"|"stemning"|"med"|"at"|"på" "den" "tida")
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

- like-lite-vet turn=no actor=any
  ("vet"|"veit"|"vit"|"visste"|"vett"|"skjønner"|"skjønar"|"forstår"|"skjønte"|"forsto") @jegvi? ("nå"|"no"|"fortsatt"|"framleis")? ("akkurat"|"nøyaktig"|"like")? ("like lite"|"mindre") ("som" ("i går"|"før"|"da jeg ringte"|"då eg ringde"|"før jeg ringte"|"da jeg begynte"|"i stad"|"da vi begynte"|"for en uke siden"|"før samtalen")|"enn" ("før"|"i går"|"da jeg ringte"|"då eg ringde"|"i stad")|"nå som" _|"etterpå")
  ("er"|"var"|"e"|"va")? ("ikke"|"ikkje"|"itj"|"umulig"|"umogleg"|"uråd"|"vanskelig"|"vanskeleg") ("til")? "å" ("bli"|"verte") ("klok"|"kloke"|"noe klokere"|"klokere") ("på"|"av")
  !("jeg"|"eg") ("går"|"gikk"|"gjekk"|"gjør"|"gikk alt"|"går alt"|"gikk det hele") ("det"|"alt"|"forklaringen"|"forklaringa"|"hele forklaringen"|"svaret")? ("helt"|"heilt"|"fullstendig"|"bare")? ("i surr"|"i ball"|"i spinn"|"i stå") !("for meg"|"for oss"|"for mæ"|"for mor") ("for" ("ham"|"henne"|"han"|"ho"|"hun"|"dem"))?
  ("to"|"tre"|"fire"|"flere"|"fleire") ("ulike"|"forskjellige"|"motstridende"|"motstridande"|"vidt forskjellige"|"sprikende") ("datoer"|"datoar"|"beløp"|"summer"|"summar"|"priser"|"prisar"|"tall"|"tal"|"frister"|"fristar"|"klokkeslett"|"forklaringer"|"forklaringar"|"svar"|"beskjeder"|"versjoner"|"versjonar"|"satser"|"satsar") ("på"|"i"|"fra"|"frå"|"om"|"for") ("same"|"samme"|"én og samme"|"ett og samme") ("side"|"sida"|"brev"|"e-post"|"mail"|"svar"|"setning"|"samtale"|"sak"|"ting"|"melding"|"avsnitt"|"chat"|"spørsmål"|"person"|"mann"|"dag")
  ("én"|"ein"|"en"|"ett"|"eit") ("dato"|"pris"|"sum"|"frist"|"beløp"|"tall"|"svar") ("i") ("første"|"fyrste"|"innledningen"|"starten"|"toppen"|"ingressen"|"overskriften") ..3 (","|"og") ("en annen"|"ein annan"|"et annet"|"eit anna") ..5
  ja: Jeg [vet like lite som i går].
  ja: Oppmøtetiden [er ikke til å bli klok på].
  ja: Det sto [to ulike beløp på samme side].
  ja: Ho ga [to forskjellige svar på samme spørsmål].
  nei: Det gikk i ball for meg på jobben.
  nei: To ulike priser i butikken.

- tom-grunn turn=no actor=any beats=empathy.understanding,guidance,resolution
  « ("systemet sier nei"|"systemet sa nei"|"systemet seier nei"|"computer says no"|"sånn er det bare"|"slik er det bare"|"slik er det berre"|"sånn er det"|"slik er det"|"det er bare sånn"|"det er berre slik"|"sånn er reglene"|"slik er reglane"|"sånn er systemet"|"slik er systemet"|"det er policy"|"det er bare rutine"|"det er reglene"|"regler er regler"|"reglar er reglar"|"det har alltid vært sånn"|"av systemhensyn"|"det står i vilkårene"|"fordi det er sånn"|"fordi systemet sier det"|"systemet vil det sånn"|"det kan ha mange årsaker"|"diverse årsaker"|"tekniske årsaker"|"av tekniske årsaker"|"interne forhold") »
  ja: Begrunnelsen var [«systemet sier nei»].
  nei: Han sa «jeg sier nei».

- forklaring-kom-aldri turn=no actor=any
  !("trengte"|"ventet"|"grei") ("noen"|"nokon"|"noka"|"en"|"ei"|"ein"|"litt"|"litt mer"|"litt meir"|"mer"|"meir"|"god"|"skikkelig"|"nærmere"|"det lille"|"et lite"|"et ord om"|"eit ord om"|"to ord om"|"en setning om"|"en linje om"|"et kvekk om") ("god"|"skikkelig"|"ordentlig"|"nærmere"|"fornuftig")? @x-forklaring !("til bekymring"|"til å"|"til klage"|"til uro") ..4 (",")? @borte-etter
  ("forklaring"|"forklaringa"|"forklaringen"|"begrunnelse"|"begrunnelsen"|"grunngjeving"|"grunngjevinga"|"utdyping") ("på" ..5|"om" ..4|"for" ..4)? (",")? @borte-etter
  @borte-før ("noen"|"en"|"ei"|"god"|"skikkelig")? @x-forklaring ("på" ..5|"om" ..4)?
  @borte-før ("noen"|"en"|"ei"|"god"|"skikkelig")? @x-forklaring ("på"|"om") >>
  ^ ("noen"|"nokon"|"noka"|"og"|"en"|"ei"|"god"|"skikkelig")? ("grunnen"|"årsaken"|"begrunnelsen"|"begrunnelse"|"forklaring"|"forklaringa"|"forklaringen"|"grunngjeving"|"utdyping"|"noe hvorfor") ("til det"|"på hvorfor" ..5|"på" ..3)? "?"
  ("at"|"hvorfor"|"kvifor"|"korfor"|"hvordan"|"korleis") _ ...8 "," ("kom det ingen"|"fikk jeg ingen"|"fekk eg inga"|"fikk vi ingen"|"ga hun ingen"|"ga han ingen"|"gav ho inga"|"hadde hun ingen"|"hadde han ingen"|"fantes det ingen") ("god")? ("forklaring"|"forklåring"|"begrunnelse"|"grunngjeving") ("på")?
  ("hvorfor"|"kvifor"|"korfor"|"årsaken"|"grunnen"|"hva det skyldtes"|"hvordan det hang sammen"|"hva som var galt"|"kva som var gale"|"hva jeg betaler for"|"kva eg betaler for") _? ..6 (",")? ("gikk hun ikke inn på"|"gikk han ikke inn på"|"gjekk ho ikkje inn på"|"gikk de ikke inn på"|"kom vi aldri inn på"|"kom vi aldri så langt som til"|"gled hun forbi"|"hoppet hun over"|"hoppet han over"|"hoppa ho over"|"lot hun ligge"|"lot han ligge"|"lot de ligge"|"ville hun ikke ut med"|"ville han ikke ut med"|"var det umulig å få tak på"|"var umulig å få ut av" _|"sto det ingenting om"|"står det ingenting om"|"stod det ikkje eit ord om"|"er og blir et mysterium"|"er like mystisk"|"må jeg selv finne ut"|"fikk jeg ikke tak i"|"skled hun unna"|"skled han unna"|"holdt hun for seg selv"|"holdt han for seg selv")
  ("hver gang"|"kvar gong") @jegvi ("spurte"|"spurde"|"sa") ("om")? ("hvorfor"|"kvifor"|"årsaken"|"hva det betydde") "," ("fikk"|"fekk"|"sa"|"svarte"|"kom"|"begynte"|"skiftet"|"byttet") >>
  ^ ("hvorfor"|"kvifor"|"korfor") ("det"|"jeg"|"eg"|"prisen"|"gebyret"|"vi"|"den"|"regningen"|"søknaden") ("tok"|"ble"|"vart"|"var"|"er"|"har"|"fikk"|"kom"|"skjedde"|"kostet"|"økte"|"gikk"|"hadde") ...8 "?"
  ("mer"|"meir"|"like"|"akkurat like"|"enda mer"|"om mulig mer"|"bare mer"|"berre meir") ("i villrede"|"i vill rede"|"i tåka"|"på jordet"|"på viddene"|"rådvill"|"rådlaus"|"forvirret"|"forvirra"|"i stuss"|"i tvil"|"ør"|"fortapt") ("enn da"|"enn då"|"enn før"|"som da"|"som før"|"enn jeg var"|"etterpå") >>
  ("det var"|"det er"|"mer var det ikke"|"meir var det ikkje"|"og det var") ("hele svaret"|"heile svaret"|"alt jeg fikk"|"alt eg fekk"|"alt vi fikk"|"alt han sa"|"alt hun sa"|"alt ho sa"|"det hele"|"forklaringen"|"forklaringa") $
  (»|".") ("det var"|"var") ("heile"|"hele"|"all") ("svaret"|"forklaringen"|"forklaringa"|"begrunnelsen"|"forklaring") ("jeg fikk"|"eg fekk"|"vi fikk")?
  ("var alt"|"var det eneste"|"var det einaste"|"er alt"|"ble svaret"|"vart svaret"|"var svaret") ("jeg"|"eg"|"vi"|"me") ("fikk"|"fekk"|"fikk ut"|"fekk ut") ("ut av" _|"som svar"|"til svar"|"av forklaring"|"høre"|"i forklaring"|"vite")
  ("begrunnelsen"|"grunngjevinga"|"forklaringen"|"forklaringa"|"avslaget"|"svaret"|"e-posten") ("er"|"var"|"besto av"|"bestod av"|"kom på"|"kokte ned til"|"kan kokes ned til"|"rommet"|"fikk plass på") ("på")? ("bare"|"berre"|"kun"|"hele"|"knapt")? ("én"|"en"|"ei"|"ein"|"to"|"tre"|"fire") ("setning"|"setningar"|"setninger"|"linje"|"linjer"|"ord"|"halv setning"|"stavelser") ("lang"|"lange")? ("og sier" ..6)?
  ("begrunnelsen"|"grunngjevinga"|"forklaringen"|"forklaringa"|"avslaget"|"svaret"|"e-posten") ("er"|"var"|"besto av"|"bestod av"|"kom på"|"kokte ned til"|"kan kokes ned til"|"rommet"|"fikk plass på") ("på")? ("bare"|"berre"|"kun"|"hele"|"knapt")? ("én"|"en"|"ei"|"ein"|"to"|"tre"|"fire") ("setning"|"setningar"|"setninger"|"linje"|"linjer"|"ord"|"halv setning"|"stavelser") ("lang"|"lange")? ("og sier") >>
  ("mer"|"meir"|"litt mer"|"litt meir"|"lite"|"skralt med"|"mangla"|"manglet") ("kjøtt på beinet"|"kjøtt på beina"|"kjøt på beinet"|"kjøtt") >>
  ("var")? ("som å") ("spikre gelé til" _|"spikra gelé til" _|"spikre gele til" _|"gripe etter såpe"|"holde på en ål"|"halde på ein ål"|"fange røyk"|"få tak i et såpestykke"|"snakke til en vegg"|"trekke tenner"|"trekkje tenner"|"dra ut tenner"|"presse vann av en stein"|"vri vann av en stein"|"hente vann i en sil"|"lese i kaffegrut"|"grave i tåke"|"famle i tåke"|"gå på kvikksand"|"skyte på blink i mørket")
  ("konklusjonen"|"svaret"|"beskjeden"|"historien"|"forklaringen"|"alt"|"forklaringa") ("var"|"ble"|"blei"|"vart") ("plutselig"|"plutseleg"|"nå"|"da"|"med ett")? ("snudd på hodet"|"snudd på hovudet"|"snudd på huet"|"det stikk motsatte"|"en helt annen"|"ein heilt annan"|"helt omvendt"|"snudd 180 grader")
  ("ny"|"nytt") ("mann"|"dame"|"stemme"|"kollega"|"samtale"|"dag"|"telefon"|"person") "," ("ny"|"nytt"|"nye") ("versjon"|"svar"|"forklaring"|"forklaringa"|"beskjed"|"historie"|"sannhet"|"regler"|"pris"|"frist")
  ("to"|"tre"|"fire") ("frister"|"fristar"|"datoer"|"datoar"|"beløp"|"svar"|"forklaringer"|"forklaringar"|"versjoner"|"priser") "," "og" ...3 ("ikke like"|"ikkje like"|"ingen av dem stemmer"|"ingen av dei stemmer"|"ikke til å forene"|"peker hver sin vei"|"spriker")
  ("i samme"|"i same"|"i det samme"|"i en og samme"|"i ett og samme") ("avsnitt"|"setning"|"åndedrag"|"e-post"|"samtale"|"brev"|"pust") ...3 ("at" _ _? ("både"|"verken")|"både" ..5 "og" ...2 "ikke"|"det motsatte")
  ("stikk i strid"|"i strid"|"på kollisjonskurs"|"helt på tvers av"|"stikk imot") ("med")? ("det") ("som står"|"hun sa"|"han sa"|"ho sa"|"kollegaen"|"de sa"|"som sto"|"brevet") >>
  ("svaret"|"forklaringen"|"forklaringa"|"begrunnelsen"|"det") ("gikk"|"gjekk"|"går"|"var") ("over i")? ("i ring"|"i sirkel"|"i surr"|"i spinn"|"rundt seg selv"|"rundt i ring")
  ("gikk"|"gjekk"|"danset"|"tråkket"|"sirklet"|"kretset") ("vi"|"me"|@hanhun|"de")? ("bare"|"berre")? ("som katten")? "rundt" ("grøten"|"grauten"|"den varme grøten"|"den varme grauten"|"saken"|"spørsmålet")
  ("pakket"|"pakka"|"svøpte"|"tåkela"|"tåkela hun"|"viklet") @hanhun? ("svaret"|"det"|"alt"|"forklaringen"|"seg")? ("inn")? ("i") ("bomull"|"ord"|"tåke"|"floskler"|"forbehold"|"svada"|"runde formuleringer"|"fraser"|"klisjeer"|"vatt")
  !("fri for"|"uten"|"utan"|"ingen"|"null"|"ikke en"|"slapp") ("fyndord"|"floskler"|"floskel"|"runde formuleringer"|"glatte formuleringer"|"tomme ord"|"tomme fraser"|"tom prat"|"bare luft"|"varm luft"|"ordflom") ("uten innhold")? !("om været")
  ("ga"|"gav"|"fikk"|"fekk") ("meg"|"jeg"|"eg"|"oss"|"vi") ("hodebry"|"mer å lure på enn før"|"flere spørsmål enn svar"|"nye spørsmål"|"grå hår av svaret")
  ("vet"|"veit") ("jeg"|"eg"|"vi") ("nå"|"no"|"fortsatt"|"framleis")? ("like lite"|"akkurat like lite"|"mindre") ("som før"|"som da" ..3|"enn da" ..3|"om" ..4)
  ("vet"|"veit") ("jeg"|"eg"|"vi") ("nå"|"no"|"fortsatt"|"framleis")? ("like lite"|"akkurat like lite"|"mindre") ("som da"|"enn da"|"om") >>
  ja: [Noen grunn får du ikke].
  ja: [Litt mer forklaring hadde gjort seg].
  ja: [Hvorfor gebyret kom, gikk hun ikke inn på].
  ja: «Sånn er det», sa han. [Det var hele svaret].
  ja: Det var [som å spikre gelé til veggen].
  ja: [Ny dame, ny forklaring].
  nei: Jeg ventet ikke på noen forklaring.
  nei: Det er grunnen til at jeg ringte.

- forklarte-dårlig-ting
  ("forklarte"|"forklara"|"forklåra"|"forklarer") ("påslaget"|"prisen"|"vilkårene"|"avtalen"|"reglene"|"saken"|"det"|"fakturaen"|"forskjellen"|_) ("litt"|"ganske"|"veldig"|"svært"|"heller"|"noe"|"nokså")? ("dårlig"|"dårleg"|"mangelfullt"|"utydelig"|"uklart"|"rotete"|"overfladisk"|"halvveis") $
  ("hadde"|"tok seg") ("ikke"|"ikkje") "tid" "til å" ("forklare"|"forklåre"|"utdype"|"gå gjennom") >>
  ja: Han [forklarte påslaget litt dårlig].
  ja: Hun [hadde ikke tid til å forklare].
  nei: Jeg forklarte saken litt dårlig.

- holdt-ikke-vann turn=no actor=any
  ("forklaring"|"forklaringa"|"forklaringen"|"begrunnelse"|"begrunnelsen"|"grunngjevinga"|"argumentet"|"logikken"|"resonnementet"|"svaret") ("jeg fikk"|"hans"|"hennes")? ("holdt"|"heldt"|"holder"|"held"|"hang"|"henger"|"hold") ("ikke"|"ikkje"|"verken") ("vann"|"vatn"|"mål"|"stikk"|"på greip"|"sammen"|"saman")
  ("hull"|"høl"|"hol") ("i"|"enn ost i") ("forklaringen"|"forklaringa"|"den forklaringen"|"begrunnelsen"|"logikken"|"svaret"|"resonnementet")
  ("to"|"tre"|"fire"|"fem"|"flere"|"fleire") ("forklaringer"|"forklaringar"|"versjoner"|"versjonar"|"begrunnelser") ("på" ("én"|"en"|"ett"|"samme"|"like mange"|"to"|"tre"|"fire"|"fem"|"ti"|"det samme")|"i samme"|"fra tre"|"fra to") _?
  ("ble"|"blei"|"vart") ("det")? ("sagt"|"snakka"|"snakket") ("så")? ("mye"|"mykje") ("og"|",") ("men")? ("forklart"|"forklåra"|"oppklart") ("så")? ("lite"|"ingenting"|"null")
  ("like"|"akkurat like") ("lett"|"klart"|"klårt"|"tydelig") "å" ("forstå"|"skjønne") "som" _ >>
  ja: [Forklaringen holdt ikke vann].
  ja: Han ga meg [tre forklaringer på én time].
  nei: Taket holdt ikke vann.

- like-blank turn=no actor=any
  ("gikk"|"gjekk"|"kom"|"forlot"|"la på"|"dro"|"satt"|"sat"|"sto"|"stod"|"satt igjen"|"sat att"|"ble"|"blei"|"vart"|"er"|"var") ("jeg"|"eg"|"vi"|"æ")? ("fra samtalen"|"frå samtalen"|"ut av samtalen"|"ut av det"|"derfra"|"derifra"|"derifrå"|"igjen"|"att"|"fra chatten"|"av telefonen"|"fortsatt"|"fremdeles"|"framleis"|"nå"|"no")? ("akkurat like"|"like"|"omtrent like"|"nøyaktig like"|"minst like"|"like så"|"fortsatt like") ("blank"|"blanke"|"klok"|"kloke"|"dum"|"uvitende"|"uvitande"|"forvirret"|"forvirra"|"rådvill"|"usikker"|"lite klok"|"tom"|"uopplyst"|"i tåka") ("som før"|"som da jeg ringte"|"som då eg ringde"|"som da jeg begynte"|"etterpå"|"etter samtalen"|"som før jeg ringte"|"som før samtalen")?
  ("ikke"|"ikkje"|"aldri"|"neppe"|"knapt") ("stort"|"spesielt"|"særlig"|"særleg"|"noe"|"noko"|"mye"|"mykje"|"det grann"|"nevneverdig"|"helt")? ("klokere"|"klokare") ("på" ..4|"av" ..4|"etter" ..3|"etterpå"|"enn før")?
  ("ikke"|"ikkje"|"aldri"|"neppe"|"knapt") ("stort"|"spesielt"|"særlig"|"særleg"|"noe"|"noko"|"mye"|"mykje"|"det grann"|"nevneverdig"|"helt")? ("klokere"|"klokare") ("på"|"av"|"etter") >>
  ("ikke"|"ikkje"|"aldri"|"neppe"|"knapt") ("stort"|"spesielt"|"særlig"|"særleg"|"noe"|"noko"|"helt")? ("klok") ("på" ..4|"av" ..4)
  ("ikke"|"ikkje"|"aldri"|"neppe"|"knapt") ("stort"|"spesielt"|"særlig"|"særleg"|"noe"|"noko"|"helt")? ("klok") ("på"|"av") >>
  ("tallene"|"tala"|"svarene"|"svara"|"opplysningene"|"forklaringene"|"beskjedene"|"beløpene"|"informasjonen"|"datoene"|"versjonene") ("sprikte"|"spriket"|"sprika"|"hoppet"|"hoppa"|"varierte"|"skiftet"|"skifta"|"endret seg"|"endra seg"|"vekslet"|"pekte"|"gikk"|"gjekk"|"strittet"|"stritta"|"motsa") ("i alle retninger"|"i alle retningar"|"i hver sin retning"|"i kvar si retning"|"hit og dit"|"opp og ned"|"hele tiden"|"heile tida"|"fra gang til gang"|"underveis"|"hverandre"|"kvarandre"|"fra øst til vest"|"til alle kanter"|"etter hvem jeg snakket med"|"for hver gang" ..3)
  ("tallene"|"tala"|"svarene"|"svara"|"opplysningene"|"forklaringene"|"beskjedene"|"beløpene"|"informasjonen"|"datoene"|"versjonene") ("sprikte"|"spriket"|"sprika"|"hoppet"|"hoppa"|"varierte"|"skiftet"|"skifta"|"endret seg"|"endra seg"|"vekslet"|"pekte"|"gikk"|"gjekk"|"strittet"|"stritta"|"motsa") ("for hver gang") >>
  ("etterpå"|"da jeg la på"|"då eg la på"|"etter samtalen"|"i etterkant") ("ante"|"visste"|"skjønte"|"forsto"|"forstod") ("jeg"|"eg"|"vi") ("ikke"|"ikkje"|"fortsatt ikke"|"knapt") ("hva jeg"|"kva eg"|"hva vi"|"hva som") ("hadde sagt ja til"|"hadde takket ja til"|"hadde skrevet under på"|"hadde gått med på"|"hadde kjøpt"|"hadde bestilt"|"betalte for"|"hadde vært feil"|"hadde signert"|"hadde avtalt"|"hadde fått")
  ("aner"|"ante"|"vet"|"veit"|"visste"|"skjønner"|"forstår") ("jeg"|"eg"|"vi")? ("fortsatt"|"fremdeles"|"framleis")? ("ikke"|"ikkje") ("hva jeg"|"kva eg"|"hva vi"|"kva me") ("sa ja til"|"hadde sagt ja til"|"har sagt ja til"|"takket ja til"|"har skrevet under på"|"hadde gått med på"|"har gått med på"|"egentlig har kjøpt"|"betaler for"|"betalar for")
  ("fint lite"|"lite"|"heller lite"|"ingenting"|"ikke noe"|"ikkje noko"|"ikke et ord"|"ikkje eit ord"|"ikke et kvekk"|"ikke et pip"|"ikke en stavelse"|"tyst"|"helt taust"|"stille"|"taust"|"null"|"sparsomt"|"smått") ("å høre"|"å høyre"|"å få vite"|"å hente"|"ble sagt"|"vart sagt"|"sagt"|"nevnt")? ("om") ("hvorfor"|"kvifor"|"korfor"|"årsaken"|"grunnen"|"hvordan det" ..3|"korleis det" ..3|"bakgrunnen"|"hva som gikk galt"|"kva som gjekk gale"|"hva som hadde skjedd"|"hva det koster"|"hva det skyldtes"|"hva som er galt"|"hva feilen" ..3) >>
  ("kunne"|"burde"|"skulle") @hanhun? ("vel"|"godt"|"gjerne"|"jo"|"i det minste"|"i alle fall"|"nok"|"kanskje"|"med fordel"|"da")? ("ha")? ("nevnt"|"nemnt"|"sagt"|"fortalt"|"opplyst"|"forklart"|"forklåra"|"forklara"|"utdypet"|"utdjupa"|"begrunnet"|"grunngjeve"|"presisert"|"informert"|"gått nærmere inn på"|"sagt litt mer"|"sagt noe") ("meg"|"litt mer"|"litt meir"|"mer"|"meir"|"om"|"at")? ("hvorfor"|"kvifor"|"hva det"|"kva det"|"hva jeg betaler"|"hva som"|"kva som"|"hvordan det"|"korleis det"|"hva ordningen"|"prisen"|"forskjellen"|"skilnaden"|"årsaken"|"bakgrunnen"|"vilkårene"|"vilkåra"|"at det kostet"|"begrepene"|"om fribeløpet"|"hva avtalen") >>
  ("hvorfor"|"kvifor"|"korfor"|"årsaken"|"grunnen"|"begrunnelsen"|"hva som hadde skjedd"|"hva som gikk galt"|"kva som hadde skjedd"|"hvordan det henger sammen") ...10 ("fikk jeg ikke vite"|"fikk jeg aldri vite"|"fekk eg ikkje vite"|"fekk eg aldri vite"|"fikk vi ikke vite"|"fikk vi aldri vite"|"forble et mysterium"|"forblir et mysterium"|"forblir en gåte"|"er fortsatt en gåte"|"er framleis ei gåte"|"er fortsatt et mysterium"|"fikk jeg ikke svar på"|"fikk jeg aldri svar på"|"fekk eg aldri svar på"|"fekk eg ikkje svar på"|"sto det ikke noe om"|"stod det ikkje noko om"|"ble aldri forklart"|"vart aldri forklart"|"ble ikke forklart"|"sa han ikke"|"sa hun ikke"|"sa ho ikkje"|"var det ingen som sa"|"kunne ingen si"|"vet jeg fortsatt ikke"|"veit eg framleis ikkje"|"aner jeg ikke"|"må gudene vite"|"vites ikke")
  ("det var") ("den hele og fulle"|"hele"|"heile"|"all"|"all den"|"den forklaringen"|"den eneste"|"den einaste"|"forklaringen"|"alt jeg fikk av"|"alt eg fekk av") ("forklaringen"|"forklaringa"|"forklaring"|"begrunnelsen"|"begrunnelse"|"grunngjevinga"|"svaret jeg fikk") ("jeg fikk"|"eg fekk"|"vi fikk")?
  ("den")? ("hele og fulle"|"ene og hele"|"heile og fulle") ("forklaringen"|"forklaringa"|"begrunnelsen"|"grunngjevinga")
  ("flere"|"fleire"|"mange"|"bare flere"|"berre fleire"|"enda flere") ("spørsmålstegn"|"spørsmålsteikn"|"spørjeteikn"|"ubesvarte spørsmål"|"spørsmål") ("igjen"|"att"|"etterpå"|"etter samtalen"|"enn svar"|"enn da jeg ringte"|"enn før") ("enn før"|"enn da jeg ringte"|"enn svar")?
  ("ga"|"gav"|"skapte"|"reiste"|"reiser"|"etterlot") ("bare"|"berre")? ("flere"|"fleire"|"nye"|"bare flere") ("spørsmål"|"spørsmålstegn") ("enn svar"|"enn det besvarte"|"enn det svarte på")?
  ("ble"|"blei"|"vart"|"var") ("det")? ("bare"|"berre"|"enda")? ("mer"|"meir"|"enda mer"|"enda meir"|"bare mer"|"berre meir") ("surr"|"rot"|"tåke"|"forvirring"|"forvirringen"|"forvirrende"|"forvirrande"|"uklart"|"uklårt"|"babbel")
  ("svarte"|"svara"|"sa"|"skrev"|"skreiv") ("i øst og vest"|"i hytt og vær"|"i hytt og pine"|"hverken ja eller nei"|"verken ja eller nei"|"korkje ja eller nei"|"tja"|"både ja og nei"|"ja og nei"|"rundt grøten"|"med en floskel"|"med floskler"|"med en klisje"|"som en politiker"|"som ein politikar"|"på alt annet enn det jeg spurte om"|"på noe helt annet"|"på noko heilt anna"|"forbi spørsmålet"|"i gåter"|"i ring"|"i sirkel"|"som et orakel"|"som orakelet i delfi")
  ("svar"|"svaret"|"svara"|"svarene"|"forklaring"|"forklaringen"|"forklaringa") ("så tynt"|"så tynn"|"så vagt"|"i hytt og vær"|"i øst og vest"|"uten hode og hale"|"utan hovud og hale"|"uten innhold"|"utan innhald"|"uten substans"|"på kryss og tvers"|"helt på jordet"|"helt på trynet"|"helt ute på viddene"|"på jordet"|"på viddene"|"med flere hull enn en sveitserost") ("som" ..4)?
  ("svar"|"svaret"|"svara"|"svarene"|"forklaring"|"forklaringen"|"forklaringa") ("så tynt"|"så tynn"|"så vagt"|"i hytt og vær"|"i øst og vest"|"uten hode og hale"|"utan hovud og hale"|"uten innhold"|"utan innhald"|"uten substans"|"på kryss og tvers"|"helt på jordet"|"helt på trynet"|"helt ute på viddene"|"på jordet"|"på viddene"|"med flere hull enn en sveitserost") ("som") >>
  ("hverken"|"verken"|"korkje") ("hode eller hale"|"hovud eller hale"|"fugl eller fisk"|"rim eller reim"|"hue eller ræv") ("på"|"i")? >>
  ("uten"|"utan"|"ikke"|"ikkje"|"manglet"|"mangla") ("rød tråd"|"raud tråd"|"noen rød tråd"|"sammenheng"|"hode og hale"|"hovud og hale"|"en rød tråd"|"logikk")
  ("gikk"|"gjekk"|"snakket"|"snakka"|"prata"|"svarte"|"svara"|"danset"|"dansa"|"svinset") ("i ring"|"i sirkel"|"rundt grauten"|"rundt grøten"|"som katten rundt den varme grøten"|"som katta rundt den varme grauten"|"i spinn") !("i fotball")
  ("tok"|"ble"|"surret"|"surra"|"viklet"|"vikla"|"rotet"|"rota"|"snublet"|"snubla"|"snakket"|"snakka"|"druknet"|"drukna"|"kjørte") ("han"|"hun"|"ho"|"seg")? ("seg")? ("inn")? ("i") ("egne motsigelser"|"eigne motseiingar"|"selvmotsigelser"|"motsigelser"|"motseiingar"|"detaljer"|"detaljar"|"sine egne ord"|"forklaringen"|"forklaringa"|"tallene"|"reglene"|"egen forklaring"|"ord"|"svada")
  ("den andre halvparten"|"resten"|"det meste"|"hele forklaringen"|"heile forklaringa"|"halve forklaringen"|"mye"|"mesteparten") ("forsvant"|"endte"|"druknet"|"drukna"|"kollapset"|"gikk tapt"|"i"|"ble borte")? ("i") ("egne motsigelser"|"eigne motseiingar"|"selvmotsigelser"|"motsigelser"|"svada"|"detaljer"|"tåkeprat"|"tåke"|"utenomsnakk"|"unødvendige detaljer"|"rot")
  ("holdt"|"heldt"|"spilte") ("kortene tett"|"korta tett"|"korta tett til brystet"|"kortene tett til brystet"|"kortene tett inntil brystet")
  ("sa bare"|"sa berre"|"svarte bare"|"svarte berre"|"fikk bare høre"|"fekk berre høyre"|"skrev bare") ("at")? ("det går nok bra"|"det går bra"|"det ordner seg"|"det ordnar seg"|"det er slik det er"|"det er sånn det er"|"sånn er det"|"slik er det"|"sånn er reglene"|"slik er reglane"|"reglene er sånn"|"systemet sier nei"|"systemet sa nei"|"det er systemet"|"det står i vilkårene"|"det står i avtalen"|"det er bare sånn"|"det bare er sånn"|"det berre er slik"|"det er policy"|"slik er rutinene"|"det er rutine"|"computer says no") >>
  ("hele"|"heile") "forklaringen var" >>
  ("som å"|"var som å") ("få svar fra"|"spørre"|"snakke med"|"trekke ut") ("et orakel"|"en spåkone"|"en vegg"|"en tann"|"tenner"|"ei tann"|"en østers")
  ("så")? ("klart"|"klårt"|"tydelig"|"tydeleg"|"opplysende") ("som") ("blekk"|"gjørme"|"søle"|"ertesuppe"|"lapskaus"|"grøt"|"graut"|"grumsete vann"|"skodde"|"tåke")
  ja: Jeg [la på like blank som før].
  ja: [Tala sprikte i alle retningar].
  ja: [Hvorfor det ble slik, fikk jeg aldri vite].
  ja: Ho [kunne godt ha nemnt kva det kosta].
  ja: Jeg ble sittende igjen med [flere spørsmål enn svar].
  ja: Svaret hadde [verken hode eller hale].
  ja: Han [sa bare at det er sånn det er].
  nei: Jeg ble ikke sur.
  nei: Vi lurte på hvorfor.

- tåke turn=no actor=any
  !("det"|"ute"|"på fjellet") ("fikk"|"fekk"|"ga"|"gav"|"svaret var"|"det ble"|"det vart"|"var mest"|"var bare"|"serverte"|"servert"|"mottok") @hanhun? @meg? ("bare"|"berre"|"mest"|"stort sett")? ("mer"|"meir"|"mye"|"mykje")? (("tåke"|"skodde"|"tåkeprat"|"svada"|"utenomsnakk"|"bortforklaringer"|"ordkløyveri"|"røyk og speil"|"tåke og vind") ("enn svar"|"enn innhold")?|("snakk"|"ord"|"vas"|"røyk"|"prat"|"luft"|"vind"|"unnskyldninger") ("enn svar"|"enn innhold"|"og lite svar"|"og lite innhold"|"enn forklaring"|"rundt grøten"|"rundt grauten"))
  ("avfeid"|"avspist"|"møtt"|"parkert"|"avferdiget"|"avferdiga"|"avvist"|"fikk bare"|"fekk berre"|"fikk et"|"fekk eit"|"fikk til svar"|"svaret var"|"svaret ble"|"svarte bare"|"sa bare"|"svarte berre"|"ble det"|"vart det"|"kom det"|"bare"|"berre"|"et"|"eit") ("med")? ("et"|"eit"|"at"|"med")? «? ("det er markedet"|"det er marknaden"|"sånn er det"|"slik er det"|"sånn er det bare"|"sånn er reglene"|"slik er reglane"|"sånn er systemet"|"det er systemet"|"det er policy"|"tja"|"tja, både og"|"kanskje det"|"det kommer an på"|"det kjem an på"|"det varierer"|"det er så mangt"|"det bare er sånn"|"fordi det er sånn"|"fordi vi sier det"|"det er bare sånn"|"det er som det er"|"slik er rutinen"|"det står der"|"det er rutine"|"det er vanskelig å si"|"ikke godt å si"|"ikkje godt å seie") »?
  ("hvorfor"|"kvifor"|"korfor"|"hva"|"kva"|"hvordan"|"korleis"|"årsaken"|"grunnen") _ ..6 "," ("vet bare han"|"vet bare hun"|"veit berre han"|"veit berre ho"|"vet visst ingen"|"veit ingen"|"vet ingen"|"vet bare gudene"|"må gudene vite"|"får jeg aldri vite"|"fekk eg aldri vite"|"fikk jeg aldri vite"|"fikk jeg ikke vite"|"fekk eg ikkje vite"|"fikk vi aldri vite"|"kunne ingen si"|"kunne ingen svare på"|"kunne hun ikke si"|"kunne han ikke si"|"er fortsatt en gåte"|"er en gåte"|"er framleis ei gåte"|"forblir et mysterium"|"er et mysterium"|"aner jeg ikke"|"anar eg ikkje"|"vet jeg fortsatt ikke"|"veit eg framleis ikkje"|"var visst hemmelig"|"ble aldri forklart"|"vart aldri forklart"|"sa hun ingenting om"|"sa han ingenting om"|"må jeg selv gjette"|"gjenstår å forstå"|"kom vi aldri til"|"lurer jeg fortsatt på"|"lurer jeg på ennå")
  ("måtte"|"laut"|"må"|"skulle") @jegvi? ("mase"|"mase meg til"|"tigge om"|"trygle om"|"hale"|"dra"|"lirke"|"fiske etter"|"vri"|"trekke"|"grave fram"|"spørre meg fram til"|"spørje meg fram til"|"jakte på"|"mase meg fram til"|"hale ut"|"dra ut"|"pine fram"|"presse fram"|"plukke ut"|"bryte opp") ("av henne"|"ut"|"ut av ham"|"ut av henne")? ("hver opplysning"|"kvar opplysning"|"hvert svar"|"kvart svar"|"hvert ord"|"hver minste" _|"hver" _ "ut av"|"svar"|"svaret"|"svara"|"svarene"|"opplysningene"|"opplysningane"|"informasjonen"|"info"|"ordene"|"en forklaring"|"ei forklaring") >>
  ("sa"|"svarte"|"svara"|"mente"|"skrev") @hanhun? ("ja, nei og ja"|"både ja og nei"|"ja og nei"|"nei, så ja"|"ja, så nei"|"først ja"|"først nei"|"ja takk begge deler"|"det ene og så det andre"|"ett i dag og noe annet i morgen"|"det motsatte") ("igjen"|"så nei"|"så ja"|"om hverandre"|"på samme spørsmål"|"av kollegaen" ..3)? >>
  "først" « ..4 » ..1 "så" « ...12 »
  ("forklaring"|"forklaringa"|"forklaringen"|"svar"|"svaret"|"begrunnelse"|"begrunnelsen"|"svara"|"resonnement") ("som"|"uten"|"utan"|"på"|"som ikke"|"som ikkje")? ("bet seg selv i halen"|"bit seg sjølv i halen"|"beit seg sjølv i rumpa"|"gikk i ring"|"gjekk i ring"|"gikk i sirkel"|"sprikte"|"spriker"|"strittet"|"haltet"|"halta"|"lakk som en sil"|"var full av hull"|"ikke ga mening"|"ikkje gav meining"|"forvirret mer enn" ..3|"reiste flere spørsmål" ..4|"kunne bety hva som helst"|"ingen ble klok av"|"ingen blir klok på"|"to linjer"|"én linje"|"tre ord"|"ett ord")
  ("forklaring"|"forklaringa"|"forklaringen"|"svar"|"svaret"|"begrunnelse"|"begrunnelsen"|"svara"|"resonnement") ("som"|"uten"|"utan"|"på"|"som ikke"|"som ikkje")? ("forvirret mer enn"|"reiste flere spørsmål") >>
  ("ble"|"blei"|"vart"|"er"|"var"|"gikk"|"kom"|"satt"|"sat"|"la på"|"sitter") @jegvi? (("ikke"|"ikkje"|"ikke stort"|"ikkje stort"|"ikke noe"|"ikkje noko"|"knapt"|"ikke det grann"|"ikke særlig") ("klok"|"klokere"|"klokare")|("like"|"om mulig mer"|"bare mer"|"berre meir") ("klok"|"kloke"|"blank"|"forvirret"|"forvirra"|"rådvill"|"uvitende")) ("som før"|"etterpå"|"på hvorfor" ..4|"på det" !("jeg"|"eg")|"av svaret"|"av det"|"av den grunn"|"enn før"|"som da jeg ringte"|"som da eg ringde"|"på kvifor" ..4|"på hva" !("jeg"|"eg"|"vi") ..4)?
  ("ble"|"blei"|"vart"|"er"|"var"|"gikk"|"kom"|"satt"|"sat"|"la på"|"sitter") @jegvi? (("ikke"|"ikkje"|"ikke stort"|"ikkje stort"|"ikke noe"|"ikkje noko"|"knapt"|"ikke det grann"|"ikke særlig") ("klok"|"klokere"|"klokare")|("like"|"om mulig mer"|"bare mer"|"berre meir") ("klok"|"kloke"|"blank"|"forvirret"|"forvirra"|"rådvill"|"uvitende")) ("på hvorfor"|"på kvifor"|"på hva" !("jeg"|"eg"|"vi")) >>
  ("«som regel»"|"«normalt»"|"«i utgangspunktet»"|"«kanskje»"|"«muligens»") ...10 ("«i utgangspunktet»"|"«normalt»"|"«som regel»"|"«kanskje»"|"«muligens»")
  ("forbehold"|"atterhald"|"kanskje"|"dersom"|"hvis og om"|"om og men"|"men og hvis") ("på"|"etter"|"i hver"|"i annenhver"|"i kvar"|"og atter") ("forbehold"|"setning"|"linje"|"kanskje"|"atterhald"|"forbehald")
  ("svarene"|"svara"|"svaret"|"forklaringene"|"tallene"|"tala"|"beskjedene") ("sprikte"|"spriket"|"sprika"|"spriker"|"strittet"|"varierte"|"skiftet"|"skifta"|"endret seg"|"endra seg"|"pekte i hver sin retning"|"pekte hver sin vei"|"kolliderte"|"slo hverandre i hjel"|"svingte som været"|"avhang av hvem jeg spurte"|"kom i alle varianter"|"vekslet") ("i alle retninger"|"fra gang til gang"|"frå gong til gong"|"fra person til person"|"som været"|"underveis"|"for hver gang" ..3|"med vinden"|"hver gang" ..3)?
  ("svarene"|"svara"|"svaret"|"forklaringene"|"tallene"|"tala"|"beskjedene") ("sprikte"|"spriket"|"sprika"|"spriker"|"strittet"|"varierte"|"skiftet"|"skifta"|"endret seg"|"endra seg"|"pekte i hver sin retning"|"pekte hver sin vei"|"kolliderte"|"slo hverandre i hjel"|"svingte som været"|"avhang av hvem jeg spurte"|"kom i alle varianter"|"vekslet") ("for hver gang"|"hver gang") >>
  ("spør"|"spurte du"|"spurte jeg"|"spurde eg"|"spurte man"|"spørre") ("tre"|"to"|"fem"|"fire") ("personer"|"av dem"|"ansatte"|"kollegaer"|"saksbehandlere"|"folk"|"stykker") "," ("får du"|"fikk jeg"|"fekk eg"|"og du får"|"og fikk"|"få") ..3 ("svar"|"forklaringer"|"forklaringar")
  ("det ene"|"den ene"|"ei"|"en"|"ein") ("sa"|"dama"|"mannen"|"kollegaen")? ("sa")? ("ett"|"eitt"|"ja"|"en ting"|"ein ting"|"det ene"|"hit") "," ("den andre"|"neste"|"den neste"|"den tredje"|"kollegaen") ("sa")? ("noe annet"|"noko anna"|"nei"|"det motsatte"|"dit"|"det stikk motsatte"|"et annet"|"noe helt annet"|"et tredje")
  ("som")? ("å")? ("spørre"|"snakke med"|"få svar fra"|"prate med"|"spørje") ("et orakel"|"orakelet i delfi"|"en sfinks"|"en spåkule"|"en vegg"|"en politiker"|"en værprofet"|"værmeldinga"|"ein politikar")
  !("jeg"|"eg"|"vi"|"me"|"æ") ("hoppet"|"hoppa"|"spratt"|"for"|"fór"|"flakset"|"flaksa"|"virret"|"virra"|"sprang"|"vimset"|"vimsa"|"zikkzakket"|"hoppa og spratt") @hanhun? ("rundt i svaret"|"rundt i forklaringen"|"fra tue til tue"|"frå tue til tue"|"fra det ene til det andre"|"frå det eine til det andre"|"fram og tilbake"|"i øst og vest"|"over det viktigste"|"bukk over" ("forklaringen"|"forklaringa"|"begrunnelsen"|"hvorfor"|"kvifor"|"detaljene"|"halve svaret"|"spørsmålet mitt"|"det jeg spurte om"|"det viktigste"|"vilkårene"|"årsaken"|"grunnen")|"hit og dit"|"fra sak til sak"|"over halve svaret"|"galt i vei")
  ("gjemte"|"gøymde"|"gjemmer"|"dekket"|"skjulte"|"forskanset"|"snakket"|"snakka"|"pratet"|"vred"|"vrei"|"svarte"|"snodde") @hanhun? ("seg")? ("bak"|"rundt"|"utenom"|"utanom"|"seg unna"|"seg utenom"|"forbi"|"på siden av") ("policy"|"reglene"|"reglane"|"paragrafer"|"paragrafene"|"vilkårene"|"grøten"|"grauten"|"saken"|"spørsmålet"|"det jeg spurte om"|"det eg spurde om"|"poenget")
  ("halve"|"halvparten av"|"det viktigste"|"det viktigaste"|"poenget"|"det vesentlige"|"det med liten skrift"|"haken"|"hakene"|"ulempene"|"ulempa"|"prisen") ("svaret"|"forklaringen"|"sannheten"|"historien")? ("manglet"|"mangla"|"uteble"|"glapp"|"forsvant"|"ble utelatt"|"vart utelate"|"ble glemt"|"glemte hun"|"glemte han"|"nevnte hun ikke"|"nevnte han ikke"|"måtte jeg finne selv"|"oppdaget jeg selv"|"fikk jeg først" ..3|"hoppet hun over"|"hoppet han over"|"ble holdt tilbake"|"druknet i resten"|"fikk vi aldri høre om"|"kom først" ..4)
  ("halve"|"halvparten av"|"det viktigste"|"det viktigaste"|"poenget"|"det vesentlige"|"det med liten skrift"|"haken"|"hakene"|"ulempene"|"ulempa"|"prisen") ("svaret"|"forklaringen"|"sannheten"|"historien")? ("fikk jeg først"|"kom først") >>
  !("jeg"|"eg"|"vi"|"me"|"æ") ("sku"|"skulle"|"kunne"|"burde") ("gjerne"|"ønske"|"godt"|"jo"|"vel")? (@hanhun)? ("gjerne"|"godt"|"kanskje")? ("hadde"|"ha")? ("nevnt"|"nevnte"|"nemnt"|"sagt"|"fortalt"|"opplyst om"|"advart om"|"gjort oppmerksom på"|"forklart"|"utdypet"|"informert om"|"sagt fra om") ("litt")? ("hvorfor"|"kvifor"|"hva det"|"det med"|"prisen"|"hva som gjaldt"|"gebyret"|"forskjellen"|"bakgrunnen"|"hvordan det"|("at"|"om at") ("det")? ("prisen"|"gebyret"|"kostet"|"kosta"|"bare gjaldt"|"berre gjaldt"|"ikke gjaldt"|"var bindingstid"|"var binding"|"kom et gebyr"|"kommer et gebyr"|"hadde en pris")) !("jeg måtte sende"|"jeg må") >>
  ja: Om lånet [fekk eg meir tåke enn svar].
  ja: [Hvorfor det røk, vet bare han].
  ja: Jeg [måtte mase meg til hver opplysning].
  ja: Det kom en [forklaring som bet seg selv i halen].
  ja: [Svarene sprikte fra person til person].
  ja: Ho [hoppa frå tue til tue].
  ja: Eg [vart ikkje stort klokare].
  nei: Jeg fikk mye ros.
  nei: Hunden bet seg selv i halen.
  nei: Vi måtte dra alt sammen hjem.
  nei: Det var tåke på fjellet.
  nei: Hun hoppet bukk over hele ulykken.

- mye-på-en-gang turn=no actor=any
  ("mye"|"mykje"|"masse"|"for mye"|"altfor mye") ("informasjon"|"info"|"opplysninger"|"opplysningar"|"tall"|"nytt") ("på en gang"|"på ein gong"|"på én gang"|"å ta inn"|"på kort tid"|"å holde styr på"|"å halde styr på"|"å fordøye"|"samtidig"|"om gangen")
  ("måtte"|"laut"|"må") ("selv"|"sjølv")? ("spørre"|"spørje"|"mase"|"mase meg til"|"grave"|"be"|"etterspørre"|"dra"|"lirke") ("flere ganger"|"fleire gonger"|"to ganger"|"tre ganger"|"om og om igjen"|"gjentatte ganger"|"mange ganger"|"i flere omganger"|"fram"|"meg fram"|"meg til") ("for å"|"før jeg"|"før eg"|"om") ("få vite"|"få svar"|"få greie på"|"fikk vite"|"fekk vite"|"å få"|"få") !("hjelp"|"kontakt"|"noen") >>
  ("lang"|"langt"|"lange") "og" ("rotete"|"uklar"|"uklart"|"forvirrende"|"forvirrande"|"uoversiktlig"|"kronglete"|"uklare"|"vanskelig")
  ("kort"|"korte"|"stutt"|"stutte"|"knapp"|"knappe") "og" ("lite" ("konkret"|"konkrete"|"informativ"|"informative"|"utfyllende"|"presise"|"opplysende")|"intetsigende"|"generelt"|"generelle"|"vage"|"vagt"|"uklare"|"uklart"|"upresise"|"overfladisk")
  ("fikk"|"fekk"|"får"|"fått") @jegvi? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje") ("vite"|"vita"|"høre"|"opplyst"|"greie på"|"noe svar på"|"svar på") ("hva"|"kva"|"hvor mye"|"kor mykje"|"hvor stor"|"hva prisen") ...5 ("koster"|"kostar"|"kostet"|"kosta"|"betyr"|"inneholder"|"dekker"|"dekkes"|"tyder"|"prisen er"|"egenandelen er"|"blir") >>
  ("ble"|"blei"|"vart") ("ikke"|"ikkje"|"aldri"|"dårlig"|"dårleg"|"lite") ("forklart"|"forklåra"|"forklara"|"begrunnet"|"utdypet"|"grunngjeve") ("godt"|"ordentlig"|"skikkelig"|"nok")? ("for meg")? ("hvorfor"|"kvifor"|"hva"|"kva"|"hvordan"|"korleis")? >>
  [ ("litt"|"noe"|"noko"|"ganske"|"veldig"|"temmelig"|"nokså")? ("uklart"|"uklårt"|"forvirrende"|"forvirrande") ] ("hvordan"|"korleis"|"hvem"|"kven"|"hva"|"kva"|"hvilke"|"hvorfor"|"kvifor"|"om det") !("som skjer"|"som skal skje")
  ("litt"|"noe"|"noko"|"ganske"|"veldig"|"svært"|"temmelig"|"nokså"|"heller"|"og"|"men"|",") [ ("uklar"|"uklart"|"uklår"|"uklårt"|"uklare"|"uoversiktlig"|"uoversiktleg"|"mangelfull"|"mangelfullt"|"vag"|"vagt") ] ("i" ("svaret"|"svarene"|"forklaringen"|"forklaringa"))? $
  ja: Det ble [mye informasjon på en gang].
  ja: Eg [måtte spørje fleire gonger for å få vite prisen].
  ja: E-posten var [lang og rotete].
  ja: Jeg [fikk ikke vite hva det koster].
  ja: Svaret var vennlig, men [uklart].
  nei: Linja var uklar.

- kunne-ikke-forklare turn=no
  ("kunne"|"kan"|"klarte"|"greide"|"ville"|"evnet"|"evna") @hanhun? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje"|"ikke helt"|"ikkje heilt"|"ikke engang") ("å")? ("forklare"|"forklåre"|"gjøre rede for"|"gjere greie for"|"utdype"|"begrunne"|"svare på hvorfor"|"svare på kvifor"|"si hvorfor"|"seie kvifor"|"redegjøre for"|"si hva forskjellen"|"gi noen forklaring"|"gi meg en forklaring"|"gje noka forklaring") ("det"|"dette"|"hvorfor"|"kvifor"|"hva"|"hvordan"|"kva"|"korleis"|"årsaken"|"forskjellen"|"meg")? >>
  ("sa"|"nevnte"|"nemnde"|"fortalte"|"fortalde"|"opplyste"|"skrev"|"skreiv"|"informerte") @hanhun? ("ikke"|"ikkje"|"aldri"|"ingenting"|"heller ikke"|"heller ikkje"|"ikke noe"|"ikkje noko"|"lite") ("om")? ("hva"|"kva"|"hvor mye"|"kor mykje"|"prisen"|"kostnaden"|"egenandelen"|"renta"|"renten"|"vilkårene"|"vilkåra"|"bindingstid"|"bindingstiden"|"forskjellen"|"gebyret"|"gebyrer"|"unntakene") ...4 ("koster"|"kostar"|"kostet"|"betyr"|"inneholder"|"dekker"|"dekkes") >>
  ja: Hun [kunne ikke forklare hvorfor].
  nei: Jeg kunne ikke forklare hvorfor.

- like-mørkt turn=no actor=any
  ("hvorfor"|"kvifor"|"korfor"|"årsaken"|"grunnen"|"hva jeg betaler for"|"kva eg betaler for"|"hvordan det henger sammen") _ ..7 "," ("er"|"var"|"står"|"forblir"|"ble"|"vart") ("like mørkt"|"like mørk"|"like tåkete"|"like uklart"|"like uforståelig"|"like skjult"|"fortsatt mørkt"|"en gåte"|"ei gåte"|"like gåtefullt"|"fortsatt en gåte") ("som" ..2)?
  ("hvorfor"|"kvifor"|"korfor"|"årsaken"|"grunnen"|"hva jeg betaler for"|"kva eg betaler for"|"hvordan det henger sammen") _ ..7 "," ("er"|"var"|"står"|"forblir"|"ble"|"vart") ("like mørkt"|"like mørk"|"like tåkete"|"like uklart"|"like uforståelig"|"like skjult"|"fortsatt mørkt"|"en gåte"|"ei gåte"|"like gåtefullt"|"fortsatt en gåte") ("som") >>
  ("hvorfor"|"kvifor"|"korfor"|"årsaken"|"grunnen") _ ..7 "," ("gled"|"hoppet"|"hoppa"|"svevde"|"skled"|"snakket"|"danset") @hanhun ("elegant"|"glatt"|"fint"|"kjapt")? ("forbi"|"over"|"unna"|"rundt"|"utenom"|"bukk over")
  ("først"|"fyrst") ("var det"|"het det"|"skulle det være"|"fikk jeg høre"|"heitte det"|"var svaret") (@tidsord|_ "som gjaldt"|"at" ..4|"ja"|"nei") ..2 (","|"og") ("så"|"deretter") ("var det"|"at"|"plutselig")? (@tidsord|"ja"|"nei"|"noe annet"|"noko anna"|"det motsatte"|_ "," "så") ("," "så" ..5)?
  ("først"|"fyrst") ("var det"|"het det"|"skulle det være"|"fikk jeg høre"|"heitte det"|"var svaret") (@tidsord|_ "som gjaldt"|"at" ..4|"ja"|"nei") ..2 (","|"og") ("så"|"deretter") ("var det"|"at"|"plutselig")? (@tidsord|"ja"|"nei"|"noe annet"|"noko anna"|"det motsatte"|_ "," "så") ("," "så") >>
  ("begrunnelsen"|"forklaringen"|"svaret"|"grunngjevinga"|"forklaringa") ("fikk plass"|"hadde fått plass"|"kunne stått"|"fekk plass") ("på") ("et frimerke"|"eit frimerke"|"en post-it"|"en gul lapp"|"en serviett"|"en kvittering"|"en fingernegl")
  ("visste"|"skjønte"|"forsto"|"forstod"|"skjøna") ("jeg"|"eg"|"vi") ("mindre"|"enda mindre") !("enn før om") ("enn" ("før"|"da" ..3|"før jeg ringte"))?
  ("jeg"|"eg"|"vi") [ ("visste"|"skjønte"|"forsto"|"forstod") ("mindre"|"enda mindre") !("enn før om") "enn" ("før"|"da" ..3) ..2 ]
  ("det ene"|"det eine") ("ordet"|"svaret"|"argumentet") ("slo"|"slår"|"motsa"|"dementerte") ("det andre"|"det neste") ("i hjel")?
  ("flere"|"fleire"|"mer"|"meir") ("hull"|"høl"|"hol"|"huller") ("enn") ("ost"|"svar"|"innhold"|"en sveitserost")
  ("svarer"|"svarte"|"svara"|"forklarer"|"forklarte") ("på")? ("alt"|"det meste") ("unntatt"|"bortsett fra"|"utenom"|"anna enn"|"annet enn"|"uten") ("på")? ("hvorfor"|"kvifor"|"årsaken"|"grunnen")
  ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"svarte") ("i")? ..3 ("uten å si noe"|"uten å si noen ting"|"utan å seie noko"|"uten å si noe som helst"|"uten å komme til poenget"|"uten egentlig å svare")
  ("sa"|"skriver"|"skrev"|"skreiv"|"påstår"|"hevdet"|"sier") ("i")? ("samme"|"same") ("avsnitt"|"setning"|"åndedrag"|"svar"|"e-post"|"brev"|"samtale") ("at" ..10)?
  ("sa"|"skriver"|"skrev"|"skreiv"|"påstår"|"hevdet"|"sier") ("i")? ("samme"|"same") ("avsnitt"|"setning"|"åndedrag"|"svar"|"e-post"|"brev"|"samtale") ("at") >>
  ("i") ("samme"|"same") ("avsnitt"|"setning"|"åndedrag") ("at") ..3 ("både" ..6) 
  ("i") ("samme"|"same") ("avsnitt"|"setning"|"åndedrag") ("at") ..3 ("både") >>
  ("konklusjonen"|"svaret"|"beskjeden"|"forklaringen") ("ble"|"var"|"blei"|"vart")? ("snudd"|"snudde"|"snudd om") ("på hodet"|"på hovudet"|"180 grader"|"helt rundt")
  ("svaret"|"svara"|"forklaringen"|"forklaringa"|"det"|"samtalen") ("ble"|"vart"|"gikk"|"gjekk"|"går")? ("at")? ("det"|"den")? ("gikk"|"går"|"gjekk") ("bare"|"berre")? ("i ring"|"i sirkel"|"i løkke"|"rundt og rundt")
  ("noen"|"nokon"|"noka"|"en"|"ei") ("grunn"|"forklaring"|"årsak"|"begrunnelse"|"grunngjeving"|"forklåring") ("fikk"|"fekk"|"får"|"ga"|"gav"|"kom") ("jeg"|"eg"|"vi"|"du"|"de"|"hun"|"han"|"ho"|"det") ("ikke"|"ikkje"|"aldri") ("meg"|"oss")? 
  ("ble det"|"fikk jeg"|"kom det"|"vart det") ("bare"|"berre"|"mest"|"kun") ("mumling"|"vrøvl"|"fraser"|"floskler"|"hm og tja"|"standardfraser"|"luft") ("om" ..3)?
  ("ble det"|"fikk jeg"|"kom det"|"vart det") ("bare"|"berre"|"mest"|"kun") ("mumling"|"vrøvl"|"fraser"|"floskler"|"hm og tja"|"standardfraser"|"luft") ("om") >>
  ja: [Hvorfor jeg fikk avslag, er like mørkt som før].
  ja: [Begrunnelsen fikk plass på et frimerke].
  ja: [Noen grunn fikk jeg ikke].
  ja: Etterpå [visste jeg mindre enn før].
  ja: Brevet [svarer på alt unntatt hvorfor].
  ja: [Først var det mandag, så onsdag].
  nei: Først var det kø, så ble det bra.
  nei: Livet går i sirkel.

# what the explanation was like: a map upside down, riddles, fog, a puzzle with pieces missing
- som-et-kart-opp-ned turn=no actor=any
  ("var")? ("som å") ("lese"|"lesa"|"tyde"|"tolke"|"følge"|"høre på"|"lytte til"|"finne fram i"|"finne veien i"|"løse"|"løyse"|"legge"|"lete i") ("et kart opp ned"|"eit kart opp ned"|"et kart uten navn"|"kart uten navn"|"kart i tåke"|"kart i mørket"|"kart i mørke"|"teblader"|"kaffegrut"|"tarotkort"|"horoskopet"|"et horoskop"|"i en krystallkule"|"en labyrint"|"ein labyrint"|"en rebus"|"ein rebus"|"rebus"|"en gåte"|"ei gåte"|"gåter"|"et kryssord"|"kryssord"|"et puslespill" ..4|"eit puslespel" ..4|"puslespill" ..4|"en krim uten" _|"en bok uten" _|"en radio mellom" ..2|"tåka"|"tåke"|"værmeldinga"|"et orakel"|"orakelet")
  ("et"|"eit"|"som et"|"som eit"|"rene"|"det rene") ("puslespill"|"puslespel"|"kryssord"|"orakelsvar"|"lotteri"|"virrvarr"|"sammensurium"|"villniss") ("uten fasit"|"der" ..2 "mangler"|"der" ..2 "manglet"|"der" ..2 "mangla"|"uten bilde"|"uten lokk"|"utan fasit"|"med manglende brikker"|"med bare hull"|"av en forklaring"|"av eit svar"|"av et svar")
  ("snakket"|"snakka"|"prata"|"pratet"|"svarte"|"svara"|"skrev"|"skreiv"|"snakker"|"skriver"|"svarer"|"forklarte") ("bare"|"berre"|"mest"|"stort sett")? ("i")? ("i") ("gåter"|"gåtar"|"tåkespråk"|"tåke"|"tåka"|"runer"|"rebuser"|"orakelsvar"|"halve setninger"|"halve setningar"|"hytt og vær"|"hytt og vêr"|"hytt og gevær"|"hytt og pine"|"aust og vest"|"øst og vest"|"vest og øst"|"ring"|"sirkel")
  ("svar"|"svarene"|"svara"|"svaret"|"forklaring"|"forklaringer"|"forklaringen"|"beskjedene"|"setninger"|"løse ord") ("i"|"på") ("hytt og vær"|"hytt og vêr"|"hytt og gevær"|"øst og vest"|"aust og vest"|"måfå"|"slump")
  ("tåkespråk"|"tåkeord"|"orakelsvar"|"goddag-mann-svar"|"ullprat"|"svadasvar"|"tåkefyrste"|"tåkeforklaring"|"gummisvar"|"vattsvar"|"halvsannheter"|"vrøvl"|"surrete svar")
  ja: Forklaringen var [som å lese kaffegrut].
  ja: Mannen [snakka i gåter] heile tida.
  ja: Svaret var [et puslespill der tre brikker mangler].
  nei: Vi la et puslespill mens vi ventet.
  nei: Det var tåke i hele Bergen.

# one thing now, another then; one hand does not know of the other
- ja-og-nei actor=any turn=no
  ("det ene øyeblikket"|"i det ene øyeblikket"|"ene øyeblikket"|"den ene dagen"|"ene dagen"|"den eine dagen"|"det eine augeblikket"|"i ene setningen"|"i den ene setningen"|"den ene gangen"|"ene gangen"|"en dag"|"ein dag"|"den ene uka"|"om morgenen"|"i første mail"|"i den første mailen"|"i første avsnitt"|"på telefonen"|"i chatten") !("var hun"|"var han") ..5 (","|"og"|";") ("det neste"|"i det neste"|"det andre"|"i neste"|"i den neste"|"i den andre"|"den neste"|"neste dag"|"dagen etter"|"den andre"|"neste gang"|"neste uke"|"om kvelden"|"på mail"|"i mailen") ("noe helt annet"|"noko heilt anna"|"noe annet"|"noko anna"|"det motsatte"|"det stikk motsatte"|"nei"|"ja"|"tja"|"kanskje"|"nei takk"|"at det ikke" ..4)
  ("den ene"|"den eine"|"den første"|"den fyrste"|"hun ene"|"han ene"|"én"|"ein") ("sa"|"sier"|"seier"|"svarte"|"svara"|"mente"|"påsto"|"lovte"|"skrev") ("én ting"|"en ting"|"ein ting"|"ett"|"eitt"|"ja"|"nei"|"hvitt"|"svart"|"grønt"|"dette"|_) (","|"og"|"mens"|"men") ("den andre"|"den neste"|"hun andre"|"han andre"|"neste"|"nestemann"|"en annen"|"ein annan"|"den tredje") ("sa"|"seier"|"svarte")? ("noe helt annet"|"noko heilt anna"|"noe annet"|"noko anna"|"det motsatte"|"det stikk motsatte"|"nei"|"ja"|"svart"|"hvitt"|"det andre"|"rødt"|"tvert imot")
  ("den")? ("høyre"|"venstre"|"høgre"|"ene") ("hånd"|"hånda"|"hand"|"handa"|"hånden") ("vet ikke"|"visste ikke"|"veit ikkje"|"visste ikkje"|"aner ikke"|"ante ikke") ("hva"|"kva") ..5
  ("gjorde"|"sa"|"tok"|"trakk") @hanhun? ("helomvending"|"en helomvending"|"kuvending"|"ei kuvending"|"en kuvending"|"kontrabeskjed"|"alt tilbake igjen") ("midt i"|"i neste"|"fem minutter"|"to minutter"|"ti minutter"|"underveis"|"i samme"|"dagen etter") ..2
  ("skiftet"|"skifta"|"byttet"|"bytta"|"endret"|"endra") ("forklaring"|"historie"|"svar"|"versjon"|"meining"|"mening"|"begrunnelse") ("oftere enn"|"like ofte som"|"tre ganger"|"to ganger"|"fire ganger"|"for hver"|"midt i"|"hver gang"|"underveis") ..4
  ja: [Den ene sa ja, den andre nei].
  ja: [I den ene setningen ja, i den neste noe helt annet].
  ja: [Høyre hånd visste ikke hva den venstre gjorde].
  nei: Den ene sa god morgen, og den andre smilte.
  nei: Den ene dagen regnet det, den neste var det sol.

# the only reason given; a question left in the air
- var-alt-av-forklaring actor=any turn=no beats=clarity.next-steps
  ("var"|"er"|"ble"|"vart") ("alt"|"det eneste"|"det einaste"|"hele"|"heile") ("jeg"|"eg"|"vi"|"me")? ("fikk"|"fekk"|"skulle få"|"kunne få"|"kom"|"ble gitt"|"hun ga"|"han ga"|"ho gav"|"de ga")? ("meg"|"ut av henne"|"ut av ham"|"oss"|"høre"|"vite")? ("av"|"i"|"som"|"til")? ("begrunnelse"|"begrunnelsen"|"grunngjeving"|"grunngjevinga"|"forklaring"|"forklaringa"|"forklaringen"|"forklaringer"|"grunn"|"årsak"|"utdyping")
  ("hvorfor"|"kvifor"|"korfor"|"årsaken til"|"grunnen til"|"hva som forårsaket"|"hva feilen skyldtes") !("jeg ringte"|"eg ringde"|"jeg valgte"|"jeg byttet") _ ..9 (",")? ("står"|"er"|"forblir"|"forblei"|"var"|"henger"|"heng"|"svever"|"ligger"|"ble stående"|"vart ståande"|"ble hengende") ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enno"|"enda"|"stadig"|"for meg"|"og blir"|"like")? ("i det blå"|"i det uvisse"|"i tåka"|"i lufta"|"i løse lufta"|"uvisst"|"skrevet i stjernene"|"et mysterium"|"eit mysterium"|"mysteriet"|"en hemmelighet"|"ein løyndom"|"et åpent spørsmål"|"eit ope spørsmål"|"ubesvart"|"uforklart"|"skjult i tåke"|"et sort hull"|"et svart hull"|"åpent")
  ^ ("og"|"men") ("hvorfor"|"kvifor"|"korfor"|"hvorfor ikke"|"kvifor ikkje") "?"
  ^ ("hva skyldtes"|"hva kom" _ "av"|"kva kom" _ "av"|"hva var årsaken"|"hva var grunnen"|"hva er grunnen"|"hva feilen var"|"hva som var galt") ..4 "?"
  ja: «Policy» [var alt jeg fikk av forklaring].
  ja: [Og hvorfor?] Taust som graven.
  ja: [Hvorfor gebyret kom, er fortsatt et mysterium].
  nei: Hvorfor jeg ringte, er en hemmelighet.
  nei: Det var alt jeg trengte av informasjon.

# the customer had to find the meaning: between the lines, piece by piece
- måtte-pusle-selv turn=no actor=any
  ("måtte"|"laut"|"må"|"fikk"|"fekk") @jegvi? ("selv"|"sjølv"|"liksom"|"nesten"|"prøve å"|"bare"|"da")? ("lese mellom linjene"|"lesa mellom linjene"|"lese mellom linene"|"lese meg til" ..3|"gjette meg" ("til"|"fram til") ("hva" ("det"|"hun"|"han"|"de"|"dette")|"kva" ("det"|"ho"|"han"|"dei")|"hvorfor"|"meningen"|"meininga"|"resten"|"svaret"|"sammenhengen")|"gjette" ("resten"|"meningen"|"hva hun" ..2|"hva han" ..2|"kva ho" ..2)|"tolke" ("svaret"|"det" ..3|"svara"|"orakelet")|"pusle" ("det"|"alt"|"bitene"|"bitane"|"svarene"|"informasjonen")? "sammen" ("selv"|"etterpå")?|"pusle" "saman" ("selv"|"sjølv")?|"legge sammen to og to"|"legge to og to sammen"|"leggja saman to og to"|"tenke meg til resten"|"tenkje meg til resten"|"finne meningen selv"|"google" ("meg til" ("resten"|"svaret"|"hva" ..4)|"hva han mente"|"hva hun mente"|"det etterpå"|"resten"|"forklaringen")|"slå opp resten")
  ("detaljene"|"detaljane"|"resten"|"forklaringen"|"forklaringa"|"begrunnelsen"|"grunngjevinga"|"sammenhengen"|"samanhengen"|"opplysningene"|"opplysningane"|"fakta"|"vilkårene"|"det viktigste") ("måtte"|"laut"|"fikk"|"fekk") ("jeg"|"eg"|"vi"|"me") ("selv"|"sjølv"|"bare"|"sjøl")? ("grave"|"finne"|"finna"|"lete"|"leite"|"google"|"lese"|"lesa"|"tenke"|"gjette"|"pusle"|"mase"|"lirke"|"dra"|"hente"|"lista"|"tolke") ("meg")? ("fram"|"frem"|"til"|"sammen"|"saman"|"ut av" _|"opp")? ("selv"|"sjølv"|"på egen hånd"|"på eiga hand")?
  ("serverte"|"servert"|"ga"|"gav"|"leste"|"las"|"kom med"|"leverte"|"fikk"|"fekk"|"ramset opp"|"rablet ned"|"slang ut"|"kastet fram"|"delte") @hanhun? ("meg"|"oss")? ("bare"|"berre"|"kun"|"knapt") ("overskriftene"|"overskrifter"|"overskriftane"|"stikkord"|"noen stikkord"|"stikkordene"|"løse biter"|"lause bitar"|"biter og stumper"|"bitar"|"biter"|"brokker"|"bruddstykker"|"fragmenter"|"smuler"|"smular"|"halve setninger"|"ingressen"|"skallet"|"bruddstykke"|"løsrevne" _|"lausrivne" _)
  ("bare"|"berre"|"kun"|"mest") ("løse"|"lause"|"løsrevne"|"lausrivne") ("biter"|"bitar"|"fragmenter"|"brokker"|"påstander"|"setninger"|"stikkord"|"stumper"|"opplysninger"|"antydninger"|"hint") ("her og der"|"uten sammenheng"|"utan samanheng")?
  ("skrapte"|"skrapa"|"pirket"|"pirka"|"skummet"|"skumma") @hanhun? ("så vidt"|"bare"|"berre"|"kun"|"knapt")? ("i"|"på") ("overflaten"|"overflata")
  ("dekket"|"dekka"|"tok for seg"|"forklarte"|"forklara"|"gikk inn på"|"adresserte") @hanhun? ("bare"|"berre"|"kun"|"knapt"|"så vidt") ("på")? ("halve"|"halvparten av"|"halvdelen av"|"deler av"|"delar av"|"en brøkdel av"|"ein brøkdel av"|"en liten del av"|"første del av"|"den ene halvparten av") ("spørsmålet"|"spørsmål"|"spørsmåla"|"saken"|"saka"|"det"|"svaret"|"spørsmålene"|"henvendelsen"|"e-posten"|"mailen"|"det jeg" ..3|"det eg" ..3)
  ("forutsatte"|"forutsetter"|"føresette"|"tok for gitt"|"tok det for gitt"|"tok for gjeve"|"regnet med"|"rekna med"|"gikk ut fra"|"gikk ut ifra"|"gjekk ut frå"|"tok det som en selvfølge"|"tok som en selvfølge"|"snakket som om"|"snakka som om"|"forklarte som om"|"antok"|"virket som han trodde"|"trodde visst"|"trudde visst") @hanhun? ("at")? ("jeg"|"eg"|"vi"|"me"|"alle"|"folk"|"man"|"kunden"|"du") ("kunne"|"kan"|"visste"|"vet"|"veit"|"kjente"|"kjente til"|"skjønte"|"var inne i"|"hadde peiling på"|"hadde lest"|"forsto"|"satt inne med") !("navnet"|"vente"|"betale"|"ringe"|"klare meg"|"norsk") ("alt"|"alle"|"det"|"dette"|"reglene"|"reglane"|"systemet"|"begrepene"|"hele"|"hva"|"kva"|"saksgangen"|"vilkårene"|"vilkåra"|"loven"|"skattereglene"|"gangen i"|"paragrafene"|"hvordan"|"korleis") ..2 ("fra før"|"frå før"|"allerede"|"utenat"|"utanåt")?
  ja: Jeg [måtte lese mellom linjene] i svaret.
  ja: [Detaljene fikk jeg selv lete fram].
  ja: Ho [serverte berre lausrivne bitar].
  ja: Han [tok for gitt at jeg kunne reglene].
  ja: Svaret [skrapte bare i overflaten].
  nei: Jeg måtte lese avtalen selv.
  nei: Hun regnet med at jeg kunne vente.
  nei: Bilen var skrapt i lakken.

# much talk, little said
- mye-prat-lite-innhold turn=no actor=any
  ("mye"|"mykje"|"masse"|"lang"|"lange"|"langt"|"mange") ("prat"|"ord"|"snakk"|"preik"|"tekst"|"svada"|"skrik"|"skravling"|"støy"|"utenomsnakk"|"utanomsnakk"|"forklaring"|"svar"|"setninger"|"e-post"|"lyd"|"bla bla") (","|"og"|"men") ("lite"|"lita"|"ingen"|"inga"|"null"|"fint lite"|"svært lite"|"ikke noe"|"uten"|"utan"|"minimalt med") ("med")? ("konkret"|"reelt")? ("innhold"|"innhald"|"ull"|"substans"|"mening"|"meining"|"fakta"|"svar"|"informasjon"|"info"|"forklaring"|"fornuft"|"poeng"|"konkret"|"sagt"|"sammenheng"|"verdt" ..2)
  ("vrøvlet"|"vrøvla"|"vrøvler"|"svadet"|"svada"|"bablet"|"babla"|"surret"|"surra"|"rablet"|"rørte"|"våset"|"våsa"|"tøvet"|"tøva") @hanhun? ("bare"|"berre"|"seg")? ("i vei"|"i veg"|"avgårde"|"av gårde"|"av sted"|"av seg" ..2|"noe om"|"noko om"|"fælt"|"bort tida")
  ("mer"|"meir"|"flere"|"fleire") ("gåte"|"gåter"|"gåtar"|"tåke"|"tull"|"spørsmålstegn"|"spørjeteikn"|"støy"|"luft"|"røyk"|"forvirring"|"prat"|"ord"|"surr"|"kaos"|"utenomsnakk"|"svada"|"vrøvl"|"rot") "enn" ("svar"|"forklaring"|"fakta"|"innhold"|"innhald"|"opplysning"|"opplysninger"|"klarhet"|"mening"|"informasjon"|"substans"|"svarene"|"det jeg" ..3)
  ("ble"|"blei"|"vart"|"er"|"gjorde meg") @jegvi? ("ikke"|"ikkje"|"itj") ("et fnugg"|"eit fnugg"|"fnugg"|"det grann"|"det minste"|"det døyt"|"døyten"|"det spor"|"en tøddel"|"ein tøddel"|"en millimeter"|"en smule"|"en dugg"|"en grann"|"eit hår"|"et hår"|"nevneverdig"|"nemneverdig"|"så mye som en tøddel") ("klokere"|"klokare"|"smartere"|"visere")
  ("bortforklaring"|"bortforklaringer"|"bortforklaringar"|"bortforklarte"|"unnvikelsesmanøvrer"|"søkte forklaringer"|"søkt forklaring") ("fra ende til annen"|"frå ende til anna"|"på" "bortforklaring"|"på" "bortforklaringer")?
  ("ei"|"en"|"ein"|"et"|"eit")? ("forklaring"|"forklaringer"|"forklåring"|"svar"|"begrunnelse"|"grunngjeving"|"forklaringa"|"svaret"|"forklaringen") ("som"|"så"|"hennes"|"hans")? ("va"|"var"|"er"|"e"|"ble") ("heilt"|"helt"|"fullstendig"|"langt"|"ganske"|"aldeles")? ("på jordet"|"på bærtur"|"på viddene"|"på villspor"|"på tur"|"ute å kjøre"|"bak mål"|"hinsides"|"meningsløs"|"meningsløst"|"meiningslaus"|"gresk"|"tullete"|"hull i hatten"|"tynn som" _|"tynt som" _|"tynnere enn" _|"tynn suppe")
  ("klarte"|"greide"|"evnet"|"evna"|"fikk"|"fekk"|"maktet"|"makta"|"kunne") @hanhun? ("ikke"|"ikkje"|"aldri"|"heller ikke") ("å")? ("få" ("det"|"poenget"|"budskapet"|"svaret"|"alt") ("ordentlig"|"skikkelig")? ("fram"|"frem"|"ut av munnen" ("så" ..4)?|"ut"|"over bordkanten"|"over rampen")|"formidle" ("det"|"noe"|"kunnskapen"|"budskapet"|"noko"|"svaret")|"sette ord på" ("det"|"hvorfor"|"hva")|"setje ord på" ("det"|"kvifor")|"fram" ("poenget"|"budskapet"|"hva" ..3)|"frem poenget"|"få forklart" ("det"|"hvorfor"|"seg" ..1|"noe")|"forklare" ("seg"|"det så" ..3|"det slik at" ..3)|"få sagt hva" ..3)
  ("kunne"|"kunne du")? ("like gjerne"|"like godt"|"heller") ("ha")? ("spurt"|"spurd"|"spørre"|"spørje") ("veggen"|"en vegg"|"katta"|"katten"|"hunden"|"spåkona"|"en spåkone"|"ei spåkone"|"google"|"lampa"|"en stein"|"naboen"|"kaffetrakteren"|"krystallkula") ("om") ("hvorfor"|"kvifor"|"hva"|"kva"|"hvordan"|"korleis"|"årsaken"|"grunnen") >>
  ja: [Mye prat og null innhold] i det svaret.
  ja: Han [vrøvla i veg] om straumen.
  ja: Det ble [mer røyk enn svar].
  ja: Eg [vart ikkje det grann klokare].
  ja: Jeg fikk [en forklaring som var helt på viddene].
  ja: Hun [klarte ikke å formidle det] videre.
  nei: Vi hadde lang prat og ingen hastverk.
  nei: Jeg klarte ikke å få fram ordene, så opprørt var jeg.
  nei: Mange ord i avtalen er vanskelige.

# a wish that the reason had been told
- skulle-fått-vite-hvorfor turn=no actor=any
  !("jeg"|"eg"|"vi"|"me") ("kunne"|"burde"|"skulle"|"måtte da kunne"|"hadde") @hanhun? ("gjerne"|"godt"|"vel"|"jo"|"i det minste"|"faktisk"|"da")? ("ha")? ("brukt"|"bruka"|"tatt seg"|"teke seg"|"tatt"|"spandert"|"kostet på seg"|"ofret"|"ofra"|"lagt"|"giddet"|"gidda"|"unnet meg"|"satt av") ("et"|"eit"|"noen"|"nokre"|"to"|"tre"|"ti"|"et par"|"litt"|"ett"|"en"|"ei"|"bryet"|"bryderiet"|"arbeidet"|"litt mer")? ("minutt"|"minutter"|"sekund"|"sekunder"|"setning"|"setninger"|"setningar"|"linje"|"linjer"|"tid"|"ord"|"krefter"|"innsats")? ("på"|"til"|"med")? ("å")? ("fortelle"|"fortelje"|"forklare"|"forklåre"|"si"|"seie"|"utdype"|"begrunne"|"grunngje"|"vise"|"opplyse"|"skrive") ("meg"|"oss"|"litt"|"mer"|"litt mer"|"bedre"|"skikkelig"|"ordentlig")? ("hvorfor"|"kvifor"|"hva det"|"kva det"|"hvordan det"|"det"|"sammenhengen"|"bakgrunnen"|"hva" ..2|"saken"|"valget"|"avslaget"|"grunnen"|"årsaken")
  ("hadde vært"|"hadde vore"|"ville vært"|"ville vore"|"hadde jo vært"|"skulle vært") ("kjekt"|"greit"|"fint"|"bra"|"godt"|"nyttig"|"interessant"|"på sin plass"|"artig"|"moro") ("å"|"om jeg"|"om eg"|"om vi"|"om hun"|"om han"|"om ho") ("hadde")? ("få"|"fikk"|"fått"|"fekk"|"sa"|"sagt"|"fortalte"|"forklarte"|"vite"|"vita"|"kunne"|"høre"|"høyre") ("vite"|"vita"|"høre"|"høyre"|"forklart"|"en forklaring på"|"ei forklaring på"|"sagt"|"litt om"|"opplyst"|"meg")? ("hvorfor"|"kvifor"|"årsaken"|"grunnen"|"hva det skyldtes"|"kva det kom av"|"hvordan det" ..3|"bakgrunnen") ..3
  ("skulle ønske"|"skulle ynskje"|"ønsket"|"ynskte"|"skulle gjerne"|"hadde ønsket"|"kunne ønske") ..5 ("med teskje"|"inn med teskje"|"steg for steg"|"punkt for punkt"|"steg for steg-veiledning"|"på en enklere måte"|"en gang til"|"skriftlig forklart"|"med eksempler")
  ("noe"|"noko"|"noen"|"et"|"eit"|"ett"|"nokon"|"noka") ("klart"|"klårt"|"ordentlig"|"skikkelig"|"fornuftig"|"konkret"|"greit"|"tydelig"|"tydeleg"|"entydig"|"rett"|"ærlig"|"presist"|"utfyllende"|"konkrete"|"klar"|"grundig"|"skikkelege") ("svar"|"beskjed"|"forklaring"|"forklaringa"|"begrunnelse"|"informasjon"|"grunngjeving") ("på" ..4|"om" ..4)? @borte-etter
  ja: Hun [kunne godt ha brukt to setninger på å forklare hvorfor].
  ja: [Hadde vært greit å få vite hvorfor] beløpet økte.
  ja: [Noe ordentlig svar kom aldri].
  nei: Jeg burde ha tatt meg tid til å forklare det.
  nei: Hadde vært fint å få vite når.

# first yes, then no; one thing in the chat, another on the phone
- først-ja-så-nei turn=no actor=any
  ("først"|"fyrst") ("ja"|"nei"|"gratis"|"hvitt"|"kvitt"|"svart"|"grønt lys"|"grønt"|"det ene"|"ett svar"|"én dato"|"én pris") "," ("så"|"deretter"|"og så"|"etterpå") ("nei"|"ja"|"ikke"|"ikkje"|"svart"|"hvitt"|"kvitt"|"rødt"|"det andre"|"et annet"|"en annen"|"500" ..1|"gebyr"|"likevel ikke"|"tja"|"kanskje") ("," ("så"|"til slutt"|"og så"|"og til slutt") ..3)?
  ("på"|"i") ("chatten"|"chat"|"telefonen"|"telefon"|"tlf"|"mail"|"mailen"|"e-post"|"e-posten"|"brevet"|"sms"|"sms-en"|"butikken"|"skranken"|"nettet"|"nettsiden"|"appen") ("sa"|"skrev"|"skreiv"|"het"|"heitte"|"var"|"sto"|"stod"|"fikk jeg"|"fekk eg"|"er"|"heter"|"står"|"lovte"|"lovet") ...10 "," ("på"|"i"|"mens" "på"|"men på"|"men i") ("chatten"|"chat"|"telefonen"|"telefon"|"tlf"|"mail"|"mailen"|"e-post"|"e-posten"|"brevet"|"sms"|"sms-en"|"butikken"|"skranken"|"fakturaen"|"regningen"|"appen") ..5
  ("sa"|"mente"|"svarte"|"svara"|"lovte"|"lovet"|"skrev") @hanhun? ("svart"|"hvitt"|"kvitt"|"ja"|"nei"|"det ene"|"en ting"|"én ting"|"ein ting"|"ett"|"eitt") ("i går"|"først"|"fyrst"|"på mandag"|"forrige gang"|"den ene dagen"|"i forrige uke"|"om morgenen"|"på telefonen"|"i chatten"|"på mail") (","|"og"|"men") ("kvitt"|"hvitt"|"svart"|"nei"|"ja"|"det andre"|"noe annet"|"noe helt annet"|"noko anna"|"det motsatte"|"det stikk motsatte") ("i dag"|"etterpå"|"nå"|"no"|"den neste"|"på mail"|"på telefonen"|"i brevet"|"om kvelden"|"denne uka"|"i neste")
  ja: [Først gratis, så gebyr].
  ja: [I chatten sa de at frakten var gratis, i brevet var den 99].
  ja: Ho [sa ja i går og nei i dag].
  nei: Først ja, så måtte jeg tenke meg om.
  nei: På chatten var det kø og på telefon var det ingen.

# clear as mud; half the story; it was put down to the rules
- klar-som-blekk turn=no actor=any
  ("klar"|"klart"|"klår"|"klårt"|"klare"|"tydelig"|"tydeleg"|"oversiktlig"|"oversiktleg"|"krystallklart"|"lett") ("som") ("blekk"|"gjørme"|"gjørma"|"søle"|"grøt"|"graut"|"lapskaus"|"tåke"|"kaffegrut"|"novembermørket"|"grumsete vann"|"ertesuppe"|"leirvann"|"kaffe"|"kvantefysikk"|"skodde"|"skodda"|"brunost"|"bly")
  ("et"|"eit"|"en"|"ei"|"det rene"|"rene"|"bare"|"berre") ("sammensurium"|"virrvarr"|"kaos"|"lapskaus"|"suppe"|"røre"|"graut"|"grøt"|"miksmaks"|"salat"|"sausen"|"surr"|"vas"|"mølje"|"rot") ("av") ("halve setninger"|"halve setningar"|"tall"|"tal"|"svar"|"opplysninger"|"opplysningar"|"forklaringer"|"forklaringar"|"motsigelser"|"forbehold"|"fraser"|"regler"|"paragrafer"|"lenker"|"setninger"|"informasjon")
  ("halve"|"en brøkdel av"|"ein brøkdel av"|"bruddstykker av"|"bare toppen av"|"berre toppen av"|"deler av"|"biter av"|"bitar av") ("historien"|"historia"|"forklaringen"|"forklaringa"|"sannheten"|"sanninga"|"bildet"|"biletet"|"svaret"|"informasjonen"|"begrunnelsen") !("mi"|"min")
  !("jeg"|"eg"|"vi"|"me") ("skyldte"|"skylda"|"skyldet"|"la skylda"|"la skylden"|"viste"|"henviste"|"pekte"|"skulda"|"skuldet"|"skylder") @hanhun? ("bare"|"berre"|"kun"|"alt"|"det meste") ("på"|"til") ("nye regler"|"nye reglar"|"systemet"|"reglene"|"reglane"|"regelverket"|"policy"|"rutiner"|"rutinene"|"algoritmen"|"datamaskinen"|"data"|"eu"|"markedet"|"hovedkontoret"|"noe med" ..3|"«nye" ..2|"paragrafen"|"vilkårene"|"vilkåra") !("på side"|"punkt"|"paragraf")
  ("hvilke"|"hvilken"|"hvilket"|"kva for"|"hva slags"|"kva slags"|"hvem"|"kven"|"hva regelen"|"hva grunnen"|"hva årsaken"|"hva gebyret"|"kva gebyret") ("dato"|"frist")? ..5 ("fikk"|"fekk") ("jeg"|"eg"|"vi"|"me") ("aldri"|"ikke"|"ikkje") ("vite"|"vita"|"høre"|"høyre"|"greie på"|"svar på"|"forklart")
  ("skjønte"|"skjøna"|"forsto"|"forstod"|"skjønner"|"begrep"|"fattet") ("jeg"|"eg"|"vi"|"me"|"æ")? ("fortsatt"|"framleis"|"fremdeles"|"enda")? ("ikke"|"ikkje"|"itj"|"aldri") ("hva"|"kva"|"ka"|"hvilke regler"|"hvilken regel"|"hvilke vilkår") ("som")? ("gjelder"|"gjaldt"|"gjeld"|"galdt"|"galt gjaldt") ("for meg"|"for oss"|"for mæ"|"i min sak"|"her")?
  ("umulig"|"umogleg"|"uråd"|"ikke mulig"|"vanskelig"|"vanskeleg"|"håpløst"|"ikkje råd") ("å") ("navigere etter"|"navigere i"|"finne fram i"|"finne frem i"|"finne hode og hale i"|"se hode og hale i"|"følge tråden i"|"finne den røde tråden i"|"styre etter"|"orientere seg i"|"orientere meg i"|"få mening i"|"få meining i"|"få tak i poenget") ("forklaringen"|"svaret"|"det hun sa"|"det han sa")?
  ("som")? ("et"|"eit"|"ett") ("levende"|"levande"|"eneste stort"|"eneste"|"einaste stort"|"stort"|"vandrende"|"gående") ("spørsmålstegn"|"spørsmålsteikn"|"spørjeteikn") ("etterpå"|"etter samtalen")?
  ("det")? ("står"|"sto"|"stod"|"var"|"sa"|"nevnte"|"fikk"|"fekk"|"skrev") ("det"|"hun"|"han"|"ho"|"de"|"jeg"|"eg") ("ikke"|"ikkje") ("et"|"eit") ("pip"|"ord"|"kvekk") ("om") ("hvorfor"|"kvifor"|"hva" ("det"|"pengene"|"gebyret")|"årsaken"|"grunnen"|"i svaret"|"i brevet"|"i mailen"|"bakgrunnen")
  ("hverken"|"verken"|"korkje") ("fugl"|"fuggel") ("eller") ("fesk"|"fisk"|"fesken")
  « ("det er"|"dette er"|"det ble"|"det blir"|"d e") ("litt"|"for"|"alt for"|"ganske"|"jo")? ("vanskelig"|"vanskeleg"|"komplisert"|"innviklet"|"innvikla"|"langt"|"teknisk"|"mye"|"mykje"|"omfattende") ("å")? ("forklare"|"forklåre"|"forklara"|"å ta" ..3|"å komme inn på")? »
  « ("bare fordi"|"berre fordi"|"fordi det bare er sånn"|"det bare er sånn"|"slik har vi alltid gjort det"|"det er bestemt sånn"|"sånn er det blitt bestemt"|"det er bare sånn det er"|"det er berre slik det er"|"det er sånn systemet er"|"sånn er det med den saken") »
  ja: [Tydelig som kaffegrut], det svaret.
  ja: Det ble [et virrvarr av tall].
  ja: Han [skyldte bare på systemet].
  ja: [Hvilken paragraf fikk jeg aldri vite].
  ja: Ho sa [«det er for komplisert å forklare»].
  nei: Klar som et egg sto hun der.
  nei: Hun viste til paragraf 4 i loven.
  nei: Halve svaret mitt var feilstavet.

# nobody troubled to explain; neither … nor an explanation; marks
- gadd-ikke-forklare turn=no
  ("gadd"|"orket"|"orka"|"giddet"|"iddest"|"brydde seg"|"tok seg"|"la seg"|"så seg"|"fant det") @hanhun? ("ikke"|"ikkje"|"aldri"|"ingen"|"heller ikke"|"ikke engang") ("tid"|"tida"|"råd"|"bryet"|"verdt"|"umaken")? ("til"|"med"|"om")? ("å") ("forklare"|"forklåre"|"begrunne"|"utdype"|"grunngje"|"si hvorfor"|"seie kvifor"|"gi meg en forklaring"|"fortelle hvorfor"|"gå i dybden"|"gå i detalj") >>
  ("unnlot"|"unnlét"|"glemte"|"gløymde"|"droppet"|"droppa"|"lot være"|"lét vere"|"forsømte"|"nektet"|"nekta"|"slurvet med"|"sparte seg bryet med"|"unngikk"|"vegret seg for") @hanhun? ("å") ("forklare"|"forklåre"|"begrunne"|"utdype"|"grunngje"|"fortelle hvorfor"|"fortelje kvifor"|"si hvorfor"|"seie kvifor"|"nevne hvorfor"|"opplyse om prisen"|"fortelle om gebyret"|"nevne gebyret"|"si hva det koster") >>
  ("verken"|"korkje"|"hverken") ...8 [ "eller" ("forklarte"|"forklara"|"begrunnet"|"utdypet"|"forklart"|("en"|"ei"|"noen"|"noe"|"nokon"|"noka")? ("forklaring"|"begrunnelse"|"grunngjeving"|"forklåring")) ]
  ("verken"|"korkje"|"hverken") ("forklarte"|"forklara"|"begrunnet"|"forklaring"|"begrunnelse"|"grunngjeving")
  ("verre"|"dårligere"|"dårlegare"|"svakere"|"tynnere"|"mer rotete"|"meir rotete"|"mer uklart") ("forklart"|"forklåra"|"begrunnet"|"beskrevet")
  ja: Som vanlig [gadd ingen å forklare].
  ja: Hun [unnlot å forklare hvorfor].
  ja: Hun ga meg verken svar [eller forklaring].
  nei: Jeg glemte å forklare hvorfor jeg ringte.

- forklaring-stryk turn=no actor=any
  ("klok"|"klokere"|"klokare"|"mye klokere"|"stort klokere") ("ble"|"blei"|"vart"|"var") ("jeg"|"eg"|"vi"|"æ"|"me") ("ikke"|"ikkje"|"itj"|"aldri")
  ("er det"|"var det"|"er det virkelig"|"kan det være") ("for mye forlangt"|"for mye å be om"|"for mykje å be om"|"så vanskelig"|"så vanskeleg") ("å") ("få"|"gi"|"gje"|"be om") ("en"|"ei"|"noen") ("ordentlig"|"skikkelig"|"enkel"|"liten")? ("forklaring"|"begrunnelse"|"grunngjeving"|"forklåring") >>
  ^ ("forklarte"|"forklaring"|"forklaringen"|"begrunnelse"|"begrunnelsen"|"informasjon"|"informasjonen"|"svar på hvorfor") ":" ("nei"|"niks"|"null"|"ingen"|"inga"|"dårlig"|"dårleg"|"svak"|"svakt"|"manglet"|"mangla"|"fraværende"|"stryk"|"elendig"|"knapp"|"uteble"|"ikke-eksisterende"|"1"|"2"|"3")
  ("for en"|"for ei") ("fantastisk"|"strålende"|"flott"|"glimrende"|"god"|"herlig"|"fin") ("forklaring"|"begrunnelse"|"grunngjeving") ":"
  ("første"|"fyrste") ("og") ("andre"|"neste") ("svar"|"forklaring"|"beskjed"|"samtale") ("var") ("som") ("natt og dag"|"dag og natt"|"ild og vann")
  ("ikke"|"ikkje") ("fornøyd")? ("med") ("forklaringen"|"forklaringa"|"begrunnelsen"|"grunngjevinga"|"informasjonen") ("nei"|"i det hele tatt"|$)
  ("«forklaringen»"|"«forklaringa»"|"«begrunnelsen»"|"såkalte forklaringen"|"såkalte begrunnelsen"|"såkalla forklaringa") ..3
  ja: Hyggelig var han, men [klok ble jeg ikke].
  ja: [Er det for mye forlangt å få en forklaring]?
  nei: Informasjon: åpent til fem.

# still no wiser of the why; an answer that gives nothing
- skjønner-fortsatt-ikke turn=no actor=any
  ("skjønner"|"forstår"|"skjønar"|"fatter"|"begriper"|"vet"|"veit") ("jeg"|"eg"|"vi"|"me"|"æ")? ("fortsatt"|"fremdeles"|"framleis"|"enda"|"ennå"|"enno"|"stadig"|"den dag i dag") ("ikke"|"ikkje"|"itj") ("hvorfor"|"kvifor"|"korfor"|"hva gebyret" ..3|"hvordan det henger" ..2|"korleis det heng" ..2|"grunnen"|"årsaken"|"hva jeg betaler for"|"kva eg betaler for"|"hva som var galt"|"sammenhengen") >>
  ("ingen"|"ingen av dem"|"ingen der") ("kunne"|"kan"|"ville"|"klarte å"|"greide å"|"var i stand til å"|"vil") ("gi"|"gje"|"si"|"seie"|"forklare"|"forklåre"|"svare på"|"fortelle") ("meg"|"oss")? ("en"|"ei"|"noen"|"nokon"|"noka"|"noe")? ("god"|"ordentlig"|"fornuftig"|"skikkelig")? ("grunn"|"forklaring"|"årsak"|"begrunnelse"|"grunngjeving"|"hvorfor"|"kvifor"|"svar på hvorfor"|"sammenhengen"|"hva det skyldtes") >>
  ("svaret"|"forklaringen"|"forklaringa"|"mailen"|"e-posten"|"begrunnelsen"|"grunngjevinga") ("ga"|"gav"|"sa") ("meg"|"oss") ("ingenting"|"fint lite"|"svært lite"|"null og niks"|"ikke stort"|"ikke en dritt"|"ikkje stort"|"lite og ingenting")
  !("etter"|"uten"|"utan") ("mye"|"mykje"|"masse"|"bare"|"berre"|"litt for mye") ("om og men"|"men og om"|"hvis og om"|"tja og mja"|"kanskje og muligens"|"hvis og kanskje"|"fram og tilbake i forklaringen"|"hm og tja")
  ("like"|"omtrent like"|"cirka like") ("klar"|"klart"|"klare"|"klår"|"tydelig"|"tydeleg"|"oversiktlig") ("som") ("grumsete vann"|"grumsete vatn"|"gjørme"|"blekk"|"tåke"|"graut"|"grøt"|"lapskaus"|"kaffegrut"|"ei tåkenatt"|"en tåkenatt"|"en svart natt"|"melk"|"kullstøv"|"søle")
  ("forklaring"|"forklaringa"|"forklaringen"|"svar"|"svaret"|"begrunnelse"|"begrunnelsen"|"svara"|"resonnement") ("uten"|"utan"|"som ikke"|"som ikkje"|"hadde verken"|"hadde korkje"|"hadde ikke") ("hode og hale"|"hue og hale"|"hovud og hale"|"hode eller hale"|"hovud eller hale"|"hang på greip"|"hang sammen"|"hang saman"|"hang i hop"|"ga mening"|"gav meining")
  ("hver gang"|"kvar gong") ...8 ("et nytt"|"eit nytt"|"en ny"|"ei ny"|"et annet"|"eit anna"|"nye"|"ulike"|"forskjellige") ("svar"|"forklaring"|"beskjed"|"versjon"|"historie"|"begrunnelse")
  ("uten"|"utan") ("ett"|"et"|"eit"|"eitt"|"et eneste") ("ord"|"kvekk"|"pip") ("til"|"som"|"av"|"i") ("forklaring"|"begrunnelse"|"forklåring"|"grunngjeving")
  ^ ("bare"|"berre"|"kun") ("fraser"|"floskler"|"svada"|"tomme ord"|"runde formuleringer"|"løst prat"|"utenomsnakk"|"utanomsnakk"|"bortforklaringer"|"svevende svar")
  ja: Jeg [forstår fortsatt ikke hvorfor gebyret kom].
  ja: [Ingen kunne gi meg en grunn] til avslaget.
  ja: [Svaret ga meg fint lite].
  ja: [Hver gang jeg ringer, får jeg en ny forklaring].
  ja: Avslaget kom [uten et ord til forklaring].
  nei: Ingen kunne gi meg et lån så billig.

- vet-fortsatt-ikke-hvorfor turn=no actor=any
  ("fortsatt"|"framleis"|"fremdeles"|"ennå"|"enno"|"enda") ("vet"|"veit"|"aner"|"skjønner"|"skjønte"|"forstår"|"forsto"|"skjønar"|"skjøna") @jegvi ("ikke"|"ikkje"|"itj") @kl-hvorfor !("skjer"|"hender"|"skal skje") >>
  ("vet"|"veit"|"aner"|"skjønner"|"skjønte"|"forstår"|"forsto"|"forstod"|"skjønar"|"skjøna") @jegvi? ("fortsatt"|"fremdeles"|"framleis"|"enno"|"ennå"|"heller"|"enda") ("ikke"|"ikkje"|"itj") ("helt"|"riktig"|"heilt")? (@kl-hvorfor !("skjer"|"hender"|"skal skje")|("hva"|"kva") _ _? _? ("er for"|"er til"|@kl-gjelder)) >>
  ("skulle"|"sku"|"hadde") ("gjerne"|"likt å"|"godt"|"så gjerne") ("ha")? ("visst"|"vite"|"fått vite"|"hatt greie på"|"hørt"|"lika å vite") (@kl-hvorfor !("skjer"|"hender"|"skal skje"|"er neste")|("hva"|"kva") _ _? _? @kl-gjelder) >>
  ("et"|"eit"|"ei"|"en") ("mysterium"|"gåte"|"uløst gåte"|"hemmelighet"|"gåta") ("for meg")? ("hva"|"hvorfor"|"kvifor"|"kva"|"hvordan"|"korleis") !("skjer"|"som skjer") >>
  ("uten"|"utan"|"ikke"|"ikkje"|"aldri") ("med")? ("et"|"eit"|"ett"|"så mye som et"|"en"|"ei") ("eneste")? ("ord"|"kvekk"|"pip"|"stavelse"|"hint"|"antydning"|"linje"|"setning") ("om"|"på"|"til") ("hvorfor"|"kvifor"|"årsaken"|"grunnen"|"bakgrunnen"|"hva som lå"|"kva som låg"|"hva som var galt") >>
  ("ble"|"vart"|"blei") @hanhun? @meg? ("svar skyldig"|"svar skuldig") (("på"|"om") >>)?
  ja: Jeg [skjønte fortsatt ikke hvorfor].
  ja: [Fortsatt vet jeg ikke hvorfor prisen gikk opp].
  ja: Avslaget kom [uten et ord om hvorfor].
  ja: Eg [skulle gjerne visst kvifor].
  ja: Hun [ble meg svar skyldig].
  nei: Jeg skjønte ikke hvorfor bilen stoppet, så jeg ringte.
  nei: Jeg vet fortsatt ikke hva som skjer.

- ingen-logikk-i-svaret turn=no actor=any
  ("ingen"|"inga"|"null"|"lite"|"ikke noen"|"ikke noe"|"ikkje noko") ("logikk"|"sammenheng"|"samanheng"|"mening"|"meining"|"rød tråd"|"raud tråd"|"struktur"|"orden") "i" ("det" @hanhun? ("sa"|"skrev"|"skreiv"|"forklarte"|"la fram"|"fortalte"|"svarte")|"svaret"|"svara"|"forklaringen"|"forklaringa"|"begrunnelsen"|"e-posten"|"framstillingen"|"mailen")
  ("gikk ikke an"|"gjekk ikkje an"|"umulig"|"umogleg"|"vanskelig"|"vanskeleg"|"ikke mulig"|"ikke lett"|"uråd"|"ikkje råd"|"ikke råd"|"håpløst") "å" ("følge"|"følgje"|"få tak i"|"se"|"sjå"|"finne"|"finna"|"få øye på") ("noen"|"nokon"|"den")? ("tråden"|"logikken"|"logikk"|"sammenhengen"|"sammenheng"|"samanhengen"|"samanheng"|"resonnementet"|"tankegangen"|"rød tråd"|"forklaringen"|"forklaringa") ("i" ("det" _ _|_))?
  !("jeg"|"eg") ("hoppet"|"hoppa"|"hopper"|"hoppar"|"skippet"|"skippa"|"droppet"|"droppa"|"utelot"|"spratt") @hanhun? ("bukk")? ("over")? ("hvorfor"|"kvifor"|"begrunnelsen"|"forklaringen"|"forklaringa"|"det viktigste"|"det viktigaste"|"halvparten"|"halve"|"det vesentlige"|"detaljene"|"årsaken"|"grunnen"|"mellomregningen")
  ("svaret"|"svara"|"e-posten"|"mailen"|"beskjeden"|"forklaringen"|"det")? ("kunne"|"kan"|"kunna") ("tolkes"|"tolkast"|"bety"|"leses"|"lesast"|"forstås"|"forståast"|"tydast") ("på flere måter"|"på fleire måtar"|"på to måter"|"på mange måter"|"hva som helst"|"kva som helst"|"begge veier"|"begge vegar"|"i alle retninger"|"både ja og nei"|"som man vil")
  ("blandet"|"blanda"|"rotet"|"rota"|"mikset"|"miksa"|"surret"|"surra") @hanhun? ("sammen"|"saman"|"til") ("alt"|"begrepene"|"tallene"|"tala"|"datoene"|"vilkårene"|"to avtaler"|"avtalene"|"alt mulig"|"forklaringen")
  ("surr"|"rot"|"krøll"|"kluss"|"kaos"|"uorden") ("i"|"med") ("framstillingen"|"fremstillingen"|"forklaringen"|"forklaringa"|"svaret"|"redegjørelsen"|"begrepene"|"tallene hun"|"tallene han") ("ga"|"gav"|"kom med")?
  ("fort"|"raskt"|"kjapt"|"dårlig"|"slurvete") "og" ("galt"|"dårlig"|"slurvete"|"rotete"|"overfladisk"|"feil") ("forklart"|"lagt fram"|"fortalt"|"presentert")
  ("forklaringa"|"forklaringen"|"begrunnelsen"|"svaret"|"resonnementet"|"påstanden") ("hang"|"henger"|"heng"|"svevde") ("i løse lufta"|"i lause lufta"|"i løse luften"|"i luften"|"i lufta")
  ("svarte"|"svara"|"forklarte"|"snakket"|"snakka"|"prata") @hanhun? ("bare")? ("i hytt og vær"|"i hytt og ver"|"i hytt og pine"|"på måfå"|"på slump"|"i øst og vest"|"i tåka")
  ("svar"|"svaret"|"svara"|"forklaring"|"forklaringen"|"forklaringa"|"regnestykket"|"informasjonen"|"beskjeden"|"det"|"alt") ("fikk jeg"|"fekk eg"|"kom"|"fikk vi")? ("servert")? "i" ("brokker og biter"|"biter og brokker"|"bruddstykker"|"brotstykke"|"halve setninger"|"halve setningar"|"drypp"|"små drypp"|"porsjoner")
  ja: Det var [ingen logikk i det hun sa].
  ja: Det [gikk ikke an å følge tråden].
  ja: Han [hoppet over begrunnelsen].
  ja: [Svaret kunne tolkes på flere måter].
  ja: Ho [svara i hytt og ver].
  nei: Det var rot i fakturaen.
  nei: Det er ingen mening i slike regler.

- sa-noe-annet-enn turn=no
  ("sa"|"svarte"|"mente"|"fortalte"|"hevdet"|"hevda"|"opplyste"|"skrev"|"skreiv"|"seier"|"sier") @hanhun? ("noe"|"noko") ("helt"|"heilt")? ("annet"|"anna") "enn" ("kollegaen"|"kollegaene"|"den forrige"|"den førre"|"han før"|"hun før"|"nettsiden"|"nettsida"|"det som står"|"det som stod"|"det som sto"|"brevet"|"chatten"|"det jeg fikk"|"e-posten"|"sjefen"|"den første"|"forrige"|"i går") >>
  ("sa"|"sier"|"seier"|"svarte"|"mente"|"skrev"|"skreiv"|"hevdet"|"fikk høre"|"fekk høyre"|"påsto"|"opplyste"|"fortalte") @hanhun? ..3 ("det")? ("stikk motsatt"|"stikk motsatte"|"stikk motsette"|"stikk motsett"|"rake motsatte"|"rake motsetningen") ("av" >>)?
  ("det ene"|"det eine"|"ett"|"én ting"|"en ting"|"ein ting") ("sa"|"svarte"|"fikk jeg"|"fekk eg") ...6 "," ("det stikk motsatte"|"det motsatte"|"noe annet"|"noko anna"|"det andre"|"noe helt annet") ..2
  ja: Hun [sa noe annet enn kollegaen].
  ja: E-posten [sa det stikk motsatte av brevet].
  nei: Jeg sa noe annet enn det du skrev.

- svar-etter-hvem-som-svarer turn=no actor=any
  ("den ene"|"den eine"|"den første"|"den fyrste"|"ene"|"førstemann") ("sier"|"sa"|"seier"|"hevder"|"hevdet"|"mener"|"mente"|"påstår"|"påsto"|"svarte") ...8 ("den andre"|"neste"|"nestemann"|"den neste"|"nummer to"|"andremann") ("sier"|"sa"|"seier"|"mener"|"noe annet"|"noko anna"|"at"|"nei"|"ja"|"det motsatte"|"mente") >>
  ("nytt"|"ny"|"nye"|"forskjellig"|"ulikt"|"annet"|"ulike"|"forskjellige"|"et nytt"|"eit nytt") ("svar"|"forklaring"|"forklaringar"|"beskjed"|"beskjeder"|"versjon"|"svara") ("hver gang"|"kvar gong"|"for hver gang"|"hver eneste gang"|"fra gang til gang"|"alt etter"|"avhengig av"|"fra dag til dag"|"frå gong til gong"|"for hver person"|"fra hver") >>
  ("spør"|"spørr"|"spurte") ("du"|"man"|"jeg") ("to"|"tre"|"fire"|"ti"|"fem") ..2 "," ("får du"|"får man"|"fikk jeg"|"fekk eg") ("to"|"tre"|"fire"|"fem"|"ti"|"elleve"|"flere") ("ulike"|"forskjellige")? "svar"
  ("sa"|"svarte"|"mente"|"hevdet"|"fortalte"|"skrev"|"skreiv"|"påsto") @hanhun? ("først"|"fyrst") "at" ...14 ("og så at"|"så at"|"men så at"|"deretter at"|"etterpå at"|"og etterpå at"|"så likevel at") >>
  ("tre"|"to"|"fire"|"flere"|"fleire") ("ulike"|"forskjellige") ("grunner"|"grunnar"|"årsaker"|"årsaker"|"begrunnelser"|"unnskyldninger") ("på" ..3)?
  ja: [Den ene sier ja, den andre sier nei].
  ja: Det kom [nytt svar hver gang jeg ringte].
  ja: Han [sa først at det var feil på masten, og så at det var telefonen].
  nei: Den ene datteren min sa ja.

- nevnte-ikke-gebyret turn=no
  !("jeg"|"eg"|"vi") ("nevnte"|"nemnde"|"opplyste"|"fortalte"|"fortalde"|"informerte"|"oppga"|"sa"|"tok opp") @hanhun? @meg? ("ikke"|"ikkje"|"aldri"|"ingenting"|"ikke noe"|"ikkje noko"|"heller ikke") ("om"|"noe om"|"noko om")? ("gebyret"|"gebyrer"|"gebyr"|"bindingstid"|"bindingstiden"|"egenandel"|"egenandelen"|"eigendelen"|"oppsigelsestid"|"oppsigelsestiden"|"prisøkningen"|"vilkårene"|"vilkåra"|"bivirkninger"|"bivirkningene"|"kostnadene"|"unntaket"|"begrensningen"|"karensen"|"risikoen"|"avgiften"|"depositumet"|"toll"|"frakten"|"tilleggskostnader")
  ja: Hun [nevnte ikke gebyret].
  nei: Jeg nevnte ikke gebyret.

- fikk-ikke-høre-om turn=no actor=any
  ("ingen"|"inga") ("nevnte"|"nemnde"|"sa noe om"|"sa noko om"|"fortalte om"|"opplyste om"|"informerte om"|"fortalte meg om") ("gebyret"|"gebyrer"|"gebyr"|"bindingstid"|"bindingstiden"|"egenandel"|"egenandelen"|"oppsigelsestid"|"oppsigelsestiden"|"vilkårene"|"bivirkninger"|"kostnadene"|"unntaket"|"at det var"|"at det kostet"|"at det fantes"|"at eg måtte betale"|"risikoen"|"avgiften") ..4
  ("fikk"|"fekk"|"ble"|"vart"|"blei") @jegvi? ("ikke"|"ikkje"|"aldri") ("vite"|"høre"|"informert"|"opplyst"|"beskjed") ("om"|"noe om") ("gebyret"|"gebyrer"|"gebyr"|"bindingstid"|"bindingstiden"|"egenandel"|"egenandelen"|"oppsigelsestid"|"vilkårene"|"bivirkninger"|"kostnadene"|"unntaket"|"avgiften"|"risikoen"|"toll") ("før etterpå")?
  ("viktige"|"vesentlige"|"sentrale"|"nødvendige"|"vesentlege") ("opplysninger"|"opplysningar"|"detaljer"|"detaljar"|"poenger"|"forhold"|"ting") ("ble"|"vart"|"blei"|"var") ("utelatt"|"utelatne"|"glemt"|"gløymde"|"holdt tilbake"|"hoppet over"|"hoppa over"|"fortiet")
  ("ikke"|"ikkje"|"lite"|"aldri") ("helt"|"heilt"|"særlig"|"spesielt"|"veldig"|"akkurat")? ("tydelig"|"tydeleg"|"klar"|"klår"|"konkret"|"presis") ("på"|"om") ("hva"|"kva"|"hvordan"|"korleis"|"hvorfor"|"kvifor"|"hvilke"|"at"|"dette"|"årsaken"|"vilkårene"|"prisen") !("som skjer"|"skjer"|"jeg skal"|"jeg må"|"eg skal"|"eg må") >>
  ("for"|"altfor"|"alt for") "lite" (konkret/a|detaljert/a|utfyllende|informativ/a|presis/a|forklarende|utdypet|opplysende)
  ("mangle"|"manglet"|"mangla"|"savnet"|"sakna"|"savner"|"saknar"|"mangler"|"manglar") ("konkrete"|"klare"|"eksakte"|"tydelige"|"tydelege") ("tall"|"tal"|"svar"|"opplysninger"|"opplysningar"|"eksempler"|"holdepunkter"|"detaljer")
  ("knappe"|"knapt"|"magre"|"mager"|"fattige"|"stusslige"|"enstavelses"|"ettords"|"ett-ords") ("svar"|"linjer"|"setninger"|"setningar"|"forklaring"|"begrunnelse") !("på e-post kom")
  ("mange"|"mye"|"mykje"|"masse"|"bare"|"berre") ("ord"|"prat"|"snakk"|"tekst"|"svada"|"bla-bla"|"babbel"|"luft"|"fraser") (",")? ("og"|"men")? ("lite"|"ingen"|"null"|"minimalt med"|"ikke noe"|"ikkje noko") ("substans"|"innhold"|"innhald"|"mening"|"kjøtt"|"kjøt"|"konkret"|"fakta"|"informasjon") ("på beinet"|"på beina")?
  ("prata"|"pratet"|"snakket"|"snakka"|"skravlet"|"skravla"|"la ut"|"ordla seg") ("i vei"|"i veg"|"lenge"|"i ett sett"|_)? ..4 ("uten å"|"utan å"|"uden å") ("si"|"seie"|"sei"|"fortelle"|"svare på") ("noe"|"noko"|"någe"|"nåkka"|"noe som helst"|"stort"|"egentlig noe"|"ett fornuftig ord")
  ("måtte"|"laut") @jegvi? ("spørre"|"spørje"|"mase") ("to"|"tre"|"fire"|"fem"|"flere"|"fleire"|"mange") ("ganger"|"gonger") ("for å få"|"før jeg fikk"|"før eg fekk") ("et"|"eit"|"noe"|"noko")? ("svar"|"ordentlig svar"|"skikkelig svar"|"forklaring"|"en forklaring"|"vite hvorfor"|"konkret svar")
  ja: [Ingen nevnte at det var bindingstid].
  ja: Han var [ikke tydelig på hva som gjelder].
  ja: [Mange ord, lite substans].
  ja: Ho [prata i veg utan å seie noko].
  ja: Svaret var [for lite konkret].
  nei: Han var ikke klar over feilen.

- ikke-noe-klart-svar turn=no actor=any beats=clarity.next-steps,resolution
  ("fikk"|"fekk"|"får"|"ga"|"gav"|"ga meg"|"gav meg") @jegvi? @hanhun? ("ikke"|"ikkje"|"aldri"|"ingen"|"itj") ("noe"|"noko"|"noen"|"nokon"|"et"|"eit"|"særlig"|"helt")? ("klart"|"klårt"|"klare"|"klåre"|"tydelig"|"tydeleg"|"tydelige"|"konkret"|"konkrete"|"entydig"|"presist"|"utfyllende"|"utfyllande"|"rett"|"direkte") "svar" (("på"|"om") ("hva"|"kva"|"hvordan"|"korleis"|"hvorfor"|"kvifor"|"hvilke"|"om") >>)?
  ja: Jeg [fikk ikke noe klart svar på hva det koster].
  ja: Eg [fekk aldri noko konkret svar].
  nei: Jeg fikk ikke svar.
