/** The words that Amazon's own intents know without any sample in the model. */
export const builtins: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.YesIntent': ['yes', 'yes please', 'yeah', 'yep', 'sure', 'okay', 'ok', 'of course'],
  'AMAZON.NoIntent': ['no', 'no thanks', 'no thank you', 'nope', 'nah', 'not now'],
  'AMAZON.HelpIntent': ['help', 'help me', 'can you help me', 'what can i say'],
  'AMAZON.StopIntent': ['stop', 'off', 'shut up', 'exit', 'quit', 'goodbye', 'end'],
  'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it', 'cancel that'],
  'AMAZON.NavigateHomeIntent': ['go home', 'home', 'home screen'],
  'AMAZON.NextIntent': ['next', 'skip', 'skip forward'],
  'AMAZON.PreviousIntent': ['previous', 'go back', 'skip back', 'back up'],
  'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that', 'again'],
  'AMAZON.StartOverIntent': ['start over', 'restart', 'start again'],
  'AMAZON.PauseIntent': ['pause', 'pause that'],
  'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going', 'carry on'],
};
