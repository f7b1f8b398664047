import type { Alarm } from '../../types';
import { ways } from '../../ways';

/** Asked to fetch somebody, which a skill can't do: it must say so at once. */
export const callForHelp = {
  id: 'callForHelp',
  intent: 'CallForHelpIntent',
  lines: [
    { say: "I can't call anyone for you.", facts: [] },
    { say: 'If you can reach a phone, call {emergency}, or someone who can come.', facts: [] },
    { say: "If you can't, shout for help, and keep shouting.", facts: [] },
  ],
  card: {
    title: 'Call for help',
    text: 'This skill cannot place a call. If you need help now, call your emergency number, call someone who can come, or shout for someone near you.',
  },
  samples: ways(`
    call an ambulance | call me an ambulance | call an ambulance for me | get me an ambulance |
    get an ambulance | i need an ambulance | send an ambulance | ring for an ambulance |
    phone for an ambulance | ambulance | call nine one one | dial nine one one |
    call nine nine nine | ring nine nine nine | call triple zero | call one one two |
    call the emergency number | call emergency services | call the emergency services |
    call the paramedics | get the paramedics | emergency | it's an emergency |
    this is an emergency | i need emergency help | i need urgent help | call for help | get help |
    send help | get somebody to help me | send someone to help me | somebody help me |
    someone help me | i need someone to come | is anybody there | call somebody |
    call someone for me | call my wife | call my husband | call my mum | call my mom | call my son |
    call my daughter | call my neighbor | call my neighbour | call my doctor | phone my doctor |
    call a doctor | get me a doctor | i need a doctor now | i need a doctor right now |
    i need help getting up | help me up | help me get up | i need to go to the hospital |
    take me to the hospital | i need the emergency room | i can't get up |
    i can't get up off the floor | i can't get off the floor | i can't get up by myself |
    i'm on the floor and i can't get up | i'm stuck on the floor | i'm stuck on the ground |
    i can't get out of bed | i can't get out of my chair | i can't get off the toilet |
    i can't stand up at all | i can't stand up | i can't sit up | i can't move |
    i can't move at all | i can't walk | i'm alone and i can't get up | i can't reach my phone |
    i can't get to the phone | help i can't get up | my husband can't get up |
    my mum can't get off the floor | ring an ambulance | please get an ambulance |
    we need an ambulance | i want an ambulance | ambulance please | ambulance now |
    order an ambulance | can you get me an ambulance | can you ring an ambulance for my husband |
    paramedics | i need paramedics here | send a medic | medic | call the e. m. t. | call e. m. s. |
    dial nine nine nine | ring one one two | dial triple zero | nine one one | nine nine nine |
    nine one one please | nine nine nine please |
    phone the emergency services | dial the emergency number | can you dial emergency | urgent |
    it's urgent | this is urgent | i need urgent medical help | i need medical help now |
    i need medical attention | help it's an emergency | ring my wife | ring my son |
    ring my daughter | phone my wife | phone my mum | ring my neighbour | phone a friend |
    call my friend | call my sister | call my brother | call my dad |
    call my family | call my girlfriend | call my boyfriend | call my carer | call my nurse |
    call the nurse | nurse | ring the doctor | phone the surgery | get a doctor | fetch a doctor |
    fetch someone | fetch my wife | fetch somebody quick | get my mom | bring someone here |
    bring help | tell my wife to come | tell someone i'm here | text my wife |
    message my husband that i need help | make a phone call | make a call | make a call for me |
    place a call | dial my daughter | dial a number for me | shout for help | send somebody round |
    send someone over | i need somebody to lift me | lift me up | pick me up off the floor |
    get me out of here | help me stand up | help me off the ground | help i've got stuck |
    i need a hand getting up | can someone give me a hand up | can anybody hear me |
    is anyone there | anyone help | anybody help me | help help | help help help | mayday | sos |
    save me | hospital | i need to go to hospital | get me to a and e |
    take me to the emergency room | take me to the doctor | i have to go to the e. r. |
    i'm lying on the floor | i'm lying on the floor and can't move |
    i'm on the ground and i can't move | i'm down on the floor and stuck |
    i've been on the floor for hours | i've been lying here for an hour |
    i've been stuck on the floor since this morning | stuck in bed | stuck in the bath |
    stuck on the toilet | stuck in my chair | i'm stuck in the bath | i'm stuck in bed |
    i'm stuck in my chair | i'm stuck in the car | i'm stuck on the sofa | i'm stuck in the shower |
    i'm trapped on the floor | i'm stranded on the floor | i can't get out of the bath |
    i can't get out of the car | i can't get off the sofa | i can't get off the couch |
    i can't get to my feet | i can't get back up | i can't get myself up |
    i can't get up on my own | i can't get up any more | i can't get up from here |
    i can't get up my back has gone | can't walk | i can't stand at all | i can't get onto my feet |
    i can't even stand | i can't even sit up | i can't even crawl | i can't crawl |
    i can't roll over | i can't turn over in bed | i can't budge | i'm unable to move |
    i'm unable to get up | i'm unable to stand | i'm not able to get up | i no can get up |
    i cannot stand up my back is locked | my back is so bad i can't get up |
    my back went and i can't get off the floor | my back has locked and i can't move |
    i can't take a step | i'm all alone here | i'm alone and nobody can hear me |
    i'm alone in the house and i'm stuck | nobody is here | there's nobody here to help me |
    no one is here to help | i'm on my own and i can't get up | i can't reach the phone |
    the phone is out of reach | my phone is in the other room | my phone is too far away |
    i don't have my phone | i've no phone | my dad can't get up | my mother is stuck on the floor |
    my grandma can't get up | he can't get up | he can't move | she can't get up | she can't move |
    she's stuck on the floor
  `),
} as const satisfies Alarm;
