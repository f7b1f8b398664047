/**
 * What people say to a smart speaker that no skill for backs should answer: the classifier learns it as a meaning of
 * its own, as Amazon's does, so that a question about the weather isn't bent into one about water.
 */
const sayings = `
what is the weather
what is the weather like today
is it going to rain tomorrow
do i need an umbrella
how cold is it outside
will it be sunny this weekend
tell me a joke
tell me something funny
make me laugh
sing a song
tell me a story
play music
play some rock
play the radio
play my playlist
next song
turn up the volume
turn the volume down
louder
quieter
turn on the light
turn off the lights
switch off the television
turn on the tv
turn the heating up
set the temperature to seventy
set a timer for ten minutes
set an alarm for seven
cancel the timer
cancel my alarm
wake me up tomorrow morning
remind me to call mum
set a reminder
what time is it
what is the date
what day is it
how many days until christmas
add milk to my shopping list
put eggs on the list
what is on my shopping list
buy toilet paper
order a pizza
order me a taxi
where is my package
what is on my calendar
what is in the news
who won the match
what was the score
when is the next game
how is the traffic
how do i get to the station
how far is london
when does the bus leave
find a restaurant near me
book a hotel
book a flight
what films are on
who is in that movie
who is the president
who is the prime minister
what is the capital of spain
how high is everest
how old is the king
how big is the sun
why is the sky blue
when was the war
how many people live in london
what is two plus two
how many ounces in a pound
convert dollars to euros
how do you spell definitely
what does this word mean
translate good morning into french
how do you say hello in german
how do i cook rice
give me a recipe for soup
how long do i boil an egg
how many calories are in a banana
what is for dinner
i am hungry
i am bored
what is your name
how old are you
where do you live
are you real
are you human
do you love me
i love you
who made you
do you like music
what is your favourite colour
good morning
good night
hello
how are you
happy birthday
thank you
thanks
you are stupid
you are funny
what is the meaning of life
do aliens exist
call dad
send a message to john
read my email
where is my phone
find my keys
my car will not start
my computer is broken
my phone is dead
the internet is down
how do i fix a puncture
how do i clean the oven
my dog is sick
my cat ran away
feed the fish
the baby will not sleep
my head hurts
my tooth hurts
i have a headache
i have a cold
my knee hurts
my stomach hurts
i cut my finger
teach me to play chess
teach me spanish
help me with my homework
let us play a game
play a quiz
pick a number
flip a coin
roll the dice
what is bitcoin worth
how are the stocks
how much is a car
where can i buy shoes
when does the shop open
open the window
lock the door
open youtube
banana
blah blah blah
la la la
testing one two three
the cat sat on the mat
green ideas sleep
i have a cold sore
i have a cough
i have a toothache
i have a meeting at nine
i have a question about taxes
i have a sore thumb
my skin is dry
my hair is wet
my ear is blocked
my room is a mess
my sister is coming over
my garden is full of weeds
my battery is empty
my flight is delayed
my throat hurts
my finger is bleeding
i can not find my wallet
i can not find the remote
i can not remember my password
i can not see the screen
i can not hear the music
call the bank
call the restaurant
call my boss
phone the hairdresser
wake me up at six
wake me at half past eight
set the alarm clock
how do i treat a cold
how do i cure a hangover
how to get rid of mice
how to tie a tie
how to make money
good night sleep tight
good day
are you a person
are you a computer
are you listening
are there any good films on
is my train on time
is the shop closed
is coffee good for plants
is sugar bad for you
what is the best way to cook fish
what is a good book
what is the population of canada
what is seven times eight
what is fifteen percent of eighty
what causes thunder
what causes inflation
why do cats purr
why do leaves fall in autumn
how do i treat a snake bite
how do i remove a stain
how do i change a light bulb
how do i change my password
how do i grow tomatoes
how do i learn to drive
how do i get to the airport
is it dangerous to eat raw eggs
is it safe to travel to egypt
how common is my name
how common are sharks
how many planets are there
how many inches in a meter
how much does a horse weigh
how much money do i have
how long is the flight to paris
how long do turtles live
how long until christmas
what is the difference between a crow and a raven
what is the fastest car
what is the best phone
what should i wear tonight
what should i watch tonight
what should i cook tonight
what can i do in london today
what are the lottery numbers
what are the opening hours
what happened in the world today
what happened to the dinosaurs
which team is winning
which country is the biggest
when does my plane leave
when is easter
where is the nearest petrol station
who invented the telephone
who sings this song
who is at the door
i want to learn to cook
i want to learn the guitar
i want to buy a television
i need a plumber
i need a haircut
i need new shoes
i would like a coffee
give me a recipe for cake
give me the headlines
tell me about the moon
tell me about shakespeare
tell me the football results
tell me what time it is
teach me how to draw
do you know my name
do you like dogs
are you married
can you dance
can you drive
can you hear me
my neighbour is too loud
my boss is angry
my television is not working
my printer is not working
my shoes are too tight
my boyfriend left me
the kids are screaming
the sink is blocked
the washing machine is leaking
water the garden
walk the dog
heat up the oven
skip this track
skip the advert
pause the film
stop the music
stop the timer
start the car
start the vacuum cleaner
start the dishwasher
repeat this song
next channel
next episode
volume five
turn it up
brightness down
play something relaxing
read my audio book
go to sleep mode
good evening
see you in the kitchen
i am going to work
i am tired of this song
i am in the kitchen
i bought a new car
i lost my wallet
it is raining
it is cold in here
it is my birthday
elephants fly at midnight
flobble gronk
wibble wobble
asdf qwer zxcv
purple monkey dishwasher
hocus pocus
eeny meeny miny moe
`;

/** The same with words that the skill has never heard: whatever they are, they aren't about backs. */
const frames = `
_
_ _
_ _ _
what is _
what is the _
what is a _
what is a good _ for _
what is the best _
what is the _ of _
what are _
what causes _
what does _ mean
what time is _
which _ is _
who is _
who _ the _
when is _
when does the _ _
where is the _
where can i _ a _
why is the _ _
why do _ _
how is the _
how do i _
how do i _ a _
how do i _ my _
how do i get my _ to _
how do i get _ out of a _
how does a _ work
how many _ in a _
how many _ are there
how much is a _
how much does a _ _
how long does a _ take
how long is the _
how far is _
how old is _
how common is _
is it _
is it _ outside
is _ healthy
is _ good for _
is a _ dangerous
is the _ _
is my _ _
are you a _
are there any _
are the _ _
do you know any _
do you like _
do you have _
do i need a _
does a _ _
did the _ _
can i _
can i _ a _
can you _
can you _ me a _
can _ eat _
should i _ my _
will it _ tomorrow
my _ is _
my _ is on _
my _ are _
my _ needs _
my _ hurts
my _ does not _
the _ is _
i am _
i have a _
i have lost my _
i need a _
i want to _
i want a _
i would like a _
i can not find my _
i can not _
i like _
i went to the _
it is _
there is a _ in the _
tell me a _
tell me about _
give me a _
give me the _
teach me _
show me the _
read me my _
read my _
find me a _
get me a _
get a _
got any _
order _
order more _
buy _
play _
play the _
stop the _
start the _
skip the _
skip this _
pause the _
turn the _ _
set the _
open _
close the _
call _
call my _
send a _ to _
text _ i am _
water the _
add _ to the _
help me with my _
let us _
good _
more _
another _
next _
repeat the _
`;

/** What belongs nowhere, one utterance each; every word that was never heard is a word of its own. */
export function elsewhere(): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  let unheard = 0;
  const unknown = frames.replace(/_/g, () => {
    const word = `${letters[Math.floor(unheard / 26)]}${letters[unheard % 26]}unheard`;
    unheard++;
    return word;
  });
  return `${sayings}${unknown}`.split('\n').filter((line) => line !== '');
}
