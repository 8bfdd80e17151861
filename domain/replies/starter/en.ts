import { MESSAGE_LINK, SIGNATURE, type StarterLanguage } from './starter-language';

const HI = 'Hi {{ customer.first_name | default: "there" }},';

export const ENGLISH: StarterLanguage = {
  names: {
    'looking-into-it': 'Looking into it',
    apology: 'Apology',
    'details-by-message': 'Ask for details by DM',
    'delete-personal-data': 'Personal data: please delete',
    outage: 'Outage or delay',
    solved: 'Solved',
    thanks: 'Thanks for the praise',
    'follow-up': 'Follow-up',
    closing: 'Closing',
    feedback: 'Feedback, in private',
  },
  tags: {
    acknowledge: 'acknowledge',
    complaint: 'complaint',
    dm: 'dm',
    order: 'order',
    privacy: 'privacy',
    resolved: 'resolved',
    praise: 'praise',
  },
  bodies: {
    'looking-into-it': `${HI} thanks for letting us know. We are looking into it now and will come back to you right here.${SIGNATURE}`,
    apology: `${HI} we are sorry about this. That is not the experience we want you to have, and we would like to put it right.${SIGNATURE}`,
    'details-by-message': `${HI} we would like to look into this for you. Please send us a direct message with a few details, so that they stay between us:${SIGNATURE}${MESSAGE_LINK}`,
    'delete-personal-data': `${HI} your post shows personal details that everyone can read. Please delete it to keep them safe, and tell us the rest in a direct message:${SIGNATURE}${MESSAGE_LINK}`,
    outage: `${HI} you are right, there is a problem on our side at the moment and we are working on it. We are sorry for the trouble and will post here as soon as it is fixed.${SIGNATURE}`,
    solved: `${HI} good news: this should be solved now. Could you check on your side? If anything is still not right, just tell us.${SIGNATURE}`,
    thanks: `${HI} this made our day, thank you! We will pass it on to everyone who had a hand in it.${SIGNATURE}`,
    'follow-up': `${HI} we wanted to hear how things are going. Is everything working as it should now?${SIGNATURE}`,
    closing: `${HI} glad we could help. If anything else comes up, we are here. Have a good day!${SIGNATURE}`,
    feedback: `${HI} thank you for your patience with this. How did we do, from 1 (poor) to 5 (great)? One word on why would help us get better.${SIGNATURE}`,
  },
};
