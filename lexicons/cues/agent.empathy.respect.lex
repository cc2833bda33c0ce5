# empathy.respect in the agent's own texts: what the text does (guideline 10).
cue empathy.respect

+ agent-ha-deg-med genre=agent turn=no actor=any beats=empathy.warmth
  (så|veldig|kjempe|alltid)? (godt|fint|flott|stas|kjekt|koselig|glad|glade|stolte|takknemlige|hyggelig) (over|for|av)? å "ha" ("deg"|dere|"dykk") (med|som kunde|som kunder|på laget|tilbake|som medlem|hos oss) >>
  ja: [Så godt å ha deg med oss som kunde].
  nei: Du kan ha deg frabedt reklame.

+ agent-setter-pris genre=agent turn=no actor=any
  (det|dette)? ("er"|"var") "gull" (verdt|verd) (for "oss"|at|å) >>
  (det)? ("var"|"er") (et|eit) (godt|klokt|smart|lurt|viktig|veldig godt|kjempegodt|interessant) (spørsmål|poeng|innspill|tips) >>
  (din|"dine"|"ditt"|di|"di") (mening|erfaringer|tilbakemelding|innspill|tid|meining|erfaring|tillit) ("betyr"|"er") (mye|viktig|verdifull|mykje|alt|dyrebar|verdt) >>
  (godt|smart|lurt|klokt|flott|fint|bra|veldig bra) ("tenkt"|"gjort"|"jobbet"|"sett"|"observert"|"oppdaget"|"løst"|"spart") (av "deg"|at|å)? >>
  (det|dette|noe|som|"tilbakemeldingen"|"innspillet")? ("setter"|sette|"set"|sett) (vi|jeg|eg|me)? @grad? (stor|veldig|virkelig|særleg)? pris på (at|det|"deg"|"tilbakemeldingen"|"tålmodigheten"|dette|"innspillet"|at du)? >>
  (vi|jeg|eg|me)? ("setter"|"set"|sett) @grad? (stor|veldig|virkelig)? pris på >>
  (fint|bra|flott|godt|kjempebra|supert|"kjempefint"|veldig bra|veldig fint|så bra|så fint) (at|av "deg") (du|dere|at|å|de)? ("sa"|"sier"|"tok" !("kontakt")|"tar" !("kontakt")|"spør"|gir|"skrev"|spurte|"ringte"|"melder"|"gav"|"ga"|"påpeker"|"gjer"|seier|"spurde"|"skreiv"|"oppdaget"|"gjorde"|"er") ("ifra"|fra|kontakt|beskjed|oppmerksom|frå)? >>
  ("tilbakemeldingen"|"meldingen"|"innspillet"|"erfaringen"|"tilbakemeldinga"|"tida"|"tiden"|"meninga") @adin? "er" @grad? (viktig|verdifull|nyttig|gull "verdt"|"viktige"|gull verd|"verdifulle") >>
  (du|dere) "er" (en)? @grad? (viktig|"verdsatt"|verdifull|velkommen|lojal|god|"kjær"|trofast) (kunde|for "oss"|"kunder") >>
  (takk|tusen takk) for at (du|dere) ("er"|"har" "vært"|velger|"er" kunde|"har" valgt|"handler"|"vil" være|vel|fortsatt|viser|"har" "vore") >>
  (vi|jeg|eg|me) "tar" (dette|"saken"|det|"klagen"|"tilbakemeldingen"|"henvendelsen"|"saka"|"bekymringen"|"slike") @adin? (på)? @grad? ("største"|"ytterste"|fullt)? (alvor|"alvorlig"|"alvorleg") >>
  (du|dere) ("har"|"hadde") (helt rett|heilt rett|fullstendig rett|all rett|all grunn|god grunn|absolutt rett) (til|i|her|å)? >>
  (du|dere) "har" "rett" (i|der|her) !("henhold") >>
  (du|dere) "har" "rett" $
  (det|der) "har" (du|dere) (helt|heilt)? "rett" i
  (godt|"kjempegodt"|veldig godt|fint|bra|"lurt"|flott|relevant|viktig) (spørsmål|poeng|innspill|"tenkt"|"observert"|tanke|forslag) >>
  (det)? "er" (slett|absolutt|da|overhodet|så visst) (ikke|ikkje) (noe|noko|et|eit)? ("dumt"|"teit") ("spørsmål"|å spørre|å ta) >>
  (det)? "er" (ikke|ikkje) (noe|noko)? ("dumt"|"et" "dumt"|"eit" "dumt") spørsmål >>
  (selvfølgelig|selvsagt|jeg|vi|eg|me) ("tror"|"trur"|"stoler") (jeg|vi|eg)? (på)? ("deg"|det du) >>
  (jeg|vi|eg|me) ("respekterer"|"respekterar") ("valget"|ønsket|det|"deg"|at) >>
  (det|dette) ("bestemmer"|"avgjør"|vel|velger|"avgjer") (du|dere) (helt)? (selv|sjølv|helt selv) >>
  (du|dere|de) ("gjør"|"gjorde"|"gjer"|"har" gjort) (helt|heilt|veldig|absolutt)? (rett|riktig|lurt|klokt|bra|rettast|smart) (i|som|å|av|når) >>
  (helt|det "er" helt)? (opp til "deg"|opp til dere|"ditt" valg|"ditt" val)
  (du|dere) ("skal"|"må") (ikke|ikkje|aldri) (være|føle|vere|kjenne) ("deg")? (til bry|dum|redd for å) >>
  (du|dere) "er" (ikke|ikkje|aldri|slett ikke) (til)? (bry|i "veien"|dum|til bry|til "bryderi") >>
  ja: [Vi setter stor pris på at du sier fra].
  ja: [Eg set pris på tilbakemeldinga].
  ja: [Vi tar dette på alvor].
  ja: [Godt spørsmål]!
  ja: [Du er en viktig kunde for oss].
  nei: Prisen på strøm har gått opp.
  nei: Dere har rett på refusjon.
  nei: Jeg tror det er en feil.

+ agent-maser-ikke genre=agent turn=no actor=any beats=empathy.warmth,empathy.reassurance
  (du|dere) ("maser"|"masar"|"plager"|"plagar"|"forstyrrer"|"forstyrrar"|"bryr"|"hefter"|"heftar") (oss|meg)? (ikke|ikkje|aldri|slett ikke|overhodet ikke|da ikke) (oss|meg)? ("i det hele tatt"|"i det heile"|"det minste"|på noen måte)?
  (ingen|det finnes ingen|det fins ingen) spørsmål "er" (for)? ..1 (dumme|"dumme"|"dumt"|små|teite|rare|enkle|"for" små) (her|hos oss|for oss)?
  "ingen" dumme spørsmål (her|hos oss)?
  (du|dere)? ("trenger"|"treng"|"behøver"|"skal"|"må") (slett|absolutt)? (ikke|ikkje|aldri) (å)? (unnskylde|beklage|unnskylda|skamme|forsvare|være flau|vere flau) >>
  (du|dere|det|der) (har|er) (ingenting|ikke noe|ikkje noko|intet) å (unnskylde|beklage|skamme "deg" over|være flau over|vere flau over|unnskylda) >>
  ja: [Du plager oss ikke].
  ja: [Ingen spørsmål er for små her].
  ja: [Du trenger ikke unnskylde deg].
  nei: Du må ikke vise kvittering.

+ agent-takk-for-innspill genre=agent turn=no actor=any beats=empathy.warmth
  (takk|tusen takk|hjertelig takk|mange takk) for (et|eit|ditt|dette|så)? ..2 (innspill|innspel|innspillet|innspelet|forslag|forslaget|tilliten|lojaliteten|troskapen|ærlig tilbakemelding) >>
  (takk|tusen takk) for at (du|dere|de) (har|hadde|er|velger) (vært|vore|handlet|blitt|trofast|oss) (med oss|hos oss|kunde|hjå oss|igjen)? >>
  så godt at du (tar|tek|tok) det opp >>
  (spørsmålet|spørsmål) (ditt)? er (slett|absolutt|overhodet)? (ikke|ikkje) (dumt|teit) >>
  (det)? spørsmålet (er det)? (mange|alle) (som)? (lurer|undrer seg|stusser|undrast) på >>
  ja: [Takk for et godt innspill].
  ja: [Spørsmålet ditt er slett ikke dumt].
  nei: Takk for meldingen.
