# Idioms and indirect expressions of the empathy cues; those that hold their own negation are marked turn=no.
cue empathy.listening

+ idiom-lytte actor=any
  (henge|"hang") (på|ved) (hvert|kvart|"hvert"|"kvart") ord
  (spisse|"spisset"|"spissa"|"spiste") "ører"
  (få|"fikk"|"fekk"|kunne|"kunne"|lov til å|lot @ea-meg) .. [ (snakke|snakket|prate|pratet|tømme|lette|lufta|lufte) (fra|frå) ("levra"|"leveren"|"hjertet"|"hjartet") ]
  (få|"fikk"|"fekk") (ut|pratet ut|snakket ut) (alt|det jeg|det eg) .. ("hjertet"|"hjartet"|"brystet"|"bringa")?
  (få|"fikk"|"fekk"|la) .. (fortelle|forklare|snakke|prate) (til|heilt til|helt til) ("punktum"|siste punktum|"slutt"|jeg var tom|eg var tom)
  ("klokka"|"klokken"|tida|"tiden") (betydde|"betydde"|spilte|"spilte"|hadde) (ingenting|ingen rolle|inga rolle|ikke noe å si)
  (som om|som) (jeg|eg|vi) ("var"|"er") den eneste i "køen"
  (som om|som) (hun|han|ho|de) (ikke|ikkje) (hadde|"hadde") (annet|andre|noe annet|noko anna|andre "kunder") (å gjøre|i "køen"|å gjere|enn meg)? (hele|i)?
  (plukke|"plukket"|ta|"tok"|fange|"fanget") opp (igjen|att|tråden|"tråden") (det|alt|fra|frå) >>
  (gjenta|"gjentok"|gjengi|"gjenga") (det|alt) .. med (mine|egne|eigne) ord
  (ikke|ikkje|aldri) (en|ein)? (eneste|einaste)? (gang|gong)? avbryte @emeg?
  ja: Hun [hang på hvert ord].
  ja: Eg fekk [snakke frå levra].
  ja: Det var [som om jeg var den eneste i køen].

- idiom-ikke-lytte actor=any
  (gå|"gikk"|"gjekk") (rett)? inn (det|gjennom det) (ene|eine) (øret|"øret"|"øyret") >>
  ("ørene"|"øyra"|ører) (være|"var"|på|hadde) .. (på)? (ferie|pause|lunsj|avslag|lukket|lukka|tette|tett)
  (skrudd|skrudde|slått) av ("ørene"|"øra"|høreapparatet)
  (preller|prellet|"prella"|"prellet") av (som vann på "gåsa"|som vatn på "gåsa"|på)?
  (få|"fikk"|"fekk"|rakk|"rakk") (ikke|ikkje|knapt) (trekke|trekkje|dra|hente) "pusten" (før|mellom)? >>
  (få|"fikk"|"fekk") (ikke|ikkje|knapt) ("et"|"eit") ord (innimellom|inn|mellom|med)
  (@ejeg (ble|"ble"|vart|blei|bli|følte meg)|(ble|"ble"|vart|blei|følte) @ejeg meg?) (ekspedert|"ekspedert"|avspist|"avspist") (på|i løpet av|på under) (null komma _|et minutt|to minutter|@ea-tall (minutter|sekunder)|rekordtid)
  (snakke|prate|sto|stod) .. (for|til) (døve|lukkede|tomme|"døve"|tette) (ører|øyrer|stoler|vegger|dører|vegg)
  (ha|"hadde") det travelt med (å)? (bli|få|komme) >>
  ja: Alt [gikk inn det ene øret og ut det andre].
  ja: Eg [fekk ikkje eit ord innimellom].
  ja: Jeg ble [ekspedert på to minutter].

cue empathy.understanding

+ idiom-forsta actor=any
  (skjønne|forstå|se|vite|så|"visste"|"såg") hvor "landet" "lå"
  (se|så|"såg") (saken|saka|"saken"|"saka"|det|verden|ting) med (mine|våre) (øyne|"auge"|auge)
  (slippe|slapp|sleppe|"slepp"|trengte ikke|trong ikkje|uten å måtte|utan å måtte) (å)? tegne og forklare
  (falle|falt|"falt"|datt|"datt") .. (femøringen|tiøringen|"femøringen"|"tiøringen"|"kronestykket"|"poletten") (med en gang|straks|ned|fort)?
  ("femøringen"|"tiøringen"|"poletten"|"femøringa") ("falt"|"datt"|fall) (ned)? (med en gang|straks|fort|med det samme)?
  (visste|vite|vet|skjønte|"visste"|"skjønte"|skjøna) (godt)? (hva det "vil" si|kva det "vil" seie|hvordan det er|korleis det er|hva det innebærer) å >>
  (før|innen|før jeg|før eg) .. (ferdig|setningen|"setningen"|"setninga") .. ("visste"|"skjønte"|"hadde") (han|hun|ho) >>
  (vite|"visste"|skjønne|"skjønte") (godt|straks|med en gang)? hva (det|dette) (dreide|dreide seg|handlet|gjaldt) (om|seg om)?
  ja: Hun [så hvor landet lå].
  ja: Jeg [slapp å tegne og forklare].
  ja: Ho såg [saka med mine auge].

- idiom-ikke-forsta actor=any
  (som å|som om jeg|som om eg)? (snakke|prate|snakka|snakket|"snakket"|"snakka") (gresk|kinesisk|"gresk"|"kinesisk"|volapyk|volapük|arabisk) (til|for)?
  (hvert|kvart|"hvert"|"kvart") ("vårt"|sitt|vårt) (språk|"språk")
  (på|fra|frå) (en|ein|hver|kvar|ei)? (annen|annan|anna|sin|vår) (planet|klode|galakse)
  (helt|heilt|totalt) på ("jordet"|"viddene")
  @ea-han [ (være|var|"var") .. på (bærtur|"bærtur") ]
  (helt|heilt|totalt) på (bærtur|"bærtur")
  (måtte|"måtte"|"laut"|lot) (tegne|teikne) (og|det) (forklare|for) >>
  ("femøringen"|"tiøringen"|"poletten") (falt|datt|fall|"falt"|"datt") (aldri|ikke|ikkje)
  (ikke|ikkje|aldri) (falt|datt|"falt"|"datt") ("femøringen"|"tiøringen"|"poletten")
  (svare|"svarte"|"svara") på (et|eit|"et"|"eit") (spørsmål) (jeg|eg|vi) (ikke|ikkje|aldri) (hadde|"hadde") >>
  (to|som to) "skip" .. (natten|"natten"|natta)
  (se|så|"såg"|sto|stod) .. som (en|ei|ein) ku på >>
  (ikke|ikkje) (i|på) "nærheten" av (å)? (forstå|skjønne|det|hva|kva) >>
  ja: Det var [som å snakke gresk].
  ja: Han var [helt på bærtur].
  ja: Vi snakka [kvart vårt språk].

cue empathy.feelings

+ idiom-folelser actor=any
  (tårer|"tårer"|"tårar") i ("øynene"|"auga"|"stemmen"|"augene") .. (hun|han|ho|selv|sjølv|også|òg)
  ("stemmen"|røsten|"røysta") (hennes|hans|hennar) .. (brast|skalv|sprakk|ble tykk|vart tjukk) >>
  (klump i "halsen") (hun|han|ho|også|òg)
  ((la|"lot"|"lét") @emeg|^ ("fikk"|"fekk")|@ejeg ("fikk"|"fekk")|("fikk"|"fekk") @ejeg) .. (gråte|gråta|grine|hulke) (ferdig|ut $|fra meg|litt|i fred|frå meg|alt jeg ville)
  (helt|heilt)? (greit|lov|ok|naturlig|normalt) å (gråte|gråta|grine|være lei|være sint|vere lei|vere sint|være redd) >>
  @ea-han .. [ (krysse|krysset|kryssa|holde|heldt|"holdt") ("fingrene"|"tommelen"|"tomlane"|"fingrar") (for)? (oss|meg|@emeg) ]
  (heie|heiet|heia|juble|jublet|jubla) .. (på|med|sammen med) @emeg
  (unne|unte|"unte"|unna) @emeg >>
  ("spurte"|"spurde"|huske|"husket"|hugsa) .. (å spørre|etter)? (hva|kva) (hunden|katten|barnet|"hunden"|"katten"|babyen|ungen) (het|heitte|"het"|"heitte") >>
  (ta|"tok"|"tek") (det|saken|saka|"saken"|"saka") (som sin egen|som si eiga|som om det var hennes|som om det var hans|inn over seg|nært|tungt)
  (som om) det ("var"|gjaldt|"gjaldt") (hennes|hans|hennar) (egen|eget|eigen|eiga|egne) >>
  (kjente|kjenne|"kjente"|kjende) det på kroppen >>
  (glad|lykkelig) (på|med) (mine|våre) vegne
  (varmet|"varmet"|varma|"varma") (i|langt inn i)? ("hjertet"|"hjartet"|"hjerterota"|"sjela")
  ja: Hun [lot meg gråte ferdig].
  ja: Han [krysset fingrene for oss].
  ja: Ho tok seg av det [som om det var hennar eige barn].
  nei: Stemmen min skalv da jeg ringte.
  nei: Jeg krysser fingrene for at det ordner seg.

- idiom-kald actor=any
  (hjerte|hjarte|"hjertet"|"hjartet") av (stein|is|"stein")
  (bare|berre|kun)? (en|ein|nok en) (sak|mappe|papirbunke) (i|til i) ("bunken"|"bunka"|"køen"|rekken|"rekka"|haugen|"haugen")
  (null|ingen|ikke noen|ikkje nokon|inga) reaksjon (da|når|då) @ejeg >>
  @ea-han .. [ (som|lik) vann på "gåsa" ]
  (uten|utan) å (løfte|heve) ("blikket"|stemmen|"stemmen"|på øyelokket)
  (som om) (jeg|eg|vi) (bestilte|"bestilte"|hadde bestilt|snakket om været|fortalte om været|spurte om været|spurde om veret|skulle bestille) >>
  (gikk|"gikk"|"gjekk"|hoppet|"hoppa") (rett|beint) (over)? (på|til) ("kontonummer"|"kundenummer"|"skjemaet"|"skjema"|neste punkt|fødselsnummer|neste spørsmål) >>
  (leste|las|"leste"|ramset) .. (videre|opp|vidare) (mens|medan|selv om|sjølv om) (jeg|eg) (gråt|grein|"gråt")
  (ikke|ikkje) (et|eit|ett|"et"|"eit") (ord|vennlig ord|trøstens ord) (om|til) (sorgen|tapet|ulykken|"ulykka"|mannen|mor|far|det som hadde skjedd|dødsfallet|"dødsfallet"|"brannen"|skaden) >>
  (like)? varm som (en|ein)? (fryseboks|isbit|fjøl|frysedisk|gravstein)
  (det)? (kunne|kan) (han|hun|ho|de|dei|vi) (ikke|ikkje) (noe|noko) for >>
  ja: Han hadde et [hjerte av stein].
  ja: Ho las vidare [utan å løfte blikket].
  ja: Jeg var bare [en sak i bunken].

cue empathy.warmth

+ idiom-varm turn=no actor=any
  (smile|smilte|"smilte"|smila) (gjennom|i) ("røret"|"telefonen"|"tråden"|"luren"|"linja")
  (tok|ta|"tok"|møtt|"møtt"|teken|tatt) .. (imot|mot)? .. med (åpne|opne) ("armer"|"armar")
  ("humøret"|"latteren"|"latteren"|"smilet"|"energien") .. (smittet|smitta|smittande|smittende|"smittet")
  (aldri|ikke|ikkje) (en|ei|ein|noen)? (sur|sure) (mine|miner)
  (fikk|"fikk"|"fekk"|få) @emeg til å (le|smile|flire|skratte|trekke på "smilebåndet"|dra på "smilebandet")
  (dra|trekke|trakk|dro) på ("smilebåndet"|"smilebandet")
  (en|ei|ein) (fin|god|varm|nydelig|herlig) (sjel|fyr)
  (som) å (snakke|prate|chatte) med (en|ei|ein) (venn|venninne|nabo|gammel venn|venn|ven|kjenning|bestemor|tante)
  (som) å (få|fått) (en|ein|ei) (klem|varm klem)
  (varm|varme|"varme"|sol|sommer|solskinn) i ("stemmen"|"røsten"|"røysta"|"målet")
  (solskinn|solskin) (i|på) (røret|"røret"|tråden|telefonen|"telefonen")
  (blid|glad) som (ei|en|ein) (lerke|sol|lerka|unge)
  ja: Han [smilte gjennom røret].
  ja: Det var [som å snakke med en nabo].

- idiom-sur turn=no actor=any
  (is|iskulde|frost|vinter|kulde|kjøleskap) i ("stemmen"|"røsten"|"røysta"|"tonen"|"målet"|"blikket")
  ("temperaturen"|"stemningen"|"stemninga") ("sank"|"falt"|"gikk"|"fall"|datt|var) .. (grader|til frysepunktet|under null|trykket|frysepunktet)
  (hale|trekke|dra|lirke|hala|"måtte dra") .. (ut)? ("ordene"|"orda"|"svarene"|"svara"|hvert ord|kvart ord|svar|informasjonen) (ut)? (av|or) ("ham"|"henne"|han|ho|"n"|dem)
  ("ordene"|"orda"|"svarene"|"smilet") ("satt"|"sat"|sit) langt (inne|inni)
  (som) å trekke tenner
  (sammenbitte|samanbitne|sammenbitt) (tenner|"tenner"|tone|stemme)?
  (med)? (sammenbitte) "tenner"
  (bet|"bet"|beit|bite) @emeg av
  (syrlig/a|syrleg/a|sleivkjeft/n|hånflir/n)
  ("stemmen"|"tonen"|"røysta") .. (dryppet|dryp|drypp|dryppa|kunne skjære|kunne fryse|kunne fått|"dryppet") >>
  (kort|knapp) som (et|eit|en|ei) (telegram|sms|fis)
  (smelte|smalt|"smalt"|slengte|slengde|"slengte"|"slengde") på ("røret"|"luren"|telefonen)
  ja: Det var [is i stemmen] hennes.
  ja: Jeg måtte [dra ordene ut av ham].
  ja: Det var [som å trekke tenner].

cue empathy.respect

+ idiom-respekt actor=any
  (rakrygget/a|rakrygga/a)
  (gikk|gjekk|"gikk"|"gjekk"|la på) .. (med)? (hevet|heva|løftet|løfta) (hode|"hode"|hovud)
  (uten|utan|ingen|slapp|"slapp") (å)? (himling med "øynene"|himle med|å skamme meg|skam|skamme)
  (la|tok|fjerna|fjernet) .. ("skammen"|"skamma") .. (bort|vekk|fra meg)?
  ("skammen"|"skamma") (forsvant|slapp|ble borte|vart borte|letta|lettet)
  (det)? (finnes|fins|"finst"|finst|er) ingen (dumme|teite|"dumme") (spørsmål)
  (tok|tatt|ta) @emeg på ordet
  ja: Jeg gikk derfra [rakrygget].
  ja: [Skammen forsvant] sakte.

- idiom-respektlos actor=any
  (klapp|klappet|klappa|"klappet") (på)? ("meg")? på ("hodet"|"hovudet"|"skulderen")
  (med)? (inn med|forklart med|inn på|mata med) (teskje|"teskje"|skje|ei skei|barneskje)
  (med)? ("lua"|"luen"|"hatten") i ("handa"|"hånda"|"hånden"|"handa")
  (med)? "halen" mellom ("beina"|"bena"|"føttene")
  (ville|hadde lyst til å|kunne)? (synke|sunket|søkke|krype) (ned|ned i|i|under) ("jorda"|"jorden"|"bordet"|"golvet"|"gulvet"|en sprekk)
  (krympe|krympet|krympa|"krympet"|skrumpet) (meg|"meg"|seg)
  (stilt|satt|sette|"satt"|plassert) i ("skammekroken"|bås|"bås")
  "skammekroken"
  (som) .. på (rektors|"rektors") kontor
  (stemplet|stempla) som (en|ein)? (vanskelig|hysterisk|kverulant|problemkunde|kranglevoren|masekopp|vrang)
  (kverulant/n|rettshaver/n|brysom kunde|vanskelig kunde)
  (snakket|snakka|prata|pratet|"snakket") (sakte|seint|langsomt|saktere|høyt|ekstra høyt) (og tydelig)? som (til|om) >>
  ja: Jeg fikk det [inn med teskje].
  ja: Jeg [krympet meg] i stolen.
  ja: Eg stod der med [lua i handa].

cue empathy.reassurance

+ idiom-trygg turn=no actor=any
  "skuldrene" (ned)? (fra) ("ørene"|"øra")
  (ta|tok|"tok"|tatt) "brodden" av (det|uroen|"frykten"|alt)?
  (stormen|"stormen") (la|"la"|stilnet|løya|stilna) (seg)?
  (som) (balsam|plaster på "såret"|en klem for sjelen)
  (balsam|"balsam") (for|på) ("sjela"|"sjelen"|"sjel"|nervene|"nervene")
  (noen|nokon) (hadde|tok|"hadde"|har) (kontroll|"kontrollen"|styring|rattet|"roret") (på|over)?
  (legge|la|lagt) (det|saken|bekymringen|"bekymringene"|telefonen) (fra|ifra|frå|ifrå|bak) meg (med god samvittighet|med ro)
  (ha|"hadde"|har) "ryggen" min
  (senke|senket|senka|slippe|slapp) ("guarden"|"skuldrene"|"skuldra")
  (tok|ta|hold|holdt|"holdt") @emeg i ("hånda"|"hånden"|"handa") (gjennom|hele|heile|til)? >>
  (kjente|kjenne|kjende|merket|merka) (at|hvordan)? .. (roen|"roen"|pulsen|"pulsen"|"skuldrene"|freden) .. (kom|senke|sank|gikk ned|falt|roet|senket|seg)
  (lå|ligge|være|var) i (gode|trygge|faste) (hender|never|"never")
  ja: Det var [balsam for sjela].
  ja: Hun [tok brodden av det].
  ja: Eg kunne [senka skuldra].

- idiom-utrygg turn=no actor=any
  (kaldsvette/v|kaldsvettet/v|"kaldsvetten"|"angstsvetten") (rant|sprang|piplet|silte|kom)?
  (puls|"pulsen") (på|i) (to hundre|200|180|"hundreogåtti"|"taket"|høygir|været)
  (skalv|skjelve|"skalv"|rista|ristet|"dirret") (jeg|eg)? (i|på) ("hendene"|"hånden"|"hånda"|"kroppen"|hele "kroppen"|heile "kroppen"|"stemmen") !("da" @ejeg ("ringte"|"ringde"|"tastet"|"slo"))
  ("hendene"|"hendene"|"stemmen" min) ("skalv"|skalv|dirret|rista|ristet)
  (tygde|tygge|bet|beit|bite) ("neglene"|"neglane"|negler)
  (mageknip|vondt i "magen"|magesmerter|klump i "magen") (av|etter) ("samtalen"|det|dette|"svaret"|hele greia|"samtala")
  (trampet|tromma|trommet|"trommet"|trommer|knipset|knepte) (utålmodig|med "foten"|med "fingrene"|med "pennen"|i "bordet"|med kulepennen)
  (rystet|skjelven|rysta|oppskaket|oppskaka|"oppskaket"|"skjelven") (da|etter|når|av|lenge) .. (la på|etterpå|samtalen|"samtalen")
  (mer|meir) (skremt|redd|nervøs|urolig|uroleg|forvirra|bekymra) (enn) (før|da|då|jeg|beroliget|trygg) >>
  ja: [Kaldsvetten rant] etterpå.
  ja: Eg [skalv på hendene] då eg la på.
  ja: Hun [trommet med fingrene].

cue empathy.personal

+ idiom-personlig turn=no actor=any
  (min|mi) hodepine (nå|no)?
  (overlat|overlate) (det|resten|alt) til ("meg"|meg|henne|ham|ho)
  (fulgte|følge|følgde|"fulgte"|loset|loste|losa) (meg|oss|saken|saka|"saken"|"saka") (helt|heilt|trygt)? (i|til) (mål|havn|døra|"døra")
  (saken|saka|"saken"|"saka") (min|mi)? (ble|vart|fikk|fekk|"ble"|"vart"|"fikk") (hennes|hans|hennar|et ansikt|eit ansikt|sin egen)
  (et|eit|"et"|"eit") (ansikt|andlet) (bak|på) (stemmen|"stemmen"|"e-posten"|kundeservice|systemet|"systemet"|"svaret")
  (jeg|eg) er (din|di) (mann|dame|kvinne)
  (spør|spørje|spørre|be) (bare|berre|gjerne)? (etter|om) meg >>
  (la|legge|satte|fikk|"la") .. (eget|sitt eget|sitt|hennes|hans) (navn|direktenummer|mobilnummer|telefonnummer|nummer) (i|på|nederst|under)?
  (slapp|slipper|"slapp") (meg|oss|"meg"|"oss") (ikke|ikkje|aldri) (før|av syne) >>
  (skrevet|skrive|skreiv|skrev|håndskrevet|handskriven) (for|til|av) (hånd|hand)
  ja: «[Overlat det til meg]», sa hun.
  ja: Han [loset meg trygt i havn].
  ja: Det var endelig [et ansikt bak stemmen].

- idiom-upersonlig turn=no actor=any
  (kunne|kan) (vært|ha vært|vore) (skrevet|sendt|skrive|svart) (av|til|på) (hvem som helst|kven som helst|en robot|en maskin|ein robot|alle) (om hva som helst)?
  (passe|passet|passa|"passet") (til|for|på) (hvem som helst|alle og enhver|kven som helst)
  (sitat|avskrift|kopi|utklipp|kopiert|saksa|sakset) (fra|av|frå) ("vilkårene"|"nettsiden"|"nettsida"|nettsiden|"reglementet"|lovverket|"brosjyren"|"vilkåra")
  (som|rene) (et|eit)? (samlebånd|samleband|stemplingsur|lydbånd|lydband)
  (opptak|lydbånd|bånd) (som gikk|på repeat|i sløyfe)
  (signert|hilsen|underskrevet|mvh|"hilsen") (bare|berre|med)? ("kundesenteret"|"kundeservice"|"kundeteamet"|"oss" i|"teamet"|"support")
  (ny|nytt|forskjellig) (stemme|person|menneske) (hver|kvar) (gang|gong)
  ja: Svaret [kunne vært skrevet av hvem som helst].
  ja: E-posten var [sitat fra vilkårene].
  nei: Hun skrev et fint svar.
