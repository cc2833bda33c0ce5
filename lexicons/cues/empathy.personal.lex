# empathy.personal: says its name, uses mine, personal rather than scripted, takes the case as its own.
cue empathy.personal

+ presentere-seg
  presentere @grad? seg @grad? ("med navn"|"med namn"|"med fullt navn"|"med fornavn"|"ved navn"|"ordentlig"|"skikkelig"|(som _)|"og sa")?
  !("fått"|"måtte"|"skal"|"rakk") (si|oppgi|nevne|opplyse|fortelle|gi|seie) @grad? @meg? @grad? ("navnet"|"namnet"|navn|namn|"fornavnet"|fornavn) ("sitt"|sin|"på seg selv")? !("mitt"|"mi"|"på den"|"på en"|"på ein"|"og nummer til"|"og nummeret til"|"til"|"på kunden")
  (si|fortelle|seie|sei) @grad? (hvem|kven|hva|kva|"ka"|"kem"|åssen) (hun|han|vedkommende|jeg|ho|hu|eg|dei|de|"n"|"a") @grad? ("var"|het|"het"|"heter"|"snakket" med|"heitte"|"heiter"|"hette"|"hetta")
  (introdusere|presentere) seg
  (skrive/v|signere/v|undertegne/v) @grad? (med|under med)? (navn|"navnet" "sitt"|fullt navn|fornavn|namn)
  ja: Hun [presenterte seg med navn] med en gang.
  ja: Han [sa navnet sitt] tydelig.
  ja: Ho [presenterte seg].
  snu: Hun [presenterte seg ikke].
  nei: Jeg presenterte meg og forklarte saken.

+ bruke-navn
  (tiltale|kalle|omtale) @grad? ("meg")? @grad? (ved|med|på) ("navnet"|"namnet"|navn|"fornavnet"|fornavn|namn|"fornamnet") ("mitt"|"på meg")?
  bruke @grad? ("navnet"|"namnet"|navn|"fornavnet"|fornavn|namn|"fornamnet"|"etternavnet") ("mitt"|"på meg")? !("sitt"|"på den"|"deres"|"til")
  (nevne|gjenta|huske|si|seie|hugse|skrive|kjenne|"visste"|minnes) .. ("navnet"|"namnet"|"fornavnet"|"fornamnet"|"etternavnet") ("mitt"|"på meg") !(feil|"feil"|"galt"|"rangt"|"på den"|"på kontrakten"|"på lista"|"på listen"|"opp"|"ned"|"i skjemaet")
  ("kalte"|"tiltalte"|"hilste" på) "meg" (ved|med) (navn|fornavn|namn)
  ja: Han [brukte navnet mitt] flere ganger.
  ja: Ho [brukte namnet mitt].
  nei: Jeg måtte oppgi navnet mitt to ganger.

+ personlig
  [ (personlig/a|individuell/a|skreddersydd/a|personleg/a) ] (svar/n|service/n|hilsen/n|tone/n|oppfølging/n|behandling/n|preg/n|måte/n|tilnærming/n|samtale/n|rådgivning/n|touch/n|stil/n|dialog/n|kontakt/n|e-post/n|mail/n|kundebehandler/n|veiledning/n)
  (være|føles|virke|bli|"oppleves"|kjennast|kjennes) @grad? (personlig|personleg|menneskelig) !(opplysning|data|sak|grunn|forhold|årsak)
  "på en personlig måte"
  (tilpasse/v|tilpasset/v|tilpassa/v|skreddersy/v) .. ("meg"|min|"mitt"|mine|situasjon|behov|akkurat)
  ja: Jeg fikk et [personlig] svar.
  ja: Det [føltes personlig].
  snu: Svaret [føltes lite personlig].
  nei: De spurte om personlige opplysninger.

+ eierskap
  (ta|overta|"tok"|"tek") @grad? (fullt|virkelig|hele|personlig)? (eierskap|eigarskap|ansvar|"ansvaret"|"regien"|"styringen") (i|for|til|over|på)?
  (ta|"tok"|"tek") (tak) i (sak|"saken"|"saka"|problemet|"problemet"|det)
  overta ("saken"|"saka") @emin?
  (ta|overta|"tok"|"tek") @grad? (fullt|hele)? (regi|styring) (i|for|til|over|på)? (sak|"saken"|"saka"|"henvendelsen"|"problemet"|"meg"|det|min)? !(unødig)
  (ta|"tok"|skulle ta) (seg)? @grad? av ("saken"|"saka"|"meg"|det|alt|"problemet"|"henvendelsen") (selv|personlig|for "meg")?
  (følge|"fulgte"|"følgde") @grad? ("meg"|"saken"|"saka"|det|opp)? @grad? opp @grad? (personlig|selv|sjøl|helt)?
  "min kontaktperson"
  (fast|egen|eigen) ("kontaktperson"|rådgiver|kundebehandler|rådgjevar|kontakt)
  ("ga"|"gav"|"fikk"|"oppga") .. ("direktenummeret"|"direktenummer"|"direkte nummer"|"nummeret sitt"|"sitt direktenummer")
  (gjøre|"gjorde") ("saken"|"saka"|"problemet") (min|"mitt") til (sin|"sitt")
  ja: Han [tok ansvar for saken].
  ja: Hun [tok seg av saken personlig].
  snu: [Ingen tok ansvar for feilen].
  nei: Jeg tok ansvar for min del.

+ presentere-seg-2
  (presentasjon/n|presentering/n) (med navn|av seg selv|med namn|med fornavn)
  (åpne|starte|begynne|innlede|opne|byrje|svare) .. (med) (å)? (presentere seg|"navnet" "sitt"|"namnet" "sitt"|navn|namn|hei og navn|fullt navn|fornavn)
  (svare|"svarte"|ta "telefonen"|"tok" "telefonen"|hilse|helse|møte|"hilste") @meg? .. (med) (fullt)? (navn|namn|"navnet" "sitt"|"namnet" "sitt"|fornavn|fullt navn)
  (skrive|"skreiv"|oppgi|la igjen|legge igjen|underskrive|undertegne|signere|legge ved|la att) .. ("navnet" "sitt"|"namnet" "sitt"|fullt navn|fullt namn|navn og nummer|navn og "direktenummer"|under med navn|under med namn|navn og tittel)
  (opplyse|fortelle|forklare|si|seie|skrive) .. ("navnet" "sitt"|hvem hun "var"|hvem han "var"|kven ho "var"|kven han "var"|hvem jeg "snakket" med|kven eg "snakka" med|hvem som "hadde" "saken"|kven som "hadde" "saka"|hva hun het|hva han het|kva ho "heitte")
  (si|seie|skrive|"sa"|"skrev"|"skreiv") @meg? (at)? (hun|han|ho|jeg|eg) (het|"heter"|"heitte"|"heiter"|hette) >>
  (signert|"underskrevet"|"undertegnet"|underskrive) (med) (navn|fullt navn|namn|fornavn|navn og tittel)
  ("mailen"|"e-posten"|"svaret"|"meldingen"|"brevet"|"eposten"|"svara"|"meldinga") ("var"|"er"|"ble"|"vart") [ (signert|"undertegnet"|"underskrevet"|"signera"|"underskrive") ("med" (navn|namn|fullt navn|fullt namn|fornavn|fornamn|navn og tittel))? ]
  "hei jeg heter" >>
  "hei eg heiter" >>
  (hei|heisann) ...1 (du "snakker" med|du "snakkar" med|du "prater" med|du "chatter" med|"mitt" navn "er"|"mitt" namn "er") >>
  ja: Hun [åpnet med å presentere seg].
  ja: Han [svarte med navn].
  ja: Ho [sa kven ho var].
  ja: E-posten var [signert med fullt navn].
  snu: Han [sa ikke hva han het].
  nei: Jeg sa hvem jeg var.

+ bruke-navn-2
  (hilse|helse|tiltale|møte|kalle|omtale|"hilste"|snakke) @meg? (med|ved|på|til) ("meg")? (fornavn|navn|namn|"navns" "nevnelse"|"fornamn"|rett navn|"navnet" "mitt"|"namnet" "mitt")
  "på fornavn" "med meg"
  (huske|hugse|vite|uttale|"hugsa"|"visste") .. (("navnet" "mitt"|"namnet" "mitt") !("feil"|"gale"|"galt"|"rangt"|"på fakturaen")|hva jeg het|kva eg "heitte"|hvem jeg "var"|kven eg "var"|"meg" fra sist|at jeg "hadde" "ringt")
  (skrive|innlede|starte|begynne|åpne) .. (med)? (hei og)? ("navnet" "mitt"|"namnet" "mitt"|"fornavnet" "mitt")
  (stave|uttale|skrive) @grad? ("navnet"|"namnet") ("mitt")? (riktig|rett)
  (kjenne|"kjente"|huske|"hugsa") .. ("meg" igjen|"meg" att)
  ja: Han [hilste meg med fornavn].
  ja: Ho [hugsa namnet mitt].
  ja: De [kjente meg igjen].
  snu: De [husket ikke navnet mitt].
  nei: Jeg husker ikke navnet på henne.

+ personlig-2
  [ (personlig/a|personleg/a) ] (og|men|samt) (hyggelig/a|god/a|varm/a|vennlig/a|profesjonell/a|ryddig/a|hjelpsom/a|trivelig/a|triveleg/a|høflig/a|fin/a|grundig/a|tilpasset/a|varmt/a|venleg/a)
  (hyggelig/a|god/a|varm/a|vennlig/a|profesjonell/a|ryddig/a|trivelig/a|høflig/a|grundig/a|nær/a|triveleg/a|venleg/a) (og|men|samt) [ (personlig/a|personleg/a|menneskelig/a|individuell/a|menneskeleg/a|uformell/a) ]
  (svar|"svaret"|"mailen"|"e-posten"|"tonen"|"samtalen"|"servicen"|"chatten"|"meldingen"|"svara"|"samtala"|"dialogen"|"veiledningen"|"oppfølgingen") ("var"|"er"|"føltes"|"virket"|"ble"|"opplevdes"|"kjentes"|"vart") @grad? [ (personlig/a|personleg/a|menneskelig/a|skreddersydd/a|individuell/a|tilpasset/a|menneskeleg/a|tilpassa/a) ]
  (den|det|"et"|en|"eit"|ein) ("lille")? @grad? ("personlige"|"menneskelige"|"personlege"|"menneskelege"|personlig|personleg) ("touch"|"preget"|preg|"tonen"|"kontakten"|"touchen"|"berøringen"|"omtanken"|"møtet"|"snert")
  (menneske/n) (av) (kjøtt|kjøt) (og) blod
  ("et"|"eit") menneske (og ikke|ikkje|ikke|og ikkje) (en|ein)? (robot|maskin|bot)
  (snakke|prate) .. som ("gamle"|en|en gammel|et) ("kjente"|venn|ven|"bekjente"|"vanlige" folk|menneske)
  "som å snakke med en venn"
  "som å snakke med en nabo"
  "som å snakke med en gammel kjenning"
  (nevne|huske|vise til|spille på|kommentere|ta opp|nemne|hugse) .. (at)? (jeg|vi|eg|me) .. (bryllup|barn|flytting|"hunden"|sykdom|kunde|reise|jubileum|barnebarn|baby|sist) >>
  (dele|"delte"|fortelle|"fortalte") .. ("egne"|"eigne"|"sine" "egne"|litt av "egne"|fra egen|frå "eiga") ("erfaringer"|erfaring|"erfaringar"|"opplevelser"|"opplevingar"|hverdag)
  (fortelle|"fortalte"|dele|"delte") .. (om|fra) (seg selv|sin egen|"eget" liv|seg sjølv|"sine" "egne")
  (ta|"tok"|"tatt") .. utgangspunkt i ("meg"|min|"mitt"|"situasjonen"|"behovet"|vår|"mi")
  ("skrevet"|skrive|"laget"|"skreddersydd"|tilpasset|tilpassa|"beregnet") (til|for) (akkurat)? ("meg"|"oss"|min situasjon|"mitt" behov|"situasjonen" min)
  ja: Svaret var [personlig].
  ja: Hyggelig og [personleg] kontakt.
  ja: Han [delte egne erfaringer].
  snu: E-posten var [ikke personlig].
  nei: Jeg måtte gi personlige opplysninger.

+ eierskap-2
  (ta|"tok"|påta|"tar"|"tek"|"teke") .. (på seg|på sin kappe) ("saken"|"saka"|"ansvaret"|ansvar|å|"jobben"|"oppgaven"|alt|det|"oppgåva") >>
  !("jeg"|"eg"|"vi"|"æ"|"måtte") (skulle|ville|"lovet"|"lova"|tilby|"tilbød"|"tilbaud") (å)? @grad? (personlig)? (ta|følge|undersøke|sjekke|ordne|fikse|passe|ringe|følgje|"sjekka") .. ("saken"|"saka"|det|"meg"|alt|dette|opp|personlig) .. (selv|personlig|sjøl|sjølv)
  (si|seie|"sa"|"skrev"|"lovet"|love|"lova"|"skreiv") .. (det|dette|"resten"|"saken"|"saka"|den) .. ("skal"|skulle|"tar"|"tok"|"ordner"|"fikser"|ville|"tek"|"ordnar") (jeg|hun|han|eg|ho) .. ("meg" av|ta|ordne|selv|av|fikse|hånd om|personlig|for "meg")?
  (det|dette|"resten"|"saken") ("tar"|"ordner"|"fikser"|"tek"|"ordnar"|"skal") (jeg|eg) ("meg" av|ordne|for "deg"|hånd om|selv)
  (gjøre|"gjorde"|gjere) .. ("saken"|"saka"|"problemet") .. til (sin|"sitt") (egen|"eget"|"eiga"|eige)?
  (samme|same|en og samme|ein og same) (person|kundebehandler|saksbehandler|rådgiver|"kontaktperson"|kontakt|sakshandsamar|menneske) (hele|heile|gjennom hele|å forholde seg) ("veien"|"vegen"|"tiden"|"tida"|til)
  (slippe|slapp) (å)? (forholde|ha) .. (ti forskjellige|mange|flere|nye) ("personer"|folk|"mennesker")
  (ta|"tok"|"tar"|"tek") (tak|"tyren"|grep) (i|ved|om) ("saken"|"saka"|"hornene"|"problemet"|"horna"|ting)
  (slapp|slippe|"slepp"|sleppe) (ikke|ikkje|aldri) ("taket"|"saken"|"meg"|"saka") (i)? >>
  (slapp|"slepp") ("meg"|"oss"|"saken"|"saka") (ikke|ikkje|aldri) (før|av syne) >>
  (holde|"holdt"|"heldt") i ("saken"|"saka"|"trådene"|"trådane"|"tråden") >>
  (ringe|"ringte"|"ringde"|skrive|kontakte) @emeg? (tilbake|opp igjen|attende|igjen|opp|opp att) (selv|personlig|på "eget" initiativ|sjølv|uoppfordret|uten at @b-jeg ba om det|utan at @b-jeg bad om det)
  (ringe|"ringte"|"ringde") (@b-hun)? @emeg? (opp igjen|opp att) (da|då|etter at|når|uten at|utan at) >>
  (eierskap/n|eigarskap/n|personlig ansvar) (til|for) ("saken"|"saka"|"problemet"|det|min)
  (personlig/a|personleg/a|tett/a|god personlig) (oppfølging/n|kontakt/n|engasjement/n)
  ja: Hun [tok på seg å sjekke med lageret].
  ja: Han sa at [det tar jeg meg av].
  snu: [Ingen tok eierskap til saken].
  nei: Jeg skulle sjekke saken selv.

+ ekte-menneske actor=any
  (få|"fikk"|gi|"ga"|"gav"|"fekk") .. (en|ein)? (fast|egen|eigen) ("kontaktperson"|saksbehandler|rådgiver|kontakt|kundebehandler|rådgjevar|sakshandsamar)
  (snakke|prate|chatte|skrive|få|møte|treffe) .. (med|på)? ("et"|"eit") (ekte|ordentlig|levende|ekte levende|verkeleg|faktisk|virkelig) menneske (av kjøtt og blod)?
  (få|"fikk"|"fekk"|"oppga"|"ga"|"gav") .. (direktenummeret|"direktenummeret"|"direktenummer"|direktenummer|mobilnummeret|"mobilnummeret"|(nummeret|"nummeret"|mobilnummer) (hans|hennes|hennar|sitt|"sitt"|til henne|til ham|til @emeg|direkte)) (hans|hennes|hennar|sitt|"sitt"|direkte)?
  ja: Endelig [fikk jeg snakke med et ekte menneske].
  ja: Jeg [fikk en fast kontaktperson].
  ja: Eg [fekk direktenummeret hennar].

+ tok-det-pa-seg turn=no
  (ta|"tok"|"tek"|"tatt") .. (på|på sin) (egen|eigen|si eiga|sin) (kappe|kappa)
  "nå er det oss to"
  ("no"|"nå"|"da"|"då") "er det" (du og jeg|oss to|du og eg|deg og meg) >>
  ("no"|"nå") (skal|"skal") (du og jeg|du og eg|vi to|me to) >>
  (("sa"|"mente"|"skrev") (at)?|«) det ("er"|"var"|"blir") (min|mi) jobb å >>
  ("no"|"nå") "er" det (min|mi) jobb å >>
  (ring|skriv|"ring"|"skriv") (bare|berre|gjerne)? (direkte|rett) til ("meg"|mæ|"mæ"|mei) >>
  (slipper|slepp|slapp|slipp|"slipper"|"slepp"|"slapp") (ikke|ikkje|aldri|"itj") (taket|"taket"|deg|saken|saka|"saken") >>
  (jeg|eg) ("er"|blir) (din|di|"din"|"di") (kontakt|"kontaktperson"|"mann"|rådgiver) >>
  (med) (bilde|bilete|navn|namn) (og|,) (bilde|direktenummer|bilete|greier|mobilnummer) (og greier|og alt)?
  ^ signert !("av"|"kontrakt"|"avtale"|"dokument"|"papir"|"og"|"kjøpekontrakt"|"med") _ ("," med .. (nummer|mobilnummer|direktenummer|telefonnummer|bilde|bilete|hilsen|ps|helsing))? >>
  (signert|undertegnet|underskrevet|"underteikna"|"hilsen"|helsing) .. (med)? (fornavn|fullt navn|bilde|bilete|navn og bilde)
  ja: Hun [sa at det er min jobb å ordne opp].
  ja: Ho [tok feilen på si eiga kappe].
  ja: «[Ring direkte til meg]», sa han.
  nei: Det er jobben min å kjøre buss.
  nei: Er det min jobb å finne feilen?

+ visste-hvem actor=any
  (få|"fikk"|"fekk") @grad? (straks|med en gang)? (vite|greie på|høre) (hvem|kven|kem) (jeg|eg|vi|me|æ) .. ("snakket"|"snakka"|"pratet"|"prata"|"skrev"|"skreiv"|"hadde"|"chattet"|"chatta"|"forholdt"|"møtte") (med|å gjøre med|"meg" til)?
  (vite|"visste"|"veit"|"vet"|"aner"|"ante"|"anar") @grad? (hvem|kven|kem) (jeg|eg|vi|me|æ) .. ("snakket"|"snakka"|"pratet"|"prata"|"skrev"|"skreiv"|"hadde"|"chattet"|"chatta"|"forholdt"|"møtte") (med|å gjøre med|"meg" til)?
  ja: Jeg [visste hvem jeg snakket med] hele veien.
  snu: Eg [veit ikkje kven eg snakka med].
  snu: Jeg [fikk aldri vite hvem jeg snakket med].
