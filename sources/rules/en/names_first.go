package en

// gender is what a first name or a title says of the pronoun for its bearer.
type gender uint8

const (
	unknownGender gender = iota
	female
	male
)

// firstNames are common given names by the pronoun that goes with them: the
// most frequent of the English-speaking world, Europe and of news from
// elsewhere. General knowledge, owed to no one source.
var firstNames = makeFirstNames()

func makeFirstNames() map[string]gender {
	m := map[string]gender{}
	for w := range wordSet(femaleNames) {
		m[w] = female
	}
	for w := range wordSet(maleNames) {
		m[w] = male
	}
	return m
}

const femaleNames = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen
samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan
evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace
denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori jane eva clara ingrid greta astrid
berit sigrid liv karin ulla birgit ursula angelika claudia petra monika sabine heike renate olga irina natalia svetlana tatiana elena ekaterina yulia ludmila
oksana iryna olena kateryna maryna fatima aisha leila layla zahra mariam maryam amina nadia samira yasmin noor priya anjali sunita lakshmi indira sonia deepa
mei ling yuki keiko naomi akiko sakura jing xiu hye min-ji soo-jin chiara giulia francesca paola federica lucia carmen pilar dolores rosa ana ines inês
beatriz lourdes gabriela valentina camila catarina amélia amelia fiona siobhan aoife niamh maeve moira deirdre ciara orla nora hilary hillary nikki kamala condoleezza
madeleine meryl oprah melania ivanka jill theodora agnieszka katarzyna malgorzata zofia ewa magda jana radka iva lenka eszter zsuzsa ilona vesna ivana milena
silvia sylvia monica veronica sofia liis kaia kadri piret aino helmi tuula ngozi chioma adaeze amara wanjiku thandi nomvula zanele rosalind beth kate katie sue
tammy tina crystal cindy paula peggy connie gladys edith wendy erin lorraine heidi audrey lucy ellen eileen rita vivian yvonne annette carla vanessa
natasha cassandra marlene josephine thelma jacquelyn renee jeanne agnes miriam esther rosemary loretta geraldine bernadette colleen maureen noreen
sheila sinead brigitte chantal simone colette nathalie sandrine monique elise eloise camille margot giselle rosario guadalupe marisol consuelo
esperanza graciela ximena leticia tanya larisa lyudmila galina nina zoya anastasia daria polina rania dalia huda salma khadija zainab shabana meera
kavita shreya divya asha usha lata chiyo yoko haruka sayaka min-jung eun-ji phuong thuy akosua abena folake ifeoma nkechi wangari`

const maleNames = `james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua
kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory
alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger
terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent
mason roy ralph bobby russell bradley philip phillip eugene antony lloyd tony bill bob jim tom dan mike steve dave ben matt chris nick rick ted tim jeff greg ken ron don
fred barack joseph bernie mitt marco rand newt rex ali ahmed mohammed muhammad mohamed mustafa hassan hussein omar khalid ibrahim yusuf abdul abdullah karim tariq
vladimir sergei sergey dmitry dmitri mikhail alexei aleksei ivan igor oleg boris yuri nikolai pavel andrei anton viktor volodymyr oleksandr andriy mykola taras
hans klaus jürgen wolfgang günter helmut dieter stefan uwe jens lars erik nils olaf ola sven bjorn björn anders magnus henrik mats pekka jukka timo kari antti
pierre jean-pierre jacques michel françois francois emmanuel nicolas luc philippe andré andre giovanni giuseppe antonio mario luigi matteo silvio marcello carlos miguel
luis javier jorge pedro fernando diego rafael alejandro tomás tomas hilario anselmo julio mateo nuno rui joão joao paulo hiroshi kenji takashi shinzo fumio kim jong
moon jin-ho raj rajesh narendra amit sanjay vijay anil arun suresh wei jun ming xi chinua kwame kofi nelson thabo cyril jacob owen liam eamon fergal dermot
declan conor cormac brendan padraig niall hugh ewan angus callum theo marty luke josip marek tomasz piotr jan petr pavel jiri václav zoltan viktor istván laszlo marko milan goran dragan daniyar rustam
barry sebastian leonard clarence ernest alvin herbert glenn leroy clifford vernon maurice edwin arnold marvin melvin harvey floyd hector ruben ramon
raul felipe alfonso ernesto guillermo enrique esteban gustavo ignacio joaquin leonardo lorenzo mauricio pablo ricardo roberto salvador sergio antonin
rudolph rudy ari wesley darren dominic felix geoff hugo ian jared joel julian karl kurt lionel neil nigel oscar otto quentin reginald roland rupert
seth sidney simon terrence toby trevor xavier abraham aidan adrian archie alasdair hamish iain rory gareth rhys cillian eoin ruairi lachlan aziz bashar
fahd faisal hamid imran jamal kareem mahmoud majid nasser osama rashid saeed salim samir walid yasser zaid arjun ashok deepak ganesh gopal harish kiran
manish mohan naveen prakash rahul ravi sandeep shankar sunil vikram vinod akira daisuke haruki kazuo masato shigeru takeshi yoshi qiang ying-jeou bayo
chukwu emeka femi ikenna obinna sipho themba`

// genderOfTitle is what a title says.
var genderOfTitle = map[string]gender{
	"mr": male, "mr.": male, "sir": male, "lord": male, "king": male, "prince": male, "father": male, "chairman": male, "spokesman": male, "congressman": male,
	"mrs": female, "mrs.": female, "ms": female, "ms.": female, "miss": female, "dame": female, "lady": female, "queen": female, "princess": female,
	"chairwoman": female, "spokeswoman": female, "congresswoman": female, "sister": female, "baroness": female, "duchess": female,
}
