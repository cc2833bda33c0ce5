# Words shared by the empathy cues. All names here begin with e.

# the customer as object
set emeg
  "meg" "mæ" "mei" "meig" "mæg" "oss" "åss" "kunden"

# the customer as subject
set ejeg
  "jeg" "eg" "æ" "je" "vi" "me" "æg" "man" "kunden"

set emin
  "min" "mi" "mitt" "mine" "vår" "vårt" "våre" "vår" "mett"

# how well one listens or explains
set egodt
  "godt" "bra" "nøye" "ordentlig" "skikkelig" "ordentleg" "skikkeleg" "oppmerksomt" "oppmerksamt" "aktivt" "intenst" "interessert" "konsentrert" "grundig" "fint" "flott" "tålmodig" "tolmodig" "oppriktig" "åpent" "ope" "virkelig" "verkeleg" "faktisk" "på ordentlig" "på ekte" "fullt ut" "uten fordommer" "rolig" "roleg" "velvillig" "vennlig" "nysgjerrig" "bare" "berre"

set efort
  "fort" "raskt" "straks" "umiddelbart" "med en gang" "med ein gong" "øyeblikkelig" "kjapt" "på et blunk" "på flekken" "på strak arm" "på null komma niks" "på null komma svisj" "på minuttet" "på sekundet" "fra første setning" "frå fyrste setning" "momentant" "på ein augneblink" "på to sekunder" "i løpet av sekunder" "med det samme" "snøgt" "tidlig" "lett" "endelig" "omsider" "godt" "fullt ut" "tydelig" "helt" "heilt" "akkurat" "nøyaktig" "virkelig" "verkeleg" "riktig" "veldig godt" "så godt" "tydeleg"

set eforst
  forstå skjønne fatte begripe oppfatte "forstod"

# what one can understand: need, problem, situation
set esak
  behov ønske problem situasjon spørsmål sak henvendelse utfordring poeng behov/n problemstilling bekymring/n ståsted hverdag forespørsel bestilling/n anliggende perspektiv syn oppdrag hensikt alvor "feilen" "opplegget" "utgangspunktet" livssituasjon mål klage/n "saka" "saken" "greia" "greiene" førespurnad førespurnad/n

set ehva
  "hva" "kva" "ka" "ke" "hvor" "kor" "kvar" "hvorfor" "kvifor" "hvordan" "korleis" "åssen" "koss" "hvilket" "hvilken" "hvilke" "kva for" "det" "alt" "akkurat hva" "presis hva"

# how a person in trouble may feel
set efrust
  frustrert/a sint/a fortvilet/a fortvila/a bekymret/a bekymra/a urolig/a redd/a nervøs/a irritert/a oppgitt/a opprørt/a skuffet/a skuffa/a lei/a stresset/a stressa/a trist/a sliten/a engstelig/a utålmodig/a forvirret/a usikker/a forbannet/a forbanna/a sjokkert/a rystet/a redd/a ergerlig/a rasende/a frustrerte "lei meg" "lei seg" uroleg/a engsteleg/a utolmodig/a rådvill/a knust/a "i sorg" "satt ut" sinna/a misfornøyd/a misnøgd/a oppbrakt/a fortvilte maktesløs/a "på gråten" "nær ved å gråte" "på randen" "ute av meg" "helt nede" "knekt" "utslitt" "rådlaus"

# how a situation may be
set eille
  kjedelig/a irriterende/a leit/a lei/a trist/a vond/a tung/a vanskelig/a ubehagelig/a ergerlig/a frustrerende/a uheldig/a fortvilende/a slitsom/a skuffende/a upraktisk/a stressende/a bekymringsfull/a fælt fæl/a ille forferdelig/a dum/a dumt synd surt sårt sår/a tøff/a krevende/a belastende/a skremmende/a ekkel/a tragisk/a kjip/a kjipt håpløs/a urimelig/a slitsam/a irriterande/a frustrerande/a keisam/a keisamt vanskeleg/a ubehageleg/a krevjande/a skuffande/a stressande/a utfordrende/a utrivelig/a "til å bli sprø av" "til å rive seg i håret av" tungvint/a ulagleg/a bedrøvelig/a ugreit/a sørgelig/a

set efolelse
  følelse/n frustrasjon/n fortvilelse/n bekymring/n uro/n sinne/n irritasjon/n sorg/n skuffelse/n redsel/n angst/n stress/n usikkerhet/n oppgitthet/n engstelse/n kjensle/n fortviling/n uvisse/n reaksjon/n smerte/n tristhet/n nervøsitet/n skuffing/n forargelse/n

# kinds of sympathy
set emedfol
  medfølelse/n omtanke/n omsorg/n empati/n sympati/n innlevelse/n medkjensle/n medmenneskelighet/n medlidenhet/n deltakelse/n omtenksomhet/n varme/n følsomhet/n innleving/n hjertelag/n hjartelag/n nestekjærlighet/n interesse/n engasjement/n menneskelighet/n trøst/n deltaking/n interesse/n entusiasme/n iver/n glød/n delaktighet/n

# those that are a cue by themselves (not «varme», «interesse»)
set emedfolb
  medfølelse/n omtanke/n empati/n innlevelse/n medkjensle/n medmenneskelighet/n medlidenhet/n omtenksomhet/n innleving/n hjertelag/n hjartelag/n nestekjærlighet/n

set emedfola
  empatisk/a medfølende/a omsorgsfull/a omtenksom/a sympatiserende/a deltakende/a deltagende/a omsorgsfylt/a medmenneskelig/a hjertevarm/a godhjertet/a hensynsfull/a medfølande/a omtenksam/a hjartevarm/a omsynsfull/a menneskekjær/a følsom/a taktfull/a medlevende/a innlevende/a varmhjertet/a medmenneskeleg/a godhjarta/a

set eengasj
  engasjert/a interessert/a entusiastisk/a engasjerte ivrig/a motivert/a nysgjerrig/a nyfiken/a dedikert/a engasjerande/a engasjerende/a interesserte oppslukt/a deltakende/a "på hugget"

set eapati
  likegyldig/a likeglad/a uinteressert/a uengasjert/a apatisk/a giddeløs/a umotivert/a uinspirert/a tiltaksløs/a likesæl/a likegladt nonchalant/a nonsjalant/a initiativløs/a ligegyldig/a uentusiastisk/a uintressert/a blasert/a likegyldige uinteresserte uengasjerte uinteresserte interesseløs/a

set ekald
  kald/a iskald/a følelseskald/a kynisk/a hjerteløs/a følelsesløs/a ufølsom/a distansert/a hjartelaus/a kaldlynt/a kjenslelaus/a kjensleslaus/a umenneskelig/a steinhard/a ubarmhjertig/a avstumpet/a empatiløs/a hardhjertet/a isnende/a hensynsløs/a omsynslaus/a upåvirket/a kaldhjertet/a kaldsindig/a

set efole
  føle kjenne oppleve "følte" "kjente" "kjende" "følt" "kjent" "opplevd" "kjendes" "føler" "kjenner"

set ebli
  bli verte bli/v "blei" "vart" "ble" "blitt" "vorte" "vorten"

# the seats of contempt
set enedl
  nedlatende/a belærende/a nedlatande/a belærande/a overlegen/a hoven/a respektløs/a respektlaus/a ydmykende/a ydmykande/a krenkende/a nedverdigende/a fordømmende/a krenkande/a moraliserende/a formanende/a hånlig/a foraktfull/a herskesyk/a bedrevitende/a bedrevitersk/a patroniserende/a snobbete/a snobbet/a anklagende/a beskyldende/a dømmende/a dømmande/a formyndersk/a skolemesteraktig/a hovmodig/a viktigpersonaktig/a storsnutet/a hånende/a latterliggjørende/a nedsettende/a overlegne hånleg/a fordømande/a diskriminerende/a fordomsfull/a overbærende/a overberande/a respektløst bedrevitarsk/a

set eskam
  dum/a teit/a idiot/n dust/n idiotisk/a liten/a mindreverdig/a plage/n byrde/n belastning/n tosk/n idiot tåpelig/a tåpe/n tulling/n løgner/n bedrager/n tyv/n kriminell/a forbryter/n null/n tigger/n søppel/n dritt/n snylter/n skrap/n "skrap" guttunge/n jentunge/n skolegutt/n småunge/n barnerumpe/n mindreverdig/a flau/a skamfull/a uønsket/a uønska/a verdiløs/a verdilaus/a usynlig/a uviktig/a ubetydelig/a ubetydeleg/a latterlig/a byrde/n bry/n stakkar/n masekråke/n masekopp/n tverrpinn/n luft/n klovn/n annenrangs/a andrerangs/a plagsom/a plagsam/a brysom/a brysam/a "til bry" "til bryderi" "i veien" "i vegen" "til byrde" "til overs" "til last" "til ulempe" "til bør" hysterisk/a sær/a

# said of oneself, a cue without «følte meg»
set eskamb
  mistrodd/a oversett/a ignorert/a avvist/a mistenkt/a mistenkeliggjort/a beskyldt/a anklaget/a ydmyket/a ydmyka/a krenket/a krenka/a nedverdiget/a latterliggjort/a overkjørt/a overkøyrd/a umyndiggjort/a undervurdert/a nedprioritert/a neglisjert/a diskriminert/a uglesett/a stigmatisert/a avspist/a avfeid/a bagatellisert/a forskjellsbehandlet/a mistrudd/a mistenkeleggjord/a audmjuka/a uvelkommen/a uvelkomen/a "tråkket på" "trakka på" "valset over" "tatt for gitt" "ikke sett" "lite verdsatt" "lite velkommen" "lite verdsett" "lite viktig" "lite prioritert" "lite respektert" "lite ivaretatt" "lite sett" "lite velkomen"
