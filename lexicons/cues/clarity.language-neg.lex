# clarity.language, the opposite: jargon, hard to understand, mumbles, too fast, dialect or accent that could not be followed.
cue clarity.language

- vanskelig-å-forstå actor=any
  (vanskelig|vanskeleg|tung|umulig|håpløs|slitsom|krevende|komplisert|umogleg|vrien|tungt|utfordrende|nesten umulig|krevjande|plagsom|kinkig|innviklet|vrient|knotete)/a @grad? (for meg)? å (forstå|følge|skjønne|henge med på|henge med|følgje|oppfatte|høre hva|tyde|lese|få med seg|få med meg|få tak i|høyre kva|begripe|fatte|tolke|tyda|høre|skjøna|høyre|dechiffrere) (på|hva|kva|med)? (@hanhun)? (sa|sier|mente|snakket)?
  (uforståelig|uforståeleg|uleselig|ubegripelig|kryptisk|tungrodd|tunglest|tungvint|tungt|innviklet|komplisert|kronglete|knotete|høytravende|oppstyltet|snirklete|uleseleg|snirkla|innfløkt|tunglese|uleselige|innvikla|pompøs|svulstig|kunstferdig)/a (svar|språk|forklaring|mail|brev|e-post|tekst|setning|formulering|ord|skrevet|skrive|beskjed|melding)/n
  (språket|språkbruken|svaret|brevet|teksten|e-posten|formuleringen|ordvalget|norsken|språket hennes|språket hans|mailen)/n (var|er|ble) @grad? (tung|teknisk|komplisert|uforståelig|vanskelig|innviklet|byråkratisk|knotete|uforståeleg|vanskeleg|formell|gammeldags|kronglete|uleselig|krøkkete|gebrokkent|dårlig|intern|stivt|innvikla|merkelig)/a
  (altfor|for|litt for|alt for|veldig|svært) (teknisk|komplisert|innviklet|avansert|vanskelig|vanskeleg|innvikla|høyttravende|akademisk|byråkratisk|juridisk|faglig|intern)/a (for (meg|oss)|språk|forklart|forklaring)?
  "måtte lese det flere ganger"
  "måtte lese det fleire gonger"
  (måtte|må|laut) @jegvi? .. (lese|google|slå opp|lete opp|bla opp|søke opp|be noen oversette|spørre hva) .. (flere ganger|to ganger|tre ganger|fire ganger|fleire gonger|igjen og igjen|om igjen|ordene|uttrykkene|hva|kva|for å forstå|betyr|betydde|ordet|gong|gonger|på nytt) >>
  "måtte ha ordbok"
  "skulle hatt ordbok"
  "trengte ordbok"
  "måtte hatt tolk"
  ja: Hun var [vanskelig å forstå].
  ja: Han var [vanskeleg å forstå] på telefonen.
  ja: Svaret var [tungt å lese].
  ja: [Språket var tungt] og fullt av paragrafer.
  snu: Det var [ikke vanskelig å forstå] henne.
  nei: Det var vanskelig å forstå fakturaen før jeg ringte.
  nei: Det var umulig å komme gjennom.

- fagspråk
  (mye|masse|mange|mykje|massevis av|full av|fullt av|proppfull av|fulle av|stappfull av|fylt med|en haug med|en masse|bare|berre|et hav av|drysset av|altfor mye|altfor mange|for mye|for mange|litt mye|litt mange|svært mye|noen|nokre|en del|utrolig mye|tung på|mest|enda mer) @grad? (vanskelig|tekniske|tunge|interne|ukjent|unødvendig|tungt|teknisk)? (@fagspråk|tekniske ord|vanskelige ord|teknisk prat|teknisk snakk|paragrafer|paragraf|fine ord|vanskelege ord|framandord|tekniske termer|fagkunnskap|tekniske uttrykk|innviklede ord|bransjespråk|initialord|engelske ord|nerdeprat|juss|henvisninger til paragrafer|ukjente ord|ord jeg ikke (forstår|forsto|skjønte|kjente)|ord eg ikkje (forstod|forstår|skjøna)|interne uttrykk|interne ord|lovparagrafer|begreper jeg ikke (kjente|forsto|skjønte|forstår)) !(jeg forsto|eg forstod)
  (bruke|brukte|bruka|brukar|snakke|snakka|snakket|prate|skrive|slenge|ty|forklarte|lire|ramse|kaste|svare|skreiv|komme|kom|strø|overøste|bombardere|benytte|kaste om seg|skreiv på|lirte)/v @hanhun? (av|om|om seg|seg|opp|på|meg|med|i|rundt)? .. (på|med|i|om seg med|rundt seg med)? @grad? (mye|mange|masse|bare|altfor|for mange|for mye|en del|noen|mykje|tekniske|vanskelige|et|eit|veldig|litt)? @fagspråk
  (stammespråk|stammespråket|kansellispråk|kansellistil|byråkratspråk|byråkratnorsk|fagsjargong|fagprat|fagprek|kommunespråk|papirnorsk|navspråk|jussprat|sjargong|svada|kaudervelsk|teknoprat|nerdespråk|fikkfakk|uforståelighet|byråkratisk språk|papirspråk|internspråk|bransjesjargong|forsikringsspråk|bankspråk|juristspråk|paragrafrytteri|datasnakk|byråkratisk norsk)/n
  (byråkratisk|teknisk|juridisk|innforstått|internt|tungt|gammeldags|oppstyltet|formelt|kaldt|stivt|kronglete|krøkkete|akademisk|kunstig|vanskelig|komplisert|stiv|høytidelig|formell|tung)/a (språk|språkbruk|prat|snakk|ord|ordbruk|terminologi|formuleringer|formulering|kommunespråk|norsk)/n
  (faguttrykk|fagord|fremmedord|forkortelser|fagbegreper|fagtermer|framandord)/n (som|jeg|eg|haglet|hagla|uten) (jeg|eg|å)? (ikke|ikkje|aldri|haglet|hagla|forklare|hagla)? (forsto|forstod|skjønte|kjente|hadde hørt|ble forklart)?
  (snakke|snakket|snakka|prate|prata)/v @hanhun? (til meg)? (som om|som) (jeg|eg|alle|vi)? (var|burde|kunne|visste|jobbet|en|ei|ein|skulle) (ekspert|fagmann|kollega|fagfolk|kjente|vite|et leksikon|ingeniør|jurist|tekniker|å lese|å være|være|forsto) >>
  (snakket|snakka|prata|gikk|gjekk|var|ble) (rett)? over (hodet|hovudet|huet|hue|haude) på (meg|oss) 
  "over hodet på meg"
  "over hovudet på meg"
  "gresk for meg"
  "rene gresken"
  "som gresk"
  "like greit på kinesisk"
  "rene volapyk"
  "russisk for meg"
  "latin for meg"
  "kunne like gjerne vært på"
  "en annen planet"
  "jeg datt av"
  "eg datt av"
  "æ datt av"
  "falt av lasset"
  (datt|falt|ramla|fell|meldte)/v (meg)? @jegvi? (helt|fullstendig|heilt)? av (lasset|etter|da|når|med|fort|midt|raskt|underveis|samtalen|allerede) >>
  ja: Svaret var [fullt av faguttrykk].
  ja: Ho [brukte mange framandord].
  ja: Det meste gikk [over hodet på meg].
  ja: Brevet var skrevet på [kansellispråk].
  ja: Hun [snakket bare fagspråk].
  snu: Hun [brukte aldri faguttrykk].
  nei: Hun forklarte fagordene for meg.
  nei: Jeg kan alle faguttrykkene selv.

- mumlet
  (mumle|snøvle|stamme|slurve|mumla|lalle|tygge|sluke|svelge|hviske|kviskre|lespe|stotre|mulle|snøvla|grøte|babble|snakke inn i skjegget|dure|tulle)/v @hanhun? (veldig|noe|noko|litt|i|ord|ordene|fram|frem|i skjegget|inn i|for seg selv|seg|på)? (skjegget|telefonen|ordene|orda|skjegg|med ordene|med uttalen|med)? (noe|noko)? 
  (snakke|prate|tale|uttale|snakka|svare|uttrykke|artikulere|formulere|lese)/v @hanhun? @meg? (seg|ordene)? @grad? (utydelig|uklart|lavt|svakt|for lavt|altfor lavt|grøtete|utydeleg|uklårt|lågt|for lågt|mumlende|snøvlete|stille|monotont|slurvete|uforståelig|gebrokkent|dårlig|uforståeleg|dårleg|gebrokke|kronglete|innviklet|komplisert|krevende) (norsk|på norsk|i telefonen)?
  (dårlig|uklar|utydelig|svak|slurvete|utydeleg|dårleg|elendig|sær|merkelig|rar|stygg|gebrokken|brokete|knotete|mangelfull|begrenset|kraftig|sterk|sterk og uforståelig|gebrokken|vanskelig|tung|tydelig)/a (norsk|uttale|diksjon|artikulasjon|norskkunnskaper|aksent|norskkunnskapar|engelskaksent|norsk språk|norskferdigheter|språkkunnskaper|språkferdigheter|formuleringsevne|talemål|dialekt|norskuttale)/n
  (uklar|utydelig|svak|utydeleg)/a (i)? (stemme|tale|røst|røyst|talen|måten|uttalen|språk)/n
  (snakket|snakka|prata|pratet|snakker) @hanhun? (nesten|kun|bare|berre|dårlig|knapt|lite|ikke|ikkje)? (ikke|gebrokkent|svært|særdeles|engelsk|svensk|dansk|bredt|breitt|brei|bred|dårlig|knapt)? (norsk|skandinavisk|dialekt|på engelsk) !(godt|flytende|bra|fint)
  (hørte|høyrde|høre|oppfattet|fikk med meg|fekk med meg|forsto|forstod|skjønte|skjøna)/v (jeg|eg)? (ikke|ikkje|knapt|nesten ikke|bare halvparten|halvparten av|dårlig|så vidt) (hva|kva|halvparten|ordene|alt|et ord|mer enn|annet hvert|noe av) (hun|han|de|ho|dei|av|som)? (sa|mumlet|snakket|det|enn|sier|prata)? >>
  "snakket inn i skjegget"
  "tygde på ordene"
  "svelget halve ordene"
  "som å høre på en"
  ja: Han [mumlet] og var vanskelig å høre.
  ja: Ho [snakka utydeleg] heile vegen.
  ja: Hun hadde [dårlig uttale].
  ja: Rådgiveren [snakket svært lavt].
  snu: Han [mumlet aldri].
  nei: Jeg snakker dårlig norsk.
  nei: Linja var dårlig.

- for-fort
  (snakke|prate|snakka|svare|lese|ramse|forklare|gå|skrive|rase|fare|lese opp|prata|snakket|rabble|jage|haste|remse|lire)/v @hanhun? (opp|gjennom|seg|alt|det|alle|tall|av)? (gjennom|igjennom)? @grad? (altfor|for|litt|så|veldig|svært|alt for|kjempe|enda|vel|i overkant|utrolig|innmari|temmelig|ganske)? (fort|hurtig|raskt|hurtigt|kjapt|kjapp|hastig|fortere|fortare|snøgt|fleire) !(og (greit|effektivt|bra|godt)) (til at|for meg|at jeg|at eg|for at|i vei|for oss)? >>
  (snakket|snakka|prata|prater|snakker|pratet) (som|i) (et|ei|eit|en|en) (maskingevær|foss|foss|radio|racer|rakett|jetfly|maskin|hurtigtog|rasende fart|rakettfart|høyt tempo|vanvittig tempo|fei)/n
  (for|altfor|veldig|alt for|litt for|så|i et|med et|svært) (høyt|høgt|rask|raskt|stort|hurtig|heftig|forrykende|voldsomt|kjapt|halsbrekkende|stor) (tempo|fart|tempoet|hastighet|takt)/n
  (tempo|tempoet|farten|takten|hastigheten)/n (var|er|ble|blei) @grad? (for|altfor|litt|veldig|så)? (høy|høyt|rask|stor|høgt|heftig|høg|fort|raskt)/a >>
  (i)? (et|eit)? (tempo|fart|takt) (jeg|eg|ingen|vi|som) (ikke|ikkje|som)? (klarte|greide|kunne|maktet|hang|var) >>
  (gikk|gjekk|gå|gikk det) (det|alt)? @grad? (altfor|for|litt|veldig|så|i ett|unna|svært|i hundre)? (fort|raskt|hurtig|i svingene|fortere|snøgt) (til at|at|for|for meg)? (@jegvi)? .. (fikk|rakk|hang|klarte|forsto|skjønte|fekk|forstod|få med|greide|kunne) >>
  (rakk|rekke|rakk jeg|rakk eg|hang|klarte|klarer|greide|fikk|fekk|hekk) (jeg|eg|vi|me)? @grad? (ikke|ikkje|aldri|knapt|itj) @grad? (helt|heilt|alltid)? (å)? (med|følge med|følge|skrive|notere|få med|oppfatte|henge med|få med meg|følgje|notera|hengje med|ta inn|henge) (meg|seg)? (det|alt|på)? >>
  (datt|falt|mistet|tapte|mista|kom) @jegvi? (av|tråden|ut|bort|helt av|heilt av) (underveis|da|etter|fordi|når|for) >>
  "mistet tråden"
  "mista tråden"
  "hang ikke med"
  "hang ikkje med"
  ja: Han [snakket for fort].
  ja: Ho [snakka altfor fort].
  ja: Det gikk [i et tempo jeg ikke klarte å følge].
  ja: Jeg [hang ikke med] da hun begynte på vilkårene.
  ja: [Tempoet var for høyt] for meg.
  snu: Hun [snakket ikke for fort].
  nei: Det gikk fort å få svar.
  nei: Han svarte raskt og greit.

- forsto-ikke actor=any turn=no
  !@hanhun (forsto|forstod|forstår|skjønte|skjønner|skjøna|skjønar|fatta|fattet|begrep|begreip|fikk med meg|fekk med meg|oppfattet|oppfatta)/v @jegvi? @grad? (ikke|ikkje|aldri|itj|knapt|lite|ingenting|fint lite|nesten ingenting|ikke helt|ikke et|nesten ikke|null|bare halvparten|berre halvparten|halvparten|heller ikke|kje|svært lite|bare|berre|verken|korkje) @grad? (alt|et ord|et pip|et kvidder|det meste|mye|halvparten|en døyt|det grann|hva|kva|noe|noko|av|en|bæret|særlig|ordene|ordet|svaret|språket|hele|halve|stort|på)? .. (hun|han|de|ho|dei|som|ble|av|hva)? (sa|mente|snakket|skrev|forklarte|skreiv|prata|sagt|svaret|forklart|snakka|prøvde)? !(at|hvorfor jeg|behovet) >>
  !@hanhun (skjønte|forsto|forstod|skjøna|forstår)/v @jegvi? (ikke|ikkje|knapt|bare|berre|itj) (halvparten|en brøkdel|en tredel|alle orda|alle ordene|språket|ordene|orda|fagspråket|dialekten|et ord|eit ord|hva ordene|forkortelsene) >>
  (måtte|laut|må) @jegvi? .. (be|spørre|bede|spørje) .. (gjenta|forklare|si|snakke|om igjen|hva|kva|ta) .. (det|seg|saktere|tydeligere|igjen|flere ganger|en gang til|på nytt|betydde|betyr|mente|saktare|tydelegare|høyere|ordene) >>
  (noen|nokre|flere|mange|fleire|ett|et|en del|mye|mykje|det meste|alle disse) (ord|begreper|uttrykk|forkortelser|setninger|setningar) @jegvi? (ikke|ikkje|aldri)? (forsto|forstod|skjønte|kjente|kjenner|skjøna|forstår|hadde hørt)? (ikke|ikkje)?
  (ord|uttrykk|begreper|språk|norsk|formuleringer|setninger|termer|omgrep) (som)? @jegvi? (ikke|ikkje|aldri|verken) (forsto|forstod|skjønte|forstår|kjente|kjenner|kan|skjøna|skjønner|hadde hørt|fatta)
  (hadde)? (problemer|problem|vansker|vanskar|trøbbel|store problemer|vanskeligheter|litt problemer) (med|for) å (forstå|skjønne|følge|høre|oppfatte|følgje|henge med|høyre|få med) (hva|kva|med|det|meg|språket|dialekten|uttalen|han|henne|vedkommende)? >>
  (strevde|sleit|slet|streva|måtte anstrenge meg|kjempet|strevde fælt)/v (jeg|eg)? (veldig|fælt|litt|med)? (med|for)? å (forstå|høre|følge|skjønne|henge|høyre|følgje) >>
  !@hanhun (forsto|forstod|skjønte|skjøna) (ingenting|lite|fint lite|ikke en døyt|ikke bæret|ikkje det grann|nada|null|ikke filla)
  ja: Jeg [skjønte ikke halvparten av det hun sa].
  ja: Eg [forstod ikkje kva han meinte].
  ja: Jeg [måtte be henne gjenta flere ganger].
  ja: Det var [noen ord jeg ikke kjente].
  ja: Jeg [hadde problemer med å forstå hva han sa].
  nei: Hun skjønte ikke hva jeg mente.
  nei: Jeg forsto ikke hvorfor fakturaen var høy før jeg ringte.
