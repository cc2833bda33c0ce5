# empathy.personal, the opposite: impersonal, ready-made answers, robotic, no name, not my department.
cue empathy.personal

- upersonlig
  (upersonlig/a|robotaktig/a|maskinmessig/a|upersonleg/a|manusaktig/a)
  (være|virke|verke|høres|fremstå|bli|føles|kjennes|lyde) @grad? [ (mekanisk/a|innøvd/a|innlært/a|stivbeint/a|generisk/a|automatisert/a|automatisk/a|sjelløs/a|robotaktig/a) ]
  (standardsvar/n|standardfrase/n|standardtekst/n|malsvar/n|standardmail/n|standardsetning/n|autosvar/n|standardbrev/n|standardformulering/n|robotsvar/n|ferdigsvar/n|standardmelding/n|standardepost/n|standard-e-post/n)
  (standardisert/a|ferdigskrevet/a|forhåndsskrevet/a|kopiert/a|generelt/a|ferdigformulert/a|ferdig/a|prefabrikkert/a|standardiserte/a) (svar/n|tekst/n|melding/n|setning/n|e-post/n|mail/n|frase/n)
  (klippe|kopiere|lime|kopi|"klipp"|"copy"|"klipt") .. (lim|inn|"paste"|"limt"|fra)
  "klipp og lim"
  (lese|"leste"|"lest"|"las") @grad? (opp|rett|av|fra|frå)? .. (manus|"skript"|"ark"|skjerm|oppskrift|"script"|lapp|"et" "ark"|"mal")
  (som|lik) (å)? (snakke|prate|skrive|chatte) (med|til) (en|ein|"et"|"eit") (robot|maskin|vegg|telefonsvarer|maskin|automat|datamaskin)
  "som en robot"
  (uten|utan) (hilsen|navn|avsender|signatur|underskrift|helsing|namn)
  ja: Svaret var helt [upersonlig].
  ja: Jeg fikk bare et [standardsvar].
  ja: Han [leste opp fra et manus].
  nei: De tilbyr automatisk trekk.

- robot
  (som|lik|likt|som om|nærmest|nesten) (å)? (snakke|prate|skrive|chatte|høre|forholde|kommunisere|få svar)? .. (med|til|av|fra|på)? (en|ein|"et"|"eit") (robot|maskin|telefonsvarer|automat|datamaskin|chatbot|"båndopptaker"|papegøye|bot|"tekstgenerator"|opptak|telefonsvarar|dataprogram|språkmodell|"talemaskin"|"lydbok"|brosjyre|"lovbok")
  (en|ein) (robot|maskin|papegøye|automat|bot) (kunne|kunne ha|ville) ("gjort"|svart|"skrevet") >>
  (robotaktig/a|robotisk/a|sjelløs/a)
  (robotaktig/a|robotisk/a|maskinell/a|maskinaktig/a|"monotont" og|opplest/a|innstudert/a|innøvd/a|livløs/a|sjelløs/a|sjelløst/a|livlaus/a|automatisert/a|masseprodusert/a|standardisert/a|samlebåndsaktig/a|klinisk/a|unaturlig/a|påtatt/a|oppkonstruert/a|automatisk/a) (svar/n|stemme/n|tone/n|måte/n|samtale/n|stil/n|melding/n|respons/n|mail/n)
  (snakke|svare|høres|lyde|virke|prate|låte/v|skrive|formulere) (seg)? .. (som|lik) (en|ein)? (robot|maskin|telefonsvarer|papegøye|automat|bot|lovtekst|advokat|brosjyre)
  ja: Det var [som å snakke med en telefonsvarer].
  ja: Ho [svara som ein robot].
  ja: [Robotaktig] svar.
  snu: Hun var [ikke robotaktig].
  nei: Vi kjøpte en robotstøvsuger.

- standardsvar
  (standard/a|standardisert/a|ferdig/a|generell/a|generisk/a|automatisk/a|forhåndsdefinert/a|innstudert/a|innøvd/a|ferdigtygget/a|ferdigpakket/a|utenatlært/a|intetsigende/a|ferdiglaga/a|ferdiglagd/a|ferdigskriven/a|mal/a|generelt/a) (svar/n|tekst/n|svaret/n|fraser/n|frase/n|setninger/n|melding/n|formuleringer/n|e-post/n|mail/n|formulering/n|regle/n|lekse/n|leksa/n|brev/n|meldinger/n|formuleringar/n|setningar/n)
  (samme|same|akkurat samme|nøyaktig samme|det samme) ("ferdige"|standard|"gamle"|"generelle")? ("svaret"|svar|"setningen"|"frasen"|"leksa"|"regla"|"teksten"|tekst|"setninga"|"meldingen") .. (hver|om|uansett|til|igjen|om igjen|kvar|flere|tre|to)? >>
  (standardsvar/n|standardfrase/n|standardtekst/n|malsvar/n|autosvar/n|robotsvar/n|ferdigsvar/n|standardmail/n|standardbrev/n|standardformulering/n|standardregle/n|standardspørsmål/n|standardmelding/n|floskel/n|floskler/n|standardreplikk/n|hurtigsvar/n|tekstblokk/n|autoreply/n|auto-svar/n|standard-svar/n|malbrev/n|massemail/n)
  (tomme/a|hule/a|innøvde/a|svulstige/a|pene/a) (fraser/n|ord/n|floskler/n|høflighetsfraser/n|ordar/n|formuleringer/n)
  (klippe/v|klipt/v|klippet/v|kopiere/v|lime/v|copy/v|copypaste/v|copy-paste/v|klippa/v|kopiert/v|"kopiert" og "limt"|limt/v) .. (og|fra|inn|rett|"paste"|frå) ("limt"|lime|lim|inn|fra|"paste"|"nettsiden"|"nettsida"|"mal"|en "mal"|"et"|ein "mal"|frå)?
  ("klipp" og lim|"klipp-og-lim"|"copy" "paste"|"copy-paste"|"copypaste"|"cut" "and" "paste")
  ("hentet"|"henta"|"tatt"|"kopiert"|"tatt" rett|"teke") .. (fra|frå|ut av) (en|ei|ein|"et")? ("mal"|"malverk"|"nettsiden"|skjema|manus|"manual"|"nettsida"|"skript"|"faq")
  (følge|"fulgte"|lese|"leste"|"las"|ramse|"ramset"|pugge|resitere|lire|"lirte"|"følgde"|lese opp) .. (seg|opp|av|etter|til|"strengt"|fra|"slavisk"|av seg|frå)? .. (manus|"manuset"|"skript"|"skriptet"|"script"|"scriptet"|skjema|"skjemaet"|"mal"|"malen"|oppskrift|"oppskriften"|lekse|"leksa"|"regla"|sjekkliste|"sjekklisten"|instruks|"skjermen"|"ark"|"arket"|"et" "ark"|"pc-en"|"sjekklista"|"manualen") ("sitt"|sin)?
  (manus/n|script/n|skript/n) (foran seg|i "hånda"|på "skjermen")
  (passe|"passa"|"passet") .. (hvem som helst|kven som helst|hva som helst|til alle og ingen)
  ("sendt"|"skrevet"|svar|svart) .. (ut)? til (hvem som helst|alle|hundrevis|tusenvis|kven som helst)
  ja: Jeg fikk bare et [standardisert svar].
  ja: Han [fulgte et manus].
  ja: Svaret var [klippet og limt].
  ja: Ho [lirte av seg leksa].
  ja: Bare [tomme fraser].
  snu: Det var [ikke noe standardsvar].
  nei: Vi har standardabonnement.

- uten-navn turn=no actor=any
  (ikke|ikkje|aldri|"itj"|"kje"|verken|uten|utan|ingen) .. ("et"|"eit"|noe|noko|engang)? (navn|namn|"navnet"|"namnet"|signatur|underskrift|avsender|avsendar|hilsen|fornavn|helsing|"kontaktperson") (å|på|under|i|nederst|"sitt"|oppgitt|hvem|nedst|"presentert"|nevnt|og|eller)? (forholde|noen|"mailen"|"e-posten"|"brevet"|nummer)?
  ("vet"|"veit"|"visste"|"aner"|"anar"|"ante"|"fikk"|"fekk") .. (ikke|ikkje|aldri|fortsatt ikke|ennå ikke|"itj") .. (vite|høre|greie på)? (hvem|kven|kem|"kem") (jeg|eg|vi|me|æ|"æ") .. ("snakket"|"snakka"|"prata"|"pratet"|"hadde"|"skrev"|"skreiv"|"chattet"|"chatta"|"møtte") >>
  ("vet"|"veit"|"visste"|"aner"|"anar"|"ante"|"fikk"|"fekk") .. (ikke|ikkje|aldri|"itj") .. (vite|høre) (navnet|"navnet"|"namnet"|hva hun het|hva han het|kva ho heitte|kva han heitte)
  (hvem|kven) som .. (skrevet|"skrevet"|svarte|skreiv|skrev|svart|sendt) .. (statshemmelighet|hemmelighet|ukjent|aner|vet|veit|gåte|løyndom)
  (samme|same) (svaret|svar|"ferdigsvaret"|ferdigsvar|avsnitt|mail|tekst|"avsnittet"|"teksten"|melding) (uansett|limt|igjen|om igjen|to|tre|hver|kvar|en gang til) >>
  ("viser"|"vi viser"|"vises") til (tidligere|tidlegare) (svar|mail|e-post|korrespondanse)
  (hvem|kven) (jeg|eg|vi|me) .. ("snakket"|"snakka"|"skrev"|"chattet"|"prata"|"pratet"|"hadde"|"chatta") .. (med|å gjøre med) .. ("vet"|"veit"|"aner"|"anar"|"fikk"|"fekk"|"sto"|"stod") .. (ikke|ikkje|aldri) .. (vite|noe)?
  (anonym/a|anonymt/a|navnløs/a|namnlaus/a|usignert/a|usignera/a) (svar/n|mail/n|e-post/n|kundebehandler/n|stemme/n|saksbehandler/n|melding/n|avsender/n)
  (usignert/a|usignera/a)
  (bare|kun|berre) ..1 (hilsen|hilsen kundeservice|mvh kundeservice|kundeservice|"kundesenteret"|"kundeteamet"|helsing kundeservice|mvh)
  "hilsen kundeservice"
  "mvh kundeservice"
  "kjære kunde"
  "til den det måtte angå"
  (feil|gal|"galt") (navn|namn)
  ("kalte"|"kalla"|kalle) @meg? (noe|noko) ("annet"|"anna") (enn)?
  ("bommet"|"tok" feil|"rotet"|"bomma"|bomme) .. (på|av|med) ("navnet"|"namnet"|navn) ("mitt")?
  ("staver"|"stavet"|"skrev"|"skreiv"|"stava") ("navnet"|"namnet") ("mitt")? .. (feil|"galt")
  ja: Svaret kom [uten navn].
  ja: Brevet var [usignert].
  nei: Jeg oppga navnet mitt.

- ikke-mitt-bord turn=no
  (det)? ("er"|"var"|"ligger")? (ikke|ikkje|"itj"|"kje") (min|"mitt"|"vårt"|vår|hans|hennes|deres|"sitt"|hennar|"vårs") (avdeling|bord|jobb|problem|ansvar|område|oppgave|felt|oppgåve|"saksfelt"|ansvarsområde) !(at)
  (skyve|"skjøv"|"skyvde"|dytte|"skyver"|lesse/v|lempe/v|"skauv"|skuve/v|velte) .. (fra seg|"ansvaret"|"ballen"|frå seg|over på|på hverandre|ansvar) ("ansvaret"|"saken"|fra seg|videre|over på|på|mellom|alt)? >>
  (fraskrive/v|fraskrev/v|fralegge/v|fråskrive/v|fraskreiv/v|toe/v|vaske/v|vasket/v) .. (seg|"hender"|"hendene"|"sine") (ansvar|"ansvaret"|alt ansvar|for)?
  (vaske|"vasket"|"toet"|"tvette"|toe/v) .. ("hendene"|"hendene" "sine")
  (ansvarsfraskrivelse/n|ansvarsfråskriving/n|ansvarspulverisering/n|ansvarsløshet/n)
  !(og) (ingen|ikke noen|ikkje nokon|ingen ville) ("tok"|"tar"|ville ta|ta|"hadde"|"har"|"tek"|"eide"|eier|"vil" ta) .. (ansvar|eierskap|"ansvaret"|"saken"|tak|eigarskap|"saka") >>
  (ny/a|nytt/a|forskjellig/a|ulik/a|enda en) (person|kundebehandler|menneske|saksbehandler|rådgiver|navn|folk|stemme) (hver|kvar|for hver|på|hver eneste) (gang|"gong"|"mail"|henvendelse)?
  (ingen|ikke noen|"inga") (fast|egen|eigen)? ("kontaktperson"|oppfølging|personlig) (å|som|i|kontakt|fra)? >>
  ja: «Det er [ikke mitt bord]», sa hun.
  ja: De [skjøv ansvaret over på transportøren].
  ja: [Ingen tok ansvar] for feilen.
  ja: Eg fekk [ny person kvar gong].

- upersonlig-2
  (upersonlig/a|upersonleg/a|avpersonifisert/a|umenneskelig/a|ansiktsløs/a|andsiktslaus/a|umenneskeleg/a|distansert og formell)
  (lite|mindre|ikke særlig|ikkje særleg|svært lite|null) (personlig/a|personleg/a|menneskelig/a|individuell/a|menneskeleg/a|tilpasset/a|skreddersydd/a|tilpassa/a) (preg|kontakt|svar|service|"touch")?
  (mangel på|manglende|uten|utan|null|ingen|"manglet"|"mangla"|fravær av|"savnet"|"inga") (en|"et"|ein|"eit"|noe|det)? (personlig|personleg|menneskelig|menneskeleg|"personlige"|"menneskelige"|individuell) (preg|kontakt|tone|"touch"|tilpasning|oppfølging|"berøring"|nærhet|tilpassing|vri|hilsen)
  (formell/a|stiv/a|høytidelig/a|byråkratisk/a|kansellipreget/a|avmålt/a|oppstyltet/a|formelt/a) (og) (upersonlig/a|stiv/a|kald/a|distansert/a|kjølig/a|kort/a)
  ja: Det hele ble [upersonlig].
  ja: Svaret hadde [lite personlig preg].
  ja: Eg fekk eit [upersonleg] svar.
  snu: Tonen var [ikke upersonlig].
  nei: Brevet inneholdt ingen personlige opplysninger.

- uten-navn-2 turn=no actor=any
  (hvem|kven|kem) (jeg|eg|vi) ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"skreiv"|"chattet"|"hadde") ... ("vet"|"veit"|"aner"|"anar") (jeg|eg|vi) (ikke|ikkje)
  (hvem|kven) (han|hun|ho|det|som) .. ("var"|"het"|"heitte"|skrev|skreiv|svarte) .. ("vet"|"veit"|"aner"|"anar"|"fikk"|"fekk") (jeg|eg|vi) (ikke|ikkje|aldri) (vite)?
  ja: [Hvem jeg snakket med, vet jeg ikke].
  ja: [Kven eg snakka med, veit eg ikkje].
  nei: Jeg vet hvem du er.
