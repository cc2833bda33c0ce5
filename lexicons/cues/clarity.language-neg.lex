# clarity.language, the opposite: jargon, hard to understand, mumbles, too fast, dialect or accent that could not be followed.
cue clarity.language

- vanskelig-å-forstå actor=any
  !(@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny") "og") (vanskelig/a|vanskeleg/a|tung/a|umulig/a|håpløs/a|slitsom/a|krevende/a|komplisert/a|umogleg/a|vrien/a|tungt/a|"tungt"|utfordrende/a|"nesten" umulig|krevjande/a|plagsom/a|kinkig/a|innviklet/a|vrient/a|knotete/a) @grad? ((for|"for") "meg")? "å" !("lese på nettsiden"|"forstå hvorfor"|"forstå at"|"forstå fakturaen"|"følge med på nettsiden") (forstå|følge|skjønne|henge "med" "på"|henge "med"|følgje|oppfatte|høre "hva"|tyde|lese|"lese"|(få|"få") "med" "seg"|(få|"få") "med" "meg"|høyre "kva"|begripe|"begripe"|fatte|tolke|"tyda"|"skjøna"|dechiffrere) ("på"|"hva"|"kva"|"med")? (@hanhun)? ("sa"|"sier"|"mente"|"snakket")?
  (uforståelig/a|uforståeleg/a|uleselig/a|ubegripelig/a|kryptisk/a|tungrodd/a|tunglest/a|tungvint/a|tungt/a|"tungt"|innviklet/a|komplisert/a|kronglete/a|knotete/a|høytravende/a|oppstyltet/a|snirklete/a|uleseleg/a|snirkla/a|innfløkt/a|tunglese/a|uleselige/a|innvikla/a|pompøs/a|svulstig/a|kunstferdig/a) (svar/n|språk/n|forklaring/n|mail/n|brev/n|e-post/n|tekst/n|setning/n|formulering/n|ord/n|skrevet/n|"skrevet"|skrive/n|"skrive"|beskjed/n|melding/n)
  (språket/n|språkbruken/n|brevet/n|teksten/n|e-posten/n|formuleringen/n|ordvalget/n|norsken/n|"språket" "hennes"|"språket" "hans"|mailen/n) ("var"|"er"|"ble") @grad? (tung/a|teknisk/a|"teknisk"|komplisert/a|uforståelig/a|vanskelig/a|innviklet/a|byråkratisk/a|knotete/a|uforståeleg/a|vanskeleg/a|formell/a|gammeldags/a|kronglete/a|uleselig/a|krøkkete/a|gebrokkent/a|dårlig/a|"dårlig"|intern/a|stivt/a|innvikla/a|merkelig/a) !("å")
  ("altfor"|for|"for"|"litt" (for|"for")|"alt" (for|"for")|"veldig"|"svært") (teknisk/a|"teknisk"|komplisert/a|innviklet/a|avansert/a|vanskelig/a|vanskeleg/a|innvikla/a|høyttravende/a|akademisk/a|byråkratisk/a|juridisk/a|"juridisk"|faglig/a|intern/a) ((for|"for") ("meg"|"oss")|språk|forklart|forklaring)?
  "måtte lese det flere ganger"
  "måtte lese det fleire gonger"
  (måtte|"måtte"|"må"|"laut") @jegvi? .. (lese|"lese"|google|slå "opp"|lete "opp"|bla "opp"|søke "opp"|be "noen" oversette|spørre "hva") .. ("flere" "ganger"|"to" "ganger"|(tre|"tre") "ganger"|"fire" "ganger"|"fleire" "gonger"|"igjen" "og" "igjen"|"om" "igjen"|"ordene"|"uttrykkene"|"hva"|"kva"|(for|"for") "å" forstå|"betyr"|"betydde"|"ordet"|"gong"|"gonger"|"på" (nytt|"nytt")) >>
  "måtte ha ordbok"
  "skulle hatt ordbok"
  "trengte ordbok"
  "måtte hatt tolk"
  ja: Hun var [vanskelig å forstå].
  ja: Han var [vanskeleg å forstå] på telefonen.
  ja: Svaret var [tungt å lese].
  ja: [Språket var tungt] og fullt av paragrafer.
  snu: Det var [ikke vanskelig å forstå] henne.
  nei: Det var vanskelig å finne fram på nettsiden.
  nei: Det var umulig å komme gjennom.
  nei: Vilkårene er vanskelige å forstå.
  nei: De er umulige å få tak i.

- fagspråk
  (mye|"mye"|masse|"masse"|mange|"mange"|mykje|"mykje"|"massevis" "av"|full "av"|"fullt" "av"|"proppfull" "av"|"fulle" "av"|"stappfull" "av"|fylt "med"|"en" haug "med"|"en" (masse|"masse")|"bare"|"berre"|"et" hav "av"|"drysset" "av"|"altfor" (mye|"mye")|"altfor" (mange|"mange")|(for|"for") (mye|"mye")|(for|"for") (mange|"mange")|"litt" (mye|"mye")|"litt" (mange|"mange")|"svært" (mye|"mye")|"noen"|"nokre"|"en" del|utrolig (mye|"mye")|tung "på"|"mest"|"enda" "mer") @grad? (vanskelig|"tekniske"|tunge|"interne"|ukjent|unødvendig|"tungt"|teknisk|"teknisk")? (@fagspråk|"tekniske" ord|"vanskelige" ord|(teknisk|"teknisk") prat|(teknisk|"teknisk") snakk|"paragrafer"|paragraf|"fine" ord|"vanskelege" ord|framandord|"tekniske" "termer"|fagkunnskap|"tekniske" uttrykk|"innviklede" ord|"bransjespråk"|"initialord"|"engelske" ord|"nerdeprat"|juss|"henvisninger" "til" "paragrafer"|"ukjente" ord|ord "jeg" "ikke" ("forstår"|"forsto"|"skjønte"|"kjente")|ord "eg" "ikkje" ("forstod"|"forstår"|"skjøna")|"interne" uttrykk|"interne" ord|"lovparagrafer"|"begreper" "jeg" "ikke" ("kjente"|"forsto"|"skjønte"|"forstår")) !("jeg" "forsto"|"eg" "forstod") !("i" ("forsikringspapirene"|"papirene"|"vilkårene"|"kontrakten"|"avtalen"|"polisen"|"bruksanvisningen"|"appen"|"forsikring"|"bransjen"|"lånepapirene"))
  !("jeg"|"eg"|"forklarte") (bruke/v|brukte/v|"brukte"|bruka/v|"bruka"|brukar/v|"brukar"|snakke/v|snakka/v|snakket/v|prate/v|skrive/v|"skrive"|slenge/v|ty/v|lire/v|ramse/v|kaste/v|svare/v|skreiv/v|"skreiv"|komme/v|"komme"|kom/v|"kom"|strø/v|overøste/v|bombardere/v|benytte/v|kaste "om" "seg"|"skreiv" "på"|lirte/v) @hanhun? ("av"|"om"|"om" "seg"|"seg"|"opp"|"på"|"meg"|"med"|"i"|"rundt")? .. ("på"|"med"|"i"|"om" "seg" "med"|"rundt" "seg" "med")? @grad? (mye|"mye"|mange|"mange"|masse|"masse"|"bare"|"altfor"|(for|"for") (mange|"mange")|(for|"for") (mye|"mye")|"en" del|"noen"|mykje|"mykje"|"tekniske"|"vanskelige"|"et"|"eit"|"veldig"|"litt")? @fagspråk
  (stammespråk/n|stammespråket/n|kansellispråk/n|kansellistil/n|byråkratspråk/n|byråkratnorsk/n|fagsjargong/n|fagprat/n|fagprek/n|kommunespråk/n|papirnorsk/n|navspråk/n|jussprat/n|sjargong/n|svada/n|kaudervelsk/n|teknoprat/n|nerdespråk/n|fikkfakk/n|uforståelighet/n|byråkratisk språk|papirspråk/n|internspråk/n|bransjesjargong/n|forsikringsspråk/n|bankspråk/n|juristspråk/n|paragrafrytteri/n|datasnakk/n|byråkratisk norsk)
  (byråkratisk/a|teknisk/a|"teknisk"|juridisk/a|"juridisk"|innforstått/a|internt/a|tungt/a|"tungt"|gammeldags/a|oppstyltet/a|formelt/a|"formelt"|kaldt/a|stivt/a|kronglete/a|krøkkete/a|akademisk/a|kunstig/a|vanskelig/a|komplisert/a|stiv/a|høytidelig/a|formell/a|tung/a) (språk/n|språkbruk/n|prat/n|snakk/n|ord/n|ordbruk/n|terminologi/n|formuleringer/n|formulering/n|kommunespråk/n|norsk/n)
  [ ("mange"|"mye"|"masse"|"noen"|"flere"|"fleire"|"mykje"|"en del"|"nokre") @fagspråk ] ("jeg ikke"|"eg ikkje"|"vi ikke"|"som jeg ikke") _
  (faguttrykk/n|fagord/n|fremmedord/n|forkortelse/n|fagbegrep/n|fagterm/n|framandord/n) ("jeg ikke forsto"|"jeg ikke skjønte"|"jeg ikke kjente"|"som jeg ikke forsto"|"eg ikkje forstod"|"eg ikkje skjøna"|"jeg ikke forstår"|"uten å forklare dem")
  (faguttrykk/n|fagord/n|fremmedord/n|forkortelser/n|fagbegreper/n|fagtermer/n|framandord/n) ("haglet"|"hagla"|"satt løst")
  (snakke/v|snakket/v|snakka/v|prate/v|prata/v) @hanhun? ("til" "meg")? ("som" "om"|"som") ("jeg"|"eg"|"alle"|"vi")? ("var"|burde|"burde"|kunne|"kunne"|"visste"|"jobbet"|"en"|"ei"|"ein"|skulle|"skulle") (ekspert|fagmann|kollega|fagfolk|"kjente"|vite|"et" leksikon|ingeniør|jurist|tekniker|"å" (lese|"lese")|"å" (være|"være")|være|"være"|"forsto") >>
  ("snakket"|"snakka"|"prata"|"gikk"|"gjekk"|"var"|"ble") (rett|"rett")? "over" ("hodet"|"hovudet"|"huet"|"hue"|"haude") "på" ("meg"|"oss") !("til"|"som om")
  !("snakket"|"snakka"|"pratet"|"prata") "over hodet på meg"
  "over hovudet på meg"
  !("er"|"e"|"nettsiden er"|"appen er"|"vilkårene er"|"menyen er"|"bruksanvisningen er"|"menyene er"|"skjemaet er") "gresk for meg"
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
  ("datt"|"falt"|"ramla"|"fell"|"meldte meg"|"melde meg") @jegvi (helt|"helt"|fullstendig|"fullstendig"|"heilt")? ("av"|"ut") ("lasset"|"etter"|"da"|"når"|"fort"|"raskt"|"underveis"|"allerede") >>
  ja: Svaret var [fullt av faguttrykk].
  ja: Ho [brukte mange framandord].
  ja: Det meste gikk [over hodet på meg].
  ja: Brevet var skrevet på [kansellispråk].
  ja: Hun [snakket bare fagspråk].
  snu: Hun [brukte aldri faguttrykk].
  nei: Hun forklarte fagordene for meg.
  nei: Jeg kan alle faguttrykkene selv.
  nei: Hun falt av midt i samtalen.
  nei: Han snakket over hodet på meg til mannen min.
  nei: Nettsiden er gresk for meg.
  nei: Pensjon er gresk for meg.
  nei: Det er mye fagspråk i forsikringspapirene.

- mumlet
  ("tygget på ordene"|"tygde på orda"|"slukte ordene"|"svelget ordene"|"slukte halve setningene"|mumle/v|snøvle/v|"mumla"|lespe/v|stotre/v|"snøvla"|babble/v|snakke "inn" "i" skjegget) !("ikke et"|"ikkje eit"|"en unnskyldning"|"et beklager"|"unnskyld"|"takk"|"frem en"|"fram en") @hanhun? ("veldig"|"noe"|"noko"|"litt"|"i"|ord|"ordene"|"fram"|"frem"|"i" skjegget|"inn" "i"|(for|"for") "seg" "selv"|"seg"|"på")? (skjegget|"telefonen"|"ordene"|"orda"|skjegg|"med" "ordene"|"med" "uttalen"|"med")? ("noe"|"noko")? !("ikke et"|"ikkje eit"|"en unnskyldning"|"et beklager"|"unnskyld"|"takk")
  (snakke/v|prate/v|tale/v|uttale/v|snakka/v|svare/v|uttrykke/v|artikulere/v|formulere/v|lese/v|"lese") @hanhun? @meg? ("seg"|"ordene")? @grad? (utydelig|"uklart"|"lavt"|"svakt"|(for|"for") "lavt"|"altfor" "lavt"|"grøtete"|utydeleg|"uklårt"|"lågt"|(for|"for") "lågt"|"mumlende"|"snøvlete"|stille|"stille"|"monotont"|slurvete|uforståelig|"gebrokkent"|dårlig|"dårlig"|uforståeleg|dårleg|"dårleg"|"gebrokke"|kronglete|innviklet|komplisert|krevende) (norsk|"på" norsk|"i" "telefonen")?
  !("jeg snakker"|"eg snakkar"|"vi snakker"|"jeg har"|"jeg snakket") (dårlig/a|"dårlig"|uklar/a|utydelig/a|svak/a|slurvete/a|utydeleg/a|dårleg/a|"dårleg"|elendig/a|sær/a|merkelig/a|rar/a|stygg/a|gebrokken/a|brokete/a|knotete/a|mangelfull/a|begrenset/a|kraftig/a|sterk/a|sterk "og" uforståelig|vanskelig/a|tung/a) (norsk/n|uttale/n|diksjon/n|artikulasjon/n|norskkunnskaper/n|aksent/n|norskkunnskapar/n|engelskaksent/n|norsk språk|norskferdigheter/n|språkkunnskaper/n|språkferdigheter/n|formuleringsevne/n|talemål/n|dialekt/n|norskuttale/n)
  (uklar/a|utydelig/a|svak/a|utydeleg/a) ("i")? (stemme/n|tale/n|røst/n|røyst/n|talen/n|måten/n|uttalen/n|språk/n)
  ("snakket"|"snakka"|"prata"|"pratet"|"snakker") @hanhun? ("nesten"|"kun"|"bare"|"berre"|"dårlig"|"dårleg"|"knapt"|"lite"|"ikke"|"ikkje"|"gebrokkent"|"gebrokke"|"bredt"|"breitt"|"brei"|"så brei"|"så bred") ("ikke"|"svært"|"særdeles")? (norsk|skandinavisk|"dialekt"|"på" "engelsk"|"engelsk"|"svensk"|"dansk") !("godt"|flytende|bra|"bra"|"fint")
  "snakket inn i skjegget"
  "tygde på ordene"
  "svelget halve ordene"
  ja: Han [mumlet] og var vanskelig å høre.
  ja: Ho [snakka utydeleg] heile vegen.
  ja: Hun hadde [dårlig uttale].
  ja: Rådgiveren [snakket svært lavt].
  snu: Han [mumlet aldri].
  nei: Jeg snakker dårlig norsk.
  nei: Linja var dårlig.
  nei: Hun mumlet ikke et ord om unnskyldning.
  nei: Dette er bare tull og tøys.
  nei: Hun snakket norsk.

- for-fort
  (snakke/v|prate/v|tale/v|lese/v|ramse/v|forklare/v|skrive/v|rase/v|rabble/v|jage/v|haste/v|remse/v|lire/v) @hanhun? ("opp"|"gjennom"|"seg"|"alt"|"det"|"av")? ("gjennom"|"igjennom")? ("altfor"|"alt for"|"for"|"litt for"|"litt"|"så"|"veldig"|"svært"|"vel"|"i overkant"|"utrolig"|"innmari"|"ganske"|"fryktelig"|"enda"|"temmelig") ("fort"|"hurtig"|"raskt"|"kjapt"|"fortere"|"fortare"|"snøgt"|"hastig") !("og" ("greit"|"effektivt"|"bra"|"godt")) ("til at"|"for meg"|"for oss"|"at" @jegvi)?
  (snakke/v|prate/v) @hanhun? ("fort"|"hurtig"|"fortere"|"fortare") !("og" ("greit"|"effektivt"|"bra"|"godt"|"tydelig"|"konkret"))
  ("snakket"|"snakka"|"prata"|"prater"|"snakker"|"pratet") ("som"|"i") ("et"|"ei"|"eit"|"en") (maskingevær/n|foss/n|radio/n|racer/n|rakett/n|jetfly/n|maskin/n|hurtigtog/n|rasende (fart|"fart")|rakettfart/n|"høyt" tempo|vanvittig tempo|fei/n)
  (for|"for"|"altfor"|"veldig"|"alt" (for|"for")|"litt" (for|"for")|så|"så"|"i" "et"|"med" "et"|"svært") ("høyt"|"høgt"|rask|"raskt"|"stort"|hurtig|"hurtig"|heftig|"forrykende"|"voldsomt"|"kjapt"|"halsbrekkende"|stor) (tempo/n|fart/n|"fart"|tempoet/n|hastighet/n|takt/n)
  (tempo/n|tempoet/n|farten/n|takten/n|hastigheten/n) ("var"|"er"|"ble"|"blei") @grad? (for|"for"|"altfor"|"litt"|"veldig"|så|"så")? (høy/a|høyt/a|"høyt"|rask/a|stor/a|høgt/a|"høgt"|heftig/a|høg/a|fort/a|"fort"|raskt/a|"raskt") >>
  ("i")? ("et"|"eit")? (tempo|fart|"fart"|"takt") ("jeg"|"eg"|"ingen"|"vi"|"som") ("ikke"|"ikkje"|"som")? ("klarte"|"greide"|kunne|"kunne"|"maktet"|"hang"|"var") >>
  ("gikk"|"gjekk"|"går") ("det")? ("altfor"|"alt for"|"for"|"litt for"|"litt vel"|"unna") ("fort"|"raskt"|"hurtig"|"fortere"|"snøgt"|"i svingene") ("for meg"|"for oss"|"til at"|$|"på slutten"|"da"|"når"|"med")
  ("gikk"|"gjekk"|"går") ("det")? ("så"|"altfor"|"for"|"litt"|"veldig"|"såpass") ("fort"|"raskt"|"hurtig"|"fortere"|"snøgt"|"kjapt") ("til at"|"at"|"så")? ("jeg"|"eg"|"æ"|"vi"|"me") ("knapt"|"ikke"|"ikkje"|"nesten ikke"|"aldri"|"ikke helt")? ("fikk med"|"fekk med"|"hang"|"klarte å følge"|"forsto"|"skjønte"|"forstod"|"greide å følge"|"kunne følge"|"skjøna"|"datt"|"falt") >>
  ("at"|"så") @jegvi ("knapt"|"ikke"|"ikkje"|"aldri") ("hang med"|"klarte å følge"|"greide å følgje"|"fikk med meg"|"fekk med meg") >>
  ("rakk"|rekke|"rakk" "jeg"|"rakk" "eg"|"hang"|"klarte"|"klarer"|"greide"|"fikk"|"fekk"|hekk) ("jeg"|"eg"|"vi"|"me")? @grad? ("ikke"|"ikkje"|"aldri"|"knapt"|"itj") @grad? (helt|"helt"|"heilt"|"alltid")? ("å")? ("med"|følge "med"|"følge" !("opp")|notere|(få|"få") "med"|oppfatte|henge "med"|(få|"få") "med" "meg"|følgje|"notera"|hengje "med"|ta "inn"|henge) ("meg"|"seg")? ("det"|"alt"|"på")? >>
  ("datt"|"falt") @jegvi ("av"|(helt|"helt") "av"|"heilt" "av") ("underveis"|"da"|"etter"|"fordi"|"når"|for|"for") >>
  ("mistet"|"tapte"|"mista") @jegvi "tråden" ("underveis"|"da"|"etter"|"fordi"|"når") >>
  @jegvi [ "mistet tråden" ]
  @jegvi [ "mista tråden" ]
  "hang ikke med"
  "hang ikkje med"
  ja: Han [snakket for fort].
  ja: Ho [snakka altfor fort].
  ja: Det gikk [i et tempo jeg ikke klarte å følge].
  ja: Jeg [hang ikke med da hun begynte på vilkårene].
  ja: [Tempoet var for høyt] for meg.
  snu: Hun [snakket ikke for fort].
  nei: Det gikk fort å få svar.
  nei: Han svarte raskt og greit.
  nei: Det gikk så fort at jeg ikke rakk å sette på kaffe.
  nei: Han mistet tråden hele tiden.

- forsto-ikke-halvparten turn=no actor=any
  !@hanhun ("skjønte"|"forsto"|"forstod"|"skjøna"|"fattet"|"fatta"|"oppfattet") ("ikke"|"ikkje"|"knapt"|"bare"|"berre"|"kun") ("halvparten"|"en brøkdel"|"hvert tredje ord"|"annethvert ord"|"kvart tredje ord"|"et ord"|"eit ord"|"stort"|"et kvekk"|"en døyt") ("av det hun sa"|"av det han sa"|"av det ho sa"|"av det de sa"|"av svaret"|"av det som ble sagt"|"av det dei sa"|"av det som sto"|"av brevet")?
  ja: Jeg [skjønte ikke halvparten av det han sa].
  ja: Eg [forstod knapt eit ord].
  nei: Hun skjønte ikke halvparten av det jeg sa.

- forsto-ikke turn=no actor=customer
  ("forsto"|"forstod"|"forstår"|"skjønte"|"skjønner"|"skjøna"|"skjønar"|"fattet"|"fatta"|"begrep"|"oppfattet"|"oppfatta"|"fikk med meg"|"fekk med meg") @jegvi? @grad? ("ikke"|"ikkje"|"aldri"|"itj"|"knapt"|"kje"|"nesten ikke"|"bare"|"berre") ("helt"|"alltid"|"alt"|"det meste av"|"mye av"|"halvparten av"|"noe av"|"stort av"|"et ord av"|"så mye av")? ("hva"|"kva"|"det"|"ka"|"av hva"|"av det"|"alt") (@hanhun|"som") ("ble"|"vart")? ("sa"|"mente"|"snakket"|"skrev"|"forklarte"|"skreiv"|"prata"|"sagt"|"snakka"|"prøvde"|"meinte"|"snakker"|"sier"|"forklart"|"skrevet") >>
  ("forsto"|"forstod"|"skjønte"|"skjøna"|"fattet"|"fatta"|"oppfattet") @jegvi? ("ikke"|"ikkje"|"knapt"|"itj") ((("et ord"|"eit ord"|"et kvidder"|"en døyt"|"det grann"|"bæret"|"et pip"|"et kvekk") !("av" ("bruksanvisningen"|"menyen"|"menyvalgene"|"appen"|"vilkårene"|"nettsiden"|"kontrakten"|"fakturaen"|"manualen"))) |"noe av det"|"språket"|"svaret"|"brevet"|"ordene"|"uttrykkene"|"begrepene"|"fagspråket"|"dialekten"|"alt")
  !@hanhun (skjønte/v|"skjønte"|forsto/v|"forsto"|forstod/v|"forstod"|skjøna/v|"skjøna"|forstår/v|"forstår") @jegvi? ("ikke"|"ikkje"|"knapt"|"bare"|"berre"|"itj") ("halvparten"|"en" "brøkdel"|"en" "tredel"|"alle" "orda"|"alle" "ordene"|"språket"|"ordene"|"orda"|"fagspråket"|"dialekten"|"et" ord|"eit" ord|"hva" "ordene"|"forkortelsene") >>
  (måtte|"måtte"|"laut"|"må") @jegvi? .. (be|spørre|bede|"bede"|spørje) .. (gjenta|forklare|si|"si"|snakke|"om" "igjen"|"hva"|"kva"|ta) .. ("det"|"seg"|"saktere"|"tydeligere"|"igjen"|"flere" "ganger"|"en" gang "til"|"på" (nytt|"nytt")|"betydde"|"betyr"|"mente"|"saktare"|"tydelegare"|"høyere"|"ordene") >>
  ("noen"|"nokre"|"flere"|"mange"|"fleire"|"en del"|"mye"|"mykje"|"alle disse") ("ord"|"begreper"|"uttrykk"|"forkortelser"|"setninger"|"setningar"|"termer"|"omgrep") ("som")? @jegvi ("ikke"|"ikkje"|"aldri"|"verken") ("forsto"|"forstod"|"skjønte"|"kjente"|"kjenner"|"skjøna"|"forstår"|"hadde hørt"|"skjønner"|"visste")
  (ord|uttrykk|"begreper"|språk|norsk|"formuleringer"|"setninger"|"termer"|omgrep) ("som")? @jegvi? ("ikke"|"ikkje"|"aldri"|"verken") ("forsto"|"forstod"|"skjønte"|"forstår"|"kjente"|"kjenner"|"kan"|"skjøna"|"skjønner"|"hadde" hørt|"fatta")
  ("hadde")? ("problemer"|problem|vansker|"vanskar"|"trøbbel"|"store" "problemer"|"vanskeligheter"|"litt" "problemer") ("med"|for|"for") "å" (forstå|skjønne|følge|høre|oppfatte|følgje|henge "med"|høyre|(få|"få") "med") ("hva"|"kva"|"med"|"det"|"meg"|"språket"|"dialekten"|"uttalen"|"han"|"henne"|"vedkommende")? >>
  (strevde/v|sleit/v|"sleit"|slet/v|"slet"|streva/v|(måtte|"måtte") anstrenge "meg"|kjempet/v|"strevde" "fælt") ("jeg"|"eg")? ("veldig"|"fælt"|"litt"|"med")? ("med"|for|"for")? "å" (forstå|høre|følge|skjønne|henge|høyre|følgje) >>
  !@hanhun ("forsto"|"forstod"|"skjønte"|"skjøna") ("ingenting"|lite|"lite"|"fint" (lite|"lite")|"ikke" "en" "døyt"|"ikke" "bæret"|"ikkje" "det" "grann"|"nada"|"null"|"ikke" "filla") !("av" ("bruksanvisningen"|"menyen"|"menyvalgene"|"appen"|"vilkårene"|"nettsiden"|"kontrakten"|"fakturaen"|"manualen"))
  ja: Jeg [skjønte ikke halvparten av det hun sa].
  ja: Eg [forstod ikkje kva han meinte].
  ja: Jeg [måtte be henne gjenta flere ganger].
  ja: Det var [noen ord jeg ikke kjente].
  ja: Jeg [hadde problemer med å forstå hva han sa].
  nei: Hun skjønte ikke hva jeg mente.
  nei: Jeg forsto ikke hvorfor fakturaen var høy før jeg ringte.
  nei: Skjønte ikke bæret av menyvalgene.
