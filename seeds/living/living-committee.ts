import type { Stage } from '../stage.js';
import { knowFields } from './fields.js';
import { defineIndicators } from './indicators.js';
import { measure } from './measurements.js';
import { holdMeetings } from './meetings.js';
import { foundOffices } from './offices.js';
import { appointPeople } from './people.js';
import { tellOfAnswers, tellOfExtensions, tellOfObstacles, tellOfToday } from './stories.js';
import { tellOfTheMerger, tellOfTheSupplement } from './successions.js';
import { Diary } from './diary.js';

/** before the first meeting, after the installation was set up */
const firstDay = -364;

/**
 * A committee that nobody ever met in, clearly named so, with a year up to today: something alive to look at. Needs the root of the offices,
 * remembered as 'VN', and the account of its administrator.
 */
export async function recordLivingCommittee(stage: Stage): Promise<void> {
  const diary = new Diary(stage.clock.today());
  knowFields(diary, firstDay);
  foundOffices(diary, firstDay);
  appointPeople(diary, firstDay);
  defineIndicators(diary, firstDay);
  holdMeetings(diary);
  tellOfExtensions(diary);
  tellOfAnswers(diary);
  tellOfObstacles(diary);
  tellOfTheMerger(diary);
  tellOfTheSupplement(diary);
  measure(diary);
  tellOfToday(diary);
  await diary.play(stage);
}
