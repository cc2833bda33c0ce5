# empathy.warmth in the agent's own texts: what the text does (guideline 10).
cue empathy.warmth

+ agent-takk genre=agent turn=no actor=any
  (@ahei)? ...2 (tusen takk|takk|mange takk|hjertelig takk|"takkar"|"takker"|hjarteleg takk) (så mye|"skal" du ha|"skal" dere ha|så mykje)? for (at|"meldingen"|"henvendelsen"|"tålmodigheten"|"praten"|"samtalen"|svar|"tilbakemeldingen"|beskjed|"chatten"|din|"ditt"|"e-posten"|"mailen"|"hjelpen"|"meldinga"|"førespurnaden"|"tolmodet"|"bildene"|"informasjonen"|i dag|sist|nå|det|"kontakten"|en|ein|hyggelig|"tipset"|alt|"oppdateringen"|"utfyllende") >>
  (takk|tusen takk) (for|"skal" du ha) >>
  (takk|tusen takk) (selv|i like måte|sjølv|det samme|for det)
  ja: [Takk for at du tok kontakt].
  ja: [Tusen takk for meldinga].
  ja: [Takk for tålmodigheten].
  ja: [Takk for praten], og lykke til.
  nei: Vi takker nei til tilbudet.

+ agent-venlig genre=agent turn=no actor=any
  (så|kjempe|veldig|det "var"|det "er"|alltid|virkelig)? @grad? (hyggelig|hyggeleg|"kjekt"|koselig|fint|gøy|moro|bra|flott|triveleg|"kjempefint"|herlig|kjempebra|"stas"|artig|"gildt") (at (du|dere|de) ("skal"|"vil"|"har"|"er"|"ble"|"fikk"|"vart")|å høre|å høyre|å snakke|å hjelpe|å få|å chatte|å prate|å møte|å hilse|å ha "deg"|å se|med|når|av "deg"|å kunne|å lese|å vere) >>
  "bare hyggelig" >>
  (så|veldig|kjempe)? (hyggelig|hyggeleg|"kjekt"|koselig|gøy|moro|stas|artig|"gildt"|flott|herlig) (at)? (du|dere|de) ("liker"|"likte"|"likar"|"er" fornøyd|"ble" fornøyd|"trives"|"koser"|"skriver"|"kommer"|"vil") >>
  "berre hyggeleg"
  "bare koselig"
  "bare fint"
  (ingen|ikke noe|ikkje noko) (årsak|problem) >>
  "det skulle bare mangle"
  "det skulle berre mangle"
  "skulle bare mangle"
  (i)? like måte
  (jeg|eg|vi|me)? (hjelper|hjelper "deg"|hjelpe|"bistår"|"bidrar"|"svarer"|hjelp) @grad? (gjerne|så gjerne|med glede|selvfølgelig|svært gjerne|mer enn gjerne|sjølvsagt|selvsagt) >>
  (selvfølgelig|selvsagt|klart|sjølvsagt|naturligvis|så klart|"såklart"|klart det|absolutt|gjerne) ("kan"|"skal"|hjelper|det|"vil"|"får") (jeg|eg|vi|du|me|"skal")? >>
  (det|dette|den) ("skal"|"kan"|"vil") (jeg|eg|vi|me) (gjerne|selvfølgelig|så klart|mer enn gjerne|sjølvsagt|selvsagt) (hjelpe|se|fikse|ordne|finne|svare|sjekke) >>
  (med|ei|en|"største") (glede|fornøyelse|"fornøying"|"største" glede)
  ("gleder"|"gled"|"gler"|"gleda"|"ser" frem til|"ser" fram til) ("oss"|"meg")? (til|å|over)? >>
  (jeg|eg|vi)? ("er"|"blir"|"ble"|"vart") (veldig|så|kjempe)? (glad|"glade"|letta|lettet) (for|over|av|på) >>
  (ingenting|ikke noe|ikkje noko) å takke for
  (det var)? (bare|berre) (kos|en glede|ei glede|stas|moro)
  (godt|deilig|fint) (å høre|å høyre) (fra|frå) (deg|dere|dykk) >>
  ^ (så|veldig|det var|det er)? (godt|fint|bra|flott|lurt|supert|topp|klokt|kjempebra|smart|hyggelig|godt) (at|du) ("du"|"dere")? (tok|"tok"|tar|"tar"|skrev|"skrev"|"skreiv"|ringte|"ringer"|spør|"spør"|spurte|"spurde"|sa|"sier"|"seier"|"meldte"|"melder"|"kom"|"gir"|"gav"|"ga") (kontakt|fra|ifra|frå|beskjed|tidlig|til oss|til meg|om|inn|innom|oss)? >>
  ja: [Godt at du tok kontakt], så ser vi på det.
  ja: [Så hyggelig å høre fra deg].
  ja: [Berre hyggeleg]!
  ja: [Selvfølgelig kan jeg hjelpe deg med det].
  ja: [Det skulle bare mangle].
  nei: Prisen er hyggelig akkurat nå.

+ agent-onsker genre=agent turn=no actor=any
  (ha|hav|"ønsker"|"ønskjer"|"ynskjer"|"ønsker" "deg"|"nyt") ("deg"|dere|"dykk")? (en|ei|ein|riktig|fortsatt|framleis|ei riktig)? @grad? (fortsatt|riktig|virkelig|strålende|framleis)? (fin|god|strålende|nydelig|herlig|flott|topp|fantastisk|trivelig|triveleg|hyggelig|strålande) (dag|kveld|helg|uke|ettermiddag|sommer|ferie|påske|tur|vakt|veke|jul|fredag|morgen|høst|helg vidare|reise|middag|"sumar"|mandag|bursdag) >>
  (riktig god|fortsatt god|en god|ei god|ein god|fortsatt fin|en fin|ein fin) (dag|kveld|ettermiddag|natt|arbeidsdag) (til "deg"|videre|til dere|vidare|"ønskes")?
  (god|riktig god|fortsatt god|en god|ei god|ein god|nydelig|fin|fortsatt fin|en fin|ein fin|strålende) (helg|sommer|jul|påske|tur|ferie|reise|"sumar"|fornøyelse|høst|fest|konfirmasjon|flytting|treningsøkt) (til "deg"|videre|til dere|vidare|når|da|så lenge|"ønskes")? !(morgen)
  "god helg"
  "god jul"
  "god påske"
  "god sommer"
  "god tur"
  "god sumar"
  "ha det bra" >>
  "ha det fint" >>
  "ha det så fint" >>
  "ha det godt" >>
  "kos deg" >>
  "kos dere" >>
  (masse)? "lykke til" >>
  (gratulerer|"gratulerar"|hurra|til lykke|"grattis"|"tillykke") (så mye|med|så mykje|som|hjertelig|hjarteleg)? >>
  (hilsen|klem|helsing) (fra|frå) (alle|"oss" alle|en) >>
  (varm|varme|"beste"|solrik|"glade"|"blide"|hjertelig|de "beste"|"varmaste"|solfylt|"hjartelig") (hilsen|"hilsninger"|"hilsener"|helsing|"helsingar")
  "nyt" ("ferien"|"helga"|"helgen"|"sommeren"|"turen"|"kvelden"|"maten"|"dagen"|"påska"|"jula"|"påsken"|"sumaren") >>
  ja: [Ha en strålende dag]!
  ja: [Lykke til med innflyttinga].
  ja: [Gratulerer med bryllupet].
  nei: Vi har åpent i dag og i helgen.
  nei: Vennlig hilsen Kari

+ agent-bare-spor genre=agent turn=no actor=any
  (bare|berre|gjerne|for all del|kun|vennligst)? ("spør"|ring|"skriv"|ta|si|sei|kontakt|"send"|gi|gje|rop|"meld"|"still"|svar|stikk) (i vei|"oss"|"meg"|kontakt|"ifra"|fra|gjerne|på|beskjed|en lyd|ein lyd|innom|tilbake|"meg" en melding|en melding|i veg|bare|gjerne igjen|på "tråden"|frå|hit) (hvis|om|dersom|når|gjerne|viss|uansett) >>
  ("berre"|"bare") ("ring"|"spør"|"skriv"|"ringje") !("i vei"|"i veg") >>
  ("det er"|"då er det"|"da er det"|"så er det")? ("bare"|"berre") å ("spørre"|"ta kontakt"|"si ifra"|"si fra"|"spørje"|"rope") >>
  ("det er") ("bare"|"berre") å ("skrive"|"ringe"|"svare"|"ringje"|"stikke innom"|"sende melding") (igjen|att|tilbake)? (hvis|om|dersom|når|viss) >>
  ta ("gjerne"|"bare"|"berre")? kontakt ("igjen"|"att"|"hvis"|"om"|"dersom"|"viss"|"når") >>
  "bare spør" >>
  "berre spør" >>
  "spør i vei" >>
  "spør i veg" >>
  "bare ring" >>
  "bare skriv" >>
  "bare si ifra" >>
  "bare si fra" >>
  "berre sei frå" >>
  "berre sei ifrå" >>
  ("nøl"|nøle|"vent"|kvi|vær|"ver") (ikke|ikkje|aldri) (med|"deg"|redd|for) >>
  (ikke|ikkje) ("nøl"|nøle|vær redd|kvi|kvi "deg"|"ver" redd|vær sjenert|"vent") (med|for|"deg")? (å)? >>
  "ta gjerne kontakt" >>
  (du|dere|de) ("er"|"er" alltid|"kan"|"må" bare|"må" gjerne|"kan" alltid|"må" berre|"er" hjertelig) @grad? (hjertelig|alltid|bare|gjerne|berre|hjarteleg|mer enn)? (velkommen|velkomen|spørre|ringe|ta kontakt|kontakte|ringje|spørje|si "ifra"|skrive|svare|komme tilbake|seie frå) (til|å|med|igjen|tilbake|hvis|om|når|"oss"|dersom)? >>
  (rop|hyl|skrik|plystre|vink) (ut|høyt|opp|til)? (om|hvis|dersom|når|viss) !(jeg|eg) >>
  (vi|jeg|eg|me) ("er"|"sitter"|"står"|finnes|"sit") (her)? (for "deg"|for dere|klare|klar) (for|til|hvis|om|på|når|dersom|alltid)? (å hjelpe|"deg"|dere|du|hjelp)? >>
  (terskelen/n|terskel/n) ("er"|"skal"|lav|låg) .. >>
  (det)? (finnes|"er"|"finst") ingen "dumme" (spørsmål) >>
  (ingen|"inga") (spørsmål|grunn) "er" (for|altfor) ("dumme"|små) >>
  ^ ("skulle"|"dukker"|"dukkar"|"er"|"blir"|"vert"|"oppstår"|"har"|"trenger"|"treng"|"lurer"|"lurar"|"kommer"|"får"|"ser"|"savner"|"stusser"|"om"|"hvis"|"dersom"|"viss"|"når") ...9 ("er det bare å"|"er det berre å"|"så er det bare å"|"så er det berre å"|"da er det bare å"|"bare"|"berre"|"må du bare"|"må du berre"|"kan du bare"|"kan du trygt") ("slå på tråden"|"ringe"|"ringje"|"skrive"|"rope"|"rope ut"|"hyle"|"spørre"|"spørje"|"si fra"|"si ifra"|"seie frå"|"melde fra"|"ta kontakt"|"stikke innom"|"sende"|"banke på"|"dra i snora"|"slå av en prat"|"svare"|"komme innom"|"slå på tråden"|"gi lyd"|"gi en lyd"|"gi meg et vink"|"plinge"|"plystre"|"rop"|"plag oss") >>
  ("er det"|"det er"|"så er det")? ("bare"|"berre") å ("slå på tråden"|"rope ut"|"hyle ut"|"gi lyd"|"banke på"|"plinge"|"stikke innom"|"plystre"|"gi et vink"|"mase") >>
  (døra|døren|linja|linjen|innboksen|telefonen|chatten|kaffekannen|øret) ("mi"|"min"|"vår"|"her")? (står|"står"|er|"er") (alltid)? (åpen|åpent|open|ope|vidåpen|på gløtt|på vidt gap) !("fra"|"frå"|"mandag"|"til"|"kl"|"mellom"|"alle hverdager"|"hverdager") ("for deg"|"for dykk"|"for dere"|"om du" ..4|"hvis du" ..4)?
  ja: [Skulle noe skurre, er det bare å slå på tråden].
  ja: [Bare spør om du lurer på noe].
  ja: [Berre ring dersom det er noko].
  ja: [Ikke nøl med å skrive til oss].
  ja: [Ta gjerne kontakt igjen].
  ja: [Du må gjerne ringe].
  nei: Ring 815 for å sperre kortet.

+ agent-velkommen genre=agent turn=no actor=any
  (hjertelig|"varmt"|hei og|hjarteleg)? "velkommen til" >>
  (hjertelig|"varmt"|hei og|hjarteleg)? "velkomen til" >>
  "velkommen som kunde" >>
  "velkommen tilbake" >>
  "velkommen skal du være" >>
  ja: [Hjertelig velkommen til oss].
  ja: [Velkomen til banken vår].
  nei: Du finner velkomstbrevet i appen.
