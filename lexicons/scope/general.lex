# Opinions on what matters, conditions and expectations: nothing is said about this agent.
modifier general

~ viktig effect=drop side=right reach=wide
  ("det er"|"er det"|"det e") .. (viktig|avgjørende|betydningsfull|vesentlig|greit|fint|hyggelig|lov|lett|viktigst|viktigast|alfa og omega) .. ("å"|"at"|"for meg at"|"med"|"for")
  (viktig|avgjørende|vesentlig)/a ("for meg"|"for oss"|"med"|"å"|"at"|"er")
  ("synes"|"meiner"|"mener"|"syns"|"synest") ("jeg"|"eg"|"at")? ("at")? ("en"|"man"|"alle"|"kundeservice"|"ein") ("bør"|"skal"|"må")
  ("man"|"en god"|"ein god"|"folk"|"alle"|"de som") .. ("bør"|"burde"|"forventer"|"skal kunne"|"ventar"|"trenger"|"treng"|"fortjener"|"fortener")
  ("noen"|"nokon"|"andre"|"de fleste"|"dei fleste"|"mange") ("liker"|"likar"|"foretrekker"|"vil ha"|"ønsker"|"ønskjer") !"om"
  "det" ("jeg"|"eg"|"vi") ("setter pris på"|"set pris på"|"liker"|"likar"|"verdsetter"|"ser etter"|"ser etter") ..4 "er"
  ("jeg"|"eg"|"vi") ("liker"|"likar"|"foretrekker"|"føretrekkjer"|"er opptatt av"|"synes det er") ("å"|"at"|"når"|"best")
  ("jeg"|"eg"|"vi") ("verdsetter"|"setter pris på"|"set pris på") ("å"|"når")
  ("god"|"en god"|"ein god") (kundeservice|service|kundebehandler) ("er"|"handler om"|"skal"|"bør")
  ("kundeservice"|"service") ("handler om"|"skal være"|"er å"|"bør være")
  ("burde være"|"bør være"|"skal være") ("en selvfølge"|"sjølvsagt"|"selvsagt"|"et minimum")
  ja: Alle trenger å møte noen som er hyggelig.
  ja: Noen liker at alle er hyggelige.
  nei: Hyggelig dame.

# «Dere spør om hun lyttet»: the words of the survey.
~ skjema effect=drop side=right reach=wide
  ("dere"|"skjemaet"|"undersøkelsen"|"de"|"dokker"|"de her") ("spør"|"lurer på") ("her")? "om"
  ja: Dere spør om hun lyttet. Vet ikke.
  nei: Hun spør om alt og lytter.

# «en trygg og god forsikring», «vilkårene er klare»: what is sold, not who sells it.
modifier product

~ vare effect=drop side=left reach=2 cues=empathy,clarity.explanation,clarity.language,competence polarity=+
  !"om" (forsikring|vilkår|abonnement|strømavtale|innboforsikring|bilforsikring|reiseforsikring|fondskonto|sparekonto|lån|boliglån|sykkel|maskin|vaskemaskin|mobil|ruter)/n
  nei: Hyggelig dame som kunne forsikring.
  ja: Det er en hyggelig forsikring.

modifier general

~ viktig-bak effect=drop side=left reach=wide
  ("er"|"e"|"var") (viktig|viktigst|avgjørende|alfa|selvsagt|en selvfølge)
  ("er"|"e") .. ("viktig"|"viktigst"|"viktigere"|"avgjørende") ("for meg"|"for oss")
  ("burde være"|"bør være"|"skal være"|"burde vere"|"bør vere") .. (selvfølge|selvsagt|"sjølvsagt"|"sjølvfølgje"|minimum|krav)
  ("er et krav"|"er et minimum"|"er å forvente"|"bør være en selvfølge")

# «Hvem bryr seg?», «Hvem orker å lytte?»: nobody in particular.
~ hvem effect=drop side=right reach=clause
  ^ ("hvem"|"kven") ("bryr"|"orker"|"orkar"|"gidder"|"gidd"|"vil"|"kan")
  ja: Hvem orker å lytte?
  nei: Hvem var det? Hun lyttet.

modifier expectation

~ håp effect=drop side=right reach=wide
  !("enn"|"som"|"over"|"ut") ("håpet"|"håper"|"håpar"|"håpa"|"vona"|"vonar"|"forventet"|"forventer"|"forventa"|"venta"|"ventet meg"|"venta meg"|"regnet med"|"rekna med"|"hadde trodd"|"trodde"|"trudde"|"trudd"|"fryktet"|"frykta"|"gruet meg"|"gruet"|"grua meg"|"hadde sett for meg"|"forestilte meg"|"så for meg") ("å"|"at"|"på"|"jeg"|"de"|"meg"|"en"|"et"|"eit"|"ein"|"for")?
  ("forventninger"|"forventning"|"forventningene"|"forventningar"|"håp"|"et håp"|"von") ("om"|"til")
  nei: Hun var hyggelig.
  nei: Ventetiden var lengre enn venta, men hun var hyggelig.

modifier condition

~ hvis effect=drop side=right reach=clause
  !(si|be|spurte|lurte|lure|spørre|ringe|ringte|si) ("hvis"|"dersom"|"i tilfelle"|"såfremt"|"med mindre")
  "viss" @nominativ
  nei: Hun var hyggelig.

modifier mood-before

~ da-jeg-ringte effect=drop side=both reach=wide cues=empathy.reassurance,empathy.feelings,empathy.warmth,competence,clarity,empathy.respect,empathy.understanding polarity=-
  !("enn"|"med en gang"|"allerede"|"som") ("da"|"då"|"når"|"før"|"fordi") ("jeg"|"eg"|"æ"|"vi") ("ringte"|"ringde"|"ringt"|"tok kontakt"|"slo nummeret"|"skrev"|"skreiv"|"kontaktet"|"kontakta"|"tok telefonen"|"begynte"|"kom"|"chattet"|"sendte")
  ("på forhånd"|"i utgangspunktet"|"før samtalen"|"på førehand"|"fra før"|"frå før"|"før jeg ringte")
  nei: Hun var hyggelig.

modifier customer

# «Jeg lyttet», «vi var høflige»: what the customer does is no cue, unless the entry says actor=any or actor=customer.
~ kunden-gjør effect=drop reach=subject spares=waiting,loyalty,resolution
  @kunde-subjekt
  nei: Jeg ble møtt av en hyggelig dame.

# «Jeg sa at det ville ordne seg»: what the customer promised or said.
~ jeg-sa effect=drop side=right reach=wide polarity=+ spares=waiting,loyalty,resolution
  @kunde-subjekt ("sa"|"seier"|"sier"|"lovet"|"lova"|"lovte"|"forklarte"|"fortalte"|"fortalde"|"skrev"|"skreiv") ("at")? ("det"|"jeg"|"eg"|"vi"|"æ")
  ja: Jeg sa at jeg var tålmodig.
  nei: Jeg sa at hun var hyggelig.

modifier expectation

# «Vet ikke om hun lyttet», «Får se om de beklager», «Om han forklarte godt, kan kona svare på»: left open.
~ vet-ikke-om effect=drop side=right reach=wide spares=clarity.next-steps,resolution,loyalty,guidance
  ("vet"|"veit"|"husker"|"hugser"|"hugsar"|"aner"|"anar"|"ante"|"merket"|"skjønte") ("jeg"|"eg"|"æ"|"vi")? ("ikke"|"ikkje"|"itj"|"kje") ("helt"|"heilt"|"sikkert")? ("om"|"hvorvidt")
  ("får se om"|"gjenstår å se om"|"spent på om"|"gleder meg til å se om"|"ikke godt å si om"|"vanskelig å si om"|"vanskeleg å seie om"|"skal ikke si om"|"skal ikkje seie om"|"uvisst om"|"usikkert om"|"umulig å si om"|"lurte på om de kunne"|"lurte på om dere kunne"|"spurte om de kunne"|"lurer på hvordan"|"lurer på hvem")
  ^ ("tja" ",")? "om" ("han"|"hun"|"ho"|"hu"|"de"|"dei") ("er"|"var"|"forklarte"|"lyttet"|"spurte"|"hørte") ...6 ","? ("kan"|"kunne"|"vet"|"veit"|"må"|"får"|"skal"|"aner")
  ja: Vet ikke om hun lyttet.
  ja: Får se om de beklager.
  nei: Hun lyttet, men jeg vet ikke om det hjalp.

# «Begynte å lure på om han i det hele tatt brydde seg»: a doubt that says no.
~ lure-på-om effect=turn side=right reach=wide polarity=+
  (lure/v|undre/v|spørre/v|tvile/v|"lurt") .. ("på")? ("om") ("han"|"hun"|"ho"|"hu"|"de"|"dei"|"dama"|"noen"|"nokon") ("i det hele tatt"|"egentlig"|"overhodet"|"virkelig"|"noen gang"|"noensinne"|"eigentleg"|"i det heile")
  ja: Jeg lurte på om han i det hele tatt lyttet.
  nei: Han lurte på om jeg var fornøyd, og lyttet.

# «Kan dere forklare hvorfor porto koster 99 kr?», «Har dere noen som er tålmodige?»: the customer asks.
~ kunden-spør effect=drop side=right reach=sentence genre=comment question spares=waiting
  ^ ("hei" ",")? ("kan"|"kunne"|"vil"|"har"|"er det"|"finnes det"|"finst det") ("dere"|"dokker"|"dykk"|"noen"|"nokon") !("noe mer"|"i det minste"|"ikke"|"ikkje"|"noko meir"|"noe annet"|"du")
  ^ ("hvem"|"kven"|"når"|"hvor"|"hvilken") ("hos dere"|"av dere"|"i dette landet"|"åpner"|"kan"|"lytter"|"er vel"|"er det som")
  ja: Har dere noen som er hyggelige nok til dette?
  ja: Hvem er vel hyggelig klokka sju om morgenen?
  nei: Hvem var det? Hun var hyggelig.

modifier condition

# «Får jeg snakke med noen som er tålmodig, ringer jeg igjen», «Skal jeg bytte bank, må det være til en som lytter»
~ verb-først effect=drop side=inside spares=loyalty
  ^ ("får"|"fikk"|"blir"|"vert"|"skal"|"skulle"|"kommer"|"kjem"|"møter"|"treffer"|"finner") ("jeg"|"eg"|"æ"|"vi"|"man"|"du"|"de"|"dei"|"saken"|"saka"|"dere") ...10 "," ("så")? ("tar"|"tek"|"blir"|"vert"|"vil"|"ville"|"skal"|"må"|"kan"|"kommer"|"kjem"|"bytter"|"byter"|"ringer"|"ringjer"|"lover"|"sender"|"gir") ...
  ja: Får jeg snakke med noen som er hyggelig, ringer jeg igjen.
  nei: Fikk hjelp, og hun var hyggelig.

# «Hadde hun avbrutt meg, ville jeg sagt fra»: it did not come to that.
~ hadde-ville effect=drop side=inside polarity=- spares=loyalty,questioning,clarity,guidance
  ^ ("hadde"|"var") (@b-hun|"de"|"dere") ...8 "," ("så")? ("ville"|"hadde") (@b-jeg)
  ja: Hadde hun vært uhøflig, ville jeg sagt fra.

# «Så lenge folk er høflige, er jeg fornøyd», «Jeg ville forstått det om de var irriterte»
~ så-lenge effect=drop side=right reach=wide
  ("så lenge"|"bare"|"berre"|"om bare") ("folk"|"man"|"en"|"alle"|"de") ("er"|"oppfører")
  ("ville"|"hadde"|"kunne") ("jeg"|"eg"|"ha")? ("forstått"|"skjønt"|"tålt"|"tilgitt"|"sagt fra"|"klaget"|"klaga") ("det")? ("om"|"hvis"|"dersom")
  ("om"|"hvis"|"dersom"|"skulle") ("noen"|"nokon") ("forklarer"|"lytter"|"beklager"|"spør"|"svarer")
  ja: Så lenge folk er hyggelige, er jeg fornøyd.
  nei: Så lenge har jeg aldri ventet, men hun var hyggelig.

modifier general

# «En god forklaring er gull verdt», «Det er ikke alle forunt å bli lyttet til», «Man kan ikke forvente at de er blide»
~ gull-verdt effect=drop side=both reach=clause
  ("er"|"e") ("gull verdt"|"gull verd"|"alfa og omega"|"halve jobben"|"sjeldent nå for tiden"|"mangelvare"|"en dyd"|"en selvfølge"|"det viktigste"|"en menneskerett"|"undervurdert"|"ingen selvfølge")
  ja: En hyggelig tone er gull verdt.

~ kan-ikke-vente effect=drop side=right reach=wide
  ("kan"|"kunne"|"bør"|"må"|"skal") ("jo"|"vel"|"da")? ("ikke"|"ikkje")? ("forvente"|"vente"|"regne med"|"rekne med"|"forlange"|"kreve"|"krevje") ("at"|"å")
  ("jeg"|"eg"|"æ"|"vi") ("krever"|"krev"|"krevde"|"forlanger"|"forlangte") !("svar"|"å vite"|"hjelp")
  ("ikke"|"ikkje") (mene|si|seie|påstå|kreve|krevje)/v "at" ("jeg"|"eg") (kreve|krevje|vente|forvente|trenge)/v
  ("ikke alle"|"ikkje alle") ("forunt"|"gitt"|"heldige nok") ("å")
  ("har ikke noe behov for"|"har ikkje behov for"|"har ikke behov for"|"ikke sjølvsagt"|"ikkje sjølvsagt"|"ikke selvsagt") ("at"|"å")
  ^ ("kanskje"|"forhåpentligvis"|"antagelig"|"antakelig"|"trolig") ("får"|"kommer"|"blir"|"vert"|"vil"|"kan") (@b-jeg|"de"|"det"|"hun"|"han")
  ("på papiret"|"i teorien"|"det man lærer på kurs"|"lærer man på kurs")
  ja: Man kan ikke forvente at de er like blide alltid.
  nei: Hun var så hyggelig som man kan forvente.

