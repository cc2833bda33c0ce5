# Opinions on what matters, conditions and expectations: nothing is said about this agent.
modifier general

~ viktig effect=drop side=right reach=wide
  ("det er"|"er det"|"det e") .. (viktig|avgjørende|betydningsfull|vesentlig|greit|fint|hyggelig|lov|lett|viktigst|viktigast|alfa og omega) .. ("å"|"at"|"for meg at"|"med"|"for")
  (viktig|avgjørende|vesentlig)/a ("for meg"|"for oss"|"med"|"å"|"at"|"er")
  ("synes"|"meiner"|"mener"|"syns"|"synest") ("jeg"|"eg"|"at")? ("at")? ("en"|"man"|"alle"|"kundeservice"|"ein") ("bør"|"skal"|"må")
  ("man"|"en god"|"ein god"|"folk"|"alle"|"de som") .. ("bør"|"burde"|"forventer"|"skal kunne"|"ventar"|"trenger"|"treng"|"fortjener"|"fortener")
  ("noen"|"nokon"|"andre"|"de fleste"|"dei fleste"|"mange") ("liker"|"likar"|"foretrekker"|"vil ha"|"ønsker"|"ønskjer") !"om"
  "det" ("jeg"|"eg"|"vi") ("setter pris på"|"set pris på"|"liker"|"likar"|"verdsetter"|"ser etter"|"ser etter") ..4 "er"
  ("jeg"|"eg"|"vi") ("liker"|"likar"|"foretrekker"|"føretrekkjer"|"verdsetter"|"setter pris på"|"set pris på"|"er opptatt av"|"synes det er") ("å"|"at"|"når"|"best")
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

~ varen-er effect=drop side=right reach=3
  !("selger"|"solgte"|"om"|"med"|"på"|"for"|"av"|"kan"|"til"|"i"|"rundt"|"angående") (forsikring|vilkår|abonnement|strømavtale|innboforsikring|bilforsikring|reiseforsikring|lån|boliglån|sykkel|maskin|vaskemaskin|ruter|app)/n .. ("er"|"var"|"virker"|"virket"|"verkar"|"ser" ("ut")?)
  ja: Forsikringen virker hyggelig.
  nei: Han som selger forsikring er en hyggelig mann, men forsikringen er dyr.
  nei: Hjelpen med forsikringen var hyggelig.

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
